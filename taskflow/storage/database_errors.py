"""Counts errors of the database by kind, for the metrics."""

from __future__ import annotations

import sqlite3
from collections import Counter
from enum import StrEnum

import asyncpg

from taskflow.storage.causes import causes
from taskflow.storage.contention import LockStuck


class Work(StrEnum):
    READS = "reads"
    WRITES = "writes"


class ErrorKind(StrEnum):
    CONNECTION = "connection"
    """The database can't be reached, or has closed the connection."""
    LOCK = "lock"
    """Another transaction held a row, or the file, for too long."""
    CONFLICT = "conflict"
    """Two transactions that the database would not let through together."""
    TIMEOUT = "timeout"
    CONSTRAINT = "constraint"
    """A duplicate value, or a reference to a missing row: somebody else was first, or there is a bug."""
    STORAGE = "storage"
    """The disk or the file is full, damaged or not writable."""
    OTHER = "other"


_OF_STATES = (
    ("08", ErrorKind.CONNECTION),
    ("57P", ErrorKind.CONNECTION),
    ("53300", ErrorKind.CONNECTION),  # too many connections
    ("55P03", ErrorKind.LOCK),
    ("40", ErrorKind.CONFLICT),
    ("57014", ErrorKind.TIMEOUT),
    ("25P03", ErrorKind.TIMEOUT),
    ("23", ErrorKind.CONSTRAINT),
    ("53", ErrorKind.STORAGE),
    ("58", ErrorKind.STORAGE),
    ("XX001", ErrorKind.STORAGE),
)
"""Kinds by the first characters of PostgreSQL's codes."""
_OF_CODES = {
    sqlite3.SQLITE_BUSY: ErrorKind.LOCK,
    sqlite3.SQLITE_LOCKED: ErrorKind.LOCK,
    sqlite3.SQLITE_CONSTRAINT: ErrorKind.CONSTRAINT,
    **dict.fromkeys(
        (
            *(sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB),
            *(sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN),
        ),
        ErrorKind.STORAGE,
    ),
}
"""Kinds by the lower byte of SQLite's codes, which all codes of a kind share."""


class DatabaseErrors:
    def __init__(self) -> None:
        self.counts: Counter[tuple[Work, ErrorKind]] = Counter({(work, kind): 0 for work in Work for kind in ErrorKind})
        """Includes kinds that have not occurred yet: a rate would miss the first."""

    def note(self, work: Work, error: BaseException) -> None:
        """Ignores errors that do not come from the database."""
        if (kind := kind_of(error)) is not None:
            self.counts[work, kind] += 1


def kind_of(error: BaseException) -> ErrorKind | None:
    return next((kind for each in causes(error) if (kind := _kind(each)) is not None), None)


def _kind(error: BaseException) -> ErrorKind | None:
    match error:
        case LockStuck():
            return ErrorKind.LOCK
        case asyncpg.PostgresError():
            state = getattr(error, "sqlstate", None) or ""
            return next((kind for begins, kind in _OF_STATES if state.startswith(begins)), ErrorKind.OTHER)
        case sqlite3.Error():
            return _OF_CODES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, ErrorKind.OTHER)
        case TimeoutError():
            return ErrorKind.TIMEOUT
        case asyncpg.InterfaceError() | OSError():
            return ErrorKind.CONNECTION
        case _:
            return None
