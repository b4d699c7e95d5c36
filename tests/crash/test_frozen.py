"""Events disappear before a server has sent them: it was frozen for longer than they are kept, or the database lost
commits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from events.log import log
from models.values import clock
from taskflow.storage.database import Database
from tests.crash.conftest import a_deployment, running_deployment
from tests.crash.deployment import TIMEOUT, Deployment, NetworkPerson, ReconnectingWatcher, Writer

pytestmark = pytest.mark.slow


@pytest.fixture
def without_hints(server_settings: dict[str, str]) -> dict[str, str]:
    """Settings without Redis. Otherwise a frozen server would find in its socket the hints that Redis still holds for
    it."""
    server_settings.pop("TASKFLOW_REDIS_URL", None)
    return server_settings


@pytest.fixture
async def deployment(without_hints: dict[str, str], tmp_path: Path) -> AsyncIterator[Deployment]:
    async with running_deployment(tmp_path / "one", without_hints) as one:
        yield one


@pytest.fixture
async def other_deployment(
    deployment: Deployment, dialect: str, without_hints: dict[str, str], tmp_path: Path
) -> AsyncIterator[Deployment]:
    if dialect == "sqlite":
        pytest.skip("SQLite has one server, and nobody takes anything away while that is frozen")
    other = a_deployment(tmp_path / "two", {**without_hints, "TASKFLOW_DATA_DIR": str(deployment.server.folder)})
    try:
        await other.opens()
        yield other
    finally:
        other.thaws()
        await other.is_killed()
        await other.http.aclose()


@pytest.fixture
async def database(deployment: Deployment, without_hints: dict[str, str]) -> AsyncIterator[Database]:
    """A connection for changes to the log that no client can make."""
    opened = Database(without_hints["TASKFLOW_DATABASE_URL"])
    await opened.open()
    try:
        yield opened
    finally:
        await opened.close()


async def has_what_is_there(watcher: ReconnectingWatcher) -> bool:
    cursor = (await watcher.person.asks("{ cursor }"))["cursor"]
    await watcher.catches_up_with(cursor)
    had = dict(watcher.tasks)
    return had == await ReconnectingWatcher(watcher.person, deployment=watcher.deployment).fetches()


async def is_reset(watcher: ReconnectingWatcher) -> None:
    async with asyncio.timeout(TIMEOUT):
        while not watcher.resets:
            watcher._moved.clear()
            await watcher._moved.wait()


async def test_a_server_that_was_frozen_past_retention_resets_its_watchers_and_goes_on(
    deployment: Deployment, other_deployment: Deployment, alice: NetworkPerson, team: str, database: Database
) -> None:
    watcher = ReconnectingWatcher(alice.at(other_deployment), deployment=other_deployment)
    writer = Writer(alice, team)
    await watcher.starts()
    async with watcher.watching():
        await writer.writes(3)
        await watcher.has_seen(3)
        other_deployment.is_frozen()
        await writer.writes(10)
        await database.unit(
            lambda unit: log.forget(unit, team, before=clock.now() + clock.DAY, until=1_000, most=1_000)
        )
        await writer.writes(3)

        other_deployment.thaws()

        await is_reset(watcher)
        await writer.writes(3)
        assert await has_what_is_there(watcher)
    await other_deployment.says_of_its("taskflow_log_gaps_total", 1.0)
    assert watcher.resets == 1


async def test_when_the_database_loses_commits_watchers_are_reset_and_their_cursors_are_refused(
    deployment: Deployment, alice: NetworkPerson, team: str, database: Database
) -> None:
    watcher, away = (ReconnectingWatcher(alice, deployment=deployment) for _ in range(2))
    writer = Writer(alice, team)
    for one in (watcher, away):
        await one.starts()
    async with watcher.watching():
        async with away.watching():
            await writer.writes(10)
            await away.has_seen(10)
        await watcher.has_seen(10)
        head = (await log.heads(database.reads))[team] - 5
        lost = [event.subject_id for event in await log.read(database.reads, team, after=head, until=head + 5)]
        await database.unit(lambda unit: unit.execute("DELETE FROM events WHERE stream = $1 AND seq > $2", team, head))
        for task in lost:
            await database.unit(lambda unit, task=task: unit.execute("DELETE FROM tasks WHERE id = $1", task))  # type: ignore[misc]  # mypy can't type the default
        await database.unit(lambda unit: unit.execute("UPDATE stream_heads SET seq = $2 WHERE stream = $1", team, head))

        await is_reset(watcher)
        await writer.writes(10)
        assert await has_what_is_there(watcher)
    async with away.watching():
        await is_reset(away)
        assert await has_what_is_there(away)
    assert not watcher.tasks.keys() & set(lost)
