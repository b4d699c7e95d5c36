"""Null for a variable that the document lets be null and the schema does not: the field fails, the client is told why,
and nothing is logged as an error."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.people import Person

CREATE = 'mutation { createTask(input: { title: "Water the plants" }) { task { id } errors { message } } }'

NULLS = [
    ("query ($n: Int) { dashboardStats(maxAge: $n) { totalTasks } }", "dashboardStats"),
    ("query ($n: Int) { dashboardStats { recentTasks(first: $n) { id } } }", "dashboardStats"),
    ("query ($n: Int) { dashboardStats { flow(days: $n) { date } } }", "dashboardStats"),
    ("query ($n: OrderDirection) { tasks(orderBy: [{ field: CREATED_AT, direction: $n }]) { totalCount } }", "tasks"),
    ("query ($n: Boolean) { teams(includeArchived: $n) { id } }", "teams"),
    ("query ($n: Boolean = true) { tasks { totalCount @include(if: $n) } }", "tasks"),
    ("query ($n: Boolean = true) { tasks(first: 1) @skip(if: $n) { totalCount } }", None),
    ("query ($n: Boolean = true) { ...F } fragment F on Query { tasks { nodes { id @skip(if: $n) } } }", "tasks"),
    ("mutation ($n: Boolean = true) { deleteTask(id: $id, permanently: $n) { deletedId } }", "deleteTask"),
    ('mutation ($n: TaskPriority) { createTask(input: { title: "x", priority: $n }) { task { id } } }', "createTask"),
    ("mutation ($n: BulkPolicy) { createTasks(inputs: [], onError: $n) { cursor } }", "createTasks"),
]  # fmt: skip


@pytest.mark.parametrize(("document", "field"), NULLS)
async def test_null_where_it_is_not_allowed_is_a_bad_request(
    alice: Person, document: str, field: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    task = (await alice.does(CREATE))["task"]["id"]
    document = document.replace("$id", f'"{task}"')
    for _ in range(5):  # repeated, so that the document has a plan too
        answer = (await alice.sends(document, n=None)).json

        assert [error["extensions"] for error in answer["errors"]] == [{"code": "BAD_REQUEST"}], answer
        assert "null" in answer["errors"][0]["message"]
        assert answer["errors"][0].get("path", [None])[0] == field
        assert answer["data"] is None or answer["data"][field] is None
    assert not [record for record in caplog.records if record.levelname == "ERROR"]
    assert (await alice.asks("query ($id: ID!) { task(id: $id) { id } }", id=task))["task"] == {"id": task}


async def test_a_bad_argument_of_one_field_leaves_the_others(alice: Person) -> None:
    document = "query ($n: Int) { dashboardStats(maxAge: $n) { totalTasks } teams { key } }"
    answer = (await alice.sends(document, n=None)).json

    assert answer["data"]["dashboardStats"] is None
    assert [error["path"] for error in answer["errors"]] == [["dashboardStats"]]
    assert answer["data"]["teams"]


async def test_an_idempotency_key_that_is_null_is_no_key(alice: Person) -> None:
    document = (
        'mutation ($k: String = "one") { createTask(input: { title: "Water the plants" }) @idempotent(key: $k)'
        " { task { id } errors { code path } } }"
    )
    refused = await alice.fails(document, k=None)

    assert refused == {"code": "INVALID", "path": ["@idempotent", "key"]}
    first, again = [(await alice.does(document))["task"]["id"] for _ in range(2)]
    assert first == again


async def test_a_plan_does_not_fail_for_a_type_of_a_union_that_is_not_in_the_answer(bob: Person, alice: Person) -> None:
    """`@include(if: null)` stands below one type of the union; the answer holds another type."""
    document = (
        "query ($ids: [ID!]!, $n: Boolean = true) { nodes(ids: $ids) { id ... on Task { title @include(if: $n) } } }"
    )
    for _ in range(5):
        answer = (await alice.sends(document, ids=[alice.id], n=None)).json
        assert answer["data"] == {"nodes": [{"id": alice.id}]}, answer


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"n": 2**31}, "Int cannot represent"),
        ({"n": 1.5}, "Int cannot represent"),
        ({"n": "100"}, "Int cannot represent"),
        ({"n": [5]}, "Int cannot represent"),
        ({"n": {}}, "Int cannot represent"),
    ],
)
async def test_a_variable_of_another_type_is_refused_before_anything_runs(
    alice: Person, variables: dict[str, Any], said: str
) -> None:
    answer = (await alice.sends("query ($n: Int) { tasks(first: $n) { totalCount } }", **variables)).json

    assert [error["extensions"]["code"] for error in answer["errors"]] == ["BAD_REQUEST"]
    assert said in answer["errors"][0]["message"]
    assert "data" not in answer
