"""Holds back events that arrive out of order until those before them have arrived."""

from __future__ import annotations

from collections import defaultdict

from events.event import Logged
from events.storage.bounded_cache import weight

MAX_BYTES = 16_000_000
"""For all streams together."""


class ReorderBuffer:
    """When there is no more room, all events are dropped and read from the log instead."""

    def __init__(self) -> None:
        self.bytes = 0
        self._events: defaultdict[str, dict[int, tuple[Logged, int]]] = defaultdict(dict)

    def __bool__(self) -> bool:
        return bool(self._events)

    def counts(self) -> dict[str, int]:
        """How many are kept of each stream that has some."""
        return {stream: len(some) for stream, some in self._events.items()}

    def keep(self, event: Logged) -> bool:
        """Returns whether there was room."""
        size = weight(event)
        self.take(event.stream, event.seq)
        if self.bytes + size > MAX_BYTES:
            self._events.clear()
            self.bytes = 0
            return False
        self._events[event.stream][event.seq] = event, size
        self.bytes += size
        return True

    def take(self, stream: str, seq: int) -> Logged | None:
        if stream not in self._events or (kept := self._events[stream].pop(seq, None)) is None:
            return None
        event, size = kept
        self.bytes -= size
        if not self._events[stream]:
            del self._events[stream]
        return event

    def drop(self, stream: str, *, until: int | None = None) -> None:
        """Drops the events of a stream up to that number, or all of them."""
        for seq in [seq for seq in self._events.get(stream, ()) if until is None or seq <= until]:
            self.take(stream, seq)
