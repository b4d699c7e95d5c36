"""A task whose creator or assignee has been erased."""

from __future__ import annotations

from typing import Any

from taskflow.components import Components
from tests.support.people import Person
from tests.tasks.words import CREATE, GET, LIST, UPDATE


async def test_a_task_survives_the_erasure_of_its_people(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    input = {"title": "Dig", "teamId": garden["id"], "assigneeId": bob.id, "dueDate": "2029-12-31"}
    task = (await bob.does(CREATE, input=input))["task"]
    await components.database.unit(lambda unit: unit.execute("DELETE FROM users WHERE id = $1", bob.id))

    found = (await alice.asks(GET, id=task["id"]))["task"]
    assert (found["creator"], found["assignee"], found["dueDate"]) == (None, None, "2029-12-31")
    assert [node["title"] for node in (await alice.asks(LIST))["tasks"]["nodes"]] == ["Dig"]

    edited = (await alice.does(UPDATE, id=task["id"], input={"title": "Dig deeper", "assigneeId": alice.id}))["task"]
    assert (edited["creator"], edited["assignee"]["name"]) == (None, "Alice")
