"""`/mcp` for clients that are no assistants: off by default, and closed to strangers."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from typing import Any

import pytest
from graphql import GraphQLSchema, parse, validate
from starlette.applications import Starlette
from strawberry import Schema

from taskflow.api.transport.http import LARGEST_BODY
from taskflow.app import create_app
from taskflow.mcp import tools
from taskflow.settings.settings import Settings, SettingsError
from tests.support import asgi
from tests.support.people import Person, robot_of

ON = pytest.mark.settings(MCP="on")
LIST = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}
ACCEPT = {"accept": "application/json, text/event-stream", "mcp-protocol-version": "2025-06-18"}


async def asked(app: Starlette, content: Any, **headers: str) -> asgi.Answer:
    return await asgi.post(app, content, path="/mcp", headers={**ACCEPT, **headers})


async def test_the_endpoint_is_off_by_default(app: Starlette, alice: Person) -> None:
    answer = await asked(app, LIST, authorization=f"Bearer {alice.token}")
    elsewhere = await asgi.post(app, LIST, path="/nothing")
    assert (answer.status, answer.body) == (elsewhere.status, elsewhere.body)


async def test_without_its_package_the_server_names_what_to_install(
    settings: Settings, whole_schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "taskflow.mcp.endpoint", raising=False)
    monkeypatch.setitem(sys.modules, "mcp.server.streamable_http_manager", None)
    with pytest.raises(SettingsError, match=r"pip install 'taskflow-server\[mcp\]'"):
        create_app(replace(settings, mcp=True), whole=whole_schema)


@ON
async def test_a_stranger_is_told_to_sign_in(app: Starlette) -> None:
    for header in ({}, {"authorization": "Basic YTpi"}, {"authorization": "Bearer tf_wrong"}):
        answer = await asked(app, LIST, **header)
        assert answer.status == 401
        assert answer.header("www-authenticate") == "Bearer"
        assert answer.json["error"]["message"]


@ON
async def test_browser_cookies_do_not_authenticate(app: Starlette, alice: Person) -> None:
    answer = await asked(app, LIST, cookie="; ".join(f"{name}={value}" for name, value in alice.cookies.items()))
    assert answer.status == 401


@ON
@pytest.mark.parametrize(
    ("origin", "status"), [("https://evil.example", 403), ("null", 403), ("http://localhost:7145", 200)]
)
async def test_only_pages_of_our_own_origin_are_answered(
    app: Starlette, alice: Person, origin: str, status: int
) -> None:
    answer = await asked(app, LIST, authorization=f"Bearer {alice.token}", origin=origin)
    assert answer.status == status


@ON
async def test_a_session_and_a_key_are_both_accepted(app: Starlette, alice: Person) -> None:
    robot = await robot_of(alice)
    for token in (alice.token, robot.token):
        answer = await asked(app, LIST, authorization=f"Bearer {token}")
        assert answer.status == 200
        assert len(answer.json["result"]["tools"]) == len(tools.TOOLS)


@ON
async def test_a_key_that_was_revoked_is_refused(app: Starlette, alice: Person) -> None:
    robot = await robot_of(alice)
    (key,) = (await alice.asks("{ apiKeys { id } }"))["apiKeys"]
    await alice.does("mutation ($id: ID!) { revokeApiKey(id: $id) { errors { message } } }", id=key["id"])
    assert (await asked(app, LIST, authorization=f"Bearer {robot.token}")).status == 401


@ON
async def test_a_large_body_is_refused_before_it_is_read(app: Starlette, alice: Person) -> None:
    content = {**LIST, "params": {"text": "x" * LARGEST_BODY}}
    assert (await asked(app, content, authorization=f"Bearer {alice.token}")).status == 413


@pytest.mark.settings(MCP="on", RATE_LIMIT=60)
async def test_calls_spend_the_budget_like_any_other(app: Starlette, alice: Person) -> None:
    call = {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "tools/call",
        "params": {"name": "find_tasks", "arguments": {"limit": 50}},
    }
    for _ in range(20):
        answer = await asked(app, call, authorization=f"Bearer {alice.token}")
        if answer.json["result"]["isError"]:
            break
    words = answer.json["result"]["content"][0]["text"]
    assert words.startswith("RATE_LIMITED: ")
    assert "Try again in " in words


def test_each_operation_is_valid_in_our_schema(whole_schema: Schema) -> None:
    core: GraphQLSchema = whole_schema._schema
    documents = [
        value for value in vars(tools).values() if isinstance(value, str) and "{" in value and value != tools.CARD
    ]
    assert len(documents) == 13
    named = set()
    for document in documents:
        assert validate(core, parse(document)) == [], document
        named |= set(re.findall(r"^(?:query|mutation|subscription) (Mcp\w+)", document))
    assert len(named) == len(documents), "metrics and the access log go by the names"
