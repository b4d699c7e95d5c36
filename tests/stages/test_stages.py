"""Columns of a team's board: who creates them, what they may be called, their order, and their deletion."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from models.values.ids import new_id
from taskflow.components import Components
from tests.stages.words import CREATE, DELETE, OF_TEAM, UPDATE, stage, stages_of
from tests.support.elsewhere import at_another_server
from tests.support.people import Person
from tests.support.races import held_before_commit

LATEST = "{ events(last: 1) { nodes { name action subjectType subject { id } changes { field before after } } } }"
ARCHIVE = "mutation ($id: ID!) { archiveTeam(id: $id) { errors { message } } }"


async def latest(person: Person) -> Any:
    return (await person.asks(LATEST))["events"]["nodes"][0]


async def test_a_new_column_has_a_name_and_a_status(alice: Person, garden: Any) -> None:
    made = await stage(alice, garden["key"], "  Review ", color="#2DA", limit=5)

    assert (made["name"], made["status"], made["color"], made["limit"]) == ("Review", "IN_PROGRESS", "#22ddaa", 5)
    assert (made["version"], made["team"]["id"]) == (1, garden["id"])
    look = "query ($id: ID!) { node(id: $id) { ... on Stage { name limit } } }"
    assert (await alice.asks(look, id=made["id"]))["node"] == {"name": "Review", "limit": 5}
    assert (await latest(alice))["name"] == "stage.created"


async def test_a_column_has_no_colour_and_no_limit_by_default(alice: Person, garden: Any) -> None:
    made = await stage(alice, garden["id"], "Review")

    assert (made["color"], made["limit"]) == (None, None)


async def test_a_new_column_is_last_or_first_or_after_another(alice: Person, garden: Any) -> None:
    one = await stage(alice, garden["id"], "One")
    await stage(alice, garden["id"], "Two")
    await stage(alice, garden["id"], "Zero", afterId=None)
    await stage(alice, garden["id"], "One and a half", afterId=one["id"])

    assert await stages_of(alice, garden["id"]) == ["Zero", "One", "One and a half", "Two"]


async def test_a_column_is_moved(alice: Person, garden: Any) -> None:
    ids = {name: (await stage(alice, garden["id"], name))["id"] for name in "abcd"}

    for name, after in (("d", "a"), ("a", "c"), ("b", None)):
        await alice.does(UPDATE, id=ids[name], input={"afterId": None if after is None else ids[after]})

    assert await stages_of(alice, garden["id"]) == ["b", "d", "c", "a"]
    event = await latest(alice)
    assert (event["name"], event["changes"]) == ("stage.updated", [])
    versions = {
        each["name"]: each["version"] for each in (await alice.asks(OF_TEAM, team=garden["id"]))["team"]["stages"]
    }
    assert versions == {"a": 2, "b": 2, "c": 1, "d": 2}
    same = await alice.does(UPDATE, id=ids["a"], input={"afterId": ids["c"]})
    assert (same["cursor"], same["stage"]["version"]) == (None, 2)


async def test_columns_of_several_teams_are_read_with_one_statement(alice: Person, garden: Any, counted: Any) -> None:
    await stage(alice, garden["id"], "Review")
    await alice.asks("{ teams { stages { name } } }")

    with counted() as statements:
        teams = (await alice.asks("{ teams { key stages { name } } }"))["teams"]

    assert {team["key"]: [each["name"] for each in team["stages"]] for team in teams} == {
        "GEN": [],
        garden["key"]: ["Review"],
    }
    assert len([each for each in statements.texts if "FROM stages" in each]) == 1


@pytest.mark.parametrize("name", ["Review", "REVIEW", " rêview"])
async def test_a_name_is_unique_in_a_team_however_it_is_written(alice: Person, garden: Any, name: str) -> None:
    there, other = await stage(alice, garden["id"], "Review"), await stage(alice, garden["id"], "Work")

    made = await alice.fails(CREATE, input={"teamId": garden["id"], "name": name, "status": "PENDING"})
    renamed = await alice.fails(UPDATE, id=other["id"], input={"name": name})

    for error in (made, renamed):
        assert (error["code"], error["path"]) == ("ALREADY_EXISTS", ["input", "name"])
        assert error["current"]["id"] == there["id"]
    assert (await alice.does(UPDATE, id=there["id"], input={"name": "REVIEW"}))["stage"]["name"] == "REVIEW"


async def test_a_change_raises_the_version_and_emits_an_event(alice: Person, garden: Any) -> None:
    made = await stage(alice, garden["id"], "Review", limit=3)

    changed = (await alice.does(UPDATE, id=made["id"], input={"name": "Check", "color": "#abcdef", "limit": None}))[
        "stage"
    ]

    assert (changed["name"], changed["limit"], changed["version"]) == ("Check", None, 2)
    event = await latest(alice)
    assert (event["name"], event["action"], event["subjectType"]) == ("stage.updated", "UPDATED", "STAGE")
    assert event["changes"] == [
        {"field": "name", "before": "Review", "after": "Check"},
        {"field": "color", "before": None, "after": "#abcdef"},
        {"field": "limit", "before": 3, "after": None},
    ]


async def test_a_change_to_the_same_value_emits_no_event(alice: Person, garden: Any) -> None:
    made = await stage(alice, garden["id"], "Review")

    payload = await alice.does(UPDATE, id=made["id"], input={"name": " Review", "color": None, "afterId": None})

    assert (payload["stage"]["version"], payload["cursor"]) == (1, None)


async def test_a_change_of_a_field_that_has_moved_on_is_a_conflict(alice: Person, ada: Person, garden: Any) -> None:
    made = await stage(alice, garden["id"], "Review")
    await ada.does(UPDATE, id=made["id"], input={"name": "Check"})

    error = await alice.fails(UPDATE, id=made["id"], input={"name": "Look", "expectedVersion": 1})

    assert (error["code"], error["conflictingFields"], error["currentVersion"]) == ("CONFLICT", ["name"], 2)
    assert error["current"]["name"] == "Check"
    other = await alice.does(UPDATE, id=made["id"], input={"limit": 2, "expectedVersion": 1})
    assert other["stage"]["version"] == 3


async def test_a_client_chosen_id_makes_one_column_for_ever(alice: Person, garden: Any) -> None:
    id = new_id("stage")
    assert (await stage(alice, garden["id"], "Review", id=id))["id"] == id
    more = {"teamId": garden["id"], "name": "Work", "status": "PENDING", "id": id}

    again = await alice.fails(CREATE, input=more)
    await alice.does(DELETE, id=id)
    after = await alice.fails(CREATE, input=more)

    assert (again["code"], again["path"], again["current"]["id"]) == ("ALREADY_EXISTS", ["input", "id"], id)
    assert (after["code"], after["path"], after["current"]) == ("ALREADY_EXISTS", ["input", "id"], None)
    assert await stages_of(alice, garden["id"]) == []


@pytest.mark.parametrize(
    ("given", "code", "path"),
    [
        ({"name": "  "}, "REQUIRED", ["input", "name"]),
        ({"name": "x" * 51}, "INVALID", ["input", "name"]),
        ({"color": "green"}, "INVALID", ["input", "color"]),
        ({"limit": 0}, "INVALID", ["input", "limit"]),
        ({"id": "stage_1"}, "INVALID", ["input", "id"]),
        ({"teamId": "NONE"}, "NOT_FOUND", ["input", "teamId"]),
        ({"afterId": "stage_01jxyz00000000000000000009"}, "NOT_FOUND", ["input", "afterId"]),
    ],
)
async def test_bad_input_is_refused_with_its_path(
    alice: Person, garden: Any, given: Any, code: str, path: list[str]
) -> None:
    good = {"teamId": garden["id"], "name": "Review", "status": "PENDING"}
    there = await stage(alice, garden["id"], "Work")

    error = await alice.fails(CREATE, input={**good, **given})

    assert (error["code"], error["path"]) == (code, path)
    if path[-1] not in {"id", "teamId"}:
        error = await alice.fails(UPDATE, id=there["id"], input=given)
        assert (error["code"], error["path"]) == (code, path)


async def test_a_column_can_not_lose_its_name(alice: Person, garden: Any) -> None:
    there = await stage(alice, garden["id"], "Work")

    error = await alice.fails(UPDATE, id=there["id"], input={"name": None})

    assert (error["code"], error["path"]) == ("REQUIRED", ["input", "name"])


async def test_an_impossible_place_for_a_column_is_refused(alice: Person, garden: Any) -> None:
    here, elsewhere = await stage(alice, garden["id"], "Work"), await stage(alice, garden["id"], "Review")
    orchard = (
        await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
    )["team"]
    there = await stage(alice, orchard["id"], "Work")

    itself = await alice.fails(UPDATE, id=here["id"], input={"afterId": here["id"]})
    others = await alice.fails(UPDATE, id=here["id"], input={"afterId": there["id"]})

    assert (itself["code"], itself["path"]) == ("INVALID", ["input", "afterId"])
    assert (others["code"], others["path"]) == ("NOT_FOUND", ["input", "afterId"])
    assert elsewhere["version"] == 1


async def test_an_impossible_column_for_the_tasks_of_a_deleted_one_is_refused(alice: Person, garden: Any) -> None:
    here, other = await stage(alice, garden["id"], "Work"), await stage(alice, garden["id"], "Done", "COMPLETED")

    errors = [await alice.fails(DELETE, id=here["id"], to=to) for to in (here["id"], other["id"], new_id("stage"))]

    assert [error["code"] for error in errors] == ["INVALID", "INVALID", "NOT_FOUND"]
    assert {tuple(error["path"]) for error in errors} == {("moveTasksTo",)}


async def test_members_see_columns_and_only_admins_of_the_team_change_them(
    alice: Person, bob: Person, chidi: Person, garden: Any
) -> None:
    made = await stage(alice, garden["id"], "Review")

    refused = [
        await bob.fails(CREATE, input={"teamId": garden["id"], "name": "Work", "status": "PENDING"}),
        await bob.fails(UPDATE, id=made["id"], input={"name": "Work"}),
        await bob.fails(DELETE, id=made["id"]),
    ]

    assert {(error["code"], error["needsTeamRole"]) for error in refused} == {("FORBIDDEN", "ADMIN")}
    assert await stages_of(bob, garden["id"]) == ["Review"]
    assert (await chidi.asks("query ($id: ID!) { node(id: $id) { id } }", id=made["id"]))["node"] is None
    assert (await chidi.fails(UPDATE, id=made["id"], input={"name": "Work"}))["code"] == "NOT_FOUND"


async def test_columns_of_an_archived_team_do_not_change(alice: Person, garden: Any, components: Components) -> None:
    """Even if another process has just archived it, and this process has cached Alice's rights from before."""
    made = await stage(alice, garden["id"], "Review")
    with at_another_server(components):
        await alice.does(ARCHIVE, id=garden["id"])

    async def refused() -> set[tuple[str, str]]:
        errors = [
            await alice.fails(CREATE, input={"teamId": garden["id"], "name": "Work", "status": "PENDING"}),
            await alice.fails(UPDATE, id=made["id"], input={"name": "Work"}),
            await alice.fails(DELETE, id=made["id"]),
        ]
        return {(error["code"], error["path"][-1]) for error in errors}

    assert await refused() == {("FORBIDDEN", "teamId"), ("FORBIDDEN", "id")}
    assert await stages_of(alice, garden["id"]) == ["Review"]


async def test_a_team_has_at_most_fifty_columns_whoever_creates_them(alice: Person, ada: Person, garden: Any) -> None:
    for number in range(46):
        await stage(alice, garden["id"], f"Bed {number}")

    async def makes(person: Person, name: str) -> Any:
        query = "mutation ($input: CreateStageInput!) { createStage(input: $input) { errors { code ... on LimitError { limit } } } }"
        input = {"teamId": garden["id"], "name": name, "status": "PENDING"}
        return (await person.asks(query, input=input))["createStage"]["errors"]

    answers = await asyncio.gather(*(makes(person, f"{person.name} {n}") for n in range(4) for person in (alice, ada)))

    refused = [errors[0] for errors in answers if errors]
    assert len(await stages_of(alice, garden["id"])) == 50
    assert [(error["code"], error["limit"]) for error in refused] == [("LIMIT_EXCEEDED", 50)] * 4


async def test_one_of_two_people_who_take_a_name_at_once_gets_it(
    alice: Person, ada: Person, garden: Any, components: Components
) -> None:
    work = await stage(alice, garden["id"], "Work")
    async with held_before_commit(components, "stage.created") as first, asyncio.TaskGroup() as both:
        both.create_task(stage(alice, garden["id"], "Review"))
        await first.reached.wait()
        made = both.create_task(
            ada.fails(CREATE, input={"teamId": garden["id"], "name": "REVIEW", "status": "PENDING"})
        )
        renamed = both.create_task(ada.fails(UPDATE, id=work["id"], input={"name": "review"}))
        await first.is_waited_for()
        first.released.set()

    assert {made.result()["code"], renamed.result()["code"]} == {"ALREADY_EXISTS"}
    assert await stages_of(alice, garden["id"]) == ["Work", "Review"]


async def test_a_repeated_call_makes_one_column(alice: Person, garden: Any) -> None:
    once = CREATE.replace("createStage(input: $input)", 'createStage(input: $input) @idempotent(key: "b1c2")')
    input = {"teamId": garden["id"], "name": "Review", "status": "PENDING"}

    first = await alice.does(once, input=input)
    again = await alice.does(once, input=input)

    assert again["stage"] == first["stage"]
    assert await stages_of(alice, garden["id"]) == ["Review"]
