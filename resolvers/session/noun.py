"""Declares sessions as a noun: see `resolvers.running.noun`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import models
from events.storage.database import Unit
from models.viewer import Viewer
from resolvers.running.noun import Noun
from resolvers.session.sign_in import session_to_schema
from schema.context import Context
from schema.language.node import NodeType
from schema.session import Session


async def sessions_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, Session]:
    me = context.me
    found = await models.Session.visible_to(me).filter(id__in=ids)
    return {each.id: session_to_schema(each, current=each.id == me.session_id) for each in found}


async def _seen_now(unit: Unit, me: Viewer, kept: Sequence[Session]) -> Sequence[Session]:  # noqa: ARG001  # every noun has this signature
    for session in kept:
        session.current = session.id == me.session_id
    return kept


NOUN = Noun(
    schema=Session,
    seen_now=_seen_now,
    node=NodeType.SESSION,
    by_ids=sessions_by_id,
)
