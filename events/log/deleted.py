"""Deleted texts leave the log at once for all readers: each reader gets the affected events without the text."""

from __future__ import annotations

from collections.abc import Sequence

from events import attachment, comment, task
from events.event import Logged
from events.storage.database import Reads
from events.storage.sql import Values, one_of

ERASING = frozenset({comment.CommentDeleted.name, attachment.AttachmentDeleted.name, task.TaskPurged.name})
"""Events after which a text, or the name of a file, that was sent before must not be sent again."""


async def without_deleted(reads: Reads, events: list[Logged]) -> list[Logged]:
    """One statement for comments and one for files, and none if no event is about them. Comments and files that are
    gone with their task count as deleted."""
    return await _without_names(reads, await _without_texts(reads, events))


async def _without_texts(reads: Reads, events: list[Logged]) -> list[Logged]:
    ids = {event.subject_id for event in events if event.noun == comment.NOUN.name}
    if not ids:
        return events
    there = await _deleted_at(reads, sorted(ids))
    return [
        comment.without_text(event, there.get(event.subject_id) or event.at)
        if event.subject_id in ids and there.get(event.subject_id, event.at) is not None
        else event
        for event in events
    ]


async def _deleted_at(reads: Reads, ids: Sequence[str]) -> dict[str, int | None]:
    which = one_of("id", ids, values := Values())
    rows = await reads.fetch(f"SELECT id, deleted_at FROM comments WHERE {which}", *values.all)
    return {row[0]: row[1] for row in rows}


async def _without_names(reads: Reads, events: list[Logged]) -> list[Logged]:
    """A task that has moved takes its files along: readers of its former team's stream get no address of them."""
    told = [event for event in events if event.name == attachment.AttachmentCreated.name]
    if not told:
        return events
    which = one_of("attachments.id", sorted({event.subject_id for event in told}), values := Values())
    rows = await reads.fetch(
        "SELECT attachments.id, tasks.team_id, tasks.id FROM attachments JOIN tasks ON tasks.id = attachments.task_id"
        f" WHERE {which}",
        *values.all,
    )
    there = {tuple(row) for row in rows}
    gone = {id(event) for event in told if (event.subject_id, event.stream, event.task_id) not in there}
    return [attachment.as_gone(event) if id(event) in gone else event for event in events]
