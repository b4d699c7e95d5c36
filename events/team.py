"""Events of a team, in the stream of that team. `state` is the team's card. For an event about a member,
`state["member"]` holds the user and their role."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, TypedDict, cast

from events.event import Action, Event, Logged
from events.noun import Kept, Noun
from events.states import PERSON, TEAM, PersonCard, TeamCard, card


class MemberCard(TypedDict):
    user: PersonCard
    role: int


class TeamWithMember(TeamCard):
    member: MemberCard


@dataclass(frozen=True, kw_only=True)
class TeamEvent(Event):
    state: TeamCard


@dataclass(frozen=True, kw_only=True)
class TeamCreated(TeamEvent):
    name: ClassVar[str] = "team.created"
    action: ClassVar[Action] = Action.CREATED


@dataclass(frozen=True, kw_only=True)
class TeamUpdated(TeamEvent):
    name: ClassVar[str] = "team.updated"


@dataclass(frozen=True, kw_only=True)
class TeamArchived(TeamEvent):
    name: ClassVar[str] = "team.archived"
    action: ClassVar[Action] = Action.OTHER


@dataclass(frozen=True, kw_only=True)
class TeamUnarchived(TeamEvent):
    name: ClassVar[str] = "team.unarchived"
    action: ClassVar[Action] = Action.OTHER


@dataclass(frozen=True, kw_only=True)
class MemberEvent(Event):
    action: ClassVar[Action] = Action.OTHER

    state: TeamWithMember

    @property
    def user_id(self) -> str:
        return self.state["member"]["user"]["id"]


@dataclass(frozen=True, kw_only=True)
class TeamMemberAdded(MemberEvent):
    name: ClassVar[str] = "team.member_added"


@dataclass(frozen=True, kw_only=True)
class TeamMemberChanged(MemberEvent):
    name: ClassVar[str] = "team.member_changed"


@dataclass(frozen=True, kw_only=True)
class TeamMemberRemoved(MemberEvent):
    name: ClassVar[str] = "team.member_removed"


def told_of_member(event: Logged) -> TeamWithMember:
    """The state of an event about a member."""
    return cast("TeamWithMember", event.state)


def _read(kept: Kept, name: str, stream: str, id: str, at: int) -> Kept:  # noqa: ARG001  # every noun reads alike
    if not name.startswith("team.member_"):
        return kept
    member: dict[str, Any] = {"user": None, "role": 0, **(kept.get("member") or {})}
    member["user"] = card(PERSON, member["user"] or {}, None)
    return {**TEAM, "id": id, **kept, "member": member}


NOUN = Noun(
    name="team",
    id_prefix="team",
    events=(
        TeamCreated,
        TeamUpdated,
        TeamArchived,
        TeamUnarchived,
        TeamMemberAdded,
        TeamMemberChanged,
        TeamMemberRemoved,
    ),
    read=_read,
)
