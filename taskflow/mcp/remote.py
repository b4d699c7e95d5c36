"""The API of a remote server, over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urljoin

import httpx2 as httpx

from taskflow import __version__
from taskflow.mcp.api import Post, Refused, Reply

SECONDS_TO_CONNECT = 10
SECONDS_OF_SILENCE = 60
"""An idle stream sends a heartbeat every few seconds."""


@asynccontextmanager
async def connected(url: str, key: str) -> AsyncIterator[Post]:
    address = urljoin(url.rstrip("/") + "/", "graphql")
    headers = {
        "authorization": f"Bearer {key}",
        "content-type": "application/json",
        "user-agent": f"taskflow-mcp/{__version__}",
    }
    timeout = httpx.Timeout(SECONDS_OF_SILENCE, connect=SECONDS_TO_CONNECT)
    async with httpx.AsyncClient(headers=headers, timeout=timeout) as client:

        @asynccontextmanager
        async def post(body: bytes, accept: str) -> AsyncIterator[Reply]:
            try:
                async with client.stream("POST", address, content=body, headers={"accept": accept}) as answer:
                    kind = answer.headers.get("content-type", "")
                    yield Reply(answer.status_code, kind, answer.aiter_bytes())
            except httpx.TransportError as error:
                why = str(error) or type(error).__name__
                raise Refused(
                    f"{address} can't be reached ({why}). Is the server running, and TASKFLOW_MCP_URL right?"
                ) from error

        yield post
