"""A deploy asks the server to end: it must end whatever its clients do, and the clients must reconnect."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack

import pytest

from tests.crash.deaf import SUBSCRIPTION, deaf_event_stream, deaf_sockets
from tests.crash.deployment import Deployment, NetworkPerson, NetworkSocket, ReconnectingWatcher, Writer, a_flood

pytestmark = pytest.mark.slow

MAX_SECONDS = 15


async def test_a_watcher_of_a_server_that_ends_reconnects_and_misses_nothing(
    deployment: Deployment, alice: NetworkPerson, team: str
) -> None:
    watchers = [ReconnectingWatcher(alice, deployment=deployment) for _ in range(20)]
    writer = Writer(alice, team)
    async with AsyncExitStack() as stack:
        for watcher in watchers:
            await watcher.starts()
            await stack.enter_async_context(watcher.watching())
        writing = asyncio.get_running_loop().create_task(writer.writes_until_the_end())
        await watchers[0].has_seen(30)

        await deployment.closes()
        await writing
        await deployment.opens()
        await writer.writes(3)

        for watcher in watchers:
            await watcher.has_all()
    assert writer.acknowledged.keys() <= watchers[0].tasks.keys()


async def test_many_clients_are_closed_one_after_another(deployment: Deployment, alice: NetworkPerson) -> None:
    sent_away: list[float] = []

    async def is_sent_away(line: NetworkSocket) -> None:
        assert await line.is_closed() == 1012
        sent_away.append(time.monotonic())

    async with AsyncExitStack() as stack:
        lines = [await stack.enter_async_context(alice.connects()) for _ in range(600)]
        async with asyncio.TaskGroup() as tasks:
            for line in lines:
                tasks.create_task(is_sent_away(line))
            tasks.create_task(deployment.closes())
    assert max(sent_away) - min(sent_away) > 0.3  # of 600, which are closed at 500 a second


async def test_a_client_that_does_not_read_delays_nobody(
    deployment: Deployment, alice: NetworkPerson, team: str
) -> None:
    deaf = await deaf_sockets(alice, 3)
    streams = [await asyncio.to_thread(deaf_event_stream, alice) for _ in range(3)]
    watcher = ReconnectingWatcher(alice, deployment=deployment)
    await watcher.starts()
    headers = {"accept": "text/event-stream", "authorization": f"Bearer {alice.token}"}
    request = deployment.http.build_request(
        "POST", f"{deployment.server.address}/graphql", json={"query": SUBSCRIPTION}, headers=headers
    )
    reading = await deployment.http.send(request, stream=True)
    pieces = reading.aiter_bytes()
    async with watcher.watching():
        await a_flood(alice, team, tasks=1000, description="x" * 5000)
        await watcher.has_seen(1000)

        began = time.monotonic()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(deployment.closes())
            text = b"".join([piece async for piece in pieces])
        took = time.monotonic() - began

        assert took < MAX_SECONDS
        assert b"event: next" in text
        await deployment.opens()
        await Writer(alice, team).writes(1)
        await watcher.has_all()
    for each in (*(one.socket for one in deaf), *streams):
        each.close()
