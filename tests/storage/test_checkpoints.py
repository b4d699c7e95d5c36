"""SQLite's changes are synced to the disk, and checkpointed from the write-ahead log, beside the commits and not within
them."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from events.storage.database import Unit
from taskflow.background import running
from taskflow.components import Components
from taskflow.settings.settings import Settings
from taskflow.storage import checkpoints
from taskflow.storage.reads import sqlite_path
from tests.support.people import Person

HOUR = 3600.0
MORE_THAN_A_LOG_HOLDS = 60
"""Tasks of some forty pages each. By default SQLite checkpoints after a thousand pages."""


@pytest.fixture(autouse=True)
def _seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoints, "SECONDS_BETWEEN", HOUR)


@pytest.fixture
def path(settings: Settings) -> str:
    if not settings.on_sqlite:
        pytest.skip("PostgreSQL has a process for it")
    return sqlite_path(settings.database_url)


async def test_no_commit_runs_a_checkpoint(
    path: str, components: Components, alice: Person, garden: dict[str, Any]
) -> None:
    for number in range(MORE_THAN_A_LOG_HOLDS):
        await create(alice, garden, f"Task {number}")

    assert await components.database.reads.fetchval("SELECT count(*) FROM tasks") == MORE_THAN_A_LOG_HOLDS
    assert tasks_without_the_log(path) == 0


async def test_a_long_log_is_checkpointed_and_a_short_one_is_not(
    path: str, alice: Person, garden: dict[str, Any]
) -> None:
    log = checkpoints.WriteAheadLog(path)
    await create(alice, garden, "Water the plants")
    await asyncio.to_thread(log.tend)
    assert tasks_without_the_log(path) == 0

    for number in range(MORE_THAN_A_LOG_HOLDS):
        await create(alice, garden, f"Task {number}")
    await asyncio.to_thread(log.tend)
    assert tasks_without_the_log(path) == MORE_THAN_A_LOG_HOLDS + 1


async def test_a_checkpointed_log_is_short_again(path: str, alice: Person, garden: dict[str, Any]) -> None:
    log = checkpoints.WriteAheadLog(path)
    for number in range(MORE_THAN_A_LOG_HOLDS):
        await create(alice, garden, f"Task {number}")
    await asyncio.to_thread(log.tend)

    await create(alice, garden, "Water the plants")
    await asyncio.to_thread(log.tend)

    assert tasks_without_the_log(path) == MORE_THAN_A_LOG_HOLDS


@pytest.mark.settings(JOBS="apart")
async def test_each_change_is_synced_to_the_disk_once_it_has_come(
    monkeypatch: pytest.MonkeyPatch, path: str, alice: Person, garden: dict[str, Any]
) -> None:
    log = checkpoints.WriteAheadLog(path)
    brought: list[int] = []

    def to_disk(file: int) -> None:
        brought.append(file)
        os.fsync(file)

    monkeypatch.setattr(checkpoints, "to_disk", to_disk)

    async def looks(times: int) -> int:
        before = len(brought)
        for _ in range(times):
            await asyncio.to_thread(log.tend)
        return len(brought) - before

    await create(alice, garden, "Water the plants")
    assert await looks(4) == 2  # twice, for a change that came during the first look
    await create(alice, garden, "Mow the lawn")
    assert await looks(4) == 2


@pytest.mark.parametrize(
    "synchronous",
    [
        pytest.param(1, id="second"),
        pytest.param(2, marks=pytest.mark.settings(SQLITE_SYNC="commit"), id="commit"),
    ],
)
async def test_a_commit_waits_for_the_disk_if_it_is_told_to(
    path: str, components: Components, alice: Person, synchronous: int
) -> None:
    """SQLite's NORMAL and FULL."""

    async def work(unit: Unit) -> int:
        return int(await unit.fetchval("PRAGMA synchronous"))

    found, _ = await components.database.unit(work)

    assert found == synchronous


def test_without_changes_there_is_nothing_to_sync(tmp_path: Path) -> None:
    checkpoints.WriteAheadLog(str(tmp_path / "taskflow.db")).tend()

    assert list(tmp_path.iterdir()) == []


async def test_the_application_repeats_it_periodically(
    monkeypatch: pytest.MonkeyPatch, settings: Settings, path: str
) -> None:
    monkeypatch.setattr(checkpoints, "SECONDS_BETWEEN", 0.0)
    done: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    monkeypatch.setattr(
        checkpoints, "WriteAheadLog", lambda path: Told(lambda: loop.call_soon_threadsafe(done.put_nowait, path))
    )

    async with Components(settings).live(), asyncio.timeout(10):
        assert [await done.get(), await done.get()] == [path, path]


@pytest.mark.parametrize("failure", [OSError("No space left on device"), sqlite3.OperationalError("disk I/O error")])
async def test_a_failure_is_logged_and_the_next_run_goes_on(
    failure: Exception, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    monkeypatch.setattr(checkpoints, "SECONDS_BETWEEN", 0.0)
    monkeypatch.setattr(checkpoints, "SECONDS_AFTER_A_FAILURE", 0.0)
    tried: asyncio.Queue[None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def fails() -> None:
        loop.call_soon_threadsafe(tried.put_nowait, None)
        raise failure

    monkeypatch.setattr(checkpoints, "WriteAheadLog", lambda _: Told(fails))
    async with running(checkpoints.run(str(tmp_path))), asyncio.timeout(10):
        await tried.get()
        await tried.get()

    assert f"can't be synced; retrying: {failure}" in caplog.text


@dataclass
class Told:
    """Replaces the write-ahead log, and reports each look at it."""

    tend: Callable[[], object]


async def create(person: Person, team: dict[str, Any], title: str) -> None:
    await person.does(
        "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }",
        input={"title": title, "teamId": team["id"]},
    )


def tasks_without_the_log(path: str) -> int:
    with closing(sqlite3.connect(f"{Path(path).as_uri()}?immutable=1", uri=True)) as connection:
        number: int = connection.execute("SELECT count(*) FROM tasks").fetchone()[0]
        return number
