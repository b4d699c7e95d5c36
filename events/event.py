"""What has happened: a committed fact, in the past tense. Its fields are a promise: add some with defaults, never rename one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, ClassVar

ACCOUNTS = "accounts"
"""The stream of what concerns accounts; every other stream is a team, and has its id."""


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
    """Who did it: the card of the user (the columns of their row), or nobody, which is the system itself."""

    card: Mapping[str, Any] | None = None
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

    stream: str
    subject_id: str
    account_id: str | None = None
    changes: tuple[Change, ...] = ()
    state: Mapping[str, Any] = field(default_factory=dict)

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
    state: Mapping[str, Any]
    actor: Mapping[str, Any] | None

    @property
    def noun(self) -> str:
        return self.name.partition(".")[0]
