"""The statement that reads a report. It looks at each task once, and gives back a few rows: how many moments are in each interval, and the
distributions of durations."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from models.storage.sql import all_of
from models.task.lists.filter import NOT_IN_THE_TRASH, Condition, SqlContext
from models.task.status import Status
from models.values import clock
from resolvers.running.log_position import heads_sql
from resolvers.task.list import ALL_TASKS, matching

PERCENTILES = (50, 85, 95)


class RowKind(IntEnum):
    """The kinds of rows in the answer."""

    CREATED = 0
    """`number`: the interval, from 1 on; 0 is before the first one. `n`: how many. The next three kinds are alike."""
    COMPLETED = 1
    CLOSED = 2
    CANCELLED = 3
    LEAD_TIME = 4
    """`n`: of how many tasks; `total` and the percentiles in milliseconds. The next kind is alike."""
    CYCLE_TIME = 5


def statement(sql_context: SqlContext, which: Condition, limits: Sequence[int]) -> str:
    """`limits`: where each interval begins, and where the last one ends.

    Percentiles are picked by their rank among the durations, so both databases find the same ones."""
    values = sql_context.values
    places = values.each(_padded(limits)).split(", ")
    since, until = places[0], places[len(limits) - 1]
    here = all_of(
        [f"tasks.created_at < {until}", NOT_IN_THE_TRASH.sql(sql_context), *matching(sql_context, ALL_TASKS, which)]
    )
    completed = f"FROM task WHERE completed_at >= {since} AND completed_at < {until}"
    percentiles = ", ".join(f"max(CASE WHEN place = (n * {each} + 99) / 100 THEN took END)" for each in PERCENTILES)
    heads = heads_sql(sql_context.me, values, sql_context.dialect)
    return (
        "WITH task AS MATERIALIZED (SELECT tasks.status, tasks.created_at, tasks.started_at, tasks.completed_at,"
        f" tasks.closed_at FROM tasks WHERE {here}),"
        f" moment (kind, at) AS (SELECT {RowKind.CREATED:d}, created_at FROM task"
        f" UNION ALL SELECT {RowKind.COMPLETED:d}, completed_at FROM task WHERE completed_at IS NOT NULL"
        f" UNION ALL SELECT {RowKind.CLOSED:d}, closed_at FROM task WHERE closed_at IS NOT NULL"
        f" UNION ALL SELECT {RowKind.CANCELLED:d}, closed_at FROM task WHERE status = {Status.CANCELLED:d}),"
        f" duration (kind, took) AS (SELECT {RowKind.LEAD_TIME:d}, completed_at - created_at {completed}"
        f" UNION ALL SELECT {RowKind.CYCLE_TIME:d}, completed_at - started_at {completed} AND started_at IS NOT NULL),"
        " ranked AS (SELECT kind, took, row_number() OVER (PARTITION BY kind ORDER BY took) AS place,"
        " count(*) OVER (PARTITION BY kind) AS n FROM duration),"
        " answer (kind, number, n, total, p50, p85, p95) AS ("
        f"SELECT kind, {_number(places, 0, len(places))}, count(*), {', '.join([_NOTHING] * 4)} FROM moment GROUP BY 1, 2"
        f" UNION ALL SELECT kind, 0, count(*), CAST(sum(took) AS BIGINT), {percentiles} FROM ranked GROUP BY kind)"
        f" SELECT * FROM (SELECT {heads} AS heads) beside LEFT JOIN answer ON 1 = 1"
    )


_NOTHING = "CAST(NULL AS BIGINT)"


def _padded(limits: Sequence[int]) -> list[int]:
    """Pads the limits to one less than a power of two, with limits that nothing reaches. So there are ten statements
    for all numbers of intervals; without padding, the databases and we would cache four hundred."""
    return [*limits, *[clock.LATEST + 1] * ((1 << len(limits).bit_length()) - 1 - len(limits))]


def _number(places: Sequence[str], low: int, high: int) -> str:
    """SQL for how many of these limits are not after `at`. It is a binary search: a task is compared nine times and not
    four hundred times."""
    if low == high:
        return str(low)
    middle = (low + high) // 2
    return (
        f"CASE WHEN at < {places[middle]} THEN {_number(places, low, middle)}"
        f" ELSE {_number(places, middle + 1, high)} END"
    )
