"""People of a killed process disappear from a task when its lease expires."""

from __future__ import annotations

import asyncio
import time

import pytest

from tests.crash.deployment import TIMEOUT, Deployment, NetworkPerson, NetworkStream
from tests.support.people import PASSWORD, REGISTER

pytestmark = pytest.mark.slow

LOOKS = "subscription ($task: ID!) { presence(taskId: $task) { viewers { name } } }"
NEW_TASK = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"
INVITE = (
    "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER)"
    " { errors { message } } }"
)
GONE_WITHIN = 15


@pytest.fixture
def dialect() -> str:
    return "postgres"


async def test_the_people_of_a_killed_server_disappear_within_fifteen_seconds(
    deployment: Deployment, other_deployment: Deployment, alice: NetworkPerson, team: str
) -> None:
    task = (await alice.does(NEW_TASK, input={"title": "Water the plants", "teamId": team}))["task"]["id"]
    bob = NetworkPerson(other_deployment, "Bob")
    bob.is_let_in(await bob.does(REGISTER, input={"name": "Bob", "email": "bob@example.com", "password": PASSWORD}))
    await alice.does(INVITE, team=team, user=bob.id)
    async with alice.connects() as stays:
        alices = await stays.subscribes(LOOKS, task=task)
        async with bob.connects() as dies:
            bobs = await dies.subscribes(LOOKS, task=task)
            await _shows(bobs, "Alice", "Bob")
            await _shows(alices, "Alice", "Bob")
            killed_at = time.monotonic()
            await other_deployment.is_killed()
            await _shows(alices, "Alice")
    assert time.monotonic() - killed_at < GONE_WITHIN + 1  # the machine may be busy


async def _shows(stream: NetworkStream, *names: str) -> None:
    async with asyncio.timeout(TIMEOUT):
        while [viewer["name"] for viewer in (await stream.next())["presence"]["viewers"]] != list(names):
            pass
