"""Files on tasks: announced here, with the address for their bytes in the answer, and deleted."""

from __future__ import annotations

from typing import Annotated

import strawberry

import models
from events.storage.database import Unit
from models.attachment import rows as attachment_rows
from models.attachment.attachment import MEGABYTE, Announcement, id_is_taken
from models.comment import rows as comment_rows
from models.comment.comment import no_such_comment
from models.errors import Invalid
from models.event.filter import ABOUT
from models.task.stored import rows as task_rows
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.mutation import mutation
from schema.attachment import AttachmentPayload, CreateAttachmentInput
from schema.context import Info
from schema.language.payload import DeletePayload
from schema.language.scalars import ID


@mutation(
    AttachmentPayload,
    description="Contributors. LIMIT_EXCEEDED if it is too large, or if the task or the instance is full.",
)
async def create_attachment(
    unit: Unit,
    info: Info,
    input: Annotated[CreateAttachmentInput, strawberry.argument(description="The file to announce.")],
) -> AttachmentPayload:
    me, limits = info.context.me, info.context.services.instance.limits
    task = await task_rows.take(unit, input.task_id, me, "input", "taskId")
    comment = await _comment(unit, input.comment_id, task, me)
    attachment = models.Attachment.announce(
        Announcement(
            id=input.id,
            filename=input.filename,
            content_type=input.content_type,
            size=input.size,
            sha256=input.sha256,
        ),
        on=task,
        by=me,
        most_bytes=limits.max_attachment_bytes,
        of_task=await attachment_rows.count_on(unit, task.id),
        comment=comment,
        of_comment=0 if comment is None else await attachment_rows.count_of(unit, comment.id),
    )
    attachment.origin_id = unit.author.origin_id
    if input.id is not None:
        await _must_be_new(unit, attachment.id, me, on=task)
    megabytes = limits.storage_megabytes
    most = None if megabytes is None else megabytes * MEGABYTE
    if not await attachment_rows.insert(unit, attachment, most=most, largest=limits.max_attachment_bytes):
        raise id_is_taken(None)  # somebody else has announced it on another task at this moment
    return AttachmentPayload(
        attachment=to_schema.attachment(attachment.card(), me, has_thumbnail=attachment.has_thumbnail)
    )


@mutation(DeletePayload, description="Its uploader, and members. Permanent; makes room at once.")
async def delete_attachment(
    unit: Unit, info: Info, id: Annotated[ID, strawberry.argument(description="Which file.")]
) -> DeletePayload:
    attachment = await attachment_rows.take(unit, id, info.context.me, "id")
    event = attachment.remove(by=info.context.me)
    await attachment_rows.remove(unit, [attachment])
    await attachment_rows.store_count(unit, attachment.on)
    await unit.tell(event)
    return DeletePayload(deleted_id=ID(attachment.id))


@strawberry.type
class AttachmentMutation:
    create_attachment = create_attachment
    delete_attachment = delete_attachment


async def _comment(unit: Unit, id: str | None, task: models.Task, me: Viewer) -> models.Comment | None:
    """The comment that the file is to belong to. Its task is locked."""
    if id is None:
        return None
    found = await comment_rows.on_task(unit, id, task)
    if found is not None:
        return found
    if await comment_rows.by_id(unit, [id], me):
        raise Invalid("This comment is on another task. Add the file there.", "input", "commentId")
    raise no_such_comment(id, "input", "commentId")


async def _must_be_new(unit: Unit, id: str, me: Viewer, *, on: models.Task) -> None:
    """An id is never used again: an address that was signed for a deleted file would show another one."""
    task_id = await unit.fetchval("SELECT task_id FROM attachments WHERE id = $1", id)
    if task_id is not None:
        task = (await task_rows.take_all(unit, [task_id])).get(task_id)  # it may be purged while we wait for the lock
        there = None if task is None else await attachment_rows.on_task(unit, id, task)
        raise id_is_taken(there if there is not None and there.is_seen_by(me) else None)
    if await unit.fetchval(f"SELECT count(*) FROM events WHERE {ABOUT} = $1 AND subject_id = $2", on.id, id):
        raise id_is_taken(None)
