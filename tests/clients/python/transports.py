"""Transports to the server that count, delay or lose requests."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import httpx2
from starlette.applications import Starlette

Handler = Callable[[httpx2.Request], Awaitable[httpx2.Response]]


class Counting(httpx2.AsyncBaseTransport):
    """Calls the application in this process, and records the requests."""

    def __init__(self, app: Starlette) -> None:
        self.inner = httpx2.ASGITransport(app)
        self.asked: list[dict[str, Any]] = []
        self.held: asyncio.Event | None = None
        """Answers to refreshes wait for this event."""
        self.begun = asyncio.Event()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        body = json.loads(await request.aread())
        self.asked.append(body)
        answer = await self.inner.handle_async_request(request)
        if "refreshSession" in body["query"]:
            self.begun.set()
            if self.held is not None:
                await self.held.wait()
        return answer

    @property
    def renewals(self) -> int:
        return sum("refreshSession" in body["query"] for body in self.asked)

    def http(self) -> httpx2.AsyncClient:
        return httpx2.AsyncClient(transport=self)


def answers(*scripted: httpx2.Response | Exception) -> tuple[httpx2.AsyncClient, list[httpx2.Request]]:
    """A client that gets these answers one after the other, the last one again and again, and the list of its
    requests."""
    asked: list[httpx2.Request] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        answer = scripted[min(len(asked), len(scripted) - 1)]
        asked.append(request)
        if isinstance(answer, Exception):
            raise answer
        return answer

    return httpx2.AsyncClient(transport=httpx2.MockTransport(handle)), asked
