"""The database: Tortoise for models and writes, plain SQL for reads, and the one place where a transaction is opened."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextvars import copy_context
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol, TypeVar

import asyncpg
from tortoise import Tortoise
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.backends.sqlite.client import SqliteClient

from events.bus.messages import Committed
from events.event import SYSTEM, Author, Event, Logged
from events.log import log
from events.storage.database import NOW, Cell, Dialect, Reads, Row
from events.storage.job import Job
from models.errors import Problem
from models.search import entries as search_entries
from models.search import fill as search_fill
from models.task.lists import counts as task_counts
from models.values import clock
from models.values.ids import new_id
from taskflow.storage import begun, contention
from taskflow.storage.contention import Contention, LockStuck, too_busy
from taskflow.storage.database_errors import DatabaseErrors, Work
from taskflow.storage.reads import open_reads, to_sqlite
from taskflow.storage.tortoise_config import tortoise_config
from taskflow.storage.transactions import (
    RunInTransaction,
    SqliteTransactions,
    connection,
    in_a_transaction,
    is_retryable,
    sqlite_writer,
)

T = TypeVar("T")

logger = logging.getLogger("taskflow.database")
statements = logging.getLogger("taskflow.sql.unit")

TRIES = 8
TIMEOUT_SECONDS = 10
GATHERED_AT_ONCE = 100
"""Event ids in one job."""
CLOCK_EVERY = 10
"""Seconds after which the time of the database is read again: its clock may have been set, or ours may drift."""


class UnitListener(Protocol):
    """Called with the events of a unit: inside the transaction, and after the commit."""

    async def before(self, event: Event, unit: Unit) -> None: ...

    def after(self, committed: Committed) -> None: ...


class Jobs(Protocol):
    """Enqueues jobs (`events.jobs`)."""

    async def insert(self, unit: Unit, jobs: list[Job]) -> None: ...


@dataclass(slots=True)
class Unit:
    """One unit of work. Made by `Database.unit`; see `events.storage.database.Unit` for its interface."""

    client: TransactionalDBClient
    dialect: Dialect
    author: Author
    now: int
    listener: UnitListener
    contention: Contention = field(default_factory=Contention)
    may_try: bool = False
    """Whether it is this unit's turn to try a lock that is stuck."""
    events: list[Event] = field(default_factory=list)
    event_ids: list[str] = field(default_factory=list)
    """The ids of these events, in the same order."""
    telling: str = ""
    """The id of the event that is being passed to a handler."""
    logged: list[Logged] = field(default_factory=list)
    jobs: list[Job] = field(default_factory=list)
    gathered: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Ids of events, by the kind of job that they are gathered for."""
    counted: dict[str, Counter[Cell]] = field(default_factory=lambda: defaultdict(Counter))
    """Changes of counters that do not follow from the events."""

    async def fetch(self, sql: str, *values: Any) -> list[Row]:
        statements.debug("%s", sql)
        if self.dialect == "sqlite":
            return await sqlite_writer(self.client).execute_fetchall(to_sqlite(sql), values)
        async with self.client.acquire_connection() as connection:
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
        return await sqlite_writer(self.client).report(to_sqlite(sql), values)

    async def attempt(self, sql: str, *values: Any) -> list[Row]:
        return await self.fetch(sql, *values)

    async def execute(self, sql: str, *values: Any) -> int:
        statements.debug("%s", sql)
        if self.dialect == "sqlite":
            return await sqlite_writer(self.client).changed(to_sqlite(sql), values)
        async with self.client.acquire_connection() as connection:
            return int((await connection.execute(sql, *values)).rpartition(" ")[2])

    def locking(self, name: str) -> contextlib.AbstractContextManager[None]:
        return self.contention.locking(name, may_try=self.may_try)

    async def tell(self, event: Event | None) -> str | None:
        if event is None:
            return None
        id = new_id("event")
        self.events.append(event)
        self.event_ids.append(id)
        for meaning in (event, *event.also()):
            self.telling = id  # set again for each handler, which may emit an event itself
            await self.listener.before(meaning, self)
        return id

    def goes_on_for_long(self) -> None:
        if self.dialect == "sqlite":
            sqlite_writer(self.client).in_a_thread = True

    def count(self, team_id: str, cells: Mapping[Cell, int]) -> None:
        self.counted[team_id].update(cells)

    def counts(self) -> Mapping[str, Mapping[Cell, int]]:
        """The changes of this unit to the counters of each team."""
        changed = task_counts.changes(self.events, now=clock.now())
        for team_id, cells in self.counted.items():
            changed[team_id].update(cells)
        return changed

    async def enqueue(self, job: Job) -> None:
        self.jobs.append(job)

    def gather(self, kind: str, event_id: str) -> None:
        self.gathered[kind].append(event_id)

    def jobs_of_gathered(self) -> Iterator[Job]:
        for kind, ids in self.gathered.items():
            for start in range(0, len(ids), GATHERED_AT_ONCE):
                some = ids[start : start + GATHERED_AT_ONCE]
                yield Job(kind=kind, key=f"{kind}:{some[0]}", payload={"events": some})


class Database:
    def __init__(self, url: str, *, pool: int = 10, sync_commits: bool = False) -> None:
        """`sync_commits`: whether SQLite waits for the disk in each commit."""
        self.url = url
        self.dialect: Dialect = "sqlite" if url.startswith("sqlite://") else "postgres"
        self._pool = pool
        self._sync_commits = sync_commits
        self._reads: Any = None  # opened by `open`; asked for through the property below
        self._sqlite: SqliteTransactions | None = None
        self._running: set[asyncio.Task[Any]] = set()
        self._contention = Contention()
        self.retried = 0
        """Number of retries of units."""
        self.errors = DatabaseErrors()
        self.listener: UnitListener = NoListener()
        self.queue: Jobs | None = None
        self.make_unit: Callable[..., Unit] = Unit
        self._known_words = search_entries.KnownWords()

    @property
    def reads(self) -> Reads:
        return self._reads  # type: ignore[no-any-return]  # one of two adapters, each a Reads

    @property
    def running(self) -> int:
        return len(self._running) + (self._sqlite.running if self._sqlite else 0)

    def pools(self) -> dict[str, asyncpg.Pool]:
        """The pools of connections to PostgreSQL; SQLite has none."""
        if self.dialect == "sqlite" or self._reads is None:
            return {}
        writes = connection()._pool  # noqa: SLF001  # Tortoise's, which shows it nowhere
        return {"reads": self._reads.pool, **({"writes": writes} if writes is not None else {})}

    async def open(self) -> None:
        config = tortoise_config(self.url, pool=self._pool, sync_commits=self._sync_commits)
        await Tortoise.init(config=config, _enable_global_fallback=True)
        self._reads = await open_reads(self.url, pool=self._pool, errors=self.errors)
        client = connection()
        if isinstance(client, SqliteClient):
            self._sqlite = SqliteTransactions(client)
        await self._read_the_clock()

    async def keep_time(self) -> None:
        """Runs until it is cancelled, on PostgreSQL: sets the clock of this process by the clock of the database. While
        the database is away, our clock continues from the last reading."""
        while True:
            await asyncio.sleep(CLOCK_EVERY)
            try:
                await self._read_the_clock()
            except Exception as error:  # noqa: BLE001  # an outage is reported by requests that need an answer
                logger.info("the clock of the database can't be read now: %s", error)

    async def _read_the_clock(self) -> None:
        if self.dialect == "sqlite":
            clock.follow_nobody()
            return
        asked = clock.ticks()
        at = await self.reads.fetchval(f"SELECT {NOW[self.dialect]}")
        clock.follow(at, asked=asked, answered=clock.ticks())

    async def finish(self) -> None:
        """Waits for the units under way: each is committed or rolled back, never dropped."""
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
        """Runs the work in one transaction. A caller who is cancelled stops waiting, but the unit is still committed or
        rolled back as a whole. (A transaction that is cancelled while it begins would leak a PostgreSQL connection.)
        The work may run up to `TRIES` times: again, in a new transaction, if a lock was held for too long or two
        transactions could not both be committed. So it must not change what it was given, and what it does outside of
        the unit must be repeatable.
        `at` is for stories: the time at which it is said to have happened. `long`: one of its statements may take more
        than a few milliseconds, so on SQLite all of them run beside the event loop."""
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
            await self._with_retries(in_a_transaction, work, author, at, after=answer)
        except BaseException as error:
            if not answered.done():
                answered.set_exception(error)
            if not isinstance(error, Exception):
                raise

    async def _with_retries(
        self,
        once: RunInTransaction,
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
                if not isinstance(error, Problem):
                    self._known_words.clear()
                    self.errors.note(Work.WRITES, error)
                if not is_retryable(error):
                    raise
                if attempt == TRIES or asyncio.get_running_loop().time() > until:
                    raise too_busy() from error
                self.retried += 1
                logger.info("unit is tried again (%d of %d): %s", attempt, TRIES, error)
                stuck = error.name if isinstance(error, LockStuck) else None
                await asyncio.sleep(random.uniform(0, 0.01 * 2**attempt))  # noqa: S311  # jitter, not a secret
            else:
                if stuck is not None:
                    self._contention.free(stuck)
                return answer, unit.logged
        raise AssertionError  # the loop returns or raises

    async def fill_search(self, state: str, *, told: Callable[[search_fill.Step], None] = lambda _: None) -> None:
        """Goes on from that state to the end of the run, some tasks at a time."""
        kind = state.partition(":")[0]
        while state.partition(":")[0] == kind and state != search_fill.READY:
            step, _ = await self.unit(partial(search_fill.step, known=self._known_words, state=state), long=True)
            state = step.state
            told(step)

    def _tell(self, done: tuple[object, Unit]) -> None:
        """The unit is committed, so an error here must not fail it. Followers of the log check the log now and then
        anyway."""
        _, unit = done
        try:
            self.listener.after(Committed(unit.events, unit.logged, unit.jobs))
        except Exception:
            logger.exception("committed events could not be published")

    async def _do(
        self,
        work: Callable[[Unit], Awaitable[T]],
        author: Author,
        at: int | None,
        client: TransactionalDBClient,
        *,
        may_try: bool,
    ) -> tuple[T, Unit]:
        begun.note()
        unit = self.make_unit(
            client, self.dialect, author, at or clock.now(), self.listener, self._contention, may_try=may_try
        )
        answer = await work(unit)
        found = await search_entries.write(unit, unit.events, self._known_words)
        unit.jobs += unit.jobs_of_gathered()
        if unit.jobs and self.queue is not None:
            await self.queue.insert(unit, unit.jobs)
        told = zip(unit.event_ids, unit.events, strict=True)
        unit.logged = await log.append(
            unit, told, author=author, now=at or clock.now(), counts=unit.counts(), beside=found
        )
        return answer, unit


class NoListener:
    async def before(self, event: Event, unit: Unit) -> None: ...

    def after(self, committed: Committed) -> None: ...
