"""A mail server beside the application, and a word for asking what became of a mail."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from events.handlers import mail
from taskflow.settings import Settings
from tests.conftest import SECRET
from tests.support.mail_server import MailServer
from tests.support.people import Person

DELIVERIES = """
query ($status: DeliveryStatus) { emailDeliveries(status: $status, first: 100) { nodes {
    id to subject template status attempts error createdAt sentAt nextAttemptAt } } }
"""
Deliveries = Callable[..., Awaitable[list[dict[str, Any]]]]


@pytest.fixture(autouse=True)
def _short_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    """Time enough for a quick change of mind in a test, and no longer."""
    monkeypatch.setattr(mail, "GRACE", 700)


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
    """As everywhere, with this mail server."""
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
def deliveries(ada: Person) -> Deliveries:
    """Waits until one to that address has come that far, and gives all to it, the newest first."""

    async def until(to: Person, status: str) -> list[dict[str, Any]]:
        async with asyncio.timeout(15):
            while True:
                found = (await ada.asks(DELIVERIES))["emailDeliveries"]["nodes"]
                theirs = [one for one in found if one["to"] == to.email and one["template"] != "welcome"]
                if theirs and theirs[0]["status"] == status:
                    return theirs
                await asyncio.sleep(0.05)  # the list is not a stream: there is nothing to wait for but its next state

    return until
