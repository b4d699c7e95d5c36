"""A database with a queue, and no worker."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from taskflow.storage.database import Database
from taskflow.worker.worker import make_queue


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    database = Database(database_url)
    database.queue = make_queue()
    await database.open()
    try:
        yield database
    finally:
        await database.close()
