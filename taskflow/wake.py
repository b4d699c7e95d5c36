"""Carries hints of what was committed to the other processes. Redis may lose them, or be away: the log is the truth."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import orjson
import redis.asyncio as redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from events.event import Change, Logged, Origin
from taskflow.running import running

logger = logging.getLogger("taskflow.wake")

WAITING = 1000
SECONDS_BETWEEN_TRIES = 0.5


@dataclass(slots=True)
class Counts:
    sent: int = 0
    lost: int = 0
    heard: int = 0


@dataclass(slots=True)
class RedisWake:
    """Publishing only puts the hint into a bounded queue: no mutation ever waits for Redis, nor fails with it."""

    url: str
    epoch: str
    """Whose log it is. A Redis says everything to all who listen, whatever the number of their database, so that each
    installation needs a channel of its own."""
    hear: Callable[[Sequence[Logged]], None]
    listening: Callable[[], None]
    """Called whenever the subscription stands (again): what was said before was not heard."""
    counts: Counts = field(default_factory=Counts)
    _queue: asyncio.Queue[bytes] = field(default_factory=lambda: asyncio.Queue(WAITING))

    @property
    def channel(self) -> str:
        return f"taskflow:log:{self.epoch}"

    def publish(self, logged: Sequence[Logged]) -> None:
        if not logged:
            return
        try:
            self._queue.put_nowait(orjson.dumps([asdict(event) for event in logged]))
        except asyncio.QueueFull:
            self.counts.lost += 1

    async def ping(self) -> bool:
        async with contextlib.aclosing(_client(self.url)) as client:
            return bool(await client.ping())

    async def run(self) -> None:
        async with running(self._send(), self._listen()):
            await asyncio.Event().wait()

    async def _send(self) -> None:
        async with contextlib.aclosing(_client(self.url)) as client:
            while True:
                await self._send_one(client, await self._queue.get())

    async def _send_one(self, client: Any, hint: bytes) -> None:  # Any: redis-py's client, whose types are its own
        try:
            await client.publish(self.channel, hint)
            self.counts.sent += 1
        except (RedisError, OSError) as error:
            self.counts.lost += 1
            logger.warning("a hint was not sent (nothing is lost with it): %s", error)
            await asyncio.sleep(SECONDS_BETWEEN_TRIES)

    async def _listen(self) -> None:
        while True:
            try:
                await self._listen_once()
            except (RedisError, OSError) as error:
                logger.warning("hints are not heard now, the log is read each half second: %s", error)
            await asyncio.sleep(SECONDS_BETWEEN_TRIES)

    async def _listen_once(self) -> None:
        client = _client(self.url)
        async with contextlib.aclosing(client), client.pubsub() as subscription:
            await subscription.subscribe(self.channel)
            async for message in subscription.listen():
                if message["type"] == "subscribe":
                    self.listening()
                elif message["type"] == "message":
                    self.counts.heard += 1
                    self.hear([_logged(event) for event in orjson.loads(message["data"])])


def _client(url: str) -> Any:
    """redis-py's own retries would stall the sender for seconds; ours are the sweep's."""
    return redis.Redis.from_url(url, retry=Retry(NoBackoff(), 0), socket_connect_timeout=2, health_check_interval=15)


def _logged(event: dict[str, Any]) -> Logged:
    changes = tuple(Change(**change) for change in event.pop("changes"))
    return Logged(changes=changes, via=Origin(event.pop("via")), **event)
