"""Mutations that wait for the server, in order. Each is done once, however often it has to be sent."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import uuid
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, replace
from time import time
from typing import Any, Protocol

from taskflow_client.errors import PASSING, STALE, UNREACHABLE, TaskFlowError
from taskflow_client.files import SafeFile
from taskflow_client.transport import Pause

logger = logging.getLogger("taskflow_client")

REMEMBERED = 22 * 3600.0
"""Seconds for which a key may be used again. The server keeps answers for a day; clocks may be off by an hour."""
TRIES_OF_A_BUG = 5
LOOKS_AGAIN = 5.0
"""Seconds after which a queue that is empty is looked at again: another process may have added something."""


@dataclass(frozen=True)
class Waiting:
    key: str
    document: str
    variables: dict[str, Any]
    tries: int = 0
    first_try: float = 0.0


@dataclass(frozen=True)
class Settled:
    """A mutation that has its final result. The caller's handler gets each, in order, at least once."""

    waiting: Waiting
    payload: dict[str, Any]

    @property
    def errors(self) -> list[dict[str, Any]]:
        """Why the server refused it; empty if it was done."""
        found: list[dict[str, Any]] = self.payload["errors"]
        return found

    @property
    def conflict(self) -> dict[str, Any] | None:
        """The error if somebody else changed the same fields meanwhile: `current`, `currentVersion` and
        `conflictingFields`, as selected."""
        return next((error for error in self.errors if error["code"] == "CONFLICT"), None)


class QueueStore(Protocol):
    async def load(self) -> list[Waiting]: ...
    async def change(self, change: Callable[[list[Waiting]], list[Waiting]]) -> None:
        """Reads, changes and writes under a lock. When it returns, the change is stored."""
        ...

    def alone(self) -> AbstractContextManager[bool]:
        """Takes the right to send this queue; False if somebody else is sending it."""
        ...


class FileQueue:
    """A queue in a file. Use one file per account: the server takes the account that sends a mutation for its
    author."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._file = SafeFile(path)

    async def load(self) -> list[Waiting]:
        return self._parsed(await self._file.read())

    async def change(self, change: Callable[[list[Waiting]], list[Waiting]]) -> None:
        await self._file.change(lambda text: json.dumps([asdict(one) for one in change(self._parsed(text))]))

    def alone(self) -> AbstractContextManager[bool]:
        return self._file.alone("sending")

    def _parsed(self, text: str | None) -> list[Waiting]:
        try:
            return [Waiting(**one) for one in json.loads(text or "[]")]
        except (TypeError, ValueError) as error:
            raise ValueError(f"{self._file.path} holds something else than a queue; it is left as it is.") from error


Mutate = Callable[[str, dict[str, Any], str], Awaitable[dict[str, Any]]]
Handle = Callable[[Settled], Awaitable[None]]


class OfflineQueue:
    def __init__(self, mutate: Mutate, store: QueueStore) -> None:
        self.store = store
        self._mutate = mutate
        self._added = asyncio.Event()

    async def add(self, document: str, variables: dict[str, Any], *, key: str | None = None) -> str:
        """Adds a mutation, which is stored when this returns, and returns its key. The document has
        `@idempotent(key: $key)`."""
        check(document)
        json.dumps(variables, allow_nan=False)  # an entry that can't be sent would block the queue
        one = Waiting(key or str(uuid.uuid4()), document, variables)
        await self.store.change(lambda all_of_them: [*all_of_them, one])
        self._added.set()
        return one.key

    async def send(self, settled: Handle) -> bool:
        """Sends the waiting mutations one after the other. False: some still wait, because the server can't be reached
        or another process is sending. A mutation leaves the queue once `settled` has returned."""
        with self.store.alone() as mine:
            while mine and (waiting := await self.store.load()):
                payload = await self._try(waiting[0])
                if payload is None:
                    return False
                await settled(Settled(waiting[0], payload))
                await self._put(waiting[0].key, None)
            return mine

    async def keep_sending(self, settled: Handle) -> None:
        """Runs for ever: sends waiting and new mutations as soon as the server can be reached."""
        pause = Pause()
        while True:
            self._added.clear()
            if await self.send(settled):
                pause.tries = 0
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._added.wait(), LOOKS_AGAIN)
            else:
                await pause()

    async def _try(self, one: Waiting) -> dict[str, Any] | None:
        """The payload, or None if the mutation has to be tried again later."""
        if one.tries and time() - one.first_try > REMEMBERED:
            return _refused(
                UNREACHABLE, "The result is unknown: no answer arrived, and the idempotency key has expired."
            )
        tried = replace(one, tries=one.tries + 1, first_try=one.first_try or time())
        await self._put(one.key, tried)
        try:
            return await self._mutate(one.document, one.variables, one.key)
        except TaskFlowError as error:
            if error.code in STALE:
                raise  # it waits for whoever signs in again
            if error.code in PASSING and not (error.code == "INTERNAL" and tried.tries >= TRIES_OF_A_BUG):
                logger.warning("%s; the queue waits", error)
                return None
            return _refused(error.code, error.message)

    async def _put(self, key: str, new: Waiting | None) -> None:
        def change(all_of_them: list[Waiting]) -> list[Waiting]:
            return [other for one in all_of_them if (other := new if one.key == key else one)]

        await self.store.change(change)


def check(document: str) -> None:
    """Raises ValueError for a document without a key: if it were sent twice, it would be done twice."""
    if "$key" not in document or "@idempotent" not in document:
        raise ValueError("The document must take `$key: String!`, and say `@idempotent(key: $key)` on its field.")


def _refused(code: str, message: str) -> dict[str, Any]:
    return {"errors": [{"code": code, "message": message, "path": []}]}
