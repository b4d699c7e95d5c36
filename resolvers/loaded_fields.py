"""What fields load when they are selected (`TaskFields` in `schema.task`, and so on): made fresh for each operation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial

from strawberry.dataloader import DataLoader

import models
from models.values import clock
from resolvers import node
from resolvers.dashboard import dashboard
from resolvers.running import to_schema
from resolvers.running.batch_loader import BATCH_SIZE, BatchLoader
from resolvers.task import list as task_list
from resolvers.task import loading as task_loading
from resolvers.task.activity import Activities
from resolvers.team import members
from schema.context import Context, Info
from schema.dashboard import AssigneeCount, DashboardStats, DayFlow, StatsFields
from schema.event import EventConnection, EventFields
from schema.language.node import Node, NodeType
from schema.language.page import Page
from schema.task.filter import StatsScope, TaskFilter, TaskOrder, TaskScope
from schema.task.task import Task, TaskConnection, TaskFields
from schema.team import Team, TeamFields, TeamMember
from schema.user import UserFields


class LoadedFields(TaskFields, UserFields, TeamFields, StatsFields, EventFields):
    context: Context

    async def teams_of(self, user_id: str) -> list[TeamMember]:
        return await self._people.teams_of(user_id)

    async def email_confirmed(self, user_id: str) -> bool:
        return await self._people.email_confirmed(user_id)

    async def members_of(self, team_id: str) -> list[TeamMember]:
        return await self._people.members_of(team_id)

    async def tasks(
        self, scope: TaskScope, filter: TaskFilter | None, order_by: Sequence[TaskOrder] | None, page: Page, info: Info
    ) -> TaskConnection:
        wanted = task_list.TaskListRequest(scope, filter, order_by, page, info)
        return await self._lists.load(wanted.field, wanted)

    async def activity(self, task_id: str, page: Page, info: Info) -> EventConnection:
        return await self._activities.of(task_id, page, info)

    async def stats(self, scope: StatsScope, info: Info) -> DashboardStats:
        return await self._stats.load(dashboard.parts_of(info), scope)

    async def recent_tasks(self, scope: StatsScope, first: int, info: Info) -> list[Task]:
        return await self._newest.load(dashboard.Newest.of(scope, first, info), scope)

    async def by_assignee(self, scope: StatsScope, first: int, info: Info) -> list[AssigneeCount]:  # noqa: ARG002  # not needed here
        return await dashboard.by_assignee(self.context, scope, first)

    async def flow(self, scope: StatsScope, days: int, info: Info) -> list[DayFlow]:  # noqa: ARG002  # not needed here
        return await dashboard.flow(self.context, scope, days)

    async def subject(self, kind: NodeType, id: str) -> Node | None:  # noqa: ARG002  # the id says its kind
        return await self._nodes.load(id)

    async def task(self, id: str) -> Task | None:
        return await self._tasks.load(id)

    async def team(self, id: str) -> Team | None:
        return await self._teams.load(id)

    def to_schema(self, model: object) -> Node | None:
        """A model whose relations are loaded, as this viewer sees it: for what a conflict carries."""
        me = self.context.me
        if isinstance(model, models.Task):
            url = self.context.services.public_url
            return to_schema.task(model.state(), me, now=clock.now(), public_url=url)
        if isinstance(model, models.Team):
            return to_schema.team(model.card(), me)
        return to_schema.user(model.card(), me) if isinstance(model, models.User) else None

    @cached_property
    def _stats(self) -> BatchLoader[frozenset[str], StatsScope, DashboardStats]:
        async def load(parts: frozenset[str], scopes: list[StatsScope]) -> Sequence[DashboardStats]:
            return await dashboard.stats_of_each(self.context, scopes, dashboard.MAX_AGE, parts=parts)

        return BatchLoader(load, at_once=task_list.AT_ONCE)

    @cached_property
    def _newest(self) -> BatchLoader[dashboard.Newest, StatsScope, list[Task]]:
        return BatchLoader(partial(dashboard.recent_tasks, self.context), at_once=task_list.AT_ONCE)

    @cached_property
    def _activities(self) -> Activities:
        return Activities(self.context)

    @cached_property
    def _people(self) -> members.People:
        return members.People(self.context)

    @cached_property
    def _lists(self) -> BatchLoader[int, task_list.TaskListRequest, TaskConnection]:
        async def load(_: int, lists: list[task_list.TaskListRequest]) -> Sequence[TaskConnection]:
            return await task_list.load(self.context, lists)

        return BatchLoader(load, at_once=task_list.AT_ONCE)

    @cached_property
    def _tasks(self) -> DataLoader[str, Task | None]:
        async def load(names: list[str]) -> Sequence[Task | None]:
            return await task_loading.tasks_by_name(self.context, names)

        return DataLoader(load_fn=load, max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _teams(self) -> DataLoader[str, Team | None]:
        async def load(ids: list[str]) -> Sequence[Team | None]:
            found = await members.teams_by_id(self.context, ids)
            return [found.get(id) for id in ids]

        return DataLoader(load_fn=load, max_batch_size=BATCH_SIZE, cache=False)

    @cached_property
    def _nodes(self) -> DataLoader[str, Node | None]:
        async def load(ids: list[str]) -> Sequence[Node | None]:
            found = await node.find(self.context, ids)
            return [found.get(id) for id in ids]

        return DataLoader(load_fn=load, max_batch_size=BATCH_SIZE, cache=False)
