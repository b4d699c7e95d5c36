"""Reads the log in order and tells each event once to this process. What wakes it may be lost; nothing is lost with it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field

from events.database import Reads
from events.event import Logged
from events.log import log
from events.log.reorder_buffer import ReorderBuffer

logger = logging.getLogger("taskflow.follower")

SWEEP_SECONDS = 0.5
"""How late an event may be when its hint was lost."""
GAP_GRACE_SECONDS = 0.02
"""Two units that commit together may hint in either order, and those of other processes come by Redis: the hint that is on
its way fills the hole before the log must be read."""
PAGE = 500


@dataclass(slots=True)
class FollowerStats:
    delivered: int = 0
    read_for_holes: int = 0
    repeated: int = 0
    failed_sweeps: int = 0
    gaps: int = 0


@dataclass(slots=True)
class Follower:
    reads: Reads
    deliver: Callable[[Logged], None]
    positions: dict[str, int] = field(default_factory=dict)
    """The last number of each stream that was delivered here."""
    on_events_lost: Callable[[], None] = lambda: None
    """Called when events that were not delivered here are gone, or events that were delivered never happened. It is
    called before what follows is delivered."""
    renew: Callable[[str, int], Awaitable[int | None]] | None = None
    """`events.log.log.renew` in a transaction of its own, for a stream of which the database has lost commits."""
    counts: FollowerStats = field(default_factory=FollowerStats)
    _reorder_buffer: ReorderBuffer = field(default_factory=ReorderBuffer)
    _woken: asyncio.Event = field(default_factory=asyncio.Event)
    _sweep_requested: bool = False
    """To look at the heads, whether or not a hole is seen."""
    _swept: asyncio.Event = field(default_factory=asyncio.Event)
    _begun: int = 0
    """Sweeps so far."""
    _done: int = 0
    """The last of them that came to its end."""
    _ids: dict[str, str] = field(default_factory=dict)
    """The event that stands at `positions`, where it was delivered here."""
    _forked: set[str] = field(default_factory=set)
    """Streams in which another event has the number of one that was delivered."""

    async def begin(self) -> None:
        """From now on: what stands in the log already was news to others."""
        self.positions = await log.heads(self.reads)

    def hint(self, events: Iterable[Logged]) -> None:
        """Something was committed, here or elsewhere. In order it is delivered at once."""
        for event in events:
            self._take(event)

    def wake(self) -> None:
        """Look at the heads now, not at the next sweep."""
        self._sweep_requested = True
        self._woken.set()

    def waiting(self) -> dict[str, int]:
        """How many came before their turn, for each stream that has such."""
        return self._reorder_buffer.counts()

    async def run(self) -> None:
        while True:
            await self._wait_for_sweep()
            try:
                await self.sweep()
            except Exception as error:  # noqa: BLE001  # the database is away; the next sweep catches up
                self.counts.failed_sweeps += 1
                logger.warning("the log can't be read now, will try again: %s", error)

    async def _wait_for_sweep(self) -> None:
        """Each half second; when asked; or when a hole is still there after a moment. Where several processes write to
        one team, nearly every hint opens one, and the next closes it."""
        # Not wait_for: before Python 3.12 it loses a cancellation that comes in the moment in which we are woken.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(SWEEP_SECONDS):
                while not self._sweep_requested and not await self._lasting_gap():
                    pass
        self._sweep_requested = False

    async def _lasting_gap(self) -> bool:
        await self._woken.wait()
        self._woken.clear()
        if not self._sweep_requested:
            await asyncio.sleep(GAP_GRACE_SECONDS)
        return bool(self._reorder_buffer)

    async def reach(self, positions: Mapping[str, int]) -> bool:
        """Waits until as much was delivered here. False: the log itself does not reach so far."""
        next_sweep = self._begun + 1
        while any(self.positions.get(stream, 0) < seq for stream, seq in positions.items()):
            if self._done >= next_sweep:
                return False
            self._swept.clear()
            self.wake()
            await self._swept.wait()
        return True

    async def sweep(self) -> None:
        """Compares every head with what was delivered, and reads what is missing."""
        self._begun += 1
        sweep = self._begun
        delivered = dict(self.positions)  # before the heads are read: what is hinted meanwhile may be newer than they
        heads = await log.heads(self.reads)
        lost = {stream for stream, position in delivered.items() if heads.get(stream, 0) < position}
        for stream in lost | self._forked:
            await self._renew_stream(stream, heads.get(stream, 0))
        for stream, head in heads.items():
            await self._catch_up(stream, head)
        self._done = sweep
        self._swept.set()

    async def _catch_up(self, stream: str, head: int) -> None:
        while (position := self.positions.get(stream, 0)) < head:
            id = self._ids.get(stream)
            # With the last one that was delivered, to see whether it still is the same.
            rows = await log.read(self.reads, stream, after=position - 1 if id else position, until=head, limit=PAGE)
            if id and rows and rows[0].seq == position and rows[0].id != id:
                await self._renew_stream(stream, head)
                return
            missing = [event for event in rows if event.seq > position]
            until = missing[0].seq - 1 if missing else head
            if self.positions.get(stream, 0) < until:
                # A number that is read is followed by all after it: what is not there was taken away, and never comes.
                self._skip_to(stream, until, "The log no longer has events that were not told here")
            self.counts.read_for_holes += len(missing)
            self.hint(missing)

    def _skip_to(self, stream: str, position: int, why: str) -> None:
        logger.warning("%s: %s goes on behind %d, and subscriptions begin anew", why, stream, position)
        self.positions[stream] = position
        self._reorder_buffer.drop(stream, until=position)
        self._ids.pop(stream, None)
        self.counts.gaps += 1
        self.on_events_lost()

    async def _renew_stream(self, stream: str, head: int) -> None:
        """The numbers of lost commits must not come to mean something else: cursors hold them."""
        position = head if self.renew is None else await self.renew(stream, self.positions.get(stream, 0))
        self._forked.discard(stream)
        self._reorder_buffer.drop(stream)
        self._skip_to(stream, position or 0, "The database has lost commits that were told here")

    def _take(self, event: Logged) -> None:
        position = self.positions.get(event.stream, 0)
        if event.seq <= position:
            self.counts.repeated += 1
            if event.seq == position and self._ids.get(event.stream, event.id) != event.id:
                self._forked.add(event.stream)
                self.wake()
            return
        if event.seq > position + 1:
            if not self._reorder_buffer.keep(event):
                self.wake()
            self._woken.set()
            return
        self._reorder_buffer.take(event.stream, event.seq)
        self._deliver(event)
        while following := self._reorder_buffer.take(event.stream, self.positions[event.stream] + 1):
            self._deliver(following)

    def _deliver(self, event: Logged) -> None:
        self.positions[event.stream] = event.seq
        self._ids[event.stream] = event.id
        self.counts.delivered += 1
        try:
            self.deliver(event)
        except Exception:
            logger.exception("a listener failed on %s %s/%d", event.name, event.stream, event.seq)
