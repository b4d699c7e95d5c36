"""A client of server-sent events, in this process."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from tests.support.asgi import TIMEOUT, Message, request, scope_of
from tests.support.people import Person


@dataclass
class Events:
    """The events that an EventSource would deliver, each with its id."""

    from_app: asyncio.Queue[Message]
    last_id: str = ""
    _text: str = field(default="")

    async def next(self) -> tuple[str, Any]:
        """Returns the type of the next event, and its data; comments are skipped."""
        while True:
            while "\n\n" not in self._text:
                async with asyncio.timeout(TIMEOUT):
                    message = await self.from_app.get()
                self._text += message.get("body", b"").decode()
                if not message.get("more_body", False) and "\n\n" not in self._text:
                    raise EOFError
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
        "accept-language": person.accept_language,
    }
    if last_id:
        headers["last-event-id"] = last_id
    body = json.dumps({"query": query, "variables": variables}).encode()
    scope = scope_of("http", "/graphql", headers, person.address, method="POST")
    async with _answered(person.app, scope, body) as events:
        yield events


@contextlib.asynccontextmanager
async def event_source(person: Person, ticket: str, query: str, *, last_id: str = "") -> AsyncIterator[Events]:
    """Requests a stream as a browser's EventSource does: with GET and without a token."""
    async with _answered(person.app, event_source_scope(person, ticket, query, last_id=last_id)) as events:
        yield events


async def event_source_is_refused(person: Person, ticket: str, query: str) -> int:
    """Returns the status code. An EventSource that gets one other than 200 does not reconnect."""
    scope = event_source_scope(person, ticket, query)
    answer = await request(person.app, "GET", "/graphql", headers={}, scope=scope)
    assert answer.status != 200, answer.body
    return answer.status


def event_source_scope(person: Person, ticket: str, query: str, *, last_id: str = "") -> Message:
    headers = {"accept": "text/event-stream", **({"last-event-id": last_id} if last_id else {})}
    url = urlencode({"query": query, "ticket": ticket}).encode()
    return scope_of("http", "/graphql", headers, person.address, method="GET", query_string=url)


@contextlib.asynccontextmanager
async def _answered(app: Any, scope: Message, body: bytes = b"") -> AsyncIterator[Events]:
    to_app: asyncio.Queue[Message] = asyncio.Queue()
    from_app: asyncio.Queue[Message] = asyncio.Queue()
    to_app.put_nowait({"type": "http.request", "body": body, "more_body": False})
    task = asyncio.get_running_loop().create_task(app(scope, to_app.get, from_app.put))
    try:
        assert (await from_app.get())["status"] == 200
        yield Events(from_app)
    finally:
        to_app.put_nowait({"type": "http.disconnect"})
        async with asyncio.timeout(TIMEOUT):
            await task
