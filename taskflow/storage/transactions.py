"""Opens, commits and releases transactions: one writer on SQLite, a connection of the pool on PostgreSQL."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Protocol, TypeVar

import asyncpg
from tortoise import connections
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient, TransactionContextPooled
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper
from tortoise.connection import get_connections

from taskflow.storage.causes import causes
from taskflow.storage.contention import LockStuck, too_busy
from taskflow.storage.group_commit import GroupCommit
from taskflow.storage.reads import open_read_only
from taskflow.storage.sqlite_direct import Direct, open_writer

T = TypeVar("T")

RETRIED_SQLSTATES = frozenset({"40001", "40P01", "55P03"})  # serialization failure, deadlock, lock not available


class RunInTransaction(Protocol):
    """Runs something in a transaction, once. Its result is passed to `after` right after the commit."""

    async def __call__(
        self, do: Callable[[TransactionalDBClient], Awaitable[T]], *, after: Callable[[T], None], until: float
    ) -> T: ...


class SqliteTransactions:
    """Tortoise's own connection is read-only: statements outside of a unit wait for no unit, and can't write."""

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
            client._connection = None  # type: ignore[assignment]  # noqa: SLF001  # a task that still holds it would write into another unit

    async def close(self) -> None:
        await self._writer.close()


def sqlite_writer(client: Any) -> Direct:  # Any: what Tortoise keeps in it is private
    """The connection of a unit, without Tortoise's lock around it: its statements come one by one, in the loop or in one thread."""
    writer: Direct | None = client._connection  # noqa: SLF001  # `_with_client` has put it there
    if writer is None:
        raise RuntimeError("This unit has ended, and something still writes in it: await all that it starts.")
    return writer


async def in_a_transaction(
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
    """Tortoise waits without limit for a connection of the pool; this class waits until that time of the loop's clock,
    so that a retried unit does not start the whole wait again."""

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
    """Tortoise's transaction on PostgreSQL, except that it returns the connection to the pool if BEGIN fails."""

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


def is_retryable(error: BaseException) -> bool:
    """Whether the same unit may succeed if it is simply tried again."""
    return any(_is_passing(each) for each in causes(error))


def _is_passing(error: BaseException) -> bool:
    if isinstance(error, LockStuck):
        return True
    if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
        return True
    if isinstance(error, asyncpg.PostgresError) and getattr(error, "sqlstate", None) in RETRIED_SQLSTATES:
        return True
    return _is_taken_place(error)


def _is_taken_place(error: BaseException) -> bool:
    """Two entries of the search got the same place by chance: a retry makes other places."""
    if isinstance(error, asyncpg.UniqueViolationError):
        return bool(error.constraint_name == "search_entries_pkey")
    return isinstance(error, sqlite3.IntegrityError) and "search_entries.n" in str(error)


def connection() -> BaseDBAsyncClient:
    client: BaseDBAsyncClient = connections.get("default")
    return client
