"""Stops calling push services that do not answer for a while: waiting for one delays the other pushes."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

MOST = 1_000
FIRST_REST, LONGEST_REST = 30_000, 3_600_000
"""Milliseconds, as all times here."""
PROBE = 15_000
"""After a rest, one push is tried first, for this long."""


@dataclass(slots=True)
class _Rest:
    times: int
    until: int


class Backoff:
    """The rests of one process, by origin."""

    def __init__(self, clock: Callable[[], int] = time.monotonic_ns) -> None:
        self._clock = clock
        self._rests: OrderedDict[str, _Rest] = OrderedDict()

    def take(self, origin: str) -> int:
        """Returns how long to wait. 0: the caller may send, and other callers wait for the outcome."""
        rest = self._rests.get(origin)
        if rest is None:
            return 0
        now = self._now()
        if rest.until <= now:
            rest.until = now + PROBE
            return 0
        return rest.until - now

    def failed(self, origin: str) -> None:
        """Starts a rest after a timeout: 30 s, twice as long each time, up to an hour."""
        rest, now = self._rests.setdefault(origin, _Rest(0, 0)), self._now()
        if rest.until <= now + PROBE:  # else it rests already: several were waiting for it
            rest.until = now + min(LONGEST_REST, FIRST_REST * 2 ** min(rest.times, 10))
            rest.times += 1
        self._rests.move_to_end(origin)
        if len(self._rests) > MOST:
            self._rests.popitem(last=False)

    def answered(self, origin: str) -> None:
        self._rests.pop(origin, None)

    def _now(self) -> int:
        return self._clock() // 1_000_000
