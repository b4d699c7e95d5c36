"""Fixtures for every test: a database of its own, the real application on that database, and people who use it."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from graphql import DocumentNode, GraphQLError, GraphQLSchema, validate
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis
from redis.asyncio import Redis
from starlette.applications import Starlette
from strawberry import Schema

import resolvers
import schema
from taskflow.api.documents import documents
from taskflow.app import create_app
from taskflow.authentication.passwords import Passwords
from taskflow.components import Components
from taskflow.operations import garbage_collection
from taskflow.operations.accounts import promote
from taskflow.settings.settings import Settings
from taskflow.storage import group_commit
from tests.support import asgi, counting, databases, s3_server, second_run
from tests.support.databases import Databases
from tests.support.people import Person, register
from tests.support.s3_server import S3Server

SECRET = "a secret that is long enough for tests, whatever algorithm they try to sign with"

# A build server may be slow: that is no bug. A fresh application for each example would take all day.
hypothesis.register_profile("ours", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
hypothesis.load_profile("ours")


def pytest_configure(config: pytest.Config) -> None:
    _share_no_redis()
    config.addinivalue_line("markers", "settings(NAME=value): starts the application of this test with these settings")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        second_run.OPTION, action="store_true", help="leaves out what knows nothing of PostgreSQL and Redis"
    )


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption(second_run.OPTION):
        config.hook.pytest_deselected(items=second_run.keep(items))
    # Playwright's event loop runs in this thread from its first use to the end of the run, and asyncio allows no second
    # loop beside it.
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


def _share_no_redis() -> None:
    """Gives each pytest-xdist worker a Redis database of its own."""
    url, worker = os.environ.get("TASKFLOW_TEST_REDIS_URL"), os.environ.get("PYTEST_XDIST_WORKER")
    if url and worker:
        os.environ["TASKFLOW_TEST_REDIS_URL"] = databases.redis_of(worker, url)


def pytest_collection_finish() -> None:
    """Freezes what has been imported, as a running server does, so that the garbage collector does not scan it again
    and again."""
    garbage_collection.settle()


@pytest.fixture(scope="session")
def _databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    with databases.migrated(tmp_path_factory.mktemp("databases")) as made:
        yield made


@pytest.fixture
def database_url(_databases: Databases, tmp_path: Path) -> str:
    """The URL of a fully migrated, empty database."""
    return _databases.fresh(tmp_path)


@pytest.fixture
async def redis_url() -> str:
    """The URL of an empty Redis in the second test run; an empty string when there is no Redis."""
    url = os.environ.get("TASKFLOW_TEST_REDIS_URL", "")
    if url:
        async with Redis.from_url(url) as redis:
            await redis.flushdb()
    return url


@pytest.fixture
def settings(request: pytest.FixtureRequest, database_url: str, redis_url: str, tmp_path: Path) -> Settings:
    """The usual settings, overridden by those in `@pytest.mark.settings(SIGN_IN_FAILURES=3)`."""
    environment = {
        "DATABASE_URL": database_url,
        "REDIS_URL": redis_url,
        "DATA_DIR": tmp_path / "var",
        "SECRET": SECRET,
        "RATE_LIMIT": 0,
    }
    for marker in reversed(list(request.node.iter_markers("settings"))):
        environment.update(marker.kwargs)
    return Settings.load({f"TASKFLOW_{name}": str(value) for name, value in environment.items()}, dotenv_path=None)


@pytest.fixture(scope="session")
def s3(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Server]:
    """The S3 server for tests that need a bucket. It starts with the first of them."""
    with s3_server.started(tmp_path_factory.mktemp("s3")) as server:
        yield server


@pytest.fixture(scope="session")
def whole_schema() -> Schema:
    """The assembled schema, built once: building it takes most of an application's start-up time."""
    return schema.assemble(resolvers.Query, resolvers.Mutation, resolvers.Subscription)


@pytest.fixture(autouse=True)
def units_that_hold_the_loop() -> Iterator[list[str]]:
    """Fails a test in which a unit writes hundreds of rows in the event loop without being declared `long`: the
    warnings it logs are collected here."""
    told: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: told.append(record.getMessage())  # type: ignore[method-assign]  # no need for a class
    group_commit.logger.addHandler(handler)
    try:
        yield told
    finally:
        group_commit.logger.removeHandler(handler)
    assert not told


@pytest.fixture(scope="session", autouse=True)
def _validated_once(whole_schema: Schema) -> Iterator[None]:
    """Remembers which documents are valid: that depends only on the rules of GraphQL and on the schema, which all these
    applications share. Everything else that is done with a new document is done in every test."""
    good: set[str] = set()

    def validated(core: GraphQLSchema, document: DocumentNode, *rest: Any, **more: Any) -> list[GraphQLError]:
        text = document.loc.source.body if core is whole_schema._schema and document.loc else ""
        if text in good:
            return []
        errors = validate(core, document, *rest, **more)
        if text and not errors:
            good.add(text)
        return errors

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(documents, "validate", validated)
        yield


@pytest.fixture
async def app(settings: Settings, whole_schema: Schema) -> AsyncIterator[Starlette]:
    """The whole application, started. It hashes passwords at the lowest possible cost."""
    application = create_app(settings, passwords=Passwords(time_cost=1, memory_kib=8), whole=whole_schema)
    async with asgi.started(application):
        yield application


@pytest.fixture
def components(app: Starlette) -> Components:
    """The components behind the API, for the tests that need them."""
    made: Components = app.state.components
    return made


@pytest.fixture
def stranger(app: Starlette) -> Person:
    """A person who is not signed in."""
    return Person(app, "Stranger")


@pytest.fixture
async def alice(app: Starlette) -> Person:
    """A person with an ordinary account; in some tests she runs the garden."""
    return await register(app, "Alice")


@pytest.fixture
async def bob(app: Starlette) -> Person:
    """A person with an ordinary account; in some tests he works in the garden."""
    return await register(app, "Bob")


@pytest.fixture
async def chidi(app: Starlette) -> Person:
    """A person with an ordinary account who has nothing to do with the garden."""
    return await register(app, "Chidi")


@pytest.fixture
async def ada(app: Starlette, components: Components) -> Person:
    """The admin of this instance."""
    person = await register(app, "Ada")
    await promote(components, person.email)
    return person


@pytest.fixture
async def garden(alice: Person, bob: Person) -> dict[str, Any]:
    """Alice's team, which Bob belongs to as a MEMBER."""
    team: dict[str, Any] = (
        await alice.does(
            'mutation { createTeam(input: {name: "Garden"}) { team { id key name version } errors { message } } }'
        )
    )["team"]
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER)"
        " { errors { message } } }",
        team=team["id"],
        user=bob.id,
    )
    return team


@pytest.fixture
def counted() -> Callable[[], AbstractContextManager[counting.Statements]]:
    """`with counted() as statements:` collects the statements that the block sends to the database."""
    return counting.counted
