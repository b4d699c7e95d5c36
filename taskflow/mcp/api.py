"""The GraphQL API as the tools call it: by HTTP from another process, or in this one. Either way a tool can do nothing
that a client could not."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any

import orjson

MAX_ANSWER = 4 * 1024 * 1024
"""Bytes. None of our operations comes near it."""
JSON, EVENTS = "application/json", "text/event-stream"


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    kind: str
    """Its media type."""
    chunks: AsyncIterator[bytes]


Post = Callable[[bytes, str], AbstractAsyncContextManager[Reply]]
"""Sends a body to /graphql, and says which media type the answer should have."""


class Refused(Exception):
    """The API refused a call: a line for each error, with its code."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))


class Api:
    def __init__(self, post: Post) -> None:
        self._post = post

    async def ask(self, document: str, variables: dict[str, Any] | None = None) -> dict[str, Any]:
        """The data. A mutation's expected failures raise, too."""
        async with self._post(_body(document, variables), JSON) as reply:
            answer = _parsed(await _whole(reply), reply)
        return _data_of(answer)

    async def follow(self, document: str, variables: dict[str, Any], tell: Callable[[dict[str, Any]], bool]) -> None:
        """Passes the data of each result of a subscription to `tell`, until that returns True or there are no more."""
        async with self._post(_body(document, variables), EVENTS) as reply:
            if not reply.kind.startswith(EVENTS):
                _data_of(_parsed(await _whole(reply), reply))
                raise Refused(f"The server answered a subscription with {reply.kind or 'nothing'}.")
            async for block in _blocks(reply.chunks):
                if (payload := _payload_of(block)) is not None and tell(_data_of(payload)):
                    return


def _body(document: str, variables: dict[str, Any] | None) -> bytes:
    return orjson.dumps({"query": document, "variables": variables or {}})


async def _whole(reply: Reply) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for chunk in reply.chunks:
        size += len(chunk)
        if size > MAX_ANSWER:
            raise Refused(f"The answer is larger than {MAX_ANSWER:,} bytes. Ask for less at once.")
        parts.append(chunk)
    return b"".join(parts)


def _parsed(text: bytes, reply: Reply) -> dict[str, Any]:
    try:
        answer = orjson.loads(text)
    except orjson.JSONDecodeError:
        answer = None
    if not isinstance(answer, dict):
        raise Refused(f"There is no TaskFlow at this address: it answered with status {reply.status} and no JSON.")
    return answer


def _data_of(answer: dict[str, Any]) -> dict[str, Any]:
    if errors := answer.get("errors"):
        raise Refused(*(_line(error) for error in errors))
    data: dict[str, Any] = answer.get("data") or {}
    refusals = [error for field in data.values() if isinstance(field, dict) for error in field.get("errors") or ()]
    if refusals:
        raise Refused(*(f"{error['code']}: {error['message']}" for error in refusals))
    return data


def _line(error: dict[str, Any]) -> str:
    extensions = error.get("extensions") or {}
    wait = extensions.get("retryAfter")
    later = f" Try again in {wait} seconds." if wait is not None else ""
    return f"{extensions.get('code', 'BAD_REQUEST')}: {error['message']}{later}"


async def _blocks(chunks: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """The blocks of server-sent events: each ends with an empty line."""
    rest = b""
    async for chunk in chunks:
        *whole, rest = (rest + chunk).split(b"\n\n")
        if len(rest) > MAX_ANSWER:
            raise Refused(f"A change is larger than {MAX_ANSWER:,} bytes.")
        for block in whole:
            yield block


def _payload_of(block: bytes) -> dict[str, Any] | None:
    """None: it only keeps the connection open, or says that the stream has ended."""
    data = b"\n".join(line[5:].lstrip() for line in block.split(b"\n") if line.startswith(b"data:"))
    payload: dict[str, Any] | None = orjson.loads(data) if data else None
    return payload
