"""The one client of Redis that a process has, and the one rule for when Redis is away."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Any

import redis.asyncio as redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError, ResponseError

logger = logging.getLogger("taskflow.redis")

ANSWER_SECONDS = 0.5
"""Longer than that nobody waits for Redis: whatever it does for us, a process can do for itself."""
SECONDS_BETWEEN_TRIES = 0.5
AWAY_SECONDS = 2.0
"""For so long nobody asks after a question that was not answered, or each request would wait for it anew."""


class RedisAway(Exception):
    """It did not answer, or did not a moment ago."""


class SharedRedis:
    """It connects with the first question, and again with each after a loss. redis-py's own retries would keep requests waiting; it
    reads the older protocol a quarter faster, and every process reads every hint."""

    def __init__(self, url: str, *, seconds: Callable[[], float] = time.monotonic) -> None:
        self.client = redis.Redis.from_url(
            url, retry=Retry(NoBackoff(), 0), socket_connect_timeout=2, health_check_interval=15, protocol=2
        )
        self._seconds = seconds
        self._away_until = 0.0
        self._is_away = False

    async def ask(self, question: Callable[[], Awaitable[Any]]) -> Any:  # what redis-py answers has no narrower type
        """Raises RedisAway. What was asked may have been done all the same."""
        if self._seconds() < self._away_until:
            raise RedisAway
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                answer = await question()
        except (
            ResponseError
        ) as error:  # it answers: this one question is refused, such as what is to be stored when it is full
            raise RedisAway from error
        except (OSError, RedisError, TimeoutError) as error:
            self._away_until = self._seconds() + AWAY_SECONDS
            if not self._is_away:
                self._is_away = True
                logger.warning(
                    "Redis does not answer (%s). Until it does, each process counts and caches for itself, reads the log"
                    " instead of hints, and shows only its own people as looking at a task.",
                    type(error).__name__ if not str(error) else error,
                )
            raise RedisAway from error
        if self._is_away:
            self._is_away = False
            logger.warning("Redis answers again")
        return answer

    async def listen(
        self,
        channel: str,
        take: Callable[[bytes], None],
        *,
        stands: Callable[[], None],
        lost: Callable[[Exception], None] = lambda _: None,
    ) -> None:
        """Until it is cancelled: takes each message. `stands` is called whenever the subscription stands (again), and messages may have
        been lost before; `lost` with each failed try."""
        while True:
            try:
                await self._listen_once(channel, take, stands)
            except Exception as error:  # noqa: BLE001  # whatever the client raises, it is tried again
                lost(error)
            await asyncio.sleep(SECONDS_BETWEEN_TRIES)

    async def _listen_once(self, channel: str, take: Callable[[bytes], None], stands: Callable[[], None]) -> None:
        async with self.client.pubsub() as subscription:
            await subscription.subscribe(channel)
            async for message in subscription.listen():
                if message["type"] == "subscribe":
                    stands()
                elif message["type"] == "message":
                    take(message["data"])

    async def close(self) -> None:
        await self.client.aclose()
