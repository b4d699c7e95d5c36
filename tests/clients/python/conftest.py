from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from starlette.applications import Starlette

from taskflow_client import Client
from tests.crash.conftest import running_deployment
from tests.crash.deployment import Deployment, NetworkPerson, alice_with_a_team
from tests.support.people import PASSWORD, Person, register


@pytest.fixture
async def alice(app: Starlette) -> Person:
    """A person of the application in this process, as in other tests. A test that kills its server uses Nora."""
    return await register(app, "Alice")


@pytest.fixture
def server_settings() -> dict[str, str]:
    return {}


@pytest.fixture
async def deployment(server_settings: dict[str, str], tmp_path: Path) -> AsyncIterator[Deployment]:
    """A server in its own process, on SQLite."""
    async with running_deployment(tmp_path / "server", server_settings) as deployment:
        yield deployment


@pytest.fixture
async def _nora_and_team(deployment: Deployment) -> tuple[NetworkPerson, str]:
    return await alice_with_a_team(deployment)


@pytest.fixture
def nora(_nora_and_team: tuple[NetworkPerson, str]) -> NetworkPerson:
    """Nora reaches the server over plain HTTP, not through the client under test."""
    return _nora_and_team[0]


@pytest.fixture
def team(_nora_and_team: tuple[NetworkPerson, str]) -> str:
    return _nora_and_team[1]


@pytest.fixture
async def client(deployment: Deployment, nora: NetworkPerson) -> AsyncIterator[Client]:
    """The client under test, signed in as Nora."""
    async with Client(deployment.server.address) as client:
        payload = await client.sign_in(nora.email, PASSWORD)
        assert payload["errors"] == []
        yield client
