"""Any input: no 500, no traceback, no socket that breaks, nothing left open."""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from websockets.exceptions import ConnectionClosed

import resolvers
import schema
from tests.api.asgi import RESPONSE, send_body
from tests.api.client import Client, connected
from tests.api.conftest import serving
from tests.api.test_socket_operations import until
from tests.api.village import Village, build
from tests.hostile.documents import Made, documents
from tests.support.people import Person

EXAMPLES = int(os.environ.get("TASKFLOW_FUZZ", "60"))
OURS = schema.assemble(resolvers.Query, resolvers.Mutation, resolvers.Subscription)._schema

fuzz = settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True, database=None
)

JSONS: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=15,
)
QUERIES = st.sampled_from(
    ["{hello}", "{later}", "{bad}", "mutation{ring}", "{people{nodes{id}}}", "{", "", "{nope}", "\0"]
)
EXTENSIONS = (
    st.fixed_dictionaries({"persistedQuery": st.none() | JSONS | st.fixed_dictionaries({"sha256Hash": JSONS})})
    | st.just({"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}})
    | JSONS
)
REQUESTS = st.fixed_dictionaries(
    {},
    optional={
        "query": QUERIES | st.text(max_size=40) | JSONS,
        "variables": JSONS,
        "operationName": st.text(max_size=5) | JSONS,
        "extensions": EXTENSIONS,
    },
)
NEARLY_GOOD = st.fixed_dictionaries({"query": QUERIES}, optional={"variables": JSONS, "extensions": EXTENSIONS})
"""A document that runs, with an odd extra member."""
JSON_BODIES = NEARLY_GOOD | REQUESTS | JSONS
BODIES = st.binary(max_size=200) | JSON_BODIES.map(json.dumps).map(str.encode)
HEADERS = st.fixed_dictionaries(
    {},
    optional={
        "accept": st.sampled_from(
            ["*/*", RESPONSE, "text/event-stream", "multipart/mixed;subscriptionSpec=1.0", ";q=x,,", '"']
        ),
        "content-type": st.sampled_from(["application/json", "application/json;charset=", "text/plain", ';"', ""]),
        "authorization": st.sampled_from(["Bearer x.y.z", "Bearer", "Bearer e30.e30.e30", "\xff", "Basic ü"]),
        "cookie": st.sampled_from(["a=b", "=;;=", "a" * 5000, "\xff=\xff"]),
        "last-event-id": st.sampled_from(["", "1", "x", "\xff"]),
        "content-length": st.sampled_from(["", "-1", "5", "9" * 30, "x"]),
    },
)

SUBSCRIPTIONS = [
    "subscription{ticks{number}}",
    "subscription{bells{number}}",
    "subscription{refused{number}}",
    "{sleep}",
]
PAYLOADS = JSONS | REQUESTS | NEARLY_GOOD | st.sampled_from([{"query": query} for query in SUBSCRIPTIONS])
IDS = st.sampled_from(["1", "2", "3", "", "x" * 300]) | JSONS
MESSAGES = st.fixed_dictionaries(
    {
        "type": st.sampled_from(
            [
                "connection_init",
                "ping",
                "pong",
                "subscribe",
                "subscribe",
                "subscribe",
                "complete",
                "next",
                "error",
                "start",
            ]
        )
        | JSONS
    },
    optional={"id": IDS, "payload": PAYLOADS},
)
GOOD = st.builds(
    lambda id_, query: {"type": "subscribe", "id": id_, "payload": {"query": query}},
    st.sampled_from(["1", "2", "3"]),
    st.sampled_from([*SUBSCRIPTIONS, "{hello}", "{", "mutation{ring}"]),
) | st.builds(lambda id_: {"type": "complete", "id": id_}, st.sampled_from(["1", "2", "3"]))
FRAMES = st.lists(
    GOOD.map(json.dumps) | MESSAGES.map(json.dumps) | st.text(max_size=50) | st.binary(max_size=20), max_size=12
)
ALLOWED_CODES = {1000, 1007, 1009, 4400, 4401, 4403, 4408, 4409, 4429}


@fuzz
@given(body=BODIES, headers=HEADERS)
async def test_any_body_is_answered(body: bytes, headers: dict[str, str]) -> None:
    with no_traceback():
        answer = await send_body(build(), body, headers=headers)
    assert 200 <= answer.status < 500
    assert answer.status < 300 or answer.json["errors"]


@fuzz
@given(frames=FRAMES, greet=st.booleans())
async def test_any_frames_leave_a_working_or_properly_closed_socket(frames: list[str | bytes], greet: bool) -> None:
    village = Village()
    app = build(village)
    with no_traceback():
        async with serving(app) as port, connected(port) as client:
            code = await _say_all(client, frames, greet=greet)
        assert code is None or code in ALLOWED_CODES
        await until(lambda: village.open_streams == 0 and village.asleep == 0 and len(app.tasks) == 0)


@pytest.fixture(scope="module")
def made() -> dict[str, list[Made]]:
    """Generated before a server runs in this process: a server draws random numbers, and Hypothesis would attribute
    them to the strategy."""
    return {kind: _many(kind) for kind in ("query", "mutation", "subscription")}


@pytest.mark.parametrize("kind", ["query", "mutation"])
async def test_documents_of_our_schema_are_answered(
    made: dict[str, list[Made]], app: Starlette, ada: Person, kind: str
) -> None:
    await ada.sends('mutation { createTask(input: { title: "Water the plants" }) { task { id } } }')
    for one in made[kind]:
        for _ in range(1 if kind == "mutation" else 4):  # a plan is made for a document that is repeated
            with no_traceback(one):
                answer = await ada.sends(one.document, **one.variables)
            assert answer.status in {200, 400}, one
            codes = [error["extensions"]["code"] for error in answer.json.get("errors", [])]
            assert "INTERNAL" not in codes, one


async def test_subscriptions_of_our_schema_start_or_are_refused_with_a_reason(
    made: dict[str, list[Made]], app: Starlette, ada: Person
) -> None:
    """Each gets an event about one task, so that its results are completed too."""
    for one in made["subscription"]:
        async with ada.connects() as socket:
            with no_traceback(one):
                stream = await socket.subscribes(one.document, **one.variables)
                message = await socket.hears()
                if message["type"] == "next":
                    await ada.sends('mutation { createTask(input: { title: "Water the plants" }) { task { id } } }')
                    await stream.stops()
                await socket.says({"type": "ping"})
                said = [message]
                while said[-1] != {"type": "pong"}:
                    said.append(await socket.hears())
            for message in said:
                assert "INTERNAL" not in json.dumps(message), one
                assert message["type"] in {"next", "error", "complete", "pong"}, one
    await until(lambda: len(app.state.graphql.tasks) == 0)


async def test_plans_answer_documents_of_our_schema_as_graphql_core_does(
    made: dict[str, list[Made]], app: Starlette, ada: Person
) -> None:
    for title in ("Water the plants", "Mow the lawn", "Paint the fence"):
        await ada.does(
            f'mutation {{ createTask(input: {{ title: "{title}" }}) {{ task {{ id }} errors {{ code }} }} }}'
        )
    runner = app.state.graphql.runner
    planned, unplanned = runner.rules, replace(runner.rules, planned=False)
    for one in made["query"]:
        runner.rules = unplanned
        theirs = await ada.sends(one.document, **one.variables)
        runner.rules = planned
        for _ in range(4):  # a plan is made for a document that is repeated
            ours = await ada.sends(one.document, **one.variables)
        assert _timeless(ours.json) == _timeless(theirs.json), one


def _many(kind: str) -> list[Made]:
    made: list[Made] = []

    @fuzz
    @given(one=documents(OURS, kind))
    def make(one: Made) -> None:
        made.append(one)

    make()
    return made


def _timeless(answer: Any) -> str:
    """The answer without values that differ from one request to the next, and with its errors sorted: their usual order
    is that of their failures."""
    answer.get("errors", []).sort(key=json.dumps)
    return re.sub(
        r'"\d{4}-\d\d-\d\dT[^"]*"|"requestId": "[^"]*"|the number \w+|"DATABASE"|"CACHE"', "", json.dumps(answer)
    )


async def _say_all(client: Client, frames: list[str | bytes], *, greet: bool) -> int | None:
    """Returns the code with which the socket was closed, 1006 if it was just dropped; None if it is still open."""
    try:
        if greet:
            await client.greet()
        for frame in frames:
            await client.raw(frame)
        await client.say("ping", payload={"last": True})
        while (await client.hear()) != {"type": "pong", "payload": {"last": True}}:
            pass
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd else 1006
    return None


@contextmanager
def no_traceback(what: object = "") -> Iterator[None]:
    """Fails if anything was logged as an error: a client's input is no failure of the server."""
    kept = Kept(logging.ERROR)
    logging.getLogger().addHandler(kept)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(kept)
    assert not [(record.getMessage(), record.exc_info) for record in kept.records], what


class Kept(logging.Handler):
    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)
