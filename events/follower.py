"""Reads the log in order and tells each event once to this process. What wakes it may be lost; nothing is lost with it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from events import log
from events.event import Logged
from events.store import Reads

logger = logging.getLogger("taskflow.follower")

SWEEP_SECONDS = 0.5
"""How late an event may be when its hint was lost."""
A_MOMENT = 0.02
"""Two units that commit together may hint in either order, and those of other processes come by Redis: the hint that is on
its way fills the hole before the log must be read."""
PAGE = 500


@dataclass(slots=True)
class Counts:
    delivered: int = 0
    read_for_holes: int = 0
    repeated: int = 0
    failed_sweeps: int = 0


@dataclass(slots=True)
class Follower:
    reads: Reads
    deliver: Callable[[Logged], None]
    positions: dict[str, int] = field(default_factory=dict)
    """The last number of each stream that was delivered here."""
    counts: Counts = field(default_factory=Counts)
    _early: dict[str, dict[int, Logged]] = field(default_factory=dict)
    _woken: asyncio.Event = field(default_factory=asyncio.Event)
    _asked: bool = False
    """To look at the heads, whether or not a hole is seen."""
    _swept: asyncio.Event = field(default_factory=asyncio.Event)
    _begun: int = 0
    """Sweeps so far."""
    _done: int = 0
    """The last of them that came to its end."""

    async def begin(self) -> None:
        """From now on: what stands in the log already was news to others."""
        self.positions = await log.heads(self.reads)

    def hint(self, events: Iterable[Logged]) -> None:
        """Something was committed, here or elsewhere. In order it is delivered at once."""
        for event in events:
            self._take(event)

    def wake(self) -> None:
        """Look at the heads now, not at the next sweep."""
        self._asked = True
        self._woken.set()

    def waiting(self) -> dict[str, int]:
        """How many came before their turn, for each stream that has such."""
        return {stream: len(early) for stream, early in self._early.items() if early}

    async def run(self) -> None:
        while True:
            await self._until_it_is_time()
            try:
                await self.sweep()
            except Exception as error:  # noqa: BLE001  # the database is away; the next sweep catches up
                self.counts.failed_sweeps += 1
                logger.warning("the log can't be read now, will try again: %s", error)

    async def _until_it_is_time(self) -> None:
        """Each half second; when asked; or when a hole is still there after a moment. Where several processes write to
        one team, nearly every hint opens one, and the next closes it."""
        # Not wait_for: before Python 3.12 it loses a cancellation that comes in the moment in which we are woken.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(SWEEP_SECONDS):
                while not self._asked and not await self._hole_that_stays():
                    pass
        self._asked = False

    async def _hole_that_stays(self) -> bool:
        await self._woken.wait()
        self._woken.clear()
        if not self._asked:
            await asyncio.sleep(A_MOMENT)
        return bool(self.waiting())

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
        for stream, head in (await log.heads(self.reads)).items():
            while (position := self.positions.get(stream, 0)) < head:
                missing = await log.read(self.reads, stream, after=position, until=head, limit=PAGE)
                if not missing:
                    self.positions[stream] = head  # retention took it away before we came to it
                    break
                self.counts.read_for_holes += len(missing)
                self.hint(missing)
        self._done = sweep
        self._swept.set()

    def _take(self, event: Logged) -> None:
        position = self.positions.get(event.stream, 0)
        if event.seq <= position:
            self.counts.repeated += 1
            return
        if event.seq > position + 1:
            self._early.setdefault(event.stream, {})[event.seq] = event
            if len(self._early[event.stream]) > PAGE:
                self._early[event.stream].clear()  # the log has them all
                self.wake()
            self._woken.set()
            return
        self._tell(event)
        early = self._early.get(event.stream)
        while early and (following := early.pop(self.positions[event.stream] + 1, None)):
            self._tell(following)
        if early:
            for seq in [seq for seq in early if seq <= self.positions[event.stream]]:
                del early[seq]

    def _tell(self, event: Logged) -> None:
        self.positions[event.stream] = event.seq
        self.counts.delivered += 1
        try:
            self.deliver(event)
        except Exception:
            logger.exception("a listener failed on %s %s/%d", event.name, event.stream, event.seq)
