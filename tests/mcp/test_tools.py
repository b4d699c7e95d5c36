"""What assistants can do with their tools, over HTTP and by `taskflow mcp`."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from taskflow.mcp.tools import TOOLS
from tests.crash.deployment import CREATE
from tests.mcp.conftest import BOTH_WAYS, Garden, by_command, key_of, somebody

pytestmark = [pytest.mark.slow, pytest.mark.once]

LABEL = "mutation ($input: CreateLabelInput!) { createLabel(input: $input) { label { id } errors { message } } }"
UPDATE = "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { errors { message } } }"
PURGE = "mutation ($id: ID!) { deleteTask(id: $id, permanently: true) { errors { message } } }"


@BOTH_WAYS
async def test_an_assistant_works_through_a_day(garden: Garden, reached: Any) -> None:
    await garden.alice.does(LABEL, input={"teamId": garden.team, "name": "Indoors"})
    key = await key_of(garden.alice, "WRITE")
    async with reached(garden.place, key) as assistant:
        me = await assistant.calls("who_am_i")
        assert me["me"]["name"] == "Alice"
        assert garden.key in [team["key"] for team in me["teams"]]

        made = await assistant.calls(
            "create_task",
            title="Water the plants",
            team=garden.key,
            assignee="@bob",
            priority="HIGH",
            due_date="2035-04-01",
            labels=["indoors"],
            description="All of **them**.",
        )
        task = made["task"]
        assert task["assignee"]["name"] == "Bob"
        assert task["labels"] == [{"name": "Indoors"}]

        changed = await assistant.calls(
            "update_task",
            task=task["key"],
            status="IN_PROGRESS",
            due_date=None,
            assignee="me",
            remove_labels=["Indoors"],
            expected_version=task["version"],
        )
        assert changed["task"]["status"] == "IN_PROGRESS"
        assert changed["task"]["dueDate"] is None
        assert changed["task"]["assignee"]["name"] == "Alice"
        assert changed["task"]["labels"] == []

        comment = (await assistant.calls("comment_on_task", task=task["key"], body="Half of them are done."))["comment"]
        await assistant.calls("comment_on_task", task=task["key"], body="Now all.", reply_to=comment["id"])

        read = (await assistant.calls("get_task", task=task["key"]))["task"]
        assert read["description"] == "All of **them**."
        assert read["comments"]["nodes"][0]["body"] == "Half of them are done."
        assert read["comments"]["nodes"][0]["replies"][0]["body"] == "Now all."

    seen = await garden.alice.asks(
        "query ($id: ID!) { task(id: $id) { activity(first: 9) { nodes { name via } } } }", id=task["key"]
    )
    assert {event["via"] for event in seen["task"]["activity"]["nodes"]} == {"API_KEY"}


async def test_tasks_are_found_by_every_condition_of_a_filter(garden: Garden, reached: Any) -> None:
    label = (await garden.alice.does(LABEL, input={"teamId": garden.team, "name": "Indoors"}))["label"]["id"]
    inputs: list[dict[str, Any]] = [
        {"title": "Water the plants", "labelIds": [label], "priority": "URGENT"},
        {"title": "Sweep the path", "status": "COMPLETED", "dueDate": "2035-04-01"},
        {"title": "Water the lawn", "assigneeId": garden.bob.id, "dueDate": "2020-01-01"},
    ]
    for input in inputs:
        await garden.alice.does(CREATE, input={**input, "teamId": garden.team})
    plants, path, lawn = (input["title"] for input in inputs)
    async with reached(garden.place, await key_of(garden.alice, "READ")) as assistant:

        async def found(**which: Any) -> set[str]:
            answer = await assistant.calls("find_tasks", **which)
            assert answer["total"] == len(answer["tasks"])
            return {task["title"] for task in answer["tasks"]}

        assert await found() == {plants, path, lawn}
        assert await found(team=garden.key, status=["PENDING", "IN_PROGRESS"]) == {plants, lawn}
        assert await found(label="INDOORS") == {plants}
        assert await found(label="indoors", team=garden.key.lower()) == {plants}
        assert await found(priority=["URGENT", "LOW"]) == {plants}
        assert await found(assignee="bob") == {lawn}
        assert await found(assignee="nobody") == {plants, path}
        assert await found(assignee="me") == set()
        assert await found(overdue=True) == {lawn}
        assert await found(due_from="2030-01-01", due_until="2036-01-01") == {path}
        assert await found(text="water") == {plants, lawn}
        assert await found(text="watter", assignee="@bob") == {lawn}

        first = await assistant.calls("find_tasks", limit=2, order="due")
        rest = await assistant.calls("find_tasks", limit=2, order="due", after=first["after"])
        assert [task["title"] for task in first["tasks"] + rest["tasks"]] == [lawn, path, plants]
        assert "after" not in rest


@BOTH_WAYS
async def test_changes_are_followed_from_call_to_call_without_a_gap(garden: Garden, reached: Any) -> None:
    async with reached(garden.place, await key_of(garden.bob, "READ")) as assistant:
        begun = await assistant.calls("follow_changes", team=garden.key, seconds=1)
        assert begun["changes"] == []

        task = (await garden.alice.does(CREATE, input={"title": "Water the plants", "teamId": garden.team}))["task"][
            "id"
        ]
        heard = await assistant.calls("follow_changes", team=garden.key, after=begun["after"], seconds=50)
        assert [(change["name"], change["task"]["title"]) for change in heard["changes"]] == [
            ("task.created", "Water the plants")
        ]
        assert heard["changes"][0]["actor"]["name"] == "Alice"

        heard, _ = await asyncio.gather(
            assistant.calls("follow_changes", task=task, after=heard["after"], seconds=50),
            garden.alice.does(UPDATE, id=task, input={"title": "Water them well"}),
        )
        (change,) = heard["changes"]
        await garden.alice.does(PURGE, id=task)
        assert (await assistant.is_refused("follow_changes", task=task)).startswith("NOT_FOUND: ")
        assert change["changes"] == [{"field": "title", "before": "Water the plants", "after": "Water them well"}]


async def test_a_server_that_says_nothing_in_time_does_not_lose_the_callers_place(garden: Garden) -> None:
    async with by_command(garden.place, await key_of(garden.bob, "READ")) as assistant:
        begun = await assistant.calls("follow_changes", team=garden.key, seconds=1)
        await garden.alice.does(CREATE, input={"title": "Water the plants", "teamId": garden.team})

        garden.place.is_frozen()
        silent = await assistant.calls("follow_changes", team=garden.key, after=begun["after"], seconds=1)
        garden.place.thaws()
        assert silent == {"changes": [], "after": begun["after"]}

        (change,) = (await assistant.calls("follow_changes", team=garden.key, after=silent["after"]))["changes"]
        assert change["name"] == "task.created"


async def test_an_assistant_has_the_rights_of_its_key_and_no_more(garden: Garden, reached: Any) -> None:
    task = (await garden.alice.does(CREATE, input={"title": "Secret", "teamId": garden.team}))["task"]["id"]
    stranger = await somebody(garden.place, "Chidi")
    async with reached(garden.place, await key_of(garden.alice, "READ")) as reader:
        words = await reader.is_refused("create_task", title="Dig", team=garden.key)
        assert words.startswith("FORBIDDEN: ")
    async with reached(garden.place, await key_of(stranger, "WRITE")) as assistant:
        assert (await assistant.is_refused("get_task", task=task)).startswith("NOT_FOUND: ")
        assert (await assistant.is_refused("comment_on_task", task=task, body="Hello")).startswith("NOT_FOUND: ")
        assert (await assistant.calls("find_tasks", text="secret"))["tasks"] == []


BAD_CALLS: list[tuple[str, dict[str, Any], str]] = [
    ("dig", {}, "There is no tool 'dig'. There are: who_am_i, "),
    ("get_task", {}, "INVALID: get_task: 'task' is a required property"),
    ("get_task", {"task": "GEN-999"}, "NOT_FOUND: There is no task GEN-999, or none that you may see."),
    ("find_tasks", {"limit": 1000}, "INVALID: limit: 1000 is greater than the maximum of 50"),
    ("find_tasks", {"colour": "red"}, "INVALID: find_tasks: Additional properties are not allowed"),
    ("find_tasks", {"label": "Outdoors"}, "NOT_FOUND: There is no label 'Outdoors'. There are: none."),
    ("find_tasks", {"due_from": "soon"}, "BAD_REQUEST: "),
    ("create_task", {"title": " "}, "REQUIRED: "),
    ("create_task", {"title": "Dig", "assignee": "@nobody-we-know"}, "NOT_FOUND: "),
    ("create_task", {"title": "Dig", "labels": ["Outdoors"]}, "NOT_FOUND: The team "),
    ("update_task", {"task": "GEN-999", "add_labels": ["x"]}, "NOT_FOUND: "),
    ("follow_changes", {"after": "not a cursor of ours"}, "INVALID: This cursor is invalid."),
]


async def test_a_bad_call_is_refused_with_an_explanation(garden: Garden, reached: Any) -> None:
    async with reached(garden.place, await key_of(garden.alice, "WRITE")) as assistant:
        for tool, arguments, words in BAD_CALLS:
            assert (await assistant.is_refused(tool, **arguments)).startswith(words), (tool, arguments)


async def test_each_tool_is_described_and_says_whether_it_writes(garden: Garden, reached: Any) -> None:
    async with reached(garden.place, await key_of(garden.alice, "READ")) as assistant:
        shown = (await assistant.client.list_tools()).tools
    assert [tool.name for tool in shown] == [tool.name for tool in TOOLS]
    for tool in shown:
        assert tool.description
        assert tool.annotations is not None
        assert tool.annotations.read_only_hint is (tool.name not in {"create_task", "update_task", "comment_on_task"})
        assert all(
            "description" in one or "enum" in one or one["type"] == "boolean"
            for one in tool.input_schema["properties"].values()
        )
