"""Events of a reminder, in the personal stream of the user who set it. `state` is its row after the event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypedDict

from events.event import Action, Event
from events.noun import Kept, Noun


class ReminderState(TypedDict):
    """The columns of a reminder."""

    id: str
    user_id: str
    task_id: str | None
    at: int | None
    before_due: int | None
    fired_at: int | None
    created_at: int


@dataclass(frozen=True, kw_only=True)
class ReminderEvent(Event):
    raises_version: ClassVar[bool] = False

    state: ReminderState

    @property
    def task_id(self) -> str | None:
        """The event refers to its task without carrying it: what the owner may see of the task is looked up on
        delivery."""
        return self.state["task_id"]


@dataclass(frozen=True, kw_only=True)
class ReminderCreated(ReminderEvent):
    name: ClassVar[str] = "reminder.created"
    action: ClassVar[Action] = Action.CREATED


@dataclass(frozen=True, kw_only=True)
class ReminderFired(ReminderEvent):
    """Its time has come."""

    name: ClassVar[str] = "reminder.fired"
    action: ClassVar[Action] = Action.OTHER


@dataclass(frozen=True, kw_only=True)
class ReminderDeleted(ReminderEvent):
    """By its owner; or by the server, where its time came while the task was closed, in the trash or out of sight, or because it moved to the next occurrence."""

    name: ClassVar[str] = "reminder.deleted"
    action: ClassVar[Action] = Action.DELETED


def _read(kept: Kept, name: str, stream: str, id: str, at: int) -> Kept:  # noqa: ARG001  # every noun reads alike
    unknown: ReminderState = {
        "id": id,
        "user_id": stream,
        "task_id": None,
        "at": None,
        "before_due": None,
        "fired_at": None,
        "created_at": at,
    }
    return {**unknown, **kept}


NOUN = Noun(
    name="reminder",
    id_prefix="remind",
    events=(ReminderCreated, ReminderFired, ReminderDeleted),
    read=_read,
)
