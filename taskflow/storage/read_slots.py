"""How many reads of one process PostgreSQL answers at once."""

from __future__ import annotations

import asyncio
from collections import deque

AT_ONCE = 3
"""Every answer that has arrived makes a turn of the event loop longer, and a change takes a dozen turns, most of them
while it holds locks."""
LONG_SECONDS = 0.02
"""A read that takes longer is no longer counted: it keeps the database busy, but not the event loop."""


class Slot:
    """The slot of one read, until it is freed or found to be long."""

    __slots__ = ("counts", "timer")

    counts: bool
    timer: asyncio.TimerHandle


class ReadSlots:
    """First come, first served. A pool alone gives a free connection to the next caller, not to the one who has waited longest."""

    def __init__(self, at_once: int = AT_ONCE, long_seconds: float = LONG_SECONDS) -> None:
        self._unused = at_once
        self._long_seconds = long_seconds
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def take(self) -> Slot:
        """Takes a slot, which the same task must free."""
        if self._unused > 0:
            self._unused -= 1
        else:
            await self._turn()
        slot = Slot()
        slot.counts = True
        slot.timer = asyncio.get_running_loop().call_later(self._long_seconds, self._pass_on, slot)
        return slot

    def free(self, slot: Slot) -> None:
        if slot.counts:
            slot.timer.cancel()
            self._pass_on(slot)

    async def _turn(self) -> None:
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():  # the slot was given at the moment in which its reader left
                self._pass_on()
            raise

    def _pass_on(self, slot: Slot | None = None) -> None:
        if slot is not None:
            slot.counts = False
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._unused += 1
