"""The documents that these tests send about undos."""

from __future__ import annotations

from typing import Any

from tests.support.people import Person

TASK = (
    "id key title description status priority dueDate startedAt completedAt deletedAt rank version commentCount blocked"
    " assignee { id } team { id } labels { id } stage { id } parent { id } progress { done total }"
)
ERRORS = """
errors {
    __typename code message path
    ... on ConflictError { conflictingFields current { id } } ... on NotFoundError { missingId } ... on PermissionError { needsTeamRole }
}
"""
PAYLOAD = f"matched succeeded failed cursor {ERRORS} results {{ index task {{ {TASK} }} {ERRORS} }}"
UNDO = (
    "mutation ($target: UndoTarget!, $onError: BulkPolicy! = REJECT_ALL)"
    f" {{ undo(target: $target, onError: $onError) {{ {PAYLOAD} }} }}"
)
GET = f"query ($id: ID!) {{ task(id: $id) {{ {TASK} }} }}"
ACTIVITY = """
query ($id: ID!) { task(id: $id) { activity(first: 50) {
    nodes { id name undoable originId actor { id } changes { field before after } }
} } }
"""
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id key } errors { message } } }"
UPDATE = (
    "mutation ($id: ID!, $input: UpdateTaskInput!, $key: String!)"
    " { updateTask(id: $id, input: $input) @idempotent(key: $key) { errors { message } } }"
)
UPDATE_ALL = (
    "mutation ($ids: [ID!]!, $input: UpdateTaskInput!, $key: String!)"
    " { updateTasks(target: {ids: $ids}, input: $input) @idempotent(key: $key) { errors { message } } }"
)
MOVE = "mutation ($id: ID!, $input: MoveTaskInput!) { moveTask(id: $id, input: $input) { errors { message } } }"
TRASH = "mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }"
TRASH_ALL = "mutation ($ids: [ID!]!, $key: String!) { deleteTasks(target: {ids: $ids}) @idempotent(key: $key) { errors { message } } }"
RESTORE = "mutation ($id: ID!) { restoreTask(id: $id) { errors { message } } }"
ALWAYS_OTHER = ("version",)
"""A field that an undo does not restore."""


async def make(person: Person, title: str = "Dig", **more: Any) -> str:
    id: str = (await person.does(CREATE, input={"title": title, **more}))["task"]["id"]
    return id


async def seen(person: Person, id: str) -> dict[str, Any]:
    task = (await person.asks(GET, id=id))["task"]
    return {name: value for name, value in task.items() if name not in ALWAYS_OTHER}


async def key_of(person: Person, id: str) -> str:
    key: str = (await person.asks(GET, id=id))["task"]["key"]
    return key


async def edit(person: Person, id: str, key: str = "", **input: Any) -> None:
    await person.does(UPDATE, id=id, input=input, key=key or f"{id} {input}"[:200])


async def activity(person: Person, id: str) -> list[Any]:
    """The activity of a task, newest first."""
    nodes: list[Any] = (await person.asks(ACTIVITY, id=id))["task"]["activity"]["nodes"]
    return nodes


async def last(person: Person, id: str) -> str:
    """The id of the newest event that can be undone."""
    event: str = next(event["id"] for event in await activity(person, id) if event["undoable"])
    return event


async def undo(person: Person, event: str) -> Any:
    return await person.does(UNDO, target={"eventId": event})


async def undo_call(person: Person, origin: str, **more: Any) -> Any:
    return await person.does(UNDO, target={"originId": origin}, **more)


async def refused(person: Person, event: str) -> Any:
    error = await person.fails(UNDO, target={"eventId": event})
    assert error["path"] == ["target", "eventId"]
    return error


AS_OF = f"query ($id: ID!, $position: Position!) {{ task(id: $id) {{ asOf(position: $position) {{ {TASK} }} }} }}"


async def as_of(person: Person, id: str, **position: Any) -> Any:
    found = (await person.asks(AS_OF, id=id, position=position))["task"]["asOf"]
    return found and {name: value for name, value in found.items() if name not in ALWAYS_OTHER}
