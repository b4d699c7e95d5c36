"""Merges several streams by time. It reads the keys of events ahead, and the events themselves only when their turn comes: a
thousand keys weigh no more than one event with a long text, and each event is read once, however many streams there are."""

from __future__ import annotations

import heapq
import itertools
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from events.storage.database import Reads
from events.storage.sql import Values, one_of

STREAMS_AT_ONCE = 100
_KEYS = 1_000
"""The number of keys read ahead for all streams together, approximately."""
_FEWEST_KEYS = 16
"""The fewest keys read ahead for each stream, so that not every event needs a statement."""

EventKey = tuple[int, str, int]
"""Time, stream and number: the order in which streams are merged."""
Span = tuple[str, int, int]
"""The events of a stream after the first number, up to the second."""


@dataclass(slots=True)
class _Stream:
    name: str
    read: int
    """The last number of which the key was read."""
    until: int
    keys: deque[EventKey] = field(default_factory=deque)


class Merge:
    """Takes at most STREAMS_AT_ONCE spans. Events that are no longer in the log are left out."""

    def __init__(self, reads: Reads, spans: Iterable[Span]) -> None:
        self._reads = reads
        self._streams = {stream: _Stream(stream, low, high) for stream, low, high in spans}
        self._each = max(_FEWEST_KEYS, _KEYS // max(1, len(self._streams)))
        self._next: list[EventKey] = []
        """A heap with the next key of each stream."""
        self._out = set(self._streams)
        """Streams whose keys are used up. Their next keys must be read before it is known which event is next."""
        self._begun = False

    async def next(self, most: int) -> list[EventKey]:
        """The next keys, in order. If there are fewer than `most`, these are the last ones."""
        keys: list[EventKey] = []
        while len(keys) < most:
            if self._out:
                await self._read_on()
            if not self._next:
                break
            stream = self._streams[self._next[0][1]]
            if stream.keys:
                keys.append(heapq.heapreplace(self._next, stream.keys.popleft()))
            else:
                keys.append(heapq.heappop(self._next))
                if stream.read < stream.until:
                    self._out.add(stream.name)
        return keys

    async def _read_on(self) -> None:
        """Reads the keys of streams that have run out, and of those that soon will. It asks for a range of numbers and
        needs no LIMIT: after the floor of a stream the numbers have no holes."""
        if not self._begun:
            await self._begin()
        low = [s for s in self._streams.values() if s.read < s.until and len(s.keys) <= self._each // 2]
        spans = [(s.name, s.read, min(s.until, s.read + self._each)) for s in low]
        for key in await self._keys_in(spans):
            self._streams[key[1]].keys.append(key)
        for stream in low:
            stream.keys = deque(sorted(stream.keys, key=_number))
            stream.read = stream.keys[-1][2] if stream.keys else stream.until
        for name in self._out:
            if self._streams[name].keys:
                heapq.heappush(self._next, self._streams[name].keys.popleft())
        self._out.clear()

    async def _keys_in(self, spans: Sequence[Span]) -> Sequence[EventKey]:
        if len(self._streams) == 1:  # there is nothing to merge, and the numbers are known
            return [(0, stream, seq) for stream, low, high in spans for seq in range(low + 1, high + 1)]
        if not spans:
            return []
        columns = "events.occurred_at, events.stream, events.seq"
        rows = await self._reads.fetch(in_spans(len(spans), columns), *values_of(spans))
        return [(row[0], row[1], row[2]) for row in rows]

    async def _begin(self) -> None:
        """Begins after the events that retention has deleted."""
        self._begun = True
        which = one_of("stream", self._streams, values := Values())
        rows = await self._reads.fetch(f"SELECT stream, floor FROM stream_heads WHERE {which}", *values.all)
        for name, floor in rows:
            self._streams[name].read = max(self._streams[name].read, floor)


def spans_of(keys: Iterable[EventKey]) -> list[Span]:
    """For each stream the span in which these keys lie."""
    spans: dict[str, Span] = {}
    for _, stream, seq in keys:
        spans[stream] = (stream, spans[stream][1] if stream in spans else seq - 1, seq)
    return list(spans.values())


def values_of(spans: Iterable[Span]) -> Iterator[str | int]:
    return (value for span in spans for value in span)


@lru_cache(maxsize=2 * STREAMS_AT_ONCE)
def in_spans(spans: int, columns: str) -> str:
    """The condition is two bounds and nothing else, so that PostgreSQL finds each span by the index."""
    place = itertools.count(1)
    values = ", ".join(
        f"(CAST(${next(place)} AS TEXT), CAST(${next(place)} AS BIGINT), CAST(${next(place)} AS BIGINT))"
        for _ in range(spans)
    )
    return (
        f"WITH span (stream, low, high) AS (VALUES {values}) SELECT {columns} FROM span JOIN events"
        " ON events.stream = span.stream AND events.seq > span.low AND events.seq <= span.high"
    )


def _number(key: EventKey) -> int:
    return key[2]
