"""Events of personal API keys. Only the owner and admins see them; `state` never holds the hash."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypedDict

from events.event import ACCOUNTS, Action, Event
from events.noun import Noun


class ApiKeyCard(TypedDict):
    id: str
    user_id: str
    name: str
    prefix: str
    scopes: str
    created_at: int
    expires_at: int | None
    last_used_at: int | None
    revoked_at: int | None


@dataclass(frozen=True, kw_only=True)
class ApiKeyEvent(Event):
    stream: str = ACCOUNTS
    state: ApiKeyCard


@dataclass(frozen=True, kw_only=True)
class ApiKeyCreated(ApiKeyEvent):
    name: ClassVar[str] = "api_key.created"
    action: ClassVar[Action] = Action.CREATED


@dataclass(frozen=True, kw_only=True)
class ApiKeyRevoked(ApiKeyEvent):
    name: ClassVar[str] = "api_key.revoked"
    action: ClassVar[Action] = Action.DELETED


NOUN = Noun(name="api_key", id_prefix="key", events=(ApiKeyCreated, ApiKeyRevoked))
