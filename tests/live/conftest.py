from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from events.live import group as groups
from events.live.hub import Hub
from tests.live.groups import (
    HOUR,
    World,
)


@pytest.fixture
async def world() -> AsyncIterator[World]:
    hub = Hub()
    async with asyncio.TaskGroup() as tasks:
        yield World(hub, tasks)
        for member in [member for group in hub.groups.values() for member in group.members]:
            member.leave()
    await hub.close()


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Held payloads stay held until the test releases them."""
    monkeypatch.setattr(groups, "LONGEST_HOLD_SECONDS", HOUR)
