"""A person who keeps a list up to date: fetched once, then changed by the events of the stream, across every
interruption."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from events.log.cursor import Cursor
from tests.support.asgi import Closed
from tests.support.people import Person

FIELDS = "id key title status priority dueDate version team { id } assignee { id }"
PAGE = (
    "query ($filter: TaskFilter, $after: String) { tasks(filter: $filter, first: 100, after: $after)"
    f" {{ cursor nodes {{ {FIELDS} }} pageInfo {{ hasNextPage endCursor }} }} }}"
)
STREAM = f"""
subscription ($filter: TaskFilter, $after: Cursor) {{
  taskChanges(filter: $filter, after: $after) {{
    __typename
    ... on TaskChange {{ cursor seq transition taskId task {{ {FIELDS} }} }}
    ... on StreamReady {{ cursor }}
    ... on StreamReset {{ cursor reason }}
  }}
}}
"""


@dataclass
class Watcher:
    person: Person
    filter: dict[str, Any] | None = None
    tasks: dict[str, Any] = field(default_factory=dict)
    cursor: str = ""
    received: list[dict[str, Any]] = field(default_factory=list)
    resets: int = 0
    _listening: asyncio.Task[None] | None = None
    _moved: asyncio.Event = field(default_factory=asyncio.Event)

    async def fetches(self) -> dict[str, Any]:
        """Fetches all pages. The cursor of the first one is where the stream continues."""
        found: dict[str, Any] = {}
        after, self.cursor = None, ""
        while True:
            page = (await self.person.asks(PAGE, filter=self.filter, after=after))["tasks"]
            self.cursor = self.cursor or page["cursor"]
            found.update({task["id"]: task for task in page["nodes"]})
            if not page["pageInfo"]["hasNextPage"]:
                return found
            after = page["pageInfo"]["endCursor"]

    async def starts(self) -> None:
        self.tasks = await self.fetches()

    async def connects(self) -> None:
        self._listening = asyncio.get_running_loop().create_task(self._listen())

    async def disconnects(self) -> None:
        if self._listening is not None:
            self._listening.cancel()
            with contextlib.suppress(asyncio.CancelledError, Closed):
                await self._listening
            self._listening = None

    async def is_interrupted(self) -> None:
        """Cuts the connection, or reconnects if it was cut."""
        await (self.disconnects() if self._listening is not None else self.connects())

    @contextlib.asynccontextmanager
    async def watching(self) -> AsyncIterator[None]:
        await self.connects()
        try:
            yield
        finally:
            await self.disconnects()

    async def catches_up_with(self, cursor: str) -> None:
        """Waits until its own cursor is at or after this one."""
        async with asyncio.timeout(10):
            while not _is_behind(cursor, self.cursor):
                self._moved.clear()
                await self._moved.wait()

    async def sees(self, task: str) -> None:
        async with asyncio.timeout(10):
            while task not in self.tasks:
                self._moved.clear()
                await self._moved.wait()

    async def _listen(self) -> None:
        while True:
            async with self.person.connects() as socket:
                stream = await socket.subscribes(STREAM, filter=self.filter, after=self.cursor)
                while await self._take((await stream.next())["taskChanges"]):
                    pass

    async def _take(self, news: dict[str, Any]) -> bool:
        self.received.append(news)
        if news["__typename"] == "StreamReset":
            self.resets += 1
            self.tasks = await self.fetches()
            self._moved.set()
            return False
        self.cursor = news["cursor"]
        if news["__typename"] == "TaskChange":
            if news["transition"] == "LEFT":
                self.tasks.pop(news["taskId"], None)
            else:
                self.tasks[news["taskId"]] = news["task"]
        self._moved.set()
        return True


def _is_behind(first: str, second: str) -> bool:
    """Whether the first cursor is not later than the second in any stream that both name."""
    one, other = Cursor.decode(first).positions, Cursor.decode(second).positions
    return all(seq <= other[stream] for stream, seq in one.items() if stream in other and stream != "accounts")
