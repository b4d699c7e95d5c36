"""Changing a task: an absent field stays, null clears it, and each change is one version and one event."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from models.values.ids import new_id
from tests.support.people import Person
from tests.tasks.words import CREATE, DELETE, GET, RESTORE, UPDATE

EVENTS = '{ events(filter: {names: ["task.*"]}, last: 20) { nodes { name changes { field before after beforeText afterText } } } }'


async def test_an_absent_field_is_unchanged_and_null_clears_it(alice: Person) -> None:
    task = await _made(alice, title="Dig", description="Deep", dueDate="2031-05-01", priority="HIGH")

    after = (await alice.does(UPDATE, id=task["id"], input={"description": None, "priority": "LOW"}))["task"]

    assert (after["description"], after["priority"]) == (None, "LOW")
    assert (after["title"], after["dueDate"], after["version"]) == ("Dig", "2031-05-01", 2)
    assert (await alice.asks(GET, id=task["id"]))["task"] == after


async def test_a_field_that_can_not_be_cleared_is_required(alice: Person) -> None:
    task = await _made(alice, title="Dig")

    for field in ("title", "status", "priority", "teamId"):
        error = await alice.fails(UPDATE, id=task["id"], input={field: None})
        assert (error["code"], error["path"]) == ("REQUIRED", ["input", field])


async def test_a_task_is_completed_and_reopened(alice: Person) -> None:
    task = await _made(alice, title="Dig")

    begun = (await alice.does(UPDATE, id=task["id"], input={"status": "IN_PROGRESS"}))["task"]
    done = (await alice.does(UPDATE, id=task["id"], input={"status": "COMPLETED"}))["task"]
    open_again = (await alice.does(UPDATE, id=task["id"], input={"status": "IN_PROGRESS"}))["task"]

    assert begun["startedAt"] == begun["updatedAt"]
    assert done["completedAt"] == done["updatedAt"]
    assert open_again["completedAt"] is None
    assert open_again["startedAt"] == begun["startedAt"]


async def test_a_call_that_changes_nothing_makes_no_event(alice: Person) -> None:
    task = await _made(alice, title="Dig")

    payload = await alice.does(UPDATE, id=task["id"], input={"title": " Dig "})

    assert (payload["task"]["version"], payload["cursor"]) == (1, None)
    assert [event["name"] for event in await _events(alice)] == ["task.created"]


async def test_an_event_lists_the_change_field_by_field(alice: Person, bob: Person, garden: Any) -> None:
    task = await _made(alice, title="Dig", teamId=garden["id"])

    await alice.does(UPDATE, id=task["id"], input={"status": "IN_PROGRESS", "assigneeId": bob.id})

    changes = {change["field"]: change for change in (await _events(alice))[-1]["changes"]}
    assert changes.keys() == {"status", "assignee", "startedAt"}
    assert changes["status"] == {
        "field": "status",
        "before": "PENDING",
        "after": "IN_PROGRESS",
        "beforeText": "Pending",
        "afterText": "In progress",
    }
    assert (changes["assignee"]["after"], changes["assignee"]["afterText"]) == (bob.id, "Bob")


async def test_a_missing_task_is_not_found(alice: Person) -> None:
    for id in (new_id("task"), "GEN-999", "nonsense", ""):
        error = await alice.fails(UPDATE, id=id, input={"title": "x"})
        assert (error["message"], error["code"], error["path"]) == ("Task not found", "NOT_FOUND", ["id"])


async def test_a_task_is_trashed_and_restored(alice: Person) -> None:
    task = await _made(alice, title="Dig")

    await alice.does(DELETE, id=task["key"])

    gone = (await alice.asks(GET, id=task["id"]))["task"]
    assert gone["deletedAt"] is not None
    assert gone["can"] == {"update": False, "changeStatus": False, "assign": False, "delete": True}
    error = await alice.fails(UPDATE, id=task["id"], input={"title": "x"})
    assert error["message"] == "This task is in the trash. Restore it first."
    back = (await alice.does(RESTORE, id=task["id"]))["task"]
    assert (back["deletedAt"], back["version"]) == (None, 3)
    assert [event["name"] for event in await _events(alice)] == ["task.created", "task.deleted", "task.restored"]


async def test_purging_needs_a_team_admin(alice: Person, bob: Person, garden: Any) -> None:
    task = await _made(bob, title="Dig", teamId=garden["id"])

    error = await bob.fails(DELETE, id=task["id"], permanently=True)
    await alice.does(DELETE, id=task["id"], permanently=True)

    assert (error["__typename"], error["needsTeamRole"]) == ("PermissionError", "ADMIN")
    assert (await alice.asks(GET, id=task["id"]))["task"] is None
    assert (await alice.asks(GET, id=task["key"]))["task"] is None


async def test_a_move_gives_a_new_key_and_the_old_key_keeps_working(alice: Person, garden: Any) -> None:
    task = await _made(alice, title="Dig")

    moved = (await alice.does(UPDATE, id=task["id"], input={"teamId": garden["id"], "title": "Dig deep"}))["task"]

    assert (moved["key"], moved["title"], moved["version"]) == (f"{garden['key']}-1", "Dig deep", 2)
    assert (await alice.asks(GET, id=task["key"]))["task"]["id"] == task["id"]
    assert (await alice.asks(GET, id=moved["key"]))["task"]["id"] == task["id"]
    another = await _made(alice, title="Rake")
    assert another["key"] == task["key"].replace("-1", "-2")


async def test_a_move_is_refused_while_the_assignee_is_not_in_the_new_team(
    alice: Person, chidi: Person, garden: Any
) -> None:
    task = await _made(alice, title="Dig", assigneeId=chidi.id)

    error = await alice.fails(UPDATE, id=task["id"], input={"teamId": garden["id"]})
    moved = (await alice.does(UPDATE, id=task["id"], input={"teamId": garden["id"], "assigneeId": None}))["task"]

    assert error["path"] == ["input", "assigneeId"]
    assert moved["assignee"] is None


async def test_concurrent_changes_of_different_fields_both_succeed(alice: Person) -> None:
    task = await _made(alice, title="Dig")
    await alice.does(UPDATE, id=task["id"], input={"title": "Dig deep", "expectedVersion": 1})

    after = (await alice.does(UPDATE, id=task["id"], input={"priority": "URGENT", "expectedVersion": 1}))["task"]

    assert (after["title"], after["priority"], after["version"]) == ("Dig deep", "URGENT", 3)


async def test_concurrent_changes_of_one_field_are_a_conflict(alice: Person) -> None:
    task = await _made(alice, title="Dig")
    await alice.does(UPDATE, id=task["id"], input={"title": "Dig deep", "priority": "LOW", "expectedVersion": 1})

    error = await alice.fails(
        UPDATE, id=task["id"], input={"title": "Dig wide", "status": "COMPLETED", "expectedVersion": 1}
    )

    assert (error["__typename"], error["code"], error["currentVersion"]) == ("ConflictError", "CONFLICT", 2)
    assert error["conflictingFields"] == ["title"]
    assert error["current"]["title"] == "Dig deep"


async def test_a_version_that_is_still_to_come_is_nobody_elses_change(alice: Person) -> None:
    task = await _made(alice, title="Dig")
    await alice.does(UPDATE, id=task["id"], input={"priority": "LOW"})

    error = await alice.fails(UPDATE, id=task["id"], input={"title": "Dig wide", "expectedVersion": 99})

    assert (error["code"], error["path"], error["currentVersion"]) == ("CONFLICT", ["input", "expectedVersion"], 2)
    assert error["message"] == "There is no such version yet. Look at `current`, and decide again."


async def test_a_dry_run_leaves_nothing(alice: Person, components: Any, counted: Callable[[], Any]) -> None:
    task = await _made(alice, title="Dig")
    before = await _everything(components)

    for document, variables in (
        (CREATE, {"input": {"title": "Rake", "dueDate": "2020-01-01"}}),
        (UPDATE, {"id": task["id"], "input": {"title": "Rake", "dueDate": "2020-01-01"}}),
        (DELETE, {"id": task["id"]}),
    ):
        payload = await alice.does(
            document.replace(") { task", ") @dryRun { task").replace(") { deleted", ") @dryRun { deleted"), **variables
        )
        assert (payload["dryRun"], payload["cursor"]) == (True, None)

    assert await _everything(components) == before
    assert (await _made(alice, title="Next"))["key"] == "GEN-2"


async def _everything(components: Any) -> dict[str, list[Any]]:
    """All rows except those that background tasks write meanwhile."""
    tables = ("tasks", "task_keys", "events", "stream_heads", "teams", "receipts")
    reads = components.database.reads
    found = {table: await reads.fetch(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables}
    found["jobs"] = await reads.fetch("SELECT key FROM jobs WHERE payload LIKE '%task!_%' ESCAPE '!'")
    return {table: [tuple(row) for row in rows] for table, rows in found.items()}


async def _made(person: Person, **input: Any) -> Any:
    return (await person.does(CREATE, input=input))["task"]


async def _events(person: Person) -> Any:
    return (await person.asks(EVENTS))["events"]["nodes"]
