"""Writes rows directly, beside the application, where Tortoise allows writes only inside a unit of work."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any, TypeVar

from tortoise import connections
from tortoise.backends.sqlite.client import SqliteClient

from taskflow.storage.sqlite_direct import Direct, open_writer

T = TypeVar("T")

TIMEOUT = 10


async def written(query: Awaitable[T]) -> T:
    client: Any = connections.get("default")
    if not isinstance(client, SqliteClient):
        return await query
    reading: Any = client._connection
    writing = Direct(open_writer(client.filename, client.pragmas))
    await writing.begin(until=asyncio.get_running_loop().time() + TIMEOUT)  # the application may be writing too
    client._connection = writing  # type: ignore[assignment]  # it has the calls that Tortoise makes
    try:
        answer = await query
    finally:
        client._connection = reading
    await writing.commit()
    await writing.close()
    return answer
