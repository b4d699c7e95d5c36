"""The documents that these tests send about columns."""

from __future__ import annotations

from typing import Any

from taskflow.components import Components
from tests.support.people import Person

STATUSES = ("PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED")
STAGE = "id name status color limit createdAt updatedAt version team { id key }"
ERRORS = """
errors {
    __typename code message path
    ... on ConflictError { currentVersion conflictingFields current { ... on Stage { id name version } ... on Task { id version } } }
    ... on PermissionError { needsTeamRole } ... on NotFoundError { missingId } ... on LimitError { limit }
}
"""
CREATE = (
    f"mutation ($input: CreateStageInput!) {{ createStage(input: $input) {{ stage {{ {STAGE} }} cursor {ERRORS} }} }}"
)
UPDATE = (
    "mutation ($id: ID!, $input: UpdateStageInput!)"
    f" {{ updateStage(id: $id, input: $input) {{ stage {{ {STAGE} }} cursor {ERRORS} }} }}"
)
DELETE = f"mutation ($id: ID!, $to: ID) {{ deleteStage(id: $id, moveTasksTo: $to) {{ deletedId cursor {ERRORS} }} }}"
OF_TEAM = f"query ($team: ID!) {{ team(id: $team) {{ stages {{ {STAGE} }} }} }}"

TASK = "id key status version stage { id name status }"
CREATE_TASK = f"mutation ($input: CreateTaskInput!) {{ createTask(input: $input) {{ task {{ {TASK} }} {ERRORS} }} }}"
UPDATE_TASK = (
    "mutation ($id: ID!, $input: UpdateTaskInput!)"
    f" {{ updateTask(id: $id, input: $input) {{ task {{ {TASK} }} cursor {ERRORS} }} }}"
)
MOVE_TASK = f"mutation ($id: ID!, $input: MoveTaskInput!) {{ moveTask(id: $id, input: $input) {{ task {{ {TASK} }} cursor {ERRORS} }} }}"
TRASH = "mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }"
RESTORE = f"mutation ($id: ID!) {{ restoreTask(id: $id) {{ task {{ {TASK} }} errors {{ message }} }} }}"
BULK = f"succeeded results {{ task {{ {TASK} }} errors {{ code path }} }} {ERRORS}"
CREATE_TASKS = f"mutation ($inputs: [CreateTaskInput!]!) {{ createTasks(inputs: $inputs) {{ {BULK} }} }}"
UPDATE_TASKS = (
    "mutation ($target: TaskTarget!, $input: UpdateTaskInput!)"
    f" {{ updateTasks(target: $target, input: $input) {{ {BULK} }} }}"
)
GET = (
    f"query ($id: ID!) {{ task(id: $id) {{ {TASK} activity(first: 1)"
    " { nodes { name via originId changes { field before after beforeText afterText } } } } }"
)
LIST = f"query ($filter: TaskFilter) {{ tasks(filter: $filter, first: 100) {{ nodes {{ {TASK} }} totalCount }} }}"


async def stage(person: Person, team: str, name: str, status: str = "IN_PROGRESS", **more: Any) -> Any:
    return (await person.does(CREATE, input={"teamId": team, "name": name, "status": status, **more}))["stage"]


async def stages_of(person: Person, team: str) -> list[str]:
    return [each["name"] for each in (await person.asks(OF_TEAM, team=team))["team"]["stages"]]


async def task_in(person: Person, team: str, title: str = "Dig", **more: Any) -> Any:
    return (await person.does(CREATE_TASK, input={"teamId": team, "title": title, **more}))["task"]


async def edit(person: Person, task: Any, **input: Any) -> Any:
    return (await person.does(UPDATE_TASK, id=task["id"], input=input))["task"]


async def seen(person: Person, task: Any) -> Any:
    return (await person.asks(GET, id=task["id"]))["task"]


def column(task: Any) -> tuple[str, str | None]:
    """The status of a task, and the name of its column."""
    if task["stage"] is not None:
        assert task["stage"]["status"] == task["status"]
    return task["status"], None if task["stage"] is None else task["stage"]["name"]


async def stray(components: Components) -> int:
    """Tasks whose column is missing, or belongs to another team or status."""
    sql = (
        "SELECT count(*) FROM tasks LEFT JOIN stages ON stages.id = tasks.stage_id AND stages.team_id = tasks.team_id"
        " AND stages.status = tasks.status WHERE tasks.stage_id IS NOT NULL AND stages.id IS NULL"
    )
    number: int = await components.database.reads.fetchval(sql)
    return number


async def found(person: Person, **condition: Any) -> set[str]:
    page = (await person.asks(LIST, filter={"stage": condition}))["tasks"]
    assert page["totalCount"] == len(page["nodes"])
    return {task["id"] for task in page["nodes"]}
