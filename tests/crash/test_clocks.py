"""Two servers of one instance whose clocks differ do not disturb each other."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from models.values import clock
from tests.crash.conftest import running_deployment
from tests.crash.deployment import Deployment, NetworkPerson
from tests.support import scratch
from tests.support.people import LOGIN, PASSWORD

pytestmark = pytest.mark.slow

CREATE = (
    "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id createdAt } errors { message } } }"
)


@pytest.fixture
def dialect() -> str:
    return "postgres"


@pytest.fixture
async def ahead(deployment: Deployment, server_settings: dict[str, str], tmp_path: Path) -> AsyncIterator[Deployment]:
    """A second server whose clock is 40 days ahead."""
    secret = {"TASKFLOW_DATA_DIR": str(deployment.server.folder)}
    async with running_deployment(
        tmp_path / "two", {**server_settings, **secret, **scratch.wrong_clock(ahead=40 * 86_400)}
    ) as other:
        yield other


async def test_tokens_and_changes_of_a_server_with_a_wrong_clock_are_valid_on_the_others(
    deployment: Deployment, ahead: Deployment, alice: NetworkPerson, team: str
) -> None:
    there = alice.at(ahead)
    task = (await there.does(CREATE, input={"title": "Water the plants", "teamId": team}))["task"]
    again = NetworkPerson(ahead)
    again.is_let_in(await again.does(LOGIN, input={"email": alice.email, "password": PASSWORD}))

    answer = await again.at(deployment).asks("{ me { name } }")

    assert answer["me"]["name"] == "Alice"
    assert abs(clock.from_wire(task["createdAt"]) - clock.now()) < clock.DAY
