"""Decides when payloads are written to subscribers: at once while the process has time, and several together under load."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

logger = logging.getLogger("taskflow.live")

SHARE = 1 / 5
"""Of the process's time goes to writing while there is more to write. The rest is left for queries and mutations."""
BURST_SECONDS = 0.02
"""What may be spent at once after a quiet moment, so that an event for two thousand members does not wait."""
LONGEST_WAIT_SECONDS = 0.1
"""Between two hand-outs, however long the first one took."""


class Pace:
    """A budget of time: it fills up at a steady rate, and each hand-out spends the time that it took. A system call costs ten
    times what a payload in it costs, so waiting makes hand-outs cheaper: each writes more payloads at once."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._left = BURST_SECONDS
        self._counted_at = clock()
        self._waiting: dict[Callable[[], None], None] = {}
        self._timer: asyncio.TimerHandle | None = None

    def take(self, hand_out: Callable[[], None]) -> None:
        """Calls it now, or when there is time again. If it is waiting already, it is still called once."""
        self._waiting[hand_out] = None
        if self._timer is None:
            self._go_on()

    def _go_on(self) -> None:
        self._timer = None
        while self._waiting and self._has_time():
            hand_out = next(iter(self._waiting))
            del self._waiting[hand_out]
            self._spend(hand_out)
        if self._waiting:
            self._timer = asyncio.get_running_loop().call_later(-self._left / SHARE, self._go_on)

    def _has_time(self) -> bool:
        now = self._clock()
        self._left = min(BURST_SECONDS, self._left + (now - self._counted_at) * SHARE)
        self._counted_at = now
        return self._left > 0

    def _spend(self, hand_out: Callable[[], None]) -> None:
        try:
            hand_out()
        except Exception:
            logger.exception("payloads could not be written to subscribers")  # the other groups have theirs
        now = self._clock()
        self._left = max(self._left - (now - self._counted_at), -LONGEST_WAIT_SECONDS * SHARE)
        self._counted_at = now
