"""A server in its own process with an MCP endpoint, and the SDK's own client: over HTTP, and by `taskflow mcp`."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest
from mcp import Client
from mcp.client.stdio import StdioServerParameters
from mcp.client.streamable_http import streamable_http_client
from mcp_types import TextContent

from tests.browser.server import ROOT
from tests.crash.conftest import running_deployment
from tests.crash.deployment import Deployment, NetworkPerson, alice_with_a_team
from tests.support.people import PASSWORD, REGISTER, robot_of
from tests.support.words import SET_MEMBER


@pytest.fixture
async def place(tmp_path: Path, database_url: str, redis_url: str) -> AsyncIterator[Deployment]:
    settings = {"TASKFLOW_MCP": "on", "TASKFLOW_DATABASE_URL": database_url, "TASKFLOW_REDIS_URL": redis_url}
    async with running_deployment(tmp_path, settings) as deployment:
        yield deployment


@dataclass
class Garden:
    place: Deployment
    alice: NetworkPerson
    bob: NetworkPerson
    team: str
    key: str
    """The key of the team."""


@pytest.fixture
async def garden(place: Deployment) -> Garden:
    alice, team = await alice_with_a_team(place)
    bob = await somebody(place, "Bob")
    await alice.does(SET_MEMBER, team=team, user=bob.id, role="MEMBER")
    key = (await alice.asks("query ($id: ID!) { team(id: $id) { key } }", id=team))["team"]["key"]
    return Garden(place, alice, bob, team, key)


async def somebody(place: Deployment, name: str) -> NetworkPerson:
    person = NetworkPerson(place)
    who = {"name": name, "email": f"{name.lower()}@example.com", "password": PASSWORD}
    person.is_let_in(await person.does(REGISTER, input=who))
    return person


async def key_of(person: NetworkPerson, scope: str) -> str:
    """Creates an API key of this person."""
    key = (await robot_of(person, scope)).token
    assert key is not None
    return key


class Assistant:
    """Calls tools with a person's API key."""

    def __init__(self, client: Client) -> None:
        self.client = client

    async def calls(self, tool: str, **arguments: Any) -> Any:
        """Calls a tool, which must succeed, and returns its result."""
        result = await self.client.call_tool(tool, arguments)
        assert not result.is_error, result.content
        return result.structured_content

    async def is_refused(self, tool: str, **arguments: Any) -> str:
        result = await self.client.call_tool(tool, arguments)
        assert result.is_error, result.structured_content
        (words,) = result.content
        assert isinstance(words, TextContent)
        return words.text


@contextlib.asynccontextmanager
async def over_http(place: Deployment, key: str) -> AsyncIterator[Assistant]:
    async with httpx2.AsyncClient(headers={"authorization": f"Bearer {key}"}, timeout=90) as http:
        transport = streamable_http_client(f"{place.server.address}/mcp", http_client=http)
        async with Client(transport) as client:
            yield Assistant(client)


@contextlib.asynccontextmanager
async def by_command(place: Deployment, key: str) -> AsyncIterator[Assistant]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TASKFLOW_")}
    told = {"TASKFLOW_MCP_URL": place.server.address, "TASKFLOW_MCP_KEY": key, "PYTHONPATH": str(ROOT)}
    command = StdioServerParameters(
        command=sys.executable, args=["-m", "taskflow", "mcp"], env={**kept, **told}, cwd=str(place.server.folder)
    )
    async with Client(command) as client:
        yield Assistant(client)


WAYS = {"http": over_http, "command": by_command}
BOTH_WAYS = pytest.mark.parametrize("reached", list(WAYS), indirect=True)
"""The command only passes on the answers of the endpoint, so only the longest tests use both ways; the others use
HTTP."""


@pytest.fixture
def reached(request: pytest.FixtureRequest) -> Any:
    """The way in which an assistant reaches the server."""
    return WAYS[getattr(request, "param", "http")]
