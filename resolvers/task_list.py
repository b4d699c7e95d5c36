"""Lists of tasks: one statement for each list, and one for all lists that a nested document asks for at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import strawberry

from events import log
from events.store import Row
from models import clock
from models.page import Asked, Order, Stretch, place
from models.sql import NOTHING, Values, all_of, one_of
from models.task_filter import Asking, Condition
from models.task_order import SortKey, order
from models.task_rows import SHOWN, Shape, columns_of, joins_of
from resolvers import place as place_in_log
from resolvers import task_filter
from resolvers.selection import selected
from resolvers.task_row import BESIDE, TaskPage
from schema.context import Context, Info, TaskScope
from schema.field import loaded
from schema.page import After, Before, First, Last, Page, PageInfo
from schema.task import TaskConnection, TaskEdge
from schema.task_filter import NullsOrder, OrderBy, OrderDirection, TaskFilter, TaskOrder, Where

AT_ONCE = 50
APART = 8
"""Up to so many teams are each read from their own index and merged: a small one costs nothing beside a large one."""
AT = len(BESIDE)
"""Where the task begins in a row."""
EVERYWHERE = TaskScope()
OF_ALL_TEAMS = "tasks.version > 0"
"""True of every task. The indexes of orders over all teams are kept for those who say it: PostgreSQL would take them for
one team's list too, and read past everybody else's tasks on the way."""


@strawberry.type
class TaskListQuery:
    @loaded("Newest first unless ordered otherwise.")
    async def tasks(
        self,
        info: Info,
        filter: Where = None,
        order_by: OrderBy = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> TaskConnection | None:
        asked = Wanted(EVERYWHERE, filter, order_by, Page(first, after, last, before), info)
        return (await load(info.context, [asked]))[0]


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """One list, as it was asked for."""

    scope: TaskScope
    filter: TaskFilter | None
    order_by: Sequence[TaskOrder] | None
    page: Page
    info: Info

    @property
    def field(self) -> int:
        """Lists of one field of the document differ in their scope alone."""
        return id(self.info._raw_info.field_nodes[0])  # noqa: SLF001  # Strawberry hides the document


@dataclass(frozen=True, slots=True)
class Look:
    """What the client will look at, so that nothing else is read."""

    shape: Shape
    total: bool = False
    heads: bool = False
    edges: bool = False
    ends: bool = False

    @classmethod
    def ahead(cls, info: Info) -> Look:
        here = selected(info)
        task = selected(info, "nodes") | selected(info, "edges", "node")
        return cls(shape_for(task), "totalCount" in here, "cursor" in here, "edges" in here, "pageInfo" in here)


def shape_for(fields: frozenset[str]) -> Shape:
    return Shape(SHOWN, "description" in fields, "team" in fields, "creator" in fields, "assignee" in fields)


async def load(context: Context, lists: Sequence[Wanted]) -> list[TaskConnection]:
    """Lists that differ in their scope alone."""
    wanted = lists[0]
    sorting = order(_sort_keys(wanted.order_by or ()))
    page = wanted.page
    asked = Asked.of(sorting, first=page.first, after=page.after, last=page.last, before=page.before)
    which = await task_filter.condition(wanted.filter, context)
    statement = Statement(
        Asking(Values(), context.me, clock.now(), context.reads.dialect), which, sorting, asked, Look.ahead(wanted.info)
    )
    found = await statement.rows([each.scope for each in lists], context)
    return [statement.connection(rows, context) for rows in found]


@dataclass(frozen=True, slots=True)
class Statement:
    """Rows hold: number of the list, heads, total, the task, the keys of the order."""

    asking: Asking
    which: Condition
    order: Order
    asked: Asked
    look: Look

    async def rows(self, scopes: Sequence[TaskScope], context: Context) -> list[list[Row]]:
        found: list[list[Row]] = [[] for _ in scopes]
        for row in await context.reads.fetch(self.sql(scopes), *self.asking.values.all):
            found[row[0]].append(row)
        return found

    def sql(self, scopes: Sequence[TaskScope]) -> str:
        if len(scopes) == 1 and not self.look.total and not self.look.heads:
            return self.page(scopes[0], apart=True, beside="0, NULL, NULL, ")
        apart = len(scopes) == 1
        lists = " UNION ALL ".join(self._list(index, scope, apart=apart) for index, scope in enumerate(scopes))
        return f"{lists} ORDER BY list, {self.order.by(backwards=self.asked.backwards, outside=True)}"

    def connection(self, rows: Sequence[Row], context: Context) -> TaskConnection:
        shape, me, asked, look = self.look.shape, context.me, self.asked, self.look
        _, heads, total, *_ = rows[0] if rows else (0, None, 0)
        found = [row for row in rows if row[AT] is not None]
        more = len(found) > asked.size
        found = found[: asked.size]
        if asked.backwards:
            found.reverse()
        nodes = TaskPage(shape, me, now=self.asking.now, public_url=context.services.public_url).rows(found)
        keys_at = AT + shape.width
        places = [place(self.order, row[keys_at:]) for row in (found if look.edges else _ends(found, look))]
        edges = [TaskEdge(cursor=cursor, node=node) for cursor, node in zip(places, nodes, strict=False)]
        return TaskConnection(
            edges=edges,
            nodes=nodes,
            page_info=PageInfo(
                has_next_page=asked.before is not None if asked.backwards else more,
                has_previous_page=more if asked.backwards else asked.after is not None,
                start_cursor=places[0] if places else None,
                end_cursor=places[-1] if places else None,
            ),
            total_count=total or 0,
            cursor=place_in_log.at(log.heads_from(heads), context) if heads else "",
        )

    def _list(self, index: int, scope: TaskScope, *, apart: bool) -> str:
        """One snapshot: the page, the heads of the log beside it, and the count if it was selected."""
        heads = log.heads_sql(self.asking.dialect) if self.look.heads else "NULL"
        total = "NULL"
        if self.look.total:
            total = f"(SELECT count(*) FROM tasks WHERE {all_of(matching(self.asking, scope, self.which))})"
        return (
            f"SELECT beside.*, page.* FROM (SELECT {index} AS list, {heads} AS heads, {total} AS total) beside"
            f" LEFT JOIN ({self.page(scope, apart=apart)}) page ON 1 = 1"
        )

    def page(self, scope: TaskScope, *, apart: bool, beside: str = "") -> str:
        shape = self.look.shape
        select = f"SELECT {beside}{columns_of(shape)}, {self.order.columns()} FROM tasks {joins_of(shape)}"
        branches = [self._stretches(branch) for branch in _branches(scope, self.asking, apart=apart)]
        if len(branches) == 1 and len(branches[0]) == 1:
            return f"{select} WHERE {branches[0][0].where} {self._cut()}"
        parts = [part for index, stretches in enumerate(branches) for part in self._parts(f"part{index}", stretches)]
        named = ", ".join(f"{name} AS MATERIALIZED ({sql})" for name, sql in parts)
        ids = " UNION ALL ".join(f"SELECT id FROM {name}" for name, _ in parts)
        return f"WITH {named} {select} WHERE tasks.id IN ({ids}) {self._cut()}"

    def _stretches(self, branch: TaskScope) -> list[Stretch]:
        asking = self.asking
        here = matching(asking, branch, self.which)
        if branch.team_id is None:
            here.append(OF_ALL_TEAMS)
        return [
            replace(part, where=all_of([*here, part.where])) for part in self.asked.stretches(self.order, asking.values)
        ]

    def _parts(self, name: str, stretches: Sequence[Stretch]) -> Iterator[tuple[str, str]]:
        """The nearest stretch first; each next one is read for what is still missing, and seldom is anything."""
        nearer: list[str] = []
        for part in reversed(stretches):
            ids = f"SELECT tasks.id FROM tasks WHERE {part.where} {self._cut(part.fixed)}"
            if nearer:  # with a limit of its own inside, which PostgreSQL can plan for
                found = "".join(f" - (SELECT count(*) FROM {one})" for one in nearer)
                ids = f"SELECT id FROM ({ids}) stretch LIMIT {self.asked.size + 1}{found}"
            nearer.append(f"{name}_{part.fixed}")
            yield nearer[-1], ids

    def _cut(self, fixed: int = 0) -> str:
        by = self.order.by(backwards=self.asked.backwards, fixed=fixed)
        return f"ORDER BY {by} LIMIT {self.asked.size + 1}"


def _ends(found: Sequence[Row], look: Look) -> Sequence[Row]:
    """The places of the first and the last, when nobody looks at those between."""
    return [found[0], found[-1]] if look.ends and found else []


async def newest(
    context: Context, scopes: Sequence[TaskScope], which: Condition, many: int, shape: Shape
) -> list[list[dict[str, Any]]]:
    """For each of the scopes the states of its newest tasks, without anything beside them."""
    asking = Asking(Values(), context.me, clock.now(), context.reads.dialect)
    page = Statement(asking, which, order(()), Asked(many, False, None, None), Look(shape))
    found = await page.rows(scopes, context)
    return [[shape.state(row[AT:]) for row in rows[:many] if row[AT] is not None] for rows in found]


def matching(asking: Asking, scope: TaskScope, which: Condition) -> list[str]:
    """What is in the scope, may be seen, and meets the condition."""
    conditions = list(_in_scope(scope, asking))
    conditions.append(which.sql(asking))
    return conditions


def _in_scope(scope: TaskScope, asking: Asking) -> Iterable[str]:
    me, values = asking.me, asking.values
    if scope.team_id is not None:
        yield f"tasks.team_id = {values(scope.team_id)}" if me.sees_team(scope.team_id) else NOTHING
    elif not me.is_admin:
        yield one_of("tasks.team_id", sorted(me.teams), values)
    if scope.creator_id is not None:
        yield f"tasks.creator_id = {values(scope.creator_id)}"
    if scope.assignee_id is not None:
        yield f"tasks.assignee_id = {values(scope.assignee_id)}"


def _branches(scope: TaskScope, asking: Asking, *, apart: bool) -> Iterable[TaskScope]:
    me = asking.me
    if apart and scope.team_id is None and not me.is_admin and 1 <= len(me.teams) <= APART:
        return [TaskScope(id, scope.creator_id, scope.assignee_id) for id in sorted(me.teams)]
    return [scope]


def _sort_keys(given: Sequence[TaskOrder]) -> list[SortKey]:
    return [
        SortKey(each.field.value, each.direction is OrderDirection.DESC, each.nulls is NullsOrder.LAST)
        for each in given
    ]
