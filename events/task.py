"""Events of a task, in the stream of its team. `state` is the whole row after the change, with the cards of its
creator, its assignee, its labels, its column and its team, so that live delivery needs no read. `state["was"]` holds
the old value of every column that changed, so that a stream can reconstruct the task before the event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, TypedDict, cast

from events.event import Action, Event, Logged, is_personal
from events.noun import Kept, Noun
from events.rank import first_rank
from events.states import (
    LABEL,
    PARENT,
    PERSON,
    STAGE,
    TEAM,
    LabelCard,
    ParentCard,
    PersonCard,
    StageCard,
    TeamCard,
    card,
)


class TaskState(TypedDict):
    """The columns of a task, and the cards of its people and its team."""

    id: str
    team_id: str
    key: str
    title: str
    description: str | None
    status: int
    priority: int
    creator_id: str | None
    assignee_id: str | None
    due_on: str | None
    due_at: int | None
    overdue_told_at: int | None
    started_at: int | None
    completed_at: int | None
    closed_at: int | None
    created_at: int
    updated_at: int
    deleted_at: int | None
    version: int
    folded_title: str
    words: str
    label_ids: str
    """Each id between spaces, sorted; empty if there are none."""
    labels: Sequence[LabelCard]
    """Sorted by name."""
    comment_count: int
    watcher_ids: str
    """Each id between spaces, sorted; empty if nobody watches the task."""
    attachment_count: int
    rank: str
    stage_id: str | None
    stage: StageCard | None
    """Also None if the column is gone, and the task has not been taken out of it yet."""
    parent_id: str | None
    parent: ParentCard | None
    """Also None if it was not read: only events that change the parent read it."""
    part_count: int
    """The number of its sub-tasks, including those in the trash."""
    parts_total: int
    """The number of sub-tasks without those that are cancelled or in the trash."""
    parts_done: int
    relation_count: int
    """The number of relations to other tasks, whoever may see those tasks."""
    blocked: int
    """1: an open task blocks it."""
    recurrence_json: str | None
    """See `models.recurrence.recurrence`."""
    recurs_on: str | None
    next_id: str | None
    """The occurrence that was made when this one was completed."""
    creator: PersonCard | None
    assignee: PersonCard | None
    team: TeamCard | None
    """None if it was not read."""


class ToldTask(TaskState):
    """The state of an event."""

    was: Mapping[str, Any]
    """The old value of each column that changed. For became_overdue also `overdue`, which is not a column."""


class LeftTask(ToldTask):
    to_team_id: str | None


class RestoredTask(ToldTask):
    """The state after an undo."""

    takes_back: Sequence[str]
    """The ids of the events that the undo cancels out."""


@dataclass(frozen=True, kw_only=True)
class TaskEvent(Event):
    state: ToldTask


@dataclass(frozen=True, kw_only=True)
class TaskAssigned(TaskEvent):
    """Somebody was assigned the task. Emitted on the bus alone: the log has the creation, update or move that it was
    part of."""

    name: ClassVar[str] = "task.assigned"
    action: ClassVar[Action] = Action.OTHER

    assignee_id: str
    previous_id: str | None = None

    @property
    def assignee(self) -> PersonCard:
        card = self.state["assignee"]
        assert card is not None  # this event always has an assignee
        return card


@dataclass(frozen=True, kw_only=True)
class Assigning(TaskEvent):
    """A change that may assign the task to somebody."""

    def also(self) -> tuple[Event, ...]:
        assignee_id, previous_id = self.state["assignee_id"], self._previous_id()
        if assignee_id is None or assignee_id == previous_id:
            return ()
        return (
            TaskAssigned(
                stream=self.stream,
                subject_id=self.subject_id,
                changes=self.changes,
                state=self.state,
                assignee_id=assignee_id,
                previous_id=previous_id,
            ),
        )

    def _previous_id(self) -> str | None:
        id: str | None = self.state["was"].get("assignee_id", self.state["assignee_id"])
        return id


@dataclass(frozen=True, kw_only=True)
class TaskCreated(Assigning):
    name: ClassVar[str] = "task.created"
    action: ClassVar[Action] = Action.CREATED

    def _previous_id(self) -> str | None:
        return None


@dataclass(frozen=True, kw_only=True)
class TaskUpdated(Assigning):
    name: ClassVar[str] = "task.updated"


@dataclass(frozen=True, kw_only=True)
class TaskDeleted(TaskEvent):
    """Into the trash."""

    name: ClassVar[str] = "task.deleted"
    action: ClassVar[Action] = Action.DELETED


@dataclass(frozen=True, kw_only=True)
class TaskRestored(TaskEvent):
    name: ClassVar[str] = "task.restored"
    action: ClassVar[Action] = Action.RESTORED


@dataclass(frozen=True, kw_only=True)
class TaskPurged(TaskEvent):
    """For good; `state` is what it was last."""

    name: ClassVar[str] = "task.purged"
    action: ClassVar[Action] = Action.DELETED


@dataclass(frozen=True, kw_only=True)
class TaskMovedOut(TaskEvent):
    """In the old team's stream. `state` is the task as it was there, with `to_team_id`, which is never shown."""

    name: ClassVar[str] = "task.moved_out"
    action: ClassVar[Action] = Action.OTHER

    state: LeftTask


@dataclass(frozen=True, kw_only=True)
class TaskMovedIn(Assigning):
    """In the new team's stream, with everything else that changed in the same call. A caller who does not
    see the old team is told nothing of the time before the move: each `before` and `beforeText` in `changes` is null."""

    name: ClassVar[str] = "task.moved_in"
    action: ClassVar[Action] = Action.OTHER


@dataclass(frozen=True, kw_only=True)
class TaskBecameOverdue(TaskEvent):
    """Its due day is over. No column that clients see has changed; `was["overdue"]` says what time alone has changed."""

    name: ClassVar[str] = "task.became_overdue"
    action: ClassVar[Action] = Action.OTHER
    raises_version: ClassVar[bool] = False


class DueSoonState(TypedDict):
    id: str
    assignee_id: str
    due_on: str
    due_at: int


@dataclass(frozen=True, kw_only=True)
class TaskDueSoon(Event):
    """In the assignee's personal stream: the task is due soon, as their preferences say it. The event names the task, and does not carry
    it: what they may see of it is looked up when it is told."""

    name: ClassVar[str] = "task.due_soon"
    action: ClassVar[Action] = Action.OTHER
    raises_version: ClassVar[bool] = False

    state: DueSoonState


@dataclass(frozen=True, kw_only=True)
class TaskWatched(TaskEvent):
    """Somebody watches it by hand. It raises no version. Automatic watchers are recorded in the task of the event that caused it."""

    name: ClassVar[str] = "task.watched"
    action: ClassVar[Action] = Action.OTHER
    raises_version: ClassVar[bool] = False


@dataclass(frozen=True, kw_only=True)
class TaskUnwatched(TaskEvent):
    """Somebody has stopped watching it. It raises no version."""

    name: ClassVar[str] = "task.unwatched"
    action: ClassVar[Action] = Action.OTHER
    raises_version: ClassVar[bool] = False


@dataclass(frozen=True, kw_only=True)
class TaskProgressed(TaskEvent):
    """The number of its sub-tasks, or of completed ones, changed. It raises no version."""

    name: ClassVar[str] = "task.progressed"
    action: ClassVar[Action] = Action.OTHER
    raises_version: ClassVar[bool] = False


@dataclass(frozen=True, kw_only=True)
class TaskBlocked(TaskEvent):
    """An open task blocks it from now on. It raises no version, and does not say which task."""

    name: ClassVar[str] = "task.blocked"
    action: ClassVar[Action] = Action.OTHER
    raises_version: ClassVar[bool] = False


@dataclass(frozen=True, kw_only=True)
class TaskUnblocked(TaskEvent):
    """No open task blocks it any more. It raises no version."""

    name: ClassVar[str] = "task.unblocked"
    action: ClassVar[Action] = Action.OTHER
    raises_version: ClassVar[bool] = False


def told(event: Logged) -> ToldTask:
    """The state of one of these events."""
    return cast("ToldTask", event.state)


def taken_back_by(event: Logged) -> Sequence[str]:
    """The ids of older events of the same task that this event cancels out. Only an undo has any."""
    return cast("RestoredTask", event.state).get("takes_back", ())


def task_in(event: Logged) -> ToldTask | None:
    """The task that the event is about, or that its subject belongs to: the one rule for everything that watches tasks.
    Events in a personal stream refer to their task without carrying it."""
    if is_personal(event.stream):
        return None
    if event.task_id is not None:
        return cast("ToldTask", event.state["task"])
    return told(event) if event.noun == NOUN.name else None


def before(event: Logged, state: ToldTask) -> TaskState:
    """The columns before the event. The change shows the labels and the column of that time by name, so only their ids
    are known."""
    labels = next((change for change in event.changes if change.field == "labels"), None)
    was = cast("TaskState", {**state, **state["was"]})
    if "stage_id" in state["was"]:
        was["stage"] = _stage_before(event)
    if labels is not None:
        was["labels"] = [{**LABEL, "id": id} for id in (labels.before or ()) if labels.before_text]
    return was


def _stage_before(event: Logged) -> StageCard | None:
    stage = next((change for change in event.changes if change.field == "stage"), None)
    return {**STAGE, "id": stage.before} if stage is not None and stage.before_text else None


def moved_to(event: Logged) -> str | None:
    """The new team's id, for a task.moved_out."""
    return cast("LeftTask", event.state)["to_team_id"]


def unknown_task(*, id: str, team_id: str, at: int) -> ToldTask:
    """The defaults for keys that an event of an older version lacks. A task is found by its id as well as by its key,
    and the stream of an event is its team."""
    return {
        "id": id,
        "team_id": team_id,
        "key": id,
        "title": "",
        "description": None,
        "status": 0,
        "priority": 1,
        "creator_id": None,
        "assignee_id": None,
        "due_on": None,
        "due_at": None,
        "overdue_told_at": None,
        "started_at": None,
        "completed_at": None,
        "closed_at": None,
        "created_at": at,
        "updated_at": at,
        "deleted_at": None,
        "version": 0,
        "folded_title": "",
        "words": "",
        "label_ids": "",
        "labels": [],
        "comment_count": 0,
        "watcher_ids": "",
        "attachment_count": 0,
        "rank": first_rank(at, id),
        "stage_id": None,
        "stage": None,
        "parent_id": None,
        "parent": None,
        "part_count": 0,
        "parts_total": 0,
        "parts_done": 0,
        "relation_count": 0,
        "blocked": 0,
        "recurrence_json": None,
        "recurs_on": None,
        "next_id": None,
        "creator": None,
        "assignee": None,
        "team": None,
        "was": {},
    }


def _read(kept: Kept, name: str, stream: str, id: str, at: int) -> Kept:
    if name == TaskMovedOut.name and "to_team_id" not in kept:
        kept = {**kept, "to_team_id": None}
    if "rank" not in kept:
        kept = {**kept, "rank": first_rank(kept.get("created_at", at), id)}
    if "watcher_ids" not in kept:
        kept = _watched_by_its_people(kept)
    task = kept if kept.keys() >= _ALL else {**unknown_task(id=id, team_id=stream, at=at), **kept}
    team = card(TEAM, task["team"] or {}, task["team_id"])
    creator = card(PERSON, task["creator"], task["creator_id"])
    assignee = card(PERSON, task["assignee"], task["assignee_id"])
    stage = card(STAGE, task["stage"], task["stage_id"])
    parent = card(PARENT, task["parent"], task["parent_id"])
    known = [] if task["labels"] is None else task["labels"]
    labels = [card(LABEL, label, None) for label in known]
    are_whole = known is task["labels"] and all(label is was for label, was in zip(labels, known, strict=True))
    cards = {"team": team, "creator": creator, "assignee": assignee, "stage": stage, "parent": parent}
    if are_whole and all(each is task[name] for name, each in cards.items()):
        return task  # the usual case: copying it costs as much as all the rest
    return {**task, **cards, "labels": labels}


def _watched_by_its_people(kept: Kept) -> Kept:
    """For events of a version without watchers. Migration 21 makes creators and assignees the watchers of such tasks."""
    was = kept.get("was") or {}
    watchers = {"watcher_ids": _ids_of_people(kept)}
    if "assignee_id" in was:
        was = {**was, "watcher_ids": _ids_of_people({**kept, **was})}
    return {**kept, **watchers, "was": was}


def _ids_of_people(task: Kept) -> str:
    ids = sorted({id for id in (task.get("creator_id"), task.get("assignee_id")) if id is not None})
    return f" {' '.join(ids)} " if ids else ""


_ALL = ToldTask.__required_keys__

NOUN = Noun(
    name="task",
    id_prefix="task",
    events=(
        TaskCreated,
        TaskUpdated,
        TaskDeleted,
        TaskRestored,
        TaskPurged,
        TaskBecameOverdue,
        TaskMovedOut,
        TaskMovedIn,
        TaskWatched,
        TaskUnwatched,
        TaskDueSoon,
        TaskProgressed,
        TaskBlocked,
        TaskUnblocked,
    ),
    read=_read,
)
