"""What takes events of a task back: which columns it gets again, and what has overtaken that."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from events.event import Logged
from events.task import (
    TaskCreated,
    TaskDeleted,
    TaskMovedIn,
    TaskPurged,
    TaskRestored,
    TaskUpdated,
    taken_back_by,
    told,
)
from models.errors import Invalid
from models.task.edit import FOLLOWING
from models.task.fields import SETTABLE
from models.task.task import no_such_task

SETS_AGAIN = {field.name: field.column for field in SETTABLE} | {"rank": "rank"}
"""Of the fields that an undo brings back, the columns."""
FOLLOWS = frozenset({"key", "startedAt", "completedAt", "nextOccurrence"})
"""Fields that change with those. The next occurrence stays: it may have been begun."""
IN_THE_TRASH = "deletedAt"


class WayBack(Enum):
    """What takes an event back."""

    EDIT = "EDIT"
    TRASH = "TRASH"
    RESTORE = "RESTORE"


def way_back(event: Logged) -> WayBack | None:
    """None: there is none, as for a change of relations, of which the log does not say what it was."""
    if event.name == TaskDeleted.name:
        return WayBack.RESTORE
    if event.name == TaskRestored.name:
        return WayBack.TRASH
    fields = _fields(event)
    if event.name not in (TaskUpdated.name, TaskMovedIn.name) or not fields <= SETS_AGAIN.keys() | FOLLOWS:
        return None
    return WayBack.EDIT if fields & SETS_AGAIN.keys() else None


@dataclass(frozen=True, slots=True)
class UndoStep:
    """Some events of one task, one after the other, that are taken back together."""

    way: WayBack
    events: Sequence[Logged]
    """The newest first."""

    @property
    def fields(self) -> frozenset[str]:
        """What is set again."""
        fields = frozenset(name for event in self.events for name in _touched(event) if name in SETS_AGAIN)
        return fields if self.way is WayBack.EDIT else fields | {IN_THE_TRASH}

    @property
    def was(self) -> Mapping[str, Any]:
        """The columns before the oldest of them."""
        return {column: value for event in self.events for column, value in told(event)["was"].items()}

    def former(self, *, but_for: Collection[str]) -> Mapping[str, Any]:
        """Of those that nobody sets by hand, the ones that changed. `but_for`: fields that are newer. A newer rule has a first date of its own."""
        left = {"recurs_on"} if "recurrence" in but_for else set()
        return {column: value for column, value in self.was.items() if column in FOLLOWING and column not in left}

    @property
    def taken_back(self) -> tuple[str, ...]:
        """The ids of the events that are as if they had not been, once this step is taken. A move is none: what came with it may stay."""
        return () if "team" in self.fields else tuple(event.id for event in self.events)

    @property
    def lost_watchers(self) -> tuple[str, ...]:
        """By moves to a team that they do not see."""
        moves = [told(event) for event in self.events if event.name == TaskMovedIn.name]
        return tuple(
            id
            for state in moves
            for id in state["was"].get("watcher_ids", "").split()
            if id not in state["watcher_ids"].split()
        )


def steps_of(events: Sequence[Logged]) -> list[UndoStep]:
    """`events`: of one task, the newest first. Edits that follow each other are one step, so that they are one event again."""
    steps: list[UndoStep] = []
    for event in events:
        way = way_back(event)
        assert way is not None  # the others are left out
        if steps and way is WayBack.EDIT and steps[-1].way is WayBack.EDIT:
            steps[-1] = UndoStep(way, [*steps[-1].events, event])
        else:
            steps.append(UndoStep(way, [event]))
    return steps


def must_be_complete(event: Logged) -> None:
    """Raises where the log does not have all that is to be set again."""
    state = told(event)
    needed = {SETS_AGAIN[name] for name in _fields(event) if name in SETS_AGAIN}
    if not state["version"] or not needed <= state["was"].keys():
        raise Invalid(
            "This was written by an older version, which did not keep all that an undo needs. Change it by hand.", "id"
        )


def must_be_of_this_task(event: Logged, later: Collection[Logged]) -> None:
    """Raises where that task is gone for good, and another one has got its id since."""
    if any(other.name in (TaskCreated.name, TaskPurged.name) and _is_newer(other, event) for other in later):
        raise no_such_task(event.subject_id)


def _is_newer(event: Logged, than: Logged) -> bool:
    return event.at > than.at or (event.stream == than.stream and event.seq > than.seq)


def overtaken(undone: Collection[Logged], later: Collection[Logged]) -> frozenset[str]:
    """The fields of these events that something newer has changed. `later`: of the same task."""
    own = {event.id for event in undone}
    others = [event for event in later if event.id not in own]
    return frozenset(
        name
        for event in undone
        for other in _standing(others, since=told(event)["version"])
        for name in _touched(other).intersection(_restored(event))
    )


def touched_since(undone: Collection[Logged], later: Collection[Logged]) -> frozenset[str]:
    """All fields that something newer than the first of these events has changed. `later`: of the same task."""
    own, first = {event.id for event in undone}, min(told(event)["version"] for event in undone)
    others = [event for event in later if event.id not in own]
    return frozenset(name for event in _standing(others, since=first) for name in _touched(event))


def _standing(events: Iterable[Logged], *, since: int) -> list[Logged]:
    """Those that are newer than that version, without what was taken back among them and what took it back."""
    newer = {event.id: event for event in events if told(event)["version"] > since}
    gone: set[str] = set()
    for event in sorted(newer.values(), key=lambda each: told(each)["version"], reverse=True):
        taken_back = taken_back_by(event)
        if taken_back and event.id not in gone and newer.keys() >= {*taken_back}:
            gone |= {event.id, *taken_back}
    return [event for id, event in newer.items() if id not in gone]


def _restored(event: Logged) -> Iterator[str]:
    yield from (name for name in _touched(event) if name in SETS_AGAIN or name == IN_THE_TRASH)


def _touched(event: Logged) -> frozenset[str]:
    """A deletion tells no changes."""
    return _fields(event) | ({IN_THE_TRASH} if event.name == TaskDeleted.name else set())


def _fields(event: Logged) -> frozenset[str]:
    return frozenset(change.field for change in event.changes)
