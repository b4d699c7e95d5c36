"""Calls an ASGI application as a server would, without starting one."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

JSON = "application/json"
RESPONSE = "application/graphql-response+json"


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def codes(self) -> list[str]:
        return [error["extensions"]["code"] for error in self.json.get("errors", [])]

    @property
    def messages(self) -> list[str]:
        return [error["message"] for error in self.json.get("errors", [])]


async def call(
    app: Any,
    method: str = "POST",
    *,
    path: str = "/graphql",
    query_string: bytes = b"",
    headers: dict[str, str] | None = None,
    body: bytes | Iterable[bytes] = b"",
    gone: asyncio.Event | None = None,
    client: str = "192.0.2.1",
) -> Answer:
    """With `gone`, the client disconnects when that event is set, before it has an answer."""
    chunks = [body] if isinstance(body, bytes) else list(body)
    messages = [
        {"type": "http.request", "body": chunk, "more_body": number < len(chunks) - 1}
        for number, chunk in enumerate(chunks)
    ]
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        if messages:
            return messages.pop(0)
        await (gone or asyncio.Event()).wait()
        return {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await app(scope(method, path, query_string, headers or {}, client), receive, send)
    start: dict[str, Any] = sent[0] if sent else {"status": 0, "headers": []}
    return Answer(
        start["status"],
        {name.decode(): value.decode() for name, value in start["headers"]},
        b"".join(message.get("body", b"") for message in sent[1:]),
    )


def scope(method: str, path: str, query_string: bytes, headers: dict[str, str], client: str) -> dict[str, Any]:
    raw = [(name.lower().encode(), value.encode("latin-1")) for name, value in {"host": "localhost", **headers}.items()]
    return {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "query_string": query_string,
        "headers": raw,
        "client": (client, 1234),
        "scheme": "http",
        "state": {},
    }


async def post(
    app: Any,
    query: str | None = None,
    *,
    accept: str = RESPONSE,
    token: str | None = None,
    headers: dict[str, str] | None = None,
    **parameters: Any,
) -> Answer:
    content = {**({"query": query} if query is not None else {}), **parameters}
    return await send_body(app, json.dumps(content).encode(), accept=accept, token=token, headers=headers)


async def send_body(
    app: Any, body: bytes, *, accept: str = RESPONSE, token: str | None = None, headers: dict[str, str] | None = None
) -> Answer:
    every = {"content-type": JSON, "accept": accept, **(headers or {})}
    if token is not None:
        every["authorization"] = f"Bearer {token}"
    return await call(app, headers=every, body=body)


async def get(app: Any, *, accept: str = RESPONSE, headers: dict[str, str] | None = None, **parameters: str) -> Answer:
    return await call(
        app, "GET", query_string=urlencode(parameters).encode(), headers={"accept": accept, **(headers or {})}
    )
