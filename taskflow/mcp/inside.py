"""The API of this process, for one request to /mcp: called as its caller, from their address, with their rights."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio
from anyio.streams.memory import MemoryObjectReceiveStream
from starlette.types import ASGIApp, Message, Scope

from taskflow.mcp.api import Post, Reply

_HANDED_ON = frozenset({b"authorization", b"host", b"accept-language", b"user-agent", b"x-request-id"})
PATH = "/graphql"


def asking(app: ASGIApp, scope: Scope) -> Post:
    """`scope`: of the request to /mcp."""

    @asynccontextmanager
    async def post(body: bytes, accept: str) -> AsyncIterator[Reply]:
        gone = anyio.Event()
        sends, answers = anyio.create_memory_object_stream[Message](1)
        unread = [body]

        async def receive() -> Message:
            if unread:
                return {"type": "http.request", "body": unread.pop(), "more_body": False}
            await gone.wait()
            return {"type": "http.disconnect"}

        async def answer() -> None:
            async with sends:
                with contextlib.suppress(anyio.BrokenResourceError):  # the tool has read enough
                    await app(_scope(scope, body, accept), receive, sends.send)

        failed: Exception | None = None
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(answer)
            try:
                start = await answers.receive()
                kind = dict(start["headers"]).get(b"content-type", b"").decode("latin-1")
                yield Reply(start["status"], kind, _chunks(answers))
            except Exception as error:  # noqa: BLE001  # a task group would wrap it in a group of its own
                failed = error
            finally:
                gone.set()
                answers.close()
                tasks.cancel_scope.cancel()
        if failed is not None:
            raise failed

    return post


async def _chunks(answers: MemoryObjectReceiveStream[Message]) -> AsyncIterator[bytes]:
    async for message in answers:
        yield message.get("body", b"")
        if not message.get("more_body"):
            return


def _scope(scope: Scope, body: bytes, accept: str) -> Scope:
    headers = [(name, value) for name, value in scope["headers"] if name in _HANDED_ON]
    own = [
        (b"content-type", b"application/json"),
        (b"content-length", b"%d" % len(body)),
        (b"accept", accept.encode()),
    ]
    return {
        **{
            name: scope[name]
            for name in ("type", "asgi", "http_version", "scheme", "client", "server")
            if name in scope
        },
        "method": "POST",
        "path": PATH,
        "raw_path": PATH.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": headers + own,
    }
