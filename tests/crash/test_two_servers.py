"""Two servers of one instance, on PostgreSQL and Redis: each shows the changes made at the other."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from typing import Any

import pytest

from tests.crash.deployment import REFRESH, TIMEOUT, Deployment, NetworkPerson, ReconnectingWatcher, Writer

NEW_LABEL = "mutation ($input: CreateLabelInput!) { createLabel(input: $input) { label { id } errors { message } } }"
NEW_TASK = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"
RENAME = "mutation ($id: ID!, $name: String!) { updateLabel(id: $id, input: {name: $name}) { errors { message } } }"

pytestmark = pytest.mark.slow


@pytest.fixture
def dialect() -> str:
    return "postgres"


async def test_edits_at_both_servers_reach_the_watchers_of_both_even_when_one_is_killed_meanwhile(
    deployment: Deployment, other_deployment: Deployment, alice: NetworkPerson, team: str
) -> None:
    alice_there = alice.at(other_deployment)
    watchers = [
        ReconnectingWatcher(alice, deployment=deployment),
        ReconnectingWatcher(alice_there, deployment=other_deployment),
    ]
    writers = [Writer(alice, team), Writer(alice_there, team)]
    async with AsyncExitStack() as stack:
        for watcher in watchers:
            await watcher.starts()
            await stack.enter_async_context(watcher.watching())
        async with asyncio.TaskGroup() as tasks:
            stays = tasks.create_task(writers[0].writes_until_the_end())
            tasks.create_task(writers[1].writes_until_the_end())
            await watchers[0].has_seen(100)
            await other_deployment.is_killed()
            await watchers[0].has_seen(200)
            await other_deployment.opens()
            tasks.create_task(writers[1].writes_until_the_end())
            await watchers[1].has_seen(300)
            stays.cancel()
            await other_deployment.is_killed()
        await other_deployment.opens()
        for writer in writers:
            await writer.writes(5)

        for watcher in watchers:
            await watcher.has_all()

    assert watchers[0].tasks == watchers[1].tasks
    assert (writers[0].acknowledged | writers[1].acknowledged).keys() <= watchers[0].tasks.keys()


async def test_a_stream_ticket_of_one_server_is_valid_at_the_other_even_when_the_first_is_gone(
    deployment: Deployment, other_deployment: Deployment, alice: NetworkPerson
) -> None:
    query = "subscription { taskChanges { __typename } }"
    ticket = (await alice.does("mutation { createStreamTicket { ticket errors { message } } }"))["ticket"]
    url = f"{other_deployment.server.address}/graphql"
    how: dict[str, Any] = {
        "params": {"query": query, "ticket": ticket},
        "headers": {"accept": "text/event-stream"},
    }
    async with deployment.http.stream("GET", f"{deployment.server.address}/graphql", **how) as stream:
        assert stream.status_code == 200
    await deployment.is_killed()

    async with other_deployment.http.stream("GET", url, **how) as stream:
        assert stream.status_code == 200
        lines = stream.aiter_lines()
        async with asyncio.timeout(TIMEOUT):
            while "StreamReady" not in await anext(lines):
                pass


async def test_two_tabs_that_refresh_at_two_servers_at_once_get_the_same_token(
    deployment: Deployment, other_deployment: Deployment, alice: NetworkPerson
) -> None:
    alice_there = alice.at(other_deployment)
    tabs = [alice, alice_there] * 4

    payloads = await asyncio.gather(*(tab.does(REFRESH, token=alice.refresh_token) for tab in tabs))

    assert len({payload["refreshToken"] for payload in payloads}) == 1
    assert (await alice_there.does(REFRESH, token=payloads[0]["refreshToken"]))["token"]


async def test_a_label_renamed_at_one_server_never_has_its_old_name_at_the_other(
    deployment: Deployment, other_deployment: Deployment, alice: NetworkPerson, team: str
) -> None:
    """Once the rename is answered, each list has the new name, even if the other server has not had a hint yet."""
    there = alice.at(other_deployment)
    sun = (await alice.does(NEW_LABEL, input={"teamId": team, "name": "Sun 0"}))["label"]["id"]
    await alice.does(NEW_TASK, input={"teamId": team, "title": "Dig", "labelIds": [sun]})

    for number in range(1, 11):
        await alice.does(RENAME, id=sun, name=f"Sun {number}")
        for _ in range(2):
            (task,) = (await there.asks("{ tasks { nodes { labels { name } } } }"))["tasks"]["nodes"]
            assert task["labels"] == [{"name": f"Sun {number}"}]
