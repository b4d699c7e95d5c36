"""Redis carries hints, and nothing but hints: it may die, and come back, and nothing is lost with it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from events.event import Event, Logged, Origin
from events.follower import Follower
from events.store import Unit
from models.ids import new_id
from taskflow.database import Committed, Database
from taskflow.running import running
from taskflow.wake import WAITING, RedisWake
from tests.support import redis_server
from tests.support.redis_server import RedisServer

TEAM = new_id("team")
EPOCH = "0011223344556677"
EVENTS = 1500
DEATHS_AT = (300, 900)


class Touched(Event):
    name = "task.updated"


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
        delays.append(time.monotonic() - event.state["told_at"])
        if len(heard) == EVENTS:
            complete.set()

    there = Follower(database.reads, hear)
    await there.begin()
    here_wake = RedisWake(redis.url, EPOCH, lambda _: None, lambda: None)
    there_wake = RedisWake(redis.url, EPOCH, there.hint, listening.set)
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
    assert there_wake.counts.heard > 0
    record_property("longest delay in s", round(max(delays), 3))


async def test_a_mutation_never_waits_for_redis(database: Database) -> None:
    """Nobody listens on that port, and the queue of hints is full before long."""
    wake = RedisWake("redis://127.0.0.1:1/0", EPOCH, lambda _: None, lambda: None)
    database.listener = Publishes(wake)

    for _ in range(WAITING + 5):
        wake.publish([logged()])
    await database.unit(touches)

    assert wake.counts.lost == 6


def logged() -> Logged:
    return Logged(TEAM, 1, "event_1", "task.updated", "task_1", None, None, Origin.SYSTEM, None, 0, (), {}, None)


async def test_what_one_process_publishes_another_hears_whole(redis: RedisServer) -> None:
    there, here = Ear(redis), Ear(redis)

    async with running(here.wake.run(), there.wake.run()), asyncio.timeout(10):
        await there.listening.wait()
        here.wake.publish([logged()])

        assert await there.heard.get() == logged()


async def test_two_installations_on_one_redis_do_not_hear_each_other(redis: RedisServer) -> None:
    """Each has its own first event in a stream of the same name."""
    ours, theirs = Ear(redis), Ear(redis, epoch="8899aabbccddeeff")

    async with running(ours.wake.run(), theirs.wake.run()), asyncio.timeout(10):
        await ours.listening.wait()
        await theirs.listening.wait()
        theirs.wake.publish([replace(logged(), subject_id="task_of_theirs")])
        await theirs.heard.get()
        ours.wake.publish([logged()])

        assert await ours.heard.get() == logged()


class Ear:
    """A process on that Redis, and what it hears."""

    def __init__(self, redis: RedisServer, *, epoch: str = EPOCH) -> None:
        self.heard: asyncio.Queue[Logged] = asyncio.Queue()
        self.listening = asyncio.Event()
        self.wake = RedisWake(redis.url, epoch, self._hear, self.listening.set)

    def _hear(self, events: Sequence[Logged]) -> None:
        for event in events:
            self.heard.put_nowait(event)
