"""A backup is made while the database is in use, and is restored whole or not at all."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from taskflow.migrations import migrate
from taskflow.migrations.connection import connect
from taskflow.operations import backup
from taskflow.operations.backup import BackupError
from taskflow.storage import postgres_tools
from taskflow.storage.postgres_tools import ToolError
from tests.support import scratch
from tests.support.shape import shape, values

ALICE = """
INSERT INTO users (id, name, email, password_hash, role, time_zone, locale, folded, created_at, updated_at, version)
    VALUES ('user_alice', 'Alice', 'alice@example.com', 'x', 1, 'UTC', 'en', 'alice', 1, 1, 1);
"""
BOB = ALICE.replace("alice", "bob").replace("Alice", "Bob")
FROM_THE_FUTURE = "INSERT INTO aerich (version, app, content) VALUES ('100_future.py', 'models', '{}');"


@pytest.fixture(params=scratch.DIALECTS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with scratch.empty(request.param, tmp_path) as address:
        scratch.elsewhere(migrate.up(address, backups=tmp_path, say=print))
        yield address


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "copy"


async def test_a_restore_brings_everything_back(url: str, copy: Path, tmp_path: Path) -> None:
    await fill(url, ALICE)
    before = await everything(url)
    backup.back_up(url, copy)
    await fill(url, BOB)
    await fill(url, "CREATE TABLE later (a INT);")

    await backup.restore(url, copy, force=True, backups=tmp_path, say=print)

    assert await everything(url) == before
    assert (await migrate.status_of(url)).current


async def test_cursors_from_before_a_restore_are_refused(url: str, copy: Path, tmp_path: Path) -> None:
    """A restore begins a new epoch, which names the history of the log."""
    backup.back_up(url, copy)
    before = await epoch(url)

    await backup.restore(url, copy, force=True, backups=tmp_path, say=print)
    once = await epoch(url)
    await backup.restore(url, copy, force=True, backups=tmp_path, say=print)

    assert len({before, once, await epoch(url)}) == 3


async def test_a_backup_goes_into_an_empty_database(url: str, copy: Path, tmp_path: Path) -> None:
    await fill(url, ALICE)
    backup.back_up(url, copy)
    (tmp_path / "other").mkdir()

    with scratch.empty("sqlite" if url.startswith("sqlite") else "postgres", tmp_path / "other") as other:
        await backup.restore(other, copy, force=False, backups=tmp_path, say=print)

        assert await everything(other) == await everything(url)
        assert await shape_of(other) == await shape_of(url)


async def test_a_backup_is_made_while_somebody_writes(tmp_path: Path, copy: Path) -> None:
    url = f"sqlite://{tmp_path / 'taskflow.db'}"
    await migrate.up(url, backups=tmp_path, say=print)
    with closing(sqlite3.connect(tmp_path / "taskflow.db", isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("INSERT INTO instance VALUES ('a', 'not committed')")

        await asyncio.to_thread(backup.back_up, url, copy)

        writer.execute("COMMIT")
    assert "a" not in dict(await rows(f"sqlite://{copy}", "instance"))


async def test_a_filled_database_is_not_overwritten_by_accident(url: str, copy: Path, tmp_path: Path) -> None:
    backup.back_up(url, copy)
    await fill(url, ALICE)
    before = await everything(url), await epoch(url)

    with pytest.raises(BackupError, match=r"not empty.*--force"):
        await backup.restore(url, copy, force=False, backups=tmp_path, say=print)

    assert (await everything(url), await epoch(url)) == before


async def test_a_database_in_use_is_not_replaced(url: str, copy: Path, tmp_path: Path) -> None:
    backup.back_up(url, copy)
    await fill(url, ALICE)
    before = await everything(url), await epoch(url)
    server = await connect(url)
    await server.fetch("SELECT 1 FROM users")

    with pytest.raises(BackupError, match=r"in use.* Stop the server"):
        await backup.restore(url, copy, force=True, backups=tmp_path / "none", say=print)

    await server.close()
    assert (await everything(url), await epoch(url)) == before
    assert not (tmp_path / "none").exists()  # a folder of this test


async def test_a_database_of_another_program_is_not_replaced(copy: Path, url: str, tmp_path: Path) -> None:
    backup.back_up(url, copy)
    (tmp_path / "other").mkdir()
    with scratch.empty("sqlite" if url.startswith("sqlite") else "postgres", tmp_path / "other") as other:
        await fill(other, "CREATE TABLE invoices (id INT);")

        with pytest.raises(BackupError, match="TaskFlow did not create"):
            await backup.restore(other, copy, force=True, backups=tmp_path, say=print)


async def test_a_backup_of_a_newer_taskflow_is_refused(url: str, copy: Path, tmp_path: Path) -> None:
    await fill(url, FROM_THE_FUTURE)
    backup.back_up(url, copy)
    await fill(url, "DELETE FROM aerich WHERE version = '100_future.py';")
    before = await epoch(url)

    with pytest.raises(BackupError, match="newer TaskFlow"):
        await backup.restore(url, copy, force=True, backups=tmp_path, say=print)

    assert await epoch(url) == before


@pytest.mark.parametrize("contents", [b"", b"no database at all", b"PGDMP and then nothing"])
async def test_a_file_that_is_no_backup_is_refused(url: str, copy: Path, tmp_path: Path, contents: bytes) -> None:
    copy.write_bytes(contents)
    before = await epoch(url)

    with pytest.raises((BackupError, ToolError)) as caught:
        await backup.restore(url, copy, force=True, backups=tmp_path, say=print)

    assert "\n" not in str(caught.value)
    assert await epoch(url) == before


async def test_a_backup_of_the_other_kind_of_database_is_named_as_such(url: str, copy: Path, tmp_path: Path) -> None:
    other = b"PGDMP\1\20" if url.startswith("sqlite") else b"SQLite format 3\0" + bytes(84)
    copy.write_bytes(other)

    with pytest.raises(BackupError, match=r"is a backup of \w+, and the database is \w+\. Set TASKFLOW_DATABASE_URL"):
        await backup.restore(url, copy, force=True, backups=tmp_path, say=print)


def test_a_backup_of_a_damaged_database_says_that_it_is_damaged(tmp_path: Path) -> None:
    assert scratch.taskflow("migrate", "up", folder=tmp_path).returncode == 0
    file = tmp_path / "var/taskflow.db"
    whole = file.read_bytes()
    file.write_bytes(whole[:100] + b"\xff" * 3996 + whole[4096:])

    answer = scratch.taskflow("backup", "copy.db", folder=tmp_path)

    assert answer.returncode == 1
    scratch.assert_one_line(answer, "The database var/taskflow.db is damaged. Restore a backup")
    assert not (tmp_path / "copy.db").exists()


async def test_a_damaged_backup_changes_nothing(url: str, copy: Path, tmp_path: Path) -> None:
    await fill(url, ALICE)
    backup.back_up(url, copy)
    whole = copy.read_bytes()
    before = await everything(url), await epoch(url)

    # The end of an SQLite file may be an empty page; the end of its first page never is.
    end = int.from_bytes(whole[16:18]) if whole.startswith(b"SQLite") else len(whole)
    overwritten = whole[: end - 200] + b"?" * 200 + whole[end:]
    for damaged in (whole[: len(whole) // 2], whole[: len(whole) * 9 // 10], overwritten):
        copy.write_bytes(damaged)
        with pytest.raises((BackupError, ToolError)):
            await backup.restore(url, copy, force=True, backups=tmp_path, say=print)

        assert (await everything(url), await epoch(url)) == before


def test_a_backup_overwrites_nothing(url: str, copy: Path) -> None:
    copy.write_text("precious")

    with pytest.raises(BackupError, match="already exists"):
        backup.back_up(url, copy)

    assert copy.read_text() == "precious"


def test_a_backup_is_readable_by_its_owner_alone_and_leaves_no_other_file(url: str, tmp_path: Path) -> None:
    backup.back_up(url, tmp_path / "copies" / "copy")

    assert [path.name for path in (tmp_path / "copies").iterdir()] == ["copy"]
    assert (tmp_path / "copies" / "copy").stat().st_mode & 0o777 == 0o600


def test_the_missing_program_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(ToolError, match=r"pg_dump is not installed here.*postgresql-client"):
        backup.back_up("postgres://nobody:hunter2@localhost/x", tmp_path / "copy")

    assert list(tmp_path.iterdir()) == []


def test_the_password_is_not_on_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every user of the machine can read command lines. A stand-in for pg_dump records how it was called."""
    called = tmp_path / "called"
    program = tmp_path / "pg_dump"
    program.write_text(
        f"#!{sys.executable}\nimport os, sys\nopen({str(called)!r}, 'w').write(f'{{sys.argv}} {{os.environ[\"PGPASSWORD\"]}}')\n"
    )
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path))

    postgres_tools.dump("postgres://me:hunter%202@db:5433/x", tmp_path / "copy")

    arguments, _, password = called.read_text().rpartition("] ")
    assert "hunter" not in arguments
    assert password == "hunter 2"


async def test_a_pg_restore_that_is_newer_than_the_server_can_restore(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each major version of pg_restore may switch off a timeout that older servers do not have, as 17 does with
    transaction_timeout. A stand-in adds one that no server has."""
    newer = tmp_path / "bin" / "pg_restore"
    newer.parent.mkdir()
    newer.write_text(
        f"#!/bin/sh\n{shutil.which('pg_restore')} \"$@\" | sed 's/^SET lock_timeout = 0;$/&\\nSET future_timeout = 0;/'\n"
    )
    newer.chmod(0o700)
    with scratch.empty("postgres", tmp_path) as url:
        await migrate.up(url, backups=tmp_path, say=print)
        await fill(url, ALICE)
        before = await everything(url)
        backup.back_up(url, tmp_path / "copy")
        await fill(url, BOB)
        monkeypatch.setenv("PATH", f"{newer.parent}:{os.environ['PATH']}")

        await backup.restore(url, tmp_path / "copy", force=True, backups=tmp_path, say=print)

        assert await everything(url) == before


@pytest.mark.slow
async def test_a_restore_that_is_killed_leaves_the_old_or_the_new(url: str, copy: Path, tmp_path: Path) -> None:
    await fill(url, ALICE)
    backup.back_up(url, copy)
    new = await everything(url)
    await fill(url, BOB)
    old = await everything(url)
    seen = []
    for hundredths in range(15, 60, 9):
        process = scratch.start(
            "-m", "taskflow", "restore", "--force", str(copy), folder=tmp_path, TASKFLOW_DATABASE_URL=url
        )
        await asyncio.sleep(hundredths / 100)  # the moment of the kill is what varies; nothing is waited for
        process.kill()
        process.communicate()
        await nobody_is_there(url)
        seen.append(await everything(url))
        if seen[-1] == new:
            await fill(url, BOB)

    assert all(state in (old, new) for state in seen)


async def nobody_is_there(url: str) -> None:
    """Waits until nobody else is connected. PostgreSQL notices a killed client only when it next sends something to
    it."""
    if url.startswith("sqlite"):
        return
    connection = await connect(url)
    while await connection.others():  # noqa: ASYNC110  # what is waited for happens in another process
        await asyncio.sleep(0.02)
    await connection.close()


async def fill(url: str, script: str) -> None:
    connection = await connect(url)
    async with connection.transaction():
        await connection.run(script)
    await connection.close()


async def rows(url: str, table: str) -> list[tuple[Any, ...]]:
    connection = await connect(url)
    found = await connection.fetch(f"SELECT * FROM {table} ORDER BY 1")
    await connection.close()
    return [values(row) for row in found]


async def everything(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """All rows but the epoch."""
    connection = await connect(url)
    tables = sorted(await connection.tables() - {"instance"})
    await connection.close()
    return {table: await rows(url, table) for table in tables}


async def epoch(url: str) -> str:
    return str(dict(await rows(url, "instance"))["epoch"])


async def shape_of(url: str) -> Any:
    connection = await connect(url)
    found = await shape(connection)
    await connection.close()
    return found
