"""What has happened to a task, in the stream of its team. `state` is the whole row after the change, with the cards of
its creator, its assignee and its team, so that live delivery reads nothing; `state["was"]` holds what every column that
changed held before, so that a stream can tell what the task was until then."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from events.event import Action, Event


@dataclass(frozen=True, kw_only=True)
class TaskAssigned(Event):
    """Somebody got the task. For the bus alone: the log says it as the creation, update or move that it was part of."""

    name: ClassVar[str] = "task.assigned"
    action: ClassVar[Action] = Action.OTHER

    assignee_id: str
    previous_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class Assigning(Event):
    """A change by which somebody may get the task."""

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
class TaskDeleted(Event):
    """Into the trash."""

    name: ClassVar[str] = "task.deleted"
    action: ClassVar[Action] = Action.DELETED


@dataclass(frozen=True, kw_only=True)
class TaskRestored(Event):
    name: ClassVar[str] = "task.restored"
    action: ClassVar[Action] = Action.RESTORED


@dataclass(frozen=True, kw_only=True)
class TaskPurged(Event):
    """For good; `state` is what it was last."""

    name: ClassVar[str] = "task.purged"
    action: ClassVar[Action] = Action.DELETED


@dataclass(frozen=True, kw_only=True)
class TaskMovedOut(Event):
    """In the old team's stream. `state` is the task as it was there, and knows `to_team_id`, which is never shown."""

    name: ClassVar[str] = "task.moved_out"
    action: ClassVar[Action] = Action.OTHER


@dataclass(frozen=True, kw_only=True)
class TaskMovedIn(Assigning):
    """In the new team's stream, with everything else that changed in the same call. A caller who does not
    see the old team is told nothing of the time before the move: each `before` and `beforeText` in `changes` is null."""

    name: ClassVar[str] = "task.moved_in"
    action: ClassVar[Action] = Action.OTHER


@dataclass(frozen=True, kw_only=True)
class TaskBecameOverdue(Event):
    """The moment came. No column that clients see has changed; `was["overdue"]` says what time alone has changed."""

    name: ClassVar[str] = "task.became_overdue"
    action: ClassVar[Action] = Action.OTHER
