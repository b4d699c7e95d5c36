"""Counters that expire, in this process or in Redis for all of them."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from taskflow.storage.shared_redis import RedisAway, SharedRedis

MINUTE = 60
DAY = 24 * 60 * MINUTE
WINDOW = 15 * MINUTE
FIRST_WAIT = 30
LONGEST_WAIT = 15 * MINUTE
FEWEST_SWEPT = 1_000
PREFIX = "taskflow:throttle:"
_ADD = """
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end
return count
"""


@dataclass(frozen=True, slots=True)
class Limit:
    name: str
    most: int
    """0: no limit."""


class Counters(Protocol):
    async def add(self, key: str, seconds: int) -> int:
        """Adds one and returns the count. The first one starts the time until the counter expires."""
        ...

    async def seconds_left(self, key: str) -> float:
        """0 where there is none."""
        ...

    async def clear(self, key: str) -> None: ...


class AttemptCounts:
    """Failures, strikes (times that the limit was passed) and holds, each a counter that expires. When Redis does not
    answer, each process counts for itself."""

    def __init__(self, counters: Counters, *, spare: MemoryCounters | None = None) -> None:
        self._counters = counters
        self._spare = spare or MemoryCounters()

    async def fail(self, limit: Limit) -> int | None:
        if not limit.most or await self.add(f"{limit.name}:failed", WINDOW) < limit.most:
            return None
        strikes = await self.add(f"{limit.name}:strikes", DAY)
        wait = min(LONGEST_WAIT, FIRST_WAIT << min(strikes - 1, 10))
        await self.add(f"{limit.name}:held", wait)
        return wait

    async def held(self, name: str) -> int:
        """The seconds for which the name is still held."""
        return await self.left(f"{name}:held")

    async def forget(self, name: str) -> None:
        for each in ("failed", "strikes"):
            await self._clear(f"{name}:{each}")

    async def add(self, name: str, seconds: int) -> int:
        try:
            return await self._counters.add(name, seconds)
        except RedisAway:
            return await self._spare.add(name, seconds)

    async def left(self, name: str) -> int:
        """The longer of both: a full Redis refuses to store a counter, but still answers that it has none."""
        here = await self._spare.seconds_left(name)
        try:
            return math.ceil(max(here, await self._counters.seconds_left(name)))
        except RedisAway:
            return math.ceil(here)

    async def _clear(self, name: str) -> None:
        await self._spare.clear(name)
        with contextlib.suppress(RedisAway):  # the remaining counters expire
            await self._counters.clear(name)


class RedisCounters:
    """Counters that expire by the clock of Redis."""

    def __init__(self, redis: SharedRedis) -> None:
        self._redis = redis
        self._add = redis.client.register_script(_ADD)

    async def add(self, key: str, seconds: int) -> int:
        return int(await self._redis.ask(lambda: self._add(keys=[PREFIX + key], args=[seconds])))

    async def seconds_left(self, key: str) -> float:
        left = await self._redis.ask(lambda: self._redis.client.pttl(PREFIX + key))
        return max(0.0, int(left) / 1000)

    async def clear(self, key: str) -> None:
        await self._redis.ask(lambda: self._redis.client.delete(PREFIX + key))


class MemoryCounters:
    """Counters in memory, with or without a bound: at `most`, the older half is dropped. They use the monotonic
    clock."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, *, most: int | None = None) -> None:
        self._clock = clock
        self._most = most
        self._swept_at = min(FEWEST_SWEPT, most or FEWEST_SWEPT)
        """The number of counters at which expired ones are looked for."""
        self._counters: dict[str, tuple[int, float]] = {}

    async def add(self, key: str, seconds: int) -> int:
        count, ends_at = self._counter(key) or (0, self._clock() + seconds)
        self._counters[key] = (count + 1, ends_at)
        if len(self._counters) > self._swept_at:
            self._sweep()
        return count + 1

    async def seconds_left(self, key: str) -> float:
        counter = self._counter(key)
        return counter[1] - self._clock() if counter else 0.0

    async def clear(self, key: str) -> None:
        self._counters.pop(key, None)

    def _counter(self, key: str) -> tuple[int, float] | None:
        counter = self._counters.get(key)
        return counter if counter and counter[1] > self._clock() else None

    def _sweep(self) -> None:
        now = self._clock()
        kept = [(key, counter) for key, counter in self._counters.items() if counter[1] > now]
        if self._most is not None and len(kept) > self._most:
            kept = kept[-self._most // 2 :]
        self._counters = dict(kept)
        self._swept_at = max(FEWEST_SWEPT, 2 * len(kept))
        if self._most is not None:
            self._swept_at = min(self._most, self._swept_at)
