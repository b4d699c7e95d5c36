"""The last payloads of a group, for members that are not in step: each takes them from its own place."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from events.live.audience import Audience
from events.live.window import is_behind
from events.storage.bounded_cache import BoundedCache

RING = 1024
RING_BYTES = 2_000_000
RINGS_BYTES = 64_000_000
"""For all rings of a process together."""
BYTES_PER_ENTRY = 500
"""Bytes of an entry besides its payload, about."""
BYTES_PER_AUDIENCE = 8


@dataclass(frozen=True, slots=True)
class Entry:
    number: int
    stream: str
    seq: int
    payload: bytes
    passed: Mapping[str, int]
    """How far each stream came between the entry before this one and this one."""
    audiences: tuple[int, ...] | None = None
    """The numbers of the audiences that get the entry, in ascending order. None: all audiences. Filters are not
    evaluated again for a member that comes back, because some take a millisecond for an event."""

    @property
    def size(self) -> int:
        return BYTES_PER_ENTRY + len(self.payload) + BYTES_PER_AUDIENCE * len(self.audiences or ())

    def is_for(self, audience: Audience) -> bool:
        """A member that comes back checks each entry of the ring, and an entry may have thousands of audiences."""
        if self.audiences is None:
            return True
        place = bisect_left(self.audiences, audience.number)
        return place < len(self.audiences) and self.audiences[place] == audience.number


class Ring:
    """Bounded in entries and bytes, and by the bytes of all rings of the process."""

    def __init__(self, positions: Mapping[str, int], rings: BoundedCache[tuple[Ring, int], Entry]) -> None:
        self.entries: deque[Entry] = deque()
        self.rings = rings
        """All entries of all rings of the process."""
        self._bytes = 0
        self._newest = 0
        """The number of the newest entry, even if that entry is forgotten."""
        self._before = dict(positions)
        """The positions just before the oldest entry."""
        self._forgotten = 0
        """The number of the newest forgotten entry that belongs to no event: no position shows who has seen it."""

    def keep(self, entry: Entry) -> None:
        self.entries.append(entry)
        self._newest = entry.number
        self._bytes += entry.size
        while len(self.entries) > RING or self._bytes > RING_BYTES:
            self.rings.pop((self, self.entries[0].number))
            self.forget(self.entries[0])
        if self.entries:
            self.rings.put((self, entry.number), entry, entry.size)

    def forget(self, entry: Entry) -> None:
        """Forgets the oldest entry."""
        assert self.entries[0] is entry
        self.entries.popleft()
        self._bytes -= entry.size
        self._before.update(entry.passed)
        if not entry.stream:
            self._forgotten = entry.number

    def forget_all(self) -> None:
        """Forgets all entries. Members that are behind then read the log, which no longer holds deleted texts."""
        while self.entries:
            self.rings.pop((self, self.entries[0].number))
            self.forget(self.entries[0])

    def clear(self) -> None:
        for entry in self.entries:
            self.rings.pop((self, entry.number))
        self.entries.clear()
        self._bytes = 0

    def since(self, number: int, audience: Audience) -> list[Entry] | None:
        """The entries after that number; None when the ring does not reach back that far."""
        start = len(self.entries) - (self._newest - number)
        return None if start < 0 else self._entries(start, audience)

    def after(self, positions: Mapping[str, int], number: int, audience: Audience) -> list[Entry] | None:
        """The entries that a watcher at these positions has not seen. None when the ring can't tell: it does not reach
        back that far, or the watcher comes from a process that emitted the streams in another order. In that case the
        cursor inside an entry would be older than what the watcher has seen of another stream, and would bring events
        of that stream back a second time. Entries that belong to no event (time has passed) are identified by their
        number."""
        if not audience.has_begun or number < self._forgotten or is_behind(positions, self._complete_since(audience)):
            return None
        here = dict(self._before)
        for place, entry in enumerate(self.entries):
            here.update(entry.passed)
            if entry.seq > positions.get(entry.stream, 0) if entry.stream else entry.number > number:
                return None if is_behind(here, positions) else self._entries(place, audience)
        return []

    def _entries(self, place: int, audience: Audience) -> list[Entry]:
        return [entry for entry in islice(self.entries, place, None) if entry.is_for(audience)]

    def _complete_since(self, audience: Audience) -> Mapping[str, int]:
        """The positions from which on the ring has everything for this audience."""
        oldest = self.entries[0].number if self.entries else self._newest + 1
        if audience.since + 1 < oldest:
            return self._before
        here = dict(self._before)
        for entry in islice(self.entries, audience.since + 1 - oldest):
            here.update(entry.passed)
        here.update(audience.passed)
        return here


def shared_rings() -> BoundedCache[tuple[Ring, int], Entry]:
    """All entries of all rings of a process, by the ring and their number. The oldest go first, whichever ring they are
    in."""
    return BoundedCache(RINGS_BYTES, on_evicted=lambda key, entry: key[0].forget(entry))
