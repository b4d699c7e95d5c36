"""SQLite's log of changes (`-wal`) is taken over into the database by a thread of its own, each second. Left to itself SQLite
does it inside a commit, every thousand pages: then one change in twenty-five waits for the disk, three times as long as the
others. And what a power cut may take is what was changed since: a second's work at most."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import closing

from taskflow.reads import sqlite_address

logger = logging.getLogger("taskflow.database")

SECONDS_BETWEEN = 1.0
SECONDS_AFTER_A_FAILURE = 30.0
MOST_PAGES = 16_000
"""64 MB. A log that has grown so far, under heavy load, is taken over by a commit after all: so it has an end."""
MOST_BYTES = MOST_PAGES * 4096
"""What its file keeps of the disk, to be written over and not grown anew."""


async def run(path: str) -> None:
    while True:
        await asyncio.sleep(SECONDS_BETWEEN)
        try:
            await asyncio.to_thread(checkpoint, path)
        except sqlite3.Error as error:
            logger.warning("the changes can't be taken over into the database now, nothing is lost: %s", error)
            await asyncio.sleep(SECONDS_AFTER_A_FAILURE)


def checkpoint(path: str) -> None:
    """As far as it goes without waiting for anybody, nor making anybody wait."""
    with closing(sqlite3.connect(sqlite_address(path, "rw"), uri=True)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
