"""Shares between processes who looks at which task: leases in Redis, which expire when a process dies."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import orjson
from redis.commands.core import AsyncScript

from models.presence import Looker, Presence
from taskflow.background import running
from taskflow.storage.shared_redis import (
    ANSWER_SECONDS,
    SECONDS_BETWEEN_TRIES,
    Outage,
    RedisAway,
    RedisRefused,
    SharedRedis,
)

logger = logging.getLogger("taskflow.presence")

LEASE_SECONDS = 12.0
RENEWAL_SECONDS = 2.0
"""Each renewal also reads the others' leases, so the people of a dead process are gone after a lease and a renewal,
less than 15 s."""
MAX_TASKS_AT_ONCE = 100
MAX_BYTES_AT_ONCE = 65_536
"""Bytes of one question and of its answer, except for the last task in each. Redis serves nobody else meanwhile, and
the answer has to arrive within `ANSWER_SECONDS`."""
REFUSED_SECONDS = 10.0
"""Seconds until the next try after Redis refused: first somebody has to change its settings."""
MAX_DIRTY = 10_000
"""The most while Redis is away. Tasks above that are shared with the next renewal."""
FORMAT = 2
"""Part of the names in Redis. Raise it whenever the stored format changes: processes of two versions then don't see
each other's people."""

_SHARE = """
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local process, lease, told, room = ARGV[1], tonumber(ARGV[2]), ARGV[4], tonumber(ARGV[5])
local others = {}
for i, key in ipairs(KEYS) do
  local mine = ARGV[5 + i]
  if mine == '' then
    redis.call('HDEL', key, process)
  else
    redis.call('HSET', key, process, string.format('%.0f ', now + lease) .. mine)
    redis.call('PEXPIRE', key, lease)
  end
  local live = false
  if room > 0 then
    live = {}
    local all = redis.call('HGETALL', key)
    for at = 1, #all, 2 do
      local ends, said = string.match(all[at + 1], '^(%d+) (.*)$')
      if not ends or tonumber(ends) <= now then
        redis.call('HDEL', key, all[at])
      elseif all[at] ~= process then
        live[#live + 1] = said
        room = room - #said
      end
    end
  end
  others[i] = live
end
if told ~= '' then redis.call('PUBLISH', ARGV[3], process .. told) end
return others
"""
"""For each task: stores the people of this process, and returns those of the others, or nil for tasks after the answer
is full. Uses the clock of Redis, which all processes share."""


@dataclass(slots=True)
class RedisPresence:
    """A hash for each task: by process, the end of its lease and the people who look at the task through it. While
    Redis is away, each process shows only its own people."""

    redis: SharedRedis
    epoch: str
    """The epoch of the installation, which may share its Redis with others."""
    presence: Presence
    lease: float = LEASE_SECONDS
    renewal: float = RENEWAL_SECONDS
    seconds: Callable[[], float] = time.monotonic
    _outage: Outage = field(
        default_factory=lambda: Outage(
            "Redis does not answer which people look at a task (%s). Until it does, each process shows only its own.",
            "Redis answers again which people look at a task",
        )
    )
    _process: bytes = field(default_factory=lambda: secrets.token_hex(8).encode())
    _dirty: set[str] = field(default_factory=set)
    """Tasks whose viewers, here or elsewhere, differ from those last shared."""
    _shared: dict[str, bytes] = field(default_factory=dict)
    """What was last shared of each task that is looked at through this process."""
    _renew_at: float = 0.0
    _renewed_at: float = 0.0
    _woken: asyncio.Event = field(default_factory=asyncio.Event)
    _has_failed: bool = False
    _has_left: bool = False
    """True from the moment this process ends: nobody looks at a task through it then."""
    _order: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Keeps updates of a task in order."""
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
            try:
                await asyncio.Event().wait()
            finally:
                await self._leave()

    async def _leave(self) -> None:
        """Removes the people of this process; otherwise they would be shown until its leases expire."""
        self._has_left = True
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(ANSWER_SECONDS):
                await self._attempt(list(self._shared))

    async def _keep(self) -> None:
        while True:
            await self._wait()
            is_renewal = self.seconds() >= self._renew_at
            due = {*self._dirty, *self.presence.tasks, *self._shared} if is_renewal else self._dirty
            self._dirty = set()
            if rest := await self._attempt(sorted(due)):
                if len(self._dirty | due) <= MAX_DIRTY:
                    self._dirty |= due
                self._forget_when_too_old()
                await asyncio.sleep(rest)
            elif is_renewal:
                self._renewed_at = self.seconds()
                self._renew_at = self._renewed_at + self.renewal

    async def _wait(self) -> None:
        """Waits for something to share, or for the next renewal."""
        if self._dirty:
            return
        self._woken.clear()
        try:
            async with asyncio.timeout(max(0.0, self._renew_at - self.seconds())):
                await self._woken.wait()
        except TimeoutError:
            pass

    async def _ask(self, task: str) -> None:
        """Shares the task now, so that somebody who opens it is shown everybody at once. If that fails, or the caller
        leaves meanwhile, the task stays due."""
        self._dirty.discard(task)
        is_shared = False
        try:
            is_shared = not await self._attempt([task])
        finally:
            if not is_shared:
                self._mark(task)

    async def _attempt(self, tasks: Sequence[str]) -> float:
        """Shares the tasks and returns 0, or the seconds after which to try again."""
        try:
            await self._share(tasks)
        except RedisRefused:
            return REFUSED_SECONDS
        except RedisAway:
            return SECONDS_BETWEEN_TRIES
        except Exception:  # a defect here must not end the server, as the end of a background task would
            if not self._has_failed:
                logger.exception("Which people look at a task can't be shared now (logged once). Please report this.")
            self._has_failed = True
            return REFUSED_SECONDS
        return 0.0

    async def _share(self, tasks: Sequence[str]) -> None:
        left = deque(tasks)
        while left:
            async with self._order:
                left.extendleft(reversed(await self._share_some(self._next_question(left))))

    def _next_question(self, left: deque[str]) -> dict[str, bytes]:
        """Takes tasks out of `left`; returns this process's people of each."""
        question: dict[str, bytes] = {}
        size = 0
        while left and len(question) < MAX_TASKS_AT_ONCE and size < MAX_BYTES_AT_ONCE:
            task = left.popleft()
            here = [] if self._has_left else self.presence.here(task)
            question[task] = _said(here)
            size += len(question[task])
        return question

    async def _share_some(self, said: Mapping[str, bytes]) -> list[str]:
        """Returns the tasks for which the answer had no room."""
        changed = [task for task, cards in said.items() if cards != self._shared.get(task, b"")]
        keys = [f"taskflow:presence:{FORMAT}:{self.epoch}:{task}" for task in said]
        args: list[bytes | int | str] = [
            self._process,
            int(self.lease * 1000),
            self.channel,
            ",".join(changed),
            MAX_BYTES_AT_ONCE,
            *said.values(),
        ]
        answer = await self.redis.ask(lambda: self._script(keys=keys, args=args), self._outage)
        unanswered = []
        for (task, cards), others in zip(said.items(), answer, strict=True):
            if cards:
                self._shared[task] = cards
            else:
                self._shared.pop(task, None)
            if others is None:
                unanswered.append(task)
            else:
                self.presence.put_elsewhere(task, _lookers(others))
        return unanswered

    def _forget_when_too_old(self) -> None:
        if self.seconds() > self._renewed_at + self.lease:
            self.presence.forget_elsewhere()

    def _mark(self, task: str) -> None:
        if len(self._dirty) < MAX_DIRTY:
            self._dirty.add(task)
        self._woken.set()

    def _take(self, message: bytes) -> None:
        """Takes a message: another process has changed these tasks."""
        if message.startswith(self._process):
            return
        told = message[len(self._process) :].decode(errors="replace").split(",")
        for task in self.presence.tasks & set(told):
            self._mark(task)

    def _renew_soon(self) -> None:
        """Messages of the others may have been missed meanwhile."""
        self._renew_at = 0.0
        self._woken.set()


def _said(lookers: Iterable[Looker]) -> bytes:
    """Only enough to order people and to notice changes: everything else about them stays in the database."""
    people = [(looker.id, looker.name, looker.version) for looker in lookers]
    return orjson.dumps(people) if people else b""


def _lookers(others: Iterable[bytes]) -> Iterator[Looker]:
    """Skips entries that can't be read: another version or another program may have written them."""
    for said in others:
        with contextlib.suppress(orjson.JSONDecodeError):
            people = orjson.loads(said)
            for one in people if isinstance(people, list) else ():
                match one:
                    case [str(id), str(name), int(version)]:
                        yield Looker(id, name, version)
