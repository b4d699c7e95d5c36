"""Limits the cost points of a caller: a bucket that refills evenly, in this process or in Redis for all processes."""

from __future__ import annotations

import logging
import math
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Protocol

from models.values import clock
from taskflow.api.errors import too_fast
from taskflow.api.execution.request import CostAllowance
from taskflow.storage.shared_redis import RedisAway, SharedRedis

logger = logging.getLogger("taskflow.api")

MAX_CALLERS = 50_000
"""Buckets kept in this process. A caller whose bucket is evicted starts with a full one, so the least recently used go first."""


class Budget(Protocol):
    async def take(self, caller: str, points: int) -> CostAllowance | None:
        """Takes points. Raises the refusal when there are not enough. None: there is no limit."""
        ...

    def give_back(self, caller: str, points: int) -> None: ...


class NoLimit:
    async def take(self, caller: str, points: int) -> CostAllowance | None:  # noqa: ARG002  # nothing is counted
        return None

    def give_back(self, caller: str, points: int) -> None:
        pass


class Bucket:
    """A bucket for each caller, in this process. It refills by a clock that nobody can set: if it went back by an hour,
    every caller would be refused for an hour."""

    def __init__(self, limit: int, *, seconds: Callable[[], float] = time.monotonic) -> None:
        self.limit = limit
        self.seconds = seconds
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()
        """Points and when they were counted."""

    async def take(self, caller: str, points: int) -> CostAllowance | None:
        now = self.seconds()
        level, at = self._levels.get(caller, (float(self.limit), now))
        level = min(self.limit, level + (now - at) * self.limit / 60)
        price = min(points, self.limit)  # what costs more than a bucket holds may run when it is full
        if price > level:
            raise too_fast(_wait(price - level, self.limit), self.limit)
        self._levels[caller] = (level - price, now)
        self._levels.move_to_end(caller)
        if len(self._levels) > MAX_CALLERS:
            self._levels.popitem(last=False)
        return _allowance(self.limit, level - price, clock.now() / 1000)

    def give_back(self, caller: str, points: int) -> None:
        if caller in self._levels:
            level, at = self._levels[caller]
            self._levels[caller] = (min(self.limit, level + points), at)


_TAKE = """
local now = redis.call('TIME')
now = now[1] + now[2] / 1000000
local limit, price, back = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local kept = redis.call('HMGET', KEYS[1], 'level', 'at')
local level, at = tonumber(kept[1]) or limit, tonumber(kept[2]) or now
level = math.min(limit, level + back + math.max(0, now - at) * limit / 60)
local taken = price <= level
if taken then level = level - price end
redis.call('HSET', KEYS[1], 'level', tostring(level), 'at', string.format('%.6f', now))
redis.call('EXPIRE', KEYS[1], 61)
return {taken and 1 or 0, tostring(level), string.format('%.6f', now)}
"""


class SharedBucket:
    """Buckets in Redis, by its clock. Points that are given back wait for the caller's next request, so that a request
    is one round trip. While they wait, they shrink as fast as the bucket refills: a caller who comes back to this
    process after a while has got these points by the minute already, and does not get them twice. If this process dies,
    they are lost, and the bucket is as full as it would be within a minute.

    Without Redis each process counts for itself, until Redis is back.
    """

    def __init__(
        self,
        redis: SharedRedis,
        limit: int,
        *,
        prefix: str = "taskflow:budget:",
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self.limit = limit
        self.seconds = seconds
        self.prefix = prefix
        self._redis = redis
        self._take = redis.client.register_script(_TAKE)
        self._back: OrderedDict[str, tuple[float, float]] = OrderedDict()
        """Points, and when they were given back."""
        self._alone = Bucket(limit, seconds=seconds)

    async def take(self, caller: str, points: int) -> CostAllowance | None:
        price, back = min(points, self.limit), self._waiting(caller)
        try:
            taken, level, now = await self._redis.ask(
                lambda: self._take(keys=[self.prefix + caller], args=[self.limit, price, back])
            )
        except RedisAway:
            return await self._alone.take(caller, points)
        if not int(taken):
            raise too_fast(_wait(price - float(level), self.limit), self.limit)
        return _allowance(self.limit, float(level), float(now))

    def give_back(self, caller: str, points: int) -> None:
        self._alone.give_back(caller, points)
        self._back[caller] = self._waiting(caller) + points, self.seconds()
        if len(self._back) > MAX_CALLERS:
            self._back.popitem(last=False)

    def _waiting(self, caller: str) -> float:
        points, since = self._back.pop(caller, (0.0, 0.0))
        return max(0.0, points - (self.seconds() - since) * self.limit / 60)


def _wait(missing: float, limit: int) -> int:
    return max(1, math.ceil(missing * 60 / limit))


def _allowance(limit: int, level: float, now: float) -> CostAllowance:
    return CostAllowance(limit, int(level), limit / 60, int((now + (limit - level) * 60 / limit) * 1000))
