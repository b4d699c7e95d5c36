"""Estimates the rows and bytes of tables that may grow unnoticed, for `taskflow doctor` and `/metrics`.

PostgreSQL keeps estimates of its own. SQLite counts, which takes a moment for a million rows, and so runs in a
thread."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from events.storage.database import Dialect, Reads
from models.values.counted import counted
from taskflow.storage.shared_read import SharedRead

logger = logging.getLogger("taskflow.metrics")

SECONDS_KEPT = 60.0
NEAR = 0.8
"""The part of a bound from which the doctor warns."""
_SAMPLE = 200


@dataclass(frozen=True, slots=True)
class TableBound:
    """Rows of one table, and the bounds from which somebody must act. No write is refused for them."""

    what: str
    table: str
    rows: int
    advice: str
    text: str = ""
    """The column that makes up nearly all of the table's size, if the size is worth watching."""
    bytes: int = 0


KINDS = (
    TableBound(
        "tasks",
        "tasks",
        1_000_000,
        "More has not been tried. Purge the trash (`taskflow trash`), or begin another instance.",
    ),
    TableBound("events", "events", 10_000_000, "Lower TASKFLOW_EVENT_DAYS.", "data", 20_000_000_000),
    TableBound(
        "texts",
        "event_texts",
        2_000_000,
        "Lower TASKFLOW_EVENT_DAYS: long texts go with their events.",
        "body",
        20_000_000_000,
    ),
    TableBound(
        "jobs", "jobs", 1_000_000, "Look at `taskflow jobs`: is a worker running, and does the mail server answer?"
    ),
    TableBound("mails", "email_deliveries", 1_000_000, "Find out who causes them: `emailDeliveries` shows the newest."),
    TableBound("sessions", "sessions", 1_000_000, "Lower TASKFLOW_SESSION_DAYS."),
)


@dataclass(frozen=True, slots=True)
class TableSize:
    kind: TableBound
    rows: int
    bytes: int | None = None
    """None: the size is not watched, or the database does not report it."""

    def is_near(self) -> bool:
        return self.rows > NEAR * self.kind.rows or (self.bytes is not None and 0 < NEAR * self.kind.bytes < self.bytes)

    def __str__(self) -> str:
        size = "" if self.bytes is None else f" ({self.bytes / 1e6:,.1f} MB)"
        return f"{counted(self.rows, self.kind.what.removesuffix('s'))}{size}"


Fetch = Callable[[str], Awaitable[Sequence[Any]]]  # Any: a row of either driver


async def measure(fetch: Fetch, dialect: Dialect) -> list[TableSize]:
    """Runs one statement. The tables must exist."""
    (row,) = await fetch(_SQLITE if dialect == "sqlite" else _POSTGRES)
    return list(_read(row))


def _read(row: Any) -> Iterator[TableSize]:  # Any: a row of either driver
    for place, kind in enumerate(KINDS):
        rows, size = row[2 * place], row[2 * place + 1]
        yield TableSize(kind, int(rows or 0), int(size or 0) if kind.text else None)


def _of_sqlite(kind: TableBound) -> str:
    """Estimates the size of the texts as that of the newest, times the rows."""
    rows = "(SELECT sum(seq - floor) FROM stream_heads)"
    if kind.table != "events":
        rows = f"(SELECT count(*) FROM {kind.table})"
    if not kind.text:
        return f"{rows}, 0"
    sample = f"SELECT length({kind.text}) AS size FROM {kind.table} ORDER BY rowid DESC LIMIT {_SAMPLE}"
    return f"{rows}, (SELECT avg(size) FROM ({sample})) * {rows}"


def _of_postgres(kind: TableBound) -> str:
    """Its statistics are empty after a crash; then those of the planner are better than nothing."""
    live = f"(SELECT n_live_tup FROM pg_stat_user_tables WHERE relid = '{kind.table}'::regclass)"
    planned = f"(SELECT reltuples FROM pg_class WHERE oid = '{kind.table}'::regclass)"
    return (
        f"greatest(coalesce(nullif({live}, 0), {planned}), 0)::bigint, pg_total_relation_size('{kind.table}'::regclass)"
    )


_SQLITE = f"SELECT {', '.join(map(_of_sqlite, KINDS))}"
_POSTGRES = f"SELECT {', '.join(map(_of_postgres, KINDS))}"


class TableSizes:
    """Sizes that are measured on demand, at most once a minute, and never by two callers at once."""

    def __init__(self, reads: Callable[[], Reads], *, seconds: Callable[[], float] = time.monotonic) -> None:
        self._reads = reads
        self._seconds = seconds
        self._measuring = SharedRead(self._measure)
        self._kept: list[TableSize] = []
        self._until = 0.0

    async def fresh(self) -> list[TableSize]:
        """Returns the last sizes if the database does not answer."""
        if self._seconds() >= self._until:
            try:
                await self._measuring.answer()
            except Exception as error:  # noqa: BLE001  # whatever it is, the other figures are still wanted
                logger.info("the table sizes can't be read now: %s: %s", type(error).__name__, error)
        return self._kept

    async def close(self) -> None:
        await self._measuring.close()

    async def _measure(self) -> None:
        reads = self._reads()
        self._kept = await measure(reads.report, reads.dialect)
        self._until = self._seconds() + SECONDS_KEPT


def advice(held: Sequence[TableSize]) -> Mapping[str, str]:
    """Advice by the tables that are near their bound."""
    return {str(each): each.kind.advice for each in held if each.is_near()}
