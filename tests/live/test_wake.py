"""Redis carries only hints: it may be killed and restarted, and nothing is lost."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

import orjson
import pytest
from redis.asyncio import Redis

from events.bus.messages import Committed
from events.event import Change, Event, Logged, Origin
from events.log import follower as follower_module
from events.log.follower import Follower
from events.storage.database import Unit
from models.values.ids import new_id
from taskflow.background import running
from taskflow.storage.database import Database
from taskflow.storage.shared_redis import SharedRedis
from taskflow.storage.wake_channel import FORMAT, MAX_AT_ONCE, MAX_WAITING, NAME_LENGTH, WAITING, RedisWake
from tests.support import redis_server
from tests.support.redis_server import RedisServer

TEAM = new_id("team")
EPOCH = "0011223344556677"
EVENTS = 1500
DEATHS_AT = (300, 900)


class Touched(Event):
    name = "team.updated"


async def touches(unit: Unit) -> None:
    await unit.tell(Touched(stream=TEAM, subject_id="task_1", state={"told_at": time.monotonic()}))


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    redis_server.needed()
    server = RedisServer(tmp_path)
    server.start()
    yield server
    server.kill()


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    made = Database(database_url)
    await made.open()
    try:
        yield made
    finally:
        await made.close()


_clients: list[SharedRedis] = []


def client(url: str) -> SharedRedis:
    _clients.append(SharedRedis(url))
    return _clients[-1]


@pytest.fixture(autouse=True)
async def _closed() -> AsyncIterator[None]:
    yield
    while _clients:
        await _clients.pop().close()


class Publishes:
    def __init__(self, wake: RedisWake) -> None:
        self.wake = wake

    async def before(self, event: Event, unit: Unit) -> None:
        pass

    def after(self, committed: Committed) -> None:
        self.wake.publish(committed.logged)


@pytest.mark.slow
async def test_nothing_is_lost_when_redis_is_killed_twice_under_load(
    database: Database, redis: RedisServer, record_property: Any
) -> None:
    heard: list[int] = []
    delays: list[float] = []
    complete, listening = asyncio.Event(), asyncio.Event()

    def hear(event: Logged) -> None:
        heard.append(event.seq)
        told_at = event.state["told_at"]
        assert isinstance(told_at, float)
        delays.append(time.monotonic() - told_at)
        if len(heard) == EVENTS:
            complete.set()

    there = Follower(database.reads, hear)
    await there.begin()
    here_wake = RedisWake(client(redis.url), EPOCH, lambda _: None, lambda: None)
    there_wake = RedisWake(client(redis.url), EPOCH, there.hint, listening.set)
    database.listener = Publishes(here_wake)

    async with running(here_wake.run(), there_wake.run(), there.run()):
        async with asyncio.timeout(10):
            await listening.wait()
        for number in range(EVENTS):
            if number in DEATHS_AT:
                redis.kill()
            if number - 200 in DEATHS_AT:
                redis.start()
            await database.unit(touches)
        await complete.wait()

    assert heard == list(range(1, EVENTS + 1))
    assert there_wake.counts.received > 0
    record_property("longest delay in s", round(max(delays), 3))


async def test_a_mutation_never_waits_for_redis(database: Database) -> None:
    """Nothing listens on that port, and the queue of hints is soon full."""
    wake = RedisWake(client("redis://127.0.0.1:1/0"), EPOCH, lambda _: None, lambda: None)
    database.listener = Publishes(wake)

    for _ in range(WAITING + 5):
        wake.publish([logged()])
    await database.unit(touches)

    assert wake.counts.lost == 6


def logged() -> Logged:
    return Logged(TEAM, 1, "event_1", "user.updated", "user_1", None, None, Origin.SYSTEM, None, 0, (), {}, None)


async def test_an_event_that_one_process_publishes_arrives_whole_in_another(redis: RedisServer) -> None:
    there, here = Ear(redis), Ear(redis)

    async with running(here.wake.run(), there.wake.run()), asyncio.timeout(10):
        await there.listening.wait()
        here.wake.publish([logged()])

        assert await there.heard.get() == logged()


async def test_a_process_does_not_read_its_own_hints(redis: RedisServer) -> None:
    """Redis sends them back to the process, which was informed when it committed."""
    there, here = Ear(redis), Ear(redis)

    async with running(here.wake.run(), there.wake.run()), asyncio.timeout(10):
        await there.listening.wait()
        await here.listening.wait()
        here.wake.publish([logged()])
        await there.heard.get()
        there.wake.publish([replace(logged(), seq=2)])

        assert (await here.heard.get()).seq == 2


async def test_waiting_hints_are_sent_together(redis: RedisServer) -> None:
    """Each message costs every listening process something, whatever it contains."""
    there, here = Ear(redis), Ear(redis)
    for number in range(50):
        here.wake.publish([replace(logged(), seq=number)])

    async with running(there.wake.run()), asyncio.timeout(10), Redis.from_url(redis.url) as others:
        await there.listening.wait()
        async with running(here.wake.run()):
            heard = [(await there.heard.get()).seq for _ in range(50)]
        commands = await others.info("commandstats")

    assert heard == list(range(50))
    assert commands["cmdstat_publish"]["calls"] == 1


async def test_waiting_hints_are_sent_in_messages_of_bounded_size(redis: RedisServer) -> None:
    """Redis disconnects a listener that gets too much at once."""
    there, here = Ear(redis), Ear(redis)
    for number in range(6):
        here.wake.publish([replace(logged(), seq=number, state={"description": "x" * (MAX_AT_ONCE // 2)})])

    async with running(there.wake.run()), asyncio.timeout(10), Redis.from_url(redis.url) as others:
        await there.listening.wait()
        async with running(here.wake.run()):
            heard = [(await there.heard.get()).seq for _ in range(6)]
        commands = await others.info("commandstats")

    assert heard == list(range(6))
    assert commands["cmdstat_publish"]["calls"] == 3


async def test_for_a_change_of_many_long_texts_the_hint_says_only_where_to_read(
    database: Database, redis: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """500 tasks with 20 KB are 20 MB, and Redis disconnects listeners that can't take so much at once."""
    monkeypatch.setattr(follower_module, "SWEEP_SECONDS", 60)  # so only the hint causes a read of the log
    heard: asyncio.Queue[int] = asyncio.Queue()
    listening = asyncio.Event()
    there = Follower(database.reads, lambda event: heard.put_nowait(event.seq))
    await there.begin()
    there_wake = RedisWake(client(redis.url), EPOCH, there.hint, listening.set)
    here = RedisWake(client(redis.url), EPOCH, lambda _: None, lambda: None)

    async def many(unit: Unit) -> None:
        for number in range(100):
            text = f"{number}" + "x" * 20_000
            await unit.tell(Touched(stream=TEAM, subject_id="task_1", state={"description": text}))

    async with running(there_wake.run(), there.run()), asyncio.timeout(10), Redis.from_url(redis.url) as others:
        await listening.wait()
        _, logged = await database.unit(many)
        here.publish(logged)
        async with running(here.run()):
            assert [await heard.get() for _ in range(100)] == list(range(1, 101))
        taken = (await others.info("stats"))["total_net_input_bytes"]

    assert taken < 100_000


def test_waiting_hints_have_a_bound_in_bytes() -> None:
    wake = RedisWake(client("redis://127.0.0.1:1/0"), EPOCH)
    for _ in range(WAITING):
        wake.publish([replace(logged(), state={"description": "x" * 500_000})])

    assert wake.counts.lost == WAITING - MAX_WAITING // 500_000 + 1


async def test_two_installations_on_one_redis_share_no_hints(redis: RedisServer) -> None:
    """Each has its own first event in a stream of the same name."""
    ours, ours_too = Ear(redis), Ear(redis)
    theirs, theirs_too = (Ear(redis, epoch="8899aabbccddeeff") for _ in range(2))

    async with running(*(one.wake.run() for one in (ours, ours_too, theirs, theirs_too))), asyncio.timeout(10):
        await ours.listening.wait()
        await theirs.listening.wait()
        theirs_too.wake.publish([replace(logged(), subject_id="task_of_theirs")])
        await theirs.heard.get()
        ours_too.wake.publish([logged()])

        assert await ours.heard.get() == logged()


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(lambda hint: [{**hint, "weight": 3}], id="a field of a later version"),
        pytest.param(lambda hint: [{name: hint[name] for name in hint if name != "actor"}], id="a field is not there"),
        pytest.param(lambda hint: [{**hint, "seq": "1"}], id="a number as a text"),
        pytest.param(lambda hint: [{**hint, "state": None}], id="nothing where something must be"),
        pytest.param(lambda hint: [{**hint, "via": 99}], id="an origin of a later version"),
        pytest.param(lambda hint: [{**hint, "changes": [{"field": "title"}]}], id="half a change"),
        pytest.param(lambda hint: [{**hint, "changes": [None]}], id="no change"),
        pytest.param(lambda hint: [None], id="no event"),
        pytest.param(lambda hint: 7, id="no list"),
        pytest.param(lambda hint: b"\x80 not json", id="no JSON"),
    ],
)
async def test_an_unreadable_hint_counts_as_lost_and_the_next_one_is_used(
    redis: RedisServer, bad: Callable[[Any], Any]
) -> None:
    """Another version may send it during a rolling upgrade, or another program on that Redis."""
    there, here = Ear(redis), Ear(redis)
    hint = bad(asdict(logged()))

    async with running(here.wake.run(), there.wake.run()), asyncio.timeout(10), Redis.from_url(redis.url) as others:
        await there.listening.wait()
        there.listening.clear()
        await others.publish(
            there.wake.channel, b"0" * NAME_LENGTH + (hint if isinstance(hint, bytes) else orjson.dumps(hint))
        )
        await there.listening.wait()  # the log has been read after the unreadable hint
        here.wake.publish([logged()])

        assert await there.heard.get() == logged()
    assert there.wake.counts.unreadable == 1


def test_a_hint_with_other_fields_needs_another_format_number() -> None:
    fields_of_a_hint = "stream seq id name subject_id account_id actor_id via origin_id at changes state actor task_id"

    assert (FORMAT, [field.name for field in fields(Logged)]) == (2, fields_of_a_hint.split())
    assert [field.name for field in fields(Change)] == ["field", "before", "after", "before_text", "after_text"]


class Ear:
    """A process on that Redis, and the events it gets."""

    def __init__(self, redis: RedisServer, *, epoch: str = EPOCH) -> None:
        self.heard: asyncio.Queue[Logged] = asyncio.Queue()
        self.listening = asyncio.Event()
        self.wake = RedisWake(client(redis.url), epoch, self._hear, self.listening.set)

    def _hear(self, events: Sequence[Logged]) -> None:
        for event in events:
            self.heard.put_nowait(event)


def test_processes_with_different_hint_formats_share_no_hints(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ours = RedisWake(client("redis://localhost"), EPOCH).channel

    monkeypatch.setattr("taskflow.storage.wake_channel.FORMAT", FORMAT + 1)

    assert RedisWake(client("redis://localhost"), EPOCH).channel != ours
