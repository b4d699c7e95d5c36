"""The database: Tortoise for models and writes, plain SQL for reads, and the one place where a transaction is opened."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import asyncpg
from tortoise import Tortoise, connections
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient, TransactionContextPooled
from tortoise.backends.base.config_generator import expand_db_url
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import BaseORMException, OperationalError

from events import log
from events.event import SYSTEM, Author, Event, Logged
from events.job import Job
from events.store import NOW, Dialect, Reads, Row
from models import clock
from models.ids import new_id
from taskflow import checkpoints, contention
from taskflow.contention import Contention, Stuck, too_busy
from taskflow.reads import nothing_to_reset, open_reads, sqlite_path, to_sqlite

T = TypeVar("T")

logger = logging.getLogger("taskflow.database")
statements = logging.getLogger("taskflow.sql.unit")

MODULES = {"models": ["models", "aerich.models"]}
TRIES = 8
PATIENCE_SECONDS = 10
CLOCK_EVERY = 10
"""Seconds after which the time of the database is read again: its clock may have been set, or ours may drift."""
IDLE_IN_TRANSACTION_SECONDS = 60
"""A process that is frozen in the middle of a transaction loses its connection and its locks."""
RETRIED_STATES = frozenset({"40001", "40P01", "55P03"})  # serialization failure, deadlock, lock not available


class Listener(Protocol):
    """Who hears of what a unit tells: inside the transaction, and after the commit."""

    async def before(self, event: Event, unit: Unit) -> None: ...

    def after(self, committed: Committed) -> None: ...


class Jobs(Protocol):
    """How a job is put among the others (`events.jobs`)."""

    async def insert(self, unit: Unit, jobs: list[Job]) -> None: ...


@dataclass(frozen=True, slots=True)
class Committed:
    events: list[Event]
    logged: list[Logged]
    jobs: list[Job]


@dataclass(slots=True)
class Unit:
    """One change of the world. Made by `Database.unit`; see `events.store.Unit` for what may be asked of it."""

    client: TransactionalDBClient
    dialect: Dialect
    author: Author
    now: int
    listener: Listener
    contention: Contention = field(default_factory=Contention)
    may_try: bool = False
    """Whether it is this unit's turn to try a lock that is stuck."""
    events: list[Event] = field(default_factory=list)
    logged: list[Logged] = field(default_factory=list)
    jobs: list[Job] = field(default_factory=list)

    async def fetch(self, sql: str, *values: Any) -> list[Row]:
        statements.debug("%s", sql)
        async with self.client.acquire_connection() as connection:
            if self.dialect == "sqlite":
                return list(await connection.execute_fetchall(to_sqlite(sql), values))
            return list(await connection.fetch(sql, *values))

    async def fetchrow(self, sql: str, *values: Any) -> Row | None:
        rows = await self.fetch(sql, *values)
        return rows[0] if rows else None

    async def fetchval(self, sql: str, *values: Any) -> Any:
        row = await self.fetchrow(sql, *values)
        return None if row is None else row[0]

    async def report(self, sql: str, *values: Any) -> list[Row]:
        return await self.fetch(sql, *values)

    async def attempt(self, sql: str, *values: Any) -> list[Row]:
        return await self.fetch(sql, *values)

    async def execute(self, sql: str, *values: Any) -> int:
        statements.debug("%s", sql)
        async with self.client.acquire_connection() as connection:
            if self.dialect == "sqlite":
                changed: int = await connection._execute(_changed, connection._conn, to_sqlite(sql), values)  # noqa: SLF001  # by its own calls it would take two ways to the thread and back
                return changed
            return int((await connection.execute(sql, *values)).rpartition(" ")[2])

    def locking(self, name: str) -> contextlib.AbstractContextManager[None]:
        return self.contention.locking(name, may_try=self.may_try)

    async def tell(self, event: Event | None) -> None:
        if event is None:
            return
        self.events.append(event)
        for meaning in (event, *event.also()):
            await self.listener.before(meaning, self)

    async def enqueue(self, job: Job) -> None:
        self.jobs.append(job)


class Database:
    def __init__(self, url: str, *, pool: int = 10) -> None:
        self.url = url
        self.dialect: Dialect = "sqlite" if url.startswith("sqlite://") else "postgres"
        self._pool = pool
        self._reads: Any = None  # opened by `open`; asked for through the property below
        self._running: set[asyncio.Task[Any]] = set()
        self._contention = Contention()
        self.listener: Listener = Nobody()
        self.queue: Jobs | None = None

    @property
    def reads(self) -> Reads:
        return self._reads  # type: ignore[no-any-return]  # one of two adapters, each a Reads

    @property
    def running(self) -> int:
        return len(self._running)

    async def open(self) -> None:
        await Tortoise.init(config=tortoise_config(self.url, pool=self._pool), _enable_global_fallback=True)
        self._reads = await open_reads(self.url, pool=self._pool)
        await self._read_the_clock()

    async def keep_time(self) -> None:
        """Until it is cancelled, on PostgreSQL: this process goes by the clock of the database. While that is away, ours
        counts on."""
        while True:
            await asyncio.sleep(CLOCK_EVERY)
            try:
                await self._read_the_clock()
            except Exception as error:  # noqa: BLE001  # an outage is told by those who need an answer
                logger.info("the clock of the database can't be read now: %s", error)

    async def _read_the_clock(self) -> None:
        if self.dialect == "sqlite":
            clock.follow_nobody()
            return
        asked = clock.ticks()
        at = await self.reads.fetchval(f"SELECT {NOW[self.dialect]}")
        clock.follow(at, asked=asked, answered=clock.ticks())

    async def finish(self) -> None:
        """Waits for the units that are under way: what was begun is committed or undone, never dropped."""
        while self._running:
            await asyncio.wait(self._running)

    async def close(self) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.finish(), PATIENCE_SECONDS)
        if self._reads is not None:
            await self._reads.close()
        await Tortoise.close_connections()

    async def unit(
        self, work: Callable[[Unit], Awaitable[T]], *, author: Author = SYSTEM, at: int | None = None
    ) -> tuple[T, list[Logged]]:
        """Runs the work in a transaction of its own, in a task of its own: a caller who goes away stops waiting, but
        what was begun is committed or rolled back as a whole. (A transaction that is cancelled while it begins would
        kill the SQLite handle, or leak a PostgreSQL connection.) `at` is for stories: when it is said to have happened."""
        task = asyncio.create_task(self._with_retries(work, author, at))
        self._running.add(task)
        task.add_done_callback(self._finished)
        return await asyncio.shield(task)

    async def _with_retries(
        self, work: Callable[[Unit], Awaitable[T]], author: Author, at: int | None
    ) -> tuple[T, list[Logged]]:
        until = asyncio.get_running_loop().time() + contention.PATIENCE_SECONDS
        stuck: str | None = None
        for attempt in range(1, TRIES + 1):
            try:
                async with self._contention.turn(stuck, until=until):
                    answer, unit = await self._once(work, author, at, until=until, may_try=stuck is not None)
            except Exception as error:
                if not is_passing(error):
                    raise
                if attempt == TRIES or asyncio.get_running_loop().time() > until:
                    raise too_busy() from error
                logger.info("unit is tried again (%d of %d): %s", attempt, TRIES, error)
                stuck = error.name if isinstance(error, Stuck) else None
                await asyncio.sleep(random.uniform(0, 0.01 * 2**attempt))  # noqa: S311  # jitter, not a secret
            else:
                if stuck is not None:
                    self._contention.free(stuck)
                self.listener.after(Committed(unit.events, unit.logged, unit.jobs))
                return answer, unit.logged
        raise AssertionError  # the loop returns or raises

    async def _once(
        self, work: Callable[[Unit], Awaitable[T]], author: Author, at: int | None, *, until: float, may_try: bool
    ) -> tuple[T, Unit]:
        async with _Transaction(until) as client:
            unit = Unit(
                client, self.dialect, author, at or clock.now(), self.listener, self._contention, may_try=may_try
            )
            answer = await work(unit)
            if unit.jobs and self.queue is not None:
                await self.queue.insert(unit, unit.jobs)
            told = [(new_id("event"), event) for event in unit.events]
            unit.logged = await log.append(unit, told, author=author, now=at or clock.now())
            return answer, unit

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if not task.cancelled():
            task.exception()  # looked at here, so that a caller who has left causes no warning; else they get it


def _changed(connection: sqlite3.Connection, sql: str, values: Sequence[Any]) -> int:
    cursor = connection.execute(sql, values)
    try:
        return cursor.rowcount
    finally:
        cursor.close()


class Nobody:
    async def before(self, event: Event, unit: Unit) -> None: ...

    def after(self, committed: Committed) -> None: ...


class WithTheLock(SqliteTransactionWrapper):
    """Tortoise begins deferred; a read that later becomes a write would fail at once when another process commits between."""

    async def begin(self) -> None:
        await self._connection.execute_fetchall("BEGIN IMMEDIATE")


class WithinPatience(TransactionContextPooled):
    """Tortoise waits for a connection of the pool for as long as it takes; this does until that time of the loop's clock,
    so that a unit that is tried again does not have the whole patience once more."""

    def __init__(self, client: TransactionWrapper, lock: asyncio.Lock, until: float) -> None:
        super().__init__(client, lock)
        self._until = until

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        client: Any = self.client  # its private parts are not in the base class
        try:
            left = max(0.0, self._until - asyncio.get_running_loop().time())
            client._connection = await client._parent._pool.acquire(timeout=left)  # noqa: SLF001  # as Tortoise does it
        except TimeoutError:
            raise too_busy() from None
        self.token = get_connections().set(self.connection_name, client)
        await client.begin()
        return self.client


class _Transaction:
    """Tortoise's, but a BEGIN that fails gives the lock or the pool's connection back."""

    def __init__(self, until: float) -> None:
        client = connection()
        self._context: Any = client._in_transaction()  # noqa: SLF001  # Tortoise's contexts differ in their private parts
        if isinstance(client, SqliteClient):
            self._context = SqliteTransactionContext(WithTheLock(client), client._lock)  # noqa: SLF001  # as Tortoise makes it
        elif isinstance(client, AsyncpgDBClient):
            self._context = WithinPatience(TransactionWrapper(client), client._pool_init_lock, until)  # noqa: SLF001  # as Tortoise makes it

    async def __aenter__(self) -> TransactionalDBClient:
        try:
            client: TransactionalDBClient = await self._context.__aenter__()
        except BaseException as error:
            await self._give_back(error)
            raise
        return client

    async def __aexit__(self, *exc: object) -> None:
        try:
            await self._context.__aexit__(*exc)
        except sqlite3.Error:
            # A COMMIT that fails (disk full) leaves SQLite inside the transaction; the next BEGIN would commit it.
            await self._context.connection._connection.rollback()  # noqa: SLF001  # Tortoise offers no other way
            raise

    async def _give_back(self, error: BaseException) -> None:
        if not hasattr(self._context, "token"):
            lock = getattr(self._context, "_trxlock", None)
            if lock is not None and lock.locked():
                lock.release()
            return
        client = self._context.client if hasattr(self._context, "client") else self._context.connection
        client._finalized = True  # noqa: SLF001  # nothing was begun, so there is nothing to roll back
        await self._context.__aexit__(type(error), error, error.__traceback__)


def is_passing(error: BaseException | None) -> bool:
    """Whether the same unit may succeed if it is simply tried again."""
    while error is not None:
        if isinstance(error, Stuck):
            return True
        if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
            return True
        if isinstance(error, asyncpg.PostgresError) and getattr(error, "sqlstate", None) in RETRIED_STATES:
            return True
        inner = error.args[0] if isinstance(error, BaseORMException) and error.args else None
        error = error.__cause__ or (inner if isinstance(inner, BaseException) else None)
    return False


def connection() -> BaseDBAsyncClient:
    client: BaseDBAsyncClient = connections.get("default")
    return client


def tortoise_config(url: str, *, pool: int = 10) -> dict[str, Any]:
    """For Tortoise and aerich alike."""
    return {
        "connections": {"default": _with_options(url, pool)},
        "apps": {"models": {"models": MODULES["models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


def _with_options(url: str, pool: int) -> dict[str, Any]:
    if url.startswith("sqlite://"):
        # Not as an address: Tortoise would take `#` and `?` in a folder's name for parts of one.
        options = {
            "file_path": sqlite_path(url),
            "synchronous": "NORMAL",
            "temp_store": "MEMORY",  # a new task's journal (26 indexes, one trigger) is too long for SQLite's buffer, so it made a file
            "busy_timeout": 5000,
            "wal_autocheckpoint": checkpoints.MOST_PAGES,
            "journal_size_limit": checkpoints.LONG_BYTES,
        }
        return {"engine": "tortoise.backends.sqlite", "credentials": options}
    parts = urlsplit("asyncpg" + url[url.index("://") :])
    query = dict(parse_qsl(parts.query))
    mode = query.pop("sslmode", None)  # libpq's name for it, which asyncpg knows in addresses only
    query.update(minsize="1", maxsize=str(pool), command_timeout="30")
    config: dict[str, Any] = expand_db_url(urlunsplit(parts._replace(query=urlencode(query))))
    if mode is not None:
        config["credentials"]["ssl"] = mode
    config["credentials"]["reset"] = nothing_to_reset
    config["credentials"]["server_settings"] = {
        "lock_timeout": f"{contention.LOCK_TIMEOUT_SECONDS * 1000:.0f}",
        "idle_in_transaction_session_timeout": f"{IDLE_IN_TRANSACTION_SECONDS * 1000}",
    }
    return config


__all__ = ["Committed", "Database", "OperationalError", "Unit", "connection", "tortoise_config"]
