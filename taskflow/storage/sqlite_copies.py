"""Copies a whole SQLite database, even one in use, and replaces one with another."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

from taskflow.storage.reads import sqlite_address

_STEPS = 10_000
"""Steps of SQLite's virtual machine between two looks at the clock."""


class InUse(Exception):
    """Another process has the database open."""


def copy(source: Path, target: Path) -> None:
    """Copies the database as of one moment. The copy appears under its name when it is complete; only its owner can
    read it."""
    with contextlib.closing(sqlite3.connect(sqlite_address(source, "ro"), uri=True, timeout=30)) as connection:
        vacuum_into(connection, target)


def vacuum_into(connection: sqlite3.Connection, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with drafted(target) as draft:
        connection.execute("VACUUM INTO ?", (str(draft),))
        draft.replace(target)


@contextlib.contextmanager
def drafted(target: Path) -> Iterator[Path]:
    """An empty file beside the target that nobody else can read; it is deleted afterwards unless it was renamed."""
    draft = target.with_name(f".{target.name}.{os.getpid()}.part")
    draft.unlink(missing_ok=True)
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield draft
    finally:
        for left in (draft, draft.with_name(draft.name + "-journal"), draft.with_name(draft.name + "-wal")):
            left.unlink(missing_ok=True)


def is_whole(path: Path) -> bool:
    """Whether the file is a SQLite database without damage."""
    try:
        with contextlib.closing(sqlite3.connect(sqlite_address(path, "ro"), uri=True)) as connection:
            return bool(connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def first_damage(path: Path, *, seconds: float) -> str | None:
    """The first fault that SQLite's quick_check finds, also in a database that is in use. Raises TimeoutError."""
    until = time.monotonic() + seconds
    with contextlib.closing(sqlite3.connect(sqlite_address(path, "ro"), uri=True)) as connection:
        connection.set_progress_handler(lambda: time.monotonic() > until, _STEPS)
        try:
            found: str = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        except sqlite3.OperationalError as error:
            if "interrupted" in str(error):
                raise TimeoutError from error
            raise
        except sqlite3.DatabaseError as error:
            found = str(error)
    return None if found == "ok" else " ".join(found.split())


def execute(path: Path, sql: str, *values: object) -> None:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(sql, values)


@contextlib.contextmanager
def exclusive(file: Path) -> Iterator[sqlite3.Connection]:
    """The database, open here and nowhere else. Raises InUse."""
    with contextlib.closing(sqlite3.connect(file, isolation_level=None, timeout=0.5)) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        try:
            # Leaving WAL mode needs the whole file exclusively, and fails while anybody else has it open.
            connection.execute("PRAGMA journal_mode = TRUNCATE")
        except sqlite3.OperationalError as error:
            raise InUse from error
        try:
            yield connection
        finally:
            connection.execute("PRAGMA locking_mode = NORMAL")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # releases the file at once
            connection.execute(
                "PRAGMA journal_mode = DELETE"
            )  # deletes the empty journal; a direct switch to WAL would not
            connection.execute("PRAGMA journal_mode = WAL")


def replace_contents(target: sqlite3.Connection, source: Path) -> None:
    """Runs in one transaction of SQLite: if the process is killed in the middle, the old contents stay."""
    with contextlib.closing(sqlite3.connect(source)) as connection:
        connection.backup(target)
