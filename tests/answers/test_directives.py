"""@dryRun and @idempotent say how a mutation is run, so they are refused wherever they would say nothing."""

from __future__ import annotations

from typing import Any

import pytest

from models.values.ids import new_id
from tests.support.people import Person

TITLE = '(input: {title: "Dig"})'
BELOW = f"mutation {{ createTask{TITLE} {{ task @dryRun {{ key }} dryRun errors {{ code }} }} }}"
MISPLACED = {
    "below a root field": BELOW,
    "on a leaf": BELOW.replace(" @dryRun", "").replace("{ code }", "{ code @dryRun }"),
    "below a root field, in a fragment": (
        f"mutation {{ createTask{TITLE} {{ ...Made }} }} fragment Made on TaskPayload {{ task @dryRun {{ key }} }}"
    ),
    "a key below a root field": BELOW.replace("@dryRun", '@idempotent(key: "once")'),
    "on a query": "{ me @dryRun { name } }",
    "a key on a query": '{ me @idempotent(key: "once") { name } }',
    "below a query": "{ me { name @dryRun } }",
    "beside a root field": f"mutation {{ __typename @dryRun createTask{TITLE} {{ task {{ key }} }} }}",
    "on the schema": "{ __schema @dryRun { queryType { name } } }",
}
COUNT = "{ tasks { totalCount } }"


@pytest.mark.parametrize("document", MISPLACED.values(), ids=MISPLACED)
async def test_a_directive_without_effect_is_refused_and_nothing_runs(alice: Person, document: str) -> None:
    answer = (await alice.sends(document)).json

    (error,) = answer["errors"]
    assert (error["extensions"]["code"], "data" in answer) == ("BAD_REQUEST", False)
    name = "@idempotent" if "@idempotent" in document else "@dryRun"
    assert error["message"].startswith(f"{name} has no effect here. Put it on a field of the mutation itself")
    assert error["locations"] == [{"line": 1, "column": document.index(name) + 1}]
    assert (await alice.asks(COUNT))["tasks"]["totalCount"] == 0


async def test_it_is_refused_on_a_subscription(alice: Person) -> None:
    async with alice.connects() as socket:
        await socket.subscribes("subscription { taskChanges @dryRun { __typename } }")
        message = await socket.hears()

    assert (message["type"], message["payload"][0]["extensions"]["code"]) == ("error", "BAD_REQUEST")


@pytest.mark.parametrize(
    "document",
    [
        f"mutation {{ createTask{TITLE} @dryRun {{ task {{ key }} dryRun }} }}",
        f"mutation {{ ... on Mutation {{ createTask{TITLE} @dryRun {{ task {{ key }} dryRun }} }} }}",
        f"mutation {{ ...Make }} fragment Make on Mutation {{ createTask{TITLE} @dryRun {{ task {{ key }} dryRun }} }}",
        f"mutation {{ createTask{TITLE} {{ task {{ key }} }} createTask{TITLE} @dryRun {{ dryRun }} }}",
    ],
    ids=["on a field", "in an inline fragment", "in a fragment", "on the same field, written again"],
)
async def test_a_root_field_takes_it_wherever_it_is_written(alice: Person, document: str) -> None:
    payload = await alice.does(document)

    assert payload == {"task": {"key": "GEN-1"}, "dryRun": True}
    assert (await alice.asks(COUNT))["tasks"]["totalCount"] == 0


async def test_a_key_counts_wherever_the_field_is_written_again(alice: Person) -> None:
    twice = (
        f'mutation {{ createTask{TITLE} {{ cursor }} createTask{TITLE} @idempotent(key: "once") {{ task {{ id }} }} }}'
    )

    first, again = [await alice.does(twice) for _ in range(2)]

    assert first["task"] == again["task"]
    assert (await alice.asks(COUNT))["tasks"]["totalCount"] == 1


async def test_two_keys_for_one_field_are_refused(alice: Person) -> None:
    call: dict[str, Any] = {"one": new_id("event"), "other": new_id("event")}

    error = await alice.fails(
        f"mutation ($one: String!, $other: String!) {{ createTask{TITLE} @idempotent(key: $one) {{ cursor }}"
        f" createTask{TITLE} @idempotent(key: $other) {{ errors {{ code path }} }} }}",
        **call,
    )

    assert error == {"code": "INVALID", "path": ["@idempotent", "key"]}
    assert (await alice.asks(COUNT))["tasks"]["totalCount"] == 0
