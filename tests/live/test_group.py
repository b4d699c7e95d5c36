"""Who watches the same shares one execution, each at a pace of its own. Here the moments between two steps of that, which no
client can be made to hit: a real group and real members, with a tray for each watcher."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

import pytest

from events.event import Logged, Origin
from events.live import group as groups
from events.live import hub as live
from events.live import ring as rings
from events.live.audience import ColumnValue
from events.live.batching import WriteBudget
from events.live.group import Group, SharedResources
from events.live.hub import Hub
from events.live.member import Member
from events.live.sink import Ending, Unavailable
from events.live.window import Ended, LiveWindow, PositionedEvent, Ready, ReplayWindow, ResetReason, Window
from events.log.cursor import Cursor, TrackedPositions

HOUR = 3600.0
TEAM, OTHER = "team_1", "team_2"


@dataclass
class Tray:
    """A watcher who takes a few payloads, and no more until they are taken away. `writes` tells what came together."""

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
    """What filters look at."""

    event: Logged

    @property
    def keys(self) -> list[ColumnValue]:
        return [("name", self.event.name)]


@dataclass(frozen=True)
class Of:
    """A filter: events of this name, as some call it and others do not."""

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
    """The log of two teams, and everybody who watches both."""

    def __init__(self, hub: Hub, tasks: asyncio.TaskGroup) -> None:
        self.hub = hub
        self.tasks = tasks
        self.log: list[Logged] = []
        self.positions = TrackedPositions({TEAM: 0, OTHER: 0})
        self.away = False
        """Whether the shared run can't go on."""
        self.hurdle = asyncio.Event()
        """What the run of a backlog waits for before its second piece."""
        self.hurdle.set()
        self.busy = asyncio.Event()
        """What the shared run waits for before it makes a payload."""
        self.busy.set()
        self.timeless = True
        self.subject_of: type[Named] | None = None
        """Set it where watchers filter."""

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
        """All in one go, as a change does that makes many events."""
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


@pytest.fixture
async def world() -> AsyncIterator[World]:
    hub = Hub()
    async with asyncio.TaskGroup() as tasks:
        yield World(hub, tasks)
        for member in [member for group in hub.groups.values() for member in group.members]:
            member.leave()
    await hub.close()


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is held until more has come is held for good, unless somebody hands it out."""
    monkeypatch.setattr(groups, "LONGEST_HOLD_SECONDS", HOUR)


async def test_payloads_that_come_together_are_written_together(world: World, patient: None) -> None:
    trays = [Tray(), Tray(), Tray()]
    for tray in trays:
        await world.watcher(tray)

    world.tells((TEAM, "task.created"), (TEAM, "task.updated"), (OTHER, "task.created"))
    await until(lambda: all(len(tray.got) == 4 for tray in trays))

    assert [tray.writes[1:] for tray in trays] == [[["team_1/1", "team_1/2", "team_2/1"]]] * 3


async def test_a_single_payload_is_not_held(world: World, patient: None) -> None:
    trays = [Tray(), Tray(), Tray()]
    for tray in trays:
        await world.watcher(tray)

    world.tells((TEAM, "task.created"))

    await until(lambda: all(tray.got[1:] == ["team_1/1"] for tray in trays))


async def test_so_much_is_written_at_once_and_no_more(
    monkeypatch: pytest.MonkeyPatch, world: World, patient: None
) -> None:
    monkeypatch.setattr(groups, "MAX_BATCH", 2)
    trays = [Tray(), Tray(), Tray()]
    for tray in trays:
        await world.watcher(tray)

    world.tells(*[(TEAM, "task.updated")] * 5)
    await until(lambda: len(trays[0].got) == 6)

    assert [len(write) for write in trays[0].writes[1:]] == [2, 2, 1]


async def test_while_there_is_no_time_to_write_what_is_made_waits_and_is_written_together(world: World) -> None:
    clock = Clock()
    world.hub.resources = SharedResources(write_budget=WriteBudget(clock))
    trays = [Tray(), Tray()]
    for tray in trays:
        await world.watcher(tray)
    world.hub.resources.write_budget.run_or_wait(clock.an_hour_passes)  # a hand-out of others

    for seq in (1, 2, 3):
        world.tells((TEAM, "task.updated"))
        await until(partial(world.has_come_to, seq))
    assert [tray.got[1:] for tray in trays] == [[], []]
    clock.an_hour_passes()

    await until(lambda: all(tray.writes[1:] == [["team_1/1", "team_1/2", "team_1/3"]] for tray in trays))


async def test_a_single_watcher_waits_for_nothing(world: World, patient: None) -> None:
    tray = Tray()
    await world.watcher(tray)

    world.tells((TEAM, "task.created"), (TEAM, "task.updated"))
    await until(lambda: len(tray.got) == 3)

    assert [len(write) for write in tray.writes[1:]] == [1, 1]


async def test_held_payloads_are_sent_when_no_further_event_matches(
    monkeypatch: pytest.MonkeyPatch, world: World
) -> None:
    monkeypatch.setattr(groups, "LONGEST_HOLD_SECONDS", 0.0)
    trays = [Tray(), Tray()]
    for tray in trays:
        await world.watcher(tray)

    world.tells((TEAM, "task.created"), (TEAM, "boring"))

    await until(lambda: all(tray.got[1:] == ["team_1/1"] for tray in trays))


async def test_a_watcher_who_joins_while_payloads_are_held_gets_each_exactly_once(world: World, patient: None) -> None:
    first, second, late, back = Tray(), Tray(), Tray(), Tray()
    for tray in (first, second):
        await world.watcher(tray)
    await holds_the_first_of_two(world)

    await world.watcher(late)
    await world.watcher(back, after={TEAM: 0, OTHER: 0})
    world.tells((OTHER, "task.created"))
    await until(lambda: late.got[-1] == back.got[-1] == "team_2/1")

    assert first.got[1:] == second.got[1:] == ["team_1/1", "team_2/1"]
    assert late.got == ["ready team_1/2 team_2/0", "team_2/1"]
    assert [one for one in back.got if not one.startswith("ready")] == ["team_1/1", "team_2/1"]


async def test_a_watcher_who_leaves_while_payloads_are_held_has_them(world: World, patient: None) -> None:
    trays = [Tray(), Tray()]
    members = [await world.watcher(tray) for tray in trays]
    await holds_the_first_of_two(world)

    members[0].reset(ResetReason.SHUTDOWN)
    await until(lambda: trays[0].ending is not None)

    assert trays[0].got[1:] == ["team_1/1", "ended team_1/2 team_2/0"]


async def test_a_watcher_who_is_full_in_the_middle_of_a_batch_gets_the_rest_from_the_log(
    monkeypatch: pytest.MonkeyPatch, world: World, patient: None
) -> None:
    monkeypatch.setattr(rings, "RING", 2)
    slow, other = Tray(room=2), Tray()
    member = await world.watcher(slow)
    for tray in (other, Tray(), Tray()):
        await world.watcher(tray)

    world.tells((TEAM, "task.created"), (OTHER, "task.created"), (TEAM, "task.updated"), (OTHER, "task.updated"))
    await until(lambda: len(other.got) == 5)
    world.tells((TEAM, "task.updated"), (TEAM, "task.updated"))
    await until(lambda: len(other.got) == 7)
    assert slow.got[1:] == ["team_1/1"]

    slow.room = 1000
    member.wake()
    await until(lambda: len(slow.got) == 7)

    assert slow.got[1:] == ["team_1/1", "team_2/1", "team_1/2", "team_2/2", "team_1/3", "team_1/4"]


async def test_a_watcher_that_is_ahead_joins_when_the_group_has_come_as_far(world: World) -> None:
    ahead, other = Tray(), Tray()
    member = world.joins(ahead, after={TEAM: 2, OTHER: 0})
    for tray in (other, Tray()):
        await world.watcher(tray)

    for teams in ((TEAM,), (OTHER,), (TEAM, TEAM), (TEAM, OTHER)):
        world.tells(*[(team, "task.updated") for team in teams])
        await until(lambda: len(other.got) == 1 + len(world.log))
    await until(lambda: member.live)

    ready = [one for one in ahead.got if one.startswith("ready")]
    assert ready in (["ready team_1/2 team_2/1"], ["ready team_1/3 team_2/1"])  # how far the group came in one go
    assert [one for one in ahead.got if one not in ready] == ["team_2/1", "team_1/3", "team_1/4", "team_2/2"]


async def test_a_watcher_that_was_ahead_and_falls_out_of_the_ring_is_told_nothing_twice(
    monkeypatch: pytest.MonkeyPatch, world: World, patient: None
) -> None:
    monkeypatch.setattr(rings, "RING", 1)
    ahead, other = Tray(room=1), Tray()
    member = world.joins(ahead, after={TEAM: 2, OTHER: 0})
    await world.watcher(other)

    for team in (OTHER, TEAM, TEAM, OTHER):
        world.tells((team, "task.updated"))
        await until(lambda: len(other.got) == 1 + len(world.log))
    ahead.room = 1000
    member.wake()
    await until(lambda: member.live)

    assert [one for one in ahead.got if not one.startswith("ready")] == ["team_2/1", "team_2/2"]


async def test_a_watcher_that_waits_for_the_group_can_leave_and_can_be_reset(world: World) -> None:
    gone, reset = Tray(), Tray()
    members = [world.joins(tray, after={TEAM: 2, OTHER: 0}) for tray in (gone, reset)]
    await until(lambda: len(world.group.waiting) == 2)

    members[0].leave()
    members[1].reset(ResetReason.SHUTDOWN)
    await until(lambda: reset.ending is not None)

    assert (gone.got, reset.got) == ([], ["ended team_1/2 team_2/0"])
    await until(lambda: not world.group.waiting)


async def test_a_slow_watcher_of_how_things_stand_is_told_that_again_and_nothing_of_the_past(
    monkeypatch: pytest.MonkeyPatch, world: World
) -> None:
    monkeypatch.setattr(rings, "RING", 1)
    world.timeless = False
    slow, other = Tray(room=1), Tray()
    member = await world.watcher(slow)
    await world.watcher(other)
    world.tells(*[(TEAM, "task.updated")] * 3)
    await until(lambda: len(other.got) == 4)

    slow.room = 1000
    member.wake()
    await until(lambda: member.live)
    world.tells((TEAM, "task.updated"))
    await until(lambda: len(other.got) == 5)

    assert slow.got[1:] == ["ready team_1/3 team_2/0", "team_1/4"]


async def test_a_group_that_was_not_offered_everything_ends_with_a_reset(world: World) -> None:
    tray = Tray()
    await world.watcher(tray)

    world.hub.on_event(logged(TEAM, 2, "task.updated"))
    await until(lambda: tray.ending is not None)

    assert tray.got[1:] == ["ended again"]


async def test_each_watcher_goes_on_from_where_the_batch_did_not_fit(world: World) -> None:
    trays = [Tray(room=1 + number) for number in range(4)]
    members = [await world.watcher(tray) for tray in trays]
    world.tells(*[(TEAM, "task.updated")] * 4)
    await until(lambda: len(trays[-1].got) == 4)

    for member, tray in zip(members, trays, strict=True):
        tray.room = 1000
        member.wake()
    world.tells((TEAM, "task.updated"))
    await until(lambda: all(len(tray.got) == 6 for tray in trays))

    assert [tray.got[1:] for tray in trays] == [[f"team_1/{number}" for number in range(1, 6)]] * 4


async def test_a_watcher_with_room_again_while_payloads_are_held_gets_each_once(world: World, patient: None) -> None:
    slow, other = Tray(room=2), Tray()
    member = await world.watcher(slow)
    await world.watcher(other)
    world.tells((TEAM, "task.created"))
    await until(lambda: len(other.got) == 2)
    world.tells((TEAM, "task.updated"))
    await until(lambda: len(other.got) == 3)
    world.tells((TEAM, "task.updated"), (TEAM, "boring"))
    await until(lambda: world.positions[TEAM] == 4)

    slow.room = 1000
    member.wake()

    assert slow.got[1:] == ["team_1/1", "team_1/2", "team_1/3"]


async def test_a_watcher_who_is_reset_while_replaying_resumes_from_there(world: World) -> None:
    world.tells(*[(TEAM, "task.updated")] * 3)
    world.positions[TEAM] = 3
    world.hurdle.clear()
    tray = Tray()
    member = world.joins(tray, after={TEAM: 0, OTHER: 0})
    await until(lambda: tray.got == ["team_1/1"])

    member.reset(ResetReason.SHUTDOWN)
    world.hurdle.set()
    await until(lambda: tray.ending is not None)

    assert tray.got == ["team_1/1", "ended team_1/1 team_2/0"]


async def test_a_watcher_who_was_reset_has_not_seen_later_payloads(world: World) -> None:
    tray = Tray()
    member = await world.watcher(tray)

    world.tells((TEAM, "task.created"))
    member.reset(ResetReason.SHUTDOWN)
    await until(lambda: tray.ending is not None)

    assert tray.got[1:] == ["ended team_1/0 team_2/0"]


async def holds_the_first_of_two(world: World) -> None:
    """The second is of no interest, so that nothing hands the first one out."""
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


async def test_when_the_database_is_away_each_member_is_told_to_come_back(world: World) -> None:
    """Also one that was still catching up, and finds the group over when it is through."""
    in_step, late = Tray(), Tray()
    world.tells((TEAM, "task.created"), (TEAM, "task.updated"))
    world.positions |= {TEAM: 2}
    await world.watcher(in_step)
    world.hurdle.clear()
    world.joins(late, after={TEAM: 0, OTHER: 0})
    await until(lambda: late.got == [f"{TEAM}/1"])
    group = world.group

    world.away = True
    world.tells((TEAM, "task.updated"))
    await until(lambda: group.over)
    world.hurdle.set()

    await until(lambda: late.ending is not None)
    assert (in_step.ending, late.ending) == (Ending.UNAVAILABLE, Ending.UNAVAILABLE)


@pytest.fixture
def filtered(world: World) -> World:
    world.subject_of = Named
    return world


async def test_a_payload_is_made_once_for_all_who_see_the_same(filtered: World) -> None:
    trays = [Tray() for _ in range(4)]
    for tray, filter in zip(trays, (CREATED, CREATED, NEW, UPDATED), strict=True):
        await filtered.watcher(tray, filter=filter)

    filtered.tells((TEAM, "task.created"), (TEAM, "task.updated"))
    await until(lambda: all(len(tray.got) == 2 for tray in trays))

    assert [tray.got[1] for tray in trays] == [
        "team_1/1 created",
        "team_1/1 created",
        "team_1/1 new",
        "team_1/2 updated",
    ]
    assert filtered.group.made == 3


async def test_a_filter_that_comes_while_the_run_is_busy_with_an_event_is_told_it_once(filtered: World) -> None:
    """Its filter was not asked about it, and the group counts it as told when it is through."""
    first, back, late = Tray(), Tray(), Tray()
    await filtered.watcher(first, filter=CREATED)
    filtered.busy.clear()
    filtered.tells((TEAM, "task.created"))
    await until(lambda: filtered.group.window.is_busy)

    filtered.joins(back, after={TEAM: 0, OTHER: 0}, filter=NEW)
    filtered.joins(late, filter=NEW)
    for _ in range(20):
        await asyncio.sleep(0)
    filtered.busy.set()
    filtered.tells((TEAM, "task.created"))
    await until(lambda: all(len(tray.got) == 3 for tray in (first, back, late)))

    assert [one for one in back.got if "ready" not in one] == ["team_1/1 new", "team_1/2 new"]
    assert [one for one in late.got if "ready" not in one] == ["team_1/1 new", "team_1/2 new"]


async def test_a_new_filter_is_told_from_the_log_what_nobody_here_was_told(filtered: World) -> None:
    first, back = Tray(), Tray()
    await filtered.watcher(first, filter=CREATED)
    filtered.tells((TEAM, "task.updated"))
    await until(lambda: filtered.positions[TEAM] == 1)

    await filtered.watcher(back, after={TEAM: 0, OTHER: 0}, filter=UPDATED)

    assert back.got == ["team_1/1 updated", "ready team_1/1 team_2/0"]


async def test_a_watcher_that_comes_back_with_a_filter_that_was_asked_all_along_is_served_from_the_ring(
    filtered: World,
) -> None:
    first, back = Tray(), Tray()
    await filtered.watcher(first, filter=CREATED)
    await filtered.watcher(Tray(), filter=UPDATED)
    filtered.tells((TEAM, "task.created"), (TEAM, "task.updated"), (TEAM, "task.created"))
    await until(lambda: len(first.got) == 3)
    filtered.log.clear()  # there is nothing to read any more

    await filtered.watcher(back, after={TEAM: 1, OTHER: 0}, filter=CREATED)

    assert back.got == ["team_1/3 created", "ready team_1/3 team_2/0"]


async def test_a_filter_is_asked_about_an_event_once_whoever_comes_back(filtered: World) -> None:
    filter, first, back = Of("task.created", "once"), Tray(room=2), Tray()
    member = await filtered.watcher(first, filter=filter)
    filtered.tells((TEAM, "task.created"), (TEAM, "task.updated"), (TEAM, "task.created"))
    await until(lambda: filtered.positions[TEAM] == 3)

    first.room = 1000
    member.wake()
    await filtered.watcher(back, after={TEAM: 0, OTHER: 0}, filter=filter)

    assert first.got[1:] == back.got[:2] == ["team_1/1 once", "team_1/3 once"]
    assert filter.asked == ["task.created", "task.updated", "task.created"]


async def test_the_ring_finds_what_is_for_whoever_comes_back_in_whatever_order_filters_were_asked(
    filtered: World,
) -> None:
    """Filters that need a value are asked after those that do not, also when they were there before."""
    filters = [Of("task.created", "found", can_be_found=needs_a_value) for needs_a_value in (True, False)]
    for filter in filters:
        await filtered.watcher(Tray(), filter=filter)
    filtered.tells((TEAM, "task.created"))
    await until(partial(filtered.has_come_to, 1))
    filtered.log.clear()  # there is nothing to read any more

    back = [Tray(), Tray()]
    for tray, filter in zip(back, filters, strict=True):
        await filtered.watcher(tray, after={TEAM: 0, OTHER: 0}, filter=filter)

    assert [tray.got[0] for tray in back] == ["team_1/1 found"] * 2


async def test_a_watcher_with_a_filter_that_was_slow_gets_what_is_theirs_and_nothing_else(filtered: World) -> None:
    slow = Tray(room=1)
    member = await filtered.watcher(slow, filter=CREATED)
    other = Tray()
    await filtered.watcher(other, filter=UPDATED)
    filtered.tells((TEAM, "task.created"), (TEAM, "task.updated"), (TEAM, "task.created"), (TEAM, "task.updated"))
    await until(lambda: len(other.got) == 3)

    slow.room = 1000
    member.wake()

    assert slow.got[1:] == ["team_1/1 created", "team_1/3 created"]


async def test_a_filter_that_needs_a_value_is_not_asked_about_events_without_it(filtered: World) -> None:
    filters = [Of("task.created", "found", can_be_found=True), Of("task.updated", "found", can_be_found=True)]
    trays = [Tray(), Tray()]
    for tray, filter in zip(trays, filters, strict=True):
        await filtered.watcher(tray, filter=filter)

    filtered.tells((TEAM, "task.created"), (TEAM, "task.updated"))
    await until(lambda: all(len(tray.got) == 2 for tray in trays))

    assert [filter.asked for filter in filters] == [["task.created"], ["task.updated"]]


async def test_a_filter_that_fails_ends_its_own_watchers_and_no_others(filtered: World) -> None:
    tray, other = Tray(), Tray()
    await filtered.watcher(tray, filter=Of("task.created", "broken"))
    await filtered.watcher(other, filter=CREATED)

    filtered.tells((TEAM, "task.created"))
    await until(lambda: len(other.got) == 2)

    assert (tray.ending, other.ending) == (Ending.FAILED, None)


async def test_a_filter_that_nobody_has_any_more_is_not_asked(monkeypatch: pytest.MonkeyPatch, filtered: World) -> None:
    monkeypatch.setattr(live, "LINGER_SECONDS", -1.0)
    gone, tray = Of("task.created", "gone"), Tray()
    leaving = await filtered.watcher(Tray(), filter=gone)
    await filtered.watcher(tray, filter=CREATED)
    leaving.leave()
    filtered.hub.clean_up(time.monotonic())

    filtered.tells((TEAM, "task.created"))
    await until(lambda: len(tray.got) == 2)

    assert (gone.asked, len(filtered.group.audiences)) == ([], 1)
