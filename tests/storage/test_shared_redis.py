"""The rule for an unreachable Redis: nobody waits for it twice, and its outage and return are logged once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from redis.exceptions import ResponseError

from taskflow.storage import shared_redis
from taskflow.storage.shared_redis import (
    AWAY_SECONDS,
    SECONDS_BETWEEN_REFUSALS,
    Outage,
    RedisAway,
    RedisRefused,
    SharedRedis,
)
from tests.support.asgi import TIMEOUT


@dataclass
class Clock:
    now: float = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def nowhere(clock: Clock) -> AsyncIterator[SharedRedis]:
    redis = SharedRedis("redis://127.0.0.1:1/0", seconds=clock)
    yield redis
    await redis.close()


async def test_after_an_unanswered_request_redis_is_not_asked_for_a_while(nowhere: SharedRedis, clock: Clock) -> None:
    asked = 0

    async def question() -> str:
        nonlocal asked
        asked += 1
        if asked == 1:
            raise ConnectionRefusedError
        return "yes"

    for _ in range(3):
        with pytest.raises(RedisAway):
            await nowhere.ask(question)
    assert asked == 1

    clock.now += AWAY_SECONDS
    assert await nowhere.ask(question) == "yes"
    assert asked == 2


async def test_a_redis_that_does_not_answer_delays_nobody(
    nowhere: SharedRedis, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is frozen, or behind a firewall that drops packets."""
    monkeypatch.setattr(shared_redis, "ANSWER_SECONDS", 0.01)

    with pytest.raises(RedisAway):
        await nowhere.ask(asyncio.Event().wait)


async def test_an_outage_and_its_end_are_logged_once_each(
    nowhere: SharedRedis, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "taskflow.redis")
    for _ in range(5):
        with pytest.raises(RedisAway):
            await nowhere.ask(nowhere.client.ping)
        clock.now += AWAY_SECONDS
    for _ in range(2):
        await nowhere.ask(_answered)

    assert [record.message.partition(" (")[0] for record in caplog.records] == [
        "Redis does not answer",
        "Redis answers again",
    ]


async def test_a_refused_request_is_no_outage(nowhere: SharedRedis) -> None:
    """A full Redis stores nothing, and can still say how long a caller has to wait."""
    with pytest.raises(RedisRefused):
        await nowhere.ask(_full)

    assert await nowhere.ask(_answered)


async def test_a_refusal_is_logged_with_its_reason_once_an_hour(
    nowhere: SharedRedis, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(3):
        with pytest.raises(RedisRefused):
            await nowhere.ask(_full)
    assert caplog.text.count("ResponseError: OOM command not allowed") == 1

    clock.now += SECONDS_BETWEEN_REFUSALS
    with pytest.raises(RedisRefused):
        await nowhere.ask(_full)
    assert caplog.text.count("ResponseError: OOM command not allowed") == 2


async def test_a_request_with_an_outage_of_its_own_does_not_stop_the_others(
    nowhere: SharedRedis, clock: Clock, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(shared_redis, "ANSWER_SECONDS", 0.01)
    outage = Outage("No answer (%s)", "An answer again")
    with pytest.raises(RedisAway):
        await nowhere.ask(asyncio.Event().wait, outage)

    assert await nowhere.ask(_answered)
    with pytest.raises(RedisAway):
        await nowhere.ask(_answered, outage)
    clock.now += AWAY_SECONDS
    assert await nowhere.ask(_answered, outage)
    assert [record.message for record in caplog.records] == ["No answer (TimeoutError)", "An answer again"]


async def test_a_caller_who_is_cancelled_while_asking_causes_no_outage(nowhere: SharedRedis) -> None:
    async with asyncio.TaskGroup() as callers:
        leaving = callers.create_task(nowhere.ask(asyncio.Event().wait))
        await asyncio.sleep(0)
        leaving.cancel()

    assert await nowhere.ask(_answered)


async def _answered() -> bool:
    return True


async def _full() -> None:
    raise ResponseError("OOM command not allowed")


TURNS = 40
"""Of the event loop; after so many redis-py has connected, or waits for Redis."""


@pytest.mark.parametrize("what", ["ask", "listen"])
async def test_a_cancellation_while_it_connects_is_not_lost(redis_url: str, what: str) -> None:
    """redis-py swallows it. A server that ends would wait for a task that does not know that it is over."""
    if not redis_url:
        pytest.skip("TASKFLOW_TEST_REDIS_URL names none")
    for turns in range(TURNS):
        redis = SharedRedis(redis_url)

        async def work(redis: SharedRedis = redis) -> None:
            if what == "listen":
                await redis.listen("nothing", lambda _: None, stands=lambda: None)
            await redis.ask(redis.client.ping)
            await asyncio.Event().wait()

        task = asyncio.get_running_loop().create_task(work())
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()

        done, _ = await asyncio.wait([task], timeout=TIMEOUT)
        assert done, f"lost after {turns} turns"
        assert task.cancelled()
        await redis.close()


async def test_a_cancellation_while_it_listens_again_is_not_lost() -> None:
    """redis-py itself connects again to a Redis that went away, and swallows a cancellation there too."""

    async def goes_away(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while (command := await reader.read(1_000)) and b"SUBSCRIBE" not in command:
            writer.write(b"+OK\r\n" * (command.count(b"\r\n*") + 1))
        writer.write(b"*3\r\n$9\r\nsubscribe\r\n$7\r\nnothing\r\n:1\r\n")
        writer.close()

    server = await asyncio.start_server(goes_away, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for turns in range(TURNS):
        redis, listens = SharedRedis(f"redis://127.0.0.1:{port}/1"), asyncio.Event()
        listening = redis.listen("nothing", lambda _: None, stands=listens.set)
        task = asyncio.get_running_loop().create_task(listening)
        await listens.wait()
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()

        done, _ = await asyncio.wait([task], timeout=TIMEOUT)
        assert done, f"lost after {turns} turns"
        assert task.cancelled()
        await redis.close()
    server.close()
    await server.wait_closed()
