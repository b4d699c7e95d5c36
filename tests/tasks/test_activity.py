"""`Task.activity`: who changed what, when, newest first."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from tests.support.counting import Statements
from tests.support.people import Person

CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"
UPDATE = "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { errors { message } } }"
ACTIVITY = """
query ($id: ID!, $first: Int, $after: String, $last: Int) { task(id: $id) {
  activity(first: $first, after: $after, last: $last) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { name actor { name } changes { field before after beforeText afterText } }
  }
} }
"""
NESTED = "{ tasks { nodes { title activity(first: 2) { totalCount nodes { name } } } } }"


async def creates(person: Person, team: dict[str, Any], title: str) -> str:
    id: str = (await person.does(CREATE, input={"title": title, "teamId": team["id"]}))["task"]["id"]
    return id


async def test_activity_shows_who_changed_what_newest_first(alice: Person, bob: Person, garden: dict[str, Any]) -> None:
    task = await creates(alice, garden, "Dig")
    await bob.does(UPDATE, id=task, input={"assigneeId": bob.id})

    activity = (await alice.asks(ACTIVITY, id=task))["task"]["activity"]

    assert [(event["name"], event["actor"]["name"]) for event in activity["nodes"]] == [
        ("task.updated", "Bob"),
        ("task.created", "Alice"),
    ]
    (change,) = activity["nodes"][0]["changes"]
    assert (change["field"], change["before"], change["afterText"]) == ("assignee", None, "Bob")


async def test_activity_comes_in_pages(alice: Person, garden: dict[str, Any]) -> None:
    task = await creates(alice, garden, "Dig")
    for number in range(3):
        await alice.does(UPDATE, id=task, input={"title": f"Dig {number}"})

    first = (await alice.asks(ACTIVITY, id=task, first=3))["task"]["activity"]
    rest = (await alice.asks(ACTIVITY, id=task, first=3, after=first["pageInfo"]["endCursor"]))["task"]["activity"]
    oldest = (await alice.asks(ACTIVITY, id=task, last=2))["task"]["activity"]

    assert [len(first["nodes"]), len(rest["nodes"])] == [3, 1]
    assert (first["totalCount"], first["pageInfo"]["hasNextPage"], rest["pageInfo"]["hasNextPage"]) == (4, True, False)
    assert [event["name"] for event in oldest["nodes"]] == ["task.updated", "task.created"]
    assert oldest["pageInfo"]["hasPreviousPage"]


async def test_the_activity_of_many_tasks_is_read_together(
    alice: Person, garden: dict[str, Any], counted: Callable[[], AbstractContextManager[Statements]]
) -> None:
    async def statements() -> int:
        with counted() as sent:
            answer = await alice.asks(NESTED)
        assert all(task["activity"]["totalCount"] == 1 for task in answer["tasks"]["nodes"])
        return len([text for text in sent.texts if "jobs" not in text and "heads WHERE" not in text])

    for number in range(2):
        await creates(alice, garden, f"Few {number}")
    few = await statements()
    for number in range(8):
        await creates(alice, garden, f"Many {number}")

    assert await statements() == few


async def test_a_move_is_one_entry(alice: Person, garden: dict[str, Any]) -> None:
    other = (await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }'))[
        "team"
    ]
    task = await creates(alice, garden, "Prune")
    await alice.does(UPDATE, id=task, input={"teamId": other["id"]})

    activity = (await alice.asks(ACTIVITY, id=task))["task"]["activity"]

    assert [event["name"] for event in activity["nodes"]] == ["task.moved_in", "task.created"]
    assert activity["totalCount"] == 2
