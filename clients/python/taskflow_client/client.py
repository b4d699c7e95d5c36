"""The client: every call that a program makes to a TaskFlow server."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from typing import Any, Self, Unpack, cast

import httpx2

from taskflow_client import documents, schema
from taskflow_client.errors import UNREACHABLE, TaskFlowError
from taskflow_client.follow import Follow, Read, root, subscribe, task_change
from taskflow_client.pages import items, pages
from taskflow_client.queue import OfflineQueue, QueueStore, check
from taskflow_client.session import Session
from taskflow_client.tokens import MemoryTokens, TokenStore
from taskflow_client.transport import Pause, Transport

Variables = dict[str, Any]


class Client:
    """`async with Client("https://tasks.example.com", key="tf_…") as client: …`, or `sign_in` in the place of a key."""

    def __init__(
        self,
        url: str,
        *,
        key: str | None = None,
        tokens: TokenStore | None = None,
        patience: float = 60.0,
        http: httpx2.AsyncClient | None = None,
    ) -> None:
        """`patience`: how many seconds a call waits at most when the server asks it to wait. Pass `http` for a proxy or
        for your own certificates; the client does not close it."""
        self._transport = Transport(url, patience=patience, http=http)
        self._session = Session(self._transport, key, tokens or MemoryTokens())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        await self._session.aclose()
        await self._transport.aclose()

    async def sign_in(self, email: str, password: str) -> schema.AuthPayload:
        """Check the payload's `errors`: if there are none, the tokens are stored, and renewed when needed."""
        who = {"email": email, "password": password}
        payload = (await self._transport.ask(documents.LOGIN, {"input": who}, None))["login"]
        await self._session.adopt(payload)
        return cast("schema.AuthPayload", payload)

    async def sign_out(self) -> None:
        """Ends the session, on the server too."""
        try:
            await self._session.ask(documents.LOGOUT, {})
        finally:
            await self._session.forget()

    async def run(self, document: str, variables: Variables | None = None) -> dict[str, Any]:
        """The data of any query or mutation. Expected failures of a mutation are in its `errors`; any other error is
        raised."""
        return await self._session.ask(document, variables or {})

    async def mutate(self, document: str, variables: Variables, *, key: str | None = None) -> dict[str, Any]:
        """The payload of a document with one mutation, which takes `$key: String!` and has `@idempotent(key: $key)`.

        The request is sent again if its answer is lost or the rate limit refused it; the server runs the mutation once.
        """
        check(document)
        variables = {**variables, "key": key or str(uuid.uuid4())}
        until, pause = time.monotonic() + self._transport.patience, Pause()
        while True:
            try:
                payload: dict[str, Any] = root(await self.run(document, variables))
            except TaskFlowError as error:
                if error.code != UNREACHABLE or time.monotonic() > until:
                    raise
                await pause(error.retry_after)
            else:
                wait = next((one.get("retryAfter") for one in payload["errors"] if one["code"] == "RATE_LIMITED"), None)
                if wait is None or time.monotonic() + wait > until:
                    return payload
                await asyncio.sleep(wait)

    async def pages(
        self, document: str, variables: Variables | None = None, *, path: str | None = None
    ) -> AsyncGenerator[dict[str, Any]]:
        """Yields the items of a list from all its pages. The document takes `$after: String`."""
        async with aclosing(pages(self.run, document, variables or {}, path)) as all_pages:
            async for page in all_pages:
                for item in items(page):
                    yield item

    def subscribe(
        self, document: str, variables: Variables | None = None, *, after: str | None = None
    ) -> AsyncGenerator[dict[str, Any]]:
        """Yields what a subscription sends, across reconnects and without a store: each item after the cursor once."""
        return subscribe(self._session, document, variables or {}, after)

    def follow(self, fetch: str, subscription: str, variables: Variables | None = None, *, read: Read) -> Follow:
        """Follows any list that has a stream. `fetch` reads the list (`$after: String`, `cursor`), `subscription` its
        changes, and `read` says what an item of the stream means."""
        return Follow(self._session, fetch, subscription, variables or {}, read)

    def queue(self, store: QueueStore) -> OfflineQueue:
        """A queue for mutations while the server is away. Each try is short: the queue itself retries."""

        async def once(document: str, variables: Variables, key: str) -> dict[str, Any]:
            payload: dict[str, Any] = root(await self.run(document, {**variables, "key": key}))
            for problem in payload["errors"]:
                if problem["code"] == "RATE_LIMITED":
                    raise TaskFlowError(problem["code"], problem["message"], retry_after=problem.get("retryAfter"))
            return payload

        return OfflineQueue(once, store)

    async def tasks(
        self,
        filter: schema.TaskFilter | None = None,
        *,
        order_by: Sequence[schema.TaskOrder] | None = None,
        fields: str = documents.TASK,
    ) -> AsyncGenerator[schema.Task]:
        variables = {"filter": filter, "orderBy": order_by, "first": 100}
        async with aclosing(self.pages(documents.TASKS % fields, variables)) as found:
            async for task in found:
                yield cast("schema.Task", task)

    def follow_tasks(self, filter: schema.TaskFilter | None = None, *, fields: str = documents.TASK) -> Follow:
        """Follows the tasks that match the filter. `fields` needs `id version`."""
        fetch, changes = documents.TASKS % fields, documents.TASK_CHANGES % fields
        return self.follow(fetch, changes, {"filter": filter, "first": 100}, read=task_change)

    async def create_task(self, **input: Unpack[schema.CreateTaskInput]) -> schema.TaskPayload:
        return cast("schema.TaskPayload", await self.mutate(documents.CREATE_TASK, {"input": input}))

    async def update_task(self, task: str, **input: Unpack[schema.UpdateTaskInput]) -> schema.TaskPayload:
        """`task`: an id or a key. With `expectedVersion`, a change that somebody else made first gives a CONFLICT in
        `errors`."""
        return cast("schema.TaskPayload", await self.mutate(documents.UPDATE_TASK, {"id": task, "input": input}))

    async def comment(self, task: str, body: str, *, reply_to: str | None = None) -> schema.CommentPayload:
        new = {"taskId": task, "body": body, "parentId": reply_to}
        return cast("schema.CommentPayload", await self.mutate(documents.COMMENT, {"input": new}))
