"""The numbers behind the dashboard: read in one statement (and one for the names of people), cached as bytes.

They are sums of counters where the counters can answer a filter, and are counted from the tasks for every other
filter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta

import orjson

from events.log import log
from events.states import PersonCard
from events.storage.database import Row
from models.storage.sql import EVERYTHING, Values, all_of, one_of
from models.task.lists import counts as task_counts
from models.task.lists.counts import QUARTER, CounterKind, counters
from models.task.lists.filter import IS_OPEN, Condition, SqlContext
from models.task.status import Priority, Status
from models.user import user
from models.user.user import visible_sql as visible_users
from models.values import clock
from resolvers.running.log_position import cursor_at, heads_sql
from resolvers.task.list import matching, teams_of
from schema.context import Context
from schema.task.filter import TaskScope

MAX_DAYS = 90
MAX_ASSIGNEES = 100

ASSIGNEES = "byAssignee"
FLOW = "flow"
PARTS = frozenset({ASSIGNEES, FLOW})
"""Parts that are counted only if they are selected, by the names of their fields."""


@dataclass(frozen=True, slots=True)
class Workload:
    """Open tasks of one person. `user` None: tasks without an assignee."""

    user: PersonCard | None
    count: int
    overdue: int


@dataclass(frozen=True, slots=True)
class DayCounts:
    date: str
    created: int
    completed: int
    open: int


@dataclass(frozen=True, slots=True)
class DashboardCounts:
    by_status: list[int]
    by_priority: list[int]
    """Open tasks only."""
    overdue: int
    due_today: int
    unassigned: int
    blocked: int
    users: int
    loads: list[Workload]
    days: list[DayCounts]
    cursor: str
    counted_at: int
    true_until: int
    """When the next task becomes overdue by the clock alone."""

    def packed(self) -> bytes:
        return orjson.dumps(asdict(self))

    @classmethod
    def unpacked(cls, kept: bytes) -> DashboardCounts:
        plain = orjson.loads(kept)
        plain["loads"] = [Workload(**load) for load in plain["loads"]]
        plain["days"] = [DayCounts(**day) for day in plain["days"]]
        return cls(**plain)


async def count(
    context: Context, scopes: Sequence[TaskScope], which: Condition, parts: frozenset[str], *, now: int
) -> list[DashboardCounts]:
    """The counts of each scope, all read in one statement."""
    days = _days(now, context.me.time_zone)
    rows = await _rows(context, scopes, which, parts, days, now)
    people = await _people(context, rows)
    about: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        about[row["scope"]].append(row)
    cursor, users = cursor_at(log.heads_from(rows[0]["heads"]), context), rows[0]["users"]
    return [
        _counts(about[index], people, days if FLOW in parts else [], now, cursor, users) for index in range(len(scopes))
    ]


async def _rows(
    context: Context,
    scopes: Sequence[TaskScope],
    which: Condition,
    parts: frozenset[str],
    days: Sequence[str],
    now: int,
) -> Sequence[Row]:
    if task_counts.can_answer(which, task_counts.TEAM):
        sql_context = SqlContext(Values(), context.me, now, context.reads.dialect)
        rows = await context.reads.fetch(summed(sql_context, scopes, which, parts, days), *sql_context.values.all)
        if not rows[0]["distrusted"]:
            return rows
    sql_context = SqlContext(Values(), context.me, now, context.reads.dialect)
    return await context.reads.report(counted(sql_context, scopes, which, parts, days), *sql_context.values.all)


def _counts(
    rows: Sequence[Row],
    people: Mapping[str, PersonCard],
    days: Sequence[str],
    now: int,
    cursor: str,
    users: int,
) -> DashboardCounts:
    groups = [row for row in rows if row["part"] == 0]
    by_status = [sum(row["n"] for row in groups if row["a"] == status) for status in Status]
    loads = [row for row in rows if row["part"] == 1]
    return DashboardCounts(
        by_status=by_status,
        by_priority=[sum(row["open"] for row in groups if row["b"] == priority) for priority in Priority],
        overdue=sum(row["overdue"] for row in groups),
        due_today=sum(row["today"] for row in groups),
        unassigned=sum(row["unassigned"] for row in groups),
        blocked=sum(row["n"] for row in rows if row["part"] == _BLOCKED),
        users=users,
        loads=[Workload(people.get(row["who"]), row["n"], row["overdue"]) for row in loads],
        days=_flow(rows, days, by_status[Status.PENDING] + by_status[Status.IN_PROGRESS]),
        cursor=cursor,
        counted_at=now,
        true_until=min((row["next"] for row in groups if row["next"] is not None), default=clock.LATEST),
    )


def summed(
    sql_context: SqlContext, scopes: Sequence[TaskScope], which: Condition, parts: frozenset[str], days: Sequence[str]
) -> str:
    """The statement that adds up counters."""
    teams = [teams_of(scope, which, sql_context.me) for scope in scopes]
    seen = None if None in teams else sorted({id for some in teams for id in some or ()})
    distrusted = task_counts.distrust(seen, sql_context)
    sums = [list(_sums(sql_context, scope, which, parts)) for scope in scopes]
    return _named(sql_context, parts, days) + _statement(sql_context, f", {distrusted} AS distrusted", sums)


def counted(
    sql_context: SqlContext, scopes: Sequence[TaskScope], which: Condition, parts: frozenset[str], days: Sequence[str]
) -> str:
    """The statement that counts the tasks themselves."""
    return _named(sql_context, parts, days) + _statement(
        sql_context, "", [list(_parts(sql_context, scope, which, parts)) for scope in scopes]
    )


def _named(sql_context: SqlContext, parts: frozenset[str], days: Sequence[str]) -> str:
    if FLOW not in parts:
        return ""
    return f"WITH day (number, since, until) AS (VALUES {_limits(days, sql_context.me.time_zone)}) "


def _statement(sql_context: SqlContext, beside: str, parts: Sequence[Sequence[str]]) -> str:
    """One snapshot. Rows of several kinds share their columns: `scope` is the index of the scope that they belong to,
    `part` their kind."""
    users = f"{EVERYTHING if sql_context.me.is_admin else visible_users(sql_context.me, sql_context.values)} AND deactivated_at IS NULL"
    heads = heads_sql(sql_context.me, sql_context.values, sql_context.dialect)
    beside = f"SELECT {heads} AS heads, (SELECT count(*) FROM users WHERE {users}) AS users{beside}"
    about = [
        f"SELECT {index} AS scope, about.* FROM ({part}) about"
        for index, of_scope in enumerate(parts)
        for part in of_scope
    ]
    return f"SELECT * FROM ({beside}) beside LEFT JOIN ({' UNION ALL '.join(about)}) about ON 1 = 1"


def _sums(sql_context: SqlContext, scope: TaskScope, which: Condition, parts: frozenset[str]) -> Iterator[str]:
    """The same rows as `_parts`, from counters."""
    one_by_one = ["tasks.team_id IN (SELECT id FROM teams)"] if teams_of(scope, which, sql_context.me) is None else []
    here = all_of([*one_by_one, *matching(sql_context, scope, which)])  # the index of counters has them by team
    now, today = (
        sql_context.values(sql_context.now),
        sql_context.values(clock.day_of(sql_context.now, sql_context.me.time_zone)),
    )
    yield (
        "SELECT 0 AS part, CAST(NULL AS TEXT) AS who, tasks.status AS a, tasks.priority AS b,"
        f" {_added('tasks.n')} AS n, {_added(f'CASE WHEN {IS_OPEN} THEN tasks.n ELSE 0 END')} AS open,"
        f" 0 AS overdue, 0 AS today, 0 AS unassigned, {_NEVER} AS next"
        f" FROM {counters(CounterKind.STATE)} WHERE {here} GROUP BY tasks.status, tasks.priority"
    )
    yield (
        f"SELECT 0, NULL, {_NO_STATE}, 0, 0, {_added(f'CASE WHEN tasks.at <= {now} THEN tasks.n ELSE 0 END')},"
        f" {_added(f'CASE WHEN tasks.about = {today} THEN tasks.n ELSE 0 END')}, 0,"
        f" min(CASE WHEN tasks.at > {now} AND tasks.n > 0 THEN tasks.at END)"
        f" FROM {counters(CounterKind.DUE)} WHERE {here}"
    )
    yield (
        f"SELECT 0, NULL, {_NO_STATE}, 0, 0, 0, 0, {_added('tasks.n')}, {_NEVER}"
        f" FROM {counters(CounterKind.ASSIGNED)} WHERE {here} AND tasks.about = ''"
    )
    yield (
        f"SELECT {_BLOCKED}, NULL, {_NO_STATE}, {_added('tasks.n')}, 0, 0, 0, 0, {_NEVER}"
        f" FROM {counters(CounterKind.BLOCKED)} WHERE {here}"
    )
    if ASSIGNEES in parts:
        yield _summed_loads(here, now)
    if FLOW in parts:
        yield from _summed_moments(here)


_BLOCKED = 5
"""The kind of row that says how many tasks are blocked."""
_NO_STATE, _NEVER = "-1, -1", "CAST(NULL AS BIGINT)"


def _summed_loads(here: str, now: str) -> str:
    many = (
        f"SELECT tasks.about, {_added('tasks.n')} AS n FROM {counters(CounterKind.ASSIGNED)} WHERE {here}"
        f" GROUP BY tasks.about HAVING sum(tasks.n) > 0 ORDER BY n DESC, tasks.about LIMIT {MAX_ASSIGNEES}"
    )
    late = (
        f"SELECT {_added('tasks.n')} FROM {counters(CounterKind.LATE)}"
        f" WHERE {here} AND tasks.about = many.about AND tasks.at <= {now}"
    )
    return (
        f"SELECT 1, NULLIF(many.about, ''), 0, 0, many.n, 0, ({late}), 0, 0, {_NEVER}"
        f" FROM ({many}) many ORDER BY many.n DESC, many.about"
    )


def _summed_moments(here: str) -> Iterator[str]:
    for part, kind in ((2, CounterKind.CREATED), (3, CounterKind.COMPLETED), (4, CounterKind.CLOSED)):
        quarters = f"tasks.at >= day.since / {QUARTER} AND tasks.at < day.until / {QUARTER}"
        total = f"SELECT {_added('tasks.n')} FROM {counters(kind)} WHERE {here} AND tasks.about = '' AND {quarters}"
        yield f"SELECT {part}, NULL, CAST(day.number AS BIGINT), 0, ({total}), 0, 0, 0, 0, {_NEVER} FROM day"


def _added(what: str) -> str:
    """A sum that has the same type on both databases, and is 0 where there is nothing to add."""
    return f"CAST(COALESCE(sum({what}), 0) AS BIGINT)"


def _parts(sql_context: SqlContext, scope: TaskScope, which: Condition, parts: frozenset[str]) -> Iterator[str]:
    yield _groups(sql_context, scope, which)
    blocked = all_of(["tasks.blocked = 1", IS_OPEN, *matching(sql_context, scope, which)])  # as in the partial index
    yield f"SELECT {_BLOCKED}, NULL, {_NO_STATE}, count(*), 0, 0, 0, 0, {_NEVER} FROM tasks WHERE {blocked}"
    if ASSIGNEES in parts:
        yield _loads(sql_context, scope, which)
    if FLOW in parts:
        yield from _moments(sql_context, scope, which)


def _groups(sql_context: SqlContext, scope: TaskScope, which: Condition) -> str:
    """Groups by team first, although no caller needs that: the index has the rows in this order, so nothing is
    sorted."""
    now, today = (
        sql_context.values(sql_context.now),
        sql_context.values(clock.day_of(sql_context.now, sql_context.me.time_zone)),
    )
    return (
        "SELECT 0 AS part, CAST(NULL AS TEXT) AS who, CAST(tasks.status AS BIGINT) AS a,"
        f" CAST(tasks.priority AS BIGINT) AS b, count(*) AS n, {_sum(IS_OPEN)} AS open,"
        f" {_sum(f'{IS_OPEN} AND tasks.due_at <= {now}')} AS overdue,"
        f" {_sum(f'{IS_OPEN} AND tasks.due_on = {today}')} AS today,"
        f" {_sum(f'{IS_OPEN} AND tasks.assignee_id IS NULL')} AS unassigned,"
        f" min(CASE WHEN {IS_OPEN} AND tasks.due_at > {now} THEN tasks.due_at END) AS next"
        f" FROM tasks WHERE {all_of(matching(sql_context, scope, which))} GROUP BY tasks.team_id, tasks.status, tasks.priority"
    )


def _loads(sql_context: SqlContext, scope: TaskScope, which: Condition) -> str:
    overdue = _sum(f"tasks.due_at <= {sql_context.values(sql_context.now)}")
    return (
        f"SELECT 1, tasks.assignee_id, 0, 0, count(*) AS n, 0, {overdue}, 0, 0, 0 FROM tasks"
        f" WHERE {all_of([IS_OPEN, *matching(sql_context, scope, which)])} GROUP BY tasks.assignee_id"
        f" ORDER BY n DESC, COALESCE(tasks.assignee_id, '') LIMIT {MAX_ASSIGNEES}"
    )


def _moments(sql_context: SqlContext, scope: TaskScope, which: Condition) -> list[str]:
    """Per day: how many were created, completed and closed on it."""
    return [
        f"SELECT {part}, NULL, CAST(day.number AS BIGINT), 0, count(*), 0, 0, 0, 0, 0"
        f" FROM day JOIN tasks ON tasks.{column} >= day.since AND tasks.{column} < day.until"
        f" WHERE {all_of(matching(sql_context, scope, which))} GROUP BY day.number"
        for part, column in ((2, "created_at"), (3, "completed_at"), (4, "closed_at"))
    ]


def _limits(days: Sequence[str], zone: str) -> str:
    """These are our own numbers, so they may be part of the SQL text, which changes every day."""
    limits = ((index, clock.start_of(day, zone), clock.end_of(day, zone)) for index, day in enumerate(days))
    return ", ".join(str(limit) for limit in limits)


def _flow(rows: Sequence[Row], days: Sequence[str], open_now: int) -> list[DayCounts]:
    """Counts backwards from now: the tasks open at the end of a day are those open a day later, without those created
    since then, and with those closed since then."""
    counted = {(row["part"], row["a"]): row["n"] for row in rows if row["part"] in {2, 3, 4}}
    flow: list[DayCounts] = []
    still_open = open_now
    for index in reversed(range(len(days))):
        created, completed, closed = (counted.get((part, index), 0) for part in (2, 3, 4))
        flow.append(DayCounts(days[index], created, completed, still_open))
        still_open += closed - created
    return flow[::-1]


async def _people(context: Context, rows: Sequence[Row]) -> dict[str, PersonCard]:
    ids = sorted({row["who"] for row in rows if row["who"] is not None})
    if not ids:
        return {}
    values = Values()
    select = f"SELECT {', '.join(user.CARD)} FROM users WHERE {one_of('id', ids, values)}"
    found = await context.reads.fetch(select, *values.all)
    return {row["id"]: user.card_of(row) for row in found}


def _sum(condition: str) -> str:
    return f"sum(CASE WHEN {condition} THEN 1 ELSE 0 END)"


def _days(now: int, zone: str) -> list[str]:
    """The last MAX_DAYS days up to today, oldest first."""
    today = date.fromisoformat(clock.day_of(now, zone))
    return [(today - timedelta(days=back)).isoformat() for back in reversed(range(MAX_DAYS))]
