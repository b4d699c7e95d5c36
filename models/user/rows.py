"""Reads people from the database."""

from __future__ import annotations

from collections.abc import Sequence

from events.states import PersonCard
from events.storage.database import Reads
from models.storage.sql import Values, one_of
from models.user.user import CARD, card_of


async def cards(reads: Reads, ids: Sequence[str]) -> dict[str, PersonCard]:
    """The cards by id, of those people who exist."""
    if not ids:
        return {}
    values = Values()
    rows = await reads.fetch(f"SELECT {', '.join(CARD)} FROM users WHERE {one_of('id', ids, values)}", *values.all)
    return {row["id"]: card_of(row) for row in rows}
