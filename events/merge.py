"""Several streams as one, by time. The keys of events are read ahead of the events themselves: thousands of them weigh no more
than one event with a long text, and each event is read once, however many streams there are."""

from __future__ import annotations

import heapq
import itertools
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from events.store import Reads

STREAMS_AT_ONCE = 100
_KEYS = 1_000
"""At hand for all streams together, about."""
_FEWEST_KEYS = 16
"""Of one stream, so that it isn't asked for each event anew."""

Key = tuple[int, str, int]
"""Time, stream, number: by these the streams are merged."""
Span = tuple[str, int, int]
"""The events of a stream behind the first number, up to the second."""


@dataclass(slots=True)
class _Stream:
    name: str
    read: int
    """The last number of which the key was read."""
    until: int
    keys: deque[Key] = field(default_factory=deque)


class Merge:
    """At most STREAMS_AT_ONCE spans. What is no longer in the log is passed over."""

    def __init__(self, reads: Reads, spans: Iterable[Span]) -> None:
        self._reads = reads
        self._streams = {stream: _Stream(stream, low, high) for stream, low, high in spans}
        self._each = max(_FEWEST_KEYS, _KEYS // max(1, len(self._streams)))
        self._next: list[Key] = []
        """A heap: of each stream its next key."""
        self._out = set(self._streams)
        """Streams without keys at hand. Nothing is next before it is known what comes in these."""

    async def next(self, most: int) -> list[Key]:
        """In order. Fewer than `most` of them are the last ones."""
        keys: list[Key] = []
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
        """Streams that will be out soon are read together with those that are."""
        low = [s for s in self._streams.values() if s.read < s.until and len(s.keys) <= self._each // 2]
        values = (value for s in low for value in (s.name, s.read, s.until))
        for at, name, seq in await self._reads.fetch(_keys(len(low)), self._each, *values):
            self._streams[name].keys.append((at, name, seq))
        for stream in low:
            stream.keys = deque(sorted(stream.keys, key=_number))
            stream.read = stream.keys[-1][2] if stream.keys else stream.until
        for name in self._out:
            if self._streams[name].keys:
                heapq.heappush(self._next, self._streams[name].keys.popleft())
        self._out.clear()


def spans_of(keys: Iterable[Key]) -> list[Span]:
    """The stretches of the streams in which these keys lie."""
    spans: dict[str, Span] = {}
    for _, stream, seq in keys:
        spans[stream] = (stream, spans[stream][1] if stream in spans else seq - 1, seq)
    return list(spans.values())


def values_of_spans(spans: int, *, first: int) -> str:
    """As many rows of a VALUES, whose places begin with that number."""
    place = itertools.count(first)
    return ", ".join(
        f"(CAST(${next(place)} AS TEXT), CAST(${next(place)} AS BIGINT), CAST(${next(place)} AS BIGINT))"
        for _ in range(spans)
    )


@lru_cache(maxsize=STREAMS_AT_ONCE)
def _keys(spans: int) -> str:
    """So many of each, and no LIMIT: the numbers of a stream have no holes, and begin behind its floor."""
    low = "CASE WHEN head.floor > span.low THEN head.floor ELSE span.low END"
    return (
        f"WITH span (stream, low, high) AS (VALUES {values_of_spans(spans, first=2)})"
        " SELECT events.occurred_at, events.stream, events.seq FROM span"
        " JOIN stream_heads head ON head.stream = span.stream"
        f" JOIN events ON events.stream = span.stream AND events.seq > {low}"
        f" AND events.seq <= {low} + CAST($1 AS BIGINT) AND events.seq <= span.high"
    )


def _number(key: Key) -> int:
    return key[2]
