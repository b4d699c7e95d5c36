"""Where the log stands for whoever asks."""

from __future__ import annotations

from collections.abc import Mapping

from events import log
from events.cursor import Cursor
from schema.context import Context


async def head(context: Context) -> str:
    """Asked of the database: no write that was acknowledged anywhere lies behind it."""
    heads = await log.heads(context.reads)
    return at(heads, context)


def at(heads: Mapping[str, int], context: Context) -> str:
    """The cursor of the caller where the log has these heads."""
    return context.services.text_of(Cursor(context.services.epoch, context.me.position(heads)))
