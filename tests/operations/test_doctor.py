"""The doctor checks everything that TaskFlow depends on, and says what to do."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import socket
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Sink
from redis.asyncio import Redis

from taskflow.migrations import migrate
from taskflow.migrations.connection import connect
from taskflow.operations import doctor
from taskflow.operations.doctor import Finding
from taskflow.settings.settings import Settings
from taskflow.storage import sqlite_copies, table_sizes
from tests.support import redis_server, scratch
from tests.support.redis_server import RedisServer
from tests.support.s3_server import S3Server

SECRET = "kR7mPq2vX9sLw4nTz8bYc3dFg6hJa5eUo1iC"


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture(params=scratch.DIALECTS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with scratch.empty(request.param, tmp_path) as address:
        yield address


@pytest.fixture
def postgres(tmp_path: Path) -> Iterator[str]:
    with scratch.empty("postgres", tmp_path) as address:
        yield address


async def test_everything_is_fine_after_the_migrations(url: str, tmp_path: Path) -> None:
    await migrate.up(url, backups=tmp_path, say=print)

    findings = await examined(TASKFLOW_DATABASE_URL=url)

    assert {name: finding.state for name, finding in findings.items()} == dict.fromkeys(
        (
            "settings",
            "registration",
            "secret",
            "data",
            "files",
            "database",
            "contents",
            "migrations",
            "holdings",
            "counts",
            "search",
            "push",
            "pools",
            "clock",
            "redis",
            "mail",
        ),
        "ok",
    )


async def test_the_holdings_are_shown_with_a_warning_near_a_limit(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await migrate.up(url, backups=tmp_path, say=print)
    connection = await connect(url)
    await connection.run(
        "INSERT INTO jobs (id, key, kind, payload, state, run_at, attempts, max_attempts, leased_until, created_at)"
        " SELECT 'job_' || seq, seq, 'x', '{}', 0, 0, 0, 1, 0, 0 FROM (SELECT 1 AS seq UNION SELECT 2 UNION SELECT 3) AS n;"
        "ANALYZE jobs;"
    )
    one = "INSERT INTO email_deliveries (id, job_key, recipient, subject, template, status, attempts, created_at)"
    await connection.run(
        f"{one} VALUES ('mail_1', 'k', 'a@b.example', 'Hello', 'notice', 1, 1, 0); ANALYZE email_deliveries;"
    )
    await connection.close()
    before = (await examined(TASKFLOW_DATABASE_URL=url))["holdings"]
    monkeypatch.setattr(table_sizes, "KINDS", [replace(kind, rows=3, bytes=0) for kind in table_sizes.KINDS])

    near = (await examined(TASKFLOW_DATABASE_URL=url))["holdings"]

    assert before.state == "ok"
    assert "0 tasks, 0 events (" in before.found
    assert "3 jobs, 1 mail, 0 sessions" in before.found
    assert (near.state, near.found) == ("warn", "near a bound: 3 jobs")
    assert "taskflow jobs" in near.advice


async def test_pending_migrations_are_reported(url: str) -> None:
    await (await connect(url)).close()

    findings = await examined(TASKFLOW_DATABASE_URL=url)

    assert findings["migrations"].state == "warn"
    assert "taskflow migrate up" in findings["migrations"].found


async def test_in_production_pending_migrations_are_an_error(url: str) -> None:
    findings = await examined(TASKFLOW_DATABASE_URL=url, TASKFLOW_ENV="production", TASKFLOW_SECRET=SECRET)

    assert findings["migrations"].state == "fail"
    assert findings["settings"] == Finding(
        "settings", "warn", "links lead to http://localhost:7145", "Set TASKFLOW_PUBLIC_URL to what people type."
    )


@pytest.mark.parametrize(("proxies", "state"), [("", "warn"), ("10.0.0.7", "ok")])
async def test_a_proxy_that_is_not_configured_is_reported(url: str, proxies: str, state: str) -> None:
    """All people behind it would share one address, and so the limits of one."""
    findings = await examined(
        TASKFLOW_DATABASE_URL=url,
        TASKFLOW_ENV="production",
        TASKFLOW_SECRET=SECRET,
        TASKFLOW_PUBLIC_URL="https://tasks.example.com",
        TASKFLOW_TRUSTED_PROXIES=proxies,
    )

    assert findings["settings"].state == state
    assert ("TASKFLOW_TRUSTED_PROXIES" in findings["settings"].advice) is (state == "warn")


async def test_a_missing_database_is_reported_without_its_password() -> None:
    findings = await examined(TASKFLOW_DATABASE_URL=f"postgres://me:hunter2@127.0.0.1:{free_port()}/x")

    assert findings["database"].state == "fail"
    assert "can't be reached at postgres://me:***@127.0.0.1" in findings["database"].found
    assert "hunter2" not in str(findings)


async def test_pools_larger_than_the_servers_limit_are_reported(postgres: str) -> None:
    findings = await examined(
        TASKFLOW_DATABASE_URL=postgres,
        TASKFLOW_REDIS_URL=f"redis://127.0.0.1:{free_port()}/0",
        TASKFLOW_WORKERS="4",
        TASKFLOW_JOBS="apart",
        TASKFLOW_DATABASE_POOL="500",
    )

    pools = findings["pools"]
    assert pools.state == "warn"
    assert pools.found.startswith("5 processes × 2 pools × 500 = 5000 connections, of ")
    assert "TASKFLOW_DATABASE_POOL" in pools.advice


async def test_a_limit_of_the_database_itself_counts_too(postgres: str) -> None:
    connection = await connect(postgres)
    await connection.execute(f"ALTER DATABASE {urlsplit(postgres).path[1:]} CONNECTION LIMIT 19")
    await connection.close()

    pools = (await examined(TASKFLOW_DATABASE_URL=postgres))["pools"]

    assert pools.state == "warn"
    assert pools.found == "1 process × 2 pools × 10 = 20 connections, of 19 that PostgreSQL gives us"


async def test_a_clock_that_was_set_back_is_reported(tmp_path: Path) -> None:
    """On SQLite the newest event shows it; PostgreSQL is asked for its own clock."""
    url = f"sqlite://{tmp_path / 'taskflow.db'}"
    await migrate.up(url, backups=tmp_path, say=print)
    connection = await connect(url)
    await connection.execute(
        "INSERT INTO stream_heads (stream, seq, at, floor) VALUES ('accounts', 1, 32503680000000, 0)"
    )
    await connection.close()

    finding = (await examined(TASKFLOW_DATABASE_URL=url))["clock"]

    assert (finding.state, finding.advice) == ("fail", "Set this machine's clock (NTP).")
    assert "behind the database" in finding.found


async def test_a_damaged_database_is_reported_with_what_to_do(tmp_path: Path) -> None:
    """A page is unreadable, as after a disk error, or in a copy that was made during a write."""
    file = tmp_path / "taskflow.db"
    await migrate.up(f"sqlite://{file}", backups=tmp_path, say=print)
    with closing(sqlite3.connect(file)) as connection:
        page, size = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'users'").fetchone()[0], 4096
        assert connection.execute("PRAGMA page_size").fetchone()[0] == size
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with file.open("r+b") as disk:
        disk.seek((page - 1) * size)
        disk.write(b"\xff" * size)

    finding = (await examined(TASKFLOW_DATABASE_URL=f"sqlite://{file}"))["contents"]

    assert finding.state == "fail"
    assert finding.found.startswith("the database is damaged: ")
    assert "\n" not in finding.found
    assert "taskflow restore FILE --force" in finding.advice


async def test_a_database_too_large_for_a_full_check_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite://{tmp_path / 'taskflow.db'}"
    await migrate.up(url, backups=tmp_path, say=print)
    monkeypatch.setattr(doctor, "CONTENTS_PATIENCE", -1.0)
    monkeypatch.setattr(sqlite_copies, "_STEPS", 1)

    finding = (await examined(TASKFLOW_DATABASE_URL=url))["contents"]

    assert (finding.state, "PRAGMA quick_check" in finding.advice) == ("warn", True)


async def test_the_doctor_leaves_nothing_behind(tmp_path: Path) -> None:
    """What it makes as root, the server could not write into."""
    await examined(TASKFLOW_DATABASE_URL=f"sqlite://{tmp_path}/none.db", TASKFLOW_SECRET=SECRET)
    in_the_wrong_folder = list(tmp_path.iterdir())
    (tmp_path / "var/files").mkdir(parents=True)
    await examined(TASKFLOW_DATABASE_URL=f"sqlite://{tmp_path}/none.db", TASKFLOW_SECRET=SECRET)

    assert in_the_wrong_folder == []
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")) == ["var", "var/files"]


async def test_a_writable_folder_is_fine_and_keeps_no_file(tmp_path: Path) -> None:
    finding = (await examined(TASKFLOW_FILES_URL=f"file://{tmp_path}/files"))["files"]

    assert finding == Finding("files", "ok", f"{tmp_path}/files: one was written, read and removed")
    assert [path for path in (tmp_path / "files").rglob("*") if path.is_file()] == []


async def test_a_folder_that_can_not_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "files").write_text("no folder")

    finding = (await examined(TASKFLOW_FILES_URL=f"file://{tmp_path}/files"))["files"]

    assert (finding.state, "TASKFLOW_FILES_URL" in finding.advice) == ("fail", True)
    assert finding.found.startswith(f"{tmp_path}/files: ")


async def test_a_writable_bucket_is_fine(s3: S3Server) -> None:
    finding = (await examined(TASKFLOW_FILES_URL=s3.new_bucket()))["files"]

    assert finding.state == "ok"
    assert re.fullmatch(r"s3://127\.0\.0\.1/bucket-\w+/task/flow: one was written, read and removed", finding.found)


async def test_a_missing_bucket_is_reported_without_its_password() -> None:
    finding = (await examined(TASKFLOW_FILES_URL=f"s3://me:hunter2@127.0.0.1:{free_port()}/bucket?http=1"))["files"]

    assert (finding.state, "TASKFLOW_FILES_URL" in finding.advice) == ("fail", True)
    assert "hunter2" not in str(finding)


async def test_an_unreachable_redis_is_reported_without_its_password() -> None:
    finding = (await examined(TASKFLOW_REDIS_URL=f"redis://:hunter2@127.0.0.1:{free_port()}/0"))["redis"]

    assert (finding.state, finding.advice) == ("fail", "Is it running?")
    assert "hunter2" not in str(finding)


async def test_a_database_that_redis_does_not_have_is_reported(redis: RedisServer) -> None:
    finding = (await examined(TASKFLOW_REDIS_URL=f"{redis.url.rpartition('/')[0]}/99"))["redis"]

    assert finding.state == "fail"
    assert finding.advice == "Check the number of the database at the end of TASKFLOW_REDIS_URL: Redis has 0 to 15."


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    with redis_server.running(tmp_path) as server:
        yield server


async def test_a_redis_that_evicts_locks_of_sign_ins_is_reported(redis: RedisServer) -> None:
    """All of our keys expire, so that `volatile-…` evicts any of them."""
    async with Redis.from_url(redis.url) as client:
        await client.config_set("maxmemory-policy", "volatile-lru")
        without_a_limit = (await examined(TASKFLOW_REDIS_URL=redis.url))["redis"]
        await client.config_set("maxmemory", "100mb")
        evicting = (await examined(TASKFLOW_REDIS_URL=redis.url))["redis"]
        await client.config_set("maxmemory-policy", "noeviction")
        keeping = (await examined(TASKFLOW_REDIS_URL=redis.url))["redis"]

    assert [found.state for found in (without_a_limit, evicting, keeping)] == ["ok", "warn", "ok"]
    assert "volatile-lru" in evicting.found
    assert "noeviction" in evicting.advice


async def test_a_reachable_redis_is_reported_with_its_version() -> None:
    address = os.environ.get("TASKFLOW_TEST_REDIS_URL") or pytest.skip("TASKFLOW_TEST_REDIS_URL names none")

    finding = (await examined(TASKFLOW_REDIS_URL=address))["redis"]

    assert finding.state == "ok"
    assert re.match(r"Redis \d+\.", finding.found)


async def test_open_registration_without_confirmed_addresses_is_reported() -> None:
    production = {"TASKFLOW_ENV": "production", "TASKFLOW_SECRET": SECRET}
    opened = {**production, "TASKFLOW_REGISTRATION": "open"}

    assert (await examined(**production))["registration"] == Finding(
        "registration", "ok", "closed, addresses are confirmed"
    )
    assert (await examined(**opened))["registration"] == Finding("registration", "ok", "open, addresses are confirmed")
    finding = (await examined(**opened, TASKFLOW_CONFIRM_EMAIL="off"))["registration"]
    assert (finding.state, finding.found) == ("warn", "open, addresses are not confirmed")


async def test_an_unreachable_mail_server_is_reported_without_its_password() -> None:
    finding = (await examined(TASKFLOW_MAIL_URL=f"smtp://me:hunter2@127.0.0.1:{free_port()}"))["mail"]

    assert (finding.state, finding.advice) == ("fail", "Check TASKFLOW_MAIL_URL.")
    assert "hunter2" not in str(finding)


async def test_a_mail_server_that_answers_is_fine(mail_port: int) -> None:
    finding = (await examined(TASKFLOW_MAIL_URL=f"smtp://127.0.0.1:{mail_port}"))["mail"]

    assert finding == Finding("mail", "ok", f"smtp://127.0.0.1:{mail_port}")


async def test_a_silent_mail_server_is_not_waited_for_long(silent_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "TIMEOUT", 0.2)

    finding = (await examined(TASKFLOW_MAIL_URL=f"smtp://127.0.0.1:{silent_port}"))["mail"]

    assert finding.state == "fail"
    assert finding.found.startswith("no answer within")


async def test_a_secret_that_others_can_read_is_reported() -> None:
    Settings.load({})
    Path("var/secret").chmod(0o644)

    finding = (await examined())["secret"]

    assert (finding.state, finding.advice) == ("warn", "Run: chmod 600 var/secret")


async def test_a_disk_that_fills_up_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(".")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=50_000_000))

    finding = (await examined())["data"]

    assert finding.state == "fail"
    assert "0.1 GB free" in finding.found


@pytest.fixture
def mail_port() -> Iterator[int]:
    server = Controller(Sink(), hostname="127.0.0.1", port=free_port())
    server.start()
    yield server.port
    server.stop()


@pytest.fixture
async def silent_port() -> AsyncIterator[int]:
    """A server that accepts the connection and then sends nothing."""
    ended = asyncio.Event()

    async def silence(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await ended.wait()
        writer.close()

    async with await asyncio.start_server(silence, "127.0.0.1", 0) as server:
        yield server.sockets[0].getsockname()[1]
        ended.set()


async def examined(**given: str) -> dict[str, Finding]:
    return {finding.what: finding async for finding in doctor.examine(Settings.load(given))}


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
