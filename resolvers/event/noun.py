"""Declares events as a noun: see `resolvers.running.noun`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from events.log import log
from models.event.filter import visible_sql
from models.storage.sql import Values, any_of, one_of
from resolvers.event.event import can_be_shown, event_to_schema
from resolvers.running.noun import Noun
from schema.context import Context
from schema.event import Event
from schema.language.node import NodeType


async def events_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, Event]:
    me, values = context.me, Values()
    which = one_of("id", ids, values)
    visible = any_of([visible_sql(me, values), f"stream = {values(me.id)}"])
    rows = await context.reads.fetch(f"SELECT {log.COLUMNS} FROM events WHERE {which} AND {visible}", *values.all)
    events = await log.from_rows(context.reads, rows, parts=log.CHANGES)
    return {event.id: event_to_schema(event, me) for event in events if can_be_shown(event)}


NOUN = Noun(schema=Event, node=NodeType.EVENT, by_ids=events_by_id)
