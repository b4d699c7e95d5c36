"""What a page of 20 tasks costs the database, in every order, at its beginning and deep inside: the same in a small
database and in a large one. `scripts/bench pages sqlite:///small.db sqlite:///large.db`"""

from __future__ import annotations

import argparse
import asyncio
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass

from events.store import Reads
from models import clock
from models.page import Asked, Order
from models.sql import Values
from models.task_filter import NOT_IN_THE_TRASH, Asking
from models.task_order import COLUMNS, SortKey, order
from models.team import TeamRole
from models.user import UserRole
from models.viewer import Viewer
from resolvers.task_list import EVERYWHERE, Look, Statement, shape_for
from taskflow.reads import open_reads

TRIES = 30
SIZE = 20
DEEP = 0.3
"""How far inside the list, of all tasks."""
LOOK = Look(shape_for(frozenset({"creator", "assignee"})))


@dataclass(frozen=True, slots=True)
class Page:
    name: str
    microseconds: float
    indexes: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("databases", nargs="+", help="filled by `taskflow demo --tasks N`")
    measured = [asyncio.run(_measured(url)) for url in parser.parse_args().databases]
    for pages in zip(*measured, strict=True):
        costs = "".join(f"{page.microseconds:8.0f} µs" for page in pages)
        print(f"{pages[0].name:26}{costs}   {pages[-1].indexes}")


async def _measured(url: str) -> list[Page]:
    reads = await open_reads(url, pool=1)
    try:
        team = await reads.fetchval("SELECT id FROM teams WHERE key = 'GARDEN'")
        id = await reads.fetchval("SELECT id FROM users WHERE email = 'alice@example.com'")
        me = Viewer(id=id, role=UserRole.USER, card={"time_zone": "UTC"}, teams={team: TeamRole.MEMBER})
        deep = int(await reads.fetchval("SELECT count(*) FROM tasks") * DEEP)
        return [
            await _page(reads, f"{name}{', deep' if offset else ''}", sorting, me, offset)
            for name, sorting in _orders()
            for offset in (0, deep)
        ]
    finally:
        await reads.close()


def _orders() -> Iterator[tuple[str, Order]]:
    for field in COLUMNS:
        for descending in (False, True):
            yield f"{field} {'DESC' if descending else 'ASC'}", order([SortKey(field, descending)])


async def _page(reads: Reads, name: str, sorting: Order, me: Viewer, offset: int) -> Page:
    after = None
    if offset:
        by = sorting.by(backwards=False)
        select = f"SELECT {sorting.columns()} FROM tasks WHERE deleted_at IS NULL ORDER BY {by} LIMIT 1 OFFSET {offset}"
        after = tuple((await reads.fetch(select))[0])
    asking = Asking(Values(), me, clock.now(), reads.dialect)
    asked = Asked(SIZE, backwards=False, after=after, before=None)
    sql = Statement(asking, NOT_IN_THE_TRASH, sorting, asked, LOOK).sql([EVERYWHERE])
    explain = "EXPLAIN QUERY PLAN " if reads.dialect == "sqlite" else "EXPLAIN "
    plan = " ".join(str(row[-1]) for row in await reads.fetch(explain + sql, *asking.values.all))
    indexes = " ".join(sorted(set(re.findall(r"idx_tasks\w+|SCAN tasks\b|Seq Scan on tasks", plan))))
    return Page(name, await _least(reads, sql, asking.values), indexes)


async def _least(reads: Reads, sql: str, values: Values) -> float:
    """Of many tries, the one that nothing else disturbed."""
    least = float("inf")
    for _ in range(TRIES):
        begun = time.perf_counter()
        await reads.fetch(sql, *values.all)
        least = min(least, time.perf_counter() - begun)
    return least * 1e6


if __name__ == "__main__":
    main()
