"""The caller's position in the log, as a cursor."""

from __future__ import annotations

from collections.abc import Mapping

from events.event import ACCOUNTS
from events.log import log
from events.log.cursor import Cursor
from events.storage.database import Dialect
from models.storage.sql import Values, table_of
from models.viewer import Viewer
from schema.context import Context


async def head(context: Context) -> str:
    """The caller's cursor now, with its shared and its personal part."""
    me = context.me
    heads, personal = await context.services.heads.with_personal(_streams(me), me.id, context.reads)
    return context.services.text_of(Cursor(context.services.epoch, {**me.position(heads), me.id: personal}))


async def positions(context: Context) -> dict[str, int]:
    """The shared part of that cursor. It is read from the database, so it covers every write that any process has
    acknowledged."""
    me = context.me
    return me.position(await context.services.heads.of(_streams(me), context.reads))


def heads_sql(me: Viewer, values: Values, dialect: Dialect) -> str:
    """SQL for the heads of shared streams as one text, to be read in the same snapshot as other rows."""
    streams = _streams(me)
    return log.heads_sql(dialect, None if streams is None else table_of(streams, values, dialect))


def personal_head_sql(me: Viewer, values: Values) -> str:
    """SQL for the head of the caller's personal stream."""
    return f"COALESCE((SELECT seq FROM stream_heads WHERE stream = {values(me.id)}), 0)"


def cursor_at(heads: Mapping[str, int], context: Context) -> str:
    """The shared part of the caller's cursor where the log has these heads."""
    return context.services.text_of(Cursor(context.services.epoch, context.me.position(heads)))


def personal_cursor_at(head: int, context: Context) -> str:
    """The personal part of the caller's cursor."""
    return context.services.text_of(Cursor(context.services.epoch, {context.me.id: head}))


def _streams(me: Viewer) -> tuple[str, ...] | None:
    """The shared streams that the viewer sees. None: all."""
    return None if me.is_admin else (*me.teams, ACCOUNTS)
