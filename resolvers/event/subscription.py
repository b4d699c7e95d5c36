"""The subscription `events`: the log as it grows."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Annotated

import strawberry

from events.live.window import PositionedEvent
from models.event.filter import is_visible
from resolvers.event.event import can_be_shown, event_to_schema, settled
from resolvers.running.subscription import AfterCursor, marker, window_of
from schema import event as schema
from schema.context import Info
from schema.language.field import streamed
from schema.language.scalars import Cursor
from schema.stream import EventStreamItem, StreamEvent


@strawberry.type
class EventSubscription:
    @streamed("The log itself.")
    async def events(
        self,
        info: Info,
        filter: Annotated[
            schema.EventFilter | None, strawberry.argument(description="Which events; all of them when absent.")
        ] = None,
        after: AfterCursor = None,  # noqa: ARG002  # where the window begins: see resolvers.running.subscription
    ) -> AsyncGenerator[EventStreamItem, None]:
        me, which = info.context.me, await settled(filter, info.context)
        async for news in window_of(info.context):
            if not isinstance(news, PositionedEvent):
                yield marker(news, info.context)
            elif is_visible(news.event, me) and can_be_shown(news.event) and which.matches(news.event):
                yield StreamEvent(
                    cursor=Cursor(info.context.services.text_of(news.cursor)), event=event_to_schema(news.event, me)
                )
