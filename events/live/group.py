"""Watchers that see the same share one execution and one payload, and each takes it at its own pace.

A group is one document and one visibility. The payload of an event is made once, and handed to those of its audiences whose
filters match. A member is one watcher: a place in the group's ring, and a sink. A slow member holds a place and nothing
else; when it falls out of the ring, it is served from the log.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from bisect import bisect_left
from collections import Counter, deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import islice
from typing import Protocol

from events.bounded_cache import BoundedCache
from events.event import Logged
from events.live.audience import Audience, Audiences, Filter, FilterMatch, Subject, SubjectOf
from events.live.batching import WriteBudget
from events.live.inbox import Signal
from events.live.tail import Tail
from events.live.time_slices import Slices
from events.live.window import (
    AnnouncementWindow,
    Backlog,
    Ended,
    Gap,
    LiveWindow,
    Ready,
    ReplayWindow,
    Reset,
    Window,
    is_behind,
)
from events.log.cursor import NAMED_IN_FULL, Cursor, Mark, TrackedPositions

logger = logging.getLogger("taskflow.live")

RING = 1024
RING_BYTES = 2_000_000
RINGS_BYTES = 64_000_000
"""Of all rings of a process together."""
BYTES_PER_ENTRY = 500
"""Bytes of an entry besides its payload, about."""
BYTES_PER_AUDIENCE = 8
MAX_BATCH = 16
"""Payloads that go to a member in one write, when many events come at once. To write costs ten times what a payload does."""
MAX_BATCH_BYTES = 64_000
LONGEST_HOLD_SECONDS = 0.01
"""How long the first of them waits for the others."""
RESET_TIMEOUT_SECONDS = 5.0


class Ending(Enum):
    COMPLETE = "complete"
    TOO_SLOW = "too slow"
    UNAVAILABLE = "away"
    """The database is away for a moment, or has no connection to spare. Clients that are told so come back by themselves."""
    FAILED = "failed"


class Unavailable(Exception):
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


RunSubscription = Callable[[Window], AsyncGenerator[bytes, None]]
"""Executes the subscription over a window: one payload for each piece of news that is one for this document."""


@dataclass(frozen=True, slots=True)
class Entry:
    number: int
    stream: str
    seq: int
    payload: bytes
    passed: Mapping[str, int]
    """How far each stream came between the entry before this one and this one."""
    audiences: tuple[int, ...] | None = None
    """The numbers of the audiences that get it, from the least to the greatest. None: all do. Filters are not asked again for a member that comes back: some
    take a millisecond for an event."""

    @property
    def size(self) -> int:
        return BYTES_PER_ENTRY + len(self.payload) + BYTES_PER_AUDIENCE * len(self.audiences or ())

    def is_for(self, audience: Audience) -> bool:
        """A member that comes back asks each entry of the ring, and there may be thousands of takers."""
        if self.audiences is None:
            return True
        place = bisect_left(self.audiences, audience.number)
        return place < len(self.audiences) and self.audiences[place] == audience.number


@dataclass(frozen=True, slots=True)
class SharedResources:
    """Shared by all groups of a process."""

    tail: Tail = field(default_factory=Tail)
    slices: Slices = field(default_factory=Slices)
    write_budget: WriteBudget = field(default_factory=WriteBudget)
    rings: BoundedCache[tuple[Group, int], Entry] = field(
        default_factory=lambda: BoundedCache(RINGS_BYTES, on_evicted=lambda key, entry: key[0].forget(entry))
    )
    """All entries of all rings, by the group and their number. The oldest go first, whosever they are."""


class Group:
    """One execution for many: `positions` is where it has come, `ring` what it has made lately."""

    def __init__(
        self,
        epoch: str,
        positions: TrackedPositions,
        run: RunSubscription,
        backlog: Backlog,
        *,
        wants: Callable[[Logged], bool] = lambda _: True,
        all_streams: bool = False,
        is_replayable: bool = False,
        resets: Counter[Reset] | None = None,
        owner: str = "",
        replay: Backlog | None = None,
        subject_of: SubjectOf | None = None,
        lingers: bool = True,
    ) -> None:
        self.epoch = epoch
        self.positions = positions
        self.all_streams = all_streams
        """Watches all streams, also those that are not there yet."""
        self.is_replayable = is_replayable
        """At one place in the log it shows the same whenever it is asked."""
        self.members: dict[Member, None] = {}
        self.audiences: dict[Hashable, Audience] = {}
        self.subject_of = subject_of
        """Makes what filters are asked about. None: there are no filters, and one audience gets everything."""
        self.waiting: dict[Member, None] = {}
        """Members that have seen more than the group has: they join when it has come as far."""
        self.resets: Counter[Reset] = Counter() if resets is None else resets
        self.made = 0
        self.run = run
        self.replay = replay or backlog
        """The backlog, as a member reads it that is behind the ring."""
        self.wants = wants
        self.owner = owner
        """The caller who began it: its run waits for its turn in the lane of this caller (`events.live.time_slices`)."""
        self.resources = SharedResources()
        find_matches = None if subject_of is None else self._find_matches
        self.window = LiveWindow(
            epoch, self.positions, backlog, wants, find_matches, self._moved, all_streams=all_streams, owner=owner
        )
        self.idle_since: float | None = time.monotonic()
        self.lingers = lingers
        """Whether it goes on for a while after the last member has left, for those who come back."""
        self.over = False
        self.ending = Ending.FAILED
        """Told to a watcher that joins after the run has ended."""
        self._ring: deque[Entry] = deque()
        self._ring_bytes = 0
        self._pending: list[Entry] = []
        """Made, and in nobody's hands yet."""
        self._pending_bytes = 0
        self._pending_for: dict[Audience, list[Entry]] = {}
        self._filters = Audiences()
        self._new_audiences: list[Audience] = []
        """New audiences: they begin when the run is through with the event that it is busy with."""
        self._matched: Mapping[FilterMatch, Sequence[Audience]] = {}
        """The audiences that get the event that the run is busy with, by look."""
        self._marker: tuple[Ready, list[bytes]] | None = None
        self._before = dict(positions)
        """The positions just before the oldest entry of the ring."""
        if subject_of is None:
            self.audience()

    def use(self, resources: SharedResources) -> None:
        """Before it begins to work."""
        self.resources = resources
        self.window.tail, self.window.slices = resources.tail, resources.slices

    async def work(self) -> None:
        try:
            async with contextlib.aclosing(self.run(self.window)) as payloads:
                async for payload in payloads:
                    self._publish(payload)
            self._end(Ending.COMPLETE)
        except Unavailable as away:
            logger.warning("a subscription can't go on now: %s", away)
            self.ending = Ending.UNAVAILABLE
            self._end(Ending.UNAVAILABLE)
        except Gap:
            for member in list(self.members):
                member.reset(Reset.CURSOR_EXPIRED)
        except Exception:
            logger.exception("a subscription failed")
            self._end(Ending.FAILED)
        finally:
            self.over = True
            self._moved()
            await self.window.aclose()

    async def marker(self, ready: Ready) -> list[bytes]:
        """What tells a watcher that it is up to date. After a restart all of them come at once, and are told the same."""
        if self._marker is not None and self._marker[0] == ready:
            return self._marker[1]
        async with contextlib.aclosing(self.run(AnnouncementWindow(ready))) as payloads:
            made = [payload async for payload in payloads]
        if self.is_replayable:
            self._marker = ready, made
        return made

    def flush(self) -> None:
        """To all members that are in step. Call it before you go by the group's positions: they count what is fresh."""
        if not self._pending:
            return
        entries, self._pending, self._pending_bytes = self._pending, [], 0
        due, self._pending_for = self._pending_for, {}
        for entry in entries:
            self._keep(entry)
        for audience, its in due.items():
            _send_to(audience, its)

    def audience(
        self, key: Hashable = None, filter: Filter | None = None, owner: str = "", *, lingers: bool = True
    ) -> Audience:
        """The one with that key; it is made if there is none, and its filter is asked from the next event on."""
        audience = self.audiences.get(key)
        if audience is None:
            audience = self.audiences[key] = Audience(key, filter, owner, lingers=lingers)
            self._new_audiences.append(audience)
            if not self.window.is_busy:
                self._begin_audiences()
        return audience

    def drop(self, audience: Audience) -> None:
        del self.audiences[audience.key]
        self._filters.remove(audience)
        if audience in self._new_audiences:
            self._new_audiences.remove(audience)

    def since(self, number: int, audience: Audience) -> list[Entry] | None:
        """The entries behind that number; None when the ring does not reach back so far."""
        self.flush()
        start = len(self._ring) - (self.made - number)
        return None if start < 0 else self._entries(start, audience)

    def has_reached(self, positions: Mapping[str, int]) -> bool:
        return not is_behind(self.positions, positions)

    def after(self, positions: Mapping[str, int], number: int, audience: Audience) -> list[Entry] | None:
        """The entries that a watcher at these positions has not seen. None when the ring can't tell: it does not reach
        back so far, or the watcher comes from a process that told the streams in another order. Then the cursor inside
        an entry would be older than what the watcher has seen of another stream, and would bring it back a second time.
        Entries that belong to no event (time has passed) are told apart by their number."""
        self.flush()
        if not audience.has_begun or is_behind(positions, self._complete_since(audience)):
            return None
        here = dict(self._before)
        for place, entry in enumerate(self._ring):
            here.update(entry.passed)
            if entry.seq > positions.get(entry.stream, 0) if entry.stream else entry.number > number:
                return None if is_behind(here, positions) else self._entries(place, audience)
        return []

    def add(self, member: Member) -> None:
        self.members[member] = None
        member.audience.members += 1
        self.idle_since = member.audience.idle_since = None

    def go_live(self, member: Member) -> None:
        member.audience.live_writers[member] = member.sink.write_all

    def leave_live(self, member: Member) -> None:
        member.audience.live_writers.pop(member, None)

    def remove(self, member: Member) -> None:
        self.leave_live(member)
        if member in self.members:
            del self.members[member]
            member.audience.members -= 1
            if not (member.audience.members or member.audience.lingers):
                self.drop(member.audience)
        now = time.monotonic()
        if not member.audience.members:
            member.audience.idle_since = now
        if not self.members:
            self.idle_since = now

    async def _find_matches(self, event: Logged) -> Sequence[FilterMatch]:
        """What the event means to the filters that it can concern. Each filter is asked in the turn of its owner."""
        assert self.subject_of is not None  # it has filters
        subject = self.subject_of(event)
        audiences: dict[FilterMatch, list[Audience]] = {}
        for audience in self._filters.concerned(subject):
            await self.resources.slices.turn(audience.owner)
            match = self._match(audience, subject)
            if match is not None:
                audiences.setdefault(match, []).append(audience)
        self._matched = audiences
        return list(audiences)

    def _match(self, audience: Audience, subject: Subject) -> FilterMatch | None:
        try:
            return None if audience.filter is None else audience.filter.match(subject)
        except Exception:
            logger.exception("a filter failed: the subscriptions that have it end, and others go on")
            for member in [member for member in self.members if member.audience is audience]:
                member.end(Ending.FAILED)  # the others go on
            return None

    def _entries(self, place: int, audience: Audience) -> list[Entry]:
        return [entry for entry in islice(self._ring, place, None) if entry.is_for(audience)]

    def _complete_since(self, audience: Audience) -> Mapping[str, int]:
        """The positions from which on the ring has everything for this audience."""
        oldest = self._ring[0].number if self._ring else self.made + 1
        if audience.since + 1 < oldest:
            return self._before
        here = dict(self._before)
        for entry in islice(self._ring, audience.since + 1 - oldest):
            here.update(entry.passed)
        here.update(audience.passed)
        return here

    def _begin_audiences(self) -> None:
        for audience in self._new_audiences:
            audience.begins(self.made, self.window.passed)
            self._filters.add(audience)
        self._new_audiences.clear()

    def _publish(self, payload: bytes) -> None:
        """Handed out at once, unless more is at hand and enough watch for it to matter, or there is no time just now."""
        stream, seq = self.window.last
        passed, self.window.passed = self.window.passed, {}
        if stream:
            passed[stream] = seq
        self.made += 1
        entry, audiences = self._entry(stream, seq, payload, passed)
        self._pending.append(entry)
        self._pending_bytes += len(payload)
        for audience in audiences:
            self._pending_for.setdefault(audience, []).append(entry)
        if self._pending_bytes >= MAX_BATCH_BYTES:
            self.flush()
        elif len(self._pending) >= min(MAX_BATCH, len(self.members)) or not self.window.has_more:
            self.resources.write_budget.run_or_wait(self.flush)
        elif len(self._pending) == 1:
            asyncio.get_running_loop().call_later(
                LONGEST_HOLD_SECONDS, self.resources.write_budget.run_or_wait, self.flush
            )

    def _entry(
        self, stream: str, seq: int, payload: bytes, passed: Mapping[str, int]
    ) -> tuple[Entry, Collection[Audience]]:
        """With those who get it."""
        match = self.window.match
        if match is None:
            return Entry(self.made, stream, seq, payload, passed), self.audiences.values()
        audiences = self._matched[match]
        return Entry(
            self.made, stream, seq, payload, passed, tuple(sorted([one.number for one in audiences]))
        ), audiences

    def forget(self, entry: Entry) -> None:
        """The oldest of the ring."""
        assert self._ring[0] is entry
        self._ring.popleft()
        self._ring_bytes -= entry.size
        self._before.update(entry.passed)

    def close(self) -> None:
        """Nobody comes back to its ring. The window and the group let go of each other: Python looks for rings of dead objects when
        there are many new ones, however large they are, and a group holds a request of up to 1 MB."""
        for entry in self._ring:
            self.resources.rings.pop((self, entry.number))
        self._ring.clear()
        self._ring_bytes = 0
        self.window.find_matches, self.window.moved = None, _do_nothing

    def _keep(self, entry: Entry) -> None:
        self._ring.append(entry)
        self._ring_bytes += entry.size
        while len(self._ring) > RING or self._ring_bytes > RING_BYTES:
            self.resources.rings.pop((self, self._ring[0].number))
            self.forget(self._ring[0])
        if self._ring:
            self.resources.rings.put((self, entry.number), entry, entry.size)

    def _moved(self) -> None:
        self._begin_audiences()
        for member in self.waiting:
            member.wake()

    def _end(self, ending: Ending) -> None:
        """A member that is still catching up finds out by a run of its own, which may also say why."""
        self.flush()
        for member in list(self.members):
            if member.live:
                member.end(ending)


def _send_to(audience: Audience, entries: Sequence[Entry]) -> None:
    payloads = [entry.payload for entry in entries]
    taken = [write_all(payloads) for write_all in audience.live_writers.values()]
    if min(taken, default=len(entries)) < len(entries):
        for member, number in list(zip(audience.live_writers, taken, strict=True)):
            if number < len(entries):
                member.is_stuck_at(entries[number:])


def _do_nothing() -> None:
    pass


NextMark = Callable[[Mark], Awaitable[Mark | None]]


async def no_mark(_: Mark) -> None:
    """Where cursors are not relative to marks."""


class Member:
    """One watcher of a group."""

    def __init__(
        self,
        group: Group,
        sink: Sink,
        cursor_now: Callable[[], Awaitable[Cursor]],
        next_mark: NextMark = no_mark,
        *,
        audience: Audience | None = None,
        run: RunSubscription | None = None,
    ) -> None:
        self.group = group
        self.audience = audience or group.audience()
        self.sink = sink
        self._run = run or group.run
        """Reads what it has missed, through its own filter."""
        self._next_mark = next_mark
        self._near: Mark | None = None
        """The mark that the watcher's own cursor was relative to."""
        self._cursor_now = cursor_now
        """Where to begin again, when what was sent so far is no longer the whole of what may be seen."""
        self.live = False
        """In step with the group: new entries come by themselves."""
        self.ended = False
        self.stuck_since: float | None = None
        self._positions = dict(group.positions)
        self._number = group.made
        self._changed = Signal()
        self._is_full = False
        """There was no room for the last payload that was tried."""
        self._reason: Reset | None = None

    @property
    def cursor(self) -> Cursor:
        return Cursor(self.group.epoch, dict(self._positions), self._near)

    async def follow(self, after: Cursor | None) -> None:
        """The backlog, the marker, then in step with the group; back to the log whenever the ring was too short."""
        if after is not None:
            self._positions, self._near = dict(after.positions), after.near
        replayed = await self._catch_up()
        if not self.ended:
            await self._announce(Ready(self.cursor, replayed))
        while not self.ended:
            await self._catch_up()
            self._go_live()
            while self.live:
                await self._wait_for_change()
        if self._reason is not None:
            await self._send_reset(self._reason)

    def is_stuck_at(self, entries: Sequence[Entry]) -> None:
        """There was no room for these."""
        self.stuck_since = time.monotonic()
        self.group.leave_live(self)
        self._advance_to(self.group.positions)
        for entry in reversed(entries):
            if entry.stream:
                self._positions[entry.stream] = entry.seq - 1
        self._number = entries[0].number - 1

    def wake(self) -> None:
        """There is room again."""
        self._changed.set()
        if not self.live or self.stuck_since is None:
            return
        missed = self.group.since(self._number, self.audience)
        if missed is None:
            self.live = False  # out of the ring: `follow` goes on from the log
            return
        for entry in missed:
            if not self.sink.write(entry.payload):
                return
            self._advance_past(entry)
            self.stuck_since = time.monotonic()
        self.stuck_since = None
        self.group.go_live(self)

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
        self.group.flush()
        if self.live and self.stuck_since is None:
            self._advance_to(self.group.positions)
        self.ended, self.live = True, False
        self.group.remove(self)
        self._changed.set()

    async def _catch_up(self) -> int:
        sent = 0
        while not self.ended:
            await self._wait_for_group()
            missed = self.group.after(self._positions, self._number, self.audience)
            if missed is None and self.group.is_replayable:
                sent += await self._replay()
            elif missed is None:
                await self._start_over()
            elif missed:
                sent += self._send(missed)
            else:
                self._advance_to(self.group.positions)
                self._near = None
                break
            missed = None  # a member that waits for room holds nothing
            await self._wait_for_room()
        return sent

    async def _wait_for_group(self) -> None:
        """The log holds what this watcher has seen, so the group comes to it too, and tells nothing meanwhile that is
        missing here. Joined before, it would hand out cursors that are older than the watcher's own."""
        self.group.waiting[self] = None
        try:
            while not (self.ended or self.group.over or self._may_join()):
                await self._wait_for_change()
        finally:
            self.group.waiting.pop(self, None)

    def _may_join(self) -> bool:
        return self.audience.has_begun and self.group.has_reached(self._positions)

    def _send(self, entries: Sequence[Entry]) -> int:
        for number, entry in enumerate(entries):
            if not self._try_write(entry.payload):
                return number
            self._advance_past(entry)
        return len(entries)

    async def _replay(self) -> int:
        group, sent = self.group, 0
        until = await self._next_stop()
        window = ReplayWindow(
            group.epoch,
            TrackedPositions(self._positions),
            until,
            group.replay,
            group.wants,
            self._near,
            owner=group.owner,
            slices=group.resources.slices,
            subject_of=group.subject_of,
        )
        try:
            async with contextlib.aclosing(window), contextlib.aclosing(self._run(window)) as payloads:
                async for payload in payloads:
                    if not self._try_write(payload):
                        return sent  # it is read again when there is room: until then nothing is held for it
                    self._positions.update(window.passed)
                    window.passed.clear()
                    sent += 1
        except Gap:
            self.reset(Reset.CURSOR_EXPIRED)
        else:
            self._advance_to(until)
        return sent

    async def _next_stop(self) -> dict[str, int]:
        """How far the next stretch of the log goes. When many streams have moved, it is one from mark to mark: in the middle of
        all of it no mark would be near, and the cursors would have to name thousands of streams."""
        positions, here = self._positions, dict(self.group.positions)
        if sum(positions.get(stream, 0) < seq for stream, seq in here.items()) <= 2 * NAMED_IN_FULL:
            self._near = None
        while self._near is not None:
            places = self._near.positions
            until = {stream: min(seq, places.get(stream, 0)) for stream, seq in here.items()}
            if is_behind(positions, until):
                return until
            self._near = await self._next_mark(self._near)
        return here

    async def _start_over(self) -> None:
        """For a document that shows how things stand, not what happened: nothing of the past needs to be sent."""
        self._advance_to(self.group.positions)
        self._number = self.group.made
        await self._announce(Ready(Cursor(self.group.epoch, dict(self._positions))))

    def _advance_to(self, positions: Mapping[str, int]) -> None:
        """Nothing that was for this watcher lies before them. Where it is ahead, it stays ahead."""
        for stream, seq in positions.items():
            self._positions[stream] = max(seq, self._positions.get(stream, 0))

    async def _announce(self, ready: Ready) -> None:
        for payload in await self.group.marker(ready):
            await self._write(payload)

    async def _write(self, payload: bytes) -> None:
        """When there is room, unless its time is over before."""
        while not self.ended and not self._try_write(payload):
            await self._wait_for_room()

    def _try_write(self, payload: bytes) -> bool:
        """Whether it was taken. Otherwise wait until there is room."""
        if self.ended:
            return False
        if self.sink.write(payload):
            self.stuck_since = None
            return True
        self.stuck_since = self.stuck_since or time.monotonic()
        self._is_full = True
        self._changed.clear()
        return False

    async def _wait_for_room(self) -> None:
        if self._is_full:
            self._is_full = False
            await self._changed.wait()

    async def _wait_for_change(self) -> None:
        self._changed.clear()
        await self._changed.wait()

    async def _send_reset(self, reason: Reset) -> None:
        goes_on = reason in {Reset.SHUTDOWN, Reset.LAGGED}
        cursor = self.cursor if goes_on else await self._cursor_now()
        async with contextlib.aclosing(self.group.run(AnnouncementWindow(Ended(cursor, reason)))) as payloads:
            async for payload in payloads:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(RESET_TIMEOUT_SECONDS):
                        await self._write_when_ready(payload)
        self.sink.end(Ending.COMPLETE)

    async def _write_when_ready(self, payload: bytes) -> None:
        while not self.sink.write(payload):
            await self._wait_for_change()

    def _go_live(self) -> None:
        self.live = not self.ended
        if self.group.over:
            self.end(self.group.ending)
        elif self.live:
            self.group.go_live(self)

    def _advance_past(self, entry: Entry) -> None:
        self._number = entry.number
        if entry.stream:
            self._positions[entry.stream] = entry.seq
