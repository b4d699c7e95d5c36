"""A lane of jobs in one process: limits how many run at once, and backs off while none of them can succeed."""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import dataclass, field

from events.jobs.queue import Claimed

FIRST_WAIT, LONGEST_WAIT = 2_000, 3_600_000
FIRST_PAUSE, LONGEST_PAUSE = 500, 60_000


@dataclass(slots=True)
class Lane:
    name: str
    at_once: int
    woken: asyncio.Event = field(default_factory=asyncio.Event)
    running: dict[str, Claimed] = field(default_factory=dict)
    stuck_times: int = 0
    _due_at: float | None = None
    _rests_until: float = 0.0

    @property
    def room(self) -> int:
        """After a failure that concerns the whole lane, one job tries the way for all."""
        return (1 if self.stuck_times else self.at_once) - len(self.running)

    @property
    def rest(self) -> float:
        """Seconds; none, or less, when it may go on."""
        return self._rests_until - time.monotonic()

    @property
    def late(self) -> float:
        """Seconds that the oldest free job has been due, as far as was seen at the last look."""
        return 0.0 if self._due_at is None else max(0.0, time.monotonic() - self._due_at)

    def looked(self, left: int | None) -> None:
        """Milliseconds until the oldest free job is due; None: there is none."""
        self._due_at = None if left is None else time.monotonic() + left / 1000

    def pause(self) -> int:
        """How many milliseconds it rests: longer each time, until something works again."""
        self.stuck_times += 1
        pause = _with_jitter(min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(self.stuck_times, 20)))
        self._rests_until = time.monotonic() + pause / 1000
        return pause

    def works(self) -> None:
        self.stuck_times = 0


def backoff(attempt: int) -> int:
    """Milliseconds until the next try: twice as long each time, and never for two jobs the same."""
    return _with_jitter(min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(attempt, 20)))


def _with_jitter(milliseconds: int) -> int:
    return int(milliseconds * random.uniform(0.5, 1))  # noqa: S311  # spreads the load, keeps no secret
