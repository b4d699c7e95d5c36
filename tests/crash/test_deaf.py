"""Clients that do not read, beside others that do: they delay nobody, and the server does not keep the whole stream for
them."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import pytest

from tests.crash.deaf import DeafSocket, deaf_event_stream, deaf_sockets
from tests.crash.deployment import Deployment, NetworkPerson, ReconnectingWatcher, a_flood

pytestmark = pytest.mark.slow

TASKS = 4000
BYTES_EACH = 5000
MAX_MEGABYTES = 60
"""Twenty clients ask for 20 MB each, 400 MB in all. A group's ring and its payloads are 6 MB."""


async def flood(deployment: Deployment, alice: NetworkPerson, team: str) -> float:
    """Lets four watchers read everything while the clients that do not read take next to nothing. Returns the growth of
    the server in megabytes."""
    watchers = [ReconnectingWatcher(alice, deployment=deployment) for _ in range(4)]
    async with AsyncExitStack() as stack:
        for watcher in watchers:
            await watcher.starts()
            await stack.enter_async_context(watcher.watching())
        before = deployment.megabytes
        await a_flood(alice, team, tasks=TASKS, description="x" * BYTES_EACH)
        for watcher in watchers:
            await watcher.has_seen(TASKS)
        return deployment.megabytes - before


async def test_a_client_that_reads_again_in_time_gets_everything(
    deployment: Deployment, alice: NetworkPerson, team: str
) -> None:
    deaf = await asyncio.to_thread(DeafSocket.subscribes, alice)
    await flood(deployment, alice, team)

    def reads() -> list[int]:
        messages = deaf.messages()
        return [next(messages)["payload"]["data"]["taskChanges"]["seq"] for _ in range(TASKS)]

    numbers = await asyncio.to_thread(reads)
    assert numbers == list(range(numbers[0], numbers[0] + TASKS))
    deaf.socket.close()


async def test_a_client_that_never_reads_is_closed_and_costs_no_more_than_the_ring_buffer(
    deployment: Deployment, alice: NetworkPerson, team: str
) -> None:
    deaf = await deaf_sockets(alice, 20)
    streams = [await asyncio.to_thread(deaf_event_stream, alice) for _ in range(5)]
    assert await flood(deployment, alice, team) < MAX_MEGABYTES

    await deployment.says_of_its("taskflow_live_members", 0.0)

    codes = set()
    for each in deaf:
        numbers = [message["payload"]["data"]["taskChanges"]["seq"] for message in each.messages()]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        assert len(numbers) < TASKS
        codes.add(each.closed_with)
        each.socket.close()
    assert 1013 in codes
    for stream in streams:
        assert not deployment.is_connected_to(stream.getsockname()[1])
        stream.close()
    assert " error " not in deployment.server.log
