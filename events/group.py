"""Those who see the same share one execution and one payload, and each takes it at its own pace.

A group is one document with one set of variables and one visibility. A member is one watcher: a place in the group's ring,
and a sink. Who is slow holds a place and nothing else; who falls out of the ring is served from the log.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections import Counter, deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import islice
from typing import Protocol

from events.cursor import Cursor, Trail
from events.event import Logged
from events.window import Announcement, Backlog, Ended, FromNowOn, Gap, Missed, Ready, Reset, Window, is_behind

logger = logging.getLogger("taskflow.live")

RING = 1024
TOGETHER = 16
"""Payloads that go to a member in one write, when many events come at once. To write costs ten times what a payload does."""
LONGEST_HOLD_SECONDS = 0.01
"""How long the first of them waits for the others."""
LAST_WORD_SECONDS = 5.0


class Ending(Enum):
    COMPLETE = "complete"
    TOO_SLOW = "too slow"
    AWAY = "away"
    """What it needs is away for a moment. Its watchers come back by themselves, if they are told so."""
    FAILED = "failed"


class Away(Exception):
    """Raised by a run that can't go on for a reason that passes: the database is away, or has no connection to spare."""


class Sink(Protocol):
    """Where a member's payloads go: a WebSocket, an event stream."""

    def write(self, payload: bytes) -> bool:
        """False: there is no room, and it was not taken. The sink calls `member.wake()` when there is room again."""
        ...

    def write_all(self, payloads: Sequence[bytes]) -> int:
        """How many there was room for, from the first on."""
        ...

    def end(self, ending: Ending) -> None: ...


Run = Callable[[Window], AsyncGenerator[bytes, None]]
"""Executes the subscription over a window: one payload for each piece of news that is one for this document."""


@dataclass(frozen=True, slots=True)
class Entry:
    number: int
    stream: str
    seq: int
    payload: bytes
    passed: Mapping[str, int]
    """How far each stream came between the entry before this one and this one."""


class Group:
    """One execution for many: `positions` is where it has come, `ring` what it has made lately."""

    def __init__(
        self,
        epoch: str,
        positions: Trail,
        run: Run,
        backlog: Backlog,
        *,
        wants: Callable[[Logged], bool] = lambda _: True,
        everything: bool = False,
        timeless: bool = False,
        resets: Counter[Reset] | None = None,
    ) -> None:
        self.epoch = epoch
        self.positions = positions
        self.everything = everything
        """Watches all streams, also those that are not there yet."""
        self.timeless = timeless
        """At one place in the log it shows the same whenever it is asked."""
        self.members: dict[Member, None] = {}
        self.in_step: dict[Member, Callable[[Sequence[bytes]], int]] = {}
        """Where the payloads of those go who have seen all that was made. With thousands of members each object that is
        touched on the way to a sink counts: it is no longer in the processor's cache when its turn comes again."""
        self.waiting: dict[Member, None] = {}
        """Members that have seen more than the group has: they join when it has come as far."""
        self.resets: Counter[Reset] = Counter() if resets is None else resets
        self.made = 0
        self.run = run
        self.backlog = backlog
        self.wants = wants
        self.window = FromNowOn(epoch, self.positions, backlog, wants, self._moved)
        self.idle_since: float | None = time.monotonic()
        self.over = False
        self.ending = Ending.FAILED
        """What a watcher is told that comes when it is over."""
        self._ring: deque[Entry] = deque()
        self._fresh: list[Entry] = []
        """Made, and in nobody's hands yet."""
        self._marker: tuple[Ready, list[bytes]] | None = None
        self._before = dict(positions)
        """The positions just before the oldest entry of the ring."""

    def offer(self, event: Logged) -> None:
        self.window.offer(event)

    async def work(self) -> None:
        try:
            async with contextlib.aclosing(self.run(self.window)) as payloads:
                async for payload in payloads:
                    self._publish(payload)
            self._end(Ending.COMPLETE)
        except Away as away:
            logger.warning("a subscription can't go on now: %s", away)
            self.ending = Ending.AWAY
            self._end(Ending.AWAY)
        except Gap:
            for member in list(self.members):
                member.reset(Reset.CURSOR_EXPIRED)
        except Exception:
            logger.exception("a subscription failed")
            self._end(Ending.FAILED)
        finally:
            self.over = True
            self._moved()

    async def marker(self, ready: Ready) -> list[bytes]:
        """What tells a watcher that it is up to date. After a restart all of them come at once, and are told the same."""
        if self._marker is not None and self._marker[0] == ready:
            return self._marker[1]
        async with contextlib.aclosing(self.run(Announcement(ready))) as payloads:
            made = [payload async for payload in payloads]
        if self.timeless:
            self._marker = ready, made
        return made

    def hand_out(self) -> None:
        """To all members that are in step. Call it before you go by the group's positions: they count what is fresh."""
        if not self._fresh:
            return
        entries, self._fresh = self._fresh, []
        for entry in entries:
            self._keep(entry)
        payloads = [entry.payload for entry in entries]
        taken = [write_all(payloads) for write_all in self.in_step.values()]
        if min(taken, default=len(entries)) < len(entries):
            for member, number in list(zip(self.in_step, taken, strict=True)):
                if number < len(entries):
                    member.is_stuck_at(entries[number:])

    def since(self, number: int) -> list[Entry] | None:
        """The entries behind that number; None when the ring does not reach back so far."""
        self.hand_out()
        start = len(self._ring) - (self.made - number)
        return None if start < 0 else list(islice(self._ring, start, None))

    def has_reached(self, positions: Mapping[str, int]) -> bool:
        return not is_behind(self.positions, positions)

    def after(self, positions: Mapping[str, int], number: int) -> list[Entry] | None:
        """The entries that a watcher at these positions has not seen. None when the ring can't tell: it does not reach
        back so far, or the watcher comes from a process that told the streams in another order. Then the cursor inside
        an entry would be older than what the watcher has seen of another stream, and would bring it back a second time.
        Entries that belong to no event (time has passed) are told apart by their number."""
        self.hand_out()
        if is_behind(positions, self._before):
            return None
        here = dict(self._before)
        for place, entry in enumerate(self._ring):
            here.update(entry.passed)
            if entry.seq > positions.get(entry.stream, 0) if entry.stream else entry.number > number:
                return None if is_behind(here, positions) else list(islice(self._ring, place, None))
        return []

    def fall_in(self, member: Member) -> None:
        self.in_step[member] = member.sink.write_all

    def fall_out(self, member: Member) -> None:
        self.in_step.pop(member, None)

    def let_go(self, member: Member) -> None:
        self.fall_out(member)
        self.members.pop(member, None)
        if not self.members:
            self.idle_since = time.monotonic()

    def _publish(self, payload: bytes) -> None:
        """Handed out at once, unless more is at hand, and enough watch for it to matter."""
        stream, seq = self.window.last
        passed, self.window.passed = self.window.passed, {}
        if stream:
            passed[stream] = seq
        self.made += 1
        self._fresh.append(Entry(self.made, stream, seq, payload, passed))
        if not self.window.has_more or len(self._fresh) >= min(TOGETHER, len(self.members)):
            self.hand_out()
        elif len(self._fresh) == 1:
            asyncio.get_running_loop().call_later(LONGEST_HOLD_SECONDS, self.hand_out)

    def _keep(self, entry: Entry) -> None:
        self._ring.append(entry)
        if len(self._ring) > RING:
            self._before.update(self._ring.popleft().passed)

    def _moved(self) -> None:
        for member in self.waiting:
            member.wake()

    def _end(self, ending: Ending) -> None:
        """Who is still catching up finds out by a run of their own, which may also say why."""
        self.hand_out()
        for member in list(self.members):
            if member.live:
                member.end(ending)


class Member:
    """One watcher of a group."""

    def __init__(self, group: Group, sink: Sink, anew: Callable[[], Awaitable[Cursor]]) -> None:
        self.group = group
        self.sink = sink
        self._anew = anew
        """Where to begin again, when what was sent so far is no longer the whole of what may be seen."""
        self.live = False
        """In step with the group: new entries come by themselves."""
        self.ended = False
        self.stuck_since: float | None = None
        self._positions = dict(group.positions)
        self._number = group.made
        self._changed = asyncio.Event()
        self._reason: Reset | None = None

    @property
    def cursor(self) -> Cursor:
        return Cursor(self.group.epoch, dict(self._positions))

    async def follow(self, after: Cursor | None) -> None:
        """The backlog, the marker, then in step with the group; back to the log whenever the ring was too short."""
        if after is not None:
            self._positions = dict(after.positions)
        replayed = await self._catch_up()
        if not self.ended:
            await self._announce(Ready(self.cursor, replayed))
        while not self.ended:
            await self._catch_up()
            self._go_live()
            while self.live:
                await self._change()
        if self._reason is not None:
            await self._take_leave(self._reason)

    def is_stuck_at(self, entries: Sequence[Entry]) -> None:
        """There was no room for these."""
        self.stuck_since = time.monotonic()
        self.group.fall_out(self)
        self._is_at(self.group.positions)
        for entry in reversed(entries):
            if entry.stream:
                self._positions[entry.stream] = entry.seq - 1
        self._number = entries[0].number - 1

    def wake(self) -> None:
        """There is room again."""
        self._changed.set()
        if not self.live or self.stuck_since is None:
            return
        missed = self.group.since(self._number)
        if missed is None:
            self.live = False  # out of the ring: `follow` goes on from the log
            return
        for entry in missed:
            if not self.sink.write(entry.payload):
                return
            self._saw(entry)
            self.stuck_since = time.monotonic()
        self.stuck_since = None
        self.group.fall_in(self)

    def reset(self, reason: Reset) -> None:
        """It can't go on. From this call on nothing is sent but the reason, by whoever is in `follow`."""
        if not self.ended:
            self.leave()
            self._reason = reason
            self.group.resets[reason] += 1

    def end(self, ending: Ending) -> None:
        if not self.ended:
            self.leave()
            self.sink.end(ending)

    def leave(self) -> None:
        """The watcher has gone; there is nobody to tell."""
        self.group.hand_out()
        if self.live and self.stuck_since is None:
            self._is_at(self.group.positions)
        self.ended, self.live = True, False
        self.group.let_go(self)
        self._changed.set()

    async def _catch_up(self) -> int:
        sent = 0
        while not self.ended:
            await self._until_the_group_is_here()
            missed = self.group.after(self._positions, self._number)
            if missed is None and self.group.timeless:
                sent += await self._replay()
            elif missed is None:
                await self._start_over()
            elif missed:
                sent += await self._hand_over(missed)
            else:
                self._is_at(self.group.positions)
                break
        return sent

    async def _until_the_group_is_here(self) -> None:
        """The log holds what this watcher has seen, so the group comes to it too, and tells nothing meanwhile that is
        missing here. Joined before, it would hand out cursors that are older than the watcher's own."""
        self.group.waiting[self] = None
        try:
            while not (self.ended or self.group.over or self.group.has_reached(self._positions)):
                await self._change()
        finally:
            self.group.waiting.pop(self, None)

    async def _hand_over(self, entries: Sequence[Entry]) -> int:
        for number, entry in enumerate(entries):
            if not await self._write(entry.payload):
                return number
            self._saw(entry)
        return len(entries)

    async def _replay(self) -> int:
        group, until, sent = self.group, dict(self.group.positions), 0
        window = Missed(group.epoch, Trail(self._positions), until, group.backlog, group.wants)
        try:
            async with contextlib.aclosing(group.run(window)) as payloads:
                async for payload in payloads:
                    if not await self._write(payload):
                        return sent
                    self._positions.update(window.passed)
                    window.passed.clear()
                    sent += 1
        except Gap:
            self.reset(Reset.CURSOR_EXPIRED)
        else:
            self._is_at(until)
        return sent

    async def _start_over(self) -> None:
        """Where how things stand is shown, and not what happened, there is nothing to be told of the past."""
        self._is_at(self.group.positions)
        self._number = self.group.made
        await self._announce(Ready(Cursor(self.group.epoch, dict(self._positions))))

    def _is_at(self, positions: Mapping[str, int]) -> None:
        """Nothing that was for this watcher lies before them. Where it is ahead, it stays ahead."""
        for stream, seq in positions.items():
            self._positions[stream] = max(seq, self._positions.get(stream, 0))

    async def _announce(self, ready: Ready) -> None:
        for payload in await self.group.marker(ready):
            await self._write(payload)

    async def _write(self, payload: bytes) -> bool:
        """False: its time was over before there was room."""
        while not self.ended and not self.sink.write(payload):
            self.stuck_since = self.stuck_since or time.monotonic()
            await self._change()
        self.stuck_since = None
        return not self.ended

    async def _change(self) -> None:
        self._changed.clear()
        await self._changed.wait()

    async def _take_leave(self, reason: Reset) -> None:
        goes_on = reason in {Reset.SHUTDOWN, Reset.LAGGED}
        cursor = self.cursor if goes_on else await self._anew()
        async with contextlib.aclosing(self.group.run(Announcement(Ended(cursor, reason)))) as payloads:
            async for payload in payloads:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(LAST_WORD_SECONDS):
                        await self._when_there_is_room(payload)
        self.sink.end(Ending.COMPLETE)

    async def _when_there_is_room(self, payload: bytes) -> None:
        while not self.sink.write(payload):
            await self._change()

    def _go_live(self) -> None:
        self.live = not self.ended
        if self.group.over:
            self.end(self.group.ending)
        elif self.live:
            self.group.fall_in(self)

    def _saw(self, entry: Entry) -> None:
        self._number = entry.number
        if entry.stream:
            self._positions[entry.stream] = entry.seq
