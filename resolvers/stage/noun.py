"""Declares columns of boards as a noun: see `resolvers.running.noun`."""

from __future__ import annotations

from collections.abc import Sequence

import models
from events.storage.database import Unit
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.noun import Noun
from resolvers.stage.loading import stages_by_id
from schema.context import Context
from schema.language.node import NodeType
from schema.stage import Stage


async def _seen_now(unit: Unit, me: Viewer, kept: Sequence[Stage]) -> list[Stage | None]:  # noqa: ARG001  # every noun has this signature
    return [stage if me.sees_team(stage.team_id) else None for stage in kept]


def _to_schema(stage: models.Stage, context: Context) -> Stage:  # noqa: ARG001  # every noun has this signature
    return to_schema.stage(stage.card())


NOUN = Noun(
    schema=Stage,
    seen_now=_seen_now,
    node=NodeType.STAGE,
    by_ids=stages_by_id,
    model=models.Stage,
    to_schema=_to_schema,
)
