"""`taskflow doctor`: checks everything that TaskFlow depends on, and says how to fix what is wrong."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import shutil
import sqlite3
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from models.search import fill as search_fill
from models.task.lists import counts as task_counts
from models.values.counted import counted
from resolvers.task import recount
from taskflow.files.open_store import folder_of, open_store
from taskflow.files.store import NO_ROOM, StoreError, StoreFull, once
from taskflow.logs import environment_errors
from taskflow.migrations import migrate
from taskflow.migrations.connection import Connection, connect
from taskflow.push import vapid_key
from taskflow.push.vault import Vault
from taskflow.settings.secret import hidden
from taskflow.settings.settings import Settings
from taskflow.storage import sqlite_copies, table_sizes
from taskflow.storage.reads import sqlite_path

TIMEOUT = 7.0
"""Seconds that each check may take."""

CONTENTS_PATIENCE = 60.0
"""Seconds for reading the whole database file: twenty gigabytes or so."""

LITTLE_ROOM, TOO_LITTLE_ROOM = 1_000_000_000, 100_000_000
MAKE_ROOM = "Make room on this disk: nothing can be written until then."
SKEW_WARN, SKEW_FAIL = 1_000, 30_000
"""Milliseconds."""

FindingState = Literal["ok", "warn", "fail"]


@dataclass(frozen=True, slots=True)
class Finding:
    what: str
    state: FindingState
    found: str
    advice: str = ""


Check = Callable[[Settings], Awaitable[Finding]]


async def examine(settings: Settings) -> AsyncIterator[Finding]:
    for what, check in CHECKS:
        try:
            yield await asyncio.wait_for(check(settings), PATIENT.get(check, TIMEOUT))
        except TimeoutError:
            seconds = PATIENT.get(check, TIMEOUT)
            yield Finding(what, "fail", f"no answer within {seconds:.0f} s", "Is it running, and may we reach it?")
        except Exception as error:  # noqa: BLE001  # whatever it is, the other checks still run
            words = environment_errors.explain(error, database_url=settings.database_url)
            yield Finding(what, "fail", words or f"{type(error).__name__}: {_without_secrets(str(error), settings)}")


async def _settings(settings: Settings) -> Finding:
    if not settings.production:
        return Finding("settings", "ok", "development")
    if "localhost" in settings.public_url:
        return Finding(
            "settings", "warn", f"links lead to {settings.public_url}", "Set TASKFLOW_PUBLIC_URL to what people type."
        )
    if settings.public_url.startswith("http://"):
        return Finding(
            "settings", "warn", "people reach the server without TLS", "Put a proxy with TLS in front of it."
        )
    if not settings.trusted_proxies:
        return Finding(
            "settings",
            "warn",
            "people reach the server through a proxy, and none is named, so they all count as one address",
            "Set TASKFLOW_TRUSTED_PROXIES to the address of your proxy.",
        )
    return Finding("settings", "ok", f"production, {settings.public_url}")


async def _registration(settings: Settings) -> Finding:
    proof = "addresses are confirmed" if settings.confirm_email else "addresses are not confirmed"
    if not settings.registration_open:
        return Finding("registration", "ok", f"closed, {proof}")
    if settings.production and not settings.confirm_email:
        advice = "Set TASKFLOW_CONFIRM_EMAIL=on, or anybody can have mail sent to any address."
        return Finding("registration", "warn", f"open, {proof}", advice)
    return Finding("registration", "ok", f"open, {proof}")


async def _secret(settings: Settings) -> Finding:
    path = settings.data_dir / "secret"
    if not settings.has_secret:
        return Finding("secret", "ok", f"none here yet: a server makes one, in {path}")
    if not path.exists() or path.read_text().strip() != settings.secret.reveal():
        return Finding("secret", "ok", "given")
    if path.stat().st_mode & 0o077:
        return Finding("secret", "warn", f"others on this machine can read {path}", f"Run: chmod 600 {path}")
    return Finding("secret", "ok", f"made once, in {path}")


async def _data_dir(settings: Settings) -> Finding:
    folder = settings.data_dir.resolve()
    try:
        with _leaving_no_folder(folder):
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder) as file:
                file.write(b"x")
            free = shutil.disk_usage(folder).free
    except OSError as error:
        advice = MAKE_ROOM if error.errno in NO_ROOM else "Check who owns the folder."
        return Finding("data", "fail", f"{folder} can't be written ({error.strerror})", advice)
    found = f"{folder}, {free / 1e9:.1f} GB free"
    if free < TOO_LITTLE_ROOM:
        return Finding("data", "fail", found, "Make room on this disk: the next write may fail.")
    return Finding("data", "warn" if free < LITTLE_ROOM else "ok", found, "Make room soon." * (free < LITTLE_ROOM))


async def _files(settings: Settings) -> Finding:
    """Writes a file, reads it and removes it."""
    folder = folder_of(settings.files_url) if settings.files_in_a_folder else settings.spool_dir
    with _leaving_no_folder(folder):
        return await _written_and_read(settings)


async def _written_and_read(settings: Settings) -> Finding:
    store = open_store(settings.files_url, spool=settings.spool_dir)
    key = f"doctor/00/{secrets.token_hex(8)}"
    try:
        await store.write(key, once(b"doctor"))
        read = b"".join([block async for block in store.read(key)])
        await store.delete(key)
    except StoreError as error:
        words = _without_secrets(str(error), settings)
        full = isinstance(error, StoreFull)
        advice = MAKE_ROOM if full else "Check TASKFLOW_FILES_URL, and that we may write there."
        return Finding("files", "fail", words, advice)
    finally:
        if settings.files_in_a_folder:
            _remove_empty((folder_of(settings.files_url) / key).parents[:2])
        store.close()
    if read != b"doctor":
        return Finding("files", "fail", f"{store.place} gives back something else than was written", "Is it a store?")
    return Finding("files", "ok", f"{store.place}: one was written, read and removed")


@contextlib.contextmanager
def _leaving_no_folder(folder: Path) -> Iterator[None]:
    """Removes the folders that a check makes. Those that root has made would be closed to the server."""
    made = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        yield
    finally:
        _remove_empty(made)


def _remove_empty(folders: Sequence[Path]) -> None:
    for each in folders:
        with contextlib.suppress(OSError):  # it holds something by now, or was not made
            each.rmdir()


async def _database(settings: Settings) -> Finding:
    place = hidden(settings.database_url)
    if settings.on_sqlite and not _file(settings).exists():
        advice = "Is this the right folder? For a new instance run: taskflow migrate up"
        return Finding("database", "warn", f"{place} is not there yet", advice)
    connection = await connect(settings.database_url)
    try:
        if settings.on_sqlite:
            return _of_sqlite(place)
        version = int((await connection.fetch("SHOW server_version_num"))[0][0])
    finally:
        await connection.close()
    found = f"PostgreSQL {version // 10_000}.{version % 10_000}, {place}"
    if version < 140_000:
        return Finding("database", "warn", found, "PostgreSQL 14 and newer are tried.")
    return Finding("database", "ok", found)


def _of_sqlite(place: str) -> Finding:
    found = f"SQLite {sqlite3.sqlite_version}, {place}"
    if sqlite3.sqlite_version_info < (3, 35):
        return Finding("database", "fail", found, "SQLite 3.35 or newer is needed: take a newer Python.")
    return Finding("database", "ok", found)


async def _contents(settings: Settings) -> Finding:
    """It limits its own time: a thread that reads a file can't be cancelled from outside."""
    if not settings.on_sqlite:
        return Finding("contents", "ok", "PostgreSQL looks after its own files")
    file = _file(settings)
    if not file.exists():
        return Finding("contents", "ok", "nothing to look through yet")
    try:
        damage = await asyncio.to_thread(sqlite_copies.first_damage, file, seconds=CONTENTS_PATIENCE)
    except TimeoutError:
        found = f"not looked through within {CONTENTS_PATIENCE:.0f} s"
        return Finding(
            "contents", "warn", found, f"Look through a backup: sqlite3 FILE 'PRAGMA quick_check' (of {file})"
        )
    if damage is None:
        return Finding("contents", "ok", f"quick_check finds no damage in {file.stat().st_size / 1e6:.1f} MB")
    return Finding(
        "contents",
        "fail",
        f"the database is damaged: {damage}",
        "Stop the server, keep a copy of the file, and put the last good backup back: taskflow restore FILE --force."
        f" What came after it may be saved with: sqlite3 {file} .recover",
    )


async def _migrations(settings: Settings) -> Finding:
    found = await migrate.status_of(settings.database_url)
    if problem := found.problem():
        return Finding("migrations", "fail" if found.unknown or settings.production else "warn", problem)
    return Finding("migrations", "ok", f"{len(found.applied)} applied")


async def _in_all_tables(what: str, settings: Settings, look: Callable[[Connection], Awaitable[Finding]]) -> Finding:
    """Looks into a database that is there, and has all tables."""
    if settings.on_sqlite and not _file(settings).exists():
        return Finding(what, "ok", "nothing yet")
    if (await migrate.status_of(settings.database_url)).problem():
        return Finding(what, "ok", "not looked at before the migrations are done")
    connection = await connect(settings.database_url)
    try:
        return await look(connection)
    finally:
        await connection.close()


async def _holdings(settings: Settings) -> Finding:
    """Compares the tables that grow unnoticed with their bounds."""
    return await _in_all_tables("holdings", settings, _sizes)


async def _sizes(connection: Connection) -> Finding:
    held = await table_sizes.measure(connection.fetch, connection.dialect)
    near = table_sizes.advice(held)
    found = f"near a bound: {', '.join(near)}" if near else ", ".join(map(str, held))
    return Finding("holdings", "warn" if near else "ok", found, " ".join(near.values()))


async def _counts(settings: Settings) -> Finding:
    """Compares the counters of tasks with the tasks."""
    return await _in_all_tables("counts", settings, _counters)


async def _counters(connection: Connection) -> Finding:
    wrong, tasks = await task_counts.wrong(connection.fetch), await recount.wrong(connection.fetch)
    found, advice = [], ["Run: taskflow doctor --repair. Housekeeping does the same once a day."]
    if tasks:
        more = " or more" * (len(tasks) == recount.MOST_IN_MEMORY)
        many = "1 task has" if len(tasks) == 1 else f"{len(tasks)}{more} tasks have"
        found.append(f"{many} wrong counts of parts or relations")
    if wrong:
        found.append(f"counters differ from the tasks in {counted(len(wrong), 'team')}: {', '.join(wrong[:3])}")
        advice.append(
            "While a process of an older version is running, this is no mistake: statistics do not use these counters."
        )
    if not found:
        return Finding("counts", "ok", "counters say what the tasks say")
    return Finding("counts", "warn", "; ".join(found), " ".join(advice))


async def _search(settings: Settings) -> Finding:
    """Compares the index of the search with the texts."""
    return await _in_all_tables("search", settings, _index)


async def _index(connection: Connection) -> Finding:
    state = await search_fill.state_of(connection)
    wrong = await search_fill.differing(connection, connection.dialect)
    if state != search_fill.READY:
        return Finding(
            "search", "ok" if not wrong else "warn", "the index is being filled", "A server goes on with it."
        )
    if not wrong:
        return Finding("search", "ok", "the index has the words of all texts")
    return Finding(
        "search", "warn", f"the index differs from the texts: {', '.join(wrong)}", "Run: taskflow search rebuild"
    )


async def _push(settings: Settings) -> Finding:
    """Compares the secret with the one of the server, which its key for push is encrypted with."""
    if settings.push == "off":
        return Finding("push", "ok", "off")
    vault = Vault(settings.secret.reveal())
    return await _in_all_tables("push", settings, partial(_key, vault=vault))


async def _key(connection: Connection, *, vault: Vault) -> Finding:
    readable = await vapid_key.is_readable(connection.fetch, vault)
    if readable is None:
        return Finding("push", "ok", "a server makes its key when it starts")
    if readable:
        return Finding("push", "ok", "the key for push can be read with this secret")
    return Finding(
        "push",
        "warn",
        "the key for push was made with another TASKFLOW_SECRET",
        "Unless you have just changed it, set the secret of the server. A server that starts with this one makes a new"
        " key, and pushes stop until people switch them on again.",
    )


async def _pools(settings: Settings) -> Finding:
    """Compares the connections that the processes of these settings may open with those that PostgreSQL gives us."""
    if settings.on_sqlite:
        return Finding("pools", "ok", "not used: SQLite is a file")
    connection = await connect(settings.database_url)
    try:
        allowed = int((await connection.fetch(_ALLOWED))[0][0])
    finally:
        await connection.close()
    processes = settings.workers + (settings.jobs == "apart")
    wanted = processes * 2 * settings.database_pool
    times = f"{processes} process{'es' * (processes > 1)} × 2 pools × {settings.database_pool}"
    found = f"{times} = {wanted} connections, of {allowed} that PostgreSQL gives us"
    if wanted <= allowed:
        return Finding("pools", "ok", found)
    return Finding("pools", "warn", found, "Lower TASKFLOW_DATABASE_POOL, or raise max_connections.")


_NO_LIMIT = "nullif({}, -1)"
_ALLOWED = f"""
SELECT least(
    current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
        - coalesce(current_setting('reserved_connections', true)::int, 0),
    (SELECT {_NO_LIMIT.format("rolconnlimit")} FROM pg_roles WHERE rolname = current_user),
    (SELECT {_NO_LIMIT.format("datconnlimit")} FROM pg_database WHERE datname = current_database())
)
"""
"""The limits of the server, of the role and of the database; -1 is none, and `least` passes over null."""


async def _clock(settings: Settings) -> Finding:
    if settings.on_sqlite and not _file(settings).exists():
        return Finding("clock", "ok", "nothing to compare with yet")
    connection = await connect(settings.database_url)
    try:
        ahead = await _behind_of(connection)
    finally:
        await connection.close()
    if abs(ahead) < SKEW_WARN:
        return Finding("clock", "ok", "agrees with the database")
    state: FindingState = "warn" if abs(ahead) < SKEW_FAIL else "fail"
    return Finding(
        "clock",
        state,
        f"{abs(ahead) / 1000:.1f} s {'behind' if ahead > 0 else 'ahead of'} the database",
        "Set this machine's clock (NTP).",
    )


async def _behind_of(connection: Connection) -> int:
    """How many milliseconds the database's clock is ahead of ours. SQLite has no clock of its own; but its newest event
    must not be from the future."""
    if connection.dialect == "postgres":
        theirs = (await connection.fetch("SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint"))[0][0]
        return int(theirs) - time.time_ns() // 1_000_000
    if "stream_heads" not in await connection.tables():
        return 0
    newest = (await connection.fetch("SELECT coalesce(max(at), 0) FROM stream_heads"))[0][0]
    return max(0, int(newest) - time.time_ns() // 1_000_000)


async def _redis(settings: Settings) -> Finding:
    if not settings.redis_url:
        return Finding("redis", "ok", "not used: one process needs none")
    from redis.asyncio import Redis
    from redis.exceptions import RedisError

    client = Redis.from_url(settings.redis_url, socket_timeout=5, socket_connect_timeout=5)
    try:
        told = await client.info()
    except (RedisError, OSError) as error:
        words = f"{hidden(settings.redis_url)}: {_without_secrets(str(error), settings)}"
        return Finding("redis", "fail", words, _redis_advice(error))
    finally:
        await client.aclose()
    found = f"Redis {told['redis_version']}, {hidden(settings.redis_url)}"
    if told.get("maxmemory") and (policy := told.get("maxmemory_policy")) != "noeviction":
        return Finding(
            "redis",
            "warn",
            f"{found}; when it is full it evicts keys ({policy}), and locks of sign-ins with them",
            "Set its maxmemory-policy to noeviction.",
        )
    return Finding("redis", "ok", found)


def _redis_advice(error: Exception) -> str:
    from redis.exceptions import AuthenticationError, ResponseError

    if isinstance(error, AuthenticationError):
        return "Check the name and the password in TASKFLOW_REDIS_URL."
    if "DB index" in str(error) or "Invalid Database" in str(error):
        return "Check the number of the database at the end of TASKFLOW_REDIS_URL: Redis has 0 to 15."
    if isinstance(error, ResponseError):
        return "It answers, but refuses: look at its log and its access rules."
    return "Is it running?"


async def _mail(settings: Settings) -> Finding:
    if not settings.mail_url:
        state: FindingState = "warn" if settings.production else "ok"
        advice = "Set TASKFLOW_MAIL_URL, so that mails reach people." if settings.production else ""
        return Finding("mail", state, f"written to {settings.mail_dir}", advice)
    import aiosmtplib

    from taskflow.mail.smtp import MailServer, SmtpSession, describe

    server = MailServer.of(settings)
    try:
        dialogue = await SmtpSession.begin(server)
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        words = f"{hidden(settings.mail_url)}: {describe(error, server)}"
        return Finding("mail", "fail", words, "Check TASKFLOW_MAIL_URL.")
    await dialogue.end()
    return Finding("mail", "ok", hidden(settings.mail_url))


CHECKS: tuple[tuple[str, Check], ...] = (
    ("settings", _settings),
    ("registration", _registration),
    ("secret", _secret),
    ("data", _data_dir),
    ("files", _files),
    ("database", _database),
    ("contents", _contents),
    ("migrations", _migrations),
    ("holdings", _holdings),
    ("counts", _counts),
    ("search", _search),
    ("push", _push),
    ("pools", _pools),
    ("clock", _clock),
    ("redis", _redis),
    ("mail", _mail),
)


PATIENT: Mapping[Check, float] = {_contents: 24 * 3600.0, _counts: CONTENTS_PATIENCE, _search: CONTENTS_PATIENCE}
"""Seconds for the checks that read a whole database. The first limits its own time."""


def _file(settings: Settings) -> Path:
    return Path(sqlite_path(settings.database_url))


def _without_secrets(text: str, settings: Settings) -> str:
    for secret in settings.confidential():
        text = text.replace(secret, "***")
    return " ".join(text.split())
