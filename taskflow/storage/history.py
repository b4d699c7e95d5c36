"""The epoch names one history of the log: a cursor of another is refused, instead of missing events in silence.

A database that was copied by hand over another keeps its epoch, and so does a dump that pg_restore has put back. Both are
noticed when a process opens the database, and then the history gets a new epoch:

- PostgreSQL: a row holds the id of the transaction that wrote it, and PostgreSQL keeps the same id beside the row (`xmin`).
  Whatever writes the row again, from a dump or by replication, does so in another transaction.
- SQLite: a file beside the database holds the epoch and how many events there were. A database that has fewer is an older
  copy, or has lost commits with a power cut; one without its file comes from somewhere else.

Copies of whole disks or folders look like the original and are not noticed: docs/how-to/back-up-and-restore.md.
"""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
import threading
from pathlib import Path

from events.log import log
from events.log.follower import Follower
from events.storage.database import Reads, Unit
from taskflow.storage.database import Database
from taskflow.storage.reads import sqlite_path

logger = logging.getLogger("taskflow.database")

SECONDS_BETWEEN = 5.0
MARK = "marked_by"
"""The row of `instance` that tells whether this database is still the one that we have marked."""

UNMARK = f"DELETE FROM instance WHERE name = '{MARK}'"
"""The next process to open the database takes it for the marked one, and keeps its epoch: all of the log is here, and goes on
here."""

_EPOCH = "SELECT value FROM instance WHERE name = 'epoch'"
_EVENTS = f"SELECT CAST(coalesce(sum(seq), 0) AS BIGINT) FROM stream_heads WHERE {log.SHARED}"
_MARKED = f"SELECT value FROM instance WHERE name = '{MARK}'"
_XMIN = f"SELECT value = CAST(xmin AS TEXT) FROM instance WHERE name = '{MARK}'"
_OUR_XMIN = "SELECT CAST(CAST(CAST(pg_current_xact_id() AS TEXT) AS NUMERIC) % 4294967296 AS TEXT)"
_KEEP = "INSERT INTO instance (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


async def open_history(database: Database) -> str:
    """Returns the epoch; makes a new one if the database is not the marked one."""
    if not await _is_well_marked(database, database.reads):
        await database.unit(lambda unit: _mark(database, unit))
    epoch: str = await database.reads.fetchval(_EPOCH)
    return epoch


async def keep(database: Database, epoch: str, follower: Follower) -> None:
    """Runs until it is cancelled, on SQLite: writes the epoch file as the log grows."""
    file = EpochFile.beside(database)
    try:
        while True:
            await asyncio.to_thread(file.write, epoch, sum(follower.positions.values()))
            await asyncio.sleep(SECONDS_BETWEEN)
    finally:
        file.write(epoch, sum(follower.positions.values()))


async def _mark(database: Database, unit: Unit) -> None:
    """Locks the epoch's row: of two processes that start at once, one decides."""
    await unit.execute("UPDATE instance SET value = value WHERE name = 'epoch'")
    is_known = await unit.fetchval(_MARKED) is not None
    if is_known and await _is_well_marked(database, unit):
        return
    epoch = await unit.fetchval(_EPOCH)
    if is_known:
        logger.warning("this database replaced another one: clients with an older cursor start over")
        epoch = secrets.token_hex(8)
        await unit.execute(_KEEP, "epoch", epoch)
    if unit.dialect == "postgres":
        await unit.execute(_KEEP, MARK, await unit.fetchval(_OUR_XMIN))
    elif EpochFile.beside(database).write(epoch, await unit.fetchval(_EVENTS)):
        await unit.execute(_KEEP, MARK, "a file")
    else:
        await unit.execute(UNMARK)  # else each start would begin another history


async def _is_well_marked(database: Database, reads: Reads) -> bool:
    if reads.dialect == "postgres":
        return bool(await reads.fetchval(_XMIN))
    if await reads.fetchval(_MARKED) is None:
        return False
    epoch, events = EpochFile.beside(database).read()
    return epoch == await reads.fetchval(_EPOCH) and bool(events <= await reads.fetchval(_EVENTS))


class EpochFile:
    """The file beside a SQLite database."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._written = ("", -1)
        self._writing = threading.Lock()  # at the end one more write may run while the last look's thread still writes

    @classmethod
    def beside(cls, database: Database) -> EpochFile:
        return cls(Path(f"{sqlite_path(database.url)}-history"))

    def read(self) -> tuple[str, int]:
        try:
            epoch, events = self._path.read_text().split()
            return epoch, int(events)
        except (OSError, ValueError):
            return "", 0  # no file; no epoch is empty

    def write(self, epoch: str, events: int) -> bool:
        """Replaces the file atomically, and never with fewer events. A failed write is tried again later."""
        with self._writing:
            known, last = self._written
            return (known == epoch and last >= events) or self._replace(epoch, events)

    def _replace(self, epoch: str, events: int) -> bool:
        draft = self._path.with_name(f"{self._path.name}.{os.getpid()}.part")
        try:
            draft.write_text(f"{epoch} {events}\n")
            draft.replace(self._path)
        except OSError as error:
            draft.unlink(missing_ok=True)
            logger.warning("%s can't be written now: %s", self._path, error)
            return False
        self._written = (epoch, events)
        return True
