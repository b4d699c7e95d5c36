"""Reads the log in order and delivers each event exactly once in this process. A lost wake-up costs time, never an event."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field

from events.event import Logged, is_personal
from events.log import log
from events.log.reorder_buffer import ReorderBuffer
from events.storage.database import Reads

logger = logging.getLogger("taskflow.follower")

SWEEP_SECONDS = 0.5
"""How late an event may be when its hint was lost."""
GAP_GRACE_SECONDS = 0.02
"""Two units that commit together may hint in either order, and hints of other processes come through Redis. Within this
time the missing hint usually arrives and fills the hole, so the log need not be read."""
REACH_SECONDS = 10.0
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
    """The last number of each shared stream that was delivered here."""
    personal: dict[str, int] = field(default_factory=dict)
    """The same for the personal streams that are watched here. Events of other personal streams are skipped: nobody
    here may see them."""
    on_events_lost: Callable[[], None] = lambda: None
    """Called when undelivered events are gone, or when delivered events turn out to be lost commits. It is called
    before any later event is delivered."""
    renew: Callable[[str, int], Awaitable[int | None]] | None = None
    """`events.log.log.renew` in a transaction of its own, for a stream of which the database has lost commits."""
    counts: FollowerStats = field(default_factory=FollowerStats)
    _watchers: Counter[str] = field(default_factory=Counter)
    """How often each personal stream is watched."""
    _reorder_buffer: ReorderBuffer = field(default_factory=ReorderBuffer)
    _woken: asyncio.Event = field(default_factory=asyncio.Event)
    _sweep_requested: bool = False
    """Set to read the heads, whether or not a hole is seen."""
    _swept: asyncio.Event = field(default_factory=asyncio.Event)
    _begun: int = 0
    """The number of sweeps started."""
    _done: int = 0
    """The number of the last sweep that finished."""
    _ids: dict[str, str] = field(default_factory=dict)
    """The id of the event at each of `positions`, if it was delivered here."""
    _forked: set[str] = field(default_factory=set)
    """Streams in which another event has the number of one that was delivered."""

    async def begin(self) -> None:
        """Follows the log from now on: events that are already in it were delivered by others."""
        self.positions = await log.heads(self.reads)

    async def watch(self, stream: str) -> None:
        """Delivers what happens in this personal stream, from now on and until `unwatch` was called as often."""
        self._watchers[stream] += 1
        try:
            if stream not in self.personal:
                head = (await log.heads_of(self.reads, [stream]))[stream]
                self.personal.setdefault(stream, head)
            # Read once more: hints that came during the first read were skipped.
            await self._catch_up(stream, (await log.heads_of(self.reads, [stream]))[stream])
        except BaseException:
            self.unwatch(stream)
            raise

    def watch_again(self, stream: str) -> None:
        """Adds a watcher of a stream that is watched already."""
        assert stream in self.personal
        self._watchers[stream] += 1

    def unwatch(self, stream: str) -> None:
        self._watchers[stream] -= 1
        if self._watchers[stream] > 0:
            return
        del self._watchers[stream]
        self.personal.pop(stream, None)
        self._ids.pop(stream, None)
        self._forked.discard(stream)
        self._reorder_buffer.drop(stream)

    def hint(self, events: Iterable[Logged]) -> None:
        """Events were committed, here or elsewhere. An event that is next in order is delivered at once."""
        for event in events:
            self._take(event)

    def wake(self) -> None:
        """Reads the heads now, not at the next sweep."""
        self._sweep_requested = True
        self._woken.set()

    def waiting(self) -> dict[str, int]:
        """How many events came before their turn, for each stream that has any."""
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
        """Returns each half second, when asked, or when a hole is still there after a moment. If several processes
        write to one team, nearly every hint opens a hole, and the next one closes it."""
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
        """Waits until these positions have been delivered here. Returns False if the log itself does not reach that
        far. Raises TimeoutError if it can't be read for so long: a client that gets this error reconnects."""
        next_sweep = self._begun + 1
        async with asyncio.timeout(REACH_SECONDS):
            while any(self._position(stream) < seq for stream, seq in positions.items()):
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
        # Copied before the heads are read: events hinted meanwhile may be newer than the heads.
        delivered = {**self.positions, **self.personal}
        heads = await log.heads(self.reads) | await log.heads_of(self.reads, list(self.personal))
        lost = {stream for stream, position in delivered.items() if heads.get(stream, 0) < position}
        for stream in lost | self._forked:
            await self._renew_stream(stream, heads.get(stream, 0))
        for stream, head in heads.items():
            await self._catch_up(stream, head)
        self._done = sweep
        self._swept.set()

    async def _catch_up(self, stream: str, head: int) -> None:
        while self._follows(stream) and (position := self._position(stream)) < head:
            id = self._ids.get(stream)
            # The last delivered event is read too, to check whether it is still the same.
            rows = await log.read(self.reads, stream, after=position - 1 if id else position, until=head, limit=PAGE)
            if id and rows and rows[0].seq == position and rows[0].id != id:
                await self._renew_stream(stream, head)
                return
            missing = [event for event in rows if event.seq > position]
            until = missing[0].seq - 1 if missing else head
            if self._follows(stream) and self._position(stream) < until:
                # All numbers after one that was read are assigned in order: a missing one was deleted, and never comes.
                self._skip_to(stream, until, "The log no longer has events that were not told here")
            self.counts.read_for_holes += len(missing)
            self.hint(missing)

    def _skip_to(self, stream: str, position: int, why: str) -> None:
        logger.warning("%s: %s continues after %d, and subscriptions restart", why, stream, position)
        self._positions_of(stream)[stream] = position
        self._reorder_buffer.drop(stream, until=position)
        self._ids.pop(stream, None)
        self.counts.gaps += 1
        self.on_events_lost()

    async def _renew_stream(self, stream: str, head: int) -> None:
        """The numbers of lost commits must not be given to other events, because cursors hold them."""
        position = head if self.renew is None else await self.renew(stream, self._position(stream))
        if not self._follows(stream):
            return  # nobody watches it any more
        self._forked.discard(stream)
        self._reorder_buffer.drop(stream)
        self._skip_to(stream, position or 0, "The database has lost commits that were told here")

    def _take(self, event: Logged) -> None:
        if not self._follows(event.stream):
            return
        position = self._position(event.stream)
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
        while following := self._reorder_buffer.take(event.stream, self._position(event.stream) + 1):
            self._deliver(following)

    def _follows(self, stream: str) -> bool:
        return stream in self.personal or not is_personal(stream)

    def _positions_of(self, stream: str) -> dict[str, int]:
        return self.personal if is_personal(stream) else self.positions

    def _position(self, stream: str) -> int:
        return self._positions_of(stream).get(stream, 0)

    def _deliver(self, event: Logged) -> None:
        self._positions_of(event.stream)[event.stream] = event.seq
        self._ids[event.stream] = event.id
        self.counts.delivered += 1
        try:
            self.deliver(event)
        except Exception:
            logger.exception("a listener failed on %s %s/%d", event.name, event.stream, event.seq)
