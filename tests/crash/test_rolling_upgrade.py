"""A process of an earlier version beside one of this version, on one PostgreSQL and one Redis; and the downgrade."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from tests.crash.conftest import a_deployment, running_deployment
from tests.crash.deployment import (
    CREATE,
    Deployment,
    NetworkPerson,
    ReconnectingWatcher,
    Writer,
    alice_with_a_team,
)
from tests.support.scratch import ROOT, taskflow

EARLIER = "2206a791cf661ca3504f93554f002d41df18c03a"
"""The newest version without parts, relations, recurrence and views: six migrations back. Replace it with the latest
release once there is one."""
ITS_MIGRATION = "29"
FOLDERS = ("events", "models", "schema", "resolvers", "taskflow", "web")
COUNT = "{ dashboardStats { totalTasks } tasks(first: 1) { totalCount } }"
PART = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { cursor task { id } errors { message } } }"
RELATE = "mutation ($id: ID!, $to: ID!) { relateTasks(id: $id, kind: BLOCKS, to: $to) { errors { message } } }"

pytestmark = pytest.mark.slow


@pytest.fixture
def dialect() -> str:
    return "postgres"


@pytest.fixture(scope="module")
def earlier_code(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("earlier")
    git = ["git", "-C", str(ROOT), "archive", "--format=tar", f"--output={folder}.tar", EARLIER, *FOLDERS]
    archived = subprocess.run(git, capture_output=True, text=True, check=False)
    if archived.returncode:
        shallow = subprocess.run(
            ["git", "-C", str(ROOT), "rev-parse", "--is-shallow-repository"], check=False, capture_output=True
        )
        assert shallow.stdout.strip() != b"false", archived.stderr
        pytest.skip(f"This clone does not reach back to it: {archived.stderr.strip()}")
    subprocess.run(["tar", "-xf", f"{folder}.tar", "-C", folder], check=True)
    return folder


@pytest.fixture
async def earlier(server_settings: dict[str, str], earlier_code: Path, tmp_path: Path) -> AsyncIterator[Deployment]:
    """A running server of the earlier version, on a database of that version."""
    if "TASKFLOW_REDIS_URL" not in server_settings:
        pytest.skip("TASKFLOW_TEST_REDIS_URL names no Redis")
    async with running_deployment(tmp_path / "one", {**server_settings, "PYTHONPATH": str(earlier_code)}) as deployment:
        yield deployment


@pytest.fixture
async def later(earlier: Deployment, server_settings: dict[str, str], tmp_path: Path) -> AsyncIterator[Deployment]:
    """A server of this version that is not started yet. When it starts, it migrates the database."""
    shared = {"TASKFLOW_DATA_DIR": str(earlier.server.folder)}
    deployment = a_deployment(tmp_path / "two", {**server_settings, **shared})
    yield deployment
    await deployment.is_killed()
    await deployment.http.aclose()


async def test_processes_are_replaced_one_by_one_while_people_write_and_watch(
    earlier: Deployment, later: Deployment
) -> None:
    alice, team = await alice_with_a_team(earlier)
    alice_later = alice.at(later)
    writers = [Writer(alice, team), Writer(alice_later, team)]
    watchers = [
        ReconnectingWatcher(alice, deployment=earlier),
        ReconnectingWatcher(alice_later, deployment=later),
    ]
    async with AsyncExitStack() as stack:
        await watchers[0].starts()
        await stack.enter_async_context(watchers[0].watching())
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(writers[0].writes_until_the_end())
            await watchers[0].has_seen(30)
            await later.opens()  # migrates while the earlier process runs
            await watchers[1].starts()
            await stack.enter_async_context(watchers[1].watching())
            writing = tasks.create_task(writers[1].writes_until_the_end())
            await watchers[1].has_seen(60)
            await watchers[0].has_seen(len(watchers[0].numbers) + 60)
            await _uses_features_of_the_later_version(alice_later, team)
            await watchers[0].has_seen(len(watchers[0].numbers) + 20)
            await earlier.closes()
            writing.cancel()
        await writers[1].writes(5)
        followed = ReconnectingWatcher(
            alice_later, deployment=later, cursor=watchers[0].cursor, tasks=watchers[0].tasks
        )
        await stack.enter_async_context(followed.watching())  # with a cursor from the earlier process

        await watchers[1].has_all()
        await followed.has_all()

    assert watchers[0].resets == 0
    assert _in_a_row([*watchers[0].numbers, *followed.numbers])
    acknowledged = writers[0].acknowledged | writers[1].acknowledged
    assert acknowledged.keys() <= watchers[1].tasks.keys()
    counted = await alice_later.asks(COUNT)
    assert counted["tasks"]["totalCount"] == len(watchers[1].tasks)


async def _uses_features_of_the_later_version(person: NetworkPerson, team: str) -> None:
    whole = (await person.does(CREATE, input={"title": "Build a shed", "teamId": team}))["task"]["id"]
    parts = [
        (await person.does(PART, input={"title": title, "teamId": team, "parentId": whole}))["task"]["id"]
        for title in ("Lay the floor", "Put up the walls")
    ]
    await person.does(RELATE, id=parts[0], to=parts[1])


def _in_a_row(numbers: list[int]) -> bool:
    return numbers == list(range(numbers[0], numbers[0] + len(numbers)))


async def test_a_downgrade_keeps_everything_that_the_earlier_version_can_hold(
    earlier: Deployment, later: Deployment, tmp_path: Path
) -> None:
    alice, team = await alice_with_a_team(earlier)
    await Writer(alice, team).writes(5)
    await earlier.closes()
    await later.opens()
    alice_later = alice.at(later)
    await Writer(alice_later, team).writes(5)
    await _uses_features_of_the_later_version(alice_later, team)
    await later.closes()

    with pytest.raises(AssertionError, match="The database is newer than this TaskFlow"):
        await earlier.opens()
    earlier.server.process = None
    settings = {name: value for name, value in later.server.environment.items() if name.startswith("TASKFLOW_")}
    back = await asyncio.to_thread(
        taskflow, "migrate", "down", "--yes", "--to", ITS_MIGRATION, folder=tmp_path, **settings
    )
    assert back.returncode == 0, back.stderr
    await earlier.opens()

    assert (await alice.asks(COUNT))["tasks"]["totalCount"] == 5 + 5 + 3
    await Writer(alice, team).writes(5)
    assert (await alice.asks(COUNT))["dashboardStats"]["totalTasks"] == 5 + 5 + 3 + 5
