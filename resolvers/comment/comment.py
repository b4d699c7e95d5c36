"""Comments on a task: written, changed, resolved, deleted, and reacted to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import orjson
import strawberry

import models
from events.storage.database import Unit
from models.attachment import rows as attachment_rows
from models.attachment.attachment import MOST_ON_A_COMMENT, too_many_on_a_comment
from models.comment import rows as comment_rows
from models.comment.comment import OF_A_DELETION, OF_A_NEW_TEXT, body_of, id_is_taken, no_such_comment
from models.comment.emoji import Emoji
from models.errors import Invalid
from models.markdown.rendering import MarkedHtml
from models.search.entries import is_long
from models.task.stored import rows as task_rows
from models.task.stored import watchers as watcher_rows
from models.team import sight
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.expected_version import changed_since
from resolvers.running.mutation import commit, mutation
from schema.comment import CommentPayload, CreateCommentInput
from schema.context import Context, Info
from schema.language.field import loaded
from schema.language.payload import DeletePayload
from schema.language.scalars import ID

CommentId = Annotated[ID, strawberry.argument(description="Which comment.")]


class Draft:
    """A text whose HTML is rendered before the unit begins, so that other units can write in the meantime."""

    def __init__(self, context: Context, body: str, *path: str) -> None:
        self.body, self._context, self._path = body, context, path
        self._marked: MarkedHtml | None = None

    async def render(self) -> None:
        text = body_of(self.body, *self._path)
        self._marked = await self._context.services.markdown.render(text, user_id=self._context.me.id)

    async def marked(self) -> MarkedHtml:
        """The rendered text. It is rendered here if the call was taken for a repeat, and its stored answer expired
        before the unit read it."""
        if self._marked is None:
            await self.render()
        assert self._marked is not None  # render() made it
        return self._marked


@loaded(
    "Contributors. The author watches the task from then on, unless they had stopped, and so does whoever is mentioned."
)
async def create_comment(
    info: Info, input: Annotated[CreateCommentInput, strawberry.argument(description="The new comment.")]
) -> CommentPayload | None:
    me, draft = info.context.me, Draft(info.context, input.body, "input", "body")

    async def work(unit: Unit) -> CommentPayload:
        task = await task_rows.take(unit, input.task_id, me, "input", "taskId")
        thread = await _thread(unit, input.parent_id, task, me)
        files = input.attachment_ids or ()
        comment = await write(
            unit, me, task, draft.body, await draft.marked(), thread=thread, id=input.id, attachment_ids=files
        )
        return _payload(comment, info)

    return await commit(
        info, CommentPayload, work, arguments={"input": input}, before=draft.render, long=is_long(draft.body)
    )


async def write(
    unit: Unit,
    me: Viewer,
    task: models.Task,
    body: str,
    marked: MarkedHtml,
    *,
    thread: models.Comment | None = None,
    id: str | None = None,
    now: int | None = None,
    attachment_ids: Sequence[str] = (),
) -> models.Comment:
    """Stores a comment on a task that is locked. `thread`: the first comment of the thread that this one replies in."""
    comment, events = models.Comment.new(
        id=id,
        on=task,
        body=body,
        marked=marked,
        mentioned=await sight.mentioned(unit, marked.handles, task.team_id),
        by=me,
        watches=not await watcher_rows.has_left(unit, task, me.id),
        thread=thread,
        replies=0 if thread is None else await comment_rows.count_replies(unit, thread.id),
        now=now,
    )
    if id is not None:
        await _must_be_new(unit, comment.id, me)
    joined = await _join(unit, attachment_ids, comment, me)
    if not await comment_rows.insert(unit, comment, events[0].state["task"]["was"]):
        raise id_is_taken(None)
    await attachment_rows.join_comment(unit, joined, comment.id)
    for event in events:
        if event.subject_id != comment.id and thread is not None:
            await thread.save(update_fields=["resolved_at", "resolved_by_id", "version"])
        await unit.tell(event)
    return comment


@loaded("Its author. Newly mentioned people are notified; those mentioned before are not notified again.")
async def update_comment(
    info: Info,
    id: CommentId,
    body: Annotated[str, strawberry.argument(description="The new text, 1 to 10,000 characters.")],
    expected_version: Annotated[
        int | None, strawberry.argument(description="Fails with CONFLICT if the text has changed since.")
    ] = None,
) -> CommentPayload | None:
    me, draft = info.context.me, Draft(info.context, body, "body")

    async def work(unit: Unit) -> CommentPayload:
        comment = await comment_rows.take(unit, id, me, "id")
        since = await changed_since(unit, comment, expected_version)
        marked = await draft.marked()
        team_id, before = comment.on.team_id, comment.mentioned
        mentioned = await sight.mentioned(unit, marked.handles, team_id, before=before)
        event = comment.update(draft.body, marked, mentioned, by=me, since=since)
        if event is not None:
            await comment.save(update_fields=OF_A_NEW_TEXT)
            await task_rows.update(unit, comment.on, event.state["task"]["was"])
        await unit.tell(event)
        return _payload(comment, info)

    arguments = {"id": id, "body": body, "expected_version": expected_version}
    return await commit(info, CommentPayload, work, arguments=arguments, before=draft.render, long=is_long(draft.body))


@mutation(
    DeletePayload,
    description="Its author, and team admins. Leaves a tombstone; a thread of nothing else is not listed any more.",
)
async def delete_comment(unit: Unit, info: Info, id: CommentId) -> DeletePayload:
    comment = await comment_rows.take(unit, id, info.context.me, "id")
    await remove(unit, comment, info.context.me)
    return DeletePayload(deleted_id=ID(comment.id))


async def remove(unit: Unit, comment: models.Comment, me: Viewer) -> None:
    """Deletes the comment with its files."""
    event = comment.remove(by=me)
    files = await attachment_rows.of_comment(unit, comment.id, comment.on)
    gone = [file.removed() for file in files]
    await comment.save(update_fields=OF_A_DELETION)
    await task_rows.update(unit, comment.on, event.state["task"]["was"])
    if files:
        await attachment_rows.remove(unit, files)
        await attachment_rows.store_count(unit, comment.on)
    await unit.tell(event)
    for each in gone:
        await unit.tell(each)


async def bring_back(unit: Unit, comment: models.Comment, emptied: Mapping[str, Any], me: Viewer) -> None:
    """Brings a comment back without its files, whose bytes are gone."""
    mentioned = orjson.loads(emptied["mentions"]).values()
    event = comment.bring_back(emptied, await sight.who_sees(unit, mentioned, comment.on.team_id), by=me)
    await comment.save(update_fields=OF_A_DELETION)
    await task_rows.update(unit, comment.on, event.state["task"]["was"])
    await unit.tell(event)


@mutation(CommentPayload, description="Its author, and members. A new reply reopens the thread.")
async def resolve_comment(
    unit: Unit,
    info: Info,
    id: Annotated[ID, strawberry.argument(description="The first comment of the thread.")],
    resolved: Annotated[bool, strawberry.argument(description="False reopens it.")] = True,
) -> CommentPayload:
    me = info.context.me
    comment = await comment_rows.take(unit, id, me, "id")
    event = comment.resolve(by=me) if resolved else comment.reopen(by=me)
    if event is not None:
        await comment.save(update_fields=["resolved_at", "resolved_by_id", "version"])
    await unit.tell(event)
    return _payload(comment, info)


@mutation(CommentPayload, description="Contributors. Adds or takes back the caller's own reaction.")
async def react(
    unit: Unit,
    info: Info,
    comment_id: Annotated[ID, strawberry.argument(description="To which comment.")],
    emoji: Annotated[Emoji, strawberry.argument(description="With what.")],
    on: Annotated[bool, strawberry.argument(description="False takes it back.")] = True,
) -> CommentPayload:
    comment = await comment_rows.take(unit, comment_id, info.context.me, "commentId")
    event = comment.react(emoji, by=info.context.me, on=on)
    if event is not None:
        await comment.save(update_fields=["reactions"])
    await unit.tell(event)
    return _payload(comment, info)


@strawberry.type
class CommentMutation:
    create_comment = create_comment
    update_comment = update_comment
    delete_comment = delete_comment
    resolve_comment = resolve_comment
    react = react


async def _thread(unit: Unit, id: str | None, task: models.Task, me: Viewer) -> models.Comment | None:
    """The first comment of the thread that contains the comment with this id."""
    if id is None:
        return None
    found = await comment_rows.on_task(unit, id, task)
    if found is None:
        if await comment_rows.by_id(unit, [id], me):
            raise Invalid("This thread is on another task. Reply there, or begin a new one.", "input", "parentId")
        raise no_such_comment(id, "input", "parentId")
    return found if found.parent_id is None else await comment_rows.on_task(unit, found.parent_id, task)


async def _join(unit: Unit, ids: Sequence[str], comment: models.Comment, me: Viewer) -> list[str]:
    """Files that are to belong to the new comment; one that is named twice counts once."""
    path = ("input", "attachmentIds")
    if len(ids) > MOST_ON_A_COMMENT and len(set(ids)) > MOST_ON_A_COMMENT:
        raise too_many_on_a_comment(*path)
    named = await attachment_rows.named(unit, ids, comment.on, me, *path) if ids else []
    for number, attachment in named:
        attachment.join(comment, *path, str(number), by=me)
    return [attachment.id for _, attachment in named]


async def _must_be_new(unit: Unit, id: str, me: Viewer) -> None:
    task_id = await unit.fetchval("SELECT task_id FROM comments WHERE id = $1", id)
    if task_id is None:
        return
    task = (await task_rows.take_all(unit, [task_id])).get(task_id)  # it may be purged while we wait for the lock
    is_seen = task is not None and me.sees_team(task.team_id)
    raise id_is_taken(await comment_rows.on_task(unit, id, task) if task is not None and is_seen else None)


def _payload(comment: models.Comment, info: Info) -> CommentPayload:
    state = comment.state()
    return CommentPayload(comment=to_schema.comment(state, state["task"], info.context.me))
