"""Time for subscriptions in small slices: however many runs compare an event with their filters, the event loop handles
network I/O in between, and all other tasks have their turn."""

from __future__ import annotations

import asyncio
import time
from collections import deque

SECONDS = 0.003
AT_ONCE = 8
"""The most runs that go on between two rounds of network I/O, when more wait than one slice has time for. A filter of
200 parts takes 0.2 ms, a payload with a long description 0.5 ms."""


class TimeSlices:
    """Waiting runs take turns by owner, so that an owner of many runs delays only their own."""

    def __init__(self) -> None:
        self._ends_at: float | None = None
        """The end of the current slice."""
        self._at_once = AT_ONCE
        self._lanes: dict[str, deque[asyncio.Future[None]]] = {}

    async def turn(self, owner: str) -> None:
        """Call it before a piece of work that takes a few milliseconds at most. Returns at once while there is time."""
        loop = asyncio.get_running_loop()
        if not self._lanes and self._has_time(loop):
            return
        turn = loop.create_future()
        self._lanes.setdefault(owner, deque()).append(turn)
        await turn

    def _has_time(self, loop: asyncio.AbstractEventLoop) -> bool:
        now = time.monotonic()
        if self._ends_at is None:
            self._begin(loop, now)
            return True
        return now < self._ends_at

    def _begin(self, loop: asyncio.AbstractEventLoop, now: float) -> None:
        """`call_soon` runs after the loop has handled network I/O."""
        self._ends_at = now + SECONDS
        loop.call_soon(self._go_on)

    def _go_on(self) -> None:
        late = self._ends_at is not None and time.monotonic() > self._ends_at + SECONDS
        self._at_once = max(1, self._at_once // 2) if late else min(AT_ONCE, self._at_once + 1)
        self._ends_at = None
        for _ in range(self._at_once):
            if not self._lanes:
                return
            self._wake_next()
        self._begin(asyncio.get_running_loop(), time.monotonic())

    def _wake_next(self) -> None:
        owner, lane = next(iter(self._lanes.items()))
        del self._lanes[owner]
        turn = lane.popleft()
        if lane:
            self._lanes[owner] = lane  # behind the others
        if not turn.done():  # it is done if the waiting task was cancelled
            turn.set_result(None)
