"""An entry of an inbox: the news for its owner about one task, or about one thing that is not a task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from tortoise import fields
from tortoise.models import Model

from events.event import Logged
from events.notification import NotificationColumns, NotificationRaised, NotificationState, NotificationUpdated
from events.states import PersonCard
from models.errors import Invalid, NotFound, Required
from models.notification.reason import NotificationReason
from models.storage.columns import Instant, OptionalInstant, OptionalText, Text
from models.user.user import User
from models.values import clock
from models.values.ids import new_id

MOST_EVENTS = 20
"""An entry lists the ids of this many events, the newest ones."""
LONGEST_SNOOZE_DAYS = 366
"""A year, whatever day it begins on."""
COLUMNS = (
    *("id", "user_id", "about", "task_id", "reasons", "actor_id", "comment_id", "count", "event_ids"),
    *("occurred_at", "read_at", "archived_at", "snoozed_until", "raised_at"),
)


class Keep:
    """Stands for a field that a call leaves out. Null is different: it clears the field."""


KEEP = Keep()


@dataclass(frozen=True, slots=True)
class InboxEdit:
    """The fields that one call sets."""

    read: bool | None = None
    archived: bool | None = None
    snoozed_until: int | Keep | None = KEEP

    def check(self, now: int) -> None:
        if self.archived and (self.read is False or isinstance(self.snoozed_until, int)):
            raise Invalid("An archived entry is read and not snoozed. Set only one of the two.", "input", "archived")
        if (
            isinstance(self.snoozed_until, int)
            and not now < self.snoozed_until <= now + LONGEST_SNOOZE_DAYS * clock.DAY
        ):
            raise Invalid("Snooze it until a moment within the next year.", "input", "snoozedUntil")


class Notification(Model):
    id = Text(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="notifications")
    user_id: str
    about = Text()
    """The id of the task, or of the event if that is about no task: there is one entry for each."""
    task_id = OptionalText(null=True)
    """Not a foreign key: the entry of a purged task stays, and shows nothing of the task."""
    reasons = Text()
    """Separated by spaces, the newest first: ` MENTIONED COMMENTED `."""
    actor_id = OptionalText(null=True)
    comment_id = OptionalText(null=True)
    count = fields.IntField()
    event_ids = Text()
    """Separated by spaces, the last that was added first. While the entry is unread, the first `count` are unread: events
    may be added in another order than they happened."""
    occurred_at = Instant()
    read_at = OptionalInstant(null=True)
    archived_at = OptionalInstant(null=True)
    snoozed_until = OptionalInstant(null=True)
    raised_at = fields.BigIntField()
    """The number of the last event in the personal stream that made the entry new again, or brought it back. (Not a
    time, because two events may have the same time.)"""

    actor: PersonCard | None
    """The card of the user behind its newest event."""

    class Meta:
        """The other indexes are partial. They stand in the migration."""

        table = "notifications"
        unique_together = (("user", "about"),)

    @classmethod
    def new(cls, *, user_id: str, about: str, task_id: str | None) -> Notification:
        """Creates an empty entry. No event is emitted before something happens to it."""
        entry = cls(
            id=new_id("note"),
            user_id=user_id,
            about=about,
            task_id=task_id,
            reasons="",
            actor_id=None,
            comment_id=None,
            count=0,
            event_ids="",
            occurred_at=0,
            read_at=None,
            archived_at=None,
            snoozed_until=None,
            raised_at=0,
        )
        entry.actor = None
        return entry

    @property
    def is_unread(self) -> bool:
        """Whether it is one of the unread entries that are counted."""
        return self.read_at is None and self.is_here

    @property
    def is_here(self) -> bool:
        """Whether it is in the inbox itself: neither archived nor snoozed."""
        return self.archived_at is None and self.snoozed_until is None

    def grow(self, event: Logged, reasons: Sequence[NotificationReason]) -> None:
        """Adds a new event. A snoozed entry counts it too, and stays snoozed."""
        if self.read_at is not None:
            self.reasons, self.count = "", 0
        known = [reason for reason in self.reasons.split() if reason not in reasons]
        is_newest = event.at >= self.occurred_at
        self.reasons = _joined([*reasons, *known] if is_newest else [*self.reasons.split(), *_missing(reasons, self)])
        self._hold(event.id)
        self.count += 1
        if is_newest:
            self.occurred_at, self.actor_id, self.actor = event.at, event.actor_id, event.actor
        if event.noun == "comment" and (is_newest or self.comment_id is None):
            self.comment_id = event.subject_id
        self.read_at = self.archived_at = None

    def _hold(self, event_id: str) -> None:
        """Events arrive in any order. The oldest one makes room, of those that were read if there are any: `was_read`
        goes by that."""
        others = [id for id in self.event_ids.split() if id != event_id]
        if len(others) == MOST_EVENTS:
            others.remove(min(others[self.count :] or others))
        self.event_ids = _joined([event_id, *others])

    def update(self, edit: InboxEdit, *, now: int) -> bool:
        """Whether anything has changed."""
        before = self.read_at, self.archived_at, self.snoozed_until
        if edit.archived:
            self.archived_at, self.read_at = self.archived_at or now, self.read_at or now
            self.snoozed_until = None
        elif edit.archived is False:
            self.archived_at = None
        if edit.read:
            self.read_at = self.read_at or now
        elif edit.read is False:
            self.read_at = self.archived_at = None
        if not isinstance(edit.snoozed_until, Keep):
            self.snoozed_until = edit.snoozed_until
            if edit.snoozed_until is not None:
                self.archived_at = None
        return before != (self.read_at, self.archived_at, self.snoozed_until)

    def wake(self, until: int, *, now: int) -> bool:
        """Ends the snooze that lasts until that instant, unless it was changed since: the entry is back at the top, and
        unread."""
        if self.snoozed_until != until:
            return False
        self.snoozed_until = self.read_at = None
        self.occurred_at = max(now, until, self.occurred_at)
        return True

    def raised(self, *, unread_count: int) -> NotificationRaised:
        return NotificationRaised(stream=self.user_id, subject_id=self.id, state=self._state(unread_count))

    def updated(self, *, unread_count: int) -> NotificationUpdated:
        return NotificationUpdated(stream=self.user_id, subject_id=self.id, state=self._state(unread_count))

    def card(self) -> NotificationColumns:
        """The columns that clients see."""
        columns = {column: getattr(self, column) for column in COLUMNS if column != "raised_at"}
        return cast("NotificationColumns", {**columns, "actor": self.actor})

    def _state(self, unread_count: int) -> NotificationState:
        return {**self.card(), "unread_count": unread_count}


def was_read(event_id: str, *, event_ids: str, count: int, read_at: int | None) -> bool:
    """Whether the owner of an entry with these columns has read the event there. An event that the entry does not hold
    is unread, unless newer ones have displaced it."""
    ids = event_ids.split()
    unread = [] if read_at is not None else ids[:count]
    if event_id in ids:
        return event_id not in unread
    was_displaced = len(ids) == MOST_EVENTS and event_id < min(ids[len(unread) :] or ids)  # ids sort by creation time
    return was_displaced and len(unread) < MOST_EVENTS


def must_say(given: bool | None, field: str) -> bool:
    """The value of a switch in the input, which may not be null: null is neither on nor off."""
    if given is None:
        raise Required("Say true or false, or leave it out.", "input", field)
    return given


def no_such_notification(id: str, index: int) -> NotFound:
    return NotFound("There is no such entry in your inbox.", "ids", str(index), missing_id=id)


def _missing(reasons: Sequence[NotificationReason], entry: Notification) -> list[str]:
    known = entry.reasons.split()
    return [reason for reason in reasons if reason not in known]


def _joined(words: Sequence[str]) -> str:
    return f" {' '.join(words)} "
