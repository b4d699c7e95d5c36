"""What a mail is to those who ask for it: who gets it, what it tells, how it reads when it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

TASK_ASSIGNED = "task_assigned"
WELCOME = "welcome"
PASSWORD_RESET = "password_reset"
CONFIRM_EMAIL = "confirm_email"
TEST = "test"


@dataclass(frozen=True, slots=True)
class Recipient:
    name: str
    address: str
    locale: str = "en"
    time_zone: str = "UTC"


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


@dataclass(frozen=True, slots=True)
class Letter:
    to: Recipient
    template: str
    subject: str
    text: str
    html: str


class MailRenderer(Protocol):
    """Renders mails, in the recipient's language and time zone."""

    def subject(self, template: str, locale: str, *, title: str = "") -> str: ...

    def task_assigned(self, to: Recipient, task: Assignment) -> Letter: ...

    def welcome(self, to: Recipient) -> Letter: ...

    def password_reset(self, to: Recipient, token: str) -> Letter: ...

    def confirm_email(self, to: Recipient, token: str) -> Letter: ...


class MailSender(Protocol):
    """Sends mails. The Message-ID is made from the key, so that a mail that arrives twice can be recognised."""

    async def send(self, letter: Letter, key: str) -> None:
        """Returns when the mail server has taken it. Raises LaneBlocked, Failed or Hopeless (`events.jobs.attempt`)."""
        ...
