"""Concurrent calls, and repeated calls."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from models.values.ids import new_id
from taskflow.components import Components
from tests.support.people import Person
from tests.support.races import held_before_commit
from tests.tasks.test_bulk import UPDATES
from tests.tasks.words import CREATE, GET, UPDATE

PROFILE = "user { name timeZone version } errors { message }"
RENAME = f'mutation {{ updateProfile(input: {{name: "Alicia"}}) {{ {PROFILE} }} }}'
MOVE = f'mutation {{ updateProfile(input: {{timeZone: "Asia/Tokyo"}}) {{ {PROFILE} }} }}'
ONCE = CREATE.replace("createTask(input: $input)", 'createTask(input: $input) @idempotent(key: "once")')


async def test_thirty_two_concurrent_creates_get_numbers_without_a_gap(alice: Person) -> None:
    payloads = await asyncio.gather(*(alice.does(CREATE, input={"title": f"Task {n}"}) for n in range(32)))

    numbers = sorted(int(payload["task"]["key"].partition("-")[2]) for payload in payloads)
    assert numbers == list(range(1, 33))


async def test_a_failed_create_takes_no_number(alice: Person) -> None:
    await alice.fails(CREATE, input={"title": ""})
    await alice.fails(CREATE, input={"title": "x", "assigneeId": new_id("user")})

    assert (await alice.does(CREATE, input={"title": "First"}))["task"]["key"].endswith("-1")


async def test_ten_calls_with_one_idempotency_key_make_one_task(alice: Person) -> None:
    payloads = await asyncio.gather(*(alice.does(ONCE, input={"title": "Only once"}) for _ in range(10)))

    assert len({payload["task"]["id"] for payload in payloads}) == 1
    assert all(payload["task"] == payloads[0]["task"] for payload in payloads)
    found = await alice.asks('{ tasks { totalCount } events(filter: {names: ["task.created"]}) { totalCount } }')
    assert (found["tasks"]["totalCount"], found["events"]["totalCount"]) == (1, 1)


async def test_an_idempotency_key_belongs_to_one_call(alice: Person) -> None:
    await alice.does(ONCE, input={"title": "Only once"})

    error = await alice.fails(ONCE, input={"title": "Something else"})

    assert error["code"] == "IDEMPOTENCY_MISMATCH"


async def test_concurrent_changes_of_one_task_all_count(alice: Person) -> None:
    task = (await alice.does(CREATE, input={"title": "Dig"}))["task"]

    await asyncio.gather(*(alice.does(UPDATE, id=task["id"], input={"title": f"Dig {n}"}) for n in range(10)))

    found: Any = await alice.asks("query ($id: ID!) { task(id: $id) { version } }", id=task["id"])
    assert found["task"]["version"] == 11


async def test_a_profile_change_in_progress_does_not_block_creating_tasks(
    alice: Person, components: Components
) -> None:
    """Creating a task locks its creator's row, and then waits for locks that a change of the profile may hold."""
    if components.database.dialect == "sqlite":
        pytest.skip("there is one writer for all")
    async with held_before_commit(components, "user.updated") as held, asyncio.TaskGroup() as both:
        renamed = both.create_task(alice.does(RENAME))
        await held.reached.wait()
        async with asyncio.timeout(10):
            made = await alice.does(CREATE, input={"title": "Dig"})
        assert not renamed.done()
        held.released.set()

    assert renamed.result()["user"]["name"] == "Alicia"
    assert made["task"]["title"] == "Dig"


async def test_two_changes_of_a_profile_are_serialised(alice: Person, components: Components) -> None:
    async with held_before_commit(components, "user.updated") as held, asyncio.TaskGroup() as both:
        both.create_task(alice.does(RENAME))
        await held.reached.wait()
        moved = both.create_task(alice.does(MOVE))
        await held.is_waited_for()
        held.released.set()

    assert moved.result()["user"] == {"name": "Alicia", "timeZone": "Asia/Tokyo", "version": 3}


async def test_an_edit_that_waited_for_an_assignment_answers_with_the_assignee(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    task = await _in(garden, alice)
    async with held_before_commit(components, "task.updated") as first, asyncio.TaskGroup() as both:
        both.create_task(alice.does(UPDATE, id=task["id"], input={"assigneeId": alice.id}))
        await first.reached.wait()
        second = both.create_task(bob.does(UPDATE, id=task["id"], input={"title": "Dig deeper"}))
        await first.is_waited_for()
        first.released.set()

    now = (await alice.asks(GET, id=task["id"]))["task"]
    assert (now["assignee"]["name"], now["title"], now["version"]) == ("Alice", "Dig deeper", 3)
    assert second.result()["task"]["assignee"] == now["assignee"]


async def test_an_assignment_that_waited_for_another_names_the_previous_assignee(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    task = await _in(garden, alice)
    async with held_before_commit(components, "task.updated") as first, asyncio.TaskGroup() as both:
        both.create_task(alice.does(UPDATE, id=task["id"], input={"assigneeId": alice.id}))
        await first.reached.wait()
        both.create_task(bob.does(UPDATE, id=task["id"], input={"assigneeId": bob.id}))
        await first.is_waited_for()
        first.released.set()

    activity = (
        "query ($id: ID!) { task(id: $id) { activity(first: 2) { nodes { changes { beforeText afterText } } } } }"
    )
    told = (await alice.asks(activity, id=task["id"]))["task"]["activity"]["nodes"]
    assert sorted((change["beforeText"] or "", change["afterText"]) for node in told for change in node["changes"]) == [
        ("", "Alice"),
        ("Alice", "Bob"),
    ]


@pytest.mark.parametrize("many", [False, True], ids=["one", "many"])
async def test_an_edit_that_waited_for_a_move_finds_the_task_in_its_new_team(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components, many: bool
) -> None:
    task = await _in(garden, alice)
    edit: dict[str, Any] = {"id": task["id"], "input": {"title": "Dig deeper"}}
    if many:
        edit = {"target": {"ids": [task["id"]]}, "input": {"title": "Dig deeper"}}
    async with held_before_commit(components, "task.moved_in") as first, asyncio.TaskGroup() as both:
        moving = both.create_task(alice.does(UPDATE, id=task["id"], input={"teamId": "GEN"}))
        await first.reached.wait()
        both.create_task(bob.does(UPDATES if many else UPDATE, **edit))
        await first.is_waited_for()
        first.released.set()

    now = (await bob.asks(GET, id=task["id"]))["task"]
    assert (now["team"], now["title"]) == (moving.result()["task"]["team"], "Dig deeper")


async def test_a_bulk_edit_by_filter_skips_tasks_that_no_longer_match_when_it_runs(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    task = await _in(garden, alice)
    async with held_before_commit(components, "task.updated") as first, asyncio.TaskGroup() as both:
        both.create_task(alice.does(UPDATE, id=task["id"], input={"status": "COMPLETED"}))
        await first.reached.wait()
        cancel = {"target": {"filter": {"status": {"eq": "PENDING"}}}, "input": {"status": "CANCELLED"}}
        second = both.create_task(bob.does(UPDATES, **cancel))
        await first.is_waited_for()
        first.released.set()

    assert second.result()["matched"] == 0
    assert (await alice.asks(GET, id=task["id"]))["task"]["status"] == "COMPLETED"


@pytest.mark.parametrize("move", [False, True], ids=["create", "move"])
async def test_no_task_is_created_in_a_team_that_is_being_archived(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components, move: bool
) -> None:
    task = await _in({"id": "GEN"}, bob)
    enter = (UPDATE, {"id": task["id"], "input": {"teamId": garden["id"]}})
    if not move:
        enter = (CREATE, {"input": {"title": "Dig", "teamId": garden["id"]}})
    archive = "mutation ($id: ID!) { archiveTeam(id: $id) { errors { message } } }"
    async with held_before_commit(components, "team.archived") as first, asyncio.TaskGroup() as both:
        both.create_task(alice.does(archive, id=garden["id"]))
        await first.reached.wait()
        second = both.create_task(bob.fails(enter[0], **enter[1]))
        await first.is_waited_for()
        first.released.set()

    assert (second.result()["code"], second.result()["path"]) == ("FORBIDDEN", ["input", "teamId"])


async def _in(team: dict[str, Any], person: Person) -> dict[str, Any]:
    task: dict[str, Any] = (await person.does(CREATE, input={"title": "Dig", "teamId": team["id"]}))["task"]
    return task
