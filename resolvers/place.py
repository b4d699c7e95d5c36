"""Where the log stands for whoever asks."""

from __future__ import annotations

from collections.abc import Mapping

from events import log
from events.cursor import Cursor
from events.event import ACCOUNTS
from events.store import Dialect
from models.sql import Values, table_of
from models.viewer import Viewer
from schema.context import Context


async def head(context: Context) -> str:
    """Asked of the database: no write that was acknowledged anywhere lies behind it."""
    return at(await heads(context), context)


async def heads(context: Context) -> dict[str, int]:
    """Of the streams that the caller sees."""
    values = Values()
    sql = f"SELECT {heads_sql(context.me, values, context.reads.dialect)}"
    return log.heads_from(await context.reads.fetchval(sql, *values.all))


def heads_sql(me: Viewer, values: Values, dialect: Dialect) -> str:
    """As one text, to stand beside rows that are read in the same snapshot."""
    return log.heads_sql(dialect, None if me.is_admin else table_of([*me.teams, ACCOUNTS], values, dialect))


def at(heads: Mapping[str, int], context: Context) -> str:
    """The cursor of the caller where the log has these heads."""
    return context.services.text_of(Cursor(context.services.epoch, context.me.position(heads)))
