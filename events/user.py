"""Events of accounts. `state` is the user's card: the public columns of their row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from events.event import ACCOUNTS, Action, Event
from events.noun import Noun
from events.states import PersonCard


@dataclass(frozen=True, kw_only=True)
class UserEvent(Event):
    stream: str = ACCOUNTS
    state: PersonCard

    @property
    def user_id(self) -> str:
        return self.subject_id


@dataclass(frozen=True, kw_only=True)
class UserCreated(UserEvent):
    name: ClassVar[str] = "user.created"
    action: ClassVar[Action] = Action.CREATED


@dataclass(frozen=True, kw_only=True)
class UserUpdated(UserEvent):
    """Their profile; also their password and address (only that they changed), and `emailConfirmed`, when they prove
    the address."""

    name: ClassVar[str] = "user.updated"


@dataclass(frozen=True, kw_only=True)
class UserRoleChanged(UserEvent):
    name: ClassVar[str] = "user.role_changed"
    action: ClassVar[Action] = Action.OTHER


@dataclass(frozen=True, kw_only=True)
class UserDeactivated(UserEvent):
    name: ClassVar[str] = "user.deactivated"
    action: ClassVar[Action] = Action.OTHER


@dataclass(frozen=True, kw_only=True)
class UserReactivated(UserEvent):
    name: ClassVar[str] = "user.reactivated"
    action: ClassVar[Action] = Action.OTHER


NOUN = Noun(
    name="user",
    id_prefix="user",
    events=(UserCreated, UserUpdated, UserRoleChanged, UserDeactivated, UserReactivated),
)
