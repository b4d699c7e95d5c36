"""Declares entries of an inbox as a noun: see `resolvers.running.noun`."""

from __future__ import annotations

from collections.abc import Sequence

from events.storage.database import Unit
from models.notification import rows as notification_rows
from models.viewer import Viewer
from resolvers.notification.loading import notifications_by_id
from resolvers.running import to_schema
from resolvers.running.noun import Noun
from schema.language.node import NodeType
from schema.notification import Notification


async def _seen_now(unit: Unit, me: Viewer, kept: Sequence[Notification]) -> list[Notification | None]:
    """Their current state. A stored answer is returned only to its caller, who owns them."""
    found = await notification_rows.by_id(unit, [notification.id for notification in kept], me.id)
    there = {state["id"]: to_schema.notification(state, me) for state in found}
    return [there.get(notification.id) for notification in kept]


NOUN = Noun(schema=Notification, seen_now=_seen_now, node=NodeType.NOTIFICATION, by_ids=notifications_by_id)
