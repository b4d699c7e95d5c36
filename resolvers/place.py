"""Where the log stands for whoever asks."""

from __future__ import annotations

from events import log
from events.cursor import Cursor
from schema.context import Context


async def head(context: Context) -> str:
    """Asked of the database: no write that was acknowledged anywhere lies behind it."""
    heads = await log.heads(context.reads)
    return Cursor(context.services.epoch, context.me.position(heads)).encode()
