from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.browser.server import Server, free_port
from tests.crash.deployment import Deployment, NetworkPerson, alice_with_a_team
from tests.support import postgres_server, redis_server, scratch
from tests.support.postgres_server import PostgresServer
from tests.support.redis_server import RedisServer


@pytest.fixture(params=scratch.DIALECTS)
def dialect(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def server_settings(dialect: str, tmp_path: Path) -> Iterator[dict[str, str]]:
    """Settings for SQLite alone, or for PostgreSQL with Redis, as several processes use them."""
    with scratch.empty(dialect, tmp_path) as url:
        redis = os.environ.get("TASKFLOW_TEST_REDIS_URL", "") if dialect == "postgres" else ""
        # One person opens hundreds of sockets here, so that a test does not need hundreds of people.
        many = {"TASKFLOW_MAX_CONNECTIONS": "1000"}
        yield {"TASKFLOW_DATABASE_URL": url, **many} | ({"TASKFLOW_REDIS_URL": redis} if redis else {})


@pytest.fixture(scope="session")
def _own_postgres() -> Iterator[PostgresServer]:
    with postgres_server.one() as server:
        yield server


@pytest.fixture
def own_postgres(_own_postgres: PostgresServer) -> PostgresServer:
    """A running PostgreSQL that the test may stop."""
    _own_postgres.start()
    return _own_postgres


@pytest.fixture
def own_redis(tmp_path: Path) -> Iterator[RedisServer]:
    redis_server.needed()
    server = RedisServer(tmp_path)
    server.start()
    yield server
    server.kill()


@pytest.fixture
def own_settings(own_postgres: PostgresServer, own_redis: RedisServer) -> dict[str, str]:
    """Settings of an installation on these two servers, with an empty database."""
    name = f"house_{secrets.token_hex(4)}"
    scratch.elsewhere(scratch.on(own_postgres.url(), f"CREATE DATABASE {name}"))
    return {"TASKFLOW_DATABASE_URL": own_postgres.url(name), "TASKFLOW_REDIS_URL": own_redis.url}


def a_deployment(folder: Path, settings: dict[str, str]) -> Deployment:
    folder.mkdir(exist_ok=True)
    return Deployment(Server(folder, settings, port=free_port()))


@asynccontextmanager
async def running_deployment(folder: Path, settings: dict[str, str]) -> AsyncIterator[Deployment]:
    deployment = a_deployment(folder, settings)
    try:
        await deployment.opens()
        yield deployment
    finally:
        await deployment.is_killed()
        await deployment.http.aclose()


@pytest.fixture
async def deployment(server_settings: dict[str, str], tmp_path: Path) -> AsyncIterator[Deployment]:
    """A running server."""
    async with running_deployment(tmp_path / "one", server_settings) as deployment:
        yield deployment


@pytest.fixture
async def other_deployment(
    deployment: Deployment, server_settings: dict[str, str], tmp_path: Path
) -> AsyncIterator[Deployment]:
    """A second server with the same secret, since it uses the first one's folder."""
    if "TASKFLOW_REDIS_URL" not in server_settings:
        pytest.skip("TASKFLOW_TEST_REDIS_URL names no Redis")
    secret = {"TASKFLOW_DATA_DIR": str(deployment.server.folder)}
    async with running_deployment(tmp_path / "two", {**server_settings, **secret}) as other:
        yield other


@pytest.fixture
async def alice_and_team(deployment: Deployment) -> tuple[NetworkPerson, str]:
    return await alice_with_a_team(deployment)


@pytest.fixture
def alice(alice_and_team: tuple[NetworkPerson, str]) -> NetworkPerson:
    return alice_and_team[0]


@pytest.fixture
def team(alice_and_team: tuple[NetworkPerson, str]) -> str:
    return alice_and_team[1]
