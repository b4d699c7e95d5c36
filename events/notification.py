"""Events of an inbox, in the personal stream of its owner. `state` is the entry after the event, with the number of
unread entries as of then, so that both are delivered without a read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, TypedDict, cast

from events.event import Action, Event, Logged
from events.noun import Kept, Noun
from events.states import PERSON, PersonCard, card


class InboxState(TypedDict):
    unread_count: int


class NotificationColumns(TypedDict):
    """The columns of an entry, and the card of the user behind its newest event."""

    id: str
    user_id: str
    about: str
    task_id: str | None
    reasons: str
    actor_id: str | None
    comment_id: str | None
    count: int
    event_ids: str
    occurred_at: int
    read_at: int | None
    archived_at: int | None
    snoozed_until: int | None
    actor: PersonCard | None


class NotificationState(NotificationColumns, InboxState):
    pass


@dataclass(frozen=True, kw_only=True)
class NotificationEvent(Event):
    raises_version: ClassVar[bool] = False

    state: NotificationState

    @property
    def task_id(self) -> str | None:
        """The event refers to its task without carrying it: what the owner may see of the task is looked up on
        delivery."""
        return self.state["task_id"]


@dataclass(frozen=True, kw_only=True)
class NotificationRaised(NotificationEvent):
    """Something happened: the entry is new, or has grown."""

    name: ClassVar[str] = "notification.raised"
    action: ClassVar[Action] = Action.OTHER


@dataclass(frozen=True, kw_only=True)
class NotificationUpdated(NotificationEvent):
    """It was read, archived or snoozed, or its snooze ended."""

    name: ClassVar[str] = "notification.updated"


@dataclass(frozen=True, kw_only=True)
class NotificationsAllRead(Event):
    """The whole inbox was marked as read; the subject is its owner."""

    name: ClassVar[str] = "notification.all_read"
    action: ClassVar[Action] = Action.OTHER
    raises_version: ClassVar[bool] = False

    state: InboxState


def told(event: Logged) -> NotificationState | None:
    """The entry of one of these events. None if the event is about all entries."""
    return None if event.name == NotificationsAllRead.name else cast("NotificationState", event.state)


def unread_count(event: Logged) -> int:
    return cast("InboxState", event.state)["unread_count"]


def _read(kept: Kept, name: str, stream: str, id: str, at: int) -> Kept:
    if name == NotificationsAllRead.name:
        return {"unread_count": 0, **kept}
    unknown: NotificationState = {
        "unread_count": 0,
        "id": id,
        "user_id": stream,
        "about": "",
        "task_id": None,
        "reasons": "",
        "actor_id": None,
        "comment_id": None,
        "count": 1,
        "event_ids": "",
        "occurred_at": at,
        "read_at": None,
        "archived_at": None,
        "snoozed_until": None,
        "actor": None,
    }
    entry: dict[str, Any] = {**unknown, **kept}
    entry["actor"] = card(PERSON, entry["actor"], entry["actor_id"])
    return entry


NOUN = Noun(
    name="notification",
    id_prefix="note",
    events=(NotificationRaised, NotificationUpdated, NotificationsAllRead),
    read=_read,
)
