"""The stretch of the log that one run of a subscription covers: from now on, a missed part, or one announcement."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from events.event import Logged, is_personal
from events.live.audience import Filter, FilterMatch, SubjectOf
from events.live.fair_turns import FairTurns
from events.live.tail import Tail
from events.live.time_slices import TimeSlices
from events.log.cursor import Cursor, Mark, TrackedPositions
from events.log.deleted import ERASING

LIST_READS = 2
"""Lists that the runs of a process read at once. Even if many are expensive, the other database readers stay free for
requests."""
MOST_WAITING_READS = 10_000
"""More than the number of windows there may be: each waits for one read at most."""


def list_reads() -> FairTurns:
    """One turn for each caller: the expensive windows of one of them do not hold up those of the others."""
    return FairTurns(LIST_READS, most_waiting=MOST_WAITING_READS, most_of_a_line=1)


class ResetReason(Enum):
    CURSOR_EXPIRED = "CURSOR_EXPIRED"
    LAGGED = "LAGGED"
    PERMISSIONS_CHANGED = "PERMISSIONS_CHANGED"
    SHUTDOWN = "SHUTDOWN"


@dataclass(frozen=True, slots=True)
class Ready:
    """The backlog is done; `replayed` pieces of it were sent."""

    cursor: Cursor
    replayed: int = 0


@dataclass(frozen=True, slots=True)
class Ended:
    """The stream can't go on without a gap."""

    cursor: Cursor
    reason: ResetReason


@dataclass(frozen=True, slots=True)
class PositionedEvent:
    """An event, and the position of a watcher who has seen it."""

    event: Logged
    cursor: Cursor
    match: FilterMatch | None = None
    """How the event relates to the filter of its audience, if there is a filter."""


News = PositionedEvent | Ready | Ended

Backlog = Callable[[Mapping[str, int], Mapping[str, int]], AsyncIterator[Logged]]
"""The events after the first positions up to the second, in order."""


class Gap(Exception):
    """The log no longer has all of a window: retention was faster, or the database has lost commits."""


def is_behind(positions: Mapping[str, int], others: Mapping[str, int]) -> bool:
    """Whether `positions` are behind in any stream."""
    return any(positions.get(stream, 0) < seq for stream, seq in others.items())


class Held:
    """A value that the run of a group holds for new watchers, if they are shown more than the events of the run."""

    def __init__(self) -> None:
        self._value: object | None = None
        self._changed = asyncio.Event()
        self.failure: Exception | None = None
        """The reason why the run ended, if its watchers are to get it."""

    def put(self, value: object) -> None:
        self._value = value
        self._changed.set()

    def close(self) -> None:
        """The run has ended."""
        self._value = None
        self._changed.set()

    async def wait(self) -> object | None:
        """None: the run has ended."""
        await self._changed.wait()
        return self._value


class Window(Protocol):
    held: Held

    filter: Filter | None
    """The resolver sets it before it asks for news, unless `is_filtered`."""

    @property
    def is_filtered(self) -> bool:
        """The resolver need not set a filter: there is none, or the group evaluates the filters of all its watchers."""
        ...

    @property
    def cursor(self) -> Cursor: ...

    def __aiter__(self) -> AsyncIterator[News]: ...

    async def next(self, within: float | None = None) -> News | None:
        """None if the window is at its end, nothing came within that many seconds, or it was interrupted."""
        ...

    def interrupt(self) -> None:
        """Signals a change that no event records: the call of `next` that waits, or else the next one that would wait,
        returns None."""
        ...


class _IterableWindow(ABC):
    """`async for` over `next`."""

    @abstractmethod
    async def next(self, within: float | None = None) -> News | None: ...

    def interrupt(self) -> None:
        """Nothing to do where `next` never waits."""
        return

    async def __aiter__(self) -> AsyncIterator[News]:
        while (news := await self.next()) is not None:
            yield news


@dataclass(slots=True)
class LiveWindow(_IterableWindow):
    """Reads the tail, or the log if its place has fallen out of the tail. `positions` are those of the events that its
    reader has finished: the last event handed out counts when the next one is asked for. The group reads the positions
    too."""

    epoch: str
    positions: TrackedPositions
    backlog: Backlog
    wants: Callable[[Logged], bool]
    """Whether the document can be about the event at all; any other event only moves the position."""
    find_matches: Callable[[Logged], Awaitable[Sequence[FilterMatch]]] | None = None
    """How an event relates to the filters of the watchers: the event is handed out once for each distinct result. None:
    there are no filters."""
    moved: Callable[[], None] = lambda: None
    """Called whenever `positions` have changed."""
    erased: Callable[[], None] = lambda: None
    """Called at an event after which earlier payloads may not be sent again as they were."""
    last: tuple[str, int] = ("", 0)
    """Stream and number of the last event handed out; empty when only time has passed."""
    match: FilterMatch | None = None
    """How the last event handed out relates to the filters."""
    is_busy: bool = False
    """True from the moment filters are evaluated for an event until the next event is requested."""
    filter: Filter | None = None
    passed: dict[str, int] = field(default_factory=dict)
    """The positions that have changed since the group last took this away."""
    all_streams: bool = False
    """All shared streams belong to it, including those created later."""
    owner: str = ""
    """The caller whose turn it takes before each event (`events.live.time_slices`), and before each read of a list."""
    tail: Tail = field(default_factory=Tail)
    slices: TimeSlices = field(default_factory=TimeSlices)
    list_reads: FairTurns = field(default_factory=list_reads)
    """Its run reads a list only in the turn of its owner."""
    tail_number: int | None = None
    """The number in the tail that it reads next. None: the tail holds nothing more for it."""
    held: Held = field(default_factory=Held)
    _woken: asyncio.Event = field(default_factory=asyncio.Event)
    _is_interrupted: bool = False
    _until: Mapping[str, int] = field(default_factory=dict)
    _reading: AsyncIterator[Logged] | None = None
    _left: deque[PositionedEvent] = field(default_factory=deque)
    """The other filter results of the last event handed out."""

    @property
    def is_filtered(self) -> bool:
        return self.find_matches is not None

    @property
    def cursor(self) -> Cursor:
        return Cursor(self.epoch, dict(self.positions))

    @property
    def has_more(self) -> bool:
        return self._has_fallen_out or self._peek() is not None

    def wake(self, number: int) -> None:
        """The event with that number in the tail is in one of its streams; later events may be, too."""
        if self.tail_number is None:
            self.tail_number = number
        self._woken.set()

    def interrupt(self) -> None:
        self._is_interrupted = True
        self._woken.set()

    async def next(self, within: float | None = None) -> News | None:
        if not self._left:
            self._finish_last()
        until = None if within is None else asyncio.get_running_loop().time() + within
        while not self._left:
            event = await self._from_log() or self._from_tail()
            if event is None:
                if self._is_interrupted or not await self._wait_for_wake(until):
                    self._is_interrupted = False
                    self.last = ("", 0)
                    return None
            elif (position := self.positions.get(event.stream, 0)) < event.seq:
                if event.seq > position + 1:
                    raise Gap
                self._left.extend(await self._positioned(event))
                self.last = (event.stream, event.seq)
                if not self._left:
                    self._finish_last()
        news = self._left.popleft()
        self.match = news.match
        return news

    async def _positioned(self, event: Logged) -> list[PositionedEvent]:
        if event.name in ERASING:
            self.erased()
        if not self.wants(event):
            return []
        self.is_busy = True
        looks: Sequence[FilterMatch | None] = (None,)
        if self.find_matches is None:
            await self.slices.turn(self.owner)
        else:
            looks = await self.find_matches(event)
        if not looks:
            return []
        cursor = Cursor(self.epoch, self.positions.after(event.stream, event.seq))
        return [PositionedEvent(event, cursor, look) for look in looks]

    def _finish_last(self) -> None:
        stream, seq = self.last
        if stream and self.positions.get(stream, 0) < seq:
            self.positions[stream] = self.passed[stream] = seq
            self.is_busy = False
            self.moved()

    async def aclose(self) -> None:
        if self._reading is not None:
            await _close(self._reading)

    async def _wait_for_wake(self, until: float | None) -> bool:
        """`until`: by the clock of the event loop."""
        self._woken.clear()
        try:
            async with asyncio.timeout_at(until):  # not wait_for: see events.log.follower
                await self._woken.wait()
        except TimeoutError:
            return False
        return True

    async def _from_log(self) -> Logged | None:
        if self._reading is None:
            if not self._has_fallen_out:
                return None
            self._until, self.tail_number = self._heads(), None
            self._reading = self.backlog(dict(self.positions), self._until)
        event = await anext(self._reading, None)
        if event is None:
            self._reading = None
            if is_behind(self.positions, self._until):
                raise Gap
        return event

    @property
    def _has_fallen_out(self) -> bool:
        return self.tail_number is not None and self.tail_number < self.tail.first

    def _from_tail(self) -> Logged | None:
        event = self._peek()
        if event is not None and self.tail_number is not None:
            self.tail_number += 1
        return event

    def _peek(self) -> Logged | None:
        """The next event of its streams that the tail has."""
        while self.tail_number is not None and not self._has_fallen_out:
            if self.tail_number >= self.tail.end:
                self.tail_number = None
                return None
            event = self.tail.at(self.tail_number)
            if self._is_own_stream(event.stream):
                return event
            self.tail_number += 1
        return None

    def _heads(self) -> dict[str, int]:
        """The last number of each of its streams, as far as this process has delivered them."""
        return {stream: seq for stream, seq in self.tail.heads.items() if self._is_own_stream(stream)}

    def _is_own_stream(self, stream: str) -> bool:
        return (self.all_streams and not is_personal(stream)) or stream in self.positions


@dataclass(slots=True)
class ReplayWindow(_IterableWindow):
    """Goes from a watcher's own position up to the group's."""

    epoch: str
    positions: TrackedPositions
    until: Mapping[str, int]
    backlog: Backlog
    wants: Callable[[Logged], bool]
    near: Mark | None = None
    """The mark that its cursors are relative to, if not the newest one."""
    passed: dict[str, int] = field(default_factory=dict)
    """The positions that have changed since its reader last took this away."""
    owner: str = ""
    slices: TimeSlices = field(default_factory=TimeSlices)
    subject_of: SubjectOf | None = None
    """Makes the input of the filter. None: there is no filter."""
    filter: Filter | None = None
    held: Held = field(default_factory=Held)
    _events: AsyncIterator[Logged] | None = None

    @property
    def cursor(self) -> Cursor:
        return Cursor(self.epoch, dict(self.positions))

    async def next(self, within: float | None = None) -> News | None:  # noqa: ARG002  # never waits
        if self._events is None:
            self._events = self.backlog(dict(self.positions), self.until)
        async for event in self._events:
            if event.seq != self.positions.get(event.stream, 0) + 1:
                raise Gap
            self.positions[event.stream] = self.passed[event.stream] = event.seq
            if not self.wants(event):
                continue
            await self.slices.turn(self.owner)
            look = self._match(event)
            if self.filter is None or look is not None:
                return PositionedEvent(
                    event, Cursor(self.epoch, self.positions.after(event.stream, event.seq), self.near), look
                )
        if is_behind(self.positions, self.until):
            raise Gap
        return None

    @property
    def is_filtered(self) -> bool:
        return self.subject_of is None

    def _match(self, event: Logged) -> FilterMatch | None:
        if self.filter is None or self.subject_of is None:
            return None
        return self.filter.match(self.subject_of(event))

    async def aclose(self) -> None:
        if self._events is not None:
            await _close(self._events)


@dataclass(slots=True)
class AnnouncementWindow(_IterableWindow):
    """One piece of news, for one watcher alone."""

    news: Ready | Ended
    held: Held = field(default_factory=Held)
    """The value held by the group's own run."""
    filter: Filter | None = None
    is_filtered: bool = True
    _told: bool = False

    @property
    def cursor(self) -> Cursor:
        return self.news.cursor

    async def next(self, within: float | None = None) -> News | None:  # noqa: ARG002  # never waits
        if self._told:
            return None
        self._told = True
        return self.news


@dataclass(slots=True)
class FilterProbe(_IterableWindow):
    """Has no news: a subscription is run over it once, so that its resolver sets the filter."""

    filter: Filter | None = None
    held: Held = field(default_factory=Held)
    is_filtered: bool = False
    cursor: Cursor = field(default_factory=lambda: Cursor("", {}))

    async def next(self, within: float | None = None) -> News | None:  # noqa: ARG002  # never waits
        return None


async def _close(events: AsyncIterator[Logged]) -> None:
    """Releases what the reader holds now, instead of when it is garbage-collected."""
    if isinstance(events, AsyncGenerator):
        await events.aclose()
