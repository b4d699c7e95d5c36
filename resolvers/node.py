"""Any object by its global id: one loader for each kind, and each lets through what the viewer may see, no more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Annotated

import strawberry

import models
from events.log import log
from models.errors import LimitReached
from models.event.filter import visible_sql
from models.storage.sql import Values, one_of
from models.values.ids import is_id, prefix_of
from resolvers.api_key import api_key_to_schema
from resolvers.email_delivery import deliveries_by_id
from resolvers.event.event import can_be_shown, event_to_schema
from resolvers.session.sign_in import session_to_schema
from resolvers.task.loading import tasks_by_id
from resolvers.team import members
from schema.context import Context, Info
from schema.language.field import loaded
from schema.language.node import Node
from schema.language.scalars import ID

MOST = 100

Load = Callable[[Context, Sequence[str]], Awaitable[Mapping[str, Node]]]
"""What there is of these ids, for this viewer."""


async def sessions_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, Node]:
    me = context.me
    found = await models.Session.visible_to(me).filter(id__in=ids)
    return {each.id: session_to_schema(each, current=each.id == me.session_id) for each in found}


async def keys_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, Node]:
    return {key.id: api_key_to_schema(key) for key in await models.ApiKey.visible_to(context.me).filter(id__in=ids)}


async def events_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, Node]:
    me, values = context.me, Values()
    rows = await context.reads.fetch(
        f"SELECT {log.COLUMNS} FROM events WHERE {one_of('id', ids, values)} AND {visible_sql(me, values)}", *values.all
    )
    events = await log.from_rows(context.reads, rows, parts=log.CHANGES)
    return {event.id: event_to_schema(event, me) for event in events if can_be_shown(event)}


LOADERS: dict[str, Load] = {
    "event": events_by_id,
    "user": members.users_by_id,
    "team": members.teams_by_id,
    "sess": sessions_by_id,
    "key": keys_by_id,
    "mail": deliveries_by_id,
    "task": tasks_by_id,
}


@strawberry.type
class NodeQuery:
    @loaded("Any object by its global id; null when missing.")
    async def node(self, info: Info, id: Annotated[ID, strawberry.argument(description="Global id.")]) -> Node | None:
        return (await find(info.context, [id])).get(id)

    @loaded("In the order asked for, null where missing. At most 100.")
    async def nodes(
        self, info: Info, ids: Annotated[list[ID], strawberry.argument(description="Global ids.")]
    ) -> list[Node | None]:
        if len(ids) > MOST:
            raise LimitReached(f"Ask for at most {MOST} objects at once.", "ids", limit=MOST)
        found = await find(info.context, ids)
        return [found.get(id) for id in ids]


async def find(context: Context, ids: Sequence[str]) -> dict[str, Node]:
    context.me  # noqa: B018  # nobody looks around without being signed in
    by_kind: defaultdict[str, list[str]] = defaultdict(list)
    for id in dict.fromkeys(ids):
        if is_id(id, prefix_of(id)):
            by_kind[prefix_of(id)].append(id)
    found: dict[str, Node] = {}
    for kind, wanted in by_kind.items():
        if kind in LOADERS:
            found.update(await LOADERS[kind](context, wanted))
    return found
