"""Declares preferences as a noun: see `resolvers.running.noun`. They have no global id."""

from __future__ import annotations

from collections.abc import Sequence

from events.storage.database import Unit
from models.preferences import rows as preference_rows
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.noun import Noun
from schema.preferences import Preferences


async def _seen_now(unit: Unit, me: Viewer, kept: Sequence[Preferences]) -> list[Preferences | None]:
    """Their current state. A stored answer is returned only to its caller, who owns them."""
    now = to_schema.preferences(await preference_rows.of_person(unit, me.id))
    return [now for _ in kept]


NOUN = Noun(schema=Preferences, seen_now=_seen_now)
