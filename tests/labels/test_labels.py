"""Labels of a team: who creates them, what they may be called, and when they are deleted."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from models.values.ids import new_id
from taskflow.components import Components
from tests.labels.words import CREATE, DELETE, OF_TEAM, UPDATE, label, labels_of
from tests.support.elsewhere import at_another_server
from tests.support.people import Person
from tests.support.races import held_before_commit

LATEST = "{ events(last: 1) { nodes { name action subjectType subjectId subject { id } task { id } changes { field before after } } } }"


async def test_a_new_label_has_a_name_and_a_colour(alice: Person, garden: Any) -> None:
    made = await label(alice, garden["key"], "  Shade ", color="#2DA")

    assert (made["name"], made["color"], made["version"]) == ("Shade", "#22ddaa", 1)
    assert made["team"]["id"] == garden["id"]
    assert (await alice.asks("query ($id: ID!) { node(id: $id) { ... on Label { name } } }", id=made["id"]))[
        "node"
    ] == {"name": "Shade"}


async def test_a_label_without_a_colour_is_grey(alice: Person, garden: Any) -> None:
    assert (await label(alice, garden["id"], "Shade"))["color"] == "#8b949e"


async def test_labels_are_sorted_by_name_ignoring_case(alice: Person, garden: Any) -> None:
    for name in ("beds", "Éclair", "Zinnia", "apples", "Dig"):
        await label(alice, garden["id"], name)

    assert await labels_of(alice, garden["id"]) == ["apples", "beds", "Dig", "Éclair", "Zinnia"]


async def test_labels_of_several_teams_come_in_one_answer(alice: Person, garden: Any) -> None:
    await label(alice, garden["id"], "Shade")
    await label(alice, "GEN", "Office")

    teams = (await alice.asks("{ teams { key labels { name } } }"))["teams"]

    assert {team["key"]: [each["name"] for each in team["labels"]] for team in teams} == {
        "GEN": ["Office"],
        garden["key"]: ["Shade"],
    }


@pytest.mark.parametrize("name", ["Shade", "SHADE", " shâde"])
async def test_a_name_is_unique_in_a_team_however_it_is_written(alice: Person, garden: Any, name: str) -> None:
    there = await label(alice, garden["id"], "Shade")

    error = await alice.fails(CREATE, input={"teamId": garden["id"], "name": name})

    assert (error["code"], error["path"]) == ("ALREADY_EXISTS", ["input", "name"])
    assert error["current"]["id"] == there["id"]
    assert (await label(alice, "GEN", name))["name"] == name.strip()


async def test_a_renamed_label_can_not_have_the_name_of_another(alice: Person, garden: Any) -> None:
    shade, sun = await label(alice, garden["id"], "Shade"), await label(alice, garden["id"], "Sun")

    error = await alice.fails(UPDATE, id=sun["id"], input={"name": "shade"})

    assert (error["code"], error["path"], error["current"]["id"]) == ("ALREADY_EXISTS", ["input", "name"], shade["id"])
    assert (await alice.does(UPDATE, id=sun["id"], input={"name": "SUN"}))["label"]["name"] == "SUN"


async def test_a_change_raises_the_version_and_emits_an_event(alice: Person, garden: Any) -> None:
    made = await label(alice, garden["id"], "Shade")

    changed = (await alice.does(UPDATE, id=made["id"], input={"name": "Half shade", "color": "#abcdef"}))["label"]

    assert (changed["name"], changed["color"], changed["version"]) == ("Half shade", "#abcdef", 2)
    event = (await alice.asks(LATEST))["events"]["nodes"][0]
    assert (event["name"], event["action"], event["subjectType"]) == ("label.updated", "UPDATED", "LABEL")
    assert event["subject"] == {"id": made["id"]}
    assert event["changes"] == [
        {"field": "name", "before": "Shade", "after": "Half shade"},
        {"field": "color", "before": "#8b949e", "after": "#abcdef"},
    ]


async def test_a_change_to_the_same_value_emits_no_event(alice: Person, garden: Any) -> None:
    made = await label(alice, garden["id"], "Shade")

    payload = await alice.does(UPDATE, id=made["id"], input={"name": " Shade", "color": "#8B949E"})

    assert (payload["label"]["version"], payload["cursor"]) == (1, None)


async def test_a_change_of_a_field_that_has_moved_on_is_a_conflict(alice: Person, bob: Person, garden: Any) -> None:
    made = await label(alice, garden["id"], "Shade")
    await bob.does(UPDATE, id=made["id"], input={"name": "Half shade"})

    error = await alice.fails(UPDATE, id=made["id"], input={"name": "Deep shade", "expectedVersion": 1})

    assert (error["code"], error["conflictingFields"], error["currentVersion"]) == ("CONFLICT", ["name"], 2)
    assert error["current"]["name"] == "Half shade"
    other = await alice.does(UPDATE, id=made["id"], input={"color": "#fff", "expectedVersion": 1})
    assert other["label"]["version"] == 3


async def test_a_deleted_label_is_gone_at_once_and_its_name_is_free(alice: Person, garden: Any) -> None:
    made = await label(alice, garden["id"], "Shade")

    payload = await alice.does(DELETE, id=made["id"])

    assert payload["deletedId"] == made["id"]
    assert await labels_of(alice, garden["id"]) == []
    event = (await alice.asks(LATEST))["events"]["nodes"][0]
    assert (event["name"], event["action"], event["subject"]) == ("label.deleted", "DELETED", None)
    assert (await alice.fails(UPDATE, id=made["id"], input={"name": "Sun"}))["code"] == "NOT_FOUND"
    assert (await label(alice, garden["id"], "Shade"))["id"] != made["id"]


async def test_a_client_chosen_id_makes_one_label_for_ever(alice: Person, garden: Any) -> None:
    id = new_id("label")
    assert (await label(alice, garden["id"], "Shade", id=id))["id"] == id

    again = await alice.fails(CREATE, input={"teamId": garden["id"], "name": "Sun", "id": id})
    await alice.does(DELETE, id=id)
    after = await alice.fails(CREATE, input={"teamId": garden["id"], "name": "Sun", "id": id})

    assert (again["code"], again["path"], again["current"]["id"]) == ("ALREADY_EXISTS", ["input", "id"], id)
    assert (after["code"], after["path"], after["current"]) == ("ALREADY_EXISTS", ["input", "id"], None)


@pytest.mark.parametrize(
    ("given", "code", "path"),
    [
        ({"name": "  "}, "REQUIRED", ["input", "name"]),
        ({"name": "x" * 51}, "INVALID", ["input", "name"]),
        ({"name": "two\nlines"}, "INVALID", ["input", "name"]),
        ({"color": "green"}, "INVALID", ["input", "color"]),
        ({"color": "#12345"}, "INVALID", ["input", "color"]),
        ({"id": "label_1"}, "INVALID", ["input", "id"]),
        ({"id": "task_01jxyz00000000000000000001"}, "INVALID", ["input", "id"]),
        ({"teamId": "NONE"}, "NOT_FOUND", ["input", "teamId"]),
    ],
)
async def test_bad_input_is_refused_with_its_path(
    alice: Person, garden: Any, given: Any, code: str, path: list[str]
) -> None:
    error = await alice.fails(CREATE, input={"teamId": garden["id"], "name": "Shade", **given})

    assert (error["code"], error["path"]) == (code, path)


@pytest.mark.parametrize("field", ["name", "color"])
async def test_a_label_can_not_lose_its_name_or_colour(alice: Person, garden: Any, field: str) -> None:
    label = (await alice.does(CREATE, input={"teamId": garden["id"], "name": "Sun"}))["label"]

    error = await alice.fails(UPDATE, id=label["id"], input={field: None})

    assert (error["code"], error["path"]) == ("REQUIRED", ["input", field])


async def test_an_archived_team_keeps_its_labels_and_gets_no_others(alice: Person, garden: Any) -> None:
    made = await label(alice, garden["id"], "Shade")
    await alice.does("mutation ($id: ID!) { archiveTeam(id: $id) { errors { message } } }", id=garden["id"])

    refused = [
        await alice.fails(CREATE, input={"teamId": garden["id"], "name": "Sun"}),
        await alice.fails(UPDATE, id=made["id"], input={"name": "Sun"}),
        await alice.fails(DELETE, id=made["id"]),
    ]

    assert {error["code"] for error in refused} == {"FORBIDDEN"}
    assert await labels_of(alice, garden["id"]) == ["Shade"]


async def test_labels_of_a_team_that_another_process_has_just_archived_do_not_change(
    alice: Person, garden: Any, components: Components
) -> None:
    """This process has cached Alice's rights from before that."""
    made = await label(alice, garden["id"], "Shade")
    with at_another_server(components):
        await alice.does("mutation ($id: ID!) { archiveTeam(id: $id) { errors { message } } }", id=garden["id"])

    refused = [
        await alice.fails(CREATE, input={"teamId": garden["id"], "name": "Sun"}),
        await alice.fails(UPDATE, id=made["id"], input={"name": "Sun"}),
        await alice.fails(UPDATE, id=made["id"], input={"color": "#123"}),
        await alice.fails(DELETE, id=made["id"]),
    ]

    assert [error["path"] for error in refused] == [["input", "teamId"], ["id"], ["id"], ["id"]]
    assert {error["code"] for error in refused} == {"FORBIDDEN"}
    assert await labels_of(alice, garden["id"]) == ["Shade"]


async def test_a_person_outside_the_team_finds_no_label_of_it(alice: Person, chidi: Person, garden: Any) -> None:
    made = await label(alice, garden["id"], "Shade")

    assert (await chidi.asks("query ($id: ID!) { node(id: $id) { id } }", id=made["id"]))["node"] is None
    assert (await chidi.fails(UPDATE, id=made["id"], input={"name": "Sun"}))["code"] == "NOT_FOUND"
    error = await chidi.fails(CREATE, input={"teamId": "GEN", "name": "Sun", "id": made["id"]})
    assert (error["code"], error["current"]) == ("ALREADY_EXISTS", None)


async def test_a_team_has_at_most_two_hundred_labels_whoever_makes_them(
    alice: Person, bob: Person, garden: Any
) -> None:
    for number in range(195):
        await label(alice, garden["id"], f"Bed {number:03}")

    async def makes(person: Person, name: str) -> Any:
        query = "mutation ($input: CreateLabelInput!) { createLabel(input: $input) { errors { code path ... on LimitError { limit } } } }"
        return (await person.asks(query, input={"teamId": garden["id"], "name": name}))["createLabel"]["errors"]

    answers = await asyncio.gather(*(makes(person, f"{person.name} {n}") for n in range(8) for person in (alice, bob)))

    refused = [errors[0] for errors in answers if errors]
    assert len(await labels_of(alice, garden["id"])) == 200
    assert [(error["code"], error["limit"]) for error in refused] == [("LIMIT_EXCEEDED", 200)] * 11


async def test_one_of_two_people_who_take_a_name_at_once_gets_it(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    sun = await label(alice, garden["id"], "Sun")
    async with held_before_commit(components, "label.created") as first, asyncio.TaskGroup() as both:
        both.create_task(alice.does(CREATE, input={"teamId": garden["id"], "name": "Shade"}))
        await first.reached.wait()
        made = both.create_task(bob.fails(CREATE, input={"teamId": garden["id"], "name": "SHADE"}))
        renamed = both.create_task(bob.fails(UPDATE, id=sun["id"], input={"name": "shade"}))
        await first.is_waited_for()
        first.released.set()

    assert {made.result()["code"], renamed.result()["code"]} == {"ALREADY_EXISTS"}
    assert await labels_of(alice, garden["id"]) == ["Shade", "Sun"]


async def test_a_repeated_call_shows_the_label_to_callers_who_still_see_it(
    alice: Person, bob: Person, garden: Any
) -> None:
    once = CREATE.replace("createLabel(input: $input)", 'createLabel(input: $input) @idempotent(key: "b1c2")')
    first = await bob.does(once, input={"teamId": garden["id"], "name": "Shade"})

    again = await bob.does(once, input={"teamId": garden["id"], "name": "Shade"})
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }",
        team=garden["id"],
        user=bob.id,
    )
    gone = await bob.does(once, input={"teamId": garden["id"], "name": "Shade"})

    assert again["label"] == first["label"]
    assert gone["label"] is None


async def test_labels_of_a_team_are_read_with_one_statement(alice: Person, garden: Any, counted: Any) -> None:
    for name in ("Shade", "Sun"):
        await label(alice, garden["id"], name)
    await alice.asks(OF_TEAM, team=garden["id"])

    with counted() as statements:
        await alice.asks("query ($team: ID!) { team(id: $team) { labels { name } } }", team=garden["id"])

    assert len([each for each in statements.texts if "FROM labels" in each]) == 1
