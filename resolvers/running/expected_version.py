"""Reads from the log what has changed since the version that a call expects. `models.values.version` decides what a conflict is."""

from __future__ import annotations

from events.catalog import RAISE_NO_VERSION
from events.event import Logged
from events.log import log
from events.storage.database import Unit
from models.event.filter import ABOUT
from models.values.version import ChangedSince, Versioned

_FAR_ENOUGH = 200
RAISED_A_VERSION = f"name NOT IN ({', '.join(map(repr, RAISE_NO_VERSION))})"
"""Leaves out events that raise no version, so that a user who reacts, or watches and stops, all the time can't fill the
newest events."""


async def changed_since(unit: Unit, thing: Versioned, expected: int | None) -> ChangedSince | None:
    """What has changed since the expected version. None: nothing, or the call expects no version."""
    if expected is None or expected == thing.version:
        return None
    if expected > thing.version:
        return ChangedSince(None, is_to_come=True)
    rows = await unit.fetch(
        f"SELECT {log.COLUMNS} FROM events WHERE {ABOUT} = $1 AND subject_id = $2 AND {RAISED_A_VERSION}"
        " ORDER BY occurred_at DESC, stream DESC, seq DESC LIMIT $3",
        getattr(thing, "task_id", thing.id),  # the task that the thing belongs to, if any
        thing.id,
        _FAR_ENOUGH,
    )
    events = [log.in_short(row) for row in rows]
    later = [event for event in events if _version_in(event) > expected]
    if len({_version_in(event) for event in later}) != thing.version - expected:
        return ChangedSince(None)
    return ChangedSince(frozenset(change.field for event in later for change in event.changes))


def _version_in(event: Logged) -> int:
    """0 where an event has none."""
    version = event.state.get("version")
    return version if isinstance(version, int) else 0
