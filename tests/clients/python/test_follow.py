"""A list that the client follows while its server is killed, restarted, and restored from a copy."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from taskflow_client import Client
from tests.clients.python.watching import listed, watching
from tests.crash.deployment import CREATE, Deployment, NetworkPerson, Writer

pytestmark = [pytest.mark.slow, pytest.mark.once]

TRASH = "mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }"


async def test_nothing_is_lost_and_nothing_comes_twice_while_the_server_is_killed_again_and_again(
    deployment: Deployment, client: Client, nora: NetworkPerson, team: str
) -> None:
    writer = Writer(nora, team)
    async with watching(client) as watch:
        for kill in (1, 2):
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(writer.writes_until_the_end())
                await watch.has("entered", 15 * kill)
                await deployment.is_killed()
            await deployment.opens()
        await nora.does(TRASH, id=next(iter(writer.acknowledged)))
        await writer.writes(1)
        last = [*writer.acknowledged][-1]
        await watch.sees(lambda: last in watch.follow.store)

        assert watch.numbers == list(range(watch.numbers[0], watch.numbers[0] + len(watch.numbers)))
        assert dict(watch.follow.store) == await listed(client)
        assert len(watch.of("fetched")) == 1
        assert len(watch.of("left")) == 1


async def test_a_follower_begins_anew_when_its_rights_change(client: Client, nora: NetworkPerson, team: str) -> None:
    async with watching(client) as watch:
        other = (await nora.does('mutation { createTeam(input: {name: "Roof"}) { team { id } errors { message } } }'))[
            "team"
        ]
        await watch.has("fetched", 2)
        await Writer(nora, other["id"]).writes(1)
        await watch.has("entered", 1)

        reset = watch.of("fetched")[1].item
        assert reset is not None
        assert reset["reason"] == "PERMISSIONS_CHANGED"
        assert dict(watch.follow.store) == await listed(client)


def is_set_back(database: Path, copy: Path) -> None:
    """Replaces the database with an older copy: the newest commits are lost, as after a restore."""
    shutil.copy(copy, database)
    for rest in ("-wal", "-shm"):
        database.with_name(database.name + rest).unlink(missing_ok=True)


def forgets(database: Path, _: Path) -> None:
    """Truncates the log, so that it reaches back to no cursor: nobody was told about the events that are gone."""
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE stream_heads SET seq = seq + 9, floor = seq + 9")
        connection.execute("UPDATE tasks SET title = 'Prune the trees', version = version + 1")


@pytest.mark.parametrize("happens", [is_set_back, forgets])
async def test_a_cursor_that_the_log_no_longer_has_causes_a_full_fetch(
    deployment: Deployment, client: Client, nora: NetworkPerson, team: str, happens: object, tmp_path: Path
) -> None:
    database, copy = deployment.server.folder / "taskflow.db", tmp_path / "copy.db"
    task = (await nora.does(CREATE, input={"title": "Water the plants", "teamId": team}))["task"]["id"]
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    async with watching(client) as watch:
        await client.update_task(task, title="Water the roses")
        await watch.has("stayed", 1)
        await deployment.is_killed()
        happens(database, copy)  # type: ignore[operator]  # one of the two above
        await deployment.opens()
        await watch.has("fetched", 2)
        await client.update_task(task, priority="HIGH")
        await watch.has("stayed", 2)

        reset = watch.of("fetched")[1].item
        assert reset is not None
        assert reset["reason"] == "CURSOR_EXPIRED"
        assert dict(watch.follow.store) == await listed(client)
        assert watch.follow.store[task]["title"] == (
            "Water the plants" if happens is is_set_back else "Prune the trees"
        )
