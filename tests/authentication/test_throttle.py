from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from redis.asyncio import Redis

from models.errors import AuthFailed, LimitReached
from taskflow.authentication import throttle
from taskflow.authentication.attempt_counts import WINDOW, Counters, MemoryCounters, RedisCounters
from taskflow.authentication.network import network_of
from taskflow.authentication.throttle import Throttle
from taskflow.storage.shared_redis import SharedRedis
from tests.support import redis_server
from tests.support.redis_server import RedisServer

ACCOUNT, ADDRESS = "alice@example.com", "192.0.2.1"


@dataclass
class Clock:
    now: float = 1_000.0

    def __call__(self) -> float:
        return self.now


def made(counters: Counters, *, failures: int = 3, sign_ins: int = 0, registrations: int = 2) -> Throttle:
    return Throttle(
        counters, failures=failures, sign_ins=sign_ins, registrations=registrations, secret="known to the server alone"
    )


async def fails(limits: Throttle, account: str = ACCOUNT, address: str | None = ADDRESS) -> int | None:
    async with limits.sign_in(account, account.partition("@")[0], address) as attempt:
        return await attempt.failed()


async def is_held(limits: Throttle) -> int:
    """Returns the seconds that a caller must wait; 0 if a try is allowed."""
    try:
        async with limits.sign_in(ACCOUNT, "alice", None):
            return 0
    except AuthFailed as refused:
        return refused.retry_after or -1


async def test_the_wait_doubles_up_to_a_quarter_of_an_hour() -> None:
    clock = Clock()
    limits = made(MemoryCounters(clock))
    waits: list[int] = []
    while len(waits) < 8:
        if wait := await fails(limits, address=None):
            assert await is_held(limits) == wait
            waits.append(wait)
            clock.now += wait

    assert waits == [30, 60, 120, 240, 480, 900, 900, 900]


async def test_the_wait_is_over_when_it_said_it_would_be() -> None:
    clock = Clock()
    limits = made(MemoryCounters(clock))
    for _ in range(3):
        await fails(limits)

    clock.now += 29.5
    assert await is_held(limits) == 1
    clock.now += 0.5
    assert await is_held(limits) == 0


@given(st.lists(st.one_of(st.just("wrong"), st.just("right"), st.floats(0, 2_000)), max_size=60))
def test_nobody_gets_more_tries_than_allowed(steps: list[str | float]) -> None:
    """In any order of guesses and waits, a quarter of an hour without a successful sign-in holds no more than the free
    failures and those that waited for their turn."""

    async def run() -> None:
        clock, tries = Clock(), list[float]()
        limits = made(MemoryCounters(clock))
        for step in steps:
            if isinstance(step, float):
                clock.now += step
                continue
            if await is_held(limits):
                continue
            async with limits.sign_in(ACCOUNT, "alice", None) as attempt:
                if step == "right":
                    await attempt.succeeded()
                    tries.clear()
                else:
                    await attempt.failed()
                    tries.append(clock.now)
            recent = [at for at in tries if at > clock.now - WINDOW]
            assert len(recent) <= 2 * (3 + 5)

    asyncio.run(run())


async def test_registrations_are_counted_by_address() -> None:
    clock = Clock()
    limits = made(MemoryCounters(clock))
    await limits.register(ADDRESS)
    await limits.register(ADDRESS)
    await limits.register("198.51.100.7")

    with pytest.raises(LimitReached) as refused:
        await limits.register(ADDRESS)
    assert (refused.value.limit, refused.value.retry_after) == (2, 3600)
    clock.now += 3600
    await limits.register(ADDRESS)


async def test_redis_counts_for_all_processes(redis_url: str) -> None:
    if not redis_url:
        pytest.skip("TASKFLOW_TEST_REDIS_URL names no Redis")
    clients = [SharedRedis(redis_url) for _ in range(2)]
    here, there = (made(RedisCounters(client)) for client in clients)
    for limits in (here, there, here):
        await fails(limits)

    assert 0 < await is_held(there) <= 30
    async with here.sign_in("bob@example.com", "bob", None) as attempt:
        await attempt.succeeded()
    for client in clients:
        await client.close()


async def test_without_redis_each_process_counts_for_itself(caplog: pytest.LogCaptureFixture) -> None:
    redis = SharedRedis("redis://127.0.0.1:1/0")
    limits = made(RedisCounters(redis))
    for _ in range(3):
        await fails(limits)

    assert await is_held(limits) == 30
    assert caplog.text.count("does not answer") == 1, "one line, not one for each attempt"
    await redis.close()


@pytest.fixture
def full_later(tmp_path: Path) -> Iterator[RedisServer]:
    with redis_server.running(tmp_path) as server:
        yield server


async def test_a_full_redis_keeps_locks_and_each_process_counts_for_itself(full_later: RedisServer) -> None:
    """With `noeviction`, as in docker-compose.yml, it refuses to store counters, but answers which it has."""
    redis = SharedRedis(full_later.url)
    limits = made(RedisCounters(redis))
    for _ in range(3):
        await fails(limits, "bob@example.com", None)

    await redis.client.config_set("maxmemory", "1")

    for _ in range(3):
        await fails(limits, "carol@example.com", None)
    for locked in ("bob@example.com", "carol@example.com"):
        with pytest.raises(AuthFailed):
            await fails(limits, locked, None)
    await redis.close()


@pytest.fixture(params=["here", "redis"])
async def counters(request: pytest.FixtureRequest, redis_url: str) -> AsyncIterator[Counters]:
    if request.param == "redis" and not redis_url:
        pytest.skip("TASKFLOW_TEST_REDIS_URL names no Redis")
    if request.param == "here":
        yield MemoryCounters(Clock())
        return
    redis = SharedRedis(redis_url)
    yield RedisCounters(redis)
    await redis.close()


async def test_no_number_of_other_callers_removes_a_lock(
    counters: Counters, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Made-up addresses ask for reset links and sign in, each from a network of its own."""
    monkeypatch.setattr(throttle, "SLOTS", 1_024)
    monkeypatch.setattr(throttle, "MAX_ADDRESSES_MAILED", 600)
    limits = made(counters)
    for _ in range(3):
        await fails(limits)
    assert await is_held(limits)

    caplog.set_level(logging.CRITICAL, "taskflow.security")  # it would record each of them
    count = 2_000 if isinstance(counters, MemoryCounters) else 200
    for number in range(count):
        network = f"2001:db8:{number >> 16:x}:{number & 0xFFFF:x}::1"
        with contextlib.suppress(AuthFailed):  # some share a counter, and are refused
            await limits.ask_for_reset(f"nobody{number}@example.com", network)
            async with limits.sign_in(f"nobody{number}@example.com", None, network) as attempt:
                await attempt.failed()

    assert await is_held(limits)


async def test_made_up_addresses_share_a_fixed_number_of_counters(
    counters: Counters, monkeypatch: pytest.MonkeyPatch, redis_url: str
) -> None:
    monkeypatch.setattr(throttle, "SLOTS", 8)
    limits = made(counters, failures=1_000_000, sign_ins=1_000_000, registrations=1_000_000)

    for number in range(500):
        network = f"2001:db8:0:{number:x}::1"
        await limits.register(network)
        async with limits.sign_in(f"nobody{number}@example.com", None, network) as attempt:
            await attempt.failed()

    if isinstance(counters, MemoryCounters):
        count = len(counters._counters)
    else:
        async with Redis.from_url(redis_url) as redis:
            count = await redis.dbsize()
    kinds = 4  # failures of an account; failures, sign-ins and registrations of a network
    assert count <= 8 * kinds


async def test_addresses_that_were_mailed_have_a_separate_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(throttle, "MAX_ADDRESSES_MAILED", 100)
    counters = MemoryCounters()
    limits = made(counters)

    for number in range(1_000):
        assert await limits.ask_for_reset(f"nobody{number}@example.com", None)

    mails = limits._mails._counters
    assert isinstance(mails, MemoryCounters)
    assert len(mails._counters) <= 100
    assert counters._counters == {}


async def test_counters_that_have_expired_are_removed() -> None:
    clock = Clock()
    counters = MemoryCounters(clock)
    for number in range(10_000):
        await counters.add(f"one {number}", 60)
        clock.now += 1

    assert len(counters._counters) <= 2 * 1_000


async def test_an_unknown_address_is_locked_like_a_known_one() -> None:
    limits = made(MemoryCounters())
    waits = []
    for _ in range(3):
        async with limits.sign_in("nobody@example.com", None, None) as attempt:
            waits.append(await attempt.failed())

    assert waits == [None, None, 30]
    with pytest.raises(AuthFailed):
        async with limits.sign_in("nobody@example.com", None, None):
            pass


async def test_requests_for_a_reset_link_are_counted_by_network() -> None:
    limits = made(MemoryCounters())
    for number in range(20):
        await limits.ask_for_reset(f"nobody{number}@example.com", "2001:db8:1:2::1")

    with pytest.raises(LimitReached) as refused:
        await limits.ask_for_reset(ACCOUNT, "2001:db8:1:2:3:4:5:6")
    assert (refused.value.limit, refused.value.retry_after) == (20, 3600)
    assert await limits.ask_for_reset(ACCOUNT, ADDRESS)


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("192.0.2.1", "192.0.2.2", False),
        ("192.0.2.1", "::ffff:192.0.2.1", True),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("192.0.2.1", "::ffff:c000:201", True),
        ("fe80::1%eth0", "fe80::2", True),
        ("unix socket", "unix socket", True),
    ],
)
def test_a_network_counts_as_one_address(one: str, other: str, is_same: bool) -> None:
    assert (network_of(one) == network_of(other)) is is_same
