from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from limits.aio.storage import Storage
from redis.asyncio import Redis

from models.errors import AuthFailed, LimitReached
from taskflow.authentication import throttle
from taskflow.authentication.attempt_counts import WINDOW, AttemptCounts, MemoryStorage, storage_for
from taskflow.authentication.network import network_of
from taskflow.authentication.throttle import Throttle

ACCOUNT, ADDRESS = "alice@example.com", "192.0.2.1"


@dataclass
class Clock:
    now: float = 1_000.0

    def __call__(self) -> float:
        return self.now


def made(storage: Storage, *, failures: int = 3, sign_ins: int = 0, registrations: int = 2) -> Throttle:
    return Throttle(
        storage, failures=failures, sign_ins=sign_ins, registrations=registrations, secret="known to the server alone"
    )


async def fails(door: Throttle, account: str = ACCOUNT, address: str | None = ADDRESS) -> int | None:
    async with door.sign_in(account, account.partition("@")[0], address) as attempt:
        return await attempt.failed()


async def is_held(door: Throttle) -> int:
    """How many seconds one is told to wait; 0: one may try."""
    try:
        async with door.sign_in(ACCOUNT, "alice", None):
            return 0
    except AuthFailed as refused:
        return refused.retry_after or -1


async def test_the_wait_doubles_up_to_a_quarter_of_an_hour() -> None:
    clock = Clock()
    door = made(MemoryStorage(clock))
    waits: list[int] = []
    while len(waits) < 8:
        if wait := await fails(door, address=None):
            assert await is_held(door) == wait
            waits.append(wait)
            clock.now += wait

    assert waits == [30, 60, 120, 240, 480, 900, 900, 900]


async def test_the_wait_is_over_when_it_said_it_would_be() -> None:
    clock = Clock()
    door = made(MemoryStorage(clock))
    for _ in range(3):
        await fails(door)

    clock.now += 29.5
    assert await is_held(door) == 1
    clock.now += 0.5
    assert await is_held(door) == 0


@given(st.lists(st.one_of(st.just("wrong"), st.just("right"), st.floats(0, 2_000)), max_size=60))
def test_nobody_gets_more_tries_than_are_allowed(steps: list[str | float]) -> None:
    """Whatever the order of guesses and waits: without a sign-in that works, a quarter of an hour holds no more than the
    failures that are free, and those that had to wait for their turn."""

    async def run() -> None:
        clock, tries = Clock(), list[float]()
        door = made(MemoryStorage(clock))
        for step in steps:
            if isinstance(step, float):
                clock.now += step
                continue
            if await is_held(door):
                continue
            async with door.sign_in(ACCOUNT, "alice", None) as attempt:
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
    door = made(MemoryStorage(clock))
    await door.register(ADDRESS)
    await door.register(ADDRESS)
    await door.register("198.51.100.7")

    with pytest.raises(LimitReached) as refused:
        await door.register(ADDRESS)
    assert (refused.value.limit, refused.value.retry_after) == (2, 3600)
    clock.now += 3600
    await door.register(ADDRESS)


async def test_redis_counts_for_all_processes(redis_url: str) -> None:
    if not redis_url:
        pytest.skip("TASKFLOW_TEST_REDIS_URL names no Redis")
    here, there = made(storage_for(redis_url)), made(storage_for(redis_url))
    for door in (here, there, here):
        await fails(door)

    assert 0 < await is_held(there) <= 30
    async with here.sign_in("bob@example.com", "bob", None) as attempt:
        await attempt.succeeded()
    await here.close()
    await there.close()


async def test_without_redis_each_process_counts_for_itself(caplog: pytest.LogCaptureFixture) -> None:
    door = made(storage_for("redis://127.0.0.1:1/0"))
    for _ in range(3):
        await fails(door)

    assert await is_held(door) == 30
    assert "does not answer" in caplog.text
    await door.close()


@pytest.fixture(params=["here", "redis"])
async def storage(request: pytest.FixtureRequest, redis_url: str) -> AsyncIterator[Storage]:
    if request.param == "redis" and not redis_url:
        pytest.skip("TASKFLOW_TEST_REDIS_URL names no Redis")
    made = storage_for(redis_url) if request.param == "redis" else MemoryStorage(Clock())
    yield made
    await AttemptCounts(made).close()


async def test_no_volume_of_others_makes_a_lock_forgotten(storage: Storage, caplog: pytest.LogCaptureFixture) -> None:
    """Invented addresses in requests for a reset link and in sign-ins, each from a network of its own."""
    door = made(storage)
    for _ in range(3):
        await fails(door)
    assert await is_held(door)

    caplog.set_level(logging.CRITICAL, "taskflow.security")  # it would keep each of them
    count = 50_000 if isinstance(storage, MemoryStorage) else 200
    for number in range(count):
        network = f"2001:db8:{number >> 16:x}:{number & 0xFFFF:x}::1"
        with contextlib.suppress(AuthFailed):  # some share a counter, and have to wait
            await door.ask_for_reset(f"nobody{number}@example.com", network)
            async with door.sign_in(f"nobody{number}@example.com", None, network) as attempt:
                await attempt.failed()

    assert await is_held(door)


async def test_invented_addresses_share_a_fixed_number_of_counters(
    storage: Storage, monkeypatch: pytest.MonkeyPatch, redis_url: str
) -> None:
    monkeypatch.setattr(throttle, "SLOTS", 8)
    door = made(storage, failures=1_000_000, sign_ins=1_000_000, registrations=1_000_000)

    for number in range(500):
        network = f"2001:db8:0:{number:x}::1"
        await door.register(network)
        async with door.sign_in(f"nobody{number}@example.com", None, network) as attempt:
            await attempt.failed()

    if isinstance(storage, MemoryStorage):
        count = len(storage._counters)
    else:
        async with Redis.from_url(redis_url) as redis:
            count = await redis.dbsize()
    kinds = 4  # failures of an account; failures, sign-ins and registrations of a network
    assert count <= 8 * kinds


async def test_addresses_that_were_mailed_have_a_bound_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(throttle, "MAX_ADDRESSES_MAILED", 100)
    storage = MemoryStorage()
    door = made(storage)

    for number in range(1_000):
        assert await door.ask_for_reset(f"nobody{number}@example.com", None)

    mails = door._mails._storage
    assert isinstance(mails, MemoryStorage)
    assert len(mails._counters) <= 100
    assert storage._counters == {}


async def test_counters_that_have_expired_are_given_up() -> None:
    clock = Clock()
    storage = MemoryStorage(clock)
    for number in range(10_000):
        await storage.incr(f"one {number}", 60)
        clock.now += 1

    assert len(storage._counters) <= 2 * 1_000


async def test_an_address_of_no_account_is_locked_like_that_of_one() -> None:
    door = made(MemoryStorage())
    waits = []
    for _ in range(3):
        async with door.sign_in("nobody@example.com", None, None) as attempt:
            waits.append(await attempt.failed())

    assert waits == [None, None, 30]
    with pytest.raises(AuthFailed):
        async with door.sign_in("nobody@example.com", None, None):
            pass


async def test_requests_for_a_reset_link_are_counted_by_network() -> None:
    door = made(MemoryStorage())
    for number in range(20):
        await door.ask_for_reset(f"nobody{number}@example.com", "2001:db8:1:2::1")

    with pytest.raises(LimitReached) as refused:
        await door.ask_for_reset(ACCOUNT, "2001:db8:1:2:3:4:5:6")
    assert (refused.value.limit, refused.value.retry_after) == (20, 3600)
    assert await door.ask_for_reset(ACCOUNT, ADDRESS)


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
