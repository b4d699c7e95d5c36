"""The stretch of the log that one run of a subscription is about: from now on, what was missed, or one announcement."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from events.cursor import Cursor, Trail
from events.event import Logged

WAITING = 4096
"""How many events may wait for a run that is slow to execute; after that it reads them from the log."""


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


News = At | Ready | Ended

Backlog = Callable[[Mapping[str, int], Mapping[str, int]], AsyncIterator[Logged]]
"""The events behind the first position up to the second, in order."""


class Gap(Exception):
    """The log no longer has all of a window: retention was faster, or the database has lost commits."""


def is_behind(positions: Mapping[str, int], others: Mapping[str, int]) -> bool:
    """In any stream."""
    return any(positions.get(stream, 0) < seq for stream, seq in others.items())


class Window(Protocol):
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
    """Waits for what is offered. `positions` is what its reader is through with, and shared with whoever looks: the event
    that was handed out last counts when the next one is asked for."""

    epoch: str
    positions: Trail
    backlog: Backlog
    wants: Callable[[Logged], bool]
    """What the document can be about at all; the rest only moves the position."""
    moved: Callable[[], None] = lambda: None
    """Called whenever `positions` have changed."""
    last: tuple[str, int] = ("", 0)
    """Stream and number of the event that was handed out last; empty when time alone has passed."""
    passed: dict[str, int] = field(default_factory=dict)
    """The positions that have changed since the group last took this away."""
    _waiting: deque[Logged] = field(default_factory=deque)
    _offered: asyncio.Event = field(default_factory=asyncio.Event)
    _behind: dict[str, int] | None = None
    """What must be read from the log, because too much was waiting."""
    _until: Mapping[str, int] = field(default_factory=dict)
    _reading: AsyncIterator[Logged] | None = None

    @property
    def cursor(self) -> Cursor:
        return Cursor(self.epoch, dict(self.positions))

    @property
    def has_more(self) -> bool:
        return bool(self._waiting)

    def offer(self, event: Logged) -> None:
        if self._behind is None and len(self._waiting) < WAITING:
            self._waiting.append(event)
        else:
            self._behind = (self._behind or {}) | {waiting.stream: waiting.seq for waiting in self._waiting}
            self._behind[event.stream] = event.seq
            self._waiting.clear()
        self._offered.set()

    async def next(self, within: float | None = None) -> News | None:
        self._is_through()
        if self._waiting:
            await asyncio.sleep(0)  # a hundred events at once for a thousand groups: everybody else has a turn, too
        while True:
            event = await self._from_log() or (self._waiting.popleft() if self._waiting else None)
            if event is None:
                if not await self._something(within):
                    self.last = ("", 0)
                    return None
            elif (position := self.positions.get(event.stream, 0)) < event.seq:
                if event.seq > position + 1:
                    raise Gap
                self.last = (event.stream, event.seq)
                if self.wants(event):
                    return At(event, Cursor(self.epoch, self.positions.after(event.stream, event.seq)))
                self._is_through()

    def _is_through(self) -> None:
        stream, seq = self.last
        if stream and self.positions.get(stream, 0) < seq:
            self.positions[stream] = self.passed[stream] = seq
            self.moved()

    async def _something(self, within: float | None) -> bool:
        self._offered.clear()
        try:
            async with asyncio.timeout(within):  # not wait_for: see events.follower
                await self._offered.wait()
        except TimeoutError:
            return False
        return True

    async def _from_log(self) -> Logged | None:
        if self._reading is None:
            if self._behind is None:
                return None
            self._until, self._behind = self._behind, None
            self._reading = self.backlog(dict(self.positions), self._until)
        event = await anext(self._reading, None)
        if event is None:
            self._reading = None
            if is_behind(self.positions, self._until):
                raise Gap
        return event


@dataclass(slots=True)
class Missed(_Iterated):
    """Behind a watcher's own position, up to that of the group."""

    epoch: str
    positions: Trail
    until: Mapping[str, int]
    backlog: Backlog
    wants: Callable[[Logged], bool]
    passed: dict[str, int] = field(default_factory=dict)
    """The positions that have changed since its reader last took this away."""
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
            if self.wants(event):
                return At(event, Cursor(self.epoch, self.positions.after(event.stream, event.seq)))
        if is_behind(self.positions, self.until):
            raise Gap
        return None


@dataclass(slots=True)
class Announcement(_Iterated):
    """One piece of news, for one watcher alone."""

    news: Ready | Ended
    _told: bool = False

    @property
    def cursor(self) -> Cursor:
        return self.news.cursor

    async def next(self, within: float | None = None) -> News | None:  # noqa: ARG002  # never waits
        if self._told:
            return None
        self._told = True
        return self.news
