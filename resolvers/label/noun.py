"""Declares labels as a noun: see `resolvers.running.noun`."""

from __future__ import annotations

from collections.abc import Sequence

import models
from events.storage.database import Unit
from models.viewer import Viewer
from resolvers.label.loading import labels_by_id
from resolvers.running import to_schema
from resolvers.running.noun import Noun
from schema.context import Context
from schema.label import Label
from schema.language.node import NodeType


async def _seen_now(unit: Unit, me: Viewer, kept: Sequence[Label]) -> list[Label | None]:  # noqa: ARG001  # every noun has this signature
    return [label if me.sees_team(label.team_id) else None for label in kept]


def _to_schema(label: models.Label, context: Context) -> Label:  # noqa: ARG001  # every noun has this signature
    return to_schema.label(label.card())


NOUN = Noun(
    schema=Label,
    seen_now=_seen_now,
    node=NodeType.LABEL,
    by_ids=labels_by_id,
    model=models.Label,
    to_schema=_to_schema,
)
