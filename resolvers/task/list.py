"""Lists of tasks: one statement for each list, and one for all lists that a nested document asks for at once."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from operator import itemgetter
from typing import Any

import strawberry

from events.log import log
from events.storage.bounded_cache import BoundedCache
from events.storage.database import Row
from events.task import TaskState
from models.storage.keyset import Order, PageRequest, encode_page_cursor
from models.storage.sql import Values
from models.task.lists import counts as task_counts
from models.task.lists.filter import Condition, OneOf, SqlContext, follows_the_clock, parts_of, searches, terms_in
from models.task.lists.order import TaskSortKey, order
from models.task.lists.page import TaskPageQuery, among, is_filtered
from models.task.stored.rows import HEAD_OF_THE_TEAM, READ_COLUMNS, Shape, columns_of, joins_of, with_labels
from models.values import clock
from models.viewer import Viewer
from resolvers.running import log_position
from resolvers.running.selection import read_once, selected
from resolvers.task import filter as task_filter
from resolvers.task.row import TaskRowMaker, labels_of, shape_for
from schema.context import Context, Info
from schema.language.field import loaded
from schema.language.page import After, Before, First, Last, Page, PageInfo
from schema.task.filter import NullsOrder, OrderBy, OrderDirection, TaskFilter, TaskOrder, TaskScope, Where
from schema.task.task import Task, TaskConnection, TaskEdge

AT_ONCE = 50
MOST_HEADS = 8
"""Of so many teams the head of the log is read once for a list, not once for each task."""
LIST, HEADS, TOTAL = -3, -2, -1
"""Where a row has the number of its list, and what that list has beside its page."""
ALL_TASKS = TaskScope()
FieldNodes = tuple[int, ...]
"""The identities of the nodes that a document merges into one field."""
MAX_BYTES_OF_SQL = 4_000_000
OF_A_STATEMENT = 2_000
"""About the bytes of memory that a cached statement takes besides its text and its values: most of it is the
condition."""


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
        page_request = TaskListRequest(ALL_TASKS, filter, order_by, Page(first, after, last, before), info)
        return (await load(info.context, [page_request]))[0]


@dataclass(frozen=True, slots=True, eq=False)
class TaskListRequest:
    """One list, as it was asked for."""

    scope: TaskScope
    filter: TaskFilter | None
    order_by: Sequence[TaskOrder] | None
    page: Page
    info: Info

    @property
    def field(self) -> FieldNodes:
        """The identity of the list's field in the document: lists of one field differ only in their scope. A field that a
        fragment has selected may be extended in one of the places that spread the fragment."""
        return tuple(map(id, self.info._raw_info.field_nodes))  # noqa: SLF001  # Strawberry hides the document


@dataclass(frozen=True, slots=True)
class ListSelection:
    """What the client has selected, so that nothing else is read."""

    shape: Shape
    total: bool = False
    heads: bool = False
    edges: bool = False
    ends: bool = False

    @property
    def width(self) -> int:
        """The cells of a task, with the head of its team's log if it has labels."""
        return self.shape.width + self.shape.has_labels

    def keys_of(self, order: Order) -> tuple[tuple[int, ...], tuple[str, ...]]:
        """Where a row has the keys of the order, and the columns that are read for those that the shape has not."""
        shape, places, more = self.shape, list[int](), list[str]()
        for key in order.keys:
            name = key.sort_value.removeprefix("tasks.")
            if name in shape.columns:
                places.append(shape.columns.index(name))
            else:
                places.append(self.width + len(more))
                more.append(key.sort_value)
        return tuple(places), tuple(more)

    @classmethod
    def of(cls, info: Info) -> ListSelection:
        return read_once(info, _list_selection)


def _list_selection(info: Info) -> ListSelection:
    here = selected(info)
    shape = shape_at(info, ("nodes",), ("edges", "node"))
    return ListSelection(shape, "totalCount" in here, "cursor" in here, "edges" in here, "pageInfo" in here)


def shape_at(info: Info, *paths: tuple[str, ...]) -> Shape:
    """The shape that has everything that is selected of tasks at these paths."""
    return read_once(info, _shape, *paths)


def _shape(info: Info, *paths: tuple[str, ...]) -> Shape:
    fields = frozenset[str]().union(*(selected(info, *path) for path in paths))
    people = (selected(info, *path, who) for path in paths for who in ("creator", "assignee"))
    return shape_for(fields, frozenset[str]().union(*people))


def whole_shape(fields: frozenset[str]) -> Shape:
    """The shape for states that are cached and shown to other viewers, too: it has every cheap column."""
    return Shape(
        READ_COLUMNS,
        not fields.isdisjoint({"description", "descriptionHtml"}),
        "team" in fields,
        "creator" in fields,
        "assignee" in fields,
        "stage" in fields,
    )


async def load(context: Context, lists: Sequence[TaskListRequest]) -> list[TaskConnection]:
    """Reads lists that differ only in their scope."""
    wanted = lists[0]
    sorting = sorting_of(wanted.order_by or ())
    page = wanted.page
    page_request = page.checked(sorting)
    which = await task_filter.condition(wanted.filter, context)
    statement = Statement(
        SqlContext(Values(), context.me, clock.now(), context.reads.dialect),
        which,
        sorting,
        page_request,
        ListSelection.of(wanted.info),
    )
    return await statement.connections([each.scope for each in lists], context)


class ListStatement(StrEnum):
    """A list is read with one statement, or with several. They are part of a key that each list hashes, and the hash of a
    text is cheaper than that of an Enum."""

    WHOLE = "page and count"
    SOON = "page, with a hint"
    APART = "page, without one"
    TOTAL = "count"


PAGE = (ListStatement.SOON,)
PAGE_AND_COUNT = (ListStatement.SOON, ListStatement.TOTAL)


@dataclass(frozen=True, slots=True)
class CompiledSql:
    """A statement as the drivers take it."""

    sql: str
    values: tuple[Any, ...]
    keys_at: tuple[int, ...]
    """Where a row has the keys of the order."""
    is_sorted: bool = True
    """Whether its rows come in the order of the list."""
    has_beside: bool = True
    """Whether its rows have the cells at LIST, HEADS and TOTAL."""

    @property
    def size(self) -> int:
        """Its bytes of memory, about. A filter holds the same values once more."""
        return OF_A_STATEMENT + sys.getsizeof(self.sql) + 2 * sum(map(_weight, self.values))


_compiled: BoundedCache[Any, Sequence[CompiledSql]] = BoundedCache(MAX_BYTES_OF_SQL)


@dataclass(frozen=True, slots=True)
class Statement:
    """A row begins with the cells of the shape. Behind them stands what else is needed: the head of the team's log, for
    the labels; the keys of the order; what the list has beside its page."""

    sql_context: SqlContext
    which: Condition
    order: Order
    page_request: PageRequest
    selection: ListSelection

    async def connections(self, scopes: Sequence[TaskScope], context: Context) -> list[TaskConnection]:
        found = await self.rows(scopes, context)
        pages = [self.page_request.cut(each.rows) for each in found]
        rows = [row for page, _ in pages for row in page]
        shape, me, url = self.selection.shape, self.sql_context.me, context.services.public_url
        labels = await labels_of(context, shape, rows)
        nodes = iter(TaskRowMaker(shape, me, now=self.sql_context.now, public_url=url).rows(rows, labels))
        return [
            self._connection(each, page, list(islice(nodes, len(page))), context, more=more)
            for each, (page, more) in zip(found, pages, strict=True)
        ]

    async def rows(self, scopes: Sequence[TaskScope], context: Context) -> list[ListRows]:
        if self.sql_context.dialect == "sqlite" and len(scopes) == 1 and is_filtered(self.which):
            return [await self._page_within_time_limit(scopes[0], context)]
        at_once = max(1, task_filter.MAX_TERMS // terms_in(self.which))  # each list holds the filter
        if len(scopes) > at_once:
            parts = [scopes[start : start + at_once] for start in range(0, len(scopes), at_once)]
            return [found for part in parts for found in await self.rows(part, context)]
        read = context.reads.report if searches(self.which) else context.reads.fetch
        (whole,) = self.compiled((ListStatement.WHOLE,), scopes)
        rows = await read(whole.sql, *whole.values)
        if len(scopes) == 1:
            return [self._list_of(rows, whole)]
        lists: list[list[Row]] = [[] for _ in scopes]
        for row in rows:
            lists[row[LIST]].append(row)
        return [self._list_of(rows, whole) for rows in lists]

    def _list_of(self, rows: Sequence[Row], statement: CompiledSql) -> ListRows:
        if not statement.has_beside:
            return ListRows(self.in_order(rows, statement), statement.keys_at)
        first = rows[0]  # of an empty page there is one row, which has nothing else
        page = rows if first[0] is not None else ()
        return ListRows(page, statement.keys_at, total=first[TOTAL], heads=first[HEADS])

    def in_order(self, rows: Sequence[Row], statement: CompiledSql) -> Sequence[Row]:
        """The nearest first. All keys of an order that an index has go in the same direction."""
        if statement.is_sorted:
            return rows
        descending = self.order.keys[0].descending is not self.page_request.backwards
        return sorted(rows, key=itemgetter(*statement.keys_at), reverse=descending)

    async def _page_within_time_limit(self, scope: TaskScope, context: Context) -> ListRows:
        """On SQLite. What matches is mostly among the next tasks of the list, so these are looked through for as long as a
        statement may hold the event loop. If that is not enough, SQLite is asked again in a thread, without a hint. The
        count is a statement of its own, since it always reads everything; it may be newer than the page."""
        reads = context.reads
        page, *total = self.compiled(PAGE_AND_COUNT if self.selection.total else PAGE, [scope])
        rows = await reads.attempt(page.sql, *page.values)
        if rows is None:
            (page,) = self.compiled((ListStatement.APART,), [scope])
            rows = await reads.report(page.sql, *page.values)
        found = self._list_of(rows, page)
        if not total:
            return found
        count = reads.report if searches(self.which) else reads.fetch
        return replace(found, total=(await count(total[0].sql, *total[0].values))[0][0])

    def compiled(self, parts: tuple[ListStatement, ...], scopes: Sequence[TaskScope]) -> Sequence[CompiledSql]:
        """Most lists are asked for again, by the same viewer and with the same filter, and to write the SQL of one takes longer
        than SQLite takes to read twenty tasks. The key has all that text and values depend on; its hash takes so long that
        statements that are needed together are kept together."""
        if follows_the_clock(self.which):
            return [self.compile(part, scopes) for part in parts]
        me = self.sql_context.me
        whose = me.id, me.visibility, self.sql_context.dialect
        key = parts, tuple(scopes), self.which, self.order, self.page_request, self.selection, whose
        compiled = _compiled.get(key)
        if compiled is None:
            compiled = [self.compile(part, scopes) for part in parts]
            _compiled.put(key, compiled, sum(each.size for each in compiled))
        return compiled

    def compile(self, part: ListStatement, scopes: Sequence[TaskScope]) -> CompiledSql:
        selection = self.selection if part is ListStatement.WHOLE else replace(self.selection, total=False)
        sql_context = replace(self.sql_context, values=Values(), in_rows=part is ListStatement.SOON)
        anew = replace(self, selection=selection, sql_context=sql_context)
        if part is ListStatement.TOTAL:
            return CompiledSql(f"SELECT {anew.total(scopes[0])}", tuple(sql_context.values.all), ())
        pages = [anew.page(scope, uses_order_index=part is ListStatement.SOON) for scope in scopes]
        if len(scopes) > 1 or selection.total or selection.heads:
            sql, begin = anew.lists_sql(scopes, pages), selection.width
            keys_at = tuple(range(begin, begin + len(self.order.keys)))
            return CompiledSql(sql, tuple(sql_context.values.all), keys_at)
        keys_at, missing = selection.keys_of(self.order)
        is_sorted = not pages[0].may_leave_sorting
        sql = anew.page_sql(scopes[0], pages[0], missing, sorts=is_sorted)
        return CompiledSql(sql, tuple(sql_context.values.all), keys_at, is_sorted, has_beside=False)

    def lists_sql(self, scopes: Sequence[TaskScope], pages: Sequence[TaskPageQuery]) -> str:
        lists = " UNION ALL ".join(
            self._list(index, *each) for index, each in enumerate(zip(scopes, pages, strict=True))
        )
        return f"{lists} ORDER BY list, {self.order.by(backwards=self.page_request.backwards, outside='')}"

    def _connection(
        self, found: ListRows, rows: Sequence[Row], nodes: list[Task], context: Context, *, more: bool
    ) -> TaskConnection:
        """`rows` and `nodes` are the tasks of the page."""
        page_request, selection = self.page_request, self.selection
        places = [
            encode_page_cursor(self.order, [row[at] for at in found.keys_at])
            for row in (rows if selection.edges else _first_and_last(rows, selection))
        ]
        edges = [TaskEdge(cursor=cursor, node=node) for cursor, node in zip(places, nodes, strict=False)]
        return TaskConnection(
            edges=edges,
            nodes=nodes,
            page_info=PageInfo.of(
                places,
                after=page_request.after,
                before=page_request.before,
                backwards=page_request.backwards,
                more=more,
            ),
            total_count=found.total or 0,
            cursor=log_position.cursor_at(log.heads_from(found.heads), context) if found.heads is not None else "",
        )

    def _list(self, index: int, scope: TaskScope, page: TaskPageQuery) -> str:
        """One snapshot: the page, the heads of the log beside it, and the count if it was selected."""
        me, values, dialect = self.sql_context.me, self.sql_context.values, self.sql_context.dialect
        heads = log_position.heads_sql(me, values, dialect) if self.selection.heads else "NULL"
        total = self.total(scope) if self.selection.total else "NULL"
        return (
            f"SELECT page.*, beside.* FROM (SELECT {index} AS list, {heads} AS heads, {total} AS total) beside"
            f" LEFT JOIN ({self.page_sql(scope, page, [self.order.columns()])}) page ON 1 = 1"
        )

    def total(self, scope: TaskScope) -> str:
        """SQL that reads counters if they can answer and can be trusted, and counts tasks otherwise."""
        rows = f"(SELECT count(*) FROM tasks WHERE {self.page(scope).where()})"
        if scope.creator_id or scope.assignee_id or not task_counts.can_answer(self.which, task_counts.STATE):
            return rows
        distrust = task_counts.distrust(teams_of(scope, self.which, self.sql_context.me), self.sql_context)
        counters = task_counts.total(matching(self.sql_context, scope, self.which))
        return f"(CASE WHEN {distrust} THEN {rows} ELSE ({counters}) END)"

    def page_sql(self, scope: TaskScope, page: TaskPageQuery, keys: Sequence[str], *, sorts: bool = True) -> str:
        shape = self.selection.shape
        head = [self._head(scope)] if shape.has_labels else []
        return page.sql(", ".join([columns_of(shape), *head, *keys]), joins_of(shape), sorts=sorts)

    def _head(self, scope: TaskScope) -> str:
        """The head of the log of a task's team, for its labels."""
        teams, values = teams_of(scope, self.which, self.sql_context.me), self.sql_context.values
        if not teams or len(teams) > MOST_HEADS:
            return f"{HEAD_OF_THE_TEAM} AS head"
        places = values.each(teams).split(", ")
        heads = " ".join(f"WHEN {one} THEN (SELECT seq FROM stream_heads WHERE stream = {one})" for one in places)
        return f"CASE tasks.team_id {heads} END AS head"

    def page(self, scope: TaskScope, *, uses_order_index: bool = False) -> TaskPageQuery:
        teams = teams_of(scope, self.which, self.sql_context.me)
        extra_conditions = tuple(_of_people(scope, self.sql_context))
        return TaskPageQuery(
            self.sql_context, self.which, self.order, self.page_request, teams, extra_conditions, uses_order_index
        )


@dataclass(frozen=True, slots=True)
class ListRows:
    """The rows of one list."""

    rows: Sequence[Row]
    keys_at: tuple[int, ...]
    total: int | None = None
    heads: str | None = None


def _weight(value: Any) -> int:
    return sum(map(sys.getsizeof, value)) if isinstance(value, list) else sys.getsizeof(value)


def _first_and_last(found: Sequence[Row], selection: ListSelection) -> Sequence[Row]:
    """The first and the last row, whose cursors `pageInfo` needs. Empty if it is not selected."""
    return [found[0], found[-1]] if selection.ends and found else []


async def newest(
    context: Context, scopes: Sequence[TaskScope], which: Condition, many: int, shape: Shape
) -> list[list[TaskState]]:
    """For each of the scopes the states of its newest tasks, without anything beside them."""
    sql_context = SqlContext(Values(), context.me, clock.now(), context.reads.dialect)
    page = Statement(sql_context, which, order(()), PageRequest(many, False, None, None), ListSelection(shape))
    lists = await page.rows(scopes, context)
    states = [[shape.state(row) for row in found.rows[:many]] for found in lists]
    await with_labels(context.reads, [state for each in states for state in each])
    return states


def matching(sql_context: SqlContext, scope: TaskScope, which: Condition) -> list[str]:
    """SQL conditions for the tasks that are in the scope, that the viewer may see, and that meet the condition."""
    teams = teams_of(scope, which, sql_context.me)
    visible = [] if teams is None else [among("tasks.team_id", teams, sql_context)]
    return [*visible, *_of_people(scope, sql_context), which.sql(sql_context)]


def teams_of(scope: TaskScope, which: Condition, me: Viewer) -> Sequence[str] | None:
    """The teams whose tasks may be in the list. None: all teams."""
    page_request: list[frozenset[str | None]] = [frozenset({scope.team_id})] if scope.team_id is not None else []
    page_request += [part.wanted for part in parts_of(which) if isinstance(part, OneOf) and part.column == "team_id"]
    if not page_request:
        return None if me.is_admin else sorted(me.teams)
    return sorted(id for id in frozenset.intersection(*page_request) if id and me.sees_team(id))


def _of_people(scope: TaskScope, sql_context: SqlContext) -> Iterator[str]:
    if scope.creator_id is not None:
        yield f"tasks.creator_id = {sql_context.values(scope.creator_id)}"
    if scope.assignee_id is not None:
        yield f"tasks.assignee_id = {sql_context.values(scope.assignee_id)}"


def sorting_of(given: Sequence[TaskOrder]) -> Order:
    return order(
        [
            TaskSortKey(each.field.value, each.direction is OrderDirection.DESC, each.nulls is NullsOrder.LAST)
            for each in given
        ]
    )
