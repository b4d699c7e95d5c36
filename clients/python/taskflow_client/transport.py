"""GraphQL over HTTP and over server-sent events. It has no session: each call is given a token."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import AsyncGenerator
from typing import Any

import httpx2

from taskflow_client.errors import UNREACHABLE, TaskFlowError, from_errors, seconds
from taskflow_client.sse import Event, Parser

LONGEST_CALL = 60.0
"""Seconds for a whole answer. The server stops a document after 10; a stalled one must not hold the caller."""
TIMEOUT = httpx2.Timeout(30, connect=10)
"""A stream sends a heartbeat every 12 seconds, so one that is silent for 30 is dead."""
ANSWERS = "application/graphql-response+json, application/json;q=0.9"
EVENTS = "text/event-stream"


class Transport:
    def __init__(self, url: str, *, patience: float, http: httpx2.AsyncClient | None) -> None:
        self.url = url.rstrip("/") + "/graphql"
        self.patience = patience
        self._given = http
        self._http = http or httpx2.AsyncClient(timeout=TIMEOUT)

    async def aclose(self) -> None:
        if self._given is None:
            await self._http.aclose()

    async def ask(self, document: str, variables: dict[str, Any], token: str | None) -> dict[str, Any]:
        """Returns the data. If nothing was run and the server asks for a wait that is not too long, waits and asks
        again."""
        waited = 0.0
        while True:
            try:
                return await self._ask_once(document, variables, token)
            except TaskFlowError as error:
                if not error.nothing_ran or error.retry_after is None or waited + error.retry_after > self.patience:
                    raise
                waited += error.retry_after
                await asyncio.sleep(error.retry_after)

    async def _ask_once(self, document: str, variables: dict[str, Any], token: str | None) -> dict[str, Any]:
        body, headers = _body(document, variables), _headers(token, ANSWERS)
        try:
            async with asyncio.timeout(LONGEST_CALL):
                answer = await self._http.post(self.url, content=body, headers=headers, timeout=TIMEOUT)
        except (httpx2.HTTPError, TimeoutError) as error:
            raise unreachable(error) from error
        return _data(answer)

    async def listen(
        self, document: str, variables: dict[str, Any], token: str | None, after: str | None
    ) -> AsyncGenerator[tuple[dict[str, Any], str | None]]:
        """Yields what comes over one connection, each with its cursor. Ends when the server completes it; a lost
        connection raises."""
        headers = _headers(token, EVENTS) | ({"last-event-id": after} if after else {})
        body = _body(document, variables)
        try:
            async with self._http.stream("POST", self.url, content=body, headers=headers, timeout=TIMEOUT) as answer:
                if not answer.headers.get("content-type", "").lower().startswith(EVENTS):
                    await answer.aread()
                    _data(answer)
                    raise unreachable("A subscription was answered, and not with events")
                async for result in _results(answer):
                    yield result
        except (httpx2.HTTPError, httpx2.StreamError) as error:
            raise unreachable(error) from error


class Pause:
    """The pause between two tries: longer each time, and different for each client, so that they do not come back all
    at once."""

    def __init__(self) -> None:
        self.tries = 0

    async def __call__(self, at_least: float | None = None) -> None:
        self.tries += 1
        longest = min(15.0, 0.25 * 1.5 ** min(self.tries, 20))
        await asyncio.sleep((at_least or 0) + random.uniform(0.1, longest))  # noqa: S311  # no secret


def unreachable(why: object) -> TaskFlowError:
    # A retry does not help an address without a scheme, or a key with a line break.
    is_ours = isinstance(why, httpx2.LocalProtocolError | httpx2.UnsupportedProtocol)
    return TaskFlowError("BAD_REQUEST" if is_ours else UNREACHABLE, str(why) or type(why).__name__)


def parsed(text: str | bytes) -> dict[str, Any]:
    """Parses a GraphQL answer from a body or an event."""
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict) or not ("data" in body or "errors" in body):
        raise unreachable("What came is no answer of TaskFlow's")
    return body


def data_of(body: dict[str, Any]) -> dict[str, Any]:
    errors, data = body.get("errors"), body.get("data")
    if errors or not isinstance(data, dict):
        raise from_errors(errors if isinstance(errors, list) else [], data)
    return data


async def _results(answer: httpx2.Response) -> AsyncGenerator[tuple[dict[str, Any], str | None]]:
    parser = Parser()
    problem: TaskFlowError | None = None
    async for chunk in answer.aiter_bytes():
        for event in parser.feed(chunk):
            if event.name == "complete" and problem:
                raise problem
            if event.name == "complete":
                return
            if event.name == "next":
                problem, data = _result(event)
                if data is not None:
                    yield data, event.id
    if problem is None:
        raise unreachable("The stream was cut off")
    problem.retry_after = problem.retry_after or 5.0  # the stream was not completed, so the client should reconnect
    raise problem


def _result(event: Event) -> tuple[TaskFlowError | None, dict[str, Any] | None]:
    """A field that is missing from a result is no reason to drop the rest."""
    body = parsed(event.data)
    data = body.get("data")
    if isinstance(data, dict) and any(value is not None for value in data.values()):
        return None, data
    return from_errors(body.get("errors") or [], data), None


def _body(document: str, variables: dict[str, Any]) -> str:
    """In ASCII, so that a lone surrogate reaches the server, which refuses it as a bad value."""
    return json.dumps({"query": document, "variables": variables}, allow_nan=False)


def _headers(token: str | None, accept: str) -> dict[str, str]:
    return {"accept": accept, "content-type": "application/json"} | (
        {"authorization": f"Bearer {token}"} if token else {}
    )


def _data(answer: httpx2.Response) -> dict[str, Any]:
    wait = seconds(answer.headers.get("retry-after"))
    if answer.status_code == 429 and wait is None:
        wait = 1.0
    try:
        return data_of(parsed(answer.content))
    except TaskFlowError as error:
        if error.code == UNREACHABLE:
            where = answer.headers.get("location")
            error = unreachable(  # the same error, with the status and the redirect
                f"HTTP {answer.status_code} from {answer.url}" + (f", which leads to {where}" if where else "")
            )
            if answer.status_code == 429:
                error.code = "RATE_LIMITED"
        if answer.status_code in {429, 503} and error.retry_after is None:
            error.retry_after = wait
        raise error from None
