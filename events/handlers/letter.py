"""What a mail is to those who ask for it: who gets it, what it tells, how it reads when it is written."""

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
    """Of the user. Empty: the mail can't be unsubscribed from."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """A task as its new assignee hears of it."""

    key: str
    title: str
    description: str | None
    priority: int
    due_on: str | None
    due_at: int | None
    by: str | None
    """The person who assigned it; None: unknown."""
    creator: str | None
    id: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that happened, and what was written, if it is a comment."""

    words: Sentence
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """What happened to one task, or to one thing that is no task."""

    told: Sequence[Told]
    """The oldest first."""
    key: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """What somebody is told by one mail. `reason`: the first one of it; None: it is a digest."""

    cards: Sequence[Card]
    reason: NotificationReason | None
    task_id: str | None = None
    """If it is about one task alone."""
    by_a_call: bool = False
    """Of one call that did it to many tasks."""
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
    """The task that it is about: mail programs show what has the same thread together."""
    unsubscribe: str | None = None
    """An address that takes mails of this kind off, at one click."""


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
        """Returns when the mail server has taken it. Raises LaneBlocked, Failed or Hopeless (`events.jobs.attempt`)."""
        ...
