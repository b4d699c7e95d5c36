"""Where the log stands for whoever asks."""

from __future__ import annotations

from collections.abc import Mapping

from events.database import Dialect
from events.event import ACCOUNTS
from events.log import log
from events.log.cursor import Cursor
from models.storage.sql import Values, table_of
from models.viewer import Viewer
from schema.context import Context


async def head(context: Context) -> str:
    """The caller's cursor now."""
    return context.services.text_of(Cursor(context.services.epoch, await positions(context)))


async def positions(context: Context) -> dict[str, int]:
    """What that cursor says. Asked of the database: no write that was acknowledged anywhere lies behind it."""
    me = context.me
    streams = None if me.is_admin else (*me.teams, ACCOUNTS)
    return me.position(await context.services.heads.of(streams, context.reads))


def heads_sql(me: Viewer, values: Values, dialect: Dialect) -> str:
    """As one text, to stand beside rows that are read in the same snapshot."""
    return log.heads_sql(dialect, None if me.is_admin else table_of([*me.teams, ACCOUNTS], values, dialect))


def cursor_at(heads: Mapping[str, int], context: Context) -> str:
    """The cursor of the caller where the log has these heads."""
    return context.services.text_of(Cursor(context.services.epoch, context.me.position(heads)))
