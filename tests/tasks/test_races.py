"""Many at once, and the same thing twice."""

from __future__ import annotations

import asyncio
from typing import Any

from models.ids import new_id
from tests.support.people import Person
from tests.tasks.words import CREATE, UPDATE

ONCE = CREATE.replace("createTask(input: $input)", 'createTask(input: $input) @idempotent(key: "once")')


async def test_thirty_two_at_once_get_thirty_two_numbers_without_a_gap(alice: Person) -> None:
    payloads = await asyncio.gather(*(alice.does(CREATE, input={"title": f"Task {n}"}) for n in range(32)))

    numbers = sorted(int(payload["task"]["key"].partition("-")[2]) for payload in payloads)
    assert numbers == list(range(1, 33))


async def test_what_fails_takes_no_number(alice: Person) -> None:
    await alice.fails(CREATE, input={"title": ""})
    await alice.fails(CREATE, input={"title": "x", "assigneeId": new_id("user")})

    assert (await alice.does(CREATE, input={"title": "First"}))["task"]["key"].endswith("-1")


async def test_ten_calls_with_one_key_are_one_task(alice: Person) -> None:
    payloads = await asyncio.gather(*(alice.does(ONCE, input={"title": "Only once"}) for _ in range(10)))

    assert len({payload["task"]["id"] for payload in payloads}) == 1
    assert all(payload["task"] == payloads[0]["task"] for payload in payloads)
    found = await alice.asks('{ tasks { totalCount } events(filter: {names: ["task.created"]}) { totalCount } }')
    assert (found["tasks"]["totalCount"], found["events"]["totalCount"]) == (1, 1)


async def test_a_key_stands_for_one_call(alice: Person) -> None:
    await alice.does(ONCE, input={"title": "Only once"})

    error = await alice.fails(ONCE, input={"title": "Something else"})

    assert error["code"] == "IDEMPOTENCY_MISMATCH"


async def test_many_who_change_one_task_all_count(alice: Person) -> None:
    task = (await alice.does(CREATE, input={"title": "Dig"}))["task"]

    await asyncio.gather(*(alice.does(UPDATE, id=task["id"], input={"title": f"Dig {n}"}) for n in range(10)))

    found: Any = await alice.asks("query ($id: ID!) { task(id: $id) { version } }", id=task["id"])
    assert found["task"]["version"] == 11
