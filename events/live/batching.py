"""Decides when payloads are written to subscribers: at once while the process has time, and several together under load."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

logger = logging.getLogger("taskflow.live")

SHARE = 1 / 5
"""The share of the process's time that goes to writing while there is more to write. The rest is left for queries and
mutations."""
BURST_SECONDS = 0.02
"""Seconds that may be spent at once after a quiet moment, so that an event for two thousand members does not wait."""
LONGEST_WAIT_SECONDS = 0.1
"""The longest time between two hand-outs, however long the first one took."""
QUIET_SECONDS = 0.003
"""After this long without news, hand-outs no longer wait: waiting makes them cheaper only while more news comes."""
RESERVE_SECONDS = 0.005
"""Seconds that may be borrowed for that. One event for a thousand readers takes about this long, and a stream of events
with quiet moments in between may not borrow each time."""

Later = Callable[[float, Callable[[], None]], object]
"""`call_later` of the event loop."""


class WriteBudget:
    """A budget of time: it fills up at a steady rate, and each hand-out spends the time that it took. A system call costs ten
    times what a payload in it costs, so waiting makes hand-outs cheaper: each writes more payloads at once.

    A flood of events leaves a debt that takes up to `LONGEST_WAIT_SECONDS` to pay. The last events of the flood, and a single
    event after it, do not wait for that: in a quiet moment they are written from a reserve, and are paid for afterwards."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, later: Later | None = None) -> None:
        self._clock = clock
        self._later = later
        self._left = BURST_SECONDS
        self._reserve = RESERVE_SECONDS
        """May be spent in quiet moments. It is full again when the debt is paid."""
        self._counted_at = self._news_at = clock()
        self._waiting: dict[Callable[[], None], None] = {}
        self._is_pausing = False

    def run_or_wait(self, hand_out: Callable[[], None]) -> None:
        """Calls it now, or when there is time again. If it is waiting already, it is still called once."""
        self._waiting[hand_out] = None
        self._news_at = self._clock()
        if not self._is_pausing:
            self._go_on()

    def _go_on(self) -> None:
        self._is_pausing = False
        while self._waiting and self._has_time():
            hand_out = next(iter(self._waiting))
            del self._waiting[hand_out]
            self._spend(hand_out)
        if self._waiting:
            self._is_pausing = True
            later = self._later or asyncio.get_running_loop().call_later
            later(self._pause(), self._go_on)

    def _has_time(self) -> bool:
        now = self._clock()
        self._left = min(BURST_SECONDS, self._left + (now - self._counted_at) * SHARE)
        self._counted_at = now
        if self._left > 0:
            self._reserve = RESERVE_SECONDS
            return True
        return self._reserve > 0 and now >= self._news_at + QUIET_SECONDS

    def _pause(self) -> float:
        until_paid = -self._left / SHARE
        if self._reserve <= 0:
            return until_paid
        return min(until_paid, self._news_at + QUIET_SECONDS - self._counted_at)

    def _spend(self, hand_out: Callable[[], None]) -> None:
        try:
            hand_out()
        except Exception:
            logger.exception("payloads could not be written to subscribers")  # the other groups still get theirs
        now = self._clock()
        took = now - self._counted_at
        if self._left <= 0:
            self._reserve -= took
        self._left = max(self._left - took, -LONGEST_WAIT_SECONDS * SHARE)
        self._counted_at = now
