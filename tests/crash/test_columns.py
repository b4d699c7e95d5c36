"""The server is killed while it moves the tasks of a deleted column to another one."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.crash.deployment import TIMEOUT, Deployment, NetworkPerson

pytestmark = pytest.mark.slow

TASKS = 3_000
"""The job needs six units for them."""
CREATE = "mutation ($input: CreateStageInput!) { createStage(input: $input) { stage { id } errors { message } } }"
DELETE = "mutation ($id: ID!) { deleteStage(id: $id) { deletedId errors { message } } }"
FILL = "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { succeeded errors { message } } }"
COUNT = "query ($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }"
VERSIONS = """query ($filter: TaskFilter, $after: String) {
  tasks(filter: $filter, first: 100, after: $after) {
    nodes { id status version stage { id } } pageInfo { hasNextPage endCursor }
  }
}"""


async def test_the_tasks_of_a_deleted_column_all_arrive_once_though_the_server_is_killed_meanwhile(
    deployment: Deployment, alice: NetworkPerson, team: str
) -> None:
    doing, review = [await column(alice, team, name) for name in ("Doing", "Review")]
    for start in range(0, TASKS, 100):
        inputs = [{"teamId": team, "title": f"Task {start + at}", "stageId": doing} for at in range(100)]
        assert (await alice.does(FILL, inputs=inputs))["succeeded"] == 100
    await alice.does(DELETE, id=doing)

    deaths = []
    for more in (1, 1_001):
        deaths.append(await until(alice, review, more))
        await deployment.is_killed()
        await deployment.opens()
    await until(alice, review, TASKS)

    assert deaths[0] < TASKS, "it died when all was done"
    tasks = await all_of(alice, team)
    assert len(tasks) == TASKS
    assert {(task["status"], task["version"], task["stage"]["id"]) for task in tasks} == {("IN_PROGRESS", 2, review)}


async def column(alice: NetworkPerson, team: str, name: str) -> str:
    made = await alice.does(CREATE, input={"teamId": team, "name": name, "status": "IN_PROGRESS"})
    return str(made["stage"]["id"])


async def until(alice: NetworkPerson, stage: str, least: int) -> int:
    """Waits until the column has so many tasks, and returns their number."""
    async with asyncio.timeout(TIMEOUT):
        while True:
            there = await alice.asks(COUNT, filter={"stage": {"eq": stage}})
            if (count := int(there["tasks"]["totalCount"])) >= least:
                return count


async def all_of(alice: NetworkPerson, team: str) -> list[Any]:
    found: list[Any] = []
    after = None
    while True:
        page = (await alice.asks(VERSIONS, filter={"team": {"eq": team}}, after=after))["tasks"]
        found += page["nodes"]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            return found
