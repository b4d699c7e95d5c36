"""What is cleared away now and then, and how the next time is asked for."""

from __future__ import annotations

import pytest

from events.job import Job
from events.store import Unit
from models import clock
from taskflow import housekeeping
from taskflow.house import House
from tests.support.commits import until

DAYS = clock.DAY


async def due_now(house: House, kind: str) -> None:
    """As if its time had come."""

    async def is_done() -> bool:
        return not await house.database.reads.fetchval("SELECT count(*) FROM jobs WHERE key = $1", f"{kind}:now")

    await house.database.unit(lambda unit: unit.enqueue(Job(kind=kind, key=f"{kind}:now")))
    house.worker.wake()
    await until(house.database, is_done)


async def waiting(house: House) -> set[str]:
    rows = await house.database.reads.fetch("SELECT kind FROM jobs WHERE lane = 'keep'")
    return {row["kind"] for row in rows}


async def test_each_chore_waits_for_its_time(house: House) -> None:
    async def all_wait() -> bool:
        return len(await waiting(house)) == 4

    await until(house.database, all_wait)

    assert await waiting(house) == {"keep.receipts", "keep.sign_ins", "keep.log", "keep.mails"}


async def test_a_chore_that_is_done_asks_for_its_next_time_once(house: House) -> None:
    await due_now(house, "keep.receipts")
    await due_now(house, "keep.receipts")

    rows = await house.database.reads.fetch("SELECT run_at FROM jobs WHERE kind = 'keep.receipts'")
    assert len(rows) == 1
    assert clock.now() < rows[0]["run_at"] <= clock.now() + 3_600_000


async def test_old_receipts_go_and_new_ones_stay(house: House) -> None:
    async def keep(unit: Unit) -> None:
        for id, age in (("old", DAYS + 1000), ("new", 1000)):
            await unit.execute(
                "INSERT INTO receipts (id, fingerprint, answer, created_at) VALUES ($1, 'f', 'a', $2)",
                id,
                clock.now() - age,
            )

    await house.database.unit(keep)

    await due_now(house, "keep.receipts")

    assert [row["id"] for row in await house.database.reads.fetch("SELECT id FROM receipts")] == ["new"]


async def test_the_log_is_kept_as_long_as_was_promised(
    house: House, alice: object, bob: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "ROWS_AT_ONCE", 2)

    async def age(unit: Unit) -> None:
        await unit.execute("UPDATE events SET occurred_at = $1", clock.now() - 31 * DAYS)

    await house.database.unit(age)

    await due_now(house, "keep.log")

    assert await house.database.reads.fetchval("SELECT count(*) FROM events") == 0
    floors = await house.database.reads.fetch("SELECT seq, floor FROM stream_heads WHERE seq > 0")
    assert floors
    assert all(row["floor"] == row["seq"] for row in floors)
