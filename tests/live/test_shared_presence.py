"""People who look at a task through several processes, which share their presence with leases in Redis."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from events.states import PERSON, PersonCard
from models.presence import Presence
from taskflow.background import running
from taskflow.storage import shared_presence
from taskflow.storage.shared_presence import LEASE_SECONDS, RENEWAL_SECONDS, RedisPresence
from taskflow.storage.shared_redis import Outage, RedisAway, SharedRedis
from tests.support import redis_server
from tests.support.eventually import eventually
from tests.support.redis_server import RedisServer

pytestmark = pytest.mark.once
EPOCH = "0011223344556677"
TASK = "task_1"
TIMEOUT = 20
HOUR = 3600.0
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    with redis_server.running(tmp_path) as server:
        yield server


class Cut(SharedRedis):
    """A connection to Redis on which every request fails."""

    def __init__(self, before: SharedRedis) -> None:
        self.client = before.client

    async def ask(self, question: Callable[[], Awaitable[Any]], outage: Outage | None = None) -> Any:
        raise RedisAway


class Process:
    """The presence of one process."""

    def __init__(self, shared: RedisPresence) -> None:
        self.shared = shared
        self.presence = shared.presence
        self._changed = asyncio.Event()
        self.presence.watch(TASK, self._changed.set)

    async def shows(self, *names: str) -> None:
        """Waits until the process shows these people."""
        async with asyncio.timeout(TIMEOUT):
            while [looker.name for looker in self.presence.at(TASK)] != list(names):
                self._changed.clear()
                await self._changed.wait()

    def dies(self) -> None:
        """Cuts the process off from Redis."""
        self.shared.redis = Cut(self.shared.redis)


@asynccontextmanager
async def a_process(
    redis: RedisServer,
    *,
    epoch: str = EPOCH,
    lease: float = LEASE_SECONDS,
    renewal: float | None = None,
    user: str | None = None,
) -> AsyncIterator[Process]:
    client = SharedRedis(redis.url if user is None else redis.url.replace("//", f"//{user}:water@"))
    renewal = min(RENEWAL_SECONDS, lease / 4) if renewal is None else renewal
    shared = RedisPresence(client, epoch, Presence(), lease=lease, renewal=renewal)
    try:
        async with running(shared.run()):
            yield Process(shared)
    finally:
        await client.close()


@asynccontextmanager
async def a_process_that_hears_nothing(redis: RedisServer) -> AsyncIterator[RedisPresence]:
    """A process that gets no messages from Redis, and so has no other reason to share everything again."""
    client = SharedRedis(redis.url)
    shared = RedisPresence(client, EPOCH, Presence(), lease=HOUR, renewal=HOUR)
    try:
        async with running(shared._keep()):
            await eventually(lambda: shared._renew_at > 0)
            yield shared
    finally:
        await client.close()


def person(name: str) -> PersonCard:
    return {**PERSON, "id": f"user_{name}", "name": name}


def test_the_people_of_a_dead_process_disappear_within_fifteen_seconds() -> None:
    assert LEASE_SECONDS + RENEWAL_SECONDS <= 14.5  # and half a second until they are shown no more


async def test_arrivals_and_departures_reach_the_other_processes(redis: RedisServer) -> None:
    """By messages, without waiting for a renewal."""
    async with (
        a_process(redis, lease=HOUR, renewal=HOUR) as one,
        a_process(redis, lease=HOUR, renewal=HOUR) as other,
    ):
        leave = one.presence.look(TASK, person("Alice"))
        await other.shows("Alice")
        other.presence.look(TASK, person("Bob"))
        leave_there = other.presence.look(TASK, person("Alice"))
        await one.shows("Alice", "Bob")
        leave()
        leave_there()
        await one.shows("Bob")
        await other.shows("Bob")


async def test_an_arrival_is_shared_once(redis: RedisServer) -> None:
    async with a_process_that_hears_nothing(redis) as shared:
        presence = shared.presence
        presence.look(TASK, person("Alice"))
        await presence.ask_elsewhere(TASK)
        presence.watch(TASK, lambda: None)
        presence.look("task_2", person("Bob"))
        await eventually(lambda: "task_2" in shared._shared)  # so is everything that waited to be shared before
        calls: dict[str, Any] = await shared.redis.client.info("commandstats")
        assert calls["cmdstat_hset"]["calls"] == 2


async def test_an_arrival_that_can_not_be_shared_at_once_is_shared_later(redis: RedisServer) -> None:
    async with a_process_that_hears_nothing(redis) as shared:
        presence, there = shared.presence, shared.redis
        presence.look(TASK, person("Alice"))
        shared.redis = Cut(there)
        await presence.ask_elsewhere(TASK)
        shared.redis = there
        await eventually(lambda: TASK in shared._shared)

        presence.look("task_2", person("Bob"))
        async with shared._order:  # holds the lock, so that the task waits until its caller gives up
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(0):
                    await presence.ask_elsewhere("task_2")
        await eventually(lambda: "task_2" in shared._shared)


async def test_a_forgotten_departure_is_shared_with_the_next_renewal(
    redis: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_process_that_hears_nothing(redis) as shared:
        leave = shared.presence.look(TASK, person("Alice"))
        await shared.presence.ask_elsewhere(TASK)
        monkeypatch.setattr(shared_presence, "MAX_DIRTY", 0)
        leave()
        shared._renew_soon()
        await eventually(lambda: not shared._shared)
        assert await shared.redis.client.keys("*") == []


async def test_a_new_watcher_sees_people_of_other_processes_at_once(redis: RedisServer) -> None:
    async with a_process(redis) as one:
        one.presence.look(TASK, person("Alice"))
        await one.presence.ask_elsewhere(TASK)
        async with a_process(redis) as other:
            other.presence.look(TASK, person("Bob"))
            await other.presence.ask_elsewhere(TASK)
            assert [each.name for each in other.presence.at(TASK)] == ["Alice", "Bob"]


async def test_people_disappear_when_the_lease_of_their_process_expires(redis: RedisServer) -> None:
    async with a_process(redis, lease=0.4) as stays:
        stays.presence.look(TASK, person("Alice"))
        async with AsyncExitStack() as dies:
            process = await dies.enter_async_context(a_process(redis, lease=0.4))
            process.presence.look(TASK, person("Bob"))
            await stays.shows("Alice", "Bob")
            process.dies()
        await stays.shows("Alice")


async def test_the_people_of_a_stopped_process_disappear_at_once(redis: RedisServer) -> None:
    async with a_process(redis) as stays:
        stays.presence.look(TASK, person("Alice"))
        async with a_process(redis) as stops:
            stops.presence.look(TASK, person("Bob"))
            await stays.shows("Alice", "Bob")
        await stays.presence.ask_elsewhere(TASK)
        assert [each.name for each in stays.presence.at(TASK)] == ["Alice"]


async def test_foreign_data_in_redis_is_ignored(redis: RedisServer) -> None:
    async with a_process(redis) as one, a_process(redis) as other:
        other.presence.look(TASK, person("Alice"))
        await other.presence.ask_elsewhere(TASK)
        (key,) = await one.shared.redis.client.keys("*")
        for strange in ("water", "99999999999999 water", "99999999999999 {}", '99999999999999 [1, {"id": 1}]'):
            await one.shared.redis.client.hset(key, strange, strange)
        await one.shared._share([TASK])
        assert [each.name for each in one.presence.at(TASK)] == ["Alice"]


async def test_a_bug_does_not_stop_the_server_and_is_logged_once(
    redis: RedisServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with a_process(redis) as one:
        monkeypatch.setattr(one.presence, "here", _breaks)
        one.presence.look(TASK, person("Alice"))
        await eventually(lambda: "can't be shared now" in caplog.text)
        await one.presence.ask_elsewhere(TASK)
        assert caplog.text.count("can't be shared now") == 1


def _breaks(task: str) -> list[PersonCard]:
    raise LookupError(task)


async def test_a_process_renews_its_lease_by_the_clock_of_redis(redis: RedisServer) -> None:
    async with a_process(redis, lease=0.4) as one:
        one.presence.look(TASK, person("Alice"))
        await one.presence.ask_elsewhere(TASK)
        first = await _ends_at(one)
        async with asyncio.timeout(TIMEOUT):
            while await _ends_at(one) <= first:
                pass


async def test_while_redis_is_away_each_process_shows_its_own_people_and_afterwards_all(redis: RedisServer) -> None:
    async with a_process(redis, lease=0.4) as one, a_process(redis, lease=0.4) as other:
        one.presence.look(TASK, person("Alice"))
        other.presence.look(TASK, person("Bob"))
        await one.shows("Alice", "Bob")
        redis.kill()
        await one.shows("Alice")
        await other.shows("Bob")
        redis.start()
        await one.shows("Alice", "Bob")
        await other.shows("Alice", "Bob")


async def test_installations_that_share_a_redis_do_not_see_each_others_people(redis: RedisServer) -> None:
    async with a_process(redis) as one, a_process(redis, epoch="another") as other:
        one.presence.look(TASK, person("Alice"))
        await one.presence.ask_elsewhere(TASK)
        await other.presence.ask_elsewhere(TASK)
        assert other.presence.at(TASK) == []


async def test_nothing_is_left_in_redis_when_nobody_looks(redis: RedisServer) -> None:
    async with a_process(redis) as one:
        leave = one.presence.look(TASK, person("Alice"))
        await one.presence.ask_elsewhere(TASK)
        assert await one.shared.redis.client.keys("*")
        leave()
        await one.presence.ask_elsewhere(TASK)
        assert await one.shared.redis.client.keys("*") == []


async def test_a_redis_that_refuses_is_logged_once_and_each_process_shows_its_own_people(
    redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    async with a_process(redis) as one:
        await _redis_does(one, "ACL", "SETUSER", "default", "-@scripting")
        one.presence.look(TASK, person("Alice"))
        for _ in range(3):
            await one.presence.ask_elsewhere(TASK)
        await one.shows("Alice")
        assert caplog.text.count("Redis refuses what TaskFlow asks (NoPermissionError") == 1

        await _redis_does(one, "ACL", "SETUSER", "default", "+@all")
        await one.presence.ask_elsewhere(TASK)
        assert await one.shared.redis.client.keys("*")


async def test_a_refused_channel_is_logged(redis: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    async with a_process(redis) as one:
        await _redis_does(one, "ACL", "SETUSER", "default", "resetchannels")
        await _redis_does(one, "CLIENT", "KILL", "TYPE", "pubsub")
        await eventually(lambda: "Redis refuses what TaskFlow asks (NoPermissionError" in caplog.text)


async def test_the_permissions_on_the_how_to_page_are_sufficient(
    redis: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    page = (ROOT / "docs/how-to/several-processes.md").read_text()
    (rules,) = re.findall(r"A user with an ACL needs `(.+?)`", page)
    async with a_process(redis) as admin:
        await _redis_does(admin, "ACL", "SETUSER", "taskflow", "on", ">water", *rules.split())
        async with a_process(redis, user="taskflow") as one:
            admin.presence.look(TASK, person("Alice"))
            one.presence.look(TASK, person("Bob"))
            await one.shows("Alice", "Bob")
            await one.shared.redis.client.info("server")  # as `taskflow doctor` does it
    assert caplog.records == []


async def test_many_tasks_are_shared_by_many_small_questions(
    redis: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_presence, "MAX_BYTES_AT_ONCE", 200)
    tasks = [f"task_{number:02}" for number in range(30)]
    async with a_process(redis) as one, a_process(redis) as other:
        for task in tasks:
            one.presence.look(task, person("Alice"))
        assert len(one.shared._next_question(deque(tasks))) < len(tasks)
        await one.shared._share(tasks)

        for task in tasks:
            other.presence.watch(task, lambda: None)
        await other.shared._share(tasks)

        assert all(other.presence.at(task) for task in tasks)


async def test_redis_stores_nothing_of_people_but_their_names(redis: RedisServer) -> None:
    async with a_process(redis) as one:
        one.presence.look(TASK, {**person("Alice"), "email": "alice@example.com", "version": 7})
        await one.presence.ask_elsewhere(TASK)
        (key,) = await one.shared.redis.client.keys("*")
        kept: list[Any] = await one.shared.redis.client.hvals(key)
        assert [value.partition(b" ")[2] for value in kept] == [b'[["user_Alice","Alice",7]]']


async def _redis_does(process: Process, *words: str) -> None:
    client: Any = process.shared.redis.client
    await client.execute_command(*words)


async def _ends_at(process: Process) -> int:
    """The end of the process's lease; 0 if it has no lease."""
    client = process.shared.redis.client
    kept: list[Any] = [value for key in await client.keys("*") for value in (await client.hgetall(key)).values()]
    return max((int(value.partition(b" ")[0]) for value in kept), default=0)
