"""What has happened to a team, in the stream of that team. `state` is the team's card; where a member is meant,
`state["member"]` says who and as what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from events.event import Action, Event


@dataclass(frozen=True, kw_only=True)
class TeamCreated(Event):
    name: ClassVar[str] = "team.created"
    action: ClassVar[Action] = Action.CREATED


@dataclass(frozen=True, kw_only=True)
class TeamUpdated(Event):
    name: ClassVar[str] = "team.updated"


@dataclass(frozen=True, kw_only=True)
class TeamArchived(Event):
    name: ClassVar[str] = "team.archived"
    action: ClassVar[Action] = Action.OTHER


@dataclass(frozen=True, kw_only=True)
class TeamUnarchived(Event):
    name: ClassVar[str] = "team.unarchived"
    action: ClassVar[Action] = Action.OTHER


@dataclass(frozen=True, kw_only=True)
class MemberEvent(Event):
    action: ClassVar[Action] = Action.OTHER

    @property
    def user_id(self) -> str:
        id: str = self.state["member"]["user"]["id"]
        return id


@dataclass(frozen=True, kw_only=True)
class TeamMemberAdded(MemberEvent):
    name: ClassVar[str] = "team.member_added"


@dataclass(frozen=True, kw_only=True)
class TeamMemberChanged(MemberEvent):
    name: ClassVar[str] = "team.member_changed"


@dataclass(frozen=True, kw_only=True)
class TeamMemberRemoved(MemberEvent):
    name: ClassVar[str] = "team.member_removed"
