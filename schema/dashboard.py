"""The dashboard's numbers."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Protocol

import strawberry

from schema.context import Info, InfoWith
from schema.language.enums import described_enum
from schema.language.field import loaded
from schema.language.scalars import Cursor, Date, DateTime
from schema.task.filter import StatsScope
from schema.task.status import Priority
from schema.task.task import Task
from schema.user import User


class StatsSource(StrEnum):
    CACHE = "CACHE"
    DATABASE = "DATABASE"


described_enum(
    StatsSource,
    "StatsSource",
    "Where numbers came from.",
    CACHE="Counted before, and still true.",
    DATABASE="Counted just now.",
)


@strawberry.type(description="How many open tasks have one priority.")
class PriorityCount:
    priority: Priority = strawberry.field(description="The priority.")
    count: int = strawberry.field(description="Open tasks that have it.")


@strawberry.type(description="How much open work one person has.")
class AssigneeCount:
    user: User | None = strawberry.field(description="Null = unassigned.")
    count: int = strawberry.field(description="Open tasks assigned to them.")
    overdue: int = strawberry.field(description="How many of them are past due.")


@strawberry.type(description="Tasks created and completed on one day.")
class DayFlow:
    date: Date = strawberry.field(description="The day, in the viewer's time zone.")
    created: int = strawberry.field(description="Tasks created on it.")
    completed: int = strawberry.field(description="Tasks completed on it, and still completed.")
    open: int = strawberry.field(description="Open at the end of the day.")


class StatsFields(Protocol):
    """Loads the fields of statistics that are selected. Limited to what the viewer may see."""

    async def recent_tasks(self, scope: StatsScope, first: int, info: Info) -> list[Task]: ...

    async def by_assignee(self, scope: StatsScope, first: int, info: Info) -> list[AssigneeCount]: ...

    async def flow(self, scope: StatsScope, days: int, info: Info) -> list[DayFlow]: ...


@strawberry.type(description="The dashboard, limited to what the caller may see and, if given, to `filter`.")
class DashboardStats:
    scope: strawberry.Private[StatsScope]
    """What was counted, for the fields that are loaded when they are selected."""

    total_tasks: int = strawberry.field(description="All tasks outside the trash.")
    pending: int = strawberry.field(description="Tasks that have not been started.")
    in_progress: int = strawberry.field(description="Tasks that are in progress.")
    completed: int = strawberry.field(description="Tasks that are done.")
    cancelled: int = strawberry.field(description="Tasks that will not be done.")
    overdue: int = strawberry.field(description="Open and past due.")
    due_today: int = strawberry.field(description="Open and due today.")
    unassigned: int = strawberry.field(description="Open without an assignee.")
    blocked: int = strawberry.field(description="Open tasks that are blocked by an open task.")
    total_users: int = strawberry.field(description="Active users that the caller may see.")
    by_priority: list[PriorityCount] = strawberry.field(description="Open tasks per priority, always all four.")
    source: StatsSource = strawberry.field(
        description="Whether these numbers were read from the cache or from the database."
    )
    cursor: Cursor = strawberry.field(description="Log position that the numbers reflect.")
    generated_at: DateTime = strawberry.field(description="When they were counted.")

    @loaded("Newest first, at most 50.")
    async def recent_tasks(
        self,
        info: InfoWith[StatsFields],
        first: Annotated[int, strawberry.argument(description="How many, 1 to 50.")] = 10,
    ) -> list[Task]:
        return await info.context.fields.recent_tasks(self.scope, first, info)

    @loaded("Open tasks per assignee, most first.")
    async def by_assignee(
        self,
        info: InfoWith[StatsFields],
        first: Annotated[int, strawberry.argument(description="How many people, 1 to 100.")] = 20,
    ) -> list[AssigneeCount]:
        return await info.context.fields.by_assignee(self.scope, first, info)

    @loaded(
        "One row for each day up to today in the viewer's time zone, oldest first; at most 90. Tasks in the trash are not counted, and a reopened task does not count as completed."
    )
    async def flow(
        self,
        info: InfoWith[StatsFields],
        days: Annotated[int, strawberry.argument(description="How many days, 1 to 90.")] = 14,
    ) -> list[DayFlow]:
        return await info.context.fields.flow(self.scope, days, info)
