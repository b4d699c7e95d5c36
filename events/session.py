"""What has happened to a signed-in device. Told to its owner and to admins alone; `state` never holds the hash."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from events.event import ACCOUNTS, Action, Event


@dataclass(frozen=True, kw_only=True)
class SessionCreated(Event):
    name: ClassVar[str] = "session.created"
    action: ClassVar[Action] = Action.CREATED

    stream: str = ACCOUNTS


@dataclass(frozen=True, kw_only=True)
class SessionRevoked(Event):
    name: ClassVar[str] = "session.revoked"
    action: ClassVar[Action] = Action.DELETED

    stream: str = ACCOUNTS
