"""No request head blocks the server: the time to read a header grows no faster than its length."""

from __future__ import annotations

import time

import pytest

from taskflow.api.app import GraphQLApp
from tests.api.asgi import call, post
from tests.api.client import connected

MAX_SECONDS = 0.5
LARGEST = 60_000
"""The largest size of one header: the whole head is limited to 64 KB."""

QUOTES = 'a="' + '\\"' * (LARGEST // 2) + '"'


@pytest.mark.parametrize(
    "cookie", [QUOTES, "a=b;" * (LARGEST // 4), ";" * LARGEST, " " * LARGEST], ids=lambda it: it[:8]
)
async def test_a_large_cookie_header_blocks_nobody(app: GraphQLApp, cookie: str) -> None:
    began = time.process_time()

    answer = await post(app, "{ hello }", headers={"cookie": cookie})

    assert answer.status == 200
    assert time.process_time() - began < MAX_SECONDS


async def test_cookies_of_a_socket_cost_its_operations_nothing(port: int) -> None:
    async with connected(port, additional_headers={"cookie": 'a="' + '\\"' * 3_900 + '"'}) as client:
        await client.greet()
        began = time.process_time()

        for number in range(20):
            await client.subscribe(str(number), "{ hello }")
            await client.hear_all(str(number))

    assert time.process_time() - began < MAX_SECONDS


@pytest.mark.parametrize("accept", ['"' * LARGEST, "a/b," * (LARGEST // 4)], ids=["quotes", "ranges"])
async def test_an_accept_header_of_more_than_a_kilobyte_is_refused(app: GraphQLApp, accept: str) -> None:
    assert (await post(app, "{ hello }", accept=accept)).status == 431


async def test_a_content_type_of_more_than_a_kilobyte_is_refused(app: GraphQLApp) -> None:
    headers = {"content-type": "application/json;" + '"' * LARGEST}

    assert (await call(app, headers=headers, body=b"{}")).status == 431
