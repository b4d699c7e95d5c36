"""The subscription `presence`: the people who look at a task, now and whenever they change."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

import strawberry

from events.event import Logged
from events.live.window import Ended, News, PositionedEvent, Ready
from events.states import PersonCard
from events.storage.database import Reads
from events.task import moved_to
from models.presence import Presence as Lookers
from models.task.stored import rows as task_rows
from models.task.task import no_such_task
from models.user import rows as user_rows
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.subscription import window_of
from resolvers.task.subscription import GONE
from schema.context import Context, Info
from schema.language.field import streamed
from schema.language.scalars import ID
from schema.presence import Presence

_SHAPE = task_rows.Shape(
    ("id", "team_id", "deleted_at"), description=False, team=False, creator=False, assignee=False, stage=False
)


@strawberry.type
class PresenceSubscription:
    @streamed(
        "The people looking at a task: sent at once, then on every arrival and departure. Subscribing counts as looking. Not stored, no cursor;"
        " ends when the caller may no longer see the task."
    )
    async def presence(
        self, info: Info, task_id: Annotated[ID, strawberry.argument(description="By id or key.")]
    ) -> AsyncGenerator[Presence, None]:
        id = await visible_task(info.context.reads, info.context.me, task_id)
        async for viewers in PresenceStream(info.context, id).changes():
            yield Presence(task_id=ID(id), viewers=[to_schema.user(card, info.context.me) for card in viewers])


async def visible_task(reads: Reads, me: Viewer, id: str) -> str:
    """The id of the task with that id or key. Raises NotFound also for a task in the trash."""
    row = await task_rows.find(reads, id, me, _SHAPE)
    if row is None or row["deleted_at"] is not None:
        raise no_such_task(id, "taskId")
    found: str = row["id"]
    return found


@asynccontextmanager
async def looking(presence: Lookers, reads: Reads, me: Viewer, id: str) -> AsyncIterator[None]:
    """Counts the viewer as looking at the task while the block runs. A script with an API key only watches the others,
    and is not counted. Raises NotFound."""
    task_id = await visible_task(reads, me, id)
    leave = presence.look(task_id, me.card) if me.api_key_id is None else None
    try:
        await presence.ask_elsewhere(task_id)
        yield
    finally:
        if leave is not None:
            leave()


def may_take_away(event: Logged) -> bool:
    """Whether this event may have hidden its task from a viewer. (A change of the viewer's own rights is handled
    elsewhere: see `taskflow.api.execution.subscriptions`.)"""
    return event.noun == "task" and event.name in GONE


class PresenceStream:
    """It does not register the viewer as looking: each subscription registers its own viewer, and this stream runs once
    for all who see the same."""

    def __init__(self, context: Context, task_id: str) -> None:
        self._context = context
        self._window = window_of(context)
        self._presence = context.services.presence
        self._task_id = task_id

    async def changes(self) -> AsyncGenerator[list[PersonCard], None]:
        """A new watcher's first list is made by another run, beside this one. So this run sends the list again, and the
        stream of each watcher drops a list that it has sent already: see
        `taskflow.api.execution.stream.WithoutRepeats`."""
        release = self._presence.watch(self._task_id, self._window.interrupt)
        self._window.interrupt()
        try:
            while True:
                news = await self._window.next()
                if isinstance(news, Ready):
                    yield await self._cards()
                if self._is_the_end(news) or not await self._settles():
                    return
                yield await self._cards()
        finally:
            release()

    async def _cards(self) -> list[PersonCard]:
        """The cards of people who look through other processes are read from the database: processes share only ids,
        names and versions."""
        lookers = self._presence.at(self._task_id)
        read = await user_rows.cards(self._context.reads, [looker.id for looker in lookers if looker.card is None])
        cards = [looker.card or read.get(looker.id) for looker in lookers]
        return [card for card in cards if card is not None]

    async def _settles(self) -> bool:
        """Waits until changes have settled. False: the stream has ended meanwhile."""
        started_at = time.monotonic()
        while (left := started_at + self._presence.settled_seconds - time.monotonic()) > 0:
            if self._is_the_end(await self._window.next(left)):
                return False
        return True

    def _is_the_end(self, news: News | None) -> bool:
        if isinstance(news, Ready | Ended):
            return True
        if not isinstance(news, PositionedEvent) or news.event.subject_id != self._task_id:
            return False
        return news.event.name != "task.moved_out" or not self._context.me.sees_team(moved_to(news.event) or "")
