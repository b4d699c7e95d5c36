"""The cost of changes of many tasks: charged before by what the document may do, and corrected by what it did."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from graphql import get_named_type, get_nullable_type, is_input_object_type, is_list_type
from strawberry import Schema

from taskflow.api.documents.write_cost import TASK
from tests.support.people import Person
from tests.tasks.test_bulk import CREATES, UPDATES
from tests.tasks.words import CREATE, UPDATE

LIMIT = 20_000
ALL: dict[str, Any] = {"filter": {}}
MARKED = {"filter": {"title": {"contains": "Marked"}}}
LONG = "x" * 20_000
FLAT = "mutation ($target: TaskTarget!, $input: UpdateTaskInput!) { updateTasks(target: $target, input: $input) { matched } }"

pytestmark = pytest.mark.settings(RATE_LIMIT=LIMIT)


async def costs(person: Person, query: str, **variables: Any) -> tuple[int, int]:
    """Returns the requested cost and the final cost of an operation, for a caller with a full bucket."""
    answer = (await person.sends(query, **variables)).json
    assert "errors" not in answer, answer
    cost = answer["extensions"]["cost"]
    return cost["requested"], LIMIT - cost["remaining"]


async def reads(person: Person, *documents: str) -> None:
    """Sends the documents once, since a document costs once more when it is new."""
    for document in documents:
        await person.sends(document)


@pytest.fixture
async def tasks(alice: Person) -> list[str]:
    await reads(alice, FLAT)
    payload = await alice.does(CREATES, inputs=[{"title": f"Marked {number}"} for number in range(40)])
    return [result["task"]["id"] for result in payload["results"]]


async def test_a_change_by_ids_costs_as_many_tasks_as_it_names(bob: Person, tasks: list[str]) -> None:
    requested, spent = await costs(bob, FLAT, target={"ids": tasks[:30]}, input={"priority": "HIGH"})

    assert requested == 10 + 1 + 30 * TASK
    assert spent == requested


async def test_a_change_by_filter_is_charged_for_500_and_refunded_for_tasks_that_do_not_match(
    bob: Person, tasks: list[str]
) -> None:
    requested, spent = await costs(bob, FLAT, target=MARKED, input={"priority": "HIGH"})

    assert requested == 10 + 1 + 500 * TASK
    assert spent == 10 + 1 + 40 * TASK


async def test_text_is_charged_for_every_task_that_gets_it(bob: Person, tasks: list[str]) -> None:
    requested, spent = await costs(bob, FLAT, target={"ids": tasks}, input={"description": LONG})

    assert requested == spent == 10 + 1 + 40 * (TASK + 5)


async def test_the_longest_text_for_500_tasks_is_affordable(alice: Person) -> None:
    """The answer includes all fields of about a hundred of them."""
    answer = (await alice.sends(UPDATES, target=ALL, input={"description": LONG, "title": "t" * 200})).json

    assert "errors" not in answer
    assert 4_000 < answer["extensions"]["cost"]["requested"] <= 5_000


async def test_two_such_calls_in_one_document_are_too_expensive(alice: Person) -> None:
    both = FLAT.replace("{ updateTasks", "{ a: updateTasks", 1).removesuffix("}")
    both += " b: updateTasks(target: $target, input: $input) { matched } }"

    error = await alice.is_refused(both, target=ALL, input={"description": LONG})

    assert error["extensions"]["code"] == "TOO_COMPLEX"


async def test_a_dry_run_costs_the_same(bob: Person, alice: Person, tasks: list[str]) -> None:
    tried = FLAT.replace("input: $input)", "input: $input) @dryRun")
    await reads(alice, tried)

    requested, spent = await costs(bob, tried, target=MARKED, input={"priority": "HIGH"})

    assert (requested, spent) == (10 + 1 + 500 * TASK, 10 + 1 + 40 * TASK)


async def test_a_call_that_is_rolled_back_pays_the_full_price(bob: Person, tasks: list[str]) -> None:
    """One of forty tasks is refused, so none is changed."""
    target = {"ids": [*tasks[:39], "task_01890a5d-ac96-774b-bcce-b302099a8057"]}

    requested, spent = await costs(bob, FLAT, target=target, input={"priority": "HIGH"})

    assert spent == requested


async def test_text_in_the_document_is_charged_like_variables(bob: Person, alice: Person, tasks: list[str]) -> None:
    query = f'mutation {{ deleteTasks(target: {{ids: ["{tasks[0]}", "{tasks[1]}"]}}) {{ matched }} }}'
    text = f'mutation {{ createTask(input: {{title: "x", description: "{LONG}"}}) {{ cursor }} }}'
    await reads(alice, query.replace(tasks[0], tasks[2]), query)

    assert (await bob.sends(query)).json["extensions"]["cost"]["requested"] == 10 + 1 + 2 * TASK
    assert (await bob.sends(text)).json["extensions"]["cost"]["requested"] == 10 + 1 + 5


async def test_a_fragment_does_not_hide_the_cost(bob: Person, tasks: list[str]) -> None:
    query = (
        "mutation ($target: TaskTarget!) { ... on Mutation { ...All } }"
        " fragment All on Mutation { gone: deleteTasks(target: $target) { matched } }"
    )

    cost = (await bob.sends(query, target=MARKED)).json["extensions"]["cost"]

    assert cost["requested"] == 10 + 1 + 500 * TASK


async def test_every_new_task_is_charged(alice: Person) -> None:
    answer = (await alice.sends(CREATES, inputs=[{"title": f"Task {number}"} for number in range(50)])).json
    longer = (await alice.sends(CREATES, inputs=[{"title": "t", "description": LONG}] * 20)).json

    few = (await alice.sends(CREATES, inputs=[{"title": "one"}])).json
    first, second, third = (each["extensions"]["cost"]["requested"] for each in (answer, longer, few))
    assert (first - third, second - third) == (49 * TASK, 19 * TASK + 20 * 5)


async def test_a_single_task_is_charged_for_its_text(alice: Person) -> None:
    short = (await alice.sends(CREATE, input={"title": "t"})).json
    long = (await alice.sends(CREATE, input={"title": "t", "description": LONG})).json
    id = long["data"]["createTask"]["task"]["id"]
    plain = (await alice.sends(UPDATE, id=id, input={"status": "COMPLETED"})).json
    texts = (await alice.sends(UPDATE, id=id, input={"description": "y" * 20_000})).json

    requested = [each["extensions"]["cost"]["requested"] for each in (short, long, plain, texts)]
    assert requested[1] - requested[0] == 5
    assert requested[3] - requested[2] == 5


async def test_a_move_costs_no_more_than_an_update(alice: Person, tasks: list[str]) -> None:
    move = "mutation ($id: ID!, $input: MoveTaskInput!) { moveTask(id: $id, input: $input) { task { id } } }"
    update = "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { task { id } } }"
    moved = (await alice.sends(move, id=tasks[0], input={"afterId": tasks[1], "status": "COMPLETED"})).json
    updated = (await alice.sends(update, id=tasks[0], input={"status": "PENDING"})).json

    assert moved["extensions"]["cost"]["requested"] == updated["extensions"]["cost"]["requested"] == 10 + 1 + 1


async def test_each_operation_of_a_socket_gets_its_own_refund(bob: Person, tasks: list[str]) -> None:
    async with bob.connects() as socket:
        remaining = []
        for target in (MARKED, {"filter": {"title": {"contains": "Nothing"}}}):
            await socket.subscribes(FLAT, target=target, input={"priority": "LOW"})
            payload = (await socket.hears())["payload"]
            assert (await socket.hears())["type"] == "complete"
            cost = payload["extensions"]["cost"]
            assert cost["requested"] == 10 + 1 + 500 * TASK
            remaining.append(cost["remaining"])

    assert LIMIT - remaining[0] == 10 + 1 + 40 * TASK
    assert remaining[0] - remaining[1] <= 10 + 1, "it matched nothing"


async def test_a_new_time_zone_costs_the_tasks_whose_days_it_moves(bob: Person, alice: Person) -> None:
    move = 'mutation { updateProfile(input: {timeZone: "Asia/Tokyo"}) { cursor } }'
    stay = 'mutation { updateProfile(input: {name: "Bobby"}) { cursor } }'
    await alice.does(CREATES, inputs=[{"title": "t", "assigneeId": bob.id, "dueDate": "2030-01-01"}] * 30)
    await reads(alice, move, stay)

    assert await costs(bob, move) == (10 + 1 + 500 * TASK, 10 + 1 + 30 * TASK)
    assert (await bob.sends(stay)).json["extensions"]["cost"]["requested"] == 10 + 1


@pytest.mark.settings(RATE_LIMIT=600)
async def test_a_call_more_expensive_than_the_bucket_is_refunded_no_more_than_was_taken(
    bob: Person, tasks: list[str]
) -> None:
    """The refund is limited to the points taken, not to the whole price."""
    answer = (await bob.sends(FLAT, target=MARKED, input={"priority": "HIGH"})).json["extensions"]["cost"]

    assert answer["requested"] == 10 + 1 + 500 * TASK
    assert 600 - answer["remaining"] == 10 + 1 + 40 * TASK


KNOWN = {
    "createTasks.inputs",
    "updateTasks.target",
    "deleteTasks.target",
    "createApiKey.input",
    "createComment.input",
    "createTask.input",
    "updateTask.input",
    "updateTasks.input",
    "updateNotifications.ids",
    "updatePreferences.input",
    "createView.input",
    "updateView.input",
}
"""Arguments that let a mutation do many things. `taskflow/api/documents/write_cost.py` prices the first three. The
others are small: a key has at most four scopes, a task 50 labels, a comment 20 files, a call for an inbox 100 entries,
preferences 13 reasons, and a view three sort keys. A new argument must be priced there, or be as harmless."""


def test_every_argument_that_takes_a_list_has_a_price(whole_schema: Schema) -> None:
    mutations = whole_schema._schema.mutation_type
    assert mutations is not None
    found = {f"{name}.{argument}" for name, field in mutations.fields.items() for argument in _many(field.args)}

    assert found == KNOWN


def _many(arguments: Any) -> Iterator[str]:
    for name, argument in arguments.items():
        named = get_named_type(argument.type)
        types = [argument.type]
        if is_input_object_type(named):
            types += [each.type for each in named.fields.values()]
        if any(is_list_type(get_nullable_type(each)) for each in types):
            yield name
