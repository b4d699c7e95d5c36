"""Finds a page of the log in parts that an index has in the order of the page. Each part is read no further than the page goes."""

from __future__ import annotations

import base64
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from events.database import Dialect
from events.event import ACCOUNTS, Logged
from models.errors import Invalid
from models.event.filter import ACTOR, EventFilter, visible_sql
from models.storage.sql import Values, all_of, table_of
from models.values import clock
from models.values.ids import is_id
from models.viewer import Viewer
from schema.language.page import Page

PAGE_SIZE = 20
LARGEST_PAGE = 100


@dataclass(frozen=True, slots=True)
class EventPageRequest:
    """A page that was checked. `after` and `before` are places: time, stream, number."""

    size: int
    backwards: bool
    after: tuple[int, str, int] | None
    before: tuple[int, str, int] | None

    @classmethod
    def of(cls, page: Page) -> EventPageRequest:
        if page.first is not None and page.last is not None:
            raise Invalid("Ask for `first` or for `last`, not for both.", "last")
        name, size = ("last", page.last) if page.last is not None else ("first", page.first)
        if size is not None and not 0 <= size <= LARGEST_PAGE:
            raise Invalid(f"A page has 0 to {LARGEST_PAGE} items.", name)
        after = _decode_cursor(page.after, "after")
        return cls(
            PAGE_SIZE if size is None else size, page.last is not None, after, _decode_cursor(page.before, "before")
        )

    def bounds(self, values: Values, *, newest_first: bool) -> Iterator[str]:
        behind, ahead = ("<", ">") if newest_first else (">", "<")
        if self.after:
            yield f"(occurred_at, stream, seq) {behind} ({_span(self.after, values)})"
        if self.before:
            yield f"(occurred_at, stream, seq) {ahead} ({_span(self.before, values)})"


class By(Enum):
    """The indexes of the log, by what they begin with. `rest` are the columns after it, by which its events are in order."""

    STREAM = "stream"
    SUBJECT = "subject_id"
    ACCOUNT = "account_id"
    NAME = "name"
    ACTOR = ACTOR

    @property
    def of_part(self) -> str:
        """An event of the part. Names and actors are looked for in one stream each."""
        if self in (By.NAME, By.ACTOR):
            return f"{self.of_kind} AND events.stream = part.key"
        return f"events.{self.value} = part.key"

    @property
    def of_kind(self) -> str:
        return f"{self.value} = part.kind"

    @property
    def rest(self) -> tuple[str, ...]:
        return ("occurred_at", "stream", "seq") if self is By.SUBJECT else ("occurred_at", "seq")


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

    def nearest(self, parts: str, by: By, where: str, *, columns: str = KEYSET) -> str:
        """For each `key` of the table `parts`, the events that come first among those with this key (LATERAL on PostgreSQL)."""
        some = self._of(by, where, self.limit)
        if self.dialect == "sqlite":
            return (
                f"SELECT part.key, {columns} FROM {parts} part"
                f" CROSS JOIN events ON events.rowid IN (SELECT events.rowid {some})"
            )
        return f"SELECT part.key, found.* FROM {parts} part CROSS JOIN LATERAL (SELECT {columns} {some}) found"

    def _of(self, by: By, where: str, limit: int) -> str:
        return f"FROM events WHERE {by.of_part} AND {where} ORDER BY {self.by(by.rest)} LIMIT {limit}"

    def first_of(self, parts: str, by: By, where: str) -> str:
        """The places that come first in all these parts together. Only parts whose nearest event is among the nearest can
        have them, so no more parts are read than there are places on the page."""
        way, nobody = ("DESC", -1) if self.reversed else ("ASC", clock.LATEST + 1)
        columns, order = "key", f"nearest {way}, key {way}"
        if by is not By.STREAM:  # at one time, a stream may have events of several kinds
            columns, order = "kind, key", f"{order}, (SELECT seq {self._of(by, where, 1)}) {way}"
        nearest = f"SELECT occurred_at {self._of(by, where, 1)}"
        near = (
            f"(SELECT {columns}, COALESCE(({nearest}), {nobody}) AS nearest FROM {parts} part"
            f" ORDER BY {order} LIMIT {self.limit})"
        )
        return f"SELECT {KEYSET} FROM ({self.nearest(near, by, where)}) part"


def rarest(which: EventFilter) -> By:
    """The index that is most likely to have little but what matches."""
    if which.actor is not None and which.actor.wanted is not None:
        return By.ACTOR
    return By.NAME if which.asks_for_names and not which.has_most_names else By.STREAM


def page_keys(
    me: Viewer, which: EventFilter, asked: EventPageRequest, finder: Finder, *, newest_first: bool, by: By
) -> str:
    """Where the events of the page are: their places, in order, and no more than the page has."""
    values = finder.values
    bounds = list(asked.bounds(values, newest_first=newest_first))
    if which.task_ids is not None:
        where = all_of([which.sql(values), *bounds, visible_sql(me, values)])
        tasks = table_of(which.task_ids, values, finder.dialect)
        found = f"SELECT {KEYSET} FROM ({finder.nearest(tasks, By.SUBJECT, where)}) part"
    else:
        found = " UNION ALL ".join(_parts(me, which, bounds, finder, by=by))
    return f"SELECT {KEYSET} FROM ({found}) found ORDER BY {finder.by()} LIMIT {finder.limit}"


def _parts(me: Viewer, which: EventFilter, bounds: Collection[str], finder: Finder, *, by: By) -> Iterator[str]:
    values = finder.values
    everywhere = replace(which, team_ids=None)
    if by is By.STREAM and me.is_admin and which.team_ids is None:
        hint = " INDEXED BY idx_events_occurre_e5da7a" if finder.dialect == "sqlite" else ""
        yield f"SELECT {KEYSET} FROM events{hint} WHERE {all_of([everywhere.sql(values), *bounds])}"
        return
    where = all_of([_without(by, everywhere).sql(values), *bounds])
    yield finder.first_of(_table_of_parts(me, which, finder, by=by), by, where)
    if _sees_own_account(me, which):
        whole = all_of([f"stream = {values(ACCOUNTS)}", everywhere.sql(values), *bounds])
        own = finder.nearest(table_of([me.id], values, finder.dialect), By.ACCOUNT, whole)
        yield f"SELECT {KEYSET} FROM ({own}) own"


def _without(by: By, which: EventFilter) -> EventFilter:
    """What is left to ask of the events of a part."""
    if by is By.NAME:
        return replace(which, names=None, unnamed=(), prefixes=None)
    return which if which.actor is None or by is By.STREAM else replace(which, actor=replace(which.actor, wanted=None))


def _table_of_parts(me: Viewer, which: EventFilter, finder: Finder, *, by: By) -> str:
    every = me.is_admin and which.team_ids is None
    if by is By.STREAM:
        return table_of(streams_of(me, which), finder.values, finder.dialect)
    kinds = _kinds(which, finder, by=by)
    if every:
        return _SKIPPING_STREAMS.format(kinds=kinds, kind=by.value)
    streams = table_of(streams_of(me, which), finder.values, finder.dialect)
    return f"(SELECT kind, key FROM {kinds} kinds CROSS JOIN {streams} streams)"


def _kinds(which: EventFilter, finder: Finder, *, by: By) -> str:
    """A table of one column, `kind`: the actors, or those of all names in the log that are asked for."""
    if by is By.NAME:
        return _SKIPPING_NAMES.format(condition=which.named_sql(finder.values))
    wanted = which.actor.wanted if which.actor is not None else None
    return (
        f"(SELECT key AS kind FROM {table_of([id or '' for id in wanted or ()], finder.values, finder.dialect)} actors)"
    )


_SKIPPING_NAMES = """(
    WITH RECURSIVE there (name) AS (
        SELECT min(name) FROM events
        UNION ALL SELECT (SELECT min(name) FROM events WHERE name > there.name) FROM there WHERE there.name IS NOT NULL
    )
    SELECT name AS kind FROM there WHERE name IS NOT NULL AND {condition}
)"""
"""From each name to the next one: some twenty steps in an index, however many events there are."""

_SKIPPING_STREAMS = """(
    WITH RECURSIVE part (kind, key) AS (
        SELECT part.kind, (SELECT min(stream) FROM events WHERE {kind} = part.kind) FROM {kinds} part
        UNION ALL SELECT part.kind, (SELECT min(stream) FROM events WHERE {kind} = part.kind AND stream > part.key)
        FROM part WHERE part.key IS NOT NULL
    )
    SELECT kind, key FROM part WHERE key IS NOT NULL
)"""
"""From each stream that has such events to the next one."""


def _sees_own_account(me: Viewer, which: EventFilter) -> bool:
    return not me.is_admin and (which.team_ids is None or ACCOUNTS in which.team_ids)


def streams_of(me: Viewer, which: EventFilter) -> Collection[str]:
    """Those that can hold what is asked for, besides the viewer's own part of the accounts."""
    if which.team_ids is None:
        return me.teams
    return which.team_ids if me.is_admin else which.team_ids & me.teams.keys()


def total(me: Viewer, which: EventFilter, finder: Finder) -> str:
    """How many events there are in all. If the filter is teams and times alone, it is the difference of two numbers of each
    stream."""
    values = finder.values
    if not which.is_of_times_alone:
        return _counted(me, which, finder)
    last = _last("<=", which.until, values, "head.seq")
    before = _last("<", which.since, values, "head.floor")
    heads = "stream_heads head"
    if not me.is_admin or which.team_ids is not None:
        heads = f"{table_of(streams_of(me, which), values, finder.dialect)} part JOIN stream_heads head ON head.stream = part.key"
    counted = f"(SELECT COALESCE(sum({last} - {before}), 0) FROM {heads})"
    if me.is_admin:
        return f"CAST({counted} AS BIGINT)"
    own = f"account_id = {values(me.id)} AND stream = {values(ACCOUNTS)} AND {which.sql(values)}"
    return f"CAST({counted} + (SELECT count(*) FROM events WHERE {own}) AS BIGINT)"


def _counted(me: Viewer, which: EventFilter, finder: Finder) -> str:
    """Of names and of actors no events are read but those that are counted, if nothing else is asked."""
    values, by = finder.values, rarest(which)
    if by is By.STREAM and which.asks_for_names:
        by = By.NAME
    if by is By.STREAM or which.task_ids is not None or (me.is_admin and which.team_ids is None):
        return f"(SELECT count(*) FROM events WHERE {visible_sql(me, values)} AND {which.sql(values)})"
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


def _span(place: tuple[int, str, int], values: Values) -> str:
    at, stream, seq = place
    return f"CAST({values(at)} AS BIGINT), CAST({values(stream)} AS TEXT), CAST({values(seq)} AS BIGINT)"


def encode_cursor(event: Logged) -> str:
    return base64.urlsafe_b64encode(f"{event.at} {event.stream} {event.seq}".encode()).decode()


def _decode_cursor(cursor: str | None, argument: str) -> tuple[int, str, int] | None:
    if cursor is None:
        return None
    try:
        at, stream, seq = base64.urlsafe_b64decode(cursor.encode()).decode().split(" ")
        place = int(at), stream, int(seq)
    except ValueError:
        place = (-1, "", 0)
    if not (0 <= place[0] <= clock.LATEST and 0 <= place[2] < 2**62 and (stream_is_ours(place[1]))):
        raise Invalid("This cursor is invalid. Use a cursor from a page of events.", argument)
    return place


def stream_is_ours(stream: str) -> bool:
    return stream == ACCOUNTS or is_id(stream, "team")
