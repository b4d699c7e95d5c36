"""`expectedVersion`: whether somebody else changed, in the meantime, what a call is about to set."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from events.database import Unit
from events.event import Logged
from events.log import log
from models.errors import Conflict

_FAR_ENOUGH = 200


class Versioned(Protocol):
    id: str
    version: int


async def must_be_current(unit: Unit, thing: Versioned, expected: int | None, *, setting: Collection[str]) -> None:
    """`setting` are the fields that the call sets, as the schema names them."""
    if expected is None or expected == thing.version:
        return
    changed = await _changed_since(unit, thing, expected)
    conflicting = sorted(setting if changed is None else set(setting) & changed)
    if conflicting:
        raise Conflict(
            "This was changed by somebody else in the meantime. Look at `current`, and decide again.",
            "input",
            "expectedVersion",
            current=thing,
            current_version=thing.version,
            fields=conflicting,
        )


async def _changed_since(unit: Unit, thing: Versioned, expected: int) -> set[str] | None:
    """What the log says; None when it does not reach back that far, or when that version has never been."""
    rows = await unit.fetch(
        f"SELECT {log.COLUMNS} FROM events WHERE subject_id = $1 ORDER BY occurred_at DESC, stream DESC, seq DESC LIMIT $2",
        thing.id,
        _FAR_ENOUGH,
    )
    events = [log.in_short(row) for row in rows]
    later = [event for event in events if _version_in(event) > expected]
    if len({_version_in(event) for event in later}) != thing.version - expected:
        return None
    return {change.field for event in later for change in event.changes}


def _version_in(event: Logged) -> int:
    """0 where an event has none."""
    version: int = event.state.get("version", 0)
    return version
