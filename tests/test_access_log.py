"""The log says who asked for what, how it ended and how long it took; and never a token."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from tests.support import asgi
from tests.support.people import Person


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO, "taskflow.access")
    return caplog


def entry(lines: pytest.LogCaptureFixture) -> Any:
    return lines.records[-1]


async def test_each_request_is_a_line(alice: Person, lines: pytest.LogCaptureFixture) -> None:
    answer = await alice.sends("{ me { name } }")

    assert entry(lines).getMessage() == "POST /graphql 200"
    assert entry(lines).client == alice.address
    assert entry(lines).request_id == answer.header("x-request-id")
    assert entry(lines).ms >= 0
    assert alice.token is not None
    assert alice.token not in lines.text


async def test_a_socket_is_a_line_when_it_is_closed(alice: Person, lines: pytest.LogCaptureFixture) -> None:
    async with alice.connects() as socket:
        await socket.says("nonsense")
        await socket.is_closed()

    assert entry(lines).getMessage() == "WEBSOCKET /graphql 4400"


async def test_probes_don_t_bury_the_rest(app: Any, lines: pytest.LogCaptureFixture) -> None:
    before = len(lines.records)
    await asgi.request(app, "GET", "/health")

    assert len(lines.records) == before


async def test_the_request_id_that_a_proxy_gave_goes_in_and_out(app: Any, lines: pytest.LogCaptureFixture) -> None:
    answer = await asgi.post(app, {"query": "{ instance { name } }"}, headers={"x-request-id": "from-the-proxy-1"})

    assert answer.header("x-request-id") == "from-the-proxy-1"
    assert entry(lines).request_id == "from-the-proxy-1"
