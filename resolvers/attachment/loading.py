"""Loads files that the viewer may see, in batches: those of tasks, those of comments, and single files by id."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from models.attachment import rows as attachment_rows
from models.attachment.attachment import MOST_ON_A_TASK
from models.attachment.rows import KeptFile
from models.viewer import Viewer
from resolvers.running import to_schema
from schema.attachment import Attachment
from schema.context import Context


async def attachments_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, Attachment]:
    found = await attachment_rows.by_id(context.reads, ids, context.me)
    return {state["id"]: shown(state, context.me) for state in found}


async def attachments_of_each_task(context: Context, ids: Sequence[str]) -> list[list[Attachment]]:
    """Files that are ready, oldest first."""
    found = await attachment_rows.on_tasks(context.reads, ids, context.me)
    return _by(context, "task_id", found, ids)


async def attachments_of_each_comment(context: Context, ids: Sequence[str]) -> list[list[Attachment]]:
    """Files that are ready, oldest first."""
    found = await attachment_rows.of_comments(context.reads, ids, context.me)
    return _by(context, "comment_id", found, ids)


def shown(state: KeptFile, me: Viewer) -> Attachment:
    return to_schema.attachment(state, me, has_thumbnail=bool(state["has_thumbnail"]))


def _by(
    context: Context, column: Literal["task_id", "comment_id"], found: Iterable[KeptFile], ids: Sequence[str]
) -> list[list[Attachment]]:
    files: defaultdict[str | None, list[Attachment]] = defaultdict(list)
    for state in found:
        files[state[column]].append(shown(state, context.me))
    return [files[id][:MOST_ON_A_TASK] for id in ids]
