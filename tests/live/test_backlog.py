"""Reading the log of many streams by time: each event once, along an index, in pages between which other tasks run."""

from __future__ import annotations

import asyncio
import random
import re
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Mapping
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from events.log import log, merge
from events.storage.database import Dialect, Unit
from models.values.ids import new_id
from taskflow.background import running
from taskflow.storage.database import Database
from tests.support.plans import Overheard, plan

TEAMS = sorted(new_id("team") for _ in range(150))

Place = tuple[int, str, int]
"""Time, stream, number."""


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    made = Database(database_url)
    await made.open()
    try:
        yield made
    finally:
        await made.close()


async def fill(database: Database, told: list[tuple[str, int]], floors: Mapping[str, int] | None = None) -> list[Place]:
    """Inserts an event for each pair of a stream and a time. Retention has removed those up to the floors."""
    floors, heads, places = floors or {}, Counter[str](), list[Place]()
    for stream, at in told:
        heads[stream] += 1
        if heads[stream] > floors.get(stream, 0):
            places.append((at, stream, heads[stream]))
    events = [
        f"('{stream}', {seq}, 'event_{stream}_{seq}', 'task.updated', 'task_1', NULL, NULL, NULL, 0, NULL, {at}, ' ', '{{}}')"
        for at, stream, seq in places
    ]
    rows = [f"('{stream}', {seq}, 1, {min(seq, floors.get(stream, 0))})" for stream, seq in heads.items()]

    async def work(unit: Unit) -> None:
        for table, columns, lines in (
            ("events", log.COLUMNS, events),
            ("stream_heads", "stream, seq, at, floor", rows),
        ):
            await unit.execute(f"DELETE FROM {table}")
            for start in range(0, len(lines), 1_000):
                values = ", ".join(lines[start : start + 1_000])
                await unit.execute(f"INSERT INTO {table} ({columns}) VALUES {values}")

    await database.unit(work, long=True)
    return places


async def read(reads: Any, after: Mapping[str, int], until: Mapping[str, int], **how: Any) -> list[Place]:
    return [(event.at, event.stream, event.seq) async for event in log.between(reads, after, until, **how)]


def some_events(many: int, streams: int) -> list[tuple[str, int]]:
    """Many events, several of them at each time."""
    chance = random.Random(1)
    return [(TEAMS[int(chance.random() ** 3 * streams)], number // 5) for number in range(many)]


@settings(max_examples=40, phases=[Phase.generate])
@given(
    told=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3)), min_size=30, max_size=60),
    after=st.lists(st.integers(0, 8), min_size=5, max_size=5),
    floors=st.lists(st.integers(0, 5), min_size=5, max_size=5),
    page=st.integers(1, 9),
    keys=st.sampled_from([1, 3, 16]),
)
async def test_events_are_read_by_time_each_once_however_much_is_read_ahead(
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
    told: list[tuple[int, int]],
    after: list[int],
    floors: list[int],
    page: int,
    keys: int,
) -> None:
    monkeypatch.setattr(merge, "_FEWEST_KEYS", keys)
    monkeypatch.setattr(merge, "_KEYS", keys)
    at, events = 0, list[tuple[str, int]]()
    for team, later in told:
        at += later
        events.append((TEAMS[team], at))
    there = await fill(database, events, dict(zip(TEAMS, floors, strict=False)))
    heads = await log.heads(database.reads)
    begun = dict(zip(TEAMS, after, strict=False))

    assert await read(database.reads, begun, heads, page=page) == sorted(
        place for place in there if place[2] > begun[place[1]]
    )


async def test_the_loop_is_free_between_reading_keys_rows_and_decoding_them(database: Database) -> None:
    """SQLite is read in the event loop, and each of these steps takes milliseconds."""
    await fill(database, some_events(400, 50))
    turn, steps = 0, list[tuple[str, int]]()

    async def others() -> None:
        nonlocal turn
        while True:
            turn += 1
            await asyncio.sleep(0)

    class Reads:
        dialect = database.reads.dialect

        async def fetch(self, sql: str, *values: Any) -> Any:
            rows = await database.reads.fetch(sql, *values)
            steps.append(("rows" if "events.data" in sql else "keys", turn))
            return rows

    async with asyncio.TaskGroup() as tasks:
        going_on = tasks.create_task(others())
        async for _ in log.between(Reads(), {}, await log.heads(database.reads)):  # type: ignore[arg-type]  # it only fetches
            steps.append(("shown", turn))
        going_on.cancel()

    changes = [(before, then) for before, then in pairwise(steps) if before[0] != then[0]]
    assert len(changes) > 3 * 400 // log.PAGE
    assert all(before[1] < then[1] for before, then in changes)


async def test_more_streams_than_fit_into_one_read_are_read_in_groups(database: Database) -> None:
    there = await fill(database, [(team, 1000 - number) for number, team in enumerate(TEAMS)] + some_events(500, 150))
    heads = await log.heads(database.reads)

    seen = await read(database.reads, {}, heads)

    assert sorted(seen) == sorted(there)
    numbers = defaultdict[str, list[int]](list)
    for _, stream, seq in seen:
        numbers[stream].append(seq)
    assert all(some == sorted(some) for some in numbers.values())


async def test_no_statement_of_a_resume_sorts_or_reads_anything_twice(database: Database) -> None:
    there = await fill(database, some_events(3_000, 20))
    if database.dialect == "postgres":
        # otherwise the plan depends on whether autovacuum ran during the test before
        await database.unit(lambda unit: unit.fetch("ANALYZE events"))
    reads = Overheard(database.reads)

    seen = await read(reads, {}, await log.heads(database.reads), page=100)

    assert seen == sorted(there)
    found = Counter[str]()
    for sql, values in reads.asked:
        found[what(sql)] += len(await database.reads.fetch(sql, *values))
    assert (found["keys"], found["events"]) == (len(there), len(there))
    assert len(reads.asked) < 2.5 * len(there) / 100
    for sql, values in dict(reads.asked).items():
        how = await plan(database, sql, *values)
        assert what(sql) == "floors" or re.search(BY_ITS_BOUNDS[database.reads.dialect], how), how
        assert not any(bad in how for bad in ("SCAN events", "Seq Scan on events", "Sort", "B-TREE")), how


BY_ITS_BOUNDS: dict[Dialect, str] = {
    "sqlite": r"USING INDEX sqlite_autoindex_events_2 \(stream=\? AND seq>\? AND seq<\?\)",
    # For a stream with few events the index by time is as good, and PostgreSQL may choose it.
    "postgres": r"(uid|idx)_events_stream\w+ on events.*\n\s*Index Cond: .*stream.*seq > .*seq <= ",
}


def what(sql: str) -> str:
    return "floors" if "floor" in sql else "events" if "data" in sql else "keys"


async def test_a_single_stream_needs_only_reads_of_its_events(database: Database) -> None:
    there = await fill(database, [(TEAMS[0], number) for number in range(1_000)], {TEAMS[0]: 100})
    reads = Overheard(database.reads)

    assert await read(reads, {}, await log.heads(database.reads), page=100) == there
    assert {what(sql) for sql, _ in reads.asked} == {"floors", "events"}


async def test_the_loop_is_free_between_two_pages(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "taskflow.storage.reads.LONGEST_HOLD", 60
    )  # on a busy machine a thread would give other tasks more turns
    await fill(database, some_events(1_000, 3))
    turns = 0

    async def works() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async with running(works()):
        await read(database.reads, {}, await log.heads(database.reads), page=50)

    assert turns >= 1_000 / 50
