from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.inbox.conftest import garden
from tests.support.push_service import PushService

__all__ = ["garden"]


@pytest.fixture
async def push_service() -> AsyncIterator[PushService]:
    service = PushService()
    async with service.running():
        yield service
