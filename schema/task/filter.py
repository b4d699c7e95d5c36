"""`TaskFilter` and `TaskOrder`: one filter for lists, streams, bulk writes and statistics."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, TypeAlias

import strawberry
from strawberry import Maybe

from schema.language.enums import described_enum
from schema.language.filter import DateFilter, DateTimeFilter, IDFilter, SetFilter, StringFilter, UserRefFilter
from schema.task.status import Priority, Status


@strawberry.input(description="Conditions on a task's status. All given ones must hold.")
class TaskStatusFilter:
    eq: Maybe[Status | None] = strawberry.field(description="Is this status.", default=None)
    neq: Maybe[Status | None] = strawberry.field(description="Is any but this status.", default=None)
    in_: list[Status] | None = strawberry.field(name="in", description="Is one of these.", default=None)
    not_in: list[Status] | None = strawberry.field(description="Is none of these.", default=None)


@strawberry.input(description="Priority comparison; gte: HIGH means HIGH or URGENT.")
class TaskPriorityFilter:
    eq: Maybe[Priority | None] = strawberry.field(description="Is this priority.", default=None)
    in_: list[Priority] | None = strawberry.field(name="in", description="Is one of these.", default=None)
    gte: Priority | None = strawberry.field(description="Is this one, or more urgent.", default=None)
    lte: Priority | None = strawberry.field(description="Is this one, or less urgent.", default=None)


@strawberry.input(description="Which tasks. All given conditions must hold; nest `and`, `or`, `not` up to depth 5.")
class TaskFilter:
    and_: list[TaskFilter] | None = strawberry.field(name="and", description="All of these hold.", default=None)
    or_: list[TaskFilter] | None = strawberry.field(name="or", description="At least one of these holds.", default=None)
    not_: TaskFilter | None = strawberry.field(name="not", description="This does not hold.", default=None)
    id: IDFilter | None = strawberry.field(description="By id or by key (GEN-12).", default=None)
    text: str | None = strawberry.field(
        description="Tasks that have all of these words in the title or description; the last word may be incomplete. Results are not ranked.",
        default=None,
    )
    title: StringFilter | None = strawberry.field(description="By title.", default=None)
    status: TaskStatusFilter | None = strawberry.field(description="By status.", default=None)
    priority: TaskPriorityFilter | None = strawberry.field(description="By priority.", default=None)
    team: IDFilter | None = strawberry.field(description="By team, by its id or its key (GEN).", default=None)
    creator: UserRefFilter | None = strawberry.field(description="By who created it.", default=None)
    assignee: UserRefFilter | None = strawberry.field(description="By who it is assigned to.", default=None)
    labels: SetFilter | None = strawberry.field(description="Its labels. One that is gone is on no task.", default=None)
    stage: IDFilter | None = strawberry.field(
        description="The board column it is in; `eq: null` finds tasks without one.", default=None
    )
    parent: IDFilter | None = strawberry.field(
        description="Its parent task; `eq: null` finds tasks that are not sub-tasks.", default=None
    )
    blocked: bool | None = strawberry.field(description="Whether it is blocked by an open task.", default=None)
    watcher: UserRefFilter | None = strawberry.field(
        description=(
            "Its watchers: `eq`, `in`, `me` hold if one of them is meant; `neq`, `notIn`, `me: false` are the complements; `isNull` if"
            " there are none."
        ),
        default=None,
    )
    recurring: bool | None = strawberry.field(description="Whether it recurs.", default=None)
    due_date: DateFilter | None = strawberry.field(description="By the day it is due.", default=None)
    overdue: bool | None = strawberry.field(description="By whether it is overdue now.", default=None)
    created_at: DateTimeFilter | None = strawberry.field(description="By when it was created.", default=None)
    updated_at: DateTimeFilter | None = strawberry.field(description="By when it last changed.", default=None)
    started_at: DateTimeFilter | None = strawberry.field(description="By when work on it began.", default=None)
    completed_at: DateTimeFilter | None = strawberry.field(description="By when it was completed.", default=None)
    deleted: bool | None = strawberry.field(
        description="Default false: the trash is left out; true: only the trash.", default=None
    )


class TaskOrderField(StrEnum):
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"
    COMPLETED_AT = "COMPLETED_AT"
    DUE_DATE = "DUE_DATE"
    PRIORITY = "PRIORITY"
    STATUS = "STATUS"
    TITLE = "TITLE"
    RANK = "RANK"


class OrderDirection(StrEnum):
    ASC = "ASC"
    DESC = "DESC"


class NullsOrder(StrEnum):
    FIRST = "FIRST"
    LAST = "LAST"


described_enum(
    TaskOrderField,
    "TaskOrderField",
    "What tasks can be sorted by.",
    CREATED_AT="When it was created.",
    UPDATED_AT="When it last changed.",
    COMPLETED_AT="When it was completed.",
    DUE_DATE="The day it is due.",
    PRIORITY="LOW < MEDIUM < HIGH < URGENT.",
    STATUS="PENDING < IN_PROGRESS < COMPLETED < CANCELLED.",
    TITLE="Its letters, case and accents folded.",
    RANK="Manual order, see `moveTask`.",
)
described_enum(
    OrderDirection,
    "OrderDirection",
    "Which way a sort key runs.",
    ASC="Smallest, oldest or first letter first.",
    DESC="Largest, newest or last letter first.",
)
described_enum(
    NullsOrder,
    "NullsOrder",
    "Where items without a value are sorted, in either direction.",
    FIRST="Before all that have one.",
    LAST="After all that have one.",
)


@strawberry.input(
    description=(
        "One sort key. At most three; ties by id in the direction of the last key, so pages are stable. "
        "STATUS and PRIORITY sort as declared, TITLE by its case- and accent-folded letters."
    )
)
class TaskOrder:
    field: TaskOrderField = strawberry.field(description="What to sort by.")
    direction: OrderDirection = strawberry.field(description="Which way.", default=OrderDirection.ASC)
    nulls: NullsOrder = strawberry.field(description="Where items without a value are sorted.", default=NullsOrder.LAST)


Where: TypeAlias = Annotated[
    TaskFilter | None, strawberry.argument(description="Which tasks; all of them when absent.")
]
OrderBy: TypeAlias = Annotated[
    list[TaskOrder] | None,
    strawberry.argument(description="Sort keys, the first one first, at most three; newest first when absent."),
]


@dataclass(frozen=True, slots=True)
class TaskScope:
    """The tasks that a nested list starts from, before its own filter. Nothing set: all that the viewer may see."""

    team_id: str | None = None
    creator_id: str | None = None
    assignee_id: str | None = None


@dataclass(frozen=True, slots=True)
class StatsScope:
    """The tasks that statistics count: those of the viewer, or of one team, that match."""

    team_id: str | None = None
    filter: TaskFilter | None = None
