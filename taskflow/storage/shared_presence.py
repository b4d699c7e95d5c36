"""Tells the processes of an installation who looks at tasks through each of them: leases in Redis, which run out when a process dies."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from redis.commands.core import AsyncScript

from events.states import PERSON, PersonCard, card
from models.presence import Presence
from taskflow.background import running
from taskflow.storage.shared_redis import SECONDS_BETWEEN_TRIES, RedisAway, SharedRedis

logger = logging.getLogger("taskflow.presence")

LEASE_SECONDS = 12.0
RENEWAL_SECONDS = 2.0
"""Each renewal also reads what the others say, so the people of a process that died are gone after both, which is less than 15."""
MAX_TASKS_AT_ONCE = 100
"""In one question: each has up to 50 cards for each process."""
MAX_DIRTY = 10_000
"""While Redis is away. What is forgotten of them is renewed with all others, or its lease runs out."""
FORMAT = 1
"""Part of the names in Redis. Raise it whenever what is kept there changes: processes of two versions then don't see each other's people."""

_SHARE = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local process, lease, told = ARGV[1], tonumber(ARGV[2]), ARGV[4]
local others = {}
for i, key in ipairs(KEYS) do
  local mine = ARGV[4 + i]
  if mine == '' then
    redis.call('HDEL', key, process)
  else
    redis.call('HSET', key, process, string.format('%.0f ', now + lease) .. mine)
    redis.call('PEXPIRE', key, lease)
  end
  local live, all = {}, redis.call('HGETALL', key)
  for at = 1, #all, 2 do
    local space = string.find(all[at + 1], ' ', 1, true)
    if tonumber(string.sub(all[at + 1], 1, space - 1)) <= now then
      redis.call('HDEL', key, all[at])
    elseif all[at] ~= process then
      live[#live + 1] = string.sub(all[at + 1], space + 1)
    end
  end
  others[i] = live
end
if told ~= '' then redis.call('PUBLISH', ARGV[3], process .. told) end
return others
"""
"""Of each task: keeps what this process says, and answers with what the others say. By the clock of Redis, which all share."""


@dataclass(slots=True)
class RedisPresence:
    """For each task a hash: by process the end of its lease, and the people who look at the task through it. While Redis is away,
    each process shows its own."""

    redis: SharedRedis
    epoch: str
    """Of the installation, which may share its Redis with others."""
    presence: Presence
    lease: float = LEASE_SECONDS
    renewal: float = RENEWAL_SECONDS
    seconds: Callable[[], float] = time.monotonic
    _process: bytes = field(default_factory=lambda: secrets.token_hex(8).encode())
    _dirty: set[str] = field(default_factory=set)
    """Tasks of which other people look, here or elsewhere, than was shared last."""
    _shared: dict[str, bytes] = field(default_factory=dict)
    """What Redis was told last of each task that is looked at through this process."""
    _renew_at: float = 0.0
    _renewed_at: float = 0.0
    _woken: asyncio.Event = field(default_factory=asyncio.Event)
    _order: asyncio.Lock = field(default_factory=asyncio.Lock)
    """What is said of a task later must not arrive earlier."""
    _script: AsyncScript = field(init=False)

    def __post_init__(self) -> None:
        self._script = self.redis.client.register_script(_SHARE)
        self.presence.changed_here, self.presence.ask_elsewhere = self._mark, self._ask

    @property
    def channel(self) -> str:
        return f"taskflow:presence:{FORMAT}:{self.epoch}"

    async def run(self) -> None:
        listening = self.redis.listen(self.channel, self._take, stands=self._renew_soon)
        async with running(self._keep(), listening):
            await asyncio.Event().wait()

    async def _keep(self) -> None:
        while True:
            await self._wait()
            is_renewal = self.seconds() >= self._renew_at
            due = {*self._dirty, *self.presence.tasks} if is_renewal else self._dirty
            self._dirty = set()
            try:
                await self._share(sorted(due))
            except RedisAway:
                if len(self._dirty | due) <= MAX_DIRTY:
                    self._dirty |= due
                self._forget_when_too_old()
                await asyncio.sleep(SECONDS_BETWEEN_TRIES)
            else:
                if is_renewal:
                    self._renewed_at = self.seconds()
                    self._renew_at = self._renewed_at + self.renewal

    async def _wait(self) -> None:
        """For something to share, or for the next renewal."""
        if self._dirty:
            return
        self._woken.clear()
        try:
            async with asyncio.timeout(max(0.0, self._renew_at - self.seconds())):
                await self._woken.wait()
        except TimeoutError:
            pass

    async def _ask(self, task: str) -> None:
        """Shares it now, so that somebody who comes is shown everybody at once."""
        with contextlib.suppress(RedisAway):
            await self._share([task])

    async def _share(self, tasks: Sequence[str]) -> None:
        for start in range(0, len(tasks), MAX_TASKS_AT_ONCE):
            async with self._order:
                await self._share_some(tasks[start : start + MAX_TASKS_AT_ONCE])

    async def _share_some(self, tasks: Sequence[str]) -> None:
        said = [orjson.dumps(here) if (here := self.presence.here(task)) else b"" for task in tasks]
        changed = [task for task, cards in zip(tasks, said, strict=True) if cards != self._shared.get(task, b"")]
        keys = [f"taskflow:presence:{FORMAT}:{self.epoch}:{task}" for task in tasks]
        args: list[bytes | int | str] = [self._process, int(self.lease * 1000), self.channel, ",".join(changed), *said]
        answer = await self.redis.ask(lambda: self._script(keys=keys, args=args))
        for task, cards, others in zip(tasks, said, answer, strict=True):
            if cards:
                self._shared[task] = cards
            else:
                self._shared.pop(task, None)
            self.presence.put_elsewhere(task, list(_cards(others)))

    def _forget_when_too_old(self) -> None:
        if self.seconds() > self._renewed_at + self.lease:
            self.presence.forget_elsewhere()

    def _mark(self, task: str) -> None:
        if len(self._dirty) < MAX_DIRTY:
            self._dirty.add(task)
        self._woken.set()

    def _take(self, message: bytes) -> None:
        """Of these tasks another process says something new."""
        if message.startswith(self._process):
            return
        told = message[len(self._process) :].decode(errors="replace").split(",")
        for task in self.presence.tasks & set(told):
            self._mark(task)

    def _renew_soon(self) -> None:
        """What the others said meanwhile was not heard."""
        self._renew_at = 0.0
        self._woken.set()


def _cards(others: Iterable[bytes]) -> Iterable[PersonCard]:
    for cards in others:
        for one in orjson.loads(cards):
            kept: Any = card(PERSON, one, None)
            yield kept
