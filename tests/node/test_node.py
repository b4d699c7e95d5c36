"""Clients and audits of other projects, run against our server."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from taskflow.api.app import GraphQLApp
from tests.api.village import Village, token
from tests.node.conftest import Run

pytestmark = pytest.mark.node


async def test_all_audits_of_graphql_over_http_are_ok(port: int, node: Run) -> None:
    results = await node("audits.mjs", f"http://127.0.0.1:{port}/graphql")

    assert len(results) == 61
    assert [result for result in results if result["status"] != "ok"] == []


async def test_the_stock_socket_client_reads_a_stream(port: int, node: Run) -> None:
    heard = await node("subscribe.mjs", f"ws://127.0.0.1:{port}/graphql", 100)
    assert heard == {"numbers": list(range(1, 101)), "closes": []}


async def test_the_stock_client_resumes_by_itself_after_a_deploy(
    app: GraphQLApp, village: Village, port: int, node: Run
) -> None:
    async with asyncio.TaskGroup() as tasks:
        counting: asyncio.Task[Any] = tasks.create_task(
            node("subscribe.mjs", f"ws://127.0.0.1:{port}/graphql", 100, 60)
        )
        await village.until(lambda: village.paused)
        await app.drain(0)

    assert counting.result() == {"numbers": list(range(1, 101)), "closes": [1012]}


async def test_the_stock_client_with_an_expired_token_refreshes_it_and_resumes(port: int, node: Run) -> None:
    heard = await node("refreshes.mjs", f"ws://127.0.0.1:{port}/graphql", token(seconds=3), token())

    assert heard == {"numbers": [1, 2, 3, 4], "closes": [[4403, "Token expired: refresh it"]]}


async def test_the_stock_client_backs_off_while_it_has_too_many_connections(
    app: GraphQLApp, port: int, node: Run
) -> None:
    """The client counts its attempts until a connection is acknowledged. We refuse before that, so it neither loops
    quickly nor gives up at once."""
    app.sockets.callers.connections = 1

    outcome = await node("too_many.mjs", f"ws://127.0.0.1:{port}/graphql")

    sent_away = [1013, "You have 1 connection open, which is the most. Close it, then try again."]
    assert outcome == {"tries": [0, 1, 2], "closes": [sent_away] * 3, "number": 1}


async def test_the_stock_event_client_reads_a_stream(port: int, node: Run) -> None:
    assert await node("events.mjs", f"http://127.0.0.1:{port}/graphql", 100) == {"numbers": list(range(1, 101))}


async def test_the_stock_socket_client_survives_a_lone_surrogate(port: int, node: Run) -> None:
    outcome = await node("half.mjs", f"ws://127.0.0.1:{port}/graphql")

    assert outcome == {"half": ["INVALID"], "whole": {"hello": "Hello 😀"}, "closes": []}


async def test_apollo_client_reads_a_stream_to_its_end(port: int, node: Run) -> None:
    assert await node("multipart.mjs", f"http://127.0.0.1:{port}/graphql", 100) == {"numbers": list(range(1, 101))}


async def test_apollo_client_reads_each_event_when_it_happens(port: int, node: Run) -> None:
    """Its reader handles a part when the delimiter after it has come."""
    assert await node("multipart.mjs", f"http://127.0.0.1:{port}/graphql", 4, 3) == {"numbers": [1, 2, 3]}


async def test_the_stock_client_reconnects_after_every_close_code_that_is_transient(node: Run) -> None:
    codes = await node("fatal.mjs", 1001, 1011, 1012, 1013, 4403, 4408, 4500)

    assert codes == {"1001": True, "1011": False, "1012": True, "1013": True, "4403": True, "4408": True, "4500": False}
