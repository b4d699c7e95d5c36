"""The SQL for a page of the log: reads parts of the log that an index holds in the order of the page, none further than
the page needs."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from events.event import ACCOUNTS, Logged, is_personal
from events.log import log
from events.storage.database import Dialect
from models.event.filter import ABOUT, ACTOR, TELLS_A_CHANGE, EventFilter, visible_sql
from models.storage.keyset import Order, SortKey, decode_page_cursor, encode_page_cursor, size_of_page
from models.storage.sql import Values, all_of, table_of
from models.values import clock
from models.viewer import Viewer
from schema.language.page import Page

Place = tuple[int, str, int]
"""Time, stream, number."""


def _keys_of_former_cursor(text: str) -> Place:
    at, stream, seq = text.split(" ")
    return int(at), stream, int(seq)


IN_TIME = Order(
    "events",
    (SortKey("occurred_at", int), SortKey("stream", str), SortKey("seq", int)),
    of_former_cursor=_keys_of_former_cursor,
)
"""A page in this order is merged from several streams, below."""


@dataclass(frozen=True, slots=True)
class EventPageRequest:
    """A page that was checked."""

    size: int
    backwards: bool
    after: Place | None
    before: Place | None

    @classmethod
    def of(cls, page: Page) -> EventPageRequest:
        size, backwards = size_of_page(page.first, page.last)
        after = _place_of(page.after, "after")
        return cls(size, backwards, after, _place_of(page.before, "before"))

    def bounds(self, values: Values, *, newest_first: bool) -> Iterator[str]:
        behind, ahead = ("<", ">") if newest_first else (">", "<")
        if self.after:
            yield f"(occurred_at, stream, seq) {behind} ({_span(self.after, values)})"
        if self.before:
            yield f"(occurred_at, stream, seq) {ahead} ({_span(self.before, values)})"


class EventIndex(Enum):
    """The indexes of the log, each named by its first column. `rest` are the columns after that one, which order its
    events."""

    STREAM = "stream"
    ABOUT = ABOUT
    ACCOUNT = "account_id"
    NAME = "name"
    ACTOR = ACTOR
    FIELDS = "fields_changed"
    ORIGIN = "origin_id"

    @property
    def of_part(self) -> str:
        """The condition for an event of the part. For names, actors, fields and origins, a part is one of them in one
        stream."""
        if self in (EventIndex.NAME, EventIndex.ACTOR, EventIndex.FIELDS, EventIndex.ORIGIN):
            return f"{self.of_kind} AND events.stream = part.key"
        return f"{self.value if self is EventIndex.ABOUT else f'events.{self.value}'} = part.key"

    @property
    def of_kind(self) -> str:
        kind = f"{self.value} = part.kind"
        return f"{kind} AND {TELLS_A_CHANGE}" if self is EventIndex.FIELDS else kind

    @property
    def rest(self) -> tuple[str, ...]:
        return ("occurred_at", "stream", "seq") if self is EventIndex.ABOUT else ("occurred_at", "seq")


_ACTORS_INDEX = " INDEXED BY idx_events_actor"
"""Without this hint, SQLite 3.53 reads and sorts all events of a stream in the given time if a filter has an actor,
names and times."""
WHOLE_ORDER = ("occurred_at", "stream", "seq")
KEYSET = "occurred_at, stream, seq"


@dataclass(frozen=True, slots=True)
class Finder:
    """Writes the SQL of one page. `reversed`: it reads from the newest event to older ones."""

    dialect: Dialect
    values: Values
    limit: int
    reversed: bool

    def by(self, columns: Collection[str] = WHOLE_ORDER) -> str:
        way = "DESC" if self.reversed else "ASC"
        return ", ".join(f"{column} {way}" for column in columns)

    def nearest(self, parts: str, by: EventIndex, where: str, *, columns: str = KEYSET) -> str:
        """For each `key` of the table `parts`, the events that come first among those with this key (LATERAL on PostgreSQL)."""
        some = self._of(by, where, self.limit)
        if self.dialect == "sqlite":
            return (
                f"SELECT part.key, {columns} FROM {parts} part"
                f" CROSS JOIN events ON events.rowid IN (SELECT events.rowid {some})"
            )
        return f"SELECT part.key, found.* FROM {parts} part CROSS JOIN LATERAL (SELECT {columns} {some}) found"

    def _of(self, by: EventIndex, where: str, limit: int) -> str:
        hint = _ACTORS_INDEX if self.dialect == "sqlite" and by is EventIndex.ACTOR else ""
        return f"FROM events{hint} WHERE {by.of_part} AND {where} ORDER BY {self.by(by.rest)} LIMIT {limit}"

    def first_of(self, parts: str, by: EventIndex, where: str) -> str:
        """The first places of all these parts together. Only the parts with the nearest events can hold them, so no
        more parts are read than there are places on the page."""
        way, nobody = ("DESC", -1) if self.reversed else ("ASC", clock.LATEST + 1)
        columns, order = "key", f"nearest {way}, key {way}"
        if by is not EventIndex.STREAM:  # at one time, a stream may have events of several kinds
            columns, order = "kind, key", f"{order}, (SELECT seq {self._of(by, where, 1)}) {way}"
        nearest = f"SELECT occurred_at {self._of(by, where, 1)}"
        near = (
            f"(SELECT {columns}, COALESCE(({nearest}), {nobody}) AS nearest FROM {parts} part"
            f" ORDER BY {order} LIMIT {self.limit})"
        )
        return f"SELECT {KEYSET} FROM ({self.nearest(near, by, where)}) part"


def rarest(which: EventFilter) -> EventIndex:
    """The index that is most likely to lead to few events that do not match."""
    if which.origin_id is not None:
        return EventIndex.ORIGIN
    if which.actor is not None and which.actor.wanted is not None:
        return EventIndex.ACTOR
    if which.fields is not None and (which.names is None or which.has_most_changes):
        return EventIndex.FIELDS
    return EventIndex.NAME if which.asks_for_names and not which.has_most_names else EventIndex.STREAM


def page_keys(
    me: Viewer, which: EventFilter, asked: EventPageRequest, finder: Finder, *, newest_first: bool, by: EventIndex
) -> str:
    """SQL for the places of the page's events, in order, and no more than fit on the page."""
    values = finder.values
    bounds = list(asked.bounds(values, newest_first=newest_first))
    if which.task_ids is not None:
        where = all_of([which.sql(values), *bounds, _visible_sql(me, which, values)])
        tasks = table_of(which.task_ids, values, finder.dialect)
        found = f"SELECT {KEYSET} FROM ({finder.nearest(tasks, EventIndex.ABOUT, where)}) part"
    else:
        found = " UNION ALL ".join(_parts(me, which, bounds, finder, by=by))
    return f"SELECT {KEYSET} FROM ({found}) found ORDER BY {finder.by()} LIMIT {finder.limit}"


def _parts(me: Viewer, which: EventFilter, bounds: Collection[str], finder: Finder, *, by: EventIndex) -> Iterator[str]:
    values = finder.values
    everywhere = replace(which, team_ids=None)
    if by is EventIndex.STREAM and of_everything(me, which):
        hint = " INDEXED BY idx_events_occurre_e5da7a" if finder.dialect == "sqlite" else ""
        yield f"SELECT {KEYSET} FROM events{hint} WHERE {all_of([log.SHARED, everywhere.sql(values), *bounds])}"
        return
    where = all_of([_without(by, everywhere).sql(values), *bounds])
    yield finder.first_of(_table_of_parts(me, which, finder, by=by), by, where)
    if _sees_own_account(me, which):
        whole = all_of([f"stream = {values(ACCOUNTS)}", everywhere.sql(values), *bounds])
        own = finder.nearest(table_of([me.id], values, finder.dialect), EventIndex.ACCOUNT, whole)
        yield f"SELECT {KEYSET} FROM ({own}) own"


def _without(by: EventIndex, which: EventFilter) -> EventFilter:
    """The filter without the condition that the index already meets for the events of a part."""
    if by is EventIndex.NAME:
        return replace(which, names=None, unnamed=(), prefixes=None)
    if by is EventIndex.FIELDS:
        return replace(which, fields=None)
    if by is EventIndex.ORIGIN:
        return replace(which, origin_id=None)
    return (
        which
        if which.actor is None or by is EventIndex.STREAM
        else replace(which, actor=replace(which.actor, wanted=None))
    )


def _table_of_parts(me: Viewer, which: EventFilter, finder: Finder, *, by: EventIndex) -> str:
    if by is EventIndex.STREAM:
        return table_of(streams_of(me, which), finder.values, finder.dialect)
    kinds = _kinds(which, finder, by=by)
    if of_everything(me, which):
        return _SKIPPING_STREAMS.format(kinds=kinds, of_kind=by.of_kind, shared=log.SHARED)
    streams = table_of(streams_of(me, which), finder.values, finder.dialect)
    return f"(SELECT kind, key FROM {kinds} kinds CROSS JOIN {streams} streams)"


def _kinds(which: EventFilter, finder: Finder, *, by: EventIndex) -> str:
    """A table of one column, `kind`: the actors or the origin of the filter, or those names (or sets of changed fields)
    in the log that match the filter."""
    if by is EventIndex.NAME:
        return _SKIPPING.format(column="name", there="1 = 1", condition=which.named_sql(finder.values))
    if by is EventIndex.FIELDS:
        condition = which.changed_sql(finder.values)
        return _SKIPPING.format(column="fields_changed", there=TELLS_A_CHANGE, condition=condition)
    wanted = which.actor.wanted if which.actor is not None else None
    kinds = [which.origin_id or ""] if by is EventIndex.ORIGIN else [id or "" for id in wanted or ()]
    return f"(SELECT key AS kind FROM {table_of(kinds, finder.values, finder.dialect)} kinds)"


_SKIPPING = """(
    WITH RECURSIVE there ({column}) AS (
        SELECT min({column}) FROM events WHERE {there}
        UNION ALL SELECT (SELECT min({column}) FROM events WHERE {column} > there.{column} AND {there})
        FROM there WHERE there.{column} IS NOT NULL
    )
    SELECT {column} AS kind FROM there WHERE {column} IS NOT NULL AND {condition}
)"""
"""Skips from each name, or set of changed fields, to the next one: some twenty steps in an index, however many events
there are."""

_SKIPPING_STREAMS = """(
    WITH RECURSIVE part (kind, key) AS (
        SELECT part.kind, (SELECT min(stream) FROM events WHERE {of_kind} AND {shared}) FROM {kinds} part
        UNION ALL SELECT part.kind, (SELECT min(stream) FROM events WHERE {of_kind} AND stream > part.key AND {shared})
        FROM part WHERE part.key IS NOT NULL
    )
    SELECT kind, key FROM part WHERE key IS NOT NULL
)"""
"""Skips from each shared stream that has such events to the next one."""


def of_everything(me: Viewer, which: EventFilter) -> bool:
    """Whether the filter covers all shared streams."""
    return me.is_admin and which.team_ids is None and not which.personal


def _sees_own_account(me: Viewer, which: EventFilter) -> bool:
    return not (me.is_admin or which.personal) and (which.team_ids is None or ACCOUNTS in which.team_ids)


def streams_of(me: Viewer, which: EventFilter) -> Collection[str]:
    """The streams that can hold matching events, besides the viewer's own part of the accounts. A caller, even an
    admin, may name a personal stream in place of a team. It is left out: only its owner may read it, and asks for it
    with `personal`."""
    if which.personal:
        return [me.id] if which.team_ids is None else []
    if which.team_ids is None:
        return me.teams
    if me.is_admin:
        return {stream for stream in which.team_ids if not is_personal(stream)}
    return which.team_ids & me.teams.keys()


def _visible_sql(me: Viewer, which: EventFilter, values: Values) -> str:
    return f"stream = {values(me.id)}" if which.personal else visible_sql(me, values)


def total(me: Viewer, which: EventFilter, finder: Finder) -> str:
    """SQL for the number of matching events. If the filter has only teams and times, it is the sum over the streams of
    the difference of two sequence numbers."""
    values = finder.values
    if not which.is_of_times_alone:
        return _counted(me, which, finder)
    last = _last("<=", which.until, values, "head.seq")
    before = _last("<", which.since, values, "head.floor")
    heads = "stream_heads head"
    if not of_everything(me, which):
        heads = f"{table_of(streams_of(me, which), values, finder.dialect)} part JOIN stream_heads head ON head.stream = part.key"
    every = f" WHERE head.{log.SHARED}" if of_everything(me, which) else ""
    counted = f"(SELECT COALESCE(sum({last} - {before}), 0) FROM {heads}{every})"
    if me.is_admin or which.personal:
        return f"CAST({counted} AS BIGINT)"
    own = f"account_id = {values(me.id)} AND stream = {values(ACCOUNTS)} AND {which.sql(values)}"
    return f"CAST({counted} + (SELECT count(*) FROM events WHERE {own}) AS BIGINT)"


def _counted(me: Viewer, which: EventFilter, finder: Finder) -> str:
    """For a filter of names or actors alone, no events are read but those that are counted."""
    values, by = finder.values, rarest(which)
    if by is EventIndex.STREAM and which.asks_for_names:
        by = EventIndex.NAME
    if by is EventIndex.STREAM or which.task_ids is not None or of_everything(me, which):
        return f"(SELECT count(*) FROM events WHERE {_visible_sql(me, which, values)} AND {which.sql(values)})"
    everywhere = replace(which, team_ids=None)
    each = f"SELECT count(*) FROM events WHERE {by.of_part} AND {_without(by, everywhere).sql(values)}"
    counted = f"(SELECT COALESCE(sum(({each})), 0) FROM {_table_of_parts(me, which, finder, by=by)} part)"
    if _sees_own_account(me, which):
        own = f"account_id = {values(me.id)} AND stream = {values(ACCOUNTS)} AND {everywhere.sql(values)}"
        counted = f"{counted} + (SELECT count(*) FROM events WHERE {own})"
    return f"CAST({counted} AS BIGINT)"


def _last(sign: str, at: int | None, values: Values, otherwise: str) -> str:
    """The number of the last event of a stream up to that time, given that time never goes back within a stream."""
    if at is None:
        return otherwise
    return (
        f"COALESCE((SELECT seq FROM events WHERE events.stream = head.stream AND occurred_at {sign} {values(at)}"
        " ORDER BY occurred_at DESC, seq DESC LIMIT 1), head.floor)"
    )


def _span(place: Place, values: Values) -> str:
    at, stream, seq = place
    return f"CAST({values(at)} AS BIGINT), CAST({values(stream)} AS TEXT), CAST({values(seq)} AS BIGINT)"


def page_cursor(event: Logged) -> str:
    return encode_page_cursor(IN_TIME, (event.at, event.stream, event.seq))


def _place_of(cursor: str | None, argument: str) -> Place | None:
    if cursor is None:
        return None
    at, stream, seq = decode_page_cursor(cursor, IN_TIME, argument)
    return at, stream, seq
