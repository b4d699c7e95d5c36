"""What a change of many tasks costs its caller: it is paid before, by what the document may do, and by what it did in the end."""

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
    """What was asked for before, and what was spent in the end, by somebody whose bucket was full."""
    answer = (await person.sends(query, **variables)).json
    assert "errors" not in answer, answer
    cost = answer["extensions"]["cost"]
    return cost["requested"], LIMIT - cost["remaining"]


async def reads(person: Person, *documents: str) -> None:
    """A document that is new to the server costs once more."""
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


async def test_a_change_by_filter_is_paid_for_500_and_gets_back_what_did_not_match(
    bob: Person, tasks: list[str]
) -> None:
    requested, spent = await costs(bob, FLAT, target=MARKED, input={"priority": "HIGH"})

    assert requested == 10 + 1 + 500 * TASK
    assert spent == 10 + 1 + 40 * TASK


async def test_text_counts_for_every_task_that_gets_it(bob: Person, tasks: list[str]) -> None:
    requested, spent = await costs(bob, FLAT, target={"ids": tasks}, input={"description": LONG})

    assert requested == spent == 10 + 1 + 40 * (TASK + 5)


async def test_the_longest_text_for_500_tasks_can_be_paid(alice: Person) -> None:
    """With everything about a hundred of them in the answer."""
    answer = (await alice.sends(UPDATES, target=ALL, input={"description": LONG, "title": "t" * 200})).json

    assert "errors" not in answer
    assert 4_000 < answer["extensions"]["cost"]["requested"] <= 5_000


async def test_two_of_these_in_one_document_are_too_much(alice: Person) -> None:
    both = FLAT.replace("{ updateTasks", "{ a: updateTasks", 1).removesuffix("}")
    both += " b: updateTasks(target: $target, input: $input) { matched } }"

    error = await alice.is_refused(both, target=ALL, input={"description": LONG})

    assert error["extensions"]["code"] == "TOO_COMPLEX"


async def test_trying_it_out_costs_the_same(bob: Person, alice: Person, tasks: list[str]) -> None:
    tried = FLAT.replace("input: $input)", "input: $input) @dryRun")
    await reads(alice, tried)

    requested, spent = await costs(bob, tried, target=MARKED, input={"priority": "HIGH"})

    assert (requested, spent) == (10 + 1 + 500 * TASK, 10 + 1 + 40 * TASK)


async def test_a_call_that_is_rolled_back_pays_the_full_price(bob: Person, tasks: list[str]) -> None:
    """One of forty is refused, so that none is changed."""
    target = {"ids": [*tasks[:39], "task_01890a5d-ac96-774b-bcce-b302099a8057"]}

    requested, spent = await costs(bob, FLAT, target=target, input={"priority": "HIGH"})

    assert spent == requested


async def test_words_of_the_document_count_like_variables(bob: Person, alice: Person, tasks: list[str]) -> None:
    query = f'mutation {{ deleteTasks(target: {{ids: ["{tasks[0]}", "{tasks[1]}"]}}) {{ matched }} }}'
    text = f'mutation {{ createTask(input: {{title: "x", description: "{LONG}"}}) {{ cursor }} }}'
    await reads(alice, query.replace(tasks[0], tasks[2]), query)

    assert (await bob.sends(query)).json["extensions"]["cost"]["requested"] == 10 + 1 + 2 * TASK
    assert (await bob.sends(text)).json["extensions"]["cost"]["requested"] == 10 + 1 + 5


async def test_a_fragment_hides_nothing(bob: Person, tasks: list[str]) -> None:
    query = (
        "mutation ($target: TaskTarget!) { ... on Mutation { ...All } }"
        " fragment All on Mutation { gone: deleteTasks(target: $target) { matched } }"
    )

    cost = (await bob.sends(query, target=MARKED)).json["extensions"]["cost"]

    assert cost["requested"] == 10 + 1 + 500 * TASK


async def test_every_new_task_costs(alice: Person) -> None:
    answer = (await alice.sends(CREATES, inputs=[{"title": f"Task {number}"} for number in range(50)])).json
    longer = (await alice.sends(CREATES, inputs=[{"title": "t", "description": LONG}] * 20)).json

    few = (await alice.sends(CREATES, inputs=[{"title": "one"}])).json
    first, second, third = (each["extensions"]["cost"]["requested"] for each in (answer, longer, few))
    assert (first - third, second - third) == (49 * TASK, 19 * TASK + 20 * 5)


async def test_one_task_costs_its_text(alice: Person) -> None:
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


async def test_each_operation_of_a_socket_gets_back_its_own(bob: Person, tasks: list[str]) -> None:
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
async def test_a_call_dearer_than_the_bucket_gets_back_no_more_than_was_taken(bob: Person, tasks: list[str]) -> None:
    """What is given back is what was taken, not the whole price."""
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
"""Arguments by which a mutation gets many things to do. The first three are priced by `taskflow/api/documents/write_cost.py`; the scopes of a
key are four at most, the labels of a task 50, the files of a comment 20, the entries of an inbox 100, the reasons of preferences 13, and the sort keys of a view three. One that is new must be priced there, or be as harmless."""


def test_every_argument_that_names_many_has_a_price(whole_schema: Schema) -> None:
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
