"""The newest events of this process, kept once for all runs that still work on them."""

from __future__ import annotations

from events.event import Logged
from events.storage.bounded_cache import weight

MAX_BYTES = 32_000_000
"""A run that is further behind reads the log."""


class Tail:
    """Numbers them as they come. The oldest go when they are too many, or when no run needs them."""

    def __init__(self, most: int | None = None) -> None:
        self.most = MAX_BYTES if most is None else most
        self.bytes = 0
        self.first = 0
        self.end = 0
        """The number of the event that comes next."""
        self.heads: dict[str, int] = {}
        """The number of the last event delivered here, for each stream."""
        self._events: dict[int, tuple[Logged, int]] = {}

    def add(self, event: Logged) -> int:
        number, size = self.end, weight(event)
        self._events[number] = event, size
        self.heads[event.stream] = event.seq
        self.end += 1
        self.bytes += size
        while self.bytes > self.most and self.first < number:
            self._drop_first()
        return number

    def at(self, number: int) -> Logged:
        return self._events[number][0]

    def drop_before(self, number: int) -> None:
        while self.first < min(number, self.end):
            self._drop_first()

    def _drop_first(self) -> None:
        _, size = self._events.pop(self.first)
        self.bytes -= size
        self.first += 1
