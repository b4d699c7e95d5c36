"""The caller's inbox: read, marked, archived and snoozed, and followed as it changes."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Annotated

import strawberry

from events.event import Logged
from events.live.window import PositionedEvent
from events.log.cursor import InvalidCursor, decode_cursor
from events.notification import NOUN, told, unread_count
from events.storage.database import Unit
from models.errors import Invalid, LimitReached
from models.notification import jobs
from models.notification import rows as notification_rows
from models.notification.notification import (
    KEEP,
    InboxEdit,
    must_say,
    no_such_notification,
)
from models.values import clock
from models.wording.sentence import sentence
from resolvers.notification.list import page_of_inbox
from resolvers.running import to_schema
from resolvers.running.mutation import mutation
from resolvers.running.selection import selected
from resolvers.running.subscription import AfterCursor, marker, window_of
from schema.context import Context, Info
from schema.language.field import loaded, streamed
from schema.language.page import After, Before, First, Last, Page
from schema.language.scalars import ID, Cursor
from schema.notification import (
    InboxChange,
    InboxPayload,
    InboxStreamItem,
    NotificationConnection,
    NotificationFilter,
    UpdateNotificationsInput,
)

MOST_AT_ONCE = 100


@strawberry.type
class NotificationQuery:
    @loaded("The caller's inbox, newest first.")
    async def inbox(
        self,
        info: Info,
        filter: Annotated[NotificationFilter | None, strawberry.argument(description="Which entries.")] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> NotificationConnection | None:
        page = Page(first, after, last, before)
        return await page_of_inbox(info.context, filter, page, counts="totalCount" in selected(info))


@mutation(InboxPayload, description="The caller's own, at most 100; all or none.")
async def update_notifications(
    unit: Unit,
    info: Info,
    ids: Annotated[list[ID], strawberry.argument(description="Which entries.")],
    input: Annotated[UpdateNotificationsInput, strawberry.argument(description="The changes.")],
) -> InboxPayload:
    me, now = info.context.me, clock.now()
    if len(ids) > MOST_AT_ONCE:
        raise LimitReached(sentence("Name at most {most} entries.", most=MOST_AT_ONCE), "ids", limit=MOST_AT_ONCE)
    edit = _edit(input)
    edit.check(now)
    inbox = (await notification_rows.hold(unit, [me.id]))[me.id]
    entries = await notification_rows.of_inbox(unit, inbox, ids)
    for index, id in enumerate(ids):
        if id not in entries:
            raise no_such_notification(id, index)
    wanted = [entries[id] for id in dict.fromkeys(ids)]
    for entry in wanted:
        was_unread, was_here = entry.is_unread, entry.is_here
        if entry.update(edit, now=now):
            tell = inbox.bring_back if entry.is_here and not was_here else inbox.update_entry
            tell(entry, was_unread)
            if entry.snoozed_until is not None:
                await unit.enqueue(jobs.wake(id=entry.id, user_id=me.id, until=entry.snoozed_until))
    await notification_rows.store(unit, [inbox])
    shown = [to_schema.notification(entry.card(), me) for entry in wanted]
    return InboxPayload(notifications=shown, unread_count=inbox.unread)


@mutation(
    InboxPayload,
    long=True,
    description=(
        "Marks as read all that was in the inbox at `upTo`. An entry to which something came since stays unread as a whole; snoozed ones are"
        " left alone."
    ),
)
async def mark_all_read(
    unit: Unit,
    info: Info,
    up_to: Annotated[
        Cursor | None,
        strawberry.argument(description="A cursor with a personal part, as `inbox` gives; default: now."),
    ] = None,
) -> InboxPayload:
    me = info.context.me
    until = None if up_to is None else _position(up_to, info.context)
    inbox = (await notification_rows.hold(unit, [me.id]))[me.id]
    await notification_rows.read_all(unit, inbox, until=inbox.head if until is None else until, now=clock.now())
    await notification_rows.store(unit, [inbox])
    return InboxPayload(unread_count=inbox.unread)


@strawberry.type
class NotificationMutation:
    update_notifications = update_notifications
    mark_all_read = mark_all_read


@strawberry.type
class NotificationSubscription:
    @streamed(
        "The caller's inbox as it changes. Its cursors are positions in the personal stream; a cursor without one (of `taskChanges`), or with"
        " somebody else's, is answered with StreamReset CURSOR_EXPIRED. It does not end when what the caller may see changes."
    )
    async def inbox(
        self,
        info: Info,
        after: AfterCursor = None,  # noqa: ARG002  # where the window begins: see resolvers.running.subscription
    ) -> AsyncGenerator[InboxStreamItem, None]:
        async for news in window_of(info.context):
            if not isinstance(news, PositionedEvent):
                yield marker(news, info.context)
            elif news.event.noun == NOUN.name:
                yield _change(news, news.event, info.context)


def _change(news: PositionedEvent, event: Logged, context: Context) -> InboxChange:
    entry = told(event)
    return InboxChange(
        cursor=Cursor(context.services.text_of(news.cursor)),
        seq=event.seq,
        name=event.name,
        notification_id=None if entry is None else ID(entry["id"]),
        notification=None if entry is None else to_schema.notification(entry, context.me),
        unread_count=unread_count(event),
        occurred_at=event.at,
        origin_id=event.origin_id,
    )


def _edit(input: UpdateNotificationsInput) -> InboxEdit:
    return InboxEdit(
        read=None if input.read is None else must_say(input.read.value, "read"),
        archived=None if input.archived is None else must_say(input.archived.value, "archived"),
        snoozed_until=KEEP if input.snoozed_until is None else input.snoozed_until.value,
    )


def _position(cursor: str, context: Context) -> int:
    """The cursor's position in the caller's personal stream."""
    try:
        decoded = decode_cursor(cursor)
    except InvalidCursor:
        decoded = None
    part = None if decoded is None else decoded.of_stream(context.me.id)
    if part is None or part.epoch != context.services.epoch:
        raise Invalid("This is no position in your inbox. Use the cursor that `inbox` gave you.", "upTo")
    return part.positions[context.me.id]
