"""A mail server beside the application, and fixtures that wait for a mail and show its status."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from events.handlers.mail import GRACE
from events.jobs import lane
from taskflow.components import Components
from taskflow.settings.settings import Settings
from tests.conftest import SECRET
from tests.preferences.words import wants_over
from tests.support.commits import until
from tests.support.later import time_passes
from tests.support.mail_server import MailServer
from tests.support.people import Person

DELIVERIES = """
query ($status: DeliveryStatus) { emailDeliveries(status: $status, first: 100) { nodes {
    id to subject template status attempts error createdAt sentAt nextAttemptAt } } }
"""
Deliveries = Callable[..., Awaitable[list[dict[str, Any]]]]


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shortens the pauses of a blocked lane, which last in real time: no test here can set that clock."""
    monkeypatch.setattr(lane, "FIRST_PAUSE", 20)


@pytest.fixture
async def bob(bob: Person) -> Person:
    """Bob, without mails about being added to a team, which happens in nearly every test."""
    await wants_over(bob, TEAM=["IN_APP"])
    return bob


class Later:
    """Makes delayed jobs due."""

    def __init__(self, components: Components) -> None:
        self._house = components

    async def has_come(self, after: int) -> None:
        await time_passes(self._house.database, after)
        self._house.worker.wake()


@pytest.fixture
def later(components: Components) -> Later:
    return Later(components)


@pytest.fixture
async def post() -> AsyncIterator[MailServer]:
    server = MailServer()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def settings(
    request: pytest.FixtureRequest, database_url: str, redis_url: str, tmp_path: Path, post: MailServer
) -> Settings:
    """The usual settings, with this mail server."""
    environment = {
        "DATABASE_URL": database_url,
        "REDIS_URL": redis_url,
        "DATA_DIR": tmp_path / "var",
        "SECRET": SECRET,
        "RATE_LIMIT": 0,
        "MAIL_URL": post.url,
        "PUBLIC_URL": "https://tasks.example.com",
        "MAIL_FROM": "TaskFlow <tasks@example.com>",
    }
    for marker in reversed(list(request.node.iter_markers("settings"))):
        environment.update(marker.kwargs)
    return Settings.load({f"TASKFLOW_{name}": str(value) for name, value in environment.items()}, dotenv_path=None)


@pytest.fixture
def deliveries(ada: Person, components: Components, later: Later) -> Deliveries:
    """Lets the grace period pass, waits until the newest mail to that person has this status, and returns all their
    mails, newest first. A confirmation comes last, since it is listed only after the mail server of the test has it."""

    async def come_to(to: Person, status: str) -> list[dict[str, Any]]:
        async def theirs() -> list[dict[str, Any]]:
            found = sorted(await mails_to(to, as_seen_by=ada), key=lambda one: one["template"] == "confirm_email")
            return found if found and found[0]["status"] == status else []

        await later.has_come(after=GRACE)
        return await until(components.database, theirs)

    return come_to


async def mails_to(person: Person, *, as_seen_by: Person) -> list[dict[str, Any]]:
    """The mails to a person, newest first, without the welcome."""
    found = (await as_seen_by.asks(DELIVERIES))["emailDeliveries"]["nodes"]
    return [one for one in found if one["to"] == person.email and one["template"] != "welcome"]
