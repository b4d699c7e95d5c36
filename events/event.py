"""What has happened: a committed fact, in the past tense. Its fields are a promise: add some with defaults, never rename one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, ClassVar

from events.states import PersonCard

ACCOUNTS = "accounts"
"""The stream of what concerns accounts. Every other shared stream is a team, and has its id."""
PERSONAL = "user_"
"""A personal stream is a user, and has their id: its owner alone reads it. Shared streams sort before all of them."""


def is_personal(stream: str) -> bool:
    return stream.startswith(PERSONAL)


class Action(IntEnum):
    CREATED = 0
    UPDATED = 1
    DELETED = 2
    RESTORED = 3
    OTHER = 4


class Origin(IntEnum):
    """How it was made."""

    SESSION = 0
    API_KEY = 1
    SYSTEM = 2


@dataclass(frozen=True, slots=True)
class Change:
    """One field, as the schema names it, before and after; the texts are for people."""

    field: str
    before: Any  # any JSON value
    after: Any
    before_text: str | None = None
    after_text: str | None = None


@dataclass(frozen=True, slots=True)
class Author:
    """The card of the user who did it (the columns of their row); None: the system itself."""

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
    """False: its subject has the same version before and after."""

    stream: str
    subject_id: str
    account_id: str | None = None
    changes: tuple[Change, ...] = ()
    state: Mapping[str, object] = field(default_factory=dict)
    """Of a noun's own type in its file of facts."""

    @property
    def task_id(self) -> str | None:
        """The task that the subject hangs on, for an event of `events/linked.py`."""
        return None

    def also(self) -> tuple[Event, ...]:
        """What this means beside itself, for the bus alone: an update can be an assignment."""
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
    """`told` of the noun's file of facts (`events.task.told`) gives it its type."""
    actor: PersonCard | None
    task_id: str | None = None
    """The task that the subject hangs on. None: it hangs on none, as a task itself."""

    @property
    def about_id(self) -> str:
        """The task, where it is about a task or about what hangs on one; else the subject."""
        return self.task_id or self.subject_id

    @property
    def noun(self) -> str:
        return self.name.partition(".")[0]
