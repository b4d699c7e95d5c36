"""A world without clients: the log of two teams, a real hub with real groups, and watchers that record the payloads
written to them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from events.event import Logged, Origin
from events.live.audience import ColumnValue
from events.live.group import Group
from events.live.hub import Hub
from events.live.member import Member
from events.live.sink import Ending, Unavailable
from events.live.window import Ended, LiveWindow, PositionedEvent, Ready, ReplayWindow, ResetReason, Window
from events.log.cursor import Cursor, TrackedPositions

HOUR = 3600.0
TEAM, OTHER = "team_1", "team_2"


@dataclass
class Tray:
    """A watcher with limited room for payloads. `writes` records which payloads were written together."""

    room: int = 1000
    writes: list[list[str]] = field(default_factory=list)
    ending: Ending | None = None

    @property
    def got(self) -> list[str]:
        return [one for write in self.writes for one in write]

    def write(self, payload: bytes) -> bool:
        return self.write_all([payload]) == 1

    def write_all(self, payloads: Sequence[bytes]) -> int:
        taken = list(payloads)[: self.room]
        self.room -= len(taken)
        if taken:
            self.writes.append([payload.decode() for payload in taken])
        return len(taken)

    def end(self, ending: Ending) -> None:
        self.ending = ending


@dataclass(frozen=True)
class Named:
    """The subject that filters evaluate."""

    event: Logged

    @property
    def keys(self) -> list[ColumnValue]:
        return [("name", self.event.name)]


@dataclass(frozen=True)
class Of:
    """A filter for events of this name. Two filters may call the same events differently."""

    name: str
    called: str
    can_be_found: bool = False
    asked: list[str] = field(default_factory=list, compare=False)

    @property
    def keys(self) -> frozenset[ColumnValue] | None:
        return frozenset({("name", self.name)}) if self.can_be_found else None

    def match(self, named: Named) -> str | None:
        self.asked.append(named.event.name)
        if self.called == "broken":
            raise RuntimeError("no")
        return self.called if named.event.name == self.name else None


CREATED, NEW, UPDATED = Of("task.created", "created"), Of("task.created", "new"), Of("task.updated", "updated")


class World:
    """The log of two teams, and all watchers of both."""

    def __init__(self, hub: Hub, tasks: asyncio.TaskGroup) -> None:
        self.hub = hub
        self.tasks = tasks
        self.log: list[Logged] = []
        self.positions = TrackedPositions({TEAM: 0, OTHER: 0})
        self.away = False
        """Whether the shared run fails because the database is away."""
        self.hurdle = asyncio.Event()
        """The run of a backlog waits for this event before its second payload."""
        self.hurdle.set()
        self.busy = asyncio.Event()
        """The shared run waits for this event before it makes a payload."""
        self.busy.set()
        self.timeless = True
        self.subject_of: type[Named] | None = None
        """Must be set where watchers use filters."""

    @property
    def group(self) -> Group:
        return self.hub.group(
            "all",
            lambda: Group(
                "00",
                self.positions,
                self._run,
                self._backlog,
                wants=_is_of_interest,
                is_replayable=self.timeless,
                subject_of=self.subject_of,
            ),
        )

    def tells(self, *told: tuple[str, str]) -> None:
        """Appends several events at once, as one change with many events does."""
        for stream, name in told:
            seq = 1 + sum(event.stream == stream for event in self.log)
            self.log.append(logged(stream, seq, name))
            self.hub.on_event(self.log[-1])

    async def watcher(self, tray: Tray, after: Mapping[str, int] | None = None, filter: Of | None = None) -> Member:
        member = self.joins(tray, after, filter)
        await until(lambda: member.live)
        return member

    def joins(self, tray: Tray, after: Mapping[str, int] | None = None, filter: Of | None = None) -> Member:
        group = self.group
        audience = group.audience(filter, filter)
        member = self.hub.join(group, tray, self._anew, audience=audience, run=partial(self._run, filter=filter))
        self.tasks.create_task(member.follow(None if after is None else Cursor("00", after)))
        return member

    def has_come_to(self, seq: int) -> bool:
        return self.positions[TEAM] == seq

    async def _run(self, window: Window, filter: Of | None = None) -> AsyncGenerator[bytes, None]:
        window.filter = window.filter or filter
        number = 0
        async for news in window:
            if self.away and isinstance(window, LiveWindow):
                raise Unavailable("the database is away")
            number += 1
            if isinstance(window, ReplayWindow) and number == 2:
                await self.hurdle.wait()
            if isinstance(window, LiveWindow):
                await self.busy.wait()
            match news:
                case PositionedEvent():
                    yield _told(news)
                case Ready(cursor, _):
                    yield _said("ready", cursor)
                case Ended(cursor, reason):
                    yield b"ended again" if reason is ResetReason.CURSOR_EXPIRED else _said("ended", cursor)

    async def _backlog(self, after: Mapping[str, int], until: Mapping[str, int]) -> AsyncIterator[Logged]:
        for event in list(self.log):
            if after.get(event.stream, 0) < event.seq <= until.get(event.stream, 0):
                yield event

    async def _anew(self) -> Cursor:
        return Cursor("00", self.positions)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now

    def an_hour_passes(self) -> None:
        self.now += HOUR


async def holds_the_first_of_two(world: World) -> None:
    """The second event does not match, so it does not release the first one."""
    world.tells((TEAM, "task.created"), (TEAM, "boring"))
    await until(lambda: world.positions == {TEAM: 2, OTHER: 0})


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not true():  # noqa: ASYNC110  # a tray that fills tells nobody
            await asyncio.sleep(0)


def logged(stream: str, seq: int, name: str) -> Logged:
    nothing = Logged(stream, seq, "", name, "", None, None, Origin.SYSTEM, None, 0, (), {}, None)
    return replace(nothing, id=f"event_{stream}_{seq}")


def _is_of_interest(event: Logged) -> bool:
    return event.name != "boring"


def _told(news: PositionedEvent) -> bytes:
    called = "" if news.match is None else f" {news.match}"
    return f"{news.event.stream}/{news.event.seq}{called}".encode()


def _said(word: str, cursor: Cursor) -> bytes:
    return " ".join([word, *(f"{stream}/{seq}" for stream, seq in sorted(cursor.positions.items()))]).encode()
