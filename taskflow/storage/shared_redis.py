"""The one client of Redis that a process has, and the one rule for when Redis is away."""

from __future__ import annotations

import asyncio
import logging
import math
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
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
SECONDS_BETWEEN_REFUSALS = 3600.0
"""A refusal of one kind is logged so often at most."""
MAX_KINDS_OF_REFUSALS = 20


class RedisAway(Exception):
    """It did not answer, or did not a moment ago."""


class RedisRefused(RedisAway):
    """It answered that it won't: no permission, no memory left, a read-only replica."""


@dataclass(slots=True)
class Outage:
    """Since a question was not answered. Questions that may be slow have one of their own, so that the others don't stop being asked."""

    warning: str
    """Logged when it begins, with the error in place of `%s`."""
    end: str
    """Logged when it ends."""
    asks_again_at: float = 0.0
    is_on: bool = False


class SharedRedis:
    """It connects with the first question, and again with each after a loss. redis-py's own retries would keep requests waiting; it
    reads the older protocol a quarter faster, and every process reads every hint."""

    def __init__(self, url: str, *, seconds: Callable[[], float] = time.monotonic) -> None:
        self.client = redis.Redis.from_url(
            url, retry=Retry(NoBackoff(), 0), socket_connect_timeout=2, health_check_interval=15, protocol=2
        )
        self._seconds = seconds
        self._outage = Outage(
            "Redis does not answer (%s). Until it does, each process counts and caches for itself, and reads the log"
            " instead of hints.",
            "Redis answers again",
        )
        self._refusals: dict[tuple[str, str], float] = {}
        """When each kind was logged."""

    async def ask(
        self, question: Callable[[], Awaitable[Any]], outage: Outage | None = None
    ) -> Any:  # what redis-py answers has no narrower type
        """Raises RedisAway. What was asked may have been done all the same."""
        outage = outage or self._outage
        if self._seconds() < max(self._outage.asks_again_at, outage.asks_again_at):
            raise RedisAway
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                answer = await question()
        except ResponseError as error:  # it answers: this one question is refused
            self._log_refusal(error)
            raise RedisRefused from error
        except (OSError, RedisError, TimeoutError) as error:
            outage.asks_again_at = self._seconds() + AWAY_SECONDS
            if not outage.is_on:
                outage.is_on = True
                logger.warning(outage.warning, error if str(error) else type(error).__name__)
            raise RedisAway from error
        if outage.is_on:
            outage.is_on = False
            logger.warning("%s", outage.end)
        return answer

    def _log_refusal(self, error: ResponseError) -> None:
        kind = (type(error).__name__, str(error).partition(" ")[0])
        now = self._seconds()
        if now < self._refusals.get(kind, -math.inf) + SECONDS_BETWEEN_REFUSALS:
            return
        if len(self._refusals) >= MAX_KINDS_OF_REFUSALS:
            self._refusals.clear()
        self._refusals[kind] = now
        logger.warning(
            "Redis refuses what TaskFlow asks (%s: %s). What it was asked for does not work between processes until this is"
            " mended. See what Redis has to allow in docs/how-to/several-processes.md; this is logged once an hour.",
            type(error).__name__,
            error,
        )

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
                if isinstance(error, ResponseError):
                    self._log_refusal(error)
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
