"""What has happened to a personal key. Told to its owner and to admins alone; `state` never holds the hash."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from events.event import ACCOUNTS, Action, Event


@dataclass(frozen=True, kw_only=True)
class ApiKeyCreated(Event):
    name: ClassVar[str] = "api_key.created"
    action: ClassVar[Action] = Action.CREATED

    stream: str = ACCOUNTS


@dataclass(frozen=True, kw_only=True)
class ApiKeyRevoked(Event):
    name: ClassVar[str] = "api_key.revoked"
    action: ClassVar[Action] = Action.DELETED

    stream: str = ACCOUNTS
