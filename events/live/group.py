"""Watchers that see the same data share one execution and one payload, and each takes the payloads at its own pace.

A group is one document and one visibility. The payload of an event is made once, and handed to those of its audiences
whose filters match. A member is one watcher: a place in the group's ring, and a sink. A slow member holds a place and
nothing else; when it falls out of the ring, it is served from the log."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from events.event import Logged
from events.live.audience import Audience, Audiences, Filter, FilterMatch, Subject, SubjectOf
from events.live.batching import WriteBudget
from events.live.fair_turns import FairTurns
from events.live.ring import Entry, Ring, shared_rings
from events.live.sink import Ending, Sink, Unavailable
from events.live.tail import Tail
from events.live.time_slices import TimeSlices
from events.live.window import (
    AnnouncementWindow,
    Backlog,
    Gap,
    LiveWindow,
    Ready,
    ResetReason,
    Window,
    is_behind,
    list_reads,
)
from events.log.cursor import TrackedPositions
from events.storage.bounded_cache import BoundedCache

logger = logging.getLogger("taskflow.live")

MAX_BATCH = 16
"""Payloads that go to a member in one write, when many events come at once. To write costs ten times what a payload does."""
MAX_BATCH_BYTES = 64_000
LONGEST_HOLD_SECONDS = 0.01
"""How long the first of them waits for the others."""


RunSubscription = Callable[[Window], AsyncGenerator[bytes, None]]
"""Executes the subscription over a window: one payload for each piece of news that concerns this document."""


@dataclass(frozen=True, slots=True)
class SharedResources:
    """Shared by all groups of a process."""

    tail: Tail = field(default_factory=Tail)
    slices: TimeSlices = field(default_factory=TimeSlices)
    write_budget: WriteBudget = field(default_factory=WriteBudget)
    rings: BoundedCache[tuple[Ring, int], Entry] = field(default_factory=shared_rings)
    list_reads: FairTurns = field(default_factory=list_reads)


class GroupMember(Protocol):
    """A member as its group sees it (`events.live.member`)."""

    audience: Audience
    sink: Sink
    live: bool
    stuck_since: float | None

    def wake(self) -> None: ...

    def leave(self) -> None: ...

    def reset(self, reason: ResetReason, /) -> None: ...

    def end(self, ending: Ending, /) -> None: ...

    def fail(self, why: Exception, /) -> None: ...

    def is_stuck_at(self, entries: Sequence[Entry], /) -> None: ...


class Group:
    """One execution for many members: `positions` is how far it has come, `ring` holds its latest payloads."""

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
        resets: Counter[ResetReason] | None = None,
        owner: str = "",
        replay: Backlog | None = None,
        subject_of: SubjectOf | None = None,
        lingers: bool = True,
        closed: Callable[[], None] | None = None,
    ) -> None:
        self.epoch = epoch
        self.positions = positions
        self.all_streams = all_streams
        """Whether the group watches all shared streams, including those created later."""
        self.is_replayable = is_replayable
        """Whether it shows the same for the same position in the log, whenever it is run."""
        self.members: dict[GroupMember, None] = {}
        self.audiences: dict[Hashable, Audience] = {}
        self.subject_of = subject_of
        """Makes the input of filters. None: there are no filters, and one audience gets everything."""
        self.waiting: dict[GroupMember, None] = {}
        """Members that have seen more than the group has: they join when it has come as far."""
        self.resets: Counter[ResetReason] = Counter() if resets is None else resets
        self.made = 0
        self.run = run
        self.replay = replay or backlog
        """The backlog for a member that is behind the ring."""
        self.wants = wants
        self.owner = owner
        """The caller who started the group. Its run waits for its turn in this caller's lane
        (`events.live.time_slices`)."""
        self.resources = SharedResources()
        find_matches = None if subject_of is None else self._find_matches
        self.window = LiveWindow(
            epoch, self.positions, backlog, wants, find_matches, self._moved, all_streams=all_streams, owner=owner
        )
        self.idle_since: float | None = time.monotonic()
        self.lingers = lingers
        """Whether the group goes on for a while after the last member has left, for members that come back."""
        self._closed = closed
        """Called once, when it takes no more events."""
        self.over = False
        self.ending = Ending.FAILED
        """The ending sent to a watcher that joins after the run has ended."""
        self.ring = Ring(positions, self.resources.rings)
        self.window.erased = self._forget_told
        self._pending: list[Entry] = []
        """Entries that are made, but not handed out yet."""
        self._pending_bytes = 0
        self._pending_for: dict[Audience, list[Entry]] = {}
        self._filters = Audiences()
        self._new_audiences: list[Audience] = []
        """New audiences: they begin when the run has finished its current event."""
        self._matched: Mapping[FilterMatch, Sequence[Audience]] = {}
        """The audiences that get the run's current event, by how it relates to their filters."""
        self._marker: tuple[Ready, list[bytes]] | None = None
        if subject_of is None:
            self.audience()

    def use(self, resources: SharedResources) -> None:
        """Call this before the group begins to work."""
        self.resources = resources
        self.window.tail, self.window.slices = resources.tail, resources.slices
        self.window.list_reads = resources.list_reads
        self.ring.rings = resources.rings

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
                member.reset(ResetReason.CURSOR_EXPIRED)
        except Exception:
            logger.exception("a subscription failed")
            self._end(Ending.FAILED)
        finally:
            self.over = True
            self.window.held.close()
            self._moved()
            await self.window.aclose()

    async def marker(self, ready: Ready) -> list[bytes]:
        """The payload that marks a watcher as up to date. After a restart all watchers come at once, and get the same
        one."""
        if self._marker is not None and self._marker[0] == ready:
            return self._marker[1]
        async with contextlib.aclosing(self.run(AnnouncementWindow(ready, self.window.held))) as payloads:
            made = [payload async for payload in payloads]
        if self.is_replayable:
            self._marker = ready, made
        return made

    def flush(self) -> None:
        """Hands pending entries to all members that are in step. Call this before you rely on the group's positions:
        they already include the pending entries."""
        if not self._pending:
            return
        entries, self._pending, self._pending_bytes = self._pending, [], 0
        due, self._pending_for = self._pending_for, {}
        for entry in entries:
            self.ring.keep(entry)
        for audience, its in due.items():
            _send_to(audience, its)

    def audience(
        self, key: Hashable = None, filter: Filter | None = None, owner: str = "", *, lingers: bool = True
    ) -> Audience:
        """The audience with that key. It is created if there is none, and its filter is evaluated from the next event
        on."""
        audience = self.audiences.get(key)
        if audience is None:
            audience = self.audiences[key] = Audience(key, filter, owner, lingers=lingers)
            self._new_audiences.append(audience)
            if not self.window.is_busy:
                self._begin_audiences()
        return audience

    def tell_end(self, member: GroupMember) -> None:
        """Ends the stream of a watcher that joins after the run has ended."""
        self._tell_end(member, self.ending)

    def drop(self, audience: Audience) -> None:
        del self.audiences[audience.key]
        self._filters.remove(audience)
        if audience in self._new_audiences:
            self._new_audiences.remove(audience)

    def since(self, number: int, audience: Audience) -> list[Entry] | None:
        """The entries after that number; None when the ring does not reach back that far."""
        self.flush()
        return self.ring.since(number, audience)

    def has_reached(self, positions: Mapping[str, int]) -> bool:
        return not is_behind(self.positions, positions)

    def after(self, positions: Mapping[str, int], number: int, audience: Audience) -> list[Entry] | None:
        """The entries that a watcher at these positions has not seen. None when the ring can't tell."""
        self.flush()
        return self.ring.after(positions, number, audience)

    def add(self, member: GroupMember) -> None:
        self.members[member] = None
        member.audience.members += 1
        self.idle_since = member.audience.idle_since = None

    def go_live(self, member: GroupMember) -> None:
        member.audience.live_writers[member] = member.sink.write_all

    def leave_live(self, member: GroupMember) -> None:
        member.audience.live_writers.pop(member, None)

    def remove(self, member: GroupMember) -> None:
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
        """How the event relates to the filters that it can concern. Each filter is evaluated in the turn of its owner."""
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
                member.end(Ending.FAILED)
            return None

    def _begin_audiences(self) -> None:
        for audience in self._new_audiences:
            audience.begins(self.made, self.window.passed)
            self._filters.add(audience)
        self._new_audiences.clear()

    def _publish(self, payload: bytes) -> None:
        """Hands the payload out at once, unless more is pending and enough members watch for batching to pay, or there
        is no time now."""
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
        """Returns the entry and the audiences that get it."""
        match = self.window.match
        if match is None:
            return Entry(self.made, stream, seq, payload, passed), self.audiences.values()
        audiences = self._matched[match]
        return Entry(
            self.made, stream, seq, payload, passed, tuple(sorted([one.number for one in audiences]))
        ), audiences

    def close(self) -> None:
        """No watcher can come back to the ring now. The window and the group drop their references to each other:
        Python collects reference cycles only when there are many new objects, however large they are, and a group holds
        a request of up to 1 MB."""
        if self._closed is not None:
            self._closed()
            self._closed = None
        self.ring.clear()
        self.window.held.close()
        self.window.find_matches, self.window.moved, self.window.erased = None, _do_nothing, _do_nothing

    def _forget_told(self) -> None:
        self.flush()
        self.ring.forget_all()

    def _moved(self) -> None:
        self._begin_audiences()
        for member in self.waiting:
            member.wake()

    def _end(self, ending: Ending) -> None:
        """A member that is still catching up notices the end in a run of its own, which may also give the reason."""
        self.flush()
        for member in list(self.members):
            if member.live:
                self._tell_end(member, ending)

    def _tell_end(self, member: GroupMember, ending: Ending) -> None:
        if self.window.held.failure is None:
            member.end(ending)
        else:
            member.fail(self.window.held.failure)


def _send_to(audience: Audience, entries: Sequence[Entry]) -> None:
    payloads = [entry.payload for entry in entries]
    taken = [write_all(payloads) for write_all in audience.live_writers.values()]
    if min(taken, default=len(entries)) < len(entries):
        for member, number in list(zip(audience.live_writers, taken, strict=True)):
            if number < len(entries):
                member.is_stuck_at(entries[number:])


def _do_nothing() -> None:
    pass
