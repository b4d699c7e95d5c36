"""Declares views as a noun: see `resolvers.running.noun`."""

from __future__ import annotations

from collections.abc import Sequence

import models
from events.storage.database import Unit
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.noun import Noun
from resolvers.view.loading import views_by_id
from schema.context import Context
from schema.language.node import NodeType
from schema.view import View


async def _seen_now(unit: Unit, me: Viewer, kept: Sequence[View]) -> list[View | None]:  # noqa: ARG001  # every noun has this signature
    """A stored answer is returned only to its caller, who owned every private view in it."""
    return [view if view.team_id is None or me.sees_team(view.team_id) else None for view in kept]


def _to_schema(view: models.View, context: Context) -> View:  # noqa: ARG001  # every noun has this signature
    return to_schema.view(view.card())


NOUN = Noun(
    schema=View,
    seen_now=_seen_now,
    node=NodeType.VIEW,
    by_ids=views_by_id,
    model=models.View,
    to_schema=_to_schema,
)
