"""Clients that subscribe while the database is away reconnect by themselves, and are in sync once it is back."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import asdict
from pathlib import Path

import asyncpg
import orjson
import pytest
from redis.asyncio import Redis
from websockets.exceptions import ConnectionClosed

from events.event import Logged, Origin
from taskflow.storage.wake_channel import FORMAT, NAME_LENGTH
from tests.crash.conftest import running_deployment
from tests.crash.deployment import Deployment, NetworkPerson, Writer
from tests.crash.test_stock_client import stock_client
from tests.node.conftest import scripts
from tests.support.postgres_server import PostgresServer

__all__ = ["scripts"]

pytestmark = pytest.mark.slow

CHANGES = "subscription { taskChanges { __typename } }"
NUMBERS = "subscription { dashboardStats { stats { totalTasks } } }"


@pytest.fixture
async def deployment(own_settings: dict[str, str], tmp_path: Path) -> AsyncIterator[Deployment]:
    """A server on a PostgreSQL that the test stops."""
    async with running_deployment(tmp_path / "one", {**own_settings, "TASKFLOW_MCP": "on"}) as deployment:
        yield deployment


@pytest.fixture
async def forgetful(deployment: Deployment, alice: NetworkPerson) -> Deployment:
    """A server that has just been restarted, so that it must ask the database who Alice is."""
    del alice  # she registers before the restart
    await deployment.closes()
    await deployment.opens()
    return deployment


@pytest.mark.node
@pytest.mark.parametrize("client", ["goes_on.mjs", "goes_on_sse.mjs"])
async def test_a_stock_client_that_subscribes_meanwhile_is_in_sync_when_the_database_is_back(
    client: str, scripts: Path, forgetful: Deployment, alice: NetworkPerson, team: str, own_postgres: PostgresServer
) -> None:
    writer = Writer(alice, team)
    await asyncio.to_thread(own_postgres.stop)
    async with stock_client(scripts, alice, client) as watcher:
        await watcher.hears_until(lambda: len(watcher.all("closed")) >= 2)

        await asyncio.to_thread(own_postgres.start)

        await watcher.hears_until(lambda: bool(watcher.all("replayed")))
        await writer.writes(3)
        await watcher.hears_changes(3)
    assert set(watcher.ids) == writer.acknowledged.keys()
    assert set(watcher.all("closed")) <= {1013, True}
    assert not watcher.all("error")
    assert not watcher.all("complete")
    assert " error " not in forgetful.server.log


async def test_a_socket_that_connects_meanwhile_is_closed_with_a_reason(
    forgetful: Deployment, alice: NetworkPerson, own_postgres: PostgresServer
) -> None:
    await asyncio.to_thread(own_postgres.stop)

    with pytest.raises(ConnectionClosed) as closed:
        async with alice.connects():
            pass

    assert closed.value.rcvd is not None
    assert (closed.value.rcvd.code, closed.value.rcvd.reason) == (
        1013,
        "The server can't answer just now: come back and resume",
    )


@pytest.mark.parametrize("query", [CHANGES, NUMBERS])
async def test_an_open_socket_that_subscribes_meanwhile_is_closed_too(
    query: str, deployment: Deployment, alice: NetworkPerson, own_postgres: PostgresServer
) -> None:
    cursor = (await alice.asks("{ tasks(first: 1) { cursor } }"))["tasks"]["cursor"]
    async with alice.connects(resume=cursor) as line:
        await asyncio.to_thread(own_postgres.stop)

        await line.subscribes(query)

        assert await line.is_closed() == 1013
    assert " error " not in deployment.server.log


async def test_watchers_of_statistics_that_can_not_be_counted_are_disconnected(
    deployment: Deployment, alice: NetworkPerson, team: str, own_settings: dict[str, str], own_postgres: PostgresServer
) -> None:
    """Another process publishes its commit, and then the database is away. If the watchers got an error instead of the
    numbers, they would never see that change."""
    connection = await asyncpg.connect(own_settings["TASKFLOW_DATABASE_URL"])
    epoch = await connection.fetchval("SELECT value FROM instance WHERE name = 'epoch'")
    seq = await connection.fetchval("SELECT seq FROM stream_heads WHERE stream = $1", team)
    await connection.close()
    news = Logged(team, seq + 1, "event_1", "task.updated", "task_1", None, None, Origin.SYSTEM, None, 0, (), {}, None)
    async with alice.connects() as line, Redis.from_url(own_settings["TASKFLOW_REDIS_URL"]) as redis:
        numbers = await line.subscribes(NUMBERS)
        assert await numbers.next()
        await asyncio.to_thread(own_postgres.stop)

        await redis.publish(f"taskflow:log:{FORMAT}:{epoch}", b"-" * NAME_LENGTH + orjson.dumps([asdict(news)]))

        assert await line.is_closed() == 1013
    assert " error " not in deployment.server.log


async def test_an_event_stream_that_begins_meanwhile_ends_without_complete(
    forgetful: Deployment, alice: NetworkPerson, own_postgres: PostgresServer
) -> None:
    """With any status but 200, or after `complete`, a browser's EventSource would never reconnect."""
    await asyncio.to_thread(own_postgres.stop)
    headers = {"accept": "text/event-stream", "authorization": f"Bearer {alice.token}"}

    answer = await forgetful.http.get(f"{forgetful.server.address}/graphql", params={"query": CHANGES}, headers=headers)

    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert "event:" not in answer.text


AWAY = "The server can't reach its database now, so nothing was done. Try again in a moment."
CREATE = 'mutation { createTask(input: {title: "Water the plants", teamId: "%s"}) { task { id } errors { message } } }'
SIGN_IN = 'mutation { login(input: {email: "alice@example.com", password: "correct horse battery staple"}) { token } }'


async def test_what_can_not_begin_is_answered_with_503_while_the_caller_is_cached(
    deployment: Deployment, alice: NetworkPerson, team: str, own_postgres: PostgresServer
) -> None:
    """Their tokens need no database then, so the first to find it away is the query or the mutation itself."""
    await alice.asks("{ me { name } }")
    await asyncio.to_thread(own_postgres.stop)

    for document in ("{ tasks(first: 1) { nodes { id } } }", CREATE % team, SIGN_IN):
        answer = await alice.sends(document)

        assert (answer.status, answer.header("retry-after")) == (503, "2"), answer.json
        (error,) = answer.json["errors"]
        assert (error["message"], error["extensions"]["code"]) == (AWAY, "INTERNAL")
        number = error["extensions"]["requestId"]
        assert re.search(rf"request {number} can't be answered now: \w+: \S", deployment.server.log)
    assert " error " not in deployment.server.log
    await asyncio.to_thread(own_postgres.start)
    assert (await alice.sends(CREATE % team)).json["data"]["createTask"]["task"]


async def test_a_mutation_on_an_open_socket_closes_it_for_the_client_to_come_back(
    deployment: Deployment, alice: NetworkPerson, team: str, own_postgres: PostgresServer
) -> None:
    async with alice.connects() as line:
        await asyncio.to_thread(own_postgres.stop)

        await line.subscribes(CREATE % team)

        assert await line.is_closed() == 1013
    assert " error " not in deployment.server.log


async def test_a_query_is_answered_with_503_and_a_time_to_retry(
    forgetful: Deployment, alice: NetworkPerson, own_postgres: PostgresServer
) -> None:
    await asyncio.to_thread(own_postgres.stop)

    answer = await alice.sends("{ me { name } }")

    assert answer.status == 503
    assert answer.header("retry-after") == "2"
    assert answer.json["errors"][0]["message"] == AWAY
    assistant = await forgetful.http.post(
        f"{forgetful.server.address}/mcp", json={}, headers={"authorization": f"Bearer {alice.token}"}
    )
    assert assistant.status_code == 503
    assert assistant.headers["retry-after"] == "2"
    await asyncio.to_thread(own_postgres.start)
    assert (await alice.asks("{ me { name } }"))["me"]["name"] == "Alice"
