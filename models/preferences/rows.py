"""Reads and writes the preferences of people as rows. A person who has changed nothing has no row."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import orjson

from events.log import log
from events.storage.database import Reads, Unit
from models.preferences.preferences import DEFAULT, Preferences, of_kept
from models.storage.sql import Values, chunks, one_of

COLUMNS = "preferences.data, preferences.remind_before"


async def of_people(reads: Reads, user_ids: Collection[str]) -> Mapping[str, Preferences]:
    """The preferences of each of these people."""
    found = dict.fromkeys(user_ids, DEFAULT)
    for some in chunks(sorted(set(user_ids))):
        which = one_of("user_id", some, values := Values())
        rows = await reads.fetch(f"SELECT user_id, {COLUMNS} FROM preferences WHERE {which}", *values.all)
        found.update((row[0], of_row(row[1], row[2])) for row in rows)
    return found


async def of_person(reads: Reads, user_id: str) -> Preferences:
    return (await of_people(reads, [user_id]))[user_id]


async def hold(unit: Unit, user_id: str) -> Preferences:
    """Holds the preferences to change them: no other unit changes them until this one ends. It locks the head of the
    stream, because there may be no row to lock."""
    await log.hold(unit, [user_id])
    return await of_person(unit, user_id)


async def store(unit: Unit, user_id: str, preferences: Preferences) -> None:
    kept = preferences.kept()
    await unit.execute(
        "INSERT INTO preferences (user_id, data, remind_before) VALUES ($1, $2, $3) ON CONFLICT (user_id)"
        " DO UPDATE SET data = excluded.data, remind_before = excluded.remind_before",
        user_id,
        orjson.dumps(kept["data"]).decode(),
        kept["remind_before"],
    )


async def keep_digest(unit: Unit, user_id: str, day: str) -> None:
    """Records that there was a digest on that day."""
    await unit.execute("UPDATE preferences SET digested_on = $2 WHERE user_id = $1", user_id, day)


def of_row(data: str | None, remind_before: Any) -> Preferences:  # Any: a cell
    """`data` is null where there is no row."""
    return DEFAULT if data is None else of_kept(orjson.loads(data), remind_before)
