"""The stretch of the log that one run of a subscription is about: from now on, what was missed, or one announcement."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from events.event import Logged
from events.live.audience import Filter, Look, SubjectOf
from events.live.tail import Tail
from events.live.time_slices import Slices
from events.log.cursor import Cursor, Mark, Trail


class Reset(Enum):
    CURSOR_EXPIRED = "CURSOR_EXPIRED"
    LAGGED = "LAGGED"
    PERMISSIONS_CHANGED = "PERMISSIONS_CHANGED"
    SHUTDOWN = "SHUTDOWN"


@dataclass(frozen=True, slots=True)
class Ready:
    """The backlog is through; so many pieces of it were sent."""

    cursor: Cursor
    replayed: int = 0


@dataclass(frozen=True, slots=True)
class Ended:
    """The stream can't go on without a gap."""

    cursor: Cursor
    reason: Reset


@dataclass(frozen=True, slots=True)
class At:
    """An event, and the position of a watcher who has seen it."""

    event: Logged
    cursor: Cursor
    look: Look | None = None
    """What it means to the filter of those who get it, if there is one."""


News = At | Ready | Ended

Backlog = Callable[[Mapping[str, int], Mapping[str, int]], AsyncIterator[Logged]]
"""The events behind the first position up to the second, in order."""


class Gap(Exception):
    """The log no longer has all of a window: retention was faster, or the database has lost commits."""


def is_behind(positions: Mapping[str, int], others: Mapping[str, int]) -> bool:
    """In any stream."""
    return any(positions.get(stream, 0) < seq for stream, seq in others.items())


class Window(Protocol):
    filter: Filter | None
    """The resolver sets it before it asks for news, unless `is_filtered`."""

    @property
    def is_filtered(self) -> bool:
        """The resolver need not set a filter: there is none, or the group asks the filters of all who watch."""
        ...

    @property
    def cursor(self) -> Cursor: ...

    def __aiter__(self) -> AsyncIterator[News]: ...

    async def next(self, within: float | None = None) -> News | None:
        """None: it is through; or nothing came within that many seconds."""
        ...


class _Iterated(ABC):
    """`async for` over `next`."""

    @abstractmethod
    async def next(self, within: float | None = None) -> News | None: ...

    async def __aiter__(self) -> AsyncIterator[News]:
        while (news := await self.next()) is not None:
            yield news


@dataclass(slots=True)
class FromNowOn(_Iterated):
    """Reads the tail, and the log when it has fallen out of that. `positions` are those of the events that its reader has
    finished: the event that was handed out last counts when the next one is asked for. The group looks at them too."""

    epoch: str
    positions: Trail
    backlog: Backlog
    wants: Callable[[Logged], bool]
    """What the document can be about at all; the rest only moves the position."""
    looks: Callable[[Logged], Awaitable[Sequence[Look]]] | None = None
    """What an event means to the filters of those who watch: it is handed out once for each look. None: there are no filters."""
    moved: Callable[[], None] = lambda: None
    """Called whenever `positions` have changed."""
    last: tuple[str, int] = ("", 0)
    """Stream and number of the event that was handed out last; empty when time alone has passed."""
    look: Look | None = None
    """Its look."""
    in_hand: bool = False
    """True from the moment filters are asked about an event until the next event is asked for."""
    filter: Filter | None = None
    passed: dict[str, int] = field(default_factory=dict)
    """The positions that have changed since the group last took this away."""
    everything: bool = False
    """All streams are its own, also those that are not there yet."""
    owner: str = ""
    """The caller whose turn it takes before each event (`events.live.time_slices`)."""
    tail: Tail = field(default_factory=Tail)
    slices: Slices = field(default_factory=Slices)
    place: int | None = None
    """The number in the tail that it looks at next. None: there is nothing for it behind what it has seen."""
    _woken: asyncio.Event = field(default_factory=asyncio.Event)
    _until: Mapping[str, int] = field(default_factory=dict)
    _reading: AsyncIterator[Logged] | None = None
    _left: deque[At] = field(default_factory=deque)
    """The other looks of the event that was handed out last."""

    @property
    def is_filtered(self) -> bool:
        return self.looks is not None

    @property
    def cursor(self) -> Cursor:
        return Cursor(self.epoch, dict(self.positions))

    @property
    def has_more(self) -> bool:
        return self._has_fallen_out or self._look() is not None

    def wake(self, number: int) -> None:
        """The event of that number in the tail is of one of its streams, and so may be others behind it."""
        if self.place is None:
            self.place = number
        self._woken.set()

    async def next(self, within: float | None = None) -> News | None:
        if not self._left:
            self._is_through()
        while not self._left:
            event = await self._from_log() or self._from_tail()
            if event is None:
                if not await self._something(within):
                    self.last = ("", 0)
                    return None
            elif (position := self.positions.get(event.stream, 0)) < event.seq:
                if event.seq > position + 1:
                    raise Gap
                self._left.extend(await self._looks(event))
                self.last = (event.stream, event.seq)
                if not self._left:
                    self._is_through()
        news = self._left.popleft()
        self.look = news.look
        return news

    async def _looks(self, event: Logged) -> list[At]:
        if not self.wants(event):
            return []
        self.in_hand = True
        looks: Sequence[Look | None] = (None,)
        if self.looks is None:
            await self.slices.turn(self.owner)
        else:
            looks = await self.looks(event)
        if not looks:
            return []
        cursor = Cursor(self.epoch, self.positions.after(event.stream, event.seq))
        return [At(event, cursor, look) for look in looks]

    def _is_through(self) -> None:
        stream, seq = self.last
        if stream and self.positions.get(stream, 0) < seq:
            self.positions[stream] = self.passed[stream] = seq
            self.in_hand = False
            self.moved()

    async def aclose(self) -> None:
        if self._reading is not None:
            await _closed(self._reading)

    async def _something(self, within: float | None) -> bool:
        self._woken.clear()
        try:
            async with asyncio.timeout(within):  # not wait_for: see events.log.follower
                await self._woken.wait()
        except TimeoutError:
            return False
        return True

    async def _from_log(self) -> Logged | None:
        if self._reading is None:
            if not self._has_fallen_out:
                return None
            self._until, self.place = self._heads(), None
            self._reading = self.backlog(dict(self.positions), self._until)
        event = await anext(self._reading, None)
        if event is None:
            self._reading = None
            if is_behind(self.positions, self._until):
                raise Gap
        return event

    @property
    def _has_fallen_out(self) -> bool:
        return self.place is not None and self.place < self.tail.first

    def _from_tail(self) -> Logged | None:
        event = self._look()
        if event is not None and self.place is not None:
            self.place += 1
        return event

    def _look(self) -> Logged | None:
        """The next event of its streams that the tail has."""
        while self.place is not None and not self._has_fallen_out:
            if self.place >= self.tail.end:
                self.place = None
                return None
            event = self.tail.at(self.place)
            if self._is_its_own(event.stream):
                return event
            self.place += 1
        return None

    def _heads(self) -> dict[str, int]:
        """Of its streams, as far as they have been told here."""
        return {stream: seq for stream, seq in self.tail.heads.items() if self._is_its_own(stream)}

    def _is_its_own(self, stream: str) -> bool:
        return self.everything or stream in self.positions


@dataclass(slots=True)
class Missed(_Iterated):
    """Behind a watcher's own position, up to that of the group."""

    epoch: str
    positions: Trail
    until: Mapping[str, int]
    backlog: Backlog
    wants: Callable[[Logged], bool]
    near: Mark | None = None
    """The mark that its cursors are relative to, if not the newest one."""
    passed: dict[str, int] = field(default_factory=dict)
    """The positions that have changed since its reader last took this away."""
    owner: str = ""
    slices: Slices = field(default_factory=Slices)
    subject_of: SubjectOf | None = None
    """Makes what the filter is asked about. None: there is no filter."""
    filter: Filter | None = None
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
            look = self._look(event)
            if self.filter is None or look is not None:
                return At(event, Cursor(self.epoch, self.positions.after(event.stream, event.seq), self.near), look)
        if is_behind(self.positions, self.until):
            raise Gap
        return None

    @property
    def is_filtered(self) -> bool:
        return self.subject_of is None

    def _look(self, event: Logged) -> Look | None:
        if self.filter is None or self.subject_of is None:
            return None
        return self.filter.look(self.subject_of(event))

    async def aclose(self) -> None:
        if self._events is not None:
            await _closed(self._events)


@dataclass(slots=True)
class Announcement(_Iterated):
    """One piece of news, for one watcher alone."""

    news: Ready | Ended
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
class Question(_Iterated):
    """Has no news: a subscription is run over it once, so that its resolver sets the filter."""

    filter: Filter | None = None
    is_filtered: bool = False
    cursor: Cursor = field(default_factory=lambda: Cursor("", {}))

    async def next(self, within: float | None = None) -> News | None:  # noqa: ARG002  # never waits
        return None


async def _closed(events: AsyncIterator[Logged]) -> None:
    """Gives back what reading takes now, and not when it is collected as garbage."""
    if isinstance(events, AsyncGenerator):
        await events.aclose()
