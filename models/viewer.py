"""The authenticated caller and their permissions. Cached for each token until something about it changes."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from events.event import ACCOUNTS
from events.log.cursor import EVERYTHING
from events.states import PERSON, PersonCard
from models.roles import Scope, TeamRole, UserRole


@dataclass(frozen=True, slots=True)
class Viewer:
    id: str
    role: UserRole
    card: PersonCard = field(repr=False)
    """The public columns of their row, as events and streams carry them."""
    teams: Mapping[str, TeamRole] = field(default_factory=dict)
    """The role in each team that they belong to, including archived ones, which stay readable."""
    archived: frozenset[str] = frozenset()
    """The archived ones among all teams that they see. Nothing in these may change any more."""
    teammates: Container[str] = field(default=frozenset(), repr=False)
    """The ids of everybody who shares a team with them."""
    session_id: str | None = None
    api_key_id: str | None = None
    expires_at: int | None = None
    """When the key ends, or the session if it is not used again. None: never."""
    scope: Scope = Scope.ADMIN

    @property
    def time_zone(self) -> str:
        zone: str = self.card["time_zone"]
        return zone

    @property
    def locale(self) -> str:
        locale: str = self.card["locale"]
        return locale

    @property
    def is_admin(self) -> bool:
        return self.role is UserRole.ADMIN

    def role_in(self, team_id: str) -> TeamRole | None:
        """Instance admins act as ADMIN in every team."""
        return TeamRole.ADMIN if self.is_admin else self.teams.get(team_id)

    def sees_team(self, team_id: str) -> bool:
        return self.is_admin or team_id in self.teams

    def may_see_email_of(self, user_id: str) -> bool:
        """Whether they may see that user's address: their own, those of people in the same team, and as an admin all."""
        return self.is_admin or user_id == self.id or user_id in self.teammates

    def position(self, heads: Mapping[str, int]) -> dict[str, int]:
        """Their position in the shared streams, for cursors: a number for each stream that they see, and for no other.
        `heads` has no others."""
        if self.is_admin:
            return {**heads, EVERYTHING: 0}
        return {stream: heads.get(stream, 0) for stream in (*self.teams, ACCOUNTS)}

    @property
    def rights(self) -> tuple[object, ...]:
        """Differs whenever this viewer may see or do something else: after every change of a role or of a team."""
        return self.id, self.role, self.scope, tuple(sorted(self.teams.items())), tuple(sorted(self.archived))

    @property
    def visibility(self) -> tuple[str, ...]:
        """The part of the rights that decides what this viewer may see. Two viewers with the same visibility see the
        same rows."""
        return ("*",) if self.is_admin else tuple(sorted(self.teams))


SYSTEM = Viewer(id="", role=UserRole.ADMIN, card=PERSON)
"""The server itself, and an operator who runs a command on it. It has the rights of an admin; in the log it has no
author."""
