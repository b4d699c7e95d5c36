"""Our executor compared with the library's: no leak, and the same answers."""

from __future__ import annotations

import gc
import json
from contextlib import aclosing

import pytest

from taskflow.api.documents.operation_request import from_bytes
from taskflow.api.execution.request import ApiRequest
from tests.api.village import Context, Village, build, schema


async def test_a_subscription_does_not_grow_with_its_events() -> None:
    """graphql-core 3.3.2 keeps about 4 KB of every event until the subscription ends."""
    app = build()
    ask = from_bytes(b'{"query":"subscription{ticks(to:3000){cursor number text}}"}')
    operation = await app.runner.admit(ask, ApiRequest("r"), None)
    objects = {}
    async with aclosing(app.runner.subscribe(operation)) as payloads:
        number = 0
        async for _ in payloads:
            number += 1
            if number in {500, 3000}:
                gc.collect()
                objects[number] = len(gc.get_objects())

    assert objects[3000] - objects[500] < 1000, "not even half an object an event"


@pytest.mark.parametrize(
    "query",
    [
        "{hello later instance}",
        "{people(first:2){...F ... on PersonConnection{totalCount} edges{cursor node{name}}}} fragment F on PersonConnection{nodes{id n:name}}",
        "query($w:Boolean=true){hello @skip(if:$w) people{nodes{id @include(if:$w)}}}",
        "{bad missing nothing}",
        '{things(things:[{name:"a",things:[{name:"b"}]}])}',
    ],
)
async def test_it_answers_as_strawberry_does(query: str) -> None:
    village = Village()
    app = build(village)
    ours = await app.runner.admit(from_bytes(_body(query)), ApiRequest("r"), None)
    theirs = await schema.execute(query, context_value=Context(None, ApiRequest("r"), village))

    data = json.loads(await app.runner.execute(ours))

    assert data["data"] == theirs.data
    assert [error["path"] for error in data.get("errors", [])] == [error.path for error in theirs.errors or []]


async def test_introspection_gets_the_same_answer_from_the_cache() -> None:
    app = build()
    query = '{__type(name:"Tick"){name} __typename}'

    first, second = [
        await app.runner.execute(await app.runner.admit(from_bytes(_body(query)), ApiRequest("r"), None))
        for _ in range(2)
    ]

    assert first == second
    assert json.loads(first)["data"] == {"__type": {"name": "Tick"}, "__typename": "Query"}


def _body(query: str) -> bytes:
    return json.dumps({"query": query}).encode()
