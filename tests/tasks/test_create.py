"""Creating a task: only a title is required, and everything else is validated."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from models.values import clock
from models.values.ids import new_id
from taskflow.components import Components
from tests.support.counting import Statements
from tests.support.people import Person
from tests.support.words import PURGE
from tests.tasks.words import CREATE, GET


async def test_a_title_is_enough(alice: Person) -> None:
    task = (await alice.does(CREATE, input={"title": "  Water the plants "}))["task"]

    assert task["title"] == "Water the plants"
    assert (task["status"], task["priority"], task["version"]) == ("PENDING", "MEDIUM", 1)
    assert task["creator"]["id"] == alice.id
    assert task["assignee"] is None
    assert task["key"] == f"{task['team']['key']}-1"
    assert task["createdAt"] == task["updatedAt"]
    assert abs(clock.from_wire(task["createdAt"]) - clock.now()) < 60_000
    assert (await alice.asks(GET, id=task["key"]))["task"] == task


async def test_a_task_created_completed_has_the_time_of_completion(alice: Person) -> None:
    task = (await alice.does(CREATE, input={"title": "Done before", "status": "COMPLETED"}))["task"]

    assert task["completedAt"] == task["createdAt"]
    assert task["startedAt"] is None


async def test_a_title_is_required(alice: Person) -> None:
    for blank in ("", "   ", "\u200b"):
        error = await alice.fails(CREATE, input={"title": blank})
        assert (error["message"], error["code"], error["path"]) == ("Title is required", "REQUIRED", ["input", "title"])


async def test_a_title_has_a_minimum_and_a_maximum_length(alice: Person) -> None:
    assert (await alice.does(CREATE, input={"title": "x" * 200}))["task"]

    error = await alice.fails(CREATE, input={"title": "x" * 201})

    assert (error["code"], error["path"]) == ("INVALID", ["input", "title"])


async def test_the_assignee_must_be_in_the_team(alice: Person, bob: Person, chidi: Person, garden: Any) -> None:
    task = (await alice.does(CREATE, input={"title": "Dig", "teamId": garden["key"], "assigneeId": bob.id}))["task"]
    assert task["assignee"] == {"id": bob.id, "name": "Bob", "email": bob.email}

    error = await alice.fails(CREATE, input={"title": "Dig", "teamId": garden["id"], "assigneeId": chidi.id})

    assert (error["code"], error["path"]) == ("INVALID", ["input", "assigneeId"])


async def test_an_unknown_assignee_is_refused(alice: Person) -> None:
    error = await alice.fails(CREATE, input={"title": "Dig", "assigneeId": new_id("user")})

    assert (error["__typename"], error["path"]) == ("NotFoundError", ["input", "assigneeId"])


async def test_a_team_out_of_sight_is_not_found(chidi: Person, garden: Any) -> None:
    error = await chidi.fails(CREATE, input={"title": "Dig", "teamId": garden["id"]})

    assert (error["code"], error["path"]) == ("NOT_FOUND", ["input", "teamId"])


async def test_a_client_may_choose_the_id_and_use_it_once(alice: Person, chidi: Person) -> None:
    id = new_id("task")
    task = (await alice.does(CREATE, input={"title": "Offline", "id": id}))["task"]
    assert task["id"] == id

    error = await alice.fails(CREATE, input={"title": "Offline, again", "id": id})

    assert (error["code"], error["path"]) == ("ALREADY_EXISTS", ["input", "id"])
    assert error["current"]["title"] == "Offline"


CREATE_ALL = (
    "mutation ($inputs: [CreateTaskInput!]!, $onError: BulkPolicy!) { createTasks(inputs: $inputs, onError: $onError)"
    " { results { task { title } errors { __typename code path ... on ConflictError { current { __typename } } } }"
    " errors { message code } } }"
)


async def test_the_id_of_a_purged_task_is_never_used_again(alice: Person, garden: Any) -> None:
    """Otherwise the new task would have the old one's history, and stand in inboxes that it was never sent to."""
    old, new = new_id("task"), new_id("task")
    await alice.does(CREATE, input={"title": "Secret", "teamId": garden["id"], "id": old})
    await alice.does(PURGE, id=old)

    error = await alice.fails(CREATE, input={"title": "Another", "id": old})
    inputs = [{"title": "One", "id": new}, {"title": "Two", "id": old}, {"title": "Three"}]
    results = (await alice.does(CREATE_ALL, inputs=inputs, onError="SKIP_FAILED"))["results"]

    assert (error["code"], error["path"], error["current"]) == ("ALREADY_EXISTS", ["input", "id"], None)
    assert [result["task"] and result["task"]["title"] for result in results] == ["One", None, "Three"]
    assert results[1]["errors"] == [
        {"__typename": "ConflictError", "code": "ALREADY_EXISTS", "path": ["inputs", "1", "id"], "current": None}
    ]


async def test_an_id_of_another_kind_is_refused(alice: Person) -> None:
    for id in ("task_1", new_id("user"), "task_00000000000000000000000000"):
        error = await alice.fails(CREATE, input={"title": "Offline", "id": id})
        assert (error["code"], error["path"]) == ("INVALID", ["input", "id"])


async def test_a_wrong_status_is_refused_before_anything_runs(alice: Person) -> None:
    error = await alice.is_refused(CREATE, input={"title": "Dig", "status": "SOMEDAY"})

    assert error["extensions"]["code"] == "BAD_REQUEST"


async def test_a_task_is_not_shown_to_strangers(alice: Person, chidi: Person, garden: Any) -> None:
    task = (await alice.does(CREATE, input={"title": "Secret", "teamId": garden["id"]}))["task"]

    assert (await chidi.asks(GET, id=task["id"]))["task"] is None
    assert (await chidi.asks(GET, id=task["key"]))["task"] is None


async def test_a_create_holds_the_lock_of_its_team_for_few_statements(
    alice: Person, components: Components, counted: Callable[..., AbstractContextManager[Statements]]
) -> None:
    """The row of the team that numbers its tasks is locked until the commit, and each other create in that team waits
    for it. With four processes on two cores that wait was the bottleneck."""
    with counted(units=True) as statements:
        await alice.does(CREATE, input={"title": "Dig"})

    locked_at = next(n for n, text in enumerate(statements.texts) if "SET last_number" in text)
    under_the_lock = statements.texts[locked_at:]
    assert len(under_the_lock) == (3 if components.database.dialect == "postgres" else 9), str(statements)
