"""Events of signed-in devices. Only the owner and admins see them; `state` never holds the hash."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypedDict

from events.event import ACCOUNTS, Action, Event
from events.noun import Noun


class SessionCard(TypedDict):
    id: str
    user_id: str
    device: str
    ip: str | None
    created_at: int
    last_used_at: int
    expires_at: int
    ended_at: int | None


@dataclass(frozen=True, kw_only=True)
class SessionEvent(Event):
    stream: str = ACCOUNTS
    state: SessionCard


@dataclass(frozen=True, kw_only=True)
class SessionCreated(SessionEvent):
    name: ClassVar[str] = "session.created"
    action: ClassVar[Action] = Action.CREATED


@dataclass(frozen=True, kw_only=True)
class SessionRevoked(SessionEvent):
    name: ClassVar[str] = "session.revoked"
    action: ClassVar[Action] = Action.DELETED


NOUN = Noun(name="session", id_prefix="sess", events=(SessionCreated, SessionRevoked))
