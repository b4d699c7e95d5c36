"""The room that all files of the instance take, including announced ones. It is one row, and a unit that adds a file
changes the row only if there is room. However many files are announced at once, they never exceed the limit."""

from __future__ import annotations

import logging

from events.storage.database import Reads, Unit
from models.attachment.attachment import MEGABYTE
from models.errors import LimitReached
from models.wording.sentence import sentence

ROW = "file_bytes"
"""The name of the row in `instance`. A unit locks it after the rows of tasks and files, so that two units can't
deadlock."""
_VALUE = f"CASE WHEN name = '{ROW}' THEN CAST(value AS BIGINT) END"
"""Other rows hold texts, and PostgreSQL may evaluate them first."""
_ADD = f"UPDATE instance SET value = CAST({_VALUE} + CAST($1 AS BIGINT) AS TEXT) WHERE name = '{ROW}'"

_BEGIN = f"INSERT INTO instance (name, value) VALUES ('{ROW}', '0') ON CONFLICT (name) DO NOTHING"

logger = logging.getLogger("taskflow.files")


async def take(unit: Unit, size: int, *, most: int | None) -> None:
    """Reserves room before the file is stored. `most` is the limit for all files together, in bytes."""
    with unit.locking(ROW):
        if await _taken(unit, size, most):
            return
        await unit.execute(_BEGIN)  # the row does not exist before the first file
        if not await _taken(unit, size, most):
            raise all_taken(most or 0)


async def _taken(unit: Unit, size: int, most: int | None) -> int:
    if most is None:
        return await unit.execute(_ADD, size)
    return await unit.execute(f"{_ADD} AND {_VALUE} + CAST($1 AS BIGINT) <= $2", size, most)


def all_taken(most: int) -> LimitReached:
    megabytes = most // MEGABYTE
    return LimitReached(
        sentence(
            "All files together have at most {most:,} MB here, and there is no room for this one. Delete some first.",
            most=megabytes,
        ),
        "input",
        "size",
        limit=megabytes,
    )


async def give_back(unit: Unit, size: int) -> None:
    if size:
        with unit.locking(ROW):
            await unit.execute(_ADD, -size)


async def used(reads: Reads) -> int:
    """The room that is used, in bytes."""
    value = await reads.fetchval(f"SELECT value FROM instance WHERE name = '{ROW}'")
    return 0 if value is None else int(value)


async def recount(unit: Unit) -> None:
    """Corrects the room after somebody has changed files by hand, bypassing the counting. Units that have not committed
    yet wait for the row, and then change the corrected value."""
    await unit.execute(_BEGIN)
    lock = " FOR UPDATE" if unit.dialect == "postgres" else ""
    there = await unit.fetchval(f"SELECT value FROM instance WHERE name = '{ROW}'{lock}")
    counted = str(await unit.fetchval("SELECT CAST(coalesce(sum(size), 0) AS BIGINT) FROM attachments"))
    if there != counted:
        logger.warning("the room of all files was recorded as %s bytes but is %s: corrected", there, counted)
        await unit.execute(f"UPDATE instance SET value = $1 WHERE name = '{ROW}'", counted)
