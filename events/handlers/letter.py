"""Mails as the handlers see them: the recipient, the contents, and the rendered letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from models.notification.reason import NotificationReason
from models.wording.sentence import Sentence

TASK_ASSIGNED = "task_assigned"
WELCOME = "welcome"
PASSWORD_RESET = "password_reset"
CONFIRM_EMAIL = "confirm_email"
TEST = "test"
NOTICE = "notice"
DIGEST = "digest"


@dataclass(frozen=True, slots=True)
class Recipient:
    name: str
    address: str
    locale: str = "en"
    time_zone: str = "UTC"
    id: str = ""
    """The id of the user. Empty if the mail can't be unsubscribed from."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """A task as it is described to its new assignee."""

    key: str
    title: str
    description: str | None
    priority: int
    due_on: str | None
    due_at: int | None
    by: str | None
    """The person who assigned it; None if unknown."""
    creator: str | None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """One event in a mail, and the text of the comment if it is about a comment."""

    words: Sentence
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """The events of one task, or of one thing that is not a task."""

    told: Sequence[Told]
    """The oldest first."""
    key: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """The contents of one notification mail. `reason` is the first reason in it; None for a digest."""

    cards: Sequence[Card]
    reason: NotificationReason | None
    task_id: str | None = None
    """Set if the mail is about one task alone."""
    by_a_call: bool = False
    """True if all of it comes from one call that changed many tasks."""
    more: int = 0
    """Cards that are left out."""


@dataclass(frozen=True, slots=True)
class Letter:
    to: Recipient
    template: str
    subject: str
    text: str
    html: str
    thread: str | None = None
    """The task that the mail is about: mail programs group mails with the same thread."""
    unsubscribe: str | None = None
    """A URL that unsubscribes the recipient from mails of this kind with one click."""


class MailRenderer(Protocol):
    """Renders mails, in the recipient's language and time zone."""

    def subject(self, template: str, locale: str, *, title: str = "") -> str: ...

    def task_assigned(self, to: Recipient, task: Assignment) -> Letter: ...

    def notice(self, to: Recipient, notice: Notice) -> Letter: ...

    def welcome(self, to: Recipient) -> Letter: ...

    def password_reset(self, to: Recipient, token: str) -> Letter: ...

    def confirm_email(self, to: Recipient, token: str) -> Letter: ...


class MailSender(Protocol):
    """Sends mails. The Message-ID is made from the key, so that a mail that arrives twice can be recognised."""

    async def send(self, letter: Letter, key: str) -> None:
        """Returns when the mail server has accepted the letter. Raises LaneBlocked, TemporaryFailure or
        PermanentFailure (`events.jobs.attempt`)."""
        ...
