"""Counters that move together with the log: the rows of `task_counts`.

On PostgreSQL the statement that takes the head of a stream also changes its counters; on SQLite the next statement
does. A unit that changes a counter already holds the lock of the head, so counters add no lock to wait for and cannot
deadlock."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from events.storage.database import Cell, Writes

_AT_ONCE = 200
_WIDTH = 5

_ADD = "ON CONFLICT (kind, team_id, about, at) DO UPDATE SET n = task_counts.n + excluded.n"
BESIDE_THE_HEAD = (
    "counted AS (INSERT INTO task_counts (kind, team_id, about, at, n) SELECT cell.kind, $1, cell.about, cell.at, cell.n"
    " FROM head, unnest($4::smallint[], $5::text[], $6::bigint[], $7::bigint[]) AS cell (kind, about, at, n)"
    f" {_ADD})"
)
"""Part of a PostgreSQL statement. It reads `head`, so that the head is locked first. The values are arrays, so that the
statement is the same for any number of counters."""


def columns(tallies: Mapping[Cell, int]) -> tuple[list[int], list[str], list[int], list[int]]:
    """The values of `BESIDE_THE_HEAD`."""
    return (
        [kind for kind, _, _ in tallies],
        [about for _, about, _ in tallies],
        [at for _, _, at in tallies],
        list(tallies.values()),
    )


async def add(writes: Writes, stream: str, tallies: Mapping[Cell, int]) -> None:
    cells = list(tallies.items())
    for start in range(0, len(cells), _AT_ONCE):
        some = cells[start : start + _AT_ONCE]
        values = [value for (kind, about, at), n in some for value in (kind, stream, about, at, n)]
        await writes.execute(_insert(len(some)), *values)


@lru_cache(maxsize=_AT_ONCE)
def _insert(rows: int) -> str:
    places = ", ".join(
        f"({', '.join(f'${row * _WIDTH + column}' for column in range(1, _WIDTH + 1))})" for row in range(rows)
    )
    return f"INSERT INTO task_counts (kind, team_id, about, at, n) VALUES {places} {_ADD}"
