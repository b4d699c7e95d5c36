"""Counters of tasks for each team, from which statistics and the sizes of lists are read without counting: the rows of
`task_counts`.

The counters of a task are defined twice, in Python for the change of one task and in SQL for all tasks of a team; a
property test keeps the two equal. Tasks in the trash are not counted."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from enum import Enum, IntEnum
from typing import Any

from events.event import ACCOUNTS, Event
from events.log import log
from events.storage.database import Cell, Reads, Unit
from events.task import (
    TaskBecameOverdue,
    TaskBlocked,
    TaskCreated,
    TaskDeleted,
    TaskDueSoon,
    TaskEvent,
    TaskMovedIn,
    TaskMovedOut,
    TaskProgressed,
    TaskPurged,
    TaskRestored,
    TaskUnblocked,
    TaskUnwatched,
    TaskUpdated,
    TaskWatched,
)
from models.storage.sql import all_of
from models.task.lists.filter import NOT_IN_THE_TRASH, AllOf, AnyOf, Compared, Condition, Not, OneOf, SqlContext
from models.task.lists.page import among
from models.task.status import OPEN, OPEN_SQL, Priority
from models.values import clock

QUARTER = 900_000
"""Milliseconds. In every time zone days begin at a full quarter of an hour, so a day of any zone is a sum of quarters."""
FLOW_DAYS = 100
"""Quarters are counted and kept for this long, longer than any statistics look back."""
PROVED_DAYS = 95
"""Only these are compared with the tasks: machines whose clocks differ drop old quarters at different moments."""


Fetch = Callable[..., Awaitable[Sequence[Any]]]  # Any: a row of either driver


class CounterKind(IntEnum):
    """The subject of a counter; `about` and `at` give the details."""

    STATE = 0
    """All tasks. `at`: status and priority in one number."""
    ASSIGNED = 1
    """Open ones. `about`: the assignee, or '' for nobody."""
    DUE = 2
    """Open tasks. `about`: the due day, `at`: when it ends in the assignee's time zone."""
    LATE = 3
    """Open ones. `about`: the assignee, `at`: when the due day ends."""
    CREATED = 4
    """`at`: the quarter of an hour, as in the next two."""
    COMPLETED = 5
    CLOSED = 6
    BLOCKED = 7
    """Open ones that an open task blocks."""


COLUMNS = (
    *("status", "priority", "assignee_id", "due_on", "due_at"),
    *("created_at", "completed_at", "closed_at", "deleted_at", "blocked"),
)
"""The columns of a task, besides its team, that counters depend on."""

TEAM = frozenset({"team_id"})
STATE = TEAM | {"status", "priority"}
"""The columns that conditions on counters may use: the team for all kinds, for `CounterKind.STATE` also status and
priority."""


class _Effect(Enum):
    ARRIVES = "arrives"
    CHANGES = "changes"
    LEAVES = "leaves"
    NONE = "none"


_EFFECTS: Mapping[type[Event], _Effect] = {
    TaskCreated: _Effect.ARRIVES,
    TaskMovedIn: _Effect.ARRIVES,
    TaskUpdated: _Effect.CHANGES,
    TaskDeleted: _Effect.CHANGES,
    TaskRestored: _Effect.CHANGES,
    TaskMovedOut: _Effect.LEAVES,
    TaskPurged: _Effect.LEAVES,
    TaskBecameOverdue: _Effect.NONE,
    TaskWatched: _Effect.NONE,
    TaskUnwatched: _Effect.NONE,
    TaskDueSoon: _Effect.NONE,
    TaskProgressed: _Effect.NONE,
    TaskBlocked: _Effect.CHANGES,
    TaskUnblocked: _Effect.CHANGES,
}
"""The effect of an event on the counters of the team in whose stream it is."""


def changes(events: Iterable[Event], *, now: int) -> defaultdict[str, Counter[Cell]]:
    """The changes of each team's counters by these events."""
    changed: defaultdict[str, Counter[Cell]] = defaultdict(Counter)
    for event in events:
        if event.name.startswith("task."):
            _count(event, changed[event.stream], now)
    return changed


def cells(task: Mapping[str, Any], *, now: int) -> Iterator[Cell]:
    """The counters that count this task."""
    if task["deleted_at"] is not None:
        return
    assignee = task["assignee_id"] or ""
    yield CounterKind.STATE, "", task["status"] * len(Priority) + task["priority"]
    if task["status"] in OPEN:
        yield CounterKind.ASSIGNED, assignee, 0
        if task["blocked"]:
            yield CounterKind.BLOCKED, "", 0
        if task["due_at"] is not None:
            yield CounterKind.DUE, task["due_on"] or "", task["due_at"]
            yield CounterKind.LATE, assignee, task["due_at"]
    since = _first_quarter(now, FLOW_DAYS)
    for kind, column in _MOMENTS:
        if task[column] is not None and task[column] // QUARTER >= since:
            yield kind, "", task[column] // QUARTER


def can_answer(which: Condition, columns: frozenset[str]) -> bool:
    """Whether the condition uses only these columns, and excludes the trash."""
    parts = which.parts if isinstance(which, AllOf) else (which,)
    rest = [part for part in parts if part != NOT_IN_THE_TRASH]
    return len(rest) < len(parts) and all(_asks_only_for(columns, part) for part in rest)


def counters(kind: CounterKind) -> str:
    """A subquery that stands for the table of tasks in SQL, so that conditions on tasks work on it unchanged. `n` is
    the number of tasks."""
    state = f"at / {len(Priority)} AS status, at % {len(Priority)} AS priority"
    return f"(SELECT team_id, about, at, n, {state}, NULL AS deleted_at FROM task_counts WHERE kind = {kind:d}) tasks"


def total(of: Iterable[str]) -> str:
    """The SQL for the number of tasks that meet these conditions. Check `can_answer` first."""
    return f"SELECT CAST(COALESCE(sum(n), 0) AS BIGINT) FROM {counters(CounterKind.STATE)} WHERE {all_of(of)}"


def distrust(teams: Sequence[str] | None, sql_context: SqlContext) -> str:
    """True if the counters of one of these teams, or of any team, can't be trusted. An uncounted event of an account
    may have changed a time zone, and so the ends of due days in any team."""
    which = log.SHARED if teams is None else among("stream", [*teams, ACCOUNTS], sql_context)
    return f"EXISTS (SELECT 1 FROM stream_heads WHERE {which} AND counted <> seq)"


async def wrong(fetch: Fetch) -> list[str]:
    """The teams whose counters differ from their tasks. It reads every task, in one snapshot."""
    since = _first_quarter(clock.now(), PROVED_DAYS)
    counted = f"SELECT kind, team_id, about, at, -n AS n FROM task_counts WHERE kind NOT IN ({_OF_MOMENTS}) OR at >= $1"
    rows = await fetch(
        f"SELECT DISTINCT team_id FROM (SELECT team_id FROM ({_recount()} UNION ALL {counted}) both_sides"
        " GROUP BY kind, team_id, about, at HAVING sum(n) <> 0) differing ORDER BY team_id",
        since,
    )
    return [row[0] for row in rows]


async def behind(reads: Reads) -> list[str]:
    """The teams in which a process of an older version wrote, which does not update the counters."""
    sql = f"SELECT stream FROM stream_heads WHERE {log.SHARED} AND counted <> seq AND stream <> $1 ORDER BY stream"
    return [row[0] for row in await reads.fetch(sql, ACCOUNTS)]


async def unknown_of_accounts(reads: Reads) -> int | None:
    """The head of the account stream, if such a process wrote there. It may have changed time zones, and nothing shows
    which teams that affects. After a recount of all teams, pass this number to `trust_accounts`."""
    sql = "SELECT seq FROM stream_heads WHERE stream = $1 AND counted <> seq"
    seq: int | None = await reads.fetchval(sql, ACCOUNTS)
    return seq


async def trust_accounts(unit: Unit, seq: int) -> None:
    """Trusts the counters again, unless a time zone has changed since, which the recount may have missed. Sign-ins
    happen all the time, and change no counter. The head is locked before the log is read, so that no event comes in
    between."""
    with unit.locking(ACCOUNTS):
        await unit.execute("UPDATE stream_heads SET seq = seq WHERE stream = $1", ACCOUNTS)
    await unit.execute(
        "UPDATE stream_heads SET counted = seq WHERE stream = $1 AND NOT EXISTS (SELECT 1 FROM events"
        " WHERE events.stream = $1 AND events.seq > $2 AND events.fields_changed LIKE '% timeZone %')",
        ACCOUNTS,
        seq,
    )


async def mend(unit: Unit, team_id: str) -> None:
    """Recounts the tasks of one team. Its head is locked until the commit: every earlier change is among the tasks by
    then, and every later one is added to the new counters."""
    with unit.locking(team_id):
        await unit.execute("UPDATE stream_heads SET counted = seq WHERE stream = $1", team_id)
    await unit.execute("DELETE FROM task_counts WHERE team_id = $1", team_id)
    await unit.execute(
        f"INSERT INTO task_counts (kind, team_id, about, at, n) {_recount('AND team_id = $2')}",
        _first_quarter(clock.now(), FLOW_DAYS),
        team_id,
    )


async def forget(unit: Unit, *, now: int, most: int) -> int:
    """Deletes counters that nobody reads any more: those of old quarters, and those that are zero. On PostgreSQL it
    skips rows that others have locked, so that it waits for nobody."""
    skip = " FOR UPDATE SKIP LOCKED" if unit.dialect == "postgres" else ""
    return await unit.execute(
        "DELETE FROM task_counts WHERE (kind, team_id, about, at) IN (SELECT kind, team_id, about, at FROM task_counts"
        f" WHERE n = 0 OR (kind IN ({_OF_MOMENTS}) AND at < $1) LIMIT $2{skip})",
        _first_quarter(now, FLOW_DAYS),
        most,
    )


def _count(event: Event, cells_of_team: Counter[Cell], now: int) -> None:
    """Raises KeyError for an event of a task that is missing in `_EFFECTS`, so that a forgotten one is noticed."""
    effect = _EFFECTS[type(event)]
    if not isinstance(event, TaskEvent):
        return  # it belongs to a person, who is notified about a task
    was = event.state["was"]
    if effect is _Effect.CHANGES and not was.keys().isdisjoint(COLUMNS):
        cells_of_team.subtract(cells({**event.state, **was}, now=now))
        cells_of_team.update(cells(event.state, now=now))
    elif effect is _Effect.ARRIVES:
        cells_of_team.update(cells(event.state, now=now))
    elif effect is _Effect.LEAVES:
        cells_of_team.subtract(cells(event.state, now=now))


def _asks_only_for(columns: frozenset[str], which: Condition) -> bool:
    if isinstance(which, AllOf | AnyOf):
        return all(_asks_only_for(columns, part) for part in which.parts)
    if isinstance(which, Not):
        return _asks_only_for(columns, which.part)
    return isinstance(which, OneOf | Compared) and which.column in columns


def _first_quarter(now: int, days: int) -> int:
    return (now - days * clock.DAY) // QUARTER


_MOMENTS = (
    (CounterKind.CREATED, "created_at"),
    (CounterKind.COMPLETED, "completed_at"),
    (CounterKind.CLOSED, "closed_at"),
)


_OF_MOMENTS = ", ".join(f"{kind:d}" for kind, _ in _MOMENTS)


def _recount(of_team: str = "") -> str:
    """The SQL form of `cells`, summed over all tasks. Its first value is the first quarter that counts."""
    is_open = f"status IN ({OPEN_SQL})"
    assignee, due = "COALESCE(assignee_id, '')", f"{is_open} AND due_at IS NOT NULL"
    groups = [
        (CounterKind.STATE, "''", f"status * {len(Priority)} + priority", "1 = 1"),
        (CounterKind.ASSIGNED, assignee, "0", is_open),
        (CounterKind.DUE, "COALESCE(due_on, '')", "due_at", due),
        (CounterKind.LATE, assignee, "due_at", due),
        (CounterKind.BLOCKED, "''", "0", f"{is_open} AND blocked = 1"),
        *((kind, "''", f"{column} / {QUARTER}", f"{column} / {QUARTER} >= $1") for kind, column in _MOMENTS),
    ]
    return " UNION ALL ".join(
        f"SELECT {kind:d} AS kind, team_id, {about} AS about, CAST({at} AS BIGINT) AS at, count(*) AS n FROM tasks"
        f" WHERE deleted_at IS NULL AND {which} {of_team} GROUP BY 2, 3, 4"
        for kind, about, at, which in groups
    )
