"""However many watchers there are and however long the texts: live delivery uses a bounded number of bytes, and works
in short steps."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import pairwise
from types import TracebackType
from typing import Any, Self

import pytest

from events.event import ACCOUNTS, Logged
from events.live import ring, time_slices
from events.live.group import Group
from events.live.hub import Hub
from events.live.member import Member
from events.live.time_slices import AT_ONCE, TimeSlices
from events.live.window import PositionedEvent, Window
from events.log import log
from events.log.cursor import Cursor, TrackedPositions
from events.storage.bounded_cache import BYTES_PER_EVENT, BoundedCache, weight
from taskflow.api.transport.sse import SSE
from taskflow.api.transport.streaming import HttpSink
from taskflow.components import Components
from tests.live.groups import TEAM, Tray, logged, until
from tests.support.people import Person

NEW = "mutation ($title: String!) { createTask(input: {title: $title}) { task { id } errors { message } } }"
EDIT = (
    "mutation ($id: ID!, $text: String!) { updateTask(id: $id, input: {description: $text})"
    " { cursor errors { message } } }"
)
CHANGES = """
subscription ($filter: TaskFilter, $after: Cursor) { taskChanges(filter: $filter, after: $after) {
    ... on StreamReady { cursor } ... on TaskChange { seq task { description } } } }
"""
LONG = "x" * 19_000


async def test_the_ring_buffers_of_all_subscriptions_share_one_bound_in_bytes(
    alice: Person, components: Components
) -> None:
    """One user, one socket, and many subscriptions with different documents: each makes payloads of its own."""
    components.hub.resources.rings.most = 2_000_000
    task = (await alice.does(NEW, title="Water the plants"))["task"]["id"]
    async with alice.connects() as socket:
        for number in range(20):
            await socket.says(
                _subscribe(str(number), CHANGES.replace("taskChanges(", f"changes{number}: taskChanges("))
            )
            await socket.hears()
        for number in range(5):
            await alice.does(EDIT, id=task, text=f"{number} {LONG}")
            for _ in range(20):
                assert (await socket.hears())["type"] == "next"

        kept = [entry for group in components.hub.groups.values() for entry in group.ring.entries]

        assert sum(entry.size for entry in kept) <= 2_000_000
        assert len(kept) >= 20  # the newest payloads
        assert components.hub.resources.rings.bytes == sum(entry.size for entry in kept)


async def test_a_ring_buffer_has_a_bound_in_bytes_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ring, "RING_BYTES", 5_000)
    async with _World() as world:
        group, tray = world.watches("a")
        audience = group.audience()
        await until(lambda: bool(audience.live_writers))
        for number in range(1, 21):
            world.tells(number, "x" * 900)
            await until(partial(_has, tray, 1 + number))

        assert sum(entry.size for entry in group.ring.entries) <= 5_000
        assert (len(group.ring.entries), group.after({TEAM: 10}, 0, audience)) == (
            3,
            None,
        )  # a watcher further behind reads the log
        assert group.after({TEAM: 18}, 0, audience) == list(group.ring.entries)[1:]
    assert world.hub.resources.rings.bytes == 0


async def test_a_run_that_falls_behind_the_tail_reads_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    async with _World() as world:
        world.hub.resources.tail.most = 3 * BYTES_PER_EVENT
        _, quick = world.watches("quick")
        _, slow = world.watches("slow", held=True)
        await until(lambda: len(quick.got) == len(slow.got) == 1)
        for number in range(1, 11):
            world.tells(number)
            await until(partial(_has, quick, 1 + number))

        world.go_on.set()
        await until(lambda: len(slow.got) == 11)

        assert slow.got == quick.got
        assert world.hub.resources.tail.bytes <= world.hub.resources.tail.most
        assert world.reads == 1
        world.hub.clean_up(0.0)
        assert world.hub.resources.tail.bytes == 0  # no run needs it any more


async def test_many_runs_leave_the_loop_free_in_between(monkeypatch: pytest.MonkeyPatch) -> None:
    """200 subscriptions with large filters, and one change that each of them evaluates."""
    monkeypatch.setattr(time_slices, "SECONDS", 0.0)
    async with _World() as world:
        trays = [world.watches(str(number))[1] for number in range(200)]
        await until(lambda: all(len(tray.got) == 1 for tray in trays))
        steps = [0]
        world.tells(1)
        world.tells(2)

        while world.made < 400:
            await asyncio.sleep(0)
            steps.append(world.made)

        assert max(after - before for before, after in pairwise(steps)) <= AT_ONCE + 1


async def test_an_owner_of_many_runs_delays_only_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time_slices, "SECONDS", 0.0)
    turns, order = TimeSlices(), list[str]()

    async def runs(owner: str) -> None:
        await turns.turn(owner)
        order.append(owner)

    async with asyncio.TaskGroup() as tasks:
        gone = tasks.create_task(runs("gone"))
        for _ in range(100):
            tasks.create_task(runs("mallory"))
        tasks.create_task(runs("bob"))
        await asyncio.sleep(0)
        gone.cancel()

    assert order.index("bob") < 4
    assert order.count("mallory") == 100


async def test_pages_of_the_log_are_small_when_its_events_are_large(
    monkeypatch: pytest.MonkeyPatch, alice: Person, components: Components
) -> None:
    task = (await alice.does(NEW, title="Water the plants"))["task"]["id"]
    for number in range(30):
        await alice.does(EDIT, id=task, text=f"{number} {LONG}")
    sizes: list[int] = []
    from_rows = log.from_rows

    async def measured(reads: Any, rows: Any) -> list[Logged]:
        events = await from_rows(reads, rows)
        sizes.append(sum(map(weight, events)))
        return events

    heads = await log.heads(components.database.reads)
    monkeypatch.setattr(log, "from_rows", measured)

    seen = [event.seq async for event in log.between(components.database.reads, {ACCOUNTS: heads[ACCOUNTS]}, heads)]

    assert seen == list(range(seen[0], seen[0] + len(seen)))
    assert len(seen) >= 31
    assert max(sizes) <= 700_000 < sum(sizes) / 2


async def test_a_member_that_waits_for_room_holds_no_page_of_the_log(
    alice: Person, bob: Person, components: Components
) -> None:
    """The member is a client that reconnects with an old cursor and does not read. Meanwhile others can be served from
    the log."""
    components.hub.replays = asyncio.Semaphore(1)
    async with _World() as world:
        tray = Tray(room=1)
        group, _ = world.watches("a")
        group.replay = lambda after, until: _held(world, components.hub.replays, after, until)
        for number in range(1, 21):
            world.tells(number)
        await until(lambda: group.made == 20)
        for entry in list(group.ring.entries):
            group.resources.rings.pop((group.ring, entry.number))
            group.ring.forget(entry)
        member = world.joins(group, tray, after={TEAM: 0})
        await until(lambda: member.stuck_since is not None)

        async with asyncio.timeout(5), components.hub.replays:
            assert tray.got == ["team_1/1"]
        tray.room = 1000
        member.wake()
        await until(lambda: len(tray.got) >= 21)

    assert [one for one in tray.got if not one.startswith("ready")] == [f"team_1/{seq}" for seq in range(1, 21)]


def test_the_least_recently_used_value_is_dropped_first() -> None:
    gone: list[str] = []
    kept = BoundedCache[str, int](100, on_evicted=lambda key, _: gone.append(key))
    for number, key in enumerate("abc"):
        kept.put(key, number, 40)
    assert gone == ["a"]
    assert kept.get("b") == 1
    kept.put("d", 3, 40)
    assert (gone, kept.bytes) == (["a", "c"], 80)
    kept.grow("b", 30)
    kept.grow("nobody", 1000)
    assert (gone, kept.bytes, kept.values()) == (["a", "c", "b"], 40, [3])
    kept.put("huge", 4, 101)
    assert (len(kept), kept.bytes) == (0, 0)


def test_the_size_of_an_event_includes_its_texts() -> None:
    event = logged(TEAM, 1, "task.updated")
    assert weight(event) < BYTES_PER_EVENT + 1000
    assert weight(replace(event, state={"description": "x" * 50_000})) > 50_000


class _World:
    """A hub whose groups have one caller each, and the log of a team."""

    def __init__(self) -> None:
        self.hub = Hub()
        self.log: list[Logged] = []
        self.go_on = asyncio.Event()
        self.made = self.reads = 0
        self._tasks = asyncio.TaskGroup()

    async def __aenter__(self) -> Self:
        await self._tasks.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for group in self.hub.groups.values():
            for member in list(group.members):
                member.leave()
        await self._tasks.__aexit__(kind, error, trace)
        await self.hub.close()

    def watches(self, name: str, *, held: bool = False) -> tuple[Group, Tray]:
        def make() -> Group:
            positions = TrackedPositions({TEAM: len(self.log)})
            return Group("00", positions, lambda window: self._run(window, held=held), self.backlog, is_replayable=True)

        group, tray = self.hub.group(name, make), Tray()
        self.joins(group, tray)
        return group, tray

    def joins(self, group: Group, tray: Tray, after: Mapping[str, int] | None = None) -> Member:
        member = self.hub.join(group, tray, self._anew)
        cursor = None if after is None else Cursor("00", after)
        self._tasks.create_task(member.follow(cursor))
        return member

    def tells(self, seq: int, title: str = "") -> None:
        self.log.append(replace(logged(TEAM, seq, "task.updated"), state={"title": title}))
        self.hub.on_event(self.log[-1])

    async def backlog(self, after: Mapping[str, int], until: Mapping[str, int]) -> AsyncIterator[Logged]:
        self.reads += 1
        for event in self.log[after[TEAM] : until[TEAM]]:
            yield event

    async def _run(self, window: Window, *, held: bool) -> AsyncGenerator[bytes, None]:
        async for news in window:
            if not isinstance(news, PositionedEvent):
                yield b"ready"
                continue
            self.made += 1
            if held:
                await self.go_on.wait()
            yield f"{news.event.stream}/{news.event.seq}{news.event.state['title']}".encode()

    async def _anew(self) -> Cursor:
        raise AssertionError


async def _held(
    world: _World, slots: asyncio.Semaphore, after: Mapping[str, int], until: Mapping[str, int]
) -> AsyncIterator[Logged]:
    async with slots:
        async for event in world.backlog(after, until):
            yield event


def _has(tray: Tray, how_many: int) -> bool:
    return len(tray.got) == how_many


def _subscribe(id: str, query: str = CHANGES, **variables: Any) -> Any:
    return {"id": id, "type": "subscribe", "payload": {"query": query, "variables": variables}}


async def test_operations_that_arrive_together_take_turns(
    monkeypatch: pytest.MonkeyPatch, alice: Person, components: Components
) -> None:
    """A socket sends a hundred subscriptions with large filters at once, and each takes milliseconds to read."""
    monkeypatch.setattr(time_slices, "SECONDS", 0.0)
    begun = 0
    viewer = components.authenticator.authenticate

    async def counted(bearer: str) -> Any:
        nonlocal begun
        begun += 1
        return await viewer(bearer)

    async with alice.connects() as socket:
        for number in range(60):
            await socket.says(_subscribe(str(number)))
        monkeypatch.setattr(components.authenticator, "authenticate", counted)
        steps = [0]
        while begun < 60:
            await asyncio.sleep(0)
            steps.append(begun)

    assert steps[-1] - steps[0] >= 60
    assert max(after - before for before, after in pairwise(steps)) <= 3 * (AT_ONCE + 1)


async def test_the_send_queue_of_an_event_stream_has_a_bound_in_bytes() -> None:
    sink, woken = HttpSink(SSE), asyncio.Event()
    member = _Waked(woken)
    sink.attach(member)
    payload = b"x" * 40_000

    taken = [sink.write(payload) for _ in range(4)]

    assert taken == [True, True, False, False]
    await sink.next(1.0)
    assert not woken.is_set()
    await sink.next(1.0)
    assert woken.is_set()
    assert sink.write(payload)


class _Waked:
    def __init__(self, woken: asyncio.Event) -> None:
        self._woken = woken

    def wake(self) -> None:
        self._woken.set()
