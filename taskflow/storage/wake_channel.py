"""Carries hints of what was committed to the other processes. Redis may lose them, or be away: the log is the truth."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson

from events.event import Change, Logged, Origin
from events.log import stored
from taskflow.background import running
from taskflow.storage.shared_redis import SECONDS_BETWEEN_TRIES, RedisAway, SharedRedis

logger = logging.getLogger("taskflow.wake")

WAITING = 1000
MAX_WAITING = 8_000_000
"""Bytes of hints that wait to be sent."""
MAX_AT_ONCE = 256_000
"""Bytes of hints that wait and are sent together: each message costs every process that listens a tenth of a millisecond."""
MAX_IN_A_HINT = 1_000_000
"""Bytes of one change. Other processes read a larger one from the log."""
NAME_LENGTH = 16
FORMAT = 2
"""Part of the channel's name. Raise it whenever the fields of a hint change: while a rolling upgrade runs, processes of two
versions then don't receive each other's hints, and read each other's events from the log."""


@dataclass(slots=True)
class WakeStats:
    sent: int = 0
    lost: int = 0
    received: int = 0
    unreadable: int = 0


@dataclass(slots=True)
class RedisWake:
    """Publishing only puts the hint into a bounded queue: no mutation ever waits for Redis, nor fails with it."""

    redis: SharedRedis
    epoch: str
    """The epoch of its log. A Redis server sends messages to all its listeners, whatever the number of their database,
    so each installation needs a channel of its own."""
    on_events: Callable[[Sequence[Logged]], None] | None = None
    """None: the process follows no log, and only sends."""
    on_hints_lost: Callable[[], None] = lambda: None
    """Called when hints may have been lost: the subscription was established (again), or a hint could not be read."""
    counts: WakeStats = field(default_factory=WakeStats)
    _queue: asyncio.Queue[bytes] = field(default_factory=lambda: asyncio.Queue(WAITING))
    _bytes: int = 0
    """Bytes in the queue."""
    _name: bytes = field(default_factory=lambda: secrets.token_hex(NAME_LENGTH // 2).encode())
    """The prefix of this process's hints, so that it can skip them: Redis sends them back."""
    _is_subscribed: bool | None = None
    """None: not known yet. Only a change of it is logged."""

    @property
    def channel(self) -> str:
        return f"taskflow:log:{FORMAT}:{self.epoch}"

    def publish(self, logged: Sequence[Logged]) -> None:
        if not logged:
            return
        hint = _hint(logged)
        if self._bytes + len(hint) > MAX_WAITING or self._queue.full():
            self.counts.lost += 1
            return
        self._queue.put_nowait(hint)
        self._bytes += len(hint)

    async def ping(self) -> bool:
        return bool(await self.redis.ask(self.redis.client.ping))

    async def run(self) -> None:
        async with running(*([self._send()] if self.on_events is None else [self._send(), self._listen()])):
            await asyncio.Event().wait()

    async def _send(self) -> None:
        while True:
            first = await self._queue.get()
            self._bytes -= len(first)
            await self._send_some([first, *self._waiting(MAX_AT_ONCE - len(first))])

    def _waiting(self, room: int) -> Iterator[bytes]:
        while room > 0 and not self._queue.empty():
            hint = self._queue.get_nowait()
            self._bytes -= len(hint)
            room -= len(hint)
            yield hint

    async def _send_some(self, hints: Sequence[bytes]) -> None:
        message = b"%b[%b]" % (self._name, b",".join(hints))
        try:
            await self.redis.ask(lambda: self.redis.client.publish(self.channel, message))
            self.counts.sent += len(hints)
        except RedisAway:  # the lost hints are in the log
            self.counts.lost += len(hints)
            await asyncio.sleep(SECONDS_BETWEEN_TRIES)

    def _listen(self) -> Coroutine[Any, Any, None]:
        return self.redis.listen(self.channel, self._take, stands=self._on_subscribed, lost=self._on_subscription_lost)

    def _on_subscribed(self) -> None:
        if self._is_subscribed is False:
            logger.warning("hints are received again")
        self._is_subscribed = True
        self.on_hints_lost()

    def _on_subscription_lost(self, error: Exception) -> None:
        if self._is_subscribed is not False:
            logger.warning("hints are not received now, the log is read each half second: %s", error)
        self._is_subscribed = False

    def _take(self, hint: bytes) -> None:
        """A hint that can't be read counts as lost, like any other."""
        if hint.startswith(self._name):
            return
        try:
            events = [_logged(event) for event in orjson.loads(hint[NAME_LENGTH:])]
        except (ValueError, TypeError, AttributeError) as error:
            if not self.counts.unreadable:
                logger.warning("a hint can't be read, the log is read instead (told once): %s", error)
            self.counts.unreadable += 1
            self.on_hints_lost()
            return
        self.counts.received += 1
        if self.on_events is not None:
            self.on_events(events)


def _hint(logged: Sequence[Logged]) -> bytes:
    """The events as JSON. For a large change, only the last event of each stream: the others read it from the log as
    quickly (500 tasks with long texts are 20 MB, and Redis disconnects slower listeners), and look at once for the
    events before it."""
    parts: list[bytes] = []
    size = 0
    for event in logged:
        parts.append(orjson.dumps(event))
        size += len(parts[-1])
        if size > MAX_IN_A_HINT and len(logged) > 1:
            last = {event.stream: event for event in logged}
            return b",".join(orjson.dumps(event) for event in last.values())
    return b",".join(parts)


_ABSENT = type(None)
_FIELDS: Mapping[str, tuple[type, ...]] = {
    "stream": (str,),
    "seq": (int,),
    "id": (str,),
    "name": (str,),
    "subject_id": (str,),
    "task_id": (str, _ABSENT),
    "account_id": (str, _ABSENT),
    "actor_id": (str, _ABSENT),
    "via": (int,),
    "origin_id": (str, _ABSENT),
    "at": (int,),
    "changes": (list,),
    "state": (dict,),
    "actor": (dict, _ABSENT),
}
"""Checked here, because the code behind it trusts a Logged."""


def _logged(event: Any) -> Logged:  # Any: what another process has sent
    """Raises for anything that this version does not send."""
    if event.keys() != _FIELDS.keys():
        raise ValueError(f"its fields are {', '.join(sorted(event))}")
    for name, types in _FIELDS.items():
        if type(event[name]) not in types:
            raise ValueError(f"{name} is {event[name]!r}")
    Origin(event["via"])
    for change in event["changes"]:
        Change(**change)
    return stored.logged(event, at=event["at"], data=event)
