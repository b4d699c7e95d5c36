"""The room that all files of the instance take, and the share of it that one person may hold for files that are only
announced. The bytes of stored files are counted in one row. A unit that announces a file, or stores one, locks the row
first. However many files are announced at once, they never exceed the limit or a share."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from events.storage.database import Reads, Unit
from models.attachment.attachment import HOLDS_ROOM, MEGABYTE, Attachment
from models.attachment.state import AttachmentState
from models.errors import LimitReached
from models.values import clock
from models.wording.sentence import sentence

MOST_WAITING = 50
"""Announced files of one person that hold room."""
MOST_MEGABYTES_WAITING = 1_024
"""The room that they hold. A single file may be larger, if the largest file is."""
ROW = "stored_file_bytes"
"""The name of the row in `instance`. A unit locks it after the rows of tasks, so that two units can't deadlock. Version
0.1 counted announced files too, in `file_bytes`."""
_VALUE = f"CASE WHEN name = '{ROW}' THEN CAST(value AS BIGINT) END"
"""Other rows hold texts, and PostgreSQL may evaluate them first."""
_ADD = f"UPDATE instance SET value = CAST({_VALUE} + CAST($1 AS BIGINT) AS TEXT) WHERE name = '{ROW}'"
_LOCK = f"UPDATE instance SET value = value WHERE name = '{ROW}' RETURNING value"
_SUM = "CAST(coalesce(sum(size), 0) AS BIGINT)"
_STORED = f"FROM attachments WHERE state = {AttachmentState.READY:d}"
_HELD = f"FROM attachments WHERE state = {AttachmentState.WAITING:d} AND created_at > $1"
_BEGIN = (
    f"INSERT INTO instance (name, value) SELECT '{ROW}', CAST({_SUM} AS TEXT) {_STORED} ON CONFLICT (name) DO NOTHING"
)

logger = logging.getLogger("taskflow.files")


@dataclass(frozen=True, slots=True)
class Held:
    """The room that announced files hold."""

    in_all: int
    files: int
    """The announced files of one person."""
    size: int
    """Of these, in bytes."""


async def hold(unit: Unit, file: Attachment, *, most: int | None, largest: int) -> None:
    """Reserves room for a file that is announced. `most` is the limit for all files together, `largest` that for one,
    in bytes."""
    stored = await _lock(unit)
    held = await _held(unit, file.uploader_id)
    _must_be_in_the_share(file, held, largest)
    if most is not None and stored + held.in_all + file.size > most:
        raise all_taken(most)


async def must_have_room(unit: Unit, file: Attachment, *, most: int | None) -> None:
    """For a file whose bytes have come: if they come late, its room may be taken."""
    stored = await _lock(unit)
    if most is None or holds_room(file.created_at):
        return
    if stored + (await _held(unit, None)).in_all + file.size > most:
        raise all_taken(most)


async def add(unit: Unit, size: int) -> None:
    """Counts a file that is stored now. Expects that the row is locked."""
    await unit.execute(_ADD, size)


async def give_back(unit: Unit, size: int) -> None:
    """Before the row exists, there is nothing to correct: the files are counted when it is made."""
    if size:
        with unit.locking(ROW):
            await unit.execute(_ADD, -size)


def holds_room(announced_at: int) -> bool:
    """Whether a file that was announced then, and has not arrived, still holds its room."""
    return announced_at > clock.now() - HOLDS_ROOM


async def used(reads: Reads) -> int:
    """The room that is used or held, in bytes."""
    stored = await reads.fetchval(f"SELECT value FROM instance WHERE name = '{ROW}'")
    held = await reads.fetchval(f"SELECT {_SUM} {_HELD}", clock.now() - HOLDS_ROOM)
    return int(await reads.fetchval(f"SELECT {_SUM} {_STORED}") if stored is None else stored) + int(held)


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


async def recount(unit: Unit) -> None:
    """Corrects the row after somebody has changed files by hand, or a process of an older version has. Units that have
    not committed yet wait for the row, and then change the corrected value."""
    there = await _lock(unit)
    counted = int(await unit.fetchval(f"SELECT {_SUM} {_STORED}"))
    if there != counted:
        logger.warning("the room of all files was recorded as %s bytes but is %s: corrected", there, counted)
        await unit.execute(f"UPDATE instance SET value = $1 WHERE name = '{ROW}'", str(counted))


async def _lock(unit: Unit) -> int:
    """Returns the bytes of all stored files."""
    with unit.locking(ROW):
        rows = await unit.fetch(_LOCK)
        if not rows:  # the row does not exist before the first file
            await unit.execute(_BEGIN)
            rows = await unit.fetch(_LOCK)
    return int(rows[0][0])


async def _held(unit: Unit, person: str | None) -> Held:
    row = await unit.fetchrow(
        f"SELECT {_SUM}, count(CASE WHEN uploader_id = $2 THEN 1 END),"
        f" CAST(coalesce(sum(CASE WHEN uploader_id = $2 THEN size END), 0) AS BIGINT) {_HELD}",
        clock.now() - HOLDS_ROOM,
        person,
    )
    assert row is not None
    return Held(*map(int, tuple(row)))


def _must_be_in_the_share(file: Attachment, held: Held, largest: int) -> None:
    if held.files >= MOST_WAITING:
        raise LimitReached(
            sentence(
                "{most} files that you announced have not arrived. Send or delete them first, or wait two hours.",
                most=MOST_WAITING,
            ),
            "input",
            limit=MOST_WAITING,
        )
    megabytes = max(MOST_MEGABYTES_WAITING, largest // MEGABYTE)
    if held.size + file.size > megabytes * MEGABYTE:
        raise LimitReached(
            sentence(
                "Files that you announced, and that have not arrived, may have {most:,} MB together. Send or delete"
                " some first, or wait two hours.",
                most=megabytes,
            ),
            "input",
            "size",
            limit=megabytes,
        )
