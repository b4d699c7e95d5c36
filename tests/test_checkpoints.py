"""SQLite's changes get from their log into the database beside the commits, not in them."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from taskflow import checkpoints
from taskflow.house import House
from taskflow.reads import sqlite_path
from taskflow.running import running
from taskflow.settings import Settings
from tests.support.people import Person

HOUR = 3600.0
MORE_THAN_SQLITE_WAITS_FOR = 60
"""Tasks, of some forty pages each: without being told otherwise it takes them over after a thousand pages."""


@pytest.fixture(autouse=True)
def _seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoints, "SECONDS_BETWEEN", HOUR)


@pytest.fixture
def path(settings: Settings) -> str:
    if not settings.on_sqlite:
        pytest.skip("PostgreSQL has a process for it")
    return sqlite_path(settings.database_url)


async def test_no_commit_takes_them_over(path: str, house: House, alice: Person, garden: dict[str, Any]) -> None:
    for number in range(MORE_THAN_SQLITE_WAITS_FOR):
        await create(alice, garden, f"Task {number}")

    assert await house.database.reads.fetchval("SELECT count(*) FROM tasks") == MORE_THAN_SQLITE_WAITS_FOR
    assert tasks_without_the_log(path) == 0


async def test_they_are_taken_over_while_the_server_runs(path: str, alice: Person, garden: dict[str, Any]) -> None:
    await create(alice, garden, "Water the plants")

    await asyncio.to_thread(checkpoints.checkpoint, path)

    assert tasks_without_the_log(path) == 1


async def test_the_house_does_it_again_and_again(
    monkeypatch: pytest.MonkeyPatch, settings: Settings, path: str
) -> None:
    monkeypatch.setattr(checkpoints, "SECONDS_BETWEEN", 0.0)
    done: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    monkeypatch.setattr(checkpoints, "checkpoint", lambda path: loop.call_soon_threadsafe(done.put_nowait, path))

    async with House(settings).live(), asyncio.timeout(10):
        assert [await done.get(), await done.get()] == [path, path]


async def test_a_failure_is_told_and_it_goes_on(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    monkeypatch.setattr(checkpoints, "SECONDS_BETWEEN", 0.0)
    monkeypatch.setattr(checkpoints, "SECONDS_AFTER_A_FAILURE", 0.0)
    tried: asyncio.Queue[None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def fails(_: str) -> None:
        loop.call_soon_threadsafe(tried.put_nowait, None)
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(checkpoints, "checkpoint", fails)
    async with running(checkpoints.run(str(tmp_path))), asyncio.timeout(10):
        await tried.get()
        await tried.get()

    assert "can't be taken over into the database now, nothing is lost: disk I/O error" in caplog.text


async def create(person: Person, team: dict[str, Any], title: str) -> None:
    await person.does(
        "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }",
        input={"title": title, "teamId": team["id"]},
    )


def tasks_without_the_log(path: str) -> int:
    with closing(sqlite3.connect(f"{Path(path).as_uri()}?immutable=1", uri=True)) as connection:
        number: int = connection.execute("SELECT count(*) FROM tasks").fetchone()[0]
        return number
