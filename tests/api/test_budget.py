"""The budget of cost points: who pays, how much is given back, and what happens when it is used up."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import AsyncIterator

import pytest

from taskflow.api.errors import Refusal
from taskflow.api.execution.budget import Bucket, Budget, SharedBucket
from taskflow.api.execution.operation import ApiOptions
from taskflow.storage.shared_redis import SharedRedis
from tests.api.asgi import JSON, call, post
from tests.api.client import greeted
from tests.api.conftest import serving
from tests.api.village import build, token
from tests.support import scratch

LARGE = "{people(first:100){nodes{id}}}"
SMALL = "{hello}"


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def test_points_for_results_that_were_not_returned_are_given_back(clock: Clock) -> None:
    app = build(budget=Bucket(1000, seconds=clock))
    await post(app, LARGE)  # a document costs once more when it is new

    first, second = await post(app, LARGE), await post(app, LARGE)

    cost = first.json["extensions"]["cost"]
    assert cost["requested"] == 101
    assert cost["remaining"] - second.json["extensions"]["cost"]["remaining"] == 4, "one connection and three people"


async def test_a_caller_without_points_is_told_when_to_retry(clock: Clock) -> None:
    app = build(budget=Bucket(60, seconds=clock))
    for _ in range(20):
        answer = await post(app, 'mutation{login(name:"a")}')
        if answer.status == 429:
            break

    assert answer.codes == ["RATE_LIMITED"]
    wait = int(answer.headers["retry-after"])
    assert answer.json["errors"][0]["extensions"] == {"code": "RATE_LIMITED", "retryAfter": wait, "limit": 60}
    assert 1 <= wait <= 10
    clock.now += wait
    assert (await post(app, 'mutation{login(name:"a")}')).status == 200


async def test_each_caller_has_a_budget_of_their_own(clock: Clock) -> None:
    app = build(budget=Bucket(2, seconds=clock))
    alice, bob = token("alice"), token("bob")
    while (await post(app, SMALL, token=alice)).status == 200:
        pass

    assert (await post(app, SMALL, token=bob)).status == 200
    assert (await post(app, SMALL)).status == 200
    assert (await post(app, SMALL, token=alice)).status == 429


async def test_the_anonymous_pay_by_network(clock: Clock) -> None:
    app = build(budget=Bucket(2, seconds=clock))

    async def ask(address: str) -> int:
        headers = {"content-type": JSON}
        return (await call(app, headers=headers, body=b'{"query":"{hello}"}', client=address)).status

    while await ask("192.0.2.1") == 200:
        pass

    assert await ask("192.0.2.2") == 200


async def test_an_ipv6_network_of_64_bits_is_one_caller(clock: Clock) -> None:
    """A caller with one IPv6 address has 2**64 of them."""
    app = build(budget=Bucket(3, seconds=clock))

    async def ask(address: str) -> int:
        headers = {"content-type": JSON}
        return (await call(app, headers=headers, body=b'{"query":"{hello}"}', client=address)).status

    statuses = [await ask(f"2001:db8:1:2::{number:x}") for number in range(1, 5)]

    assert statuses[-1] == 429
    assert await ask("2001:db8:1:3::1") == 200


async def test_documents_that_are_new_cost_their_reading_even_if_they_are_wrong(clock: Clock) -> None:
    app = build(budget=Bucket(1000, seconds=clock))
    statuses = [(await post(app, "{nope" + str(number) + " " * 90_000 + "}")).status for number in range(4)]
    assert statuses == [400, 400, 429, 429]


async def test_a_hash_beside_a_new_document_makes_its_reading_no_cheaper(clock: Clock) -> None:
    app = build(budget=Bucket(1000, seconds=clock))
    statuses = []
    for number in range(4):
        query = "{nope" + str(number) + " " * 90_000 + "}"
        extensions = {"persistedQuery": {"version": 1, "sha256Hash": hashlib.sha256(query.encode()).hexdigest()}}
        statuses.append((await post(app, query, extensions=extensions)).status)
    assert statuses == [400, 400, 429, 429]


async def test_an_operation_above_the_whole_budget_runs_when_the_budget_is_full(clock: Clock) -> None:
    bucket = Bucket(50, seconds=clock)
    assert await bucket.take("a", 500) is not None
    with pytest.raises(Refusal):
        await bucket.take("a", 1)


_SET_BACK = """
import asyncio, time

true, back = time.time_ns, 0
time.time_ns = lambda: true() - back * 10**9
time.time = lambda: time.time_ns() / 1e9

from taskflow.api.execution.budget import Bucket

async def main():
    global back
    bucket = Bucket(60)
    await bucket.take("ada", 30)
    back = 3600
    allowance = await bucket.take("ada", 20)
    print(allowance.remaining, round((allowance.reset_at - time.time_ns() // 1_000_000) / 10_000))

asyncio.run(main())
"""


def test_a_clock_that_is_set_back_refuses_nobody() -> None:
    ran = subprocess.run([scratch.PYTHON, "-c", _SET_BACK], capture_output=True, text=True, check=False)

    assert ran.stderr == ""
    assert ran.stdout == "10 5\n", "10 points remain, and the 50 that are missing come back in 50 seconds"


async def test_a_bad_token_costs_the_callers_address_and_not_the_user_it_names(clock: Clock) -> None:
    app = build(budget=Bucket(2, seconds=clock))
    while (await post(app, SMALL, token="nonsense")).status == 401:
        pass
    assert (await post(app, SMALL, token=token("alice"))).status == 200


async def test_a_field_can_read_the_remaining_budget(clock: Clock) -> None:
    app = build(budget=Bucket(1000, seconds=clock))
    answer = await post(app, "{budget}")
    assert answer.json["data"]["budget"] == answer.json["extensions"]["cost"]["remaining"] == 998


async def test_the_price_of_one_document_has_a_limit() -> None:
    app = build(rules=ApiOptions(max_cost=100))
    answer = await post(app, LARGE)
    assert answer.json["errors"][0]["extensions"] == {
        "code": "TOO_COMPLEX",
        "cost": {"requested": 101, "limit": 100},
    }


async def test_sockets_pay_from_the_same_budget_as_requests(clock: Clock) -> None:
    app = build(budget=Bucket(3, seconds=clock))
    alice, bob = token("alice"), token("bob")
    while (await post(app, SMALL, token=alice)).status == 200:
        pass

    async with serving(app) as port:
        async with greeted(port, authorization=f"Bearer {alice}") as hers:
            await hers.subscribe("1", SMALL)
            refused = await hers.hear_all("1")
        async with greeted(port, authorization=f"Bearer {bob}") as his:
            for number in range(4):
                await his.subscribe(str(number), SMALL)
                heard = await his.hear_all(str(number))

    assert refused[0]["payload"][0]["extensions"]["code"] == "RATE_LIMITED"
    assert heard[0]["payload"][0]["extensions"]["code"] == "RATE_LIMITED"
    assert (await post(app, SMALL, token=bob)).status == 429


@pytest.fixture(params=["here", "redis"])
async def budget(request: pytest.FixtureRequest, clock: Clock) -> AsyncIterator[Budget]:
    if request.param == "here":
        yield Bucket(1000, seconds=clock)
        return
    url = os.environ.get("TASKFLOW_TEST_REDIS_URL")
    if not url:
        pytest.skip("TASKFLOW_TEST_REDIS_URL is not set")
    redis = SharedRedis(url)
    yield SharedBucket(redis, 1000, prefix=f"taskflow:test:{os.urandom(6).hex()}:")
    await redis.close()


async def test_the_redis_bucket_and_the_local_bucket_count_alike(budget: Budget) -> None:
    first = await budget.take("a", 400)
    budget.give_back("a", 300)
    second = await budget.take("a", 100)
    other = await budget.take("b", 1)
    with pytest.raises(Refusal) as refused:
        await budget.take("a", 990)

    assert first is not None
    assert second is not None
    assert other is not None
    assert first.limit == 1000
    assert first.remaining == 600
    assert 800 <= second.remaining <= 802
    assert other.remaining == 999
    assert first.restore_per_second == pytest.approx(16.67, abs=0.01)
    assert refused.value.status == 429


async def test_a_pending_refund_is_not_given_twice(clock: Clock) -> None:
    """A caller spends at one process, goes on at another until the bucket is full again, and comes back to the
    first."""
    url = os.environ.get("TASKFLOW_TEST_REDIS_URL")
    if not url:
        pytest.skip("TASKFLOW_TEST_REDIS_URL is not set")
    prefix = f"taskflow:test:{os.urandom(6).hex()}:"
    redis = SharedRedis(url)
    async with redis.client:
        here = SharedBucket(redis, 1000, prefix=prefix, seconds=clock)
        there = SharedBucket(redis, 1000, prefix=prefix, seconds=clock)
        await here.take("a", 900)
        here.give_back("a", 890)
        clock.now += 60
        await redis.client.delete(f"{prefix}a")  # as if a minute had passed
        await there.take("a", 1000)

        with pytest.raises(Refusal):
            await here.take("a", 500)


async def test_without_redis_each_process_counts_for_itself(caplog: pytest.LogCaptureFixture) -> None:
    redis = SharedRedis("redis://127.0.0.1:1/0")
    async with redis.client:
        budget = SharedBucket(redis, 10)

        first, second = await budget.take("a", 5), await budget.take("a", 5)
        with pytest.raises(Refusal):
            await budget.take("a", 5)

    assert first is not None
    assert second is not None
    assert (first.remaining, second.remaining) == (5, 0)
    assert len(caplog.records) == 1, "one line, not one for each request"
