"""Exported traces: one for a request and for everything it causes, without any text that people have written."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
import shlex
from typing import Any

import pytest
from opentelemetry.sdk import environment_variables
from strawberry import Schema

from events.handlers.stages import Transfer
from taskflow.app import create_app
from taskflow.components import Components
from taskflow.settings.settings import Settings
from taskflow.tracing import delivery
from tests.push.words import pushed, registers
from tests.repository.checkout import ROOT
from tests.support import asgi
from tests.support.asgi import connected
from tests.support.collector import Collector
from tests.support.people import LOGIN, PASSWORD, Person, register
from tests.support.push_service import PushService

TRACE, CALLER = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
TRACEPARENT = f"00-{TRACE}-{CALLER}-01"
CREATE = "mutation Plant($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"
WATCH = "subscription { taskChanges { __typename ... on TaskChange { task { title } } } }"
INTERNAL, SERVER, CLIENT = 1, 2, 3


async def asks(person: Person, query: str, **variables: Any) -> Any:
    headers = {"authorization": f"Bearer {person.token}", "traceparent": TRACEPARENT}
    return (await asgi.post(person.app, {"query": query, "variables": variables}, headers=headers)).json["data"]


async def test_a_request_is_a_span_in_its_callers_trace(alice: Person, collector: Collector) -> None:
    await asks(alice, "query Mine { tasks(first: 3) { nodes { title } } }")

    request, operation = await collector.has("POST /graphql", "query Mine")
    (statement,) = [span for span in collector.below(operation) if "tasks" in span.attributes["db.query.text"]]
    assert (request.trace, request.parent, request.kind) == (TRACE, CALLER, SERVER)
    assert (operation.trace, operation.parent, operation.kind) == (TRACE, request.id, INTERNAL)
    assert (statement.trace, statement.name, statement.kind) == (TRACE, "SELECT", CLIENT)
    assert request.attributes == {
        "http.request.method": "POST",
        "http.route": "/graphql",
        "http.response.status_code": 200,
    }
    assert operation.attributes == {
        "graphql.operation.name": "Mine",
        "graphql.operation.type": "query",
        "taskflow.transport": "http",
    }
    assert statement.attributes["db.system.name"] in {"sqlite", "postgresql"}
    assert request.service == "taskflow"


async def test_a_change_is_a_transaction_with_its_statements(
    alice: Person, garden: dict[str, Any], collector: Collector
) -> None:
    await asks(alice, CREATE, input={"title": "Dig", "teamId": garden["id"]})

    (operation,) = await collector.has("mutation Plant")
    (transaction,) = [span for span in collector.below(operation) if span.name == "transaction"]
    statements = collector.below(transaction)
    assert any("INSERT INTO tasks" in span.attributes["db.query.text"] for span in statements)
    assert {span.trace for span in statements} == {TRACE}


async def test_a_job_continues_the_trace_of_its_request(app: Any, collector: Collector) -> None:
    await register(app, "Alice")

    asked, job, mail = await collector.has("mutation register", "job mail.welcome", "mail send")
    assert job.trace == asked.trace
    assert await collector.parent_of(await collector.parent_of(job)) == asked
    assert await collector.parent_of(mail) == job
    assert mail.attributes == {"taskflow.mail": "welcome"}
    assert any(span.name == "transaction" for span in collector.below(job))


@pytest.mark.settings(PUSH="private")
async def test_a_push_is_a_span_of_its_job(
    bob: Person, alice: Person, garden: dict[str, Any], components: Components, collector: Collector
) -> None:
    service = PushService()
    async with service.running():
        await registers(bob, service.subscribes())
        await alice.does(CREATE, input={"title": "Dig", "teamId": garden["id"], "assigneeId": bob.id})
        await pushed(components)

        (push,) = await collector.has("push send")

    assert (await collector.parent_of(push)).name.startswith("job push.")
    assert push.attributes == {"taskflow.push.outcome": "sent"}
    assert "127.0.0.1" not in str(collector.bodies)


@pytest.mark.settings(JOBS="apart")
async def test_a_job_run_much_later_has_a_trace_of_its_own_with_a_link(
    app: Any, components: Components, collector: Collector
) -> None:
    await register(app, "Alice")
    await components.database.unit(lambda unit: unit.execute("UPDATE jobs SET created_at = created_at - 3600000"))

    async with running(components):
        asked, job = await collector.has("mutation register", "job mail.welcome")

    assert job.trace != asked.trace
    assert job.parent == ""
    assert job.links == (asked.trace,)


async def test_the_delivery_to_subscribers_belongs_to_the_change(
    alice: Person, garden: dict[str, Any], collector: Collector
) -> None:
    async with alice.connects() as socket:
        stream = await socket.subscribes(WATCH)
        await stream.next()
        await asks(alice, CREATE, input={"title": "Dig", "teamId": garden["id"]})
        await stream.next()

        (delivery,) = await collector.has("deliver task.created")

    assert delivery.trace == TRACE
    assert (await collector.parent_of(delivery)).name == "transaction"
    assert delivery.attributes == {"taskflow.event": "task.created", "taskflow.groups": 1, "taskflow.subscribers": 1}


async def test_an_event_is_one_span_for_all_groups_of_subscribers(
    alice: Person,
    garden: dict[str, Any],
    components: Components,
    collector: Collector,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(delivery, "QUIET_SECONDS", 3600)
    async with alice.connects() as socket:
        streams = [await socket.subscribes(f"# {n}\n{WATCH}") for n in (1, 2, 3, 3)]
        for stream in streams:
            await stream.next()
        await asks(alice, CREATE, input={"title": "Dig", "teamId": garden["id"]})
        for stream in streams:
            await stream.next()

    assert components.instruments.close is not None
    await asyncio.to_thread(components.instruments.close)
    spans = [span for span in collector.spans if span.name.startswith("deliver")]
    assert [span.attributes for span in spans] == [
        {"taskflow.event": "task.created", "taskflow.groups": 3, "taskflow.subscribers": 4}
    ]


async def test_operations_of_a_socket_continue_the_trace_of_its_upgrade(alice: Person, collector: Collector) -> None:
    async with connected(alice.app, headers={"traceparent": TRACEPARENT}) as socket:
        await socket.greets(authorization=f"Bearer {alice.token}")
        stream = await socket.subscribes("query Me { me { name } }")
        await stream.next()

    (operation,) = await collector.has("query Me")
    assert (operation.trace, operation.parent, operation.kind) == (TRACE, CALLER, SERVER)
    assert operation.attributes["taskflow.transport"] == "websocket"


async def test_a_stream_ends_its_requests_span_with_the_head(alice: Person, collector: Collector) -> None:
    """Otherwise the span would be exported when the reader disconnects, hours later."""
    headers = {"authorization": f"Bearer {alice.token}", "accept": "text/event-stream", "traceparent": TRACEPARENT}
    reading = asyncio.get_running_loop().create_task(asgi.post(alice.app, {"query": WATCH}, headers=headers))

    await collector.until(lambda: any(span.parent == CALLER for span in collector.spans))

    assert not reading.done()
    reading.cancel()
    await asyncio.wait([reading])


async def test_an_error_is_recorded_by_its_code(stranger: Person, collector: Collector) -> None:
    await stranger.sends("query Mine { me { name } }")

    (operation,) = await collector.has("query me")
    assert operation.attributes["error.type"] == "UNAUTHENTICATED"
    assert not operation.failed, "it is the caller's mistake"


async def test_a_malformed_request_is_an_error_of_the_request_span(app: Any, collector: Collector) -> None:
    await asgi.request(app, "POST", "/graphql", headers={"content-type": "application/json"}, body=b"{")

    (request,) = await collector.has("POST /graphql")
    assert request.attributes["http.response.status_code"] == 400
    assert request.attributes["error.type"] == "BAD_REQUEST"


@pytest.mark.parametrize("path", ["/graphql?query={instance{name}}", "/schema.graphql"])
async def test_a_pipelined_request_is_not_in_the_trace_of_the_one_before(
    app: Any, collector: Collector, path: str
) -> None:
    """A server starts it when the last bytes of the previous answer are sent, and so in that request's context."""
    where, _, query = path.partition("?")
    scope = asgi.scope_of("http", where, None, "192.0.2.1", method="GET", query_string=query.encode())
    behind: list[asyncio.Task[Any]] = []

    async def send(message: asgi.Message) -> None:
        if message["type"] == "http.response.body" and not message.get("more_body"):
            behind.append(asyncio.get_running_loop().create_task(asgi.request(app, "GET", "/schema.graphql")))

    await app(scope, asyncio.Queue().get, send)
    await asyncio.gather(*behind)

    name = f"GET {where}"
    await collector.until(lambda: sum(span.kind == SERVER for span in collector.spans) == 2)
    assert {span.parent for span in collector.spans if span.kind == SERVER} == {""}
    assert collector.last(name).parent == ""


@pytest.mark.parametrize("given", ["", "00-0-0-01", f"00-{TRACE}-{'0' * 16}-01", "x" * 60_000])
async def test_an_invalid_traceparent_begins_a_new_trace(app: Any, collector: Collector, given: str) -> None:
    answer = await asgi.post(app, {"query": "{ instance { name } }"}, headers={"traceparent": given})

    (request,) = await collector.has("POST /graphql")
    assert answer.status == 200
    assert request.trace != TRACE
    assert request.parent == ""


async def test_probes_and_pages_make_no_traces(app: Any, collector: Collector) -> None:
    for path in ("/health", "/health/live", "/metrics", "/app/app.css"):
        await asgi.request(app, "GET", path)
    await asgi.request(app, "GET", "/nowhere/4711")

    await collector.has("GET")
    assert [span.name for span in collector.spans if span.kind == SERVER] == ["GET"]
    assert "4711" not in str(collector.spans)


async def test_no_text_of_people_is_in_a_trace(alice: Person, garden: dict[str, Any], collector: Collector) -> None:
    title = "Buy a ring, and tell nobody"
    await alice.does(CREATE, input={"title": title, "teamId": garden["id"], "description": f"**{title}**"})
    await alice.asks(f'query Find {{ tasks(first: 1, filter: {{text: "{title}"}}) {{ nodes {{ title }} }} }}')
    await alice.asks('query Search { search(query: "nobody", first: 1) { edges { __typename } } }')
    await alice.fails(LOGIN, input={"email": alice.email, "password": f"{PASSWORD}?"})
    await alice.asks("query Last { me { name } }")
    headers = {"authorization": f"Bearer {alice.token}"}
    await asgi.request(alice.app, "GET", f"/unsubscribe/{alice.token}", headers=headers)

    await collector.has(
        "GET /unsubscribe/{token}", "query Last", "query Find", "query Search", "job mail.welcome", "mail send"
    )
    sent = b"".join(collector.bodies)
    assert alice.token is not None
    assert alice.refresh_token is not None
    for secret in (title, "nobody", PASSWORD, alice.token, alice.refresh_token, alice.email, alice.id, "Garden"):
        assert secret.encode() not in sent, secret


async def test_log_lines_have_the_id_of_the_trace(alice: Person, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "taskflow.access")

    await asks(alice, "{ me { name } }")

    assert vars(caplog.records[-1])["trace_id"] == TRACE


@pytest.mark.once
def test_a_job_that_moves_tasks_can_carry_a_trace_once_no_older_process_is_left() -> None:
    moved = Transfer("team", 1, None)

    assert Transfer.of({**moved.job().payload, "traceparent": TRACEPARENT}) == moved


@pytest.mark.once
def test_the_variables_of_the_how_to_are_those_of_the_sdk() -> None:
    page = (ROOT / "docs" / "how-to" / "traces.md").read_text() + (ROOT / "docs/reference/settings.md").read_text()

    assert set(re.findall(r"OTEL_\w+", page)) <= vars(environment_variables).keys()


async def test_the_request_of_the_how_to_is_in_the_trace_that_it_names(app: Any, collector: Collector) -> None:
    (example,) = re.findall(r"```bash\n(curl .*?)```", (ROOT / "docs/how-to/traces.md").read_text(), re.DOTALL)
    words = shlex.split(example)
    headers = dict(words[place + 1].split(": ", 1) for place, word in enumerate(words) if word == "-H")

    await asgi.request(app, "POST", "/graphql", headers=headers, body=words[-1].encode())

    (operation,) = await collector.has("query instance")
    assert operation.trace == TRACE


async def test_the_variables_for_sentry_reach_it_as_the_how_to_says(
    settings: Settings, whole_schema: Schema, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (ROOT / "docs/how-to/traces.md").read_text()
    variables = dict(re.findall(r"export (OTEL_EXPORTER_OTLP_TRACES_\w+)='(.*)'", page))
    monkeypatch.delenv("OTEL_EXPORTER_OTLP_ENDPOINT")
    for name, value in variables.items():
        monkeypatch.setenv(name, value.replace("https://sentry.example.com", collector.url))

    application = create_app(settings, whole=whole_schema)
    async with asgi.started(application):
        await Person(application).asks("query Mine { instance { name } }")
        await collector.has("query instance")

    path, headers = collector.heads[0]
    assert path == "/api/1/integration/otlp/v1/traces"
    assert headers["x-sentry-auth"] == "sentry sentry_key=0123456789abcdef"


@contextlib.asynccontextmanager
async def running(components: Components) -> Any:
    worker = asyncio.get_running_loop().create_task(components.worker.run())
    try:
        yield
    finally:
        worker.cancel()
        await asyncio.wait([worker])
