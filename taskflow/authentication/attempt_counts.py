"""Counters that expire, in this process or in Redis for all of them."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from dataclasses import dataclass

from limits.aio.storage import RedisStorage, Storage
from limits.aio.storage.redis.redispy import RedispyBridge

logger = logging.getLogger("taskflow.throttle")

MINUTE = 60
DAY = 24 * 60 * MINUTE
WINDOW = 15 * MINUTE
FIRST_WAIT = 30
LONGEST_WAIT = 15 * MINUTE
FEWEST_SWEPT = 1_000


@dataclass(frozen=True, slots=True)
class Limit:
    name: str
    most: int
    """0 is none."""


class AttemptCounts:
    """Failures, strikes (times that the limit was passed) and holds, each a counter that expires. When Redis does not
    answer, each process counts for itself."""

    def __init__(self, storage: Storage, *, spare: MemoryStorage | None = None) -> None:
        self._storage = storage
        self._spare = spare or MemoryStorage()

    async def fail(self, limit: Limit) -> int | None:
        if not limit.most or await self.add(f"{limit.name}:failed", WINDOW) < limit.most:
            return None
        strikes = await self.add(f"{limit.name}:strikes", DAY)
        wait = min(LONGEST_WAIT, FIRST_WAIT << min(strikes - 1, 10))
        await self.add(f"{limit.name}:held", wait)
        return wait

    async def held(self, name: str) -> int:
        """How long still, in seconds."""
        return await self.left(f"{name}:held")

    async def forget(self, name: str) -> None:
        for each in ("failed", "strikes"):
            await self._clear(f"{name}:{each}")

    async def add(self, name: str, seconds: int) -> int:
        try:
            count: int = await self._storage.incr(name, seconds)
        except self._outage as error:
            _log_outage(error)
            count = await self._spare.incr(name, seconds)
        return count

    async def left(self, name: str) -> int:
        try:
            return await _left(self._storage, name)
        except self._outage as error:
            _log_outage(error)
            return await _left(self._spare, name)

    async def close(self) -> None:
        if isinstance(self._storage, RedisStorage) and isinstance(self._storage.bridge, RedispyBridge):
            await self._storage.bridge.storage.aclose()

    async def _clear(self, name: str) -> None:
        await self._spare.clear(name)
        try:
            await self._storage.clear(name)
        except self._outage as error:
            _log_outage(error)

    @property
    def _outage(self) -> tuple[type[Exception], ...]:
        errors = self._storage.base_exceptions
        return (*(errors if isinstance(errors, tuple) else (errors,)), OSError)


class MemoryStorage(Storage):
    """Counters in memory, with or without a bound: at `most`, the older half is forgotten. (The storage that comes with
    `limits` reads the wall clock, which people set.)"""

    STORAGE_SCHEME = None

    def __init__(self, clock: Callable[[], float] = time.monotonic, *, most: int | None = None) -> None:
        super().__init__()
        self._clock = clock
        self._most = most
        self._swept_at = min(FEWEST_SWEPT, most or FEWEST_SWEPT)
        """How many there may be before those that have expired are looked for."""
        self._counters: dict[str, tuple[int, float]] = {}

    @property
    def base_exceptions(self) -> type[Exception]:
        return LookupError  # nothing here fails

    async def incr(self, key: str, expiry: float, amount: int = 1) -> int:
        count, ends_at = self._counter(key) or (0, self._clock() + expiry)
        self._counters[key] = (count + amount, ends_at)
        if len(self._counters) > self._swept_at:
            self._sweep()
        return count + amount

    async def get(self, key: str) -> int:
        return (self._counter(key) or (0, 0.0))[0]

    async def get_expiry(self, key: str) -> float:
        """As `limits` has it: an instant on the wall clock."""
        return time.time() + self.seconds_left(key)

    def seconds_left(self, key: str) -> float:
        counter = self._counter(key)
        return counter[1] - self._clock() if counter else 0.0

    async def check(self) -> bool:
        return True

    async def reset(self) -> int:
        count = len(self._counters)
        self._counters.clear()
        return count

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


def storage_for(redis_url: str) -> Storage:
    if not redis_url:
        return MemoryStorage()
    return RedisStorage(
        redis_url,
        implementation="redispy",
        key_prefix="taskflow:throttle",
        socket_timeout=1,
        socket_connect_timeout=1,
    )


async def _left(storage: Storage, name: str) -> int:
    if await storage.get(name) == 0:
        return 0
    if isinstance(storage, MemoryStorage):
        return math.ceil(storage.seconds_left(name))
    return max(1, math.ceil(await storage.get_expiry(name) - time.time()))


def _log_outage(error: Exception) -> None:
    logger.warning("Redis does not answer; sign-ins are counted in this process: %s", type(error).__name__)
