"""Declares reminders as a noun: see `resolvers.running.noun`."""

from __future__ import annotations

from collections.abc import Sequence

from events.storage.database import Unit
from models.reminder import rows as reminder_rows
from models.values import clock
from models.viewer import Viewer
from resolvers.reminder.loading import reminders_by_id
from resolvers.running import to_schema
from resolvers.running.noun import Noun
from schema.language.node import NodeType
from schema.reminder import Reminder


async def _seen_now(unit: Unit, me: Viewer, kept: Sequence[Reminder]) -> list[Reminder | None]:
    """Their current state. A stored answer is returned only to its caller, who owns them."""
    found = await reminder_rows.by_ids(unit, [reminder.id for reminder in kept], me, now=clock.now())
    there = {one.columns["id"]: to_schema.reminder(one) for one in found}
    return [there.get(reminder.id) for reminder in kept]


NOUN = Noun(schema=Reminder, seen_now=_seen_now, node=NodeType.REMINDER, by_ids=reminders_by_id)
