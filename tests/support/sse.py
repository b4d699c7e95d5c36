"""A client of server-sent events, in this process."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from tests.support.asgi import PATIENCE, Message, scope_of
from tests.support.people import Person


@dataclass
class Events:
    """What an EventSource would hand out: each event with its id."""

    from_app: asyncio.Queue[Message]
    last_id: str = ""
    _text: str = field(default="")

    async def next(self) -> tuple[str, Any]:
        """The kind of event, and its data; comments are left out."""
        while True:
            while "\n\n" not in self._text:
                async with asyncio.timeout(PATIENCE):
                    self._text += (await self.from_app.get()).get("body", b"").decode()
            block, _, self._text = self._text.partition("\n\n")
            fields = dict(line.split(": ", 1) for line in block.splitlines() if ": " in line and line[0] != ":")
            self.last_id = fields.get("id", self.last_id)
            if "event" in fields:
                return fields["event"], json.loads(fields["data"]) if fields.get("data") else None


@contextlib.asynccontextmanager
async def listening(person: Person, query: str, *, last_id: str = "", **variables: Any) -> AsyncIterator[Events]:
    headers = {
        "authorization": f"Bearer {person.token}",
        "accept": "text/event-stream",
        "content-type": "application/json",
    }
    if last_id:
        headers["last-event-id"] = last_id
    body = json.dumps({"query": query, "variables": variables}).encode()
    to_app: asyncio.Queue[Message] = asyncio.Queue()
    from_app: asyncio.Queue[Message] = asyncio.Queue()
    to_app.put_nowait({"type": "http.request", "body": body, "more_body": False})
    scope = scope_of("http", "/graphql", headers, person.address, method="POST")
    task = asyncio.get_running_loop().create_task(person.app(scope, to_app.get, from_app.put))
    try:
        assert (await from_app.get())["status"] == 200
        yield Events(from_app)
    finally:
        to_app.put_nowait({"type": "http.disconnect"})
        async with asyncio.timeout(PATIENCE):
            await task
