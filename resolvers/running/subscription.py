"""Shared by all subscriptions: the window of the log, and the messages `StreamReady` and `StreamReset`.

No resolver reads the argument `after`: `taskflow.api.execution.subscriptions` lets the window begin there.
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
    assert context.window is not None  # every subscription is run with one
    return context.window


def marker(news: Ready | Ended, context: Context) -> StreamReady | StreamReset:
    cursor = Cursor(context.services.text_of(news.cursor))
    if isinstance(news, Ready):
        return StreamReady(cursor=cursor, replayed=news.replayed)
    return StreamReset(cursor=cursor, reason=ResetReason(news.reason.value))
