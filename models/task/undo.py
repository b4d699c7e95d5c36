"""Undoing events of a task: which columns are restored, and which later changes are in conflict with that."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate
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
"""The columns of the fields that an undo restores."""
FOLLOWS = frozenset({"key", "startedAt", "completedAt", "nextOccurrence"})
"""Fields that change together with those. The next occurrence stays, because work on it may have begun."""
IN_THE_TRASH = "deletedAt"


class WayBack(Enum):
    """The operation that undoes an event."""

    EDIT = "EDIT"
    TRASH = "TRASH"
    RESTORE = "RESTORE"


def way_back(event: Logged) -> WayBack | None:
    """None if there is no operation, as for a change of relations, whose old state is not in the log."""
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
    """Consecutive events of one task that are undone together."""

    way: WayBack
    events: Sequence[Logged]
    """The newest first."""

    @property
    def fields(self) -> frozenset[str]:
        """The fields that are restored."""
        fields = frozenset(name for event in self.events for name in _touched(event) if name in SETS_AGAIN)
        return fields if self.way is WayBack.EDIT else fields | {IN_THE_TRASH}

    @property
    def was(self) -> Mapping[str, Any]:
        """The columns before the oldest of them."""
        return {column: value for event in self.events for column, value in told(event)["was"].items()}

    def former(self, *, but_for: Collection[str]) -> Mapping[str, Any]:
        """The old values of changed columns that no call sets by hand. `but_for`: fields with newer changes, whose
        columns are left out. A newer rule has a first date of its own."""
        left = {"recurs_on"} if "recurrence" in but_for else set()
        return {column: value for column, value in self.was.items() if column in FOLLOWING and column not in left}

    @property
    def taken_back(self) -> tuple[str, ...]:
        """The ids of the events that this step cancels out."""
        return tuple(event.id for event in self.events)

    @property
    def lost_watchers(self) -> tuple[str, ...]:
        """The watchers lost by moves to a team that they do not see."""
        moves = [told(event) for event in self.events if event.name == TaskMovedIn.name]
        return tuple(
            id
            for state in moves
            for id in state["was"].get("watcher_ids", "").split()
            if id not in state["watcher_ids"].split()
        )


def steps_of(events: Sequence[Logged]) -> list[UndoStep]:
    """`events` are those of one task, the newest first. Consecutive edits form one step, so that they become one event
    again."""
    steps: list[UndoStep] = []
    for event in events:
        way = way_back(event)
        assert way is not None  # events without a way back are left out before
        if steps and way is WayBack.EDIT and steps[-1].way is WayBack.EDIT:
            steps[-1] = UndoStep(way, [*steps[-1].events, event])
        else:
            steps.append(UndoStep(way, [event]))
    return steps


def must_be_complete(event: Logged) -> None:
    """Raises if the log does not hold everything that is to be restored."""
    state = told(event)
    needed = {SETS_AGAIN[name] for name in _fields(event) if name in SETS_AGAIN}
    if not state["version"] or not needed <= state["was"].keys():
        raise Invalid(
            "This was written by an older version, which did not keep all that an undo needs. Change it by hand.", "id"
        )


def must_be_of_this_task(undone: Collection[Logged], later: Collection[Logged]) -> None:
    """Raises if that task was purged, and another one has got its id since."""
    lives = [event for event in later if event.name in (TaskCreated.name, TaskPurged.name)]
    for event in undone:
        if any(_is_newer(other, event) for other in lives):
            raise no_such_task(event.subject_id)


def _is_newer(event: Logged, than: Logged) -> bool:
    return event.at > than.at or (event.stream == than.stream and event.seq > than.seq)


def overtaken(undone: Collection[Logged], later: Collection[Logged]) -> frozenset[str]:
    """The fields of these events that a newer event has changed. `later`: events of the same task."""
    changes = StandingChanges(undone, later)
    return frozenset(
        name for event in undone for name in _restored(event) if changes.have_changed(name, since=_version(event))
    )


def touched_since(undone: Collection[Logged], later: Collection[Logged]) -> frozenset[str]:
    """All fields that events newer than the first of these have changed. `later`: events of the same task."""
    changes, first = StandingChanges(undone, later), min(map(_version, undone))
    return frozenset(name for name in changes.fields if changes.have_changed(name, since=first))


class StandingChanges:
    """The changes of each field that still count. For a version older than both, an undo and the change that it undid
    cancel out."""

    def __init__(self, undone: Collection[Logged], later: Collection[Logged]) -> None:
        own = {event.id for event in undone}
        events = [event for event in later if event.id not in own]
        oldest_taken_back = _oldest_taken_back(events)
        spans: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for event in events:
            for name in _touched(event):
                spans[name].append((oldest_taken_back.get(event.id, 0), _version(event)))
        self._begins = {name: sorted(begin for begin, _ in some) for name, some in spans.items()}
        self._ends = {name: [*accumulate((end for _, end in sorted(some)), max)] for name, some in spans.items()}

    @property
    def fields(self) -> Collection[str]:
        return self._ends.keys()

    def have_changed(self, name: str, *, since: int) -> bool:
        """Whether a change counts for this version: the change is newer and was not undone, or the version lies between
        the change and its undo."""
        at = bisect_right(self._begins.get(name, ()), since)
        return at > 0 and self._ends[name][at - 1] > since


def _oldest_taken_back(events: Sequence[Logged]) -> Mapping[str, int]:
    """For events that were undone, and for the undos, by id: the oldest version for which they cancel out."""
    versions = {event.id: _version(event) for event in events}
    oldest: dict[str, int] = {}
    for event in sorted(events, key=_version, reverse=True):
        taken_back = taken_back_by(event)
        if taken_back and event.id not in oldest and versions.keys() >= {*taken_back}:
            oldest |= dict.fromkeys((event.id, *taken_back), min(versions[id] for id in taken_back))
    return oldest


def _version(event: Logged) -> int:
    return told(event)["version"]


def _restored(event: Logged) -> Iterator[str]:
    yield from (name for name in _touched(event) if name in SETS_AGAIN or name == IN_THE_TRASH)


def _touched(event: Logged) -> frozenset[str]:
    """A deletion lists no changes, so its field is added."""
    return _fields(event) | ({IN_THE_TRASH} if event.name == TaskDeleted.name else set())


def _fields(event: Logged) -> frozenset[str]:
    return frozenset(change.field for change in event.changes)
