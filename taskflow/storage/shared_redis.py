"""The one client of Redis that a process has, and the one rule for when Redis is away."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any

import redis.asyncio as redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError, ResponseError

logger = logging.getLogger("taskflow.redis")

ANSWER_SECONDS = 0.5
"""The longest wait for Redis: a process can do everything itself that Redis does for it."""
SECONDS_BETWEEN_TRIES = 0.5
AWAY_SECONDS = 2.0
"""After an unanswered question, no other is sent for this long; otherwise each request would wait for Redis again."""
SECONDS_BETWEEN_REFUSALS = 3600.0
"""A refusal of one kind is logged once in this time."""
MAX_KINDS_OF_REFUSALS = 20


class RedisAway(Exception):
    """Redis did not answer, now or a moment ago."""


class RedisRefused(RedisAway):
    """Redis refused: no permission, no memory left, a read-only replica."""


@dataclass(slots=True)
class Outage:
    """The time since a question was not answered. Questions that may be slow have an outage of their own, so that the
    others are still sent."""

    warning: str
    """Logged when it begins, with the error in place of `%s`."""
    end: str
    """Logged when it ends."""
    asks_again_at: float = 0.0
    is_on: bool = False


class SharedRedis:
    """Connects with the first question, and again after each loss. redis-py's own retries would keep requests waiting.
    The older protocol is used because redis-py reads it a quarter faster, and every process reads every hint."""

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
        """Raises RedisAway; the question may have been carried out all the same."""
        outage = outage or self._outage
        if self._seconds() < max(self._outage.asks_again_at, outage.asks_again_at):
            raise RedisAway
        try:
            with _cancellable():
                async with asyncio.timeout(ANSWER_SECONDS):
                    answer = await question()
        except ResponseError as error:  # Redis answers, but refuses this one question
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
            "Redis refuses what TaskFlow asks (%s: %s). These features do not work across processes until this is"
            " fixed. See what Redis has to allow in docs/how-to/several-processes.md; this is logged once an hour.",
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
        """Runs until it is cancelled: passes on each message. `stands` is called whenever the subscription is (again)
        established, since messages may have been lost before; `lost` is called with each failed try."""
        while True:
            try:
                await self._listen_once(channel, take, stands)
            except Exception as error:  # noqa: BLE001  # whatever the client raises, it is tried again
                if isinstance(error, ResponseError):
                    self._log_refusal(error)
                lost(error)
            await asyncio.sleep(SECONDS_BETWEEN_TRIES)

    async def _listen_once(self, channel: str, take: Callable[[bytes], None], stands: Callable[[], None]) -> None:
        with _cancellable():  # listen() connects again by itself
            async with self.client.pubsub() as subscription:
                with _cancellable():  # else it would go on to listen
                    await subscription.subscribe(channel)
                async for message in subscription.listen():
                    if message["type"] == "subscribe":
                        stands()
                    elif message["type"] == "message":
                        take(message["data"])

    async def close(self) -> None:
        await self.client.aclose()


@contextlib.contextmanager
def _cancellable() -> Iterator[None]:
    """redis-py swallows a cancellation while it connects: it is raised at the end of the block after all."""
    task = asyncio.current_task()
    before = task.cancelling() if task else 0
    try:
        yield
    finally:
        if task and task.cancelling() > before:
            raise asyncio.CancelledError
