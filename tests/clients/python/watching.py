"""A follower that uses the client, and records the changes it gets."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from taskflow_client import Change, Client, Follow
from taskflow_client.documents import TASKS
from taskflow_client.follow import task_change

FIELDS = "id key title status version commentCount"
FETCH = TASKS % FIELDS
CHANGES = f"""subscription {{ taskChanges {{ __typename
  ... on TaskChange {{ cursor seq transition taskId task {{ {FIELDS} }} }}
  ... on StreamReady {{ cursor }} ... on StreamReset {{ cursor reason }} }} }}"""
TIMEOUT = 60


@dataclass
class Watching:
    follow: Follow
    changes: list[Change] = field(default_factory=list)
    _moved: asyncio.Event = field(default_factory=asyncio.Event)

    async def goes_on(self) -> None:
        async for change in self.follow:
            self.changes.append(change)
            self._moved.set()

    async def has(self, kind: str, times: int) -> None:
        await self.sees(lambda: len(self.of(kind)) >= times)

    async def sees(self, what: Any) -> None:
        async with asyncio.timeout(TIMEOUT):
            while not what():
                self._moved.clear()
                await self._moved.wait()

    def of(self, kind: str) -> list[Change]:
        return [change for change in self.changes if change.kind == kind]

    @property
    def numbers(self) -> list[int]:
        """The numbers of the changes, in order of arrival."""
        return [change.item["seq"] for change in self.changes if change.item and "seq" in change.item]


@contextlib.asynccontextmanager
async def watching(client: Client) -> AsyncIterator[Watching]:
    watching = Watching(client.follow(FETCH, CHANGES, read=task_change))
    task = asyncio.get_running_loop().create_task(watching.goes_on())
    try:
        await watching.has("ready", 1)
        yield watching
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def listed(client: Client) -> dict[str, Any]:
    return {task["id"]: task async for task in client.tasks(fields=FIELDS)}
