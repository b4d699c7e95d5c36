"""Workers that are killed while they create entries: each change still counts once."""

from __future__ import annotations

import asyncio
import random
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from events.storage.database import Unit
from taskflow.components import Components
from tests.comments.words import writes
from tests.inbox.words import WAITING, inbox
from tests.live.test_task_stream import creates
from tests.support import scratch
from tests.support.people import Person

COMMENTS = 150
KILLS = 6

pytestmark = pytest.mark.settings(JOBS="apart")


class Worker:
    """A process that runs the jobs of the application under test."""

    def __init__(self, components: Components, folder: Path) -> None:
        self._folder = folder
        self._environment = {
            "TASKFLOW_DATABASE_URL": components.settings.database_url,
            "TASKFLOW_REDIS_URL": components.settings.redis_url or "",
            "TASKFLOW_SECRET": components.settings.secret.reveal(),
        }
        self.process: subprocess.Popen[str] | None = None

    def begins(self) -> None:
        self.process = scratch.start("-m", "taskflow", "worker", folder=self._folder, **self._environment)

    def is_killed(self) -> None:
        assert self.process is not None
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def worker(components: Components, tmp_path: Path) -> Iterator[Worker]:
    made = Worker(components, tmp_path)
    made.begins()
    yield made
    made.is_killed()


async def lease_ends(unit: Unit) -> None:
    """Ends the leases, so that the test does not wait fifteen seconds for it."""
    await unit.execute("UPDATE jobs SET leased_until = 0")


@pytest.mark.slow
async def test_workers_killed_at_random_create_each_entry_once(
    alice: Person, bob: Person, components: Components, worker: Worker
) -> None:
    team = (await alice.does('mutation { createTeam(input: {name: "Garden"}) { team { id } errors { message } } }'))[
        "team"
    ]
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER) { errors { message } } }",
        team=team["id"],
        user=bob.id,
    )
    tasks = [await creates(bob, team, f"Bed {number}") for number in range(3)]
    kills = 0
    for number in range(COMMENTS):
        await writes(alice, tasks[number % 3], f"Water {number}")
        if number % (COMMENTS // KILLS) == 0:
            await asyncio.to_thread(worker.is_killed)
            kills += 1
            await components.database.unit(lease_ends)
            await asyncio.to_thread(worker.begins)
            await asyncio.sleep(random.uniform(0.3, 1.5))  # the kill may come at any time
    async with asyncio.timeout(60):
        while await components.database.reads.fetchval(WAITING):  # noqa: ASYNC110  # it is done in another process
            await asyncio.sleep(0.1)

    page = await inbox(bob)
    of_tasks: list[Any] = [entry for entry in page["nodes"] if entry["task"] is not None]
    assert kills >= KILLS
    assert sorted(entry["count"] for entry in of_tasks) == [COMMENTS // 3] * 3
    events = (await bob.asks('{ events(filter: {personal: true, names: ["notification.raised"]}) { totalCount } }'))[
        "events"
    ]
    assert events["totalCount"] == COMMENTS + 1
    assert page["unreadCount"] == 4
