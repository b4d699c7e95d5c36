"""A cache of answers that are made once and read often. A key names everything that its answer depends on, so nothing
is ever invalidated, and nothing is lost when the cache is emptied."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any, Protocol

from aiocache import RedisCache, SimpleMemoryCache
from aiocache.serializers import NullSerializer

from events.storage.bounded_cache import BoundedCache
from taskflow.storage.shared_redis import RedisAway, SharedRedis

logger = logging.getLogger("taskflow.cache")

MAX_BYTES = 32_000_000
"""Of answers that one process keeps in memory; above that the oldest are evicted."""
BYTES_PER_ANSWER = 500
NAMESPACE = "taskflow"


class AnswerStore(Protocol):
    """The part of aiocache that we use."""

    async def get(self, key: str) -> Any: ...  # what was set, or None

    async def set(self, key: str, value: bytes, ttl: float) -> Any: ...


class AnswerCache:
    def __init__(self, store: AnswerStore, *, seconds: int) -> None:
        self._store = store
        self._seconds = seconds
        self._making: dict[str, KeyLock] = {}
        self.counts: Counter[str] = Counter()
        """Hits, misses and errors, for the metrics."""

    async def get(self, key: str, is_good: Callable[[bytes], bool]) -> bytes | None:
        try:
            kept = await self._store.get(key)
        except RedisAway:
            self.counts["errors"] += 1
            return None
        except Exception as error:  # noqa: BLE001  # whatever is wrong with a cache, we can do without
            self._failed("read", error)
            return None
        if not isinstance(kept, bytes) or not is_good(kept):
            return None
        self.counts["hits"] += 1
        return kept

    async def get_or_make(
        self,
        keys: Sequence[str],
        make: Callable[[Sequence[str]], Awaitable[Sequence[bytes]]],
        *,
        is_good: Callable[[bytes], bool],
    ) -> list[tuple[bytes, bool]]:
        """Returns the answers, and whether each was cached. However many callers ask for the same at once, one makes
        all missing answers together, and the others wait: also while the store is away."""
        kept = await self._get_all(keys, is_good)
        if len(kept) == len(keys):
            return [(kept[key], True) for key in keys]
        async with self._key_lock(" ".join(keys)) as turn:
            kept = {key: answer for key, answer in turn.made.items() if is_good(answer)}
            if kept.keys() < {*keys}:
                kept = await self._get_all(keys, is_good)
            made = await self._make([key for key in keys if key not in kept], make)
            turn.made = {**kept, **made}
        return [(kept[key], True) if key in kept else (made[key], False) for key in keys]

    async def _make(
        self, missing: Sequence[str], make: Callable[[Sequence[str]], Awaitable[Sequence[bytes]]]
    ) -> dict[str, bytes]:
        if not missing:
            return {}
        self.counts["misses"] += len(missing)
        made = dict(zip(missing, await make(missing), strict=True))
        await asyncio.gather(*(self._set(key, answer) for key, answer in made.items()))
        return made

    async def _get_all(self, keys: Sequence[str], is_good: Callable[[bytes], bool]) -> dict[str, bytes]:
        if len(keys) == 1:  # nearly always; a task of its own would cost more than the lookup
            kept = [await self.get(keys[0], is_good)]
        else:
            kept = await asyncio.gather(*(self.get(key, is_good) for key in keys))
        return {key: answer for key, answer in zip(keys, kept, strict=True) if answer is not None}

    async def _set(self, key: str, value: bytes) -> None:
        if self._seconds <= 0:
            return
        try:
            await self._store.set(key, value, ttl=self._seconds)
        except RedisAway:
            self.counts["errors"] += 1
        except Exception as error:  # noqa: BLE001  # see above
            self._failed("written", error)

    def _failed(self, what: str, error: Exception) -> None:
        self.counts["errors"] += 1
        logger.warning("the cache can't be %s now: %s: %s", what, type(error).__name__, error)

    @asynccontextmanager
    async def _key_lock(self, key: str) -> AsyncIterator[KeyLock]:
        """A lock per key. It is a lock and not a shared future: if its holder is cancelled, the next waiter takes
        over."""
        turn = self._making.setdefault(key, KeyLock())
        turn.waiting += 1
        try:
            async with turn.lock:
                yield turn
        finally:
            turn.waiting -= 1
            if not turn.waiting:
                del self._making[key]


class KeyLock:
    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.waiting = 0
        self.made: dict[str, bytes] = {}
        """The answers made while others waited for the lock."""


class MemoryStore(SimpleMemoryCache):  # type: ignore[misc]  # aiocache says nothing about its types
    """Adds the bound that aiocache's own store lacks."""

    def __init__(self, **options: Any) -> None:  # as aiocache has it
        super().__init__(**options)
        self._sizes: BoundedCache[str, None] = BoundedCache(MAX_BYTES, on_evicted=self._drop)

    async def get(self, key: str) -> Any:  # what was set, or None
        """Bypasses aiocache's layers for serializers, plugins and timeouts, which a dict does not need."""
        return self._cache.get(key)

    async def _set(self, key: str, value: bytes, *args: Any, **options: Any) -> Any:  # as aiocache has it
        done = await super()._set(key, value, *args, **options)
        self._sizes.put(key, None, BYTES_PER_ANSWER + len(key) + len(value))
        return done

    def _drop(self, key: str, _: None) -> None:
        self._cache.pop(key, None)
        timer = self._handlers.pop(key, None)
        if timer is not None:
            timer.cancel()


class RedisStore(RedisCache):  # type: ignore[misc]  # aiocache says nothing about its types
    """aiocache's key names, with the Redis client that the process has already."""

    def __init__(self, redis: SharedRedis) -> None:
        super().__init__(serializer=NullSerializer(encoding=None), namespace=NAMESPACE, timeout=None)
        self._redis = redis

    async def _get(self, key: str, *_: Any, **__: Any) -> Any:  # as aiocache has it
        return await self._redis.ask(lambda: self._redis.client.get(key))

    async def _set(self, key: str, value: bytes, ttl: float | None = None, **_: Any) -> Any:  # as aiocache has it
        """Uses SET: aiocache uses SETEX, for which redis-py warns."""
        milliseconds = None if ttl is None else int(ttl * 1000)
        return await self._redis.ask(lambda: self._redis.client.set(key, value, px=milliseconds))


def cache_for(redis: SharedRedis | None, *, seconds: int) -> AnswerCache:
    return AnswerCache(MemoryStore(timeout=None) if redis is None else RedisStore(redis), seconds=seconds)
