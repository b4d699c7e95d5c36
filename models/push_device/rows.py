"""Reads and writes devices as rows. One whose session is over counts as gone, whether or not its row is still there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from events.log import log
from events.storage.database import Reads, Row, Unit
from models.push_device.push_device import COLUMNS, LONGEST_ERROR, PushDevice
from models.storage.sql import Values, all_of, chunks, one_of

_ALL = ", ".join(COLUMNS)
_OWN = ", ".join(f"push_devices.{column}" for column in COLUMNS)
_JOINED = "push_devices JOIN sessions ON sessions.id = push_devices.session_id"
_ADDRESSES = 5_206_113
"""The first part of the keys of PostgreSQL's advisory locks for addresses."""


def lives(now: int, values: Values) -> str:
    """The condition on the session that is joined to a device."""
    return f"sessions.ended_at IS NULL AND sessions.expires_at > {values(now)}"


async def of_person(reads: Reads, user_id: str, *, now: int) -> list[PushDevice]:
    """The newest first."""
    values = Values()
    which = all_of([f"push_devices.user_id = {values(user_id)}", lives(now, values)])
    rows = await reads.fetch(f"SELECT {_OWN} FROM {_JOINED} WHERE {which} ORDER BY push_devices.id DESC", *values.all)
    return [device_of(row) for row in rows]


async def by_ids(reads: Reads, ids: Collection[str], user_id: str, *, now: int) -> dict[str, PushDevice]:
    """The devices among these that belong to the person."""
    values = Values()
    which = [one_of("push_devices.id", sorted(set(ids)), values), f"push_devices.user_id = {values(user_id)}"]
    rows = await reads.fetch(f"SELECT {_OWN} FROM {_JOINED} WHERE {all_of([*which, lives(now, values)])}", *values.all)
    return {row["id"]: device_of(row) for row in rows}


async def of_people(reads: Reads, user_ids: Collection[str], *, now: int) -> Mapping[str, Sequence[str]]:
    """The ids of each person's devices, for those who have any."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for some in chunks(sorted(set(user_ids))):
        values = Values()
        which = all_of([one_of("push_devices.user_id", some, values), lives(now, values)])
        rows = await reads.fetch(
            f"SELECT push_devices.user_id, push_devices.id FROM {_JOINED} WHERE {which} ORDER BY push_devices.id",
            *values.all,
        )
        for row in rows:
            found[row[0]].append(row[1])
    return found


async def hold_address(unit: Unit, address_hash: str) -> None:
    """Until this unit ends, nobody else registers that address. Two people who take it from each other would otherwise
    each hold their own device and wait for the other's."""
    if unit.dialect == "postgres":
        await unit.fetch("SELECT pg_advisory_xact_lock($1, hashtext($2))", _ADDRESSES, address_hash)


async def hold(unit: Unit, user_ids: Collection[str]) -> None:
    """Until this unit ends, no other unit adds a device to these people, so that the devices can be counted."""
    await log.hold(unit, user_ids)


async def at_address(unit: Unit, address_hash: str, user_id: str) -> PushDevice | None:
    """Takes this person's device with that address, to change it."""
    lock = " FOR UPDATE" if unit.dialect == "postgres" else ""
    row = await unit.fetchrow(
        f"SELECT {_ALL} FROM push_devices WHERE address_hash = $1 AND user_id = $2{lock}", address_hash, user_id
    )
    return None if row is None else device_of(row)


async def take_from_others(unit: Unit, address_hash: str, user_id: str) -> list[PushDevice]:
    """Removes the registrations of this address by anybody else, and returns them."""
    rows = await unit.fetch(
        f"DELETE FROM push_devices WHERE address_hash = $1 AND user_id <> $2 RETURNING {_ALL}", address_hash, user_id
    )
    return [device_of(row) for row in rows]


async def insert(unit: Unit, device: PushDevice) -> bool:
    """False: somebody else registered the address at the same moment, in a process of an older version, which does not
    hold it."""
    values = Values()
    row = values.each(getattr(device, column) for column in COLUMNS)
    return await unit.execute(
        f"INSERT INTO push_devices ({_ALL}) VALUES ({row}) ON CONFLICT (address_hash) DO NOTHING", *values.all
    ) == 1  # fmt: skip


async def store(unit: Unit, device: PushDevice) -> None:
    await unit.execute(
        "UPDATE push_devices SET session_id = $2, address = $3, name = $4, error = $5 WHERE id = $1",
        device.id,
        device.session_id,
        device.address,
        device.name,
        device.error,
    )


async def remove(unit: Unit, id: str, user_id: str) -> PushDevice | None:
    """Returns the removed device. None if this person has no such device."""
    row = await unit.fetchrow(f"DELETE FROM push_devices WHERE id = $1 AND user_id = $2 RETURNING {_ALL}", id, user_id)
    return None if row is None else device_of(row)


async def remove_of_session(unit: Unit, session_id: str) -> list[PushDevice]:
    rows = await unit.fetch(f"DELETE FROM push_devices WHERE session_id = $1 RETURNING {_ALL}", session_id)
    return [device_of(row) for row in rows]


async def remove_of_ended_sessions(unit: Unit, *, now: int, most: int) -> list[PushDevice]:
    """Covers sessions that expired without being used, because those end without an event."""
    rows = await unit.fetch(
        f"DELETE FROM push_devices WHERE id IN (SELECT push_devices.id FROM {_JOINED}"
        f" WHERE sessions.ended_at IS NOT NULL OR sessions.expires_at <= $1 LIMIT $2) RETURNING {_ALL}",
        now,
        most,
    )
    return [device_of(row) for row in rows]


async def note_sent(unit: Unit, id: str, *, at: int) -> None:
    await unit.execute("UPDATE push_devices SET last_used_at = $2, error = NULL WHERE id = $1", id, at)


async def note_failed(unit: Unit, id: str, *, words: str) -> None:
    await unit.execute("UPDATE push_devices SET error = $2 WHERE id = $1", id, words[:LONGEST_ERROR])


def device_of(row: Row) -> PushDevice:
    device = PushDevice(**{column: row[column] for column in COLUMNS})
    device._saved_in_db = True  # noqa: SLF001  # as Tortoise marks those that it has read
    return device
