"""Transient errors are told apart from errors that somebody must fix: retrying the latter would go on for ever."""

from __future__ import annotations

import asyncio
import errno
import socket
import sqlite3
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import asyncpg
import pytest
import uvloop
from graphql import GraphQLError
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as RedisConnectionError
from tortoise.exceptions import DBConnectionError, OperationalError

from models.errors import NotAllowed, NotFound
from taskflow.logs import environment_errors
from taskflow.storage.contention import too_busy

OUTAGE = ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused")


def while_handling(outage: Exception, error: Exception) -> Exception:
    """Sets what `raise error` sets in the handler of the outage."""
    error.__context__ = outage
    return error


def raised_from(cause: Exception | None, error: Exception) -> Exception:
    error.__cause__ = cause  # also hides the context, as `raise error from cause` does
    return error


PASSES = {
    "nobody listens": ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused"),
    "no such host yet": socket.gaierror(-3, "Temporary failure in name resolution"),
    "no answer, or no connection free in time": TimeoutError(),
    "cut off in the middle": asyncpg.ConnectionDoesNotExistError("connection was closed in the middle of operation"),
    "a closed connection": asyncpg.InterfaceError("connection is closed"),
    "a pool that closes": asyncpg.InterfaceError("pool is closing"),
    "a server that starts": asyncpg.CannotConnectNowError("the database system is starting up"),
    "a server that stops": asyncpg.AdminShutdownError("terminating connection"),
    "no connection to spare": asyncpg.TooManyConnectionsError("sorry, too many clients already"),
    "a lock held for too long": asyncpg.LockNotAvailableError("canceling statement due to lock timeout"),
    "changes that wait for others": too_busy(),
    "SQLite's lock": sqlite3.OperationalError("database is locked"),
    "inside Tortoise's": DBConnectionError(OUTAGE),
    "before Tortoise's": while_handling(OUTAGE, DBConnectionError("no connection")),
    "before redis-py's": while_handling(OUTAGE, RedisConnectionError("no connection")),
    "the cause that is given": raised_from(OUTAGE, while_handling(KeyError("x"), ValueError("x"))),
    "inside GraphQL's": GraphQLError("x", original_error=GraphQLError("x", original_error=TimeoutError())),
    "inside a group": ExceptionGroup("several", [ValueError("x"), TimeoutError()]),
}
STAYS = {
    "a bug": TypeError("unexpected keyword"),
    "a bug in a statement": asyncpg.UndefinedColumnError("no such column"),
    "a bug in the use of the driver": asyncpg.InterfaceError(
        "the server expects 1 argument for this query, 2 were passed"
    ),
    "a wrong password": asyncpg.InvalidPasswordError("password authentication failed"),
    "no such database": asyncpg.InvalidCatalogNameError("does not exist"),
    "a full disk": OSError(errno.ENOSPC, "No space left on device"),
    "a file that may not be written": PermissionError(errno.EACCES, "Permission denied"),
    "Tortoise's own": OperationalError("something else"),
    "what the client is told": NotFound("Task not found"),
    "a veto, while another handler fails": raised_from(ExceptionGroup("x", [OUTAGE]), NotAllowed("No")),
    "a bug in the handling of an outage": while_handling(OUTAGE, KeyError("x")),
    "such a bug inside GraphQL's": GraphQLError("x", original_error=while_handling(OUTAGE, KeyError("x"))),
    "an outage that was dealt with": raised_from(None, while_handling(OUTAGE, OperationalError("something else"))),
    "such an error inside GraphQL's": GraphQLError(
        "x", original_error=raised_from(None, while_handling(OUTAGE, OperationalError("something else")))
    ),
}


@pytest.mark.parametrize("error", PASSES.values(), ids=PASSES)
def test_a_transient_error_is_recognised(error: Exception) -> None:
    assert environment_errors.is_transient(error)


@pytest.mark.parametrize("error", STAYS.values(), ids=STAYS)
def test_a_lasting_error_is_not_taken_for_a_transient_one(error: Exception) -> None:
    assert not environment_errors.is_transient(error)


def test_a_missing_file_is_not_taken_for_a_missing_database(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        (tmp_path / "template.html").read_text()

    assert not environment_errors.is_transient(caught.value)
    words = environment_errors.explain(caught.value, database_url="postgres://db/taskflow")
    assert words == f"{tmp_path / 'template.html'}: No such file or directory."


@pytest.mark.parametrize("run", [asyncio.run, uvloop.run], ids=["asyncio", "uvloop"])
def test_a_missing_socket_is_an_outage(run: Callable[[Coroutine[Any, Any, Any]], Any], tmp_path: Path) -> None:
    async def connect_to_postgres() -> None:
        await asyncpg.connect(f"postgres://ada@/taskflow?host={tmp_path}")

    async def connect_to_redis() -> None:
        await Redis.from_url(f"unix://{tmp_path}/redis.sock").ping()

    with pytest.raises(FileNotFoundError) as no_postgres:
        run(connect_to_postgres())
    with pytest.raises(RedisConnectionError) as no_redis:
        run(connect_to_redis())

    assert environment_errors.is_transient(no_postgres.value)
    assert environment_errors.is_transient(no_redis.value)
    words = environment_errors.explain(no_postgres.value, database_url="postgres:///taskflow")
    assert words == "The database can't be reached at postgres:///taskflow. Is it running?"
