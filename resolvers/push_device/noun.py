"""Declares devices that get pushes as a noun: see `resolvers.running.noun`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from events.storage.database import Unit
from models.push_device import rows as device_rows
from models.values import clock
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.noun import Noun
from schema.context import Context
from schema.language.node import NodeType
from schema.push_device import PushDevice


async def devices_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, PushDevice]:
    found = await device_rows.by_ids(context.reads, ids, context.me.id, now=clock.now())
    return {id: to_schema.push_device(device) for id, device in found.items()}


async def _seen_now(unit: Unit, me: Viewer, kept: Sequence[PushDevice]) -> list[PushDevice | None]:
    """Their current state. A stored answer is returned only to its caller, who owns them."""
    found = await device_rows.by_ids(unit, [device.id for device in kept], me.id, now=clock.now())
    return [to_schema.push_device(found[device.id]) if device.id in found else None for device in kept]


NOUN = Noun(schema=PushDevice, seen_now=_seen_now, node=NodeType.PUSH_DEVICE, by_ids=devices_by_id)
