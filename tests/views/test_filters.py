"""A view returns any filter unchanged, and finds the same tasks as that filter."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from graphql import GraphQLInputObjectType
from strawberry import Schema

from models.values.ids import new_id
from tests.support.people import Person
from tests.views.filters import literal, some_input
from tests.views.words import FIND, OPEN, edits, saves

TASK = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id key } errors { message } } }"
MANY = 25


@pytest.mark.parametrize("seed", range(4))
async def test_any_filter_is_returned_unchanged_and_finds_the_same_tasks(
    seed: int, alice: Person, bob: Person, garden: Any, whole_schema: Schema
) -> None:
    lots, filters = Random(seed), whole_schema._schema.type_map["TaskFilter"]
    assert isinstance(filters, GraphQLInputObjectType)
    for title, more in (
        ("Dig", {"assigneeId": alice.id}),
        ("Plant", {"dueDate": "2026-05-28"}),
        ("Änne", {"priority": "HIGH"}),
    ):
        await alice.does(TASK, input={"title": title, "teamId": garden["id"], **more})
    ids = [
        alice.id,
        f"@{bob.name.lower()}",
        garden["id"],
        garden["key"],
        f"{garden['key']}-1",
        new_id("label"),
        new_id("stage"),
    ]
    view, found_some = await saves(alice), 0

    for turn in range(MANY):
        given = some_input(lots, filters, ids)
        if turn % 3 == 0:  # without this one, most random filters find nothing
            given = {"or": [given, {"title": {"eq": "Dig"}}]}
        assert (await edits(alice, view, filter=given))["filter"] == given
        document = f'mutation {{ createView(input: {{ name: "Literal", filter: {literal(given, filters)} }}) {{ view {{ id filter }} errors {{ message }} }} }}'
        written = (await alice.does(document))["view"]
        assert written["filter"] == given
        found = await alice.asks(FIND, filter=given)
        for each in (view, written):
            shown = (await alice.asks(OPEN, id=each["id"]))["view"]
            assert (shown["tasks"], shown["stats"]) == (found["tasks"], found["dashboardStats"]), given
        found_some += 0 < found["tasks"]["totalCount"] < 3
        await alice.does("mutation ($id: ID!) { deleteView(id: $id) { errors { message } } }", id=written["id"])

    assert found_some > 0
