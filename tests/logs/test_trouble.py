"""Transient errors are told apart from errors that somebody must fix: retrying the latter would go on for ever."""

from __future__ import annotations

import errno
import socket
import sqlite3

import asyncpg
import pytest
from graphql import GraphQLError
from tortoise.exceptions import DBConnectionError, OperationalError

from models.errors import NotFound
from taskflow.logs import environment_errors
from taskflow.storage.contention import too_busy

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
    "inside Tortoise's": DBConnectionError(ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused")),
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
}


@pytest.mark.parametrize("error", PASSES.values(), ids=PASSES)
def test_a_transient_error_is_recognised(error: Exception) -> None:
    assert environment_errors.is_transient(error)


@pytest.mark.parametrize("error", STAYS.values(), ids=STAYS)
def test_a_lasting_error_is_not_taken_for_a_transient_one(error: Exception) -> None:
    assert not environment_errors.is_transient(error)
