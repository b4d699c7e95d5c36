"""The event log: outbox, activity feed, audit trail and source of replays in one. It is written in the transaction of
the change itself."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from functools import lru_cache
from types import MappingProxyType
from typing import Any

import orjson

from events.event import PERSONAL, Author, Event, Logged, is_personal
from events.log import counters, deleted, stored, texts
from events.log.merge import STREAMS_AT_ONCE, EventKey, Merge, in_spans, spans_of, values_of
from events.storage.bounded_cache import weight
from events.storage.database import Cell, Dialect, Reads, Row, Writes
from events.storage.sql import Values, one_of
from events.storage.turns import let_others_go_on

COLUMNS = "stream, seq, id, name, subject_id, task_id, account_id, actor_id, via, origin_id, occurred_at, fields_changed, data"
CHANGES = ("changes",)
"""The part of an event that clients see where they read the log."""
_WIDTH, _HEAD_WIDTH = 13, 5
PAGE = 100
"""Events: reading and unpacking this many takes the event loop 2 to 4 ms."""
_FIRST_PAGE = 8
_PAGE_BYTES = 256_000
_ROWS_AT_ONCE = 200
_HEADS_AT_ONCE = 2_000
"""A process may follow the personal streams of thousands, and asks for their heads each half second."""
SHARED = f"stream < '{PERSONAL}'"
"""There may be a personal stream for each of 10,000 users. Statements about all streams are therefore limited to the
shared ones, which are adjacent in every index that begins with the stream."""

_MOVE = """
ON CONFLICT (stream) DO UPDATE SET
    seq = stream_heads.seq + excluded.seq,
    counted = CASE WHEN stream_heads.counted = stream_heads.seq THEN stream_heads.seq + excluded.seq
        ELSE stream_heads.counted END,
    at = CASE WHEN stream_heads.at > excluded.at THEN stream_heads.at ELSE excluded.at END
RETURNING seq, at
"""
_TAKE = f"INSERT INTO stream_heads (stream, seq, at, floor, counted) VALUES ($1, $2, $3, 0, $2){_MOVE}"
"""A process of an older version advances `seq` but not `counted`. From then on no process advances `counted`, until the
team is counted anew (`models.task.lists.counts.behind`)."""

_TYPED = (
    "CAST({} AS TEXT), CAST({} AS TEXT), CAST({} AS TEXT), CAST({} AS TEXT), CAST({} AS TEXT), CAST({} AS TEXT), CAST({} AS SMALLINT),"
    " CAST({} AS TEXT), CAST({} AS TEXT), CAST({} AS TEXT)"
)
"""The values of a row besides its stream, its number and its time."""


Beside = Callable[[Callable[[Any], str]], str]
"""Builds a PostgreSQL statement. Its argument is a function that takes a value and returns its placeholder."""


class _Places:
    def __init__(self, values: list[Any]) -> None:
        self._values = values

    def __call__(self, value: Any) -> str:
        self._values.append(value)
        return f"${len(self._values)}"


async def append(
    writes: Writes,
    told: Iterable[tuple[str, Event]],
    *,
    author: Author,
    now: int,
    counts: Mapping[str, Mapping[Cell, int]] = MappingProxyType({}),
    beside: Beside | None = None,
) -> list[Logged]:
    """Writes events as the last statements of a unit: from here to the commit the heads are locked, in sorted order, so
    that no two units can deadlock. `told` are pairs of a fresh id and the event; `counts` give the changes of each
    team's counters. `beside` belongs to an event of a team, and is sent to the database together with it."""
    by_stream: dict[str, list[tuple[str, Event]]] = defaultdict(list)
    for id, event in told:
        by_stream[event.stream].append((id, event))
    packed = {stream: await texts.pack((event for _, event in some), author.card) for stream, some in by_stream.items()}
    if long := {id: text for each in packed.values() for id, text in each.texts.items()}:
        await texts.keep(writes, long, sorted(by_stream), now)
    logged: list[Logged] = []
    changed = {
        stream: moved for stream, cells in counts.items() if (moved := {cell: n for cell, n in cells.items() if n})
    }
    shared = sorted(stream for stream in by_stream.keys() | changed.keys() if not is_personal(stream))
    personal = sorted(filter(is_personal, by_stream))
    if len(by_stream) - len(personal) > 1:
        now = max(now, await _last_time(writes, shared) + 1)
    first = next(filter(by_stream.__contains__, shared), None)
    assert beside is None or first is not None
    for stream in shared:
        moved = changed.get(stream, {})
        with writes.locking(stream):
            if stream in by_stream:
                more = beside if stream == first else None
                logged += await _append_to(
                    stream, by_stream[stream], packed[stream].data, moved, writes, author, now, more
                )
            else:  # no event, but the head is locked before its counters, as always
                await writes.execute("UPDATE stream_heads SET seq = seq WHERE stream = $1", stream)
                await counters.add(writes, stream, moved)
    for start in range(0, len(personal), _ROWS_AT_ONCE):
        some = personal[start : start + _ROWS_AT_ONCE]
        with writes.locking(some[0]):  # people who are notified together once usually are so again
            if len(some) == 1:
                logged += await _append_to(some[0], by_stream[some[0]], packed[some[0]].data, {}, writes, author, now)
            else:
                logged += await _append_to_each(some, by_stream, packed, writes, author, now)
    return logged


async def _last_time(writes: Writes, streams: Sequence[str]) -> int:
    """The time of the last event in these shared streams. Their heads are locked, so nobody adds an event before the
    commit. A change that writes to two streams at once (a task moves) gets a later time, because several streams are
    merged by time: of two moves in the same millisecond, the second could be read first, and the task would end up in
    the team that it has left. There is one statement for each stream, so that a head that is stuck is named."""
    lock = " FOR UPDATE" if writes.dialect == "postgres" else ""
    last = 0
    for stream in streams:
        with writes.locking(stream):
            at: int | None = await writes.fetchval(f"SELECT at FROM stream_heads WHERE stream = $1{lock}", stream)
        last = max(last, at or 0)
    return last


async def hold(writes: Writes, streams: Collection[str]) -> dict[str, int]:
    """Locks these streams until this unit ends, including those without events, and returns how far each has come. All
    units use the same order as `append`, so that no two can deadlock."""
    wanted = sorted(streams)
    rows = ", ".join(f"(${number}, 0, 0, 0, 0)" for number in range(1, len(wanted) + 1))
    heads = await writes.fetch(
        f"INSERT INTO stream_heads (stream, seq, at, floor, counted) VALUES {rows}"
        " ON CONFLICT (stream) DO UPDATE SET seq = stream_heads.seq RETURNING stream, seq",
        *wanted,
    )
    return {row[0]: row[1] for row in heads}


async def heads(reads: Reads) -> dict[str, int]:
    """How far each shared stream has come."""
    return {row[0]: row[1] for row in await reads.fetch(f"SELECT stream, seq FROM stream_heads WHERE {SHARED}")}


async def heads_of(reads: Reads, streams: Collection[str]) -> dict[str, int]:
    """How far each of these has come; one that has no event yet is at 0."""
    found = dict.fromkeys(streams, 0)
    wanted = sorted(streams)
    for start in range(0, len(wanted), _HEADS_AT_ONCE):
        some = wanted[start : start + _HEADS_AT_ONCE]
        which = one_of("stream", some, values := Values())
        rows = await reads.fetch(f"SELECT stream, seq FROM stream_heads WHERE {which}", *values.all)
        found.update((row[0], row[1]) for row in rows)
    return found


def heads_sql(dialect: Dialect, streams: str | None = None, *, beside: str | None = None) -> str:
    """Heads as one text, to stand beside rows that are read in the same snapshot: all shared ones, or those of a table of streams.
    `beside` is a table of personal streams."""
    join = "json_group_object(stream, seq)" if dialect == "sqlite" else "CAST(json_object_agg(stream, seq) AS TEXT)"
    heads = f"stream_heads WHERE {SHARED if streams is None else f'stream IN {streams}'}"
    if beside is not None:  # no OR: PostgreSQL would read all heads for it
        heads = (
            f"(SELECT stream, seq FROM {heads}"
            f" UNION ALL SELECT stream, seq FROM stream_heads WHERE stream IN {beside}) together"
        )
    return f"(SELECT COALESCE({join}, '{{}}') FROM {heads})"


def heads_from(text: str) -> dict[str, int]:
    heads: dict[str, int] = orjson.loads(text)
    return heads


async def read(reads: Reads, stream: str, *, after: int, until: int, limit: int = 500) -> list[Logged]:
    """Returns the events in order, from the one after `after` up to and including `until`."""
    rows = await reads.fetch(
        f"SELECT {COLUMNS} FROM events WHERE stream = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT $4",
        stream,
        after,
        until,
        limit,
    )
    return await from_rows(reads, rows)


async def between(
    reads: Reads,
    after: Mapping[str, int],
    until: Mapping[str, int],
    *,
    page: int = PAGE,
    slots: AbstractAsyncContextManager[object] | None = None,
) -> AsyncIterator[Logged]:
    """The events of several streams after the first positions up to the second, by time; in order within each stream.
    Pages are small at first, and grow while their events are small. One of the `slots` is held for each page that is in
    memory; close the iterator to release it early. Reading the keys of a page, reading its rows and presenting them
    take some milliseconds each, so other work has its turn in between."""
    slots = slots or nullcontext()
    size = min(page, _FIRST_PAGE)
    spans = [(stream, after.get(stream, 0), seq) for stream, seq in until.items() if after.get(stream, 0) < seq]
    for start in range(0, len(spans), STREAMS_AT_ONCE):
        merge = Merge(reads, spans[start : start + STREAMS_AT_ONCE])
        while True:
            async with slots:
                keys = await merge.next(size)
                await let_others_go_on()
                events = await _of_keys(reads, keys)
                await let_others_go_on()
                for event in events:
                    yield event
            if len(keys) < size:
                break
            if events:
                average = sum(map(weight, events)) // len(events)
                size = max(1, min(page, 8 * size, _PAGE_BYTES // average))
            await let_others_go_on()


async def _of_keys(reads: Reads, keys: Sequence[EventKey]) -> list[Logged]:
    """The events with these keys, in order, without those that retention has just taken away."""
    if not keys:
        return []
    spans = spans_of(keys)
    columns = ", ".join(f"events.{column}" for column in COLUMNS.split(", "))
    rows = await reads.fetch(in_spans(len(spans), columns), *values_of(spans))
    there = {(row["stream"], row["seq"]): row for row in rows}
    return await from_rows(reads, [there[key[1:]] for key in keys if key[1:] in there])


async def by_ids(reads: Reads, ids: Sequence[str]) -> list[Logged]:
    """Those that the log still has, in this order."""
    found: dict[str, Logged] = {}
    for start in range(0, len(ids), _ROWS_AT_ONCE):
        some = ids[start : start + _ROWS_AT_ONCE]
        which = one_of("id", some, values := Values())
        rows = await reads.fetch(f"SELECT {COLUMNS} FROM events WHERE {which}", *values.all)
        found.update((event.id, event) for event in await from_rows(reads, rows))
    return [found[id] for id in ids if id in found]


async def floors(reads: Reads) -> dict[str, int]:
    """The newest deleted number of each shared stream: deleted by retention, or skipped after commits were lost."""
    sql = f"SELECT stream, floor FROM stream_heads WHERE {SHARED} AND floor > 0"
    return {row[0]: row[1] for row in await reads.fetch(sql)}


async def floor_of(reads: Reads, stream: str) -> int:
    floor: int | None = await reads.fetchval("SELECT floor FROM stream_heads WHERE stream = $1", stream)
    return floor or 0


async def from_rows(
    reads: Reads, rows: Sequence[Row], *, parts: tuple[str, ...] = ("changes", "state")
) -> list[Logged]:
    """Returns the events in the same order. `parts` names the parts whose long texts are wanted; in other parts they
    are cut to their beginning."""
    return await deleted.without_deleted(reads, await as_written(reads, rows, parts=parts))


async def as_written(
    reads: Reads, rows: Sequence[Row], *, parts: tuple[str, ...] = ("changes", "state")
) -> list[Logged]:
    """Includes texts that were deleted since: for an undo, never to be shown."""
    all_data = [orjson.loads(row["data"]) for row in rows]
    await texts.unpack(reads, all_data, parts=parts)
    return [stored.logged(row, at=row["occurred_at"], data=data) for row, data in zip(rows, all_data, strict=True)]


def in_short(row: Row) -> Logged:
    """With its long texts cut to their beginning."""
    return stored.logged(row, at=row["occurred_at"], data=orjson.loads(row["data"]))


async def forget(writes: Writes, stream: str, *, before: int, until: int, most: int) -> int:
    """Deletes the oldest events from before that instant: at most `most`, and none after the number `until`. The floor
    rises with them, so that an old cursor is recognised as expired."""
    floor = await writes.fetchval(
        "SELECT max(seq) FROM (SELECT seq, occurred_at FROM events WHERE stream = $1 AND seq <= $2 ORDER BY seq LIMIT $3)"
        " AS oldest WHERE occurred_at < $4",
        stream,
        until,
        most,
        before,
    )
    if floor is None:
        return 0
    await writes.execute("UPDATE stream_heads SET floor = $2 WHERE stream = $1 AND floor < $2", stream, floor)
    return await writes.execute("DELETE FROM events WHERE stream = $1 AND seq <= $2", stream, floor)


async def renew(writes: Writes, stream: str, after: int) -> int | None:
    """For a database that has lost commits: skips the numbers up to `after`, which watchers have seen, and expires all
    cursors in the stream. Returns the new head, or None if the head was lost as well. If several processes find out at
    the same time, the stream is renewed once."""
    await writes.execute(
        "UPDATE stream_heads SET seq = CASE WHEN seq > $2 THEN seq ELSE $2 END + 1,"
        " counted = CASE WHEN counted < seq THEN counted WHEN seq > $2 THEN seq + 1 ELSE $2 + 1 END,"
        " floor = CASE WHEN seq > $2 THEN seq ELSE $2 END + 1 WHERE stream = $1 AND floor <= $2",
        stream,
        after,
    )
    head: int | None = await writes.fetchval("SELECT seq FROM stream_heads WHERE stream = $1", stream)
    return head


async def _append_to(
    stream: str,
    told: Sequence[tuple[str, Event]],
    data: Sequence[texts.Data],
    counts: Mapping[Cell, int],
    writes: Writes,
    author: Author,
    now: int,
    beside: Beside | None = None,
) -> list[Logged]:
    """On PostgreSQL the head, the counters, the rows and `beside` are one statement. A head is locked until the commit,
    and everybody who writes to the same team waits for each round trip to the database in between."""
    if writes.dialect == "postgres" and len(told) <= _ROWS_AT_ONCE:
        unnumbered = [_logged(id, event, 0, author, 0) for id, event in told]
        values = [value for row in zip(unnumbered, data, strict=True) for value in _own_values(*row)]
        cells = counters.columns(counts) if counts else ()
        sql, values = _take_and_insert(len(told), counting=bool(counts)), [stream, len(told), now, *cells, *values]
        if beside is not None:
            sql = f"WITH beside AS ({beside(_Places(values))}), {sql.removeprefix('WITH ')}"
        head = await writes.fetchrow(sql, *values)
        assert head is not None  # an upsert returns its row
        return _numbered(told, head, author)
    if beside is not None:
        sql = beside(_Places(values := []))
        await writes.execute(sql, *values)
    head = await writes.fetchrow(_TAKE, stream, len(told), now)
    assert head is not None  # an upsert returns its row
    await counters.add(writes, stream, counts)
    logged = _numbered(told, head, author)
    await _insert(writes, logged, data)
    return logged


async def _append_to_each(
    streams: Sequence[str],
    told: Mapping[str, Sequence[tuple[str, Event]]],
    packed: Mapping[str, texts.Packed],
    writes: Writes,
    author: Author,
    now: int,
) -> list[Logged]:
    """Personal streams have no counters, so an event for each of twenty people takes two statements, and not two or
    three for each of them."""
    numbers = [(stream, len(told[stream]), now, 0, len(told[stream])) for stream in streams]
    rows = await writes.fetch(_take_each(len(streams)), *[value for each in numbers for value in each])
    heads = {row["stream"]: row for row in rows}
    logged = [event for stream in streams for event in _numbered(told[stream], heads[stream], author)]
    await _insert(writes, logged, [data for stream in streams for data in packed[stream].data])
    return logged


async def _insert(writes: Writes, logged: Sequence[Logged], data: Sequence[texts.Data]) -> None:
    rows = list(zip(logged, data, strict=True))
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        chunk = rows[start : start + _ROWS_AT_ONCE]
        await writes.execute(
            f"INSERT INTO events ({COLUMNS}) VALUES {_places(len(chunk))}",
            *[value for row in chunk for value in _values(*row)],
        )


@lru_cache(maxsize=_ROWS_AT_ONCE)
def _take_each(streams: int) -> str:
    places = ", ".join(
        "(" + ", ".join(f"${row * _HEAD_WIDTH + column}" for column in range(1, _HEAD_WIDTH + 1)) + ")"
        for row in range(streams)
    )
    return f"INSERT INTO stream_heads (stream, seq, at, floor, counted) VALUES {places}{_MOVE.rstrip()}, stream"


@lru_cache(maxsize=2 * _ROWS_AT_ONCE)
def _take_and_insert(rows: int, *, counting: bool) -> str:
    place = itertools.count(8 if counting else 4)
    counted = f"{counters.BESIDE_THE_HEAD}, " if counting else ""
    values = ", ".join(
        f"({number}, {_TYPED.format(*(f'${next(place)}' for _ in range(10)))})" for number in range(1, rows + 1)
    )
    return (
        f"WITH head AS ({_TAKE}), {counted}new (place, id, name, subject_id, task_id, account_id, actor_id, via, origin_id,"
        f" fields_changed, data) AS (VALUES {values}), written AS (INSERT INTO events ({COLUMNS})"
        " SELECT $1, head.seq - $2 + new.place, id, name, subject_id, task_id, account_id, actor_id, via, origin_id, head.at,"
        " fields_changed, data FROM head, new) SELECT seq, at FROM head"
    )


def _numbered(told: Sequence[tuple[str, Event]], head: Row, author: Author) -> list[Logged]:
    first = head["seq"] - len(told) + 1
    return [_logged(id, event, seq, author, head["at"]) for seq, (id, event) in enumerate(told, start=first)]


def _logged(id: str, event: Event, seq: int, author: Author, at: int) -> Logged:
    return Logged(
        stream=event.stream,
        seq=seq,
        id=id,
        name=event.name,
        subject_id=event.subject_id,
        task_id=event.task_id,
        account_id=event.account_id,
        actor_id=author.id,
        via=author.via,
        origin_id=author.origin_id,
        at=at,
        changes=event.changes,
        state=event.state,
        actor=author.card,
    )


def _values(event: Logged, kept: texts.Data) -> tuple[Any, ...]:
    *own, fields_changed, data = _own_values(event, kept)
    return (event.stream, event.seq, *own, event.at, fields_changed, data)


def _own_values(event: Logged, kept: texts.Data) -> tuple[Any, ...]:
    """All but its place in the log."""
    return (
        event.id,
        event.name,
        event.subject_id,
        event.task_id,
        event.account_id,
        event.actor_id,
        int(event.via),
        event.origin_id,
        "".join(f" {change.field}" for change in event.changes) + " ",
        orjson.dumps(kept).decode(),
    )


@lru_cache(maxsize=_ROWS_AT_ONCE)
def _places(rows: int) -> str:
    """`($1, $2 …), ($13 …)`: as many as there are rows."""
    return ", ".join(
        "(" + ", ".join(f"${row * _WIDTH + column}" for column in range(1, _WIDTH + 1)) + ")" for row in range(rows)
    )
