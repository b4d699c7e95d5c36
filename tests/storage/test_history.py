"""A database that was replaced by hand is noticed: its log gets a new epoch, so that older cursors are refused."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from events.event import Event
from events.states import TEAM
from events.storage.database import Unit
from events.team import TeamUpdated
from taskflow.components import Components
from taskflow.migrations import migrate
from taskflow.operations import backup
from taskflow.settings.settings import Settings
from taskflow.storage import history
from taskflow.storage.reads import sqlite_path
from tests.conftest import SECRET
from tests.support import scratch
from tests.support.commits import until


@pytest.fixture
def dialect() -> str:
    """One kind for each run: a TaskFlow process uses one kind of database."""
    return "postgres" if os.environ.get("TASKFLOW_TEST_DATABASE_URL", "").startswith("postgres") else "sqlite"


@pytest.fixture
def url(dialect: str, tmp_path: Path) -> Iterator[str]:
    with scratch.empty(dialect, tmp_path) as address:
        scratch.elsewhere(migrate.up(address, backups=tmp_path, say=print))
        yield address


@pytest.fixture
def sqlite_url(dialect: str, tmp_path: Path) -> str:
    if dialect != "sqlite":
        pytest.skip("PostgreSQL keeps the mark itself")
    address = f"sqlite://{tmp_path / 'taskflow.db'}"
    scratch.elsewhere(migrate.up(address, backups=tmp_path, say=print))
    return address


async def test_a_backup_restored_by_hand_begins_a_new_epoch(url: str, tmp_path: Path) -> None:
    first = await served(url)
    backup.back_up(url, tmp_path / "copy")
    assert await served(url, tells=1) == first, "a restart is no reason"

    put_back_by_hand(url, tmp_path / "copy")

    second = await served(url)
    assert second != first
    assert await served(url) == second, "noticed once"


async def test_any_command_notices_a_backup_restored_by_hand(url: str, tmp_path: Path) -> None:
    first = await served(url)
    backup.back_up(url, tmp_path / "copy")
    await served(url, tells=1)
    put_back_by_hand(url, tmp_path / "copy")

    async with Components(settings_of(url)).open() as components:
        second = components.epoch

    assert second != first
    assert await served(url) == second


async def test_a_copy_on_another_machine_begins_a_new_epoch(url: str, dialect: str, tmp_path: Path) -> None:
    first = await served(url)
    backup.back_up(url, tmp_path / "copy")
    (tmp_path / "other").mkdir()

    with scratch.empty(dialect, tmp_path / "other") as other:
        put_back_by_hand(other, tmp_path / "copy")

        assert await served(other) != first
        assert await served(url) == first


async def test_a_database_of_an_older_version_keeps_its_epoch(url: str) -> None:
    first = await served(url)

    async def forget_the_mark(unit: Unit) -> None:
        await unit.execute("DELETE FROM instance WHERE name = $1", history.MARK)

    async with Components(settings_of(url)).open() as components:
        await components.database.unit(forget_the_mark)

    assert await served(url) == first


async def test_the_head_of_the_log_is_recorded_while_the_server_runs(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "SECONDS_BETWEEN", 0.01)
    async with Components(settings_of(sqlite_url)).live() as components:
        await components.database.unit(lambda unit: unit.tell(something()))
        events = await components.database.reads.fetchval("SELECT sum(seq) FROM stream_heads")

        async def is_written() -> bool:
            await components.database.unit(nothing)
            return Path(f"{sqlite_path(sqlite_url)}-history").read_text() == f"{components.epoch} {events}\n"

        await until(components.database, is_written)


async def test_a_stop_while_the_last_record_is_written_keeps_the_later_one(tmp_path: Path) -> None:
    """A server that stops cancels the task, but not the thread that writes the record."""
    for attempt in range(50):
        file = history.EpochFile(tmp_path / f"{attempt}-history")
        looks = [asyncio.to_thread(file.write, "epoch", events) for events in (1, 2)]
        assert await asyncio.gather(*looks) == [True, True]
        assert file.read() == ("epoch", 2)


async def test_commits_lost_in_a_power_cut_begin_a_new_epoch(sqlite_url: str) -> None:
    first = await served(sqlite_url, tells=2)

    async def lose_one(unit: Unit) -> None:
        await unit.execute("DELETE FROM events WHERE stream = $1 AND seq = 2", STREAM)
        await unit.execute("UPDATE stream_heads SET seq = 1 WHERE stream = $1", STREAM)

    async with Components(settings_of(sqlite_url)).open() as components:
        await components.database.unit(lose_one)

    assert await served(sqlite_url) != first


STREAM = "team_01h455vb4pex5vsknk084sn02q"


def something() -> Event:
    return TeamUpdated(stream=STREAM, subject_id=STREAM, state=TEAM)


async def nothing(_: Unit) -> None: ...


def settings_of(url: str) -> Settings:
    given = {"TASKFLOW_DATABASE_URL": url, "TASKFLOW_SECRET": SECRET, "TASKFLOW_JOBS": "apart"}
    return Settings.load(given, dotenv_path=None)


async def served(url: str, *, tells: int = 0) -> str:
    """Runs a server that publishes so many events, and returns its epoch."""
    async with Components(settings_of(url)).live() as components:
        for _ in range(tells):
            await components.database.unit(lambda unit: unit.tell(something()))
        return components.epoch


def put_back_by_hand(url: str, copy: Path) -> None:
    """Restores as people do who do not use `taskflow restore`."""
    if url.startswith("sqlite"):
        path = Path(sqlite_path(url))
        for left in (f"{path}-wal", f"{path}-shm"):
            Path(left).unlink(missing_ok=True)
        shutil.copy(copy, path)
        return
    program = shutil.which("pg_restore") or pytest.skip("pg_restore is not installed here")
    subprocess.run(
        [program, "--clean", "--if-exists", "--no-owner", f"--dbname={url}", str(copy)],
        check=True,
        capture_output=True,
        env=dict(os.environ),
    )
