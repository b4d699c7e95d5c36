"""A list that stays up to date: fetched, then changed by its stream, across reconnects."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Literal

from taskflow_client.errors import PASSING, TaskFlowError
from taskflow_client.pages import items, pages
from taskflow_client.session import Session
from taskflow_client.store import Object, Store
from taskflow_client.transport import Pause

logger = logging.getLogger("taskflow_client")


@dataclass(frozen=True)
class Change:
    kind: Literal["fetched", "ready", "entered", "stayed", "left"]
    """fetched: the store holds the whole list, for the first time or again. ready: no missed change is left."""
    id: str = ""
    object: Object | None = None
    item: Object | None = None
    """The item as the stream sent it; for `fetched`, the reset that caused it, if there was one."""


Read = Callable[[Object], Change | None]
"""Says what an item of a stream means; None: the list has to be fetched again."""


def task_change(item: Object) -> Change:
    kind: Any = item["transition"].lower()
    return Change(kind, item["taskId"], item["task"], item)


class Follow:
    """`async for change in …` never ends. Each loop begins with a fetch; `store` keeps its objects between loops."""

    def __init__(self, session: Session, fetch: str, subscription: str, variables: Object, read: Read) -> None:
        self.store = Store()
        self.cursor: str | None = None
        """The place in the log that `store` has reached."""
        self._session = session
        self._documents = fetch, subscription
        self._variables = variables
        self._read = read

    def __aiter__(self) -> AsyncIterator[Change]:
        return self._changes()

    async def _changes(self) -> AsyncGenerator[Change]:
        reset: Object | None = None
        while True:
            await self._fetch()
            yield Change("fetched", item=reset)
            async with aclosing(subscribe(self._session, self._documents[1], self._variables, self.cursor)) as stream:
                async for data in stream:
                    item = root(data)
                    change = self._take(item)
                    if change is None:
                        reset = item
                        break
                    yield change
                else:
                    reset = None

    def _take(self, item: Object) -> Change | None:
        if item["__typename"] == "StreamReset":
            return None
        change = Change("ready", item=item) if item["__typename"] == "StreamReady" else self._read(item)
        if change is None:
            return None
        self.cursor = item["cursor"]
        if change.kind == "left":
            self.store.leave(change.id)
        elif change.object is not None:
            self.store.enter(change.object)
        return change

    async def _fetch(self) -> None:
        pause = Pause()
        while True:
            self.store.begin()
            try:
                found: list[Object] = []
                cursor: str | None = None
                async with aclosing(pages(self._session.ask, self._documents[0], self._variables, None)) as all_pages:
                    async for page in all_pages:
                        cursor = cursor or page["cursor"]  # the stream replays what changes between pages
                        found += items(page)
            except TaskFlowError as error:
                await _wait(pause, error)
            else:
                self.store.replace(found)
                self.cursor = cursor
                return


async def subscribe(session: Session, document: str, variables: Object, after: str | None) -> AsyncGenerator[Object]:
    """Yields what a subscription sends, across reconnects, until the server completes it."""
    pause = Pause()
    while True:
        is_reset = False
        try:
            async with aclosing(session.listen(document, variables, after)) as results:
                async for data, cursor in results:
                    pause.tries = 0
                    after = cursor or after
                    item = root(data)
                    is_reset = isinstance(item, dict) and item.get("__typename") == "StreamReset"
                    if not (is_reset and item.get("reason") == "SHUTDOWN"):
                        yield data
        except TaskFlowError as error:
            await _wait(pause, error)
        else:
            if not is_reset:
                return
            await pause()


def root(data: Object) -> Any:
    """The data of a document's one field."""
    return next(iter(data.values()))


async def _wait(pause: Pause, error: TaskFlowError) -> None:
    if error.code not in PASSING and error.retry_after is None:
        raise error
    logger.warning("%s; coming back", error)
    await pause(error.retry_after)
