"""Marks: committed vectors of positions that long cursors are relative to, so that a cursor need not name each stream.

Mark n is a batch of rows, one for each stream that has gone on since mark n - 1. Its position in any stream is that of the
newest row of the stream in mark n or before. Any process may make the next one; the primary key lets one of them win.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Mapping
from typing import Any

from events.log import log
from events.log.cursor import MAX_NAMED, NAMED_IN_FULL, Mark, RelativeCursor
from events.log.follower import Follower
from events.storage.database import Unit
from models.values import clock
from taskflow.storage.database import Database

logger = logging.getLogger("taskflow.marks")

SECONDS_BETWEEN = 1.0
SETTLED_AFTER = 600_000
"""Milliseconds after the very first mark during which no relative cursor is handed out: a process of an older version,
in the middle of a rolling upgrade, refuses such a cursor."""

MANY_MARKS = 1_000
"""If a mark is older than this many marks, it is cheaper to look up each stream once than to read what has moved
since."""

ROWS_AT_ONCE = 500

_NEWEST = "SELECT n, tag, (SELECT made_at FROM log_marks WHERE n = 1) AS since FROM log_marks ORDER BY n DESC LIMIT 1"
_TAG = "SELECT tag FROM log_marks WHERE n = $1"
_SINCE = "SELECT stream, seq FROM log_mark_places WHERE n > $1 AND n <= $2 ORDER BY n"
_ALL = """
SELECT place.stream, place.seq FROM log_mark_places place
JOIN (SELECT stream, max(n) AS n FROM log_mark_places WHERE n <= $1 GROUP BY stream) newest
ON newest.stream = place.stream AND newest.n = place.n
"""
_BEFORE = """
SELECT moved.stream, coalesce((SELECT place.seq FROM log_mark_places place
    WHERE place.stream = moved.stream AND place.n <= $1 ORDER BY place.n DESC LIMIT 1), 0) AS seq
FROM (SELECT DISTINCT stream FROM log_mark_places WHERE n > $1 AND n <= $2) moved
"""
_LONG_BEFORE = f"""
SELECT moved.stream, coalesce((SELECT place.seq FROM log_mark_places place
    WHERE place.stream = moved.stream AND place.n <= $1 ORDER BY place.n DESC LIMIT 1), 0) AS seq
FROM stream_heads moved WHERE {log.SHARED} AND CAST($2 AS BIGINT) > 0
"""
_NEXT = """
INSERT INTO log_marks (n, tag, made_at) SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS BIGINT)
WHERE $1 = 1 OR EXISTS (SELECT 1 FROM log_marks WHERE n = $4 AND tag = $5) ON CONFLICT (n) DO NOTHING
"""


class Marks:
    """The newest mark, as this process has read it, and access to older ones."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.newest = Mark(0, 0, {})
        self._since = 0
        """When the very first mark was made."""

    def usable(self, streams: int) -> Mark | None:
        """The mark that a cursor of so many streams may be relative to. A cursor that can't name all its streams has no other
        form, even if an older version refuses it."""
        settled = streams > MAX_NAMED or clock.now() >= self._since + SETTLED_AFTER
        return self.newest if self.newest.number and settled else None

    async def begin(self, positions: Mapping[str, int]) -> None:
        """Call this before any cursor is handed out."""
        await self.refresh()
        await self.advance(positions)

    async def keep(self, follower: Follower) -> None:
        """Runs until it is cancelled: makes the next mark when many streams have moved since the newest one."""
        while True:
            await asyncio.sleep(SECONDS_BETWEEN)
            try:
                await self.advance(follower.positions)
            except Exception as error:  # noqa: BLE001  # the database is away; cursors grow until it is back
                logger.warning("no mark can be made now, will try again: %s", error)

    async def advance(self, positions: Mapping[str, int]) -> None:
        if len(positions) <= NAMED_IN_FULL or len(self._ahead(positions)) <= NAMED_IN_FULL:
            return
        await self.refresh()
        ahead = self._ahead(positions)
        if len(ahead) > NAMED_IN_FULL:
            await self._make(ahead)

    async def refresh(self) -> None:
        """Reads the newest mark of the database."""
        reads, known = self._database.reads, self.newest
        row = await reads.fetchrow(_NEWEST)
        if row is None:
            self.newest = Mark(0, 0, {})
            return
        number, tag, since = row
        self._since = since or 0  # the first mark was deleted, so it is old
        if (number, tag) == (known.number, known.tag):
            return
        if known.number and number > known.number and await reads.fetchval(_TAG, known.number) == known.tag:
            places = {**known.positions, **_plain(await reads.fetch(_SINCE, known.number, number))}
        else:
            places = _plain(await reads.report(_ALL, number))
        if number >= self.newest.number or self.newest is known:
            self.newest = Mark(number, tag, places)

    async def positions_of(self, cursor: RelativeCursor) -> Mapping[str, int] | None:
        """The positions of a cursor's mark. None when that mark is deleted, or never existed."""
        if cursor.number > self.newest.number:
            await self.refresh()
        newest, reads = self.newest, self._database.reads
        if (cursor.number, cursor.tag) == (newest.number, newest.tag):
            return newest.positions
        if cursor.number >= newest.number or await reads.fetchval(_TAG, cursor.number) != cursor.tag:
            return None
        near = newest.number - cursor.number <= MANY_MARKS
        before = _plain(await reads.report(_BEFORE if near else _LONG_BEFORE, cursor.number, newest.number))
        # Retention deletes a mark first, then its rows: if the mark still exists, all of the rows were read.
        if await reads.fetchval(_TAG, cursor.number) != cursor.tag:
            return None
        return {**newest.positions, **before}

    async def after(self, mark: Mark) -> Mark | None:
        """The mark after this one. None if this one is the newest that is known here."""
        if mark.number >= self.newest.number:
            return None
        number = mark.number + 1
        tag = await self._database.reads.fetchval(_TAG, number)
        places = _plain(await self._database.reads.fetch(_SINCE, mark.number, number))
        return None if tag is None else Mark(number, tag, {**mark.positions, **places})

    def _ahead(self, positions: Mapping[str, int]) -> dict[str, int]:
        places = self.newest.positions
        return {stream: seq for stream, seq in positions.items() if seq > places.get(stream, 0)}

    async def _make(self, ahead: Mapping[str, int]) -> None:
        """Makes the next mark, unless another process was faster."""
        before = self.newest
        mark = Mark(before.number + 1, secrets.randbits(62), {**before.positions, **ahead})
        rows = list(ahead.items())
        now = clock.now()

        async def work(unit: Unit) -> bool:
            if not await unit.execute(_NEXT, mark.number, mark.tag, now, before.number, before.tag):
                return False
            for start in range(0, len(rows), ROWS_AT_ONCE):
                some = rows[start : start + ROWS_AT_ONCE]
                places = ", ".join(f"(${2 * row + 2}, $1, ${2 * row + 3})" for row in range(len(some)))
                await unit.execute(
                    f"INSERT INTO log_mark_places (stream, n, seq) VALUES {places}",
                    mark.number,
                    *(value for row in some for value in row),
                )
            return True

        made, _ = await self._database.unit(work, long=True)
        if made:
            self.newest = mark
            self._since = self._since or now
        else:
            await self.refresh()


def _plain(rows: Any) -> dict[str, int]:  # Any: rows of either driver
    return {row[0]: row[1] for row in rows}
