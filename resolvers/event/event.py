"""The log as clients read it: pages of it, and what happened to one task."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Annotated, Any, TypeVar

import strawberry

from events import catalog
from events.event import Logged
from events.log import log
from events.storage.database import Dialect, Row
from models.errors import Invalid
from models.event.filter import ActorFilter, EventFilter
from models.event.undoable import is_undoable
from models.storage.keyset import LARGEST_PAGE
from models.storage.sql import Values, one_of
from models.task.stored import rows as task_rows
from models.user import handle
from models.values import clock
from models.viewer import Viewer
from models.wording.sentence import sentence
from resolvers.event.page import (
    EventIndex,
    EventPageRequest,
    Finder,
    of_everything,
    page_cursor,
    page_keys,
    rarest,
    total,
)
from resolvers.running import to_schema
from resolvers.running.log_position import cursor_at, heads_sql, personal_cursor_at, personal_head_sql
from resolvers.running.selection import selected
from schema import event as schema
from schema.context import Context, Info
from schema.language.field import loaded
from schema.language.filter import DateTimeFilter, UserRefFilter
from schema.language.node import BY_PREFIX
from schema.language.page import After, Before, First, Last, Page, PageInfo
from schema.language.scalars import ID
from schema.language.scalars import Cursor as Cursor_

T = TypeVar("T")

WORDS = re.compile(r"[A-Za-z]{1,50}\Z")
MOST_ACTORS = 500


@strawberry.type
class EventQuery:
    @loaded(
        "The log, oldest first (`last` takes the newest page, still oldest first), by time across streams and by "
        "`seq` within one. To catch up without a gap, subscribe with `after`."
    )
    async def events(
        self,
        info: Info,
        filter: Annotated[
            schema.EventFilter | None, strawberry.argument(description="Which events; all of them when absent.")
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> schema.EventConnection | None:
        which = await settled(filter, info.context)
        return await connection(info, which, Page(first, after, last, before))

    @loaded("Head of the log for this caller: take it with query data in one document, then subscribe `after` it.")
    async def cursor(self, info: Info) -> Cursor_ | None:
        cursor: str = await info.context.fields.cursor()
        return Cursor_(cursor)


def can_be_shown(event: Logged) -> bool:
    """In a rolling upgrade a newer version may write about kinds of objects that this one has no type for."""
    return event.subject_id.partition("_")[0] in BY_PREFIX


def event_to_schema(event: Logged, me: Viewer) -> schema.Event:
    return schema.Event(
        id=ID(event.id),
        stream=event.stream,
        hangs_on=event.task_id,
        seq=event.seq,
        name=event.name,
        action=catalog.action_of(event.name),
        subject_type=BY_PREFIX[event.subject_id.partition("_")[0]],
        subject_id=ID(event.subject_id),
        actor=to_schema.optional_user(event.actor, me),
        via=event.via,
        changes=to_schema.changes(event, me),
        occurred_at=event.at,
        origin_id=event.origin_id,
        undoable=is_undoable(event, me),
    )


async def connection(
    info: Info, which: EventFilter, page: Page, *, newest_first: bool = False
) -> schema.EventConnection:
    context, asked = info.context, EventPageRequest.of(page)
    rows = await _rows(context, which, asked, selected(info), newest_first=newest_first)
    there = [row for row in rows if row["seq"] is not None]
    found = await log.from_rows(context.reads, there, parts=log.CHANGES)
    cursor = _position(rows[0]["heads"], which, context)
    return page_to_schema(found, asked, context, cursor=cursor, total=rows[0]["total"])


def _position(heads: str | None, which: EventFilter, context: Context) -> str:
    if heads is None:
        return ""  # it was not selected
    return personal_cursor_at(int(heads), context) if which.personal else cursor_at(log.heads_from(heads), context)


async def _rows(
    context: Context, which: EventFilter, asked: EventPageRequest, fields: frozenset[str], *, newest_first: bool
) -> Sequence[Row]:
    """Reads the events of all streams together, in the order of time, since many events match most filters. On SQLite
    this read has a time limit; when it is over, each stream is asked for its matching events instead. PostgreSQL's
    planner chooses the better way itself, except for changed fields: its statistics do not cover how often a field
    changes, so each stream is asked from the start. On both, each stream is asked from the start for the events of one
    call, which are few."""
    me, reads, by = context.me, context.reads, rarest(which)
    few = by is EventIndex.ORIGIN or (by is EventIndex.FIELDS and reads.dialect == "postgres")
    by_time = of_everything(me, which) and not few
    sql, values = statement(
        me, reads.dialect, which, asked, fields, newest_first=newest_first, by=EventIndex.STREAM if by_time else by
    )
    if not by_time or by is EventIndex.STREAM:
        return await reads.fetch(sql, *values)
    rows = await reads.attempt(sql, *values)
    if rows is None:
        sql, values = statement(me, reads.dialect, which, asked, fields, newest_first=newest_first, by=by)
        rows = await reads.report(sql, *values)
    return rows


def page_to_schema(
    found: Sequence[Logged], asked: EventPageRequest, context: Context, *, cursor: str, total: int
) -> schema.EventConnection:
    """`found` may hold one event more than was asked for: then there is another page."""
    more, found = len(found) > asked.size, found[: asked.size]
    in_order = list(reversed(found)) if asked.backwards else found
    edges = [
        schema.EventEdge(cursor=page_cursor(event), node=event_to_schema(event, context.me))
        for event in in_order
        if can_be_shown(event)
    ]
    return schema.EventConnection(
        edges=edges,
        nodes=[edge.node for edge in edges],
        page_info=PageInfo.of(
            [edge.cursor for edge in edges],
            after=asked.after,
            before=asked.before,
            backwards=asked.backwards,
            more=more,
        ),
        total_count=total,
        cursor=cursor,
    )


def statement(
    me: Viewer,
    dialect: Dialect,
    which: EventFilter,
    asked: EventPageRequest,
    fields: frozenset[str],
    *,
    newest_first: bool,
    by: EventIndex,
) -> tuple[str, list[Any]]:
    """One snapshot: the page, and beside it the heads and the count if they were selected."""
    values = Values()
    finder = Finder(dialect, values, asked.size + 1, reversed=newest_first is not asked.backwards)
    count = total(me, which, finder) if "totalCount" in fields else "0"
    heads = _heads_sql(me, which, values, dialect) if "cursor" in fields else "NULL"
    page = page_keys(me, which, asked, finder, newest_first=newest_first, by=by)
    sql = (
        f"SELECT now.heads, now.total, page.* FROM (SELECT {heads} AS heads, {count} AS total) now"
        f" LEFT JOIN (SELECT events.* FROM ({page}) place JOIN events"
        f" ON events.stream = place.stream AND events.seq = place.seq) page ON 1 = 1 ORDER BY {finder.by()}"
    )
    return sql, values.all


def _heads_sql(me: Viewer, which: EventFilter, values: Values, dialect: Dialect) -> str:
    return f"CAST({personal_head_sql(me, values)} AS TEXT)" if which.personal else heads_sql(me, values, dialect)


async def settled(filter: schema.EventFilter | None, context: Context) -> EventFilter:
    """Keys become ids, and durations instants."""
    if filter is None:
        return EventFilter()
    now = clock.now()
    which = EventFilter(
        names=None if filter.names is None else tuple(map(_name, _few(filter.names, "names"))),
        prefixes=None if filter.subject_types is None else tuple(dict.fromkeys(filter.subject_types)),
        task_ids=await _task_ids(filter, context),
        team_ids=await _team_ids(filter, context),
        actor=None if filter.actor is None else _actor(filter.actor, context.me, await _people(filter.actor, context)),
        fields=None if filter.fields is None else frozenset(f for f in _few(filter.fields, "fields") if WORDS.match(f)),
        origin_id=filter.origin_id,
        personal=bool(filter.personal),
    )
    return which if filter.occurred_at is None else _when(which, filter.occurred_at, now)


async def _task_ids(filter: schema.EventFilter, context: Context) -> frozenset[str] | None:
    if filter.task_ids is None:
        return None
    ids = _few(filter.task_ids, "taskIds")
    return frozenset((await task_rows.ids_of(context.reads, ids, seen_by=context.me)).values())


async def _team_ids(filter: schema.EventFilter, context: Context) -> frozenset[str] | None:
    if filter.team_ids is None:
        return None
    named = _few(filter.team_ids, "teamIds")
    which = one_of("key", [each.upper() for each in named], values := Values())
    rows = await context.reads.fetch(f"SELECT id FROM teams WHERE {which}", *values.all)
    return frozenset(named).union(row[0] for row in rows)


def _few(given: Sequence[T], field: str, *, most: int = LARGEST_PAGE) -> Sequence[T]:
    """Each value once."""
    different = list(dict.fromkeys(given))
    if len(different) > most:
        raise Invalid(sentence("Name at most {most} values in one list.", most=most), "filter", field)
    return different


def _name(name: str) -> str:
    if not re.fullmatch(r"[a-z_.]{0,60}\*?", name):
        raise Invalid('Event names look like "task.created" or "task.*".', "filter", "names")
    return name


async def _people(filter: UserRefFilter, context: Context) -> Mapping[str, str]:
    one = [some.value for some in (filter.eq, filter.neq) if some is not None]
    several = [*(filter.in_ or ()), *(filter.not_in or ())]
    return await handle.ids_of(context.reads, [*one, *_few(several, "actor", most=MOST_ACTORS)], context.me)


def _actor(filter: UserRefFilter, me: Viewer, people: Mapping[str, str]) -> ActorFilter:
    """All given conditions must hold: wanted actors are intersected, unwanted ones are united."""
    wanted: list[frozenset[str | None]] = []

    def id_of(given: str | None) -> str | None:
        return None if given is None else people.get(given, given)

    unwanted: set[str | None] = set(map(id_of, filter.not_in or ()))
    if filter.eq is not None:
        wanted.append(frozenset({id_of(filter.eq.value)}))
    if filter.neq is not None:
        unwanted.add(id_of(filter.neq.value))
    if filter.in_ is not None:
        wanted.append(frozenset(map(id_of, filter.in_)))
    if filter.me is not None:
        wanted.append(frozenset({me.id})) if filter.me else unwanted.add(me.id)
    if filter.is_null is not None:
        wanted.append(frozenset({None})) if filter.is_null else unwanted.add(None)
    both = frozenset.intersection(*wanted) if wanted else None
    return ActorFilter(both, frozenset(unwanted))


def _when(which: EventFilter, filter: DateTimeFilter, now: int) -> EventFilter:
    """Every event has its time, and times are whole milliseconds: each condition is a span."""
    since, until = [0], [clock.LATEST]
    if filter.eq is not None:
        if filter.eq.value is None:
            return replace(which, never=True)
        since.append(filter.eq.value.seen_from(now))
        until.append(filter.eq.value.seen_from(now))
    if filter.gt is not None:
        since.append(filter.gt.seen_from(now) + 1)
    if filter.gte is not None:
        since.append(filter.gte.seen_from(now))
    if filter.lt is not None:
        until.append(filter.lt.seen_from(now) - 1)
    if filter.lte is not None:
        until.append(filter.lte.seen_from(now))
    return replace(which, since=max(since), until=min(until), never=which.never or filter.is_null is True)
