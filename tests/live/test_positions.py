"""A watcher moves from one process to another, and processes learn about the streams in different orders. The positions
that the watcher gets never go back, and every event is delivered exactly once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import orjson
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from events.event import Event, Logged
from events.live import ring as rings
from events.live.audience import ColumnValue
from events.live.group import Group, RunSubscription
from events.live.hub import Hub
from events.live.member import Member
from events.live.sink import Ending
from events.live.window import PositionedEvent, Ready, Window
from events.log import log
from events.log.cursor import Cursor, TrackedPositions
from events.log.follower import Follower
from models.values.ids import new_id
from taskflow.background import running
from taskflow.components import Components
from taskflow.storage.database import Database
from tests.live.test_task_stream import TASKS, changes, creates, item
from tests.support.elsewhere import at_another_server, no_sweeps
from tests.support.people import Person
from tests.support.sse import listening

EPOCH = "0011223344556677"


__all__ = ["no_sweeps"]

pytestmark = [
    # must apply before the application starts, whose first sweep would be under way otherwise
    pytest.mark.usefixtures("no_sweeps"),
    pytest.mark.settings(REDIS_URL=""),  # a hint, or the reconnect to Redis, would cause a read of the log
]


class Touched(Event):
    name = "team.updated"


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    made = Database(database_url)
    await made.open()
    try:
        yield made
    finally:
        await made.close()


class Process:
    """One process: a follower of the log, and a group for watchers of all teams."""

    def __init__(self, database: Database, teams: Sequence[str], *, filtered: bool) -> None:
        self.hub = Hub()
        self.filtered = filtered
        self.follower = Follower(database.reads, self.hub.on_event)
        self.unheard: list[Logged] = []
        self._reads = database.reads
        self._teams = teams

    @property
    def group(self) -> Group:
        def make() -> Group:
            positions = TrackedPositions({team: self.follower.positions.get(team, 0) for team in self._teams})
            backlog = partial(log.between, self._reads)
            subject_of = Touch if self.filtered else None
            return Group(EPOCH, positions, _running(None), backlog, is_replayable=True, subject_of=subject_of)

        return self.hub.group("all", make)

    def hears(self, which: int) -> None:
        """Delivers one of the pending hints, in any order."""
        if self.unheard:
            self.follower.hint([self.unheard.pop(which % len(self.unheard))])


@dataclass(frozen=True)
class Touch:
    """The subject that filters evaluate."""

    event: Logged

    @property
    def keys(self) -> list[ColumnValue]:
        return [("team", self.event.stream)]


@dataclass(frozen=True)
class Sieve:
    """Matches every n-th event, of all teams or of one, and labels it with `word`; other filters may use another
    word."""

    word: str
    every: int = 1
    team: str | None = None

    @property
    def keys(self) -> frozenset[ColumnValue] | None:
        return None if self.team is None else frozenset({("team", self.team)})

    def match(self, touch: Touch) -> str | None:
        return self.word if self.wants((touch.event.stream, touch.event.seq)) else None

    def wants(self, written: tuple[str, int]) -> bool:
        stream, seq = written
        return self.team in (None, stream) and seq % self.every == 0


def _running(sieve: Sieve | None) -> RunSubscription:
    async def run(window: Window) -> AsyncGenerator[bytes, None]:
        if not window.is_filtered:
            window.filter = sieve
        async for news in window:
            if isinstance(news, PositionedEvent | Ready):
                seen = [news.event.stream, news.event.seq] if isinstance(news, PositionedEvent) else None
                word = news.match if isinstance(news, PositionedEvent) else None
                yield orjson.dumps({"seen": seen, "word": word, "positions": news.cursor.positions})

    return run


@dataclass
class Watcher:
    """Takes a few payloads at a time, and continues at another process after its last cursor."""

    tasks: asyncio.TaskGroup
    positions: dict[str, int]
    sieve: Sieve | None = None
    """None means no filter at all."""
    room: int = 1000
    seen: list[tuple[str, int]] = field(default_factory=list)
    member: Member | None = None
    work: asyncio.Task[None] | None = None

    def write(self, payload: bytes) -> bool:
        return self.write_all([payload]) == 1

    def write_all(self, payloads: Sequence[bytes]) -> int:
        taken = list(payloads)[: self.room]
        self.room -= len(taken)
        for news in map(orjson.loads, taken):
            assert not _goes_back(self.positions, news["positions"]), (self.positions, news)
            self.positions = news["positions"]
            if news["seen"]:
                assert news["word"] == (self.sieve and self.sieve.word)
                self.seen.append(tuple(news["seen"]))
        return len(taken)

    def end(self, ending: Ending) -> None:
        raise AssertionError(ending)

    async def goes_to(self, process: Process) -> None:
        await self.leaves()
        self.work = self.tasks.create_task(self._follows(process, Cursor(EPOCH, dict(self.positions))))

    async def leaves(self) -> None:
        if self.work is not None:
            self.work.cancel()
            await asyncio.wait([self.work])
        if self.member is not None:
            self.member.leave()

    def reads(self, room: int) -> None:
        self.room = room
        if self.member is not None:
            self.member.wake()

    async def _follows(self, process: Process, after: Cursor) -> None:
        assert await process.follower.reach(after.positions)
        group = process.group
        audience = group.audience(self.sieve, self.sieve)
        self.member = process.hub.join(group, self, _nowhere, audience=audience, run=_running(self.sieve))
        await self.member.follow(after)


class World:
    """Three teams, two processes, and three watchers that move between them."""

    def __init__(self, database: Database, tasks: asyncio.TaskGroup, *, filtered: bool) -> None:
        self.database = database
        self.teams = [new_id("team") for _ in range(3)]
        self.processes = [Process(database, self.teams, filtered=filtered) for _ in range(2)]
        sieves = (Sieve("all"), Sieve("every other one", 2), Sieve("of one team", team=self.teams[0]))
        self.watchers = [Watcher(tasks, dict.fromkeys(self.teams, 0), sieve if filtered else None) for sieve in sieves]
        self.written: list[tuple[str, int]] = []

    async def writes(self, team: int, process: int) -> None:
        """The committing process gets the hint at once; for the other one it is pending."""
        stream = self.teams[team]
        _, (event,) = await self.database.unit(
            lambda unit: unit.tell(Touched(stream=stream, subject_id="task_1", state={}))
        )
        self.written.append((event.stream, event.seq))
        self.processes[process].follower.hint([event])
        self.processes[1 - process].unheard.append(event)

    async def hears(self, process: int, which: int) -> None:
        self.processes[process].hears(which)

    async def wakes(self, process: int, _: int) -> None:
        self.processes[process].follower.wake()

    async def moves(self, watcher: int, process: int) -> None:
        await self.watchers[watcher].goes_to(self.processes[process])

    async def reads(self, watcher: int, room: int) -> None:
        self.watchers[watcher].reads(room)

    async def waits(self, turns: int, _: int) -> None:
        for _ in range(turns):
            await asyncio.sleep(0)

    async def ends(self) -> None:
        """Drops all pending hints, and lets every watcher read the rest."""
        for process in self.processes:
            process.follower.wake()
        for watcher in self.watchers:
            watcher.reads(1000)
        async with asyncio.timeout(10):
            while any(len(watcher.seen) < len(self.due(watcher)) for watcher in self.watchers):  # noqa: ASYNC110  # what a watcher has seen tells nobody
                await asyncio.sleep(0)
        for watcher in self.watchers:
            await watcher.leaves()
        for process in self.processes:
            await process.hub.close()

    def due(self, watcher: Watcher) -> list[tuple[str, int]]:
        return sorted(one for one in self.written if watcher.sieve is None or watcher.sieve.wants(one))


step = st.one_of(
    st.tuples(st.just("writes"), st.integers(0, 2), st.integers(0, 1)),
    st.tuples(st.just("writes"), st.integers(0, 2), st.integers(0, 1)),
    st.tuples(st.just("hears"), st.integers(0, 1), st.integers(0, 9)),
    st.tuples(st.just("wakes"), st.integers(0, 1), st.just(0)),
    st.tuples(st.just("moves"), st.integers(0, 2), st.integers(0, 1)),
    st.tuples(st.just("reads"), st.integers(0, 2), st.sampled_from([0, 1, 1000])),
    st.tuples(st.just("waits"), st.integers(0, 5), st.just(0)),
)


@pytest.mark.parametrize("filtered", [False, True])
@pytest.mark.parametrize("ring", [2, 1024])
@settings(max_examples=40, phases=[Phase.generate])
@given(steps=st.lists(step, min_size=10, max_size=60))
async def test_positions_never_go_back_and_every_event_is_delivered_exactly_once(
    database: Database, monkeypatch: pytest.MonkeyPatch, ring: int, filtered: bool, steps: list[tuple[str, int, int]]
) -> None:
    monkeypatch.setattr(rings, "RING", ring)
    async with asyncio.TaskGroup() as tasks:
        world = World(database, tasks, filtered=filtered)
        async with running(*(process.follower.run() for process in world.processes)):
            for number in range(3):
                await world.moves(number, number % 2)
            for what, which, value in steps:
                await getattr(world, what)(which, value)
            await world.ends()

    assert [sorted(watcher.seen) for watcher in world.watchers] == [world.due(watcher) for watcher in world.watchers]


async def _nowhere() -> Cursor:
    raise AssertionError("nothing is reset here")


def _goes_back(before: Mapping[str, int], after: Mapping[str, int]) -> bool:
    return any(after.get(stream, 0) < seq for stream, seq in before.items())


@pytest.fixture
async def orchard(alice: Person) -> dict[str, Any]:
    payload = await alice.does(
        'mutation { createTeam(input: {name: "Orchard"}) { team { id key } errors { message } } }'
    )
    team: dict[str, Any] = payload["team"]
    return team


def positions_of(cursor: str) -> Mapping[str, int]:
    return Cursor.decode(cursor).positions


async def test_after_a_change_of_server_no_cursor_is_older_and_no_event_comes_twice(
    alice: Person, garden: dict[str, Any], orchard: dict[str, Any], components: Components
) -> None:
    task = await creates(alice, garden, "Water the plants")
    with at_another_server(components):
        told = (await changes(alice, task, title="Water the roses"))["cursor"]

    async with alice.connects() as socket:
        stream = await socket.subscribes(TASKS, after=told)
        ready = await item(stream)
        await creates(alice, orchard, "Prune the trees")
        pruned = await item(stream)
    async with alice.connects(resume=pruned["cursor"]) as socket:
        back = await item(await socket.subscribes(TASKS, after=told))

    assert (ready["__typename"], ready["replayed"]) == ("StreamReady", 0)
    assert pruned["task"]["title"] == "Prune the trees"
    assert not _goes_back(positions_of(told), positions_of(pruned["cursor"]))
    assert (back["__typename"], back["replayed"]) == ("StreamReady", 0)


async def test_an_event_source_changes_server_with_its_last_event_id(
    alice: Person, garden: dict[str, Any], orchard: dict[str, Any], components: Components
) -> None:
    task = await creates(alice, garden, "Water the plants")
    with at_another_server(components):
        told = (await changes(alice, task, title="Water the roses"))["cursor"]

    async with listening(alice, TASKS, last_id=told) as events:
        await events.next()
        await creates(alice, orchard, "Prune the trees")
        await events.next()

    assert not _goes_back(positions_of(told), positions_of(events.last_id))


STREAMS = {
    "taskChanges": "subscription ($after: Cursor) { taskChanges(after: $after)"
    " { __typename ... on TaskChange { cursor } ... on StreamReady { cursor } } }",
    "events": "subscription ($after: Cursor) { events(after: $after)"
    " { __typename ... on StreamEvent { cursor } ... on StreamReady { cursor } } }",
}


@pytest.mark.parametrize("name", STREAMS)
async def test_a_watcher_with_another_order_of_teams_is_not_sent_the_payloads_of_the_others(
    alice: Person, garden: dict[str, Any], orchard: dict[str, Any], components: Components, name: str
) -> None:
    assert components.follower is not None
    before = positions_of((await alice.asks("{ cursor }"))["cursor"])
    async with alice.connects() as socket:
        resident = await socket.subscribes(STREAMS[name])
        await resident.next()
        with at_another_server(components):
            for team in (garden, orchard):
                await creates(alice, team, "Of both")
        newest = {
            team["id"]: (await log.read(components.database.reads, team["id"], after=before[team["id"]], until=99))[0]
            for team in (garden, orchard)
        }
        for team in (orchard, garden):
            components.follower.hint([newest[team["id"]]])
            await resident.next()

        garden_first = {**before, garden["id"]: newest[garden["id"]].seq}
        stream = await socket.subscribes(STREAMS[name], after=Cursor(components.epoch, garden_first).encode())
        other, ready = [(await stream.next())[name] for _ in range(2)]

    assert ready["__typename"] == "StreamReady"
    shared = {stream: seq for stream, seq in garden_first.items() if stream != alice.id}
    assert positions_of(other["cursor"]) == {**shared, orchard["id"]: newest[orchard["id"]].seq}
