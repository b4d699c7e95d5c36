"""A thread of its own syncs SQLite's write-ahead log (`-wal`) every second, and checkpoints it into the database when
it has grown long. By default SQLite does both inside a commit, every thousand pages: then one change in twenty-five
waits for the disk, three times as long as the others. A power cut may lose a second's work at most."""

from __future__ import annotations

import asyncio
import logging
import os
import sqlite3
from collections import deque
from contextlib import closing

from taskflow.storage.reads import sqlite_address

logger = logging.getLogger("taskflow.database")

SECONDS_BETWEEN = 1.0
SECONDS_AFTER_A_FAILURE = 30.0
LONG_BYTES = 8 * 1024 * 1024
"""A log is checkpointed when its file is longer than this. The first commit after that starts the log anew, which waits
for the disk once more, and truncates the file to this length: so the length shows how much there is to checkpoint."""
MAX_PAGES = 16_000
"""64 MB. If a log grows to this size under heavy load, a commit does checkpoint it, so that its growth has an end."""
to_disk = getattr(os, "fdatasync", os.fsync)  # macOS has only fsync


async def run(path: str) -> None:
    log = WriteAheadLog(path)
    while True:
        await asyncio.sleep(SECONDS_BETWEEN)
        try:
            await asyncio.to_thread(log.tend)
        except (OSError, sqlite3.Error) as error:
            logger.warning("the last changes can't be synced; retrying: %s", error)
            await asyncio.sleep(SECONDS_AFTER_A_FAILURE)


class WriteAheadLog:
    def __init__(self, path: str) -> None:
        self._database = path
        self._changed_at: deque[int] = deque(maxlen=2)
        """The time of the last change at the last two looks: a change at the same moment as one look is noticed by the
        next."""

    def tend(self) -> None:
        try:
            log = os.open(f"{self._database}-wal", os.O_RDONLY)
        except FileNotFoundError:
            return  # no change was made yet
        try:
            state = os.fstat(log)
            if self._changed_at.count(state.st_mtime_ns) == 2:
                return
            to_disk(log)
        finally:
            os.close(log)
        if state.st_size > LONG_BYTES:
            checkpoint(self._database)
        self._changed_at.append(state.st_mtime_ns)


def checkpoint(path: str) -> None:
    """Checkpoints as much as possible without waiting for anybody, or making anybody wait."""
    with closing(sqlite3.connect(sqlite_address(path, "rw"), uri=True)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
