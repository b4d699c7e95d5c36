"""What a page of 20 tasks costs in every order, at its beginning and deep inside, in a small database and in a large one.
`scripts/bench pages [--database postgres] [--tasks 10000 1000000] [--url SMALL LARGE]`"""

from __future__ import annotations

import argparse
import asyncio
import re
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg

from bench.filled import DIALECTS, NAMES, SETTLE, chosen, filled, run
from events.states import PERSON
from models.roles import TeamRole, UserRole
from models.storage.keyset import Order, PageRequest
from models.storage.sql import Values
from models.task.lists.filter import NOT_IN_THE_TRASH, SqlContext
from models.task.lists.order import COLUMNS, TaskSortKey, order
from models.values import clock
from models.viewer import Viewer
from resolvers.task.list import ALL_TASKS, ListSelection, ListStatement, Statement, whole_shape
from taskflow.storage.reads import PostgresReads, SqliteReads, open_reads, sqlite_path, to_sqlite

ROUNDS, TRIES = 15, 10
SIZE = 20
DEEP = 0.3
"""How far inside the list, as a share of all tasks."""
LOOK = ListSelection(whole_shape(frozenset({"creator", "assignee"})))
OF_ANOTHER_TEAM = """
UPDATE tasks SET team_id = (SELECT id FROM teams WHERE key <> 'GARDEN') WHERE created_at < (
    SELECT created_at FROM tasks ORDER BY created_at LIMIT 1 OFFSET (SELECT count(*) * 3 / 10 FROM tasks))
"""
"""Moves the oldest tasks to another team, so that an index over all teams begins with tasks that Alice may not see."""
LEGEND = f"""A page of {SIZE} tasks with creator and assignee, asked of the read layer in this process. The oldest three tenths of all tasks
are another team's. µs: the databases by turns, median of {ROUNDS} rounds of the least of {TRIES} tries; × is the median of the rounds'
ratios, the large database to the small one. The work does not depend on what else runs here: steps of SQLite's virtual
machine, or 8-KB pages that PostgreSQL touched when it planned for just these values."""


@dataclass(frozen=True, slots=True)
class Place:
    """One page of one database."""

    reads: SqliteReads | PostgresReads
    url: str
    sql: str
    values: Sequence[Any]

    async def microseconds(self) -> float:
        """The fastest of several tries, which other load disturbed least."""
        least = float("inf")
        for _ in range(TRIES):
            begun = time.perf_counter()
            await self.reads.fetch(self.sql, *self.values)
            least = min(least, time.perf_counter() - begun)
        return least * 1e6

    async def work(self) -> int:
        return _steps(self) if self.reads.dialect == "sqlite" else await _touched(self)

    async def indexes(self) -> str:
        explain = "EXPLAIN QUERY PLAN " if self.reads.dialect == "sqlite" else "EXPLAIN "
        plan = " ".join(str(row[-1]) for row in await self.reads.fetch(explain + self.sql, *self.values))
        return " ".join(sorted(set(re.findall(r"idx_tasks\w+|SCAN tasks\b|Seq Scan on tasks|USE TEMP B-TREE", plan))))


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", action="append", choices=DIALECTS, help="both by default, where PostgreSQL is")
    parser.add_argument("--tasks", nargs=2, type=int, default=[10_000, 1_000_000])
    parser.add_argument("--url", nargs=2, help="two databases that `taskflow demo --tasks N` has filled already")
    asked = parser.parse_args(arguments)
    print(LEGEND)
    if asked.url:
        asyncio.run(_compare("as named", asked.url))
        return
    for dialect in chosen(asked.database):
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            urls = [stack.enter_context(filled(dialect, tasks, folder)).url for tasks in asked.tasks]
            for url in urls:
                run(url, OF_ANOTHER_TEAM, *([SETTLE] if dialect == "postgres" else []))
            asyncio.run(_compare(f"{NAMES[dialect]}, {' and '.join(f'{tasks:,}' for tasks in asked.tasks)}", urls))


async def _compare(title: str, urls: Sequence[str]) -> None:
    print(f"\n{title:32}{'small':>8}{'large':>8}{'×':>7}{'work':>8}{'':8}  indexes in the large one")
    databases = [await open_reads(url, pool=1) for url in urls]
    ratios: dict[str, float] = {}
    try:
        for name, sorting in _orders():
            for depth in (0, DEEP):
                pages = [await _page(reads, url, sorting, depth) for reads, url in zip(databases, urls, strict=True)]
                what = f"{name}{', deep' if depth else ''}"
                ratios[what] = await _print(what, *pages)
    finally:
        for reads in databases:
            await reads.close()
    worst = max(ratios, key=lambda what: ratios[what])
    print(f"{title}: median × **{statistics.median(ratios.values()):.2f}**, worst × **{ratios[worst]:.2f}** ({worst})")


async def _print(what: str, small: Place, large: Place) -> float:
    rounds = [(await small.microseconds(), await large.microseconds()) for _ in range(ROUNDS)]
    least, most = (statistics.median(column) for column in zip(*rounds, strict=True))
    ratio = statistics.median(much / little for little, much in rounds)
    work = f"{await small.work():8}{await large.work():8}"
    print(f"{what:32}{least:8.0f}{most:8.0f}{ratio:7.2f}{work}  {await large.indexes()}", flush=True)
    return ratio


def _orders() -> Iterator[tuple[str, Order]]:
    for field in COLUMNS:
        for descending in (False, True):
            yield f"{field} {'DESC' if descending else 'ASC'}", order([TaskSortKey(field, descending)])


async def _page(reads: SqliteReads | PostgresReads, url: str, sorting: Order, depth: float) -> Place:
    team = await reads.fetchval("SELECT id FROM teams WHERE key = 'GARDEN'")
    id = await reads.fetchval("SELECT id FROM users WHERE email = 'alice@example.com'")
    me = Viewer(id=id, role=UserRole.USER, card=PERSON, teams={team: TeamRole.MEMBER})
    after = await _after(reads, sorting, depth) if depth else None
    sql_context = SqlContext(Values(), me, clock.now(), reads.dialect)
    asked = PageRequest(SIZE, backwards=False, after=after, before=None)
    statement = Statement(sql_context, NOT_IN_THE_TRASH, sorting, asked, LOOK)
    sent = statement.compile(ListStatement.WHOLE, [ALL_TASKS])
    return Place(reads, url, sent.sql, sent.values)


async def _after(reads: SqliteReads | PostgresReads, sorting: Order, depth: float) -> tuple[Any, ...]:
    """A place so far inside the list of all teams."""
    skipped = int(await reads.fetchval("SELECT count(*) FROM tasks") * depth)
    by = sorting.by(backwards=False)
    select = f"SELECT {sorting.columns()} FROM tasks WHERE deleted_at IS NULL ORDER BY {by} LIMIT 1 OFFSET {skipped}"
    return tuple((await reads.fetch(select))[0])


def _steps(page: Place) -> int:
    """How many steps SQLite's virtual machine takes for this page."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    connection = sqlite3.connect(sqlite_path(page.url))
    connection.set_progress_handler(count, 1)
    connection.execute(to_sqlite(page.sql), page.values).fetchall()
    connection.close()
    return steps


async def _touched(page: Place) -> int:
    """How many 8-KB pages PostgreSQL touches; all of them are in memory the second time."""
    connection = await asyncpg.connect("postgres" + page.url[page.url.index("://") :])
    try:
        sql = f"EXPLAIN (ANALYZE, BUFFERS, FORMAT TEXT) {page.sql}"
        await connection.fetch(sql, *page.values)
        plan = " ".join(row[0] for row in await connection.fetch(sql, *page.values))
    finally:
        await connection.close()
    return sum(int(pages) for pages in re.findall(r"Buffers: shared hit=(\d+)", plan)[:1])


if __name__ == "__main__":
    main()
