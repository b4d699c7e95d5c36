"""Lists of tasks: one statement for each list, and one for all lists that a nested document asks for at once."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

import strawberry

from events.bounded_cache import Bounded
from events.database import Row
from events.log import log
from models.storage.keyset import Asked, Order, place
from models.storage.sql import Values
from models.task import counts as task_counts
from models.task.filter import Asking, Condition, OneOf, follows_the_clock, parts_of, searches
from models.task.order import SortKey, order
from models.task.page import PageOfTasks, among, is_filtered
from models.task.rows import SHOWN, Shape, columns_of, joins_of
from models.values import clock
from models.viewer import Viewer
from resolvers.running import log_position
from resolvers.running.selection import selected
from resolvers.task import filter as task_filter
from resolvers.task.row import BESIDE, TaskPage, shape_for
from schema.context import Context, Info
from schema.language.field import loaded
from schema.language.page import After, Before, First, Last, Page, PageInfo
from schema.task.filter import NullsOrder, OrderBy, OrderDirection, TaskFilter, TaskOrder, TaskScope, Where
from schema.task.task import TaskConnection, TaskEdge

AT_ONCE = 50
AT = len(BESIDE)
"""Where the task begins in a row."""
EVERYWHERE = TaskScope()
MOST_BYTES_OF_SQL = 4_000_000
OF_A_STATEMENT = 2_000
"""Bytes of memory besides its text and its values, about: most of it is the condition."""


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
        shape = shape_at(info, ("nodes",), ("edges", "node"))
        return cls(shape, "totalCount" in here, "cursor" in here, "edges" in here, "pageInfo" in here)


def shape_at(info: Info, *paths: tuple[str, ...]) -> Shape:
    """The shape that has all that is selected of tasks at these paths."""
    fields = frozenset[str]().union(*(selected(info, *path) for path in paths))
    people = (selected(info, *path, who) for path in paths for who in ("creator", "assignee"))
    return shape_for(fields, frozenset[str]().union(*people))


def whole_shape(fields: frozenset[str]) -> Shape:
    """The shape for states that are kept and shown to others, too: it has every column that is cheap."""
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


class Part(Enum):
    """A list is read with one statement, or with several."""

    WHOLE = "page and count"
    SOON = "page, with a hint"
    APART = "page, without one"
    TOTAL = "count"


@dataclass(frozen=True, slots=True)
class Written:
    """A statement as the drivers take it."""

    sql: str
    values: tuple[Any, ...]

    @property
    def size(self) -> int:
        """Its bytes of memory, about. A filter holds the same values once more."""
        return OF_A_STATEMENT + sys.getsizeof(self.sql) + 2 * sum(map(_weight, self.values))


_kept: Bounded[Any, Written] = Bounded(MOST_BYTES_OF_SQL)


@dataclass(frozen=True, slots=True)
class Statement:
    """Rows hold: number of the list, heads, total, the task, the keys of the order."""

    asking: Asking
    which: Condition
    order: Order
    asked: Asked
    look: Look

    async def rows(self, scopes: Sequence[TaskScope], context: Context) -> list[Found]:
        if self.asking.dialect == "sqlite" and len(scopes) == 1 and is_filtered(self.which):
            return [await self._soon_or_apart(scopes[0], context)]
        read = context.reads.report if searches(self.which) else context.reads.fetch
        whole = self.kept(Part.WHOLE, scopes)
        lists: list[list[Row]] = [[] for _ in scopes]
        for row in await read(whole.sql, *whole.values):
            lists[row[0]].append(row)
        return [Found(rows) for rows in lists]

    async def _soon_or_apart(self, scope: TaskScope, context: Context) -> Found:
        """On SQLite. What matches is mostly among the next tasks of the list, so these are looked through for as long as a
        statement may hold the event loop. If that is not enough, SQLite is asked again in a thread, without a hint. The
        count is a statement of its own, since it always reads everything; it may be newer than the page."""
        reads = context.reads
        soon = self.kept(Part.SOON, [scope])
        rows = await reads.attempt(soon.sql, *soon.values)
        if rows is None:
            apart = self.kept(Part.APART, [scope])
            rows = await reads.report(apart.sql, *apart.values)
        if not self.look.total:
            return Found(rows)
        total = self.kept(Part.TOTAL, [scope])
        count = reads.report if searches(self.which) else reads.fetch
        return Found(rows, (await count(total.sql, *total.values))[0][0])

    def kept(self, part: Part, scopes: Sequence[TaskScope]) -> Written:
        """Most lists are asked for again, by the same viewer and with the same filter, and to write the SQL of one takes longer
        than SQLite takes to read twenty tasks. The key has all that text and values depend on."""
        if follows_the_clock(self.which):
            return self.written(part, scopes)
        me = self.asking.me
        whose = me.id, me.visibility, self.asking.dialect
        key = part, tuple(scopes), self.which, self.order, self.asked, self.look, whose
        written = _kept.get(key)
        if written is None:
            written = self.written(part, scopes)
            _kept.put(key, written, written.size)
        return written

    def written(self, part: Part, scopes: Sequence[TaskScope]) -> Written:
        look = self.look if part is Part.WHOLE else replace(self.look, total=False)
        asking = replace(self.asking, values=Values(), in_rows=part is Part.SOON)
        anew = replace(self, look=look, asking=asking)
        sql = f"SELECT {anew.total(scopes[0])}" if part is Part.TOTAL else anew.sql(scopes, hinted=part is Part.SOON)
        return Written(sql, tuple(asking.values.all))

    def sql(self, scopes: Sequence[TaskScope], *, hinted: bool = False) -> str:
        if len(scopes) == 1 and not self.look.total and not self.look.heads:
            return self.page_sql(scopes[0], hinted=hinted, beside="0, NULL, NULL, ")
        lists = " UNION ALL ".join(self._list(index, scope, hinted=hinted) for index, scope in enumerate(scopes))
        return f"{lists} ORDER BY list, {self.order.by(backwards=self.asked.backwards, outside='')}"

    def connection(self, found: Found, context: Context) -> TaskConnection:
        shape, me, asked, look = self.look.shape, context.me, self.asked, self.look
        _, heads, total, *_ = found.rows[0] if found.rows else (0, None, 0)
        rows = [row for row in found.rows if row[AT] is not None]
        more = len(rows) > asked.size
        rows = rows[: asked.size]
        if asked.backwards:
            rows.reverse()
        nodes = TaskPage(shape, me, now=self.asking.now, public_url=context.services.public_url).rows(rows)
        keys_at = AT + shape.width
        places = [place(self.order, row[keys_at:]) for row in (rows if look.edges else _ends(rows, look))]
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
            total_count=found.total if found.total is not None else total or 0,
            cursor=log_position.at(log.heads_from(heads), context) if heads is not None else "",
        )

    def _list(self, index: int, scope: TaskScope, *, hinted: bool) -> str:
        """One snapshot: the page, the heads of the log beside it, and the count if it was selected."""
        me, values, dialect = self.asking.me, self.asking.values, self.asking.dialect
        heads = log_position.heads_sql(me, values, dialect) if self.look.heads else "NULL"
        total = self.total(scope) if self.look.total else "NULL"
        return (
            f"SELECT beside.*, page.* FROM (SELECT {index} AS list, {heads} AS heads, {total} AS total) beside"
            f" LEFT JOIN ({self.page_sql(scope, hinted=hinted)}) page ON 1 = 1"
        )

    def total(self, scope: TaskScope) -> str:
        """SQL that reads counters if they can answer and can be trusted, and counts tasks otherwise."""
        rows = f"(SELECT count(*) FROM tasks WHERE {self.page(scope).where()})"
        if scope.creator_id or scope.assignee_id or not task_counts.can_answer(self.which, task_counts.STATE):
            return rows
        distrust = task_counts.distrust(teams_of(scope, self.which, self.asking.me), self.asking)
        counters = task_counts.total(matching(self.asking, scope, self.which))
        return f"(CASE WHEN {distrust} THEN {rows} ELSE ({counters}) END)"

    def page_sql(self, scope: TaskScope, *, hinted: bool = False, beside: str = "") -> str:
        shape = self.look.shape
        columns = f"{beside}{columns_of(shape)}, {self.order.columns()}"
        return self.page(scope, hinted=hinted).sql(columns, joins_of(shape))

    def page(self, scope: TaskScope, *, hinted: bool = False) -> PageOfTasks:
        teams = teams_of(scope, self.which, self.asking.me)
        besides = tuple(_of_people(scope, self.asking))
        return PageOfTasks(self.asking, self.which, self.order, self.asked, teams, besides, hinted)


@dataclass(frozen=True, slots=True)
class Found:
    """The rows of one list."""

    rows: Sequence[Row]
    total: int | None = None
    """Set if it was asked for apart, and is not in the rows."""


def _weight(value: Any) -> int:
    return sum(map(sys.getsizeof, value)) if isinstance(value, list) else sys.getsizeof(value)


def _ends(found: Sequence[Row], look: Look) -> Sequence[Row]:
    """The places of the first and the last, when nobody looks at those between."""
    return [found[0], found[-1]] if look.ends and found else []


async def newest(
    context: Context, scopes: Sequence[TaskScope], which: Condition, many: int, shape: Shape
) -> list[list[dict[str, Any]]]:
    """For each of the scopes the states of its newest tasks, without anything beside them."""
    asking = Asking(Values(), context.me, clock.now(), context.reads.dialect)
    page = Statement(asking, which, order(()), Asked(many, False, None, None), Look(shape))
    lists = await page.rows(scopes, context)
    return [[shape.state(row[AT:]) for row in found.rows[:many] if row[AT] is not None] for found in lists]


def matching(asking: Asking, scope: TaskScope, which: Condition) -> list[str]:
    """What is in the scope, may be seen, and meets the condition."""
    teams = teams_of(scope, which, asking.me)
    visible = [] if teams is None else [among("tasks.team_id", teams, asking)]
    return [*visible, *_of_people(scope, asking), which.sql(asking)]


def teams_of(scope: TaskScope, which: Condition, me: Viewer) -> Sequence[str] | None:
    """The teams whose tasks may be in the list. None: all teams."""
    asked: list[frozenset[str | None]] = [frozenset({scope.team_id})] if scope.team_id is not None else []
    asked += [part.wanted for part in parts_of(which) if isinstance(part, OneOf) and part.column == "team_id"]
    if not asked:
        return None if me.is_admin else sorted(me.teams)
    return sorted(id for id in frozenset.intersection(*asked) if id and me.sees_team(id))


def _of_people(scope: TaskScope, asking: Asking) -> Iterator[str]:
    if scope.creator_id is not None:
        yield f"tasks.creator_id = {asking.values(scope.creator_id)}"
    if scope.assignee_id is not None:
        yield f"tasks.assignee_id = {asking.values(scope.assignee_id)}"


def _sort_keys(given: Sequence[TaskOrder]) -> list[SortKey]:
    return [
        SortKey(each.field.value, each.direction is OrderDirection.DESC, each.nulls is NullsOrder.LAST)
        for each in given
    ]
