"""The time of this process: that of the database, once it was read."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from events.storage.database import NOW
from models.values import clock
from taskflow.storage.database import Database

SECOND = 1_000_000_000


@pytest.fixture(autouse=True)
def _nobody_is_followed_afterwards() -> Iterator[None]:
    clock.follow_nobody()
    yield
    clock.follow_nobody()


@pytest.mark.parametrize("ahead", [-30, 30, 40 * 86_400])
async def test_a_wrong_clock_of_this_machine_is_ignored_where_the_database_has_its_own(
    database_url: str, monkeypatch: pytest.MonkeyPatch, ahead: int
) -> None:
    database = Database(database_url)
    if database.dialect == "sqlite":
        pytest.skip("SQLite has no clock but this machine's")
    true = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: true() + ahead * SECOND)

    await database.open()
    try:
        ours, theirs = clock.now(), await database.reads.fetchval(f"SELECT {NOW[database.dialect]}")
    finally:
        await database.close()

    assert abs(ours - theirs) < 5_000, "as far as this test was held up in between"


async def test_on_sqlite_the_clock_of_the_database_is_that_of_the_machine(database_url: str) -> None:
    database = Database(database_url)
    await database.open()
    try:
        before = clock.now()
        theirs = await database.reads.fetchval(f"SELECT {NOW[database.dialect]}")
        after = clock.now()
    finally:
        await database.close()

    assert before - 1 <= theirs <= after + 1 or database.dialect == "postgres"


async def test_a_changed_clock_of_the_database_is_followed(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(database_url)
    if database.dialect == "sqlite":
        pytest.skip("SQLite has no clock but this machine's")
    await database.open()
    try:
        monkeypatch.setitem(NOW, "postgres", f"{NOW['postgres']} + 3600000")
        before = clock.now()

        await database._read_the_clock()

        assert clock.now() - before >= 3_590_000
    finally:
        await database.close()


def test_a_slow_answer_moves_the_clock_as_little_as_possible() -> None:
    asked = clock.ticks()
    clock.follow(1_000_000, asked=asked, answered=asked)
    at = clock.now()

    clock.follow(1_000_000 + 2_000, asked=asked, answered=asked + 10 * SECOND)
    assert abs(clock.now() - at) < 1_000, "it may still be right"

    clock.follow(1_000_000 + 60_000, asked=asked, answered=asked + 10 * SECOND)
    assert 49_000 < clock.now() - at < 51_000
