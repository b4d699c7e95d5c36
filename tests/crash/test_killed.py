"""The server is killed in the middle of its work, and started again."""

from __future__ import annotations

import asyncio

import pytest

from tests.crash.deployment import REFRESH, Deployment, NetworkPerson, ReconnectingWatcher, Writer

pytestmark = pytest.mark.slow


async def test_a_watcher_of_a_server_that_is_killed_misses_nothing_and_no_acknowledged_write_is_lost(
    deployment: Deployment, alice: NetworkPerson, team: str
) -> None:
    watcher = ReconnectingWatcher(alice, deployment=deployment)
    await watcher.starts()
    writers = [Writer(alice, team) for _ in range(16)]
    async with watcher.watching():
        for kill in (1, 2, 3):
            async with asyncio.TaskGroup() as tasks:
                for writer in writers:
                    tasks.create_task(writer.writes_until_the_end())
                await watcher.has_seen(60 * kill)
                await deployment.is_killed()
            await deployment.opens()
        await writers[0].writes(5)

        await watcher.has_all()

    acknowledged = {id: title for writer in writers for id, title in writer.acknowledged.items()}
    there = {id: task["title"] for id, task in watcher.tasks.items()}
    assert {id: there.get(id) for id in acknowledged} == acknowledged
    assert len(there) <= sum(writer.tried for writer in writers)
    assert watcher.returns >= 3


async def test_a_refresh_whose_answer_was_lost_with_the_server_gives_the_same_token_again(
    deployment: Deployment, alice: NetworkPerson
) -> None:
    died_with_it = await alice.does(REFRESH, token=alice.refresh_token)
    await deployment.is_killed()
    await deployment.opens()

    again = await alice.does(REFRESH, token=alice.refresh_token)

    assert again["refreshToken"] == died_with_it["refreshToken"]
    assert (await alice.does(REFRESH, token=again["refreshToken"]))["token"]
