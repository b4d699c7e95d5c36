"""Declares files as a noun: see `resolvers.running.noun`."""

from __future__ import annotations

from collections.abc import Sequence

import models
from events.storage.database import Unit
from models.attachment import rows as attachment_rows
from models.viewer import Viewer
from resolvers.attachment.loading import attachments_by_id, shown
from resolvers.running import to_schema
from resolvers.running.noun import Noun
from schema.attachment import Attachment
from schema.context import Context
from schema.language.node import NodeType


async def _attachments_seen_now(unit: Unit, me: Viewer, kept: Sequence[Attachment]) -> list[Attachment | None]:
    """The files as they are now: one that was waiting may be ready. The address for its bytes is signed anew when it is
    selected."""
    found = await attachment_rows.by_id(unit, [attachment.id for attachment in kept], me)
    there = {state["id"]: shown(state, me) for state in found}
    return [there.get(attachment.id) for attachment in kept]


def _to_schema(attachment: models.Attachment, context: Context) -> Attachment:
    return to_schema.attachment(attachment.card(), context.me, has_thumbnail=attachment.has_thumbnail)


NOUN = Noun(
    schema=Attachment,
    seen_now=_attachments_seen_now,
    node=NodeType.ATTACHMENT,
    by_ids=attachments_by_id,
    model=models.Attachment,
    to_schema=_to_schema,
)
