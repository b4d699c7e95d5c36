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
    _rests_until: float = 0.0

    @property
    def room(self) -> int:
        """How many more jobs may start. After a failure of the whole lane, a single job probes whether it works again."""
        return (1 if self.stuck_times else self.at_once) - len(self.running)

    @property
    def rest(self) -> float:
        """Seconds until the lane may go on; zero or less if it may now."""
        return self._rests_until - time.monotonic()

    def pause(self) -> int:
        """Pauses the lane, longer each time, until a job succeeds again. Returns the length of the pause in
        milliseconds."""
        self.stuck_times += 1
        pause = _with_jitter(min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(self.stuck_times, 20)))
        self._rests_until = time.monotonic() + pause / 1000
        return pause

    def works(self) -> None:
        self.stuck_times = 0


def backoff(attempt: int) -> int:
    """Milliseconds until the next try: twice as long each time, with jitter."""
    return _with_jitter(min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(attempt, 20)))


def _with_jitter(milliseconds: int) -> int:
    return int(milliseconds * random.uniform(0.5, 1))  # noqa: S311  # spreads the load, keeps no secret
