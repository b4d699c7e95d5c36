"""What all streams have in common: the stretch of the log they are about, and the markers that say where they stand.

`after` is an argument of theirs, yet no resolver reads it: whoever runs the subscription lets its window begin there.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

import strawberry

from events.live.window import Ended, Ready, Window
from schema.context import Context
from schema.language.scalars import Cursor
from schema.stream import ResetReason, StreamReady, StreamReset

AfterCursor: TypeAlias = Annotated[Cursor | None, strawberry.argument(description="Where to go on; absent = from now.")]


def window_of(context: Context) -> Window:
    assert context.window is not None  # whoever runs a subscription gives it one
    return context.window


def marker(news: Ready | Ended, context: Context) -> StreamReady | StreamReset:
    cursor = Cursor(context.services.text_of(news.cursor))
    if isinstance(news, Ready):
        return StreamReady(cursor=cursor, replayed=news.replayed)
    return StreamReset(cursor=cursor, reason=ResetReason(news.reason.value))
