"""What fields load when they are selected (`schema.context.Fields`): made fresh for each operation."""

from __future__ import annotations

from resolvers import event, people
from schema.context import Context, Info
from schema.event import EventConnection
from schema.page import Page
from schema.team import Team, TeamMember


class LoadedFields:
    context: Context

    def __init__(self) -> None:
        self._people: people.People | None = None

    async def teams_of(self, user_id: str) -> list[TeamMember]:
        return await self.people.teams_of(user_id)

    async def members_of(self, team_id: str) -> list[TeamMember]:
        return await self.people.members_of(team_id)

    async def activity(self, task_id: str, page: Page, info: Info) -> EventConnection:
        return await event.activity(info, task_id, page)

    async def team(self, id: str) -> Team | None:
        return (await people.teams_by_id(self.context, [id])).get(id)

    @property
    def people(self) -> people.People:
        if self._people is None:
            self._people = people.People(self.context)
        return self._people
