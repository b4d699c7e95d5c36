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
    """Role in each team they belong to, archived ones too: those stay readable."""
    archived: frozenset[str] = frozenset()
    """Those of all teams they see in which nothing may change any more."""
    teammates: Container[str] = field(default=frozenset(), repr=False)
    """Everybody who shares a team with them."""
    session_id: str | None = None
    api_key_id: str | None = None
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
        """Whether the two may see each other's address: oneself, people of the same team, and admins everybody."""
        return self.is_admin or user_id == self.id or user_id in self.teammates

    def position(self, heads: Mapping[str, int]) -> dict[str, int]:
        """What their cursors say of shared streams: a place in each one that they see, and in no other. `heads` has no others."""
        if self.is_admin:
            return {**heads, EVERYTHING: 0}
        return {stream: heads.get(stream, 0) for stream in (*self.teams, ACCOUNTS)}

    @property
    def rights(self) -> tuple[object, ...]:
        """Differs whenever this viewer may see or do something else: after every change of a role or of a team."""
        return self.id, self.role, self.scope, tuple(sorted(self.teams.items())), tuple(sorted(self.archived))

    @property
    def visibility(self) -> tuple[str, ...]:
        """What decides what this viewer may see. Two viewers with the same visibility see the same rows."""
        return ("*",) if self.is_admin else tuple(sorted(self.teams))


SYSTEM = Viewer(id="", role=UserRole.ADMIN, card=PERSON)
"""The server itself, and who runs a command on it: may do what an admin may; in the log it is nobody."""
