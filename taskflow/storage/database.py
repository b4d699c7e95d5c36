"""The database: Tortoise for models and writes, plain SQL for reads, and the one place where a transaction is opened."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Mapping
from contextvars import copy_context
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol, TypeVar
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import asyncpg
from tortoise import Tortoise, connections
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient, TransactionContextPooled
from tortoise.backends.base.config_generator import expand_db_url
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import BaseORMException, OperationalError

from events.database import NOW, Cell, Dialect, Reads, Row
from events.event import SYSTEM, Author, Event, Logged
from events.job import Job
from events.log import log
from events.payloads import Committed
from models.task import counts as task_counts
from models.values import clock
from models.values.ids import new_id
from taskflow.storage import checkpoints, contention
from taskflow.storage.contention import Contention, LockStuck, too_busy
from taskflow.storage.group_commit import GroupCommit
from taskflow.storage.reads import PLAIN_SETTINGS, nothing_to_reset, open_read_only, open_reads, sqlite_path, to_sqlite
from taskflow.storage.sqlite_direct import Direct, open_writer

T = TypeVar("T")

logger = logging.getLogger("taskflow.database")
statements = logging.getLogger("taskflow.sql.unit")

MODULES = {"models": ["models", "aerich.models"]}
TRIES = 8
TIMEOUT_SECONDS = 10
CLOCK_EVERY = 10
"""Seconds after which the time of the database is read again: its clock may have been set, or ours may drift."""
IDLE_IN_TRANSACTION_SECONDS = 60
"""A process that is frozen in the middle of a transaction loses its connection and its locks."""
RETRIED_SQLSTATES = frozenset({"40001", "40P01", "55P03"})  # serialization failure, deadlock, lock not available


class UnitListener(Protocol):
    """Who hears of what a unit tells: inside the transaction, and after the commit."""

    async def before(self, event: Event, unit: Unit) -> None: ...

    def after(self, committed: Committed) -> None: ...


class Once(Protocol):
    """Runs something in a transaction, once. What it returns is told to `after` right after the commit."""

    async def __call__(
        self, do: Callable[[TransactionalDBClient], Awaitable[T]], *, after: Callable[[T], None], until: float
    ) -> T: ...


class Jobs(Protocol):
    """How a job is put among the others (`events.jobs`)."""

    async def insert(self, unit: Unit, jobs: list[Job]) -> None: ...


@dataclass(slots=True)
class Unit:
    """One change of the world. Made by `Database.unit`; see `events.database.Unit` for what may be asked of it."""

    client: TransactionalDBClient
    dialect: Dialect
    author: Author
    now: int
    listener: UnitListener
    contention: Contention = field(default_factory=Contention)
    may_try: bool = False
    """Whether it is this unit's turn to try a lock that is stuck."""
    events: list[Event] = field(default_factory=list)
    logged: list[Logged] = field(default_factory=list)
    jobs: list[Job] = field(default_factory=list)
    counted: dict[str, Counter[Cell]] = field(default_factory=lambda: defaultdict(Counter))
    """By how much counters change besides what the events say."""

    async def fetch(self, sql: str, *values: Any) -> list[Row]:
        statements.debug("%s", sql)
        async with self.client.acquire_connection() as connection:
            if self.dialect == "sqlite":
                return await connection.execute_fetchall(to_sqlite(sql), values)  # type: ignore[no-any-return]  # a `Direct`
            return list(await connection.fetch(sql, *values))

    async def fetchrow(self, sql: str, *values: Any) -> Row | None:
        rows = await self.fetch(sql, *values)
        return rows[0] if rows else None

    async def fetchval(self, sql: str, *values: Any) -> Any:
        row = await self.fetchrow(sql, *values)
        return None if row is None else row[0]

    async def report(self, sql: str, *values: Any) -> list[Row]:
        if self.dialect == "postgres":
            return await self.fetch(sql, *values)
        statements.debug("%s", sql)
        async with self.client.acquire_connection() as connection:
            return await connection.report(to_sqlite(sql), values)  # type: ignore[no-any-return]  # a `Direct`

    async def attempt(self, sql: str, *values: Any) -> list[Row]:
        return await self.fetch(sql, *values)

    async def execute(self, sql: str, *values: Any) -> int:
        statements.debug("%s", sql)
        async with self.client.acquire_connection() as connection:
            if self.dialect == "sqlite":
                return await connection.changed(to_sqlite(sql), values)  # type: ignore[no-any-return]  # a `Direct`
            return int((await connection.execute(sql, *values)).rpartition(" ")[2])

    def locking(self, name: str) -> contextlib.AbstractContextManager[None]:
        return self.contention.locking(name, may_try=self.may_try)

    async def tell(self, event: Event | None) -> None:
        if event is None:
            return
        self.events.append(event)
        for meaning in (event, *event.also()):
            await self.listener.before(meaning, self)

    def count(self, team_id: str, cells: Mapping[Cell, int]) -> None:
        self.counted[team_id].update(cells)

    def counts(self) -> Mapping[str, Mapping[Cell, int]]:
        """By how much this unit changes the counters of each team."""
        changed = task_counts.changes(self.events, now=clock.now())
        for team_id, cells in self.counted.items():
            changed[team_id].update(cells)
        return changed

    async def enqueue(self, job: Job) -> None:
        self.jobs.append(job)


class Database:
    def __init__(self, url: str, *, pool: int = 10) -> None:
        self.url = url
        self.dialect: Dialect = "sqlite" if url.startswith("sqlite://") else "postgres"
        self._pool = pool
        self._reads: Any = None  # opened by `open`; asked for through the property below
        self._sqlite: SqliteTransactions | None = None
        self._running: set[asyncio.Task[Any]] = set()
        self._contention = Contention()
        self.listener: UnitListener = NoListener()
        self.queue: Jobs | None = None

    @property
    def reads(self) -> Reads:
        return self._reads  # type: ignore[no-any-return]  # one of two adapters, each a Reads

    @property
    def running(self) -> int:
        return len(self._running) + (self._sqlite.running if self._sqlite else 0)

    async def open(self) -> None:
        await Tortoise.init(config=tortoise_config(self.url, pool=self._pool), _enable_global_fallback=True)
        self._reads = await open_reads(self.url, pool=self._pool)
        client = connection()
        if isinstance(client, SqliteClient):
            self._sqlite = SqliteTransactions(client)
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
        if self._sqlite is not None:
            await self._sqlite.finish()
        while self._running:
            await asyncio.wait(self._running)

    async def finish_in_time(self) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.finish(), TIMEOUT_SECONDS)

    async def close(self) -> None:
        await self.finish_in_time()
        if self._reads is not None:
            await self._reads.close()
        await Tortoise.close_connections()
        if self._sqlite is not None:
            await self._sqlite.close()

    async def unit(
        self,
        work: Callable[[Unit], Awaitable[T]],
        *,
        author: Author = SYSTEM,
        at: int | None = None,
        long: bool = False,
    ) -> tuple[T, list[Logged]]:
        """Runs the work whole or not at all: a caller who goes away stops waiting, but what was begun is committed or rolled back
        as a whole. (A transaction that is cancelled while it begins would leak a PostgreSQL connection.) `at` is for stories:
        when it is said to have happened. `long`: a statement of it may take more than a few milliseconds, so on SQLite all of
        them run beside the event loop."""
        if self._sqlite is not None:
            return await self._with_retries(partial(self._sqlite.run, long=long), work, author, at, after=self._tell)
        answered: asyncio.Future[tuple[T, list[Logged]]] = asyncio.get_running_loop().create_future()
        task = asyncio.create_task(self._to_its_end(answered, work, author, at))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await answered

    async def _to_its_end(
        self,
        answered: asyncio.Future[tuple[T, list[Logged]]],
        work: Callable[[Unit], Awaitable[T]],
        author: Author,
        at: int | None,
    ) -> None:
        """In a task of its own, on PostgreSQL. The caller is answered right after the commit: to give the connection back takes
        three more turns of the event loop, and to wait for a task that is shielded two."""

        outside = copy_context()  # a task that a handler starts must not inherit the transaction

        def answer(done: tuple[T, Unit]) -> None:
            outside.run(self._tell, done)
            if not answered.done():
                answered.set_result((done[0], done[1].logged))

        try:
            await self._with_retries(_in_a_transaction, work, author, at, after=answer)
        except BaseException as error:
            if not answered.done():
                answered.set_exception(error)
            if not isinstance(error, Exception):
                raise

    async def _with_retries(
        self,
        once: Once,
        work: Callable[[Unit], Awaitable[T]],
        author: Author,
        at: int | None,
        *,
        after: Callable[[tuple[T, Unit]], None],
    ) -> tuple[T, list[Logged]]:
        until = asyncio.get_running_loop().time() + contention.TIMEOUT_SECONDS
        stuck: str | None = None
        for attempt in range(1, TRIES + 1):
            try:
                async with self._contention.turn(stuck, until=until):
                    do = partial(self._do, work, author, at, may_try=stuck is not None)
                    answer, unit = await once(do, after=after, until=until)
            except Exception as error:
                if not is_retryable(error):
                    raise
                if attempt == TRIES or asyncio.get_running_loop().time() > until:
                    raise too_busy() from error
                logger.info("unit is tried again (%d of %d): %s", attempt, TRIES, error)
                stuck = error.name if isinstance(error, LockStuck) else None
                await asyncio.sleep(random.uniform(0, 0.01 * 2**attempt))  # noqa: S311  # jitter, not a secret
            else:
                if stuck is not None:
                    self._contention.free(stuck)
                return answer, unit.logged
        raise AssertionError  # the loop returns or raises

    def _tell(self, done: tuple[object, Unit]) -> None:
        """It is committed, so whatever goes wrong here fails nothing. Who follows the log looks there now and then."""
        _, unit = done
        try:
            self.listener.after(Committed(unit.events, unit.logged, unit.jobs))
        except Exception:
            logger.exception("what was committed could not be told")

    async def _do(
        self,
        work: Callable[[Unit], Awaitable[T]],
        author: Author,
        at: int | None,
        client: TransactionalDBClient,
        *,
        may_try: bool,
    ) -> tuple[T, Unit]:
        unit = Unit(client, self.dialect, author, at or clock.now(), self.listener, self._contention, may_try=may_try)
        answer = await work(unit)
        if unit.jobs and self.queue is not None:
            await self.queue.insert(unit, unit.jobs)
        told = [(new_id("event"), event) for event in unit.events]
        unit.logged = await log.append(unit, told, author=author, now=at or clock.now(), counts=unit.counts())
        return answer, unit


class NoListener:
    async def before(self, event: Event, unit: Unit) -> None: ...

    def after(self, committed: Committed) -> None: ...


class SqliteTransactions:
    """Tortoise's own connection only reads: what it is asked outside of a unit waits for no unit, and can't write."""

    def __init__(self, client: SqliteClient) -> None:
        self._client = client
        self._writer = Direct(open_writer(client.filename, client.pragmas))
        self._group_commit = GroupCommit(self._writer)
        client._connection = Direct(open_read_only(client.filename))  # type: ignore[assignment]  # noqa: SLF001  # it has the calls that Tortoise makes

    @property
    def running(self) -> int:
        return self._group_commit.units

    async def run(
        self,
        do: Callable[[TransactionalDBClient], Awaitable[T]],
        *,
        after: Callable[[T], None],
        until: float,
        long: bool = False,
    ) -> T:
        return await self._group_commit.run(partial(self._with_client, do), after=after, until=until, long=long)

    async def finish(self) -> None:
        await self._group_commit.finish()

    async def _with_client(self, do: Callable[[TransactionalDBClient], Awaitable[T]]) -> T:
        client = SqliteTransactionWrapper(self._client)
        client._connection = self._writer  # type: ignore[assignment]  # noqa: SLF001  # it has the calls that Tortoise makes
        token = get_connections().set(client.connection_name, client)
        try:
            return await do(client)
        finally:
            get_connections().reset(token)
            client._connection = None  # type: ignore[assignment]  # noqa: SLF001  # whoever still holds it would write into the unit of another

    async def close(self) -> None:
        await self._writer.close()


async def _in_a_transaction(
    do: Callable[[TransactionalDBClient], Awaitable[T]],
    *,
    after: Callable[[T], None],
    until: float,
) -> T:
    async with _Transaction(until) as client:
        answer = await do(client)
        await _commit(client)
        after(answer)
    return answer


async def _commit(client: Any) -> None:  # Any: a TransactionalDBClient, whose private parts are not in its type
    try:
        await client.commit()
    except BaseException:
        client._finalized = True  # noqa: SLF001  # there is nothing to roll back any more
        raise


class PoolWaitWithTimeout(TransactionContextPooled):
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
    """Tortoise's, on PostgreSQL, but a BEGIN that fails gives the pool's connection back."""

    def __init__(self, until: float) -> None:
        client = connection()
        assert isinstance(client, AsyncpgDBClient)
        self._context = PoolWaitWithTimeout(TransactionWrapper(client), client._pool_init_lock, until)  # noqa: SLF001  # as Tortoise makes it

    async def __aenter__(self) -> TransactionalDBClient:
        try:
            client: TransactionalDBClient = await self._context.__aenter__()
        except BaseException as error:
            await self._give_back(error)
            raise
        return client

    async def __aexit__(self, *exc: object) -> None:
        await self._context.__aexit__(*exc)

    async def _give_back(self, error: BaseException) -> None:
        if hasattr(self._context, "token"):
            self._context.client._finalized = True  # noqa: SLF001  # nothing was begun, so there is nothing to roll back
            await self._context.__aexit__(type(error), error, error.__traceback__)


def is_retryable(error: BaseException | None) -> bool:
    """Whether the same unit may succeed if it is simply tried again."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:  # causes may go round in a circle
        seen.add(id(error))
        if isinstance(error, LockStuck):
            return True
        if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
            return True
        if isinstance(error, asyncpg.PostgresError) and getattr(error, "sqlstate", None) in RETRIED_SQLSTATES:
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
            "wal_autocheckpoint": checkpoints.MAX_PAGES,
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
        **PLAIN_SETTINGS,
        "lock_timeout": f"{contention.LOCK_TIMEOUT_SECONDS * 1000:.0f}",
        "idle_in_transaction_session_timeout": f"{IDLE_IN_TRANSACTION_SECONDS * 1000}",
    }
    return config


__all__ = ["Committed", "Database", "OperationalError", "Unit", "connection", "tortoise_config"]
