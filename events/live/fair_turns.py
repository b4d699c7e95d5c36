"""Fair turns for callers that wait for a resource which only a few may use at once."""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict, deque


class QueueFull(Exception):
    """The queue is full: this caller can't wait in it, or can't stay in it."""


class FairTurns:
    """Each network, or each user, has a line of its own, and the lines take turns: a caller that sends a hundred
    requests at once makes another wait for only one of them. When the queue is full, the last caller in the longest
    line has to leave."""

    def __init__(self, at_once: int, *, most_waiting: int, most_of_a_line: int | None = None) -> None:
        self._free = at_once
        self._most_waiting = most_waiting
        self._most_of_a_line = most_of_a_line or at_once
        """How many callers of one line may have their turn at once."""
        self._running: Counter[str] = Counter()
        self._lines: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()
        """The line that is served next comes first."""
        self.waiting = 0

    async def take(self, name: str) -> None:
        """Waits for a turn in the line of that name. The caller must give the turn back. Raises QueueFull."""
        if self._may_begin(name):
            self._begin(name)
            return
        if self.waiting >= self._most_waiting:
            self._make_room_for(name)
        place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._lines.setdefault(name, deque()).append(place)
        self.waiting += 1
        try:
            await place
        except asyncio.CancelledError:
            if place.cancelled():
                self._leave(name, place)
            elif place.exception() is None:  # it was given its turn at the same moment
                self.give_back(name)
            raise

    def give_back(self, name: str) -> None:
        self._free += 1
        self._running[name] -= 1
        if not self._running[name]:
            del self._running[name]
        while (following := next(filter(self._may_begin, self._lines), None)) is not None:
            line = self._lines.pop(following)
            place = line.popleft()
            self.waiting -= 1
            if line:
                self._lines[following] = line
            if not place.done():
                self._begin(following)
                place.set_result(None)

    def _may_begin(self, name: str) -> bool:
        return self._free > 0 and self._running[name] < self._most_of_a_line

    def _begin(self, name: str) -> None:
        self._free -= 1
        self._running[name] += 1

    def _make_room_for(self, name: str) -> None:
        longest = max(self._lines, key=lambda each: len(self._lines[each]))
        if len(self._lines.get(name, ())) + 1 >= len(self._lines[longest]):
            raise QueueFull
        last = self._lines[longest][-1]
        self._leave(longest, last)
        if not last.done():
            last.set_exception(QueueFull())

    def _leave(self, name: str, place: asyncio.Future[None]) -> None:
        line = self._lines.get(name)
        if line is None or place not in line:
            return
        line.remove(place)
        self.waiting -= 1
        if not line:
            del self._lines[name]
