"""The base class of events. An event is a committed fact, named in the past tense. Its fields are a promise: add new
ones with defaults, never rename one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, ClassVar

from events.states import PersonCard

ACCOUNTS = "accounts"
"""The stream of account events. Every other shared stream belongs to a team and has the team's id."""
PERSONAL = "user_"
"""Prefix of the personal streams. Each has the id of a user, and only that user reads it. Shared streams sort before
all of them."""


def is_personal(stream: str) -> bool:
    return stream.startswith(PERSONAL)


class Action(IntEnum):
    CREATED = 0
    UPDATED = 1
    DELETED = 2
    RESTORED = 3
    OTHER = 4


class Origin(IntEnum):
    """How the change was made."""

    SESSION = 0
    API_KEY = 1
    SYSTEM = 2


@dataclass(frozen=True, slots=True)
class Change:
    """One changed field before and after, named as in the schema. The texts are for people to read."""

    field: str
    before: Any  # any JSON value
    after: Any
    before_text: str | None = None
    after_text: str | None = None


@dataclass(frozen=True, slots=True)
class Author:
    """The card of the user who made the change (the columns of their row); None for the system itself."""

    card: PersonCard | None = None
    via: Origin = Origin.SYSTEM
    origin_id: str | None = None

    @property
    def id(self) -> str | None:
        return None if self.card is None else self.card["id"]


SYSTEM = Author()


@dataclass(frozen=True, kw_only=True)
class Event:
    """Derive one class per name. `state` is the subject after the change, so that live delivery reads nothing."""

    name: ClassVar[str]
    action: ClassVar[Action] = Action.UPDATED
    raises_version: ClassVar[bool] = True
    """False if the event leaves the version of its subject unchanged."""

    stream: str
    subject_id: str
    account_id: str | None = None
    changes: tuple[Change, ...] = ()
    state: Mapping[str, object] = field(default_factory=dict)
    """The noun's own module declares its type."""

    @property
    def task_id(self) -> str | None:
        """The task that the subject belongs to, for an event of `events/linked.py`."""
        return None

    def also(self) -> tuple[Event, ...]:
        """Further events that this one implies, for the bus alone: an update can also be an assignment."""
        return ()


@dataclass(frozen=True, slots=True)
class Logged:
    """An event as it stands in the log."""

    stream: str
    seq: int
    id: str
    name: str
    subject_id: str
    account_id: str | None
    actor_id: str | None
    via: Origin
    origin_id: str | None
    at: int
    changes: tuple[Change, ...]
    state: Mapping[str, object]
    """The noun's function `told` (such as `events.task.told`) casts it to its own type."""
    actor: PersonCard | None
    task_id: str | None = None
    """The task that the subject belongs to. None if it belongs to none, or is itself a task."""

    @property
    def about_id(self) -> str:
        """The task, if the event is about a task or about something that belongs to one; otherwise the subject."""
        return self.task_id or self.subject_id

    @property
    def noun(self) -> str:
        return self.name.partition(".")[0]
