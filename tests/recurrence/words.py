"""The documents that these tests send about recurring tasks."""

from __future__ import annotations

from typing import Any

from tests.support.people import Person

ERRORS = "errors { __typename code message path ... on LimitError { limit } }"
TASK = (
    "id key title status dueDate version rank deletedAt team { id } creator { name } assignee { name } parent { id } labels { name }"
    " stage { name } watchers { name } recurrence { rule fromCompletion upcoming } nextOccurrence { id key title status dueDate }"
)
CREATE = f"mutation ($input: CreateTaskInput!) {{ createTask(input: $input) {{ task {{ {TASK} }} {ERRORS} }} }}"
UPDATE = f"mutation ($id: ID!, $input: UpdateTaskInput!) {{ updateTask(id: $id, input: $input) {{ task {{ {TASK} }} cursor {ERRORS} }} }}"
SKIP = f"mutation ($id: ID!) {{ skipOccurrence(id: $id) {{ task {{ {TASK} }} {ERRORS} }} }}"
MOVE = f"mutation ($id: ID!, $input: MoveTaskInput!) {{ moveTask(id: $id, input: $input) {{ task {{ {TASK} }} {ERRORS} }} }}"
BULK = f"matched succeeded failed results {{ task {{ {TASK} }} errors {{ code path }} }} {ERRORS}"
UPDATE_ALL = (
    "mutation ($target: TaskTarget!, $input: UpdateTaskInput!, $onError: BulkPolicy! = REJECT_ALL)"
    f" {{ updateTasks(target: $target, input: $input, onError: $onError) {{ {BULK} }} }}"
)
CREATE_ALL = f"mutation ($inputs: [CreateTaskInput!]!) {{ createTasks(inputs: $inputs) {{ {BULK} }} }}"
PART = "title dueDate status assignee { name } recurrence { rule }"
GET = f"query ($id: ID!) {{ task(id: $id) {{ {TASK} subtasks {{ {PART} subtasks {{ title }} }} progress {{ done total }} }} }}"
TITLED = f"query ($title: String!) {{ tasks(filter: {{ title: {{ eq: $title }} }}, orderBy: [{{ field: RANK }}]) {{ nodes {{ {TASK} }} }} }}"
LIVE = """
subscription ($after: Cursor) { taskChanges(after: $after) { __typename ... on TaskChange {
    name action cursor taskId changes { field before after beforeText afterText }
    task { id title dueDate status recurrence { rule upcoming(first: 2) } nextOccurrence { id } labels { name } assignee { name } }
} } }
"""
DAILY = {"rule": "FREQ=DAILY"}
WEEKLY = {"rule": "FREQ=WEEKLY"}


async def make(person: Person, title: str = "Water the plants", **input: Any) -> Any:
    return (await person.does(CREATE, input={"title": title, **input}))["task"]


async def edit(person: Person, task: Any, **input: Any) -> Any:
    return (await person.does(UPDATE, id=task["id"], input=input))["task"]


async def complete(person: Person, task: Any) -> Any:
    """Completes a task, and returns the next one, or None."""
    done = await edit(person, task, status="COMPLETED")
    following = done["nextOccurrence"]
    return None if following is None else await seen(person, following)


async def seen(person: Person, task: Any) -> Any:
    return (await person.asks(GET, id=task["id"]))["task"]


async def titled(person: Person, title: str) -> list[Any]:
    """The tasks with this title, in the order made by hand."""
    nodes: list[Any] = (await person.asks(TITLED, title=title))["tasks"]["nodes"]
    return nodes
