"""Tells the processes of an installation who looks at tasks through each of them: leases in Redis, which run out when a process dies."""

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
"""Each renewal also reads what the others say, so the people of a process that died are gone after both, which is less than 15."""
MAX_TASKS_AT_ONCE = 100
MAX_BYTES_AT_ONCE = 65_536
"""Of one question and of its answer, but for the last task in each. Redis serves nobody else meanwhile, and the answer has to come
within `ANSWER_SECONDS`."""
REFUSED_SECONDS = 10.0
"""The next try after Redis refused: somebody has to change its settings first."""
MAX_DIRTY = 10_000
"""While Redis is away. What is forgotten of them is shared with the next renewal."""
FORMAT = 2
"""Part of the names in Redis. Raise it whenever what is kept there changes: processes of two versions then don't see each other's people."""

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
"""For each task: keeps what this process says, and answers with what the others say, or with nil for tasks after the answer is
full. By the clock of Redis, which all share."""


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
    _outage: Outage = field(
        default_factory=lambda: Outage(
            "Redis does not answer which people look at a task (%s). Until it does, each process shows only its own.",
            "Redis answers again which people look at a task",
        )
    )
    _process: bytes = field(default_factory=lambda: secrets.token_hex(8).encode())
    _dirty: set[str] = field(default_factory=set)
    """Tasks of which other people look, here or elsewhere, than was shared last."""
    _shared: dict[str, bytes] = field(default_factory=dict)
    """What Redis was told last of each task that is looked at through this process."""
    _renew_at: float = 0.0
    _renewed_at: float = 0.0
    _woken: asyncio.Event = field(default_factory=asyncio.Event)
    _has_failed: bool = False
    _has_left: bool = False
    """From the moment this process ends, nobody looks at a task through it."""
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
            try:
                await asyncio.Event().wait()
            finally:
                await self._leave()

    async def _leave(self) -> None:
        """Says that nobody looks through this process any more, or people would be shown until its leases run out."""
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
        """Shares it now, so that somebody who comes is shown everybody at once. If that fails, or the caller leaves meanwhile, it is
        still to be shared."""
        self._dirty.discard(task)
        is_shared = False
        try:
            is_shared = not await self._attempt([task])
        finally:
            if not is_shared:
                self._mark(task)

    async def _attempt(self, tasks: Sequence[str]) -> float:
        """Shares them, and returns 0; or else after how many seconds to try again."""
        try:
            await self._share(tasks)
        except RedisRefused:
            return REFUSED_SECONDS
        except RedisAway:
            return SECONDS_BETWEEN_TRIES
        except Exception:  # a defect here is no reason to end a server, as the end of a background task does
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
        """By task what this process says of it. Takes them out of `left`."""
        question: dict[str, bytes] = {}
        size = 0
        while left and len(question) < MAX_TASKS_AT_ONCE and size < MAX_BYTES_AT_ONCE:
            task = left.popleft()
            here = [] if self._has_left else self.presence.here(task)
            question[task] = _said(here)
            size += len(question[task])
        return question

    async def _share_some(self, said: Mapping[str, bytes]) -> list[str]:
        """The tasks that the answer had no room for."""
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


def _said(lookers: Iterable[Looker]) -> bytes:
    """No more than it takes to order people and to see that one has changed: what is personal stays in the database."""
    people = [(looker.id, looker.name, looker.version) for looker in lookers]
    return orjson.dumps(people) if people else b""


def _lookers(others: Iterable[bytes]) -> Iterator[Looker]:
    """What can't be read is left out: another version or another program may have written it."""
    for said in others:
        with contextlib.suppress(orjson.JSONDecodeError):
            people = orjson.loads(said)
            for one in people if isinstance(people, list) else ():
                match one:
                    case [str(id), str(name), int(version)]:
                        yield Looker(id, name, version)
