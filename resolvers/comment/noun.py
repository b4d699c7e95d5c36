"""Declares comments as a noun: see `resolvers.running.noun`."""

from __future__ import annotations

from collections.abc import Sequence

import models
from events.storage.database import Unit
from models.comment import rows as comment_rows
from models.viewer import Viewer
from resolvers.comment.loading import comments_by_id
from resolvers.running import to_schema
from resolvers.running.noun import Noun
from schema.comment import Comment
from schema.context import Context
from schema.language.node import NodeType


async def _comments_seen_now(unit: Unit, me: Viewer, kept: Sequence[Comment]) -> list[Comment | None]:
    """The comments as they are now: one that was deleted since has lost its text."""
    there = {state["id"]: state for state in await comment_rows.by_id(unit, [comment.id for comment in kept], me)}
    shown = {id: to_schema.comment(state, state["task"], me) for id, state in there.items()}
    return [shown.get(comment.id) for comment in kept]


def _to_schema(comment: models.Comment, context: Context) -> Comment:
    state = comment.state()
    return to_schema.comment(state, state["task"], context.me)


NOUN = Noun(
    schema=Comment,
    seen_now=_comments_seen_now,
    node=NodeType.COMMENT,
    by_ids=comments_by_id,
    model=models.Comment,
    to_schema=_to_schema,
)
