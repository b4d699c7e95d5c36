"""The subscription `taskWindow`: the first tasks of a sorted list, then the steps that keep it right.

After a change that may concern it the list is read again, and the step is the difference. So its order is that of SQL, whatever the
keys; it is refilled at its edge; and many changes at once are one step. A change that the filter does not match reads nothing.
Where the filter follows the clock, the list is also read again as time passes."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated, Any

import strawberry

from events import label, stage, team, user
from events.event import Logged
from events.live.window import AnnouncementWindow, LiveWindow, News, PositionedEvent, Ready
from events.task import task_in
from models.errors import Invalid, Problem
from models.storage.sql import Values
from models.task.lists.filter import Condition, SqlContext, follows_the_clock
from models.task.lists.placement import difference
from models.task.stored.rows import Shape
from models.values import clock
from resolvers.running.subscription import window_of
from resolvers.task import filter as task_filter
from resolvers.task import list as task_list
from resolvers.task.row import ADDED
from resolvers.task.subscription import BeforeAndAfter, TaskChangeFilter
from schema.context import Context, Info
from schema.language.field import streamed
from schema.language.page import Page
from schema.language.scalars import ID, Cursor
from schema.task.filter import TaskFilter, TaskOrder
from schema.task.task import Task
from schema.task.window import TaskPlacement, TaskWindowStep

SETTLED_SECONDS = 0.05
"""Changes that come within it are one step."""
RESTS_PER_READ = 9
"""A window pauses for this many times the duration of its last read, so that many windows and many changes leave time
for other work."""
LONGEST_REST_SECONDS = 30.0
MOST = 100
CLOCK_SECONDS = 60.0
"""A filter that follows the clock is read again this long after the last read: tasks come and go by it without an event."""
SHOWN_OF_OTHERS = frozenset({label.NOUN.name, stage.NOUN.name, team.NOUN.name, user.NOUN.name})
"""Nouns that are shown as part of a task."""


@strawberry.type
class TaskWindowSubscription:
    @streamed(
        "The first tasks of a sorted list, then the steps that keep it right. The first step brings the whole window, so a client that reconnects"
        " needs no cursor. At most 20 windows per socket."
    )
    async def task_window(
        self,
        info: Info,
        filter: Annotated[TaskFilter | None, strawberry.argument(description="Which tasks.")] = None,
        order_by: Annotated[
            list[TaskOrder] | None, strawberry.argument(description="At most three keys; absent = newest first.")
        ] = None,
        first: Annotated[int, strawberry.argument(description="How many, at most 100.")] = 50,
    ) -> AsyncGenerator[TaskWindowStep, None]:
        context, window = info.context, window_of(info.context)
        which = await task_filter.condition(filter, context)
        statement = _statement(info, which, order_by, first)
        if isinstance(window, LiveWindow):
            async for step in TaskWindowStream(context, window, which, statement).steps():
                yield step
        elif (
            isinstance(window, AnnouncementWindow)
            and isinstance(window.news, Ready)
            and (shown := await window.held.wait()) is not None
        ):
            assert isinstance(shown, Shown)  # what `TaskWindowStream.steps` puts there
            yield shown.whole()


def concerns_tasks(event: Logged) -> bool:
    """Whether a list of tasks may look different after it."""
    return event.noun in SHOWN_OF_OTHERS or task_in(event) is not None


def rest_after(seconds: float) -> float:
    """How long a window reads nothing after a read that took so long."""
    return min(LONGEST_REST_SECONDS, seconds * RESTS_PER_READ)


@dataclass(frozen=True, slots=True)
class ShownTask:
    """A task of the list. Two are equal if they look the same to the client."""

    id: str
    look: tuple[object, ...]
    task: Task = field(compare=False)

    @classmethod
    def of(cls, task: Task, shape: Shape) -> ShownTask:
        """`task`: as it was read in that shape, with the cells of its row."""
        row: Any = task
        beside = (
            row.labels,
            "due_at" in shape.columns and "status" in shape.columns and row.overdue,
        )
        return cls(task.id, (*row[len(ADDED) : len(ADDED) + shape.width], *beside), task)


@dataclass(frozen=True, slots=True)
class Shown:
    """The list after a step."""

    number: int
    tasks: list[ShownTask]
    has_more: bool
    cursor: Cursor

    def whole(self) -> TaskWindowStep:
        placed = [TaskPlacement(index=index, task=shown.task) for index, shown in enumerate(self.tasks)]
        return TaskWindowStep(
            number=self.number, cursor=self.cursor, fresh=True, removed_ids=[], placed=placed, has_more=self.has_more
        )

    def step_to(self, tasks: list[ShownTask], *, has_more: bool, cursor: Cursor) -> TaskWindowStep | None:
        """None: the client sees no difference."""
        removed, placed = difference(self.tasks, tasks)
        if not removed and not placed and has_more == self.has_more:
            return None
        return TaskWindowStep(
            number=self.number + 1,
            cursor=cursor,
            fresh=False,
            removed_ids=[ID(id) for id in removed],
            placed=[TaskPlacement(index=index, task=shown.task) for index, shown in placed],
            has_more=has_more,
        )


class TaskWindowStream:
    def __init__(self, context: Context, window: LiveWindow, which: Condition, statement: task_list.Statement) -> None:
        self._context = context
        self._window = window
        self._filter = TaskChangeFilter(context.me, which, None)
        self._statement = statement
        self._shown = Shown(0, [], False, Cursor(""))
        self._read_up_to: Mapping[str, int] = {}
        """The positions that the list reflects."""
        self._rests_until = 0.0
        self._follows_the_clock = follows_the_clock(which)
        self._read_at = 0.0

    async def steps(self) -> AsyncGenerator[TaskWindowStep, None]:
        """A subscriber who joins gets the whole list, as it is after the last step of this run, from a run of its
        own."""
        held = self._window.held
        await self._read()
        held.put(self._shown)
        while True:
            news = await self._window.next(self._seconds_to_next_read())
            if self._concerns(news) or self._seconds_to_next_read() == 0:
                await self._settle()
                step = await self._read()
                held.put(self._shown)
                if step is not None:
                    yield step

    def _seconds_to_next_read(self) -> float | None:
        """Seconds until the clock alone causes a read. None: only an event does."""
        if not self._follows_the_clock:
            return None
        return max(0.0, self._read_at + CLOCK_SECONDS - time.monotonic())

    def _concerns(self, news: News | None) -> bool:
        if not isinstance(news, PositionedEvent):
            return False
        event = news.event
        if event.seq <= self._read_up_to.get(event.stream, 0):
            return False
        if event.noun in SHOWN_OF_OTHERS or any(task.id == event.about_id for task in self._shown.tasks):
            return True
        return self._filter.match(BeforeAndAfter.of(event)) is not None

    async def _settle(self) -> None:
        until = max(time.monotonic() + SETTLED_SECONDS, self._rests_until)
        while (left := until - time.monotonic()) > 0:
            await self._window.next(left)

    async def _read(self) -> TaskWindowStep | None:
        """The step from what was shown to what is there now."""
        turns, owner = self._window.list_reads, self._window.owner
        await turns.take(owner)
        try:
            return await self._read_in_turn()
        except Problem as problem:
            self._window.held.failure = problem  # without the reason, a client would reconnect at once
            raise
        finally:
            turns.give_back(owner)

    async def _read_in_turn(self) -> TaskWindowStep | None:
        began, context = time.monotonic(), self._context
        statement = self._statement_of_now()
        (page,) = await statement.connections([task_list.ALL_TASKS], context)
        self._read_up_to = await context.services.positions_in(page.cursor) or {}
        self._read_at = time.monotonic()
        self._rests_until = self._read_at + rest_after(self._read_at - began)
        has_more = page.page_info.has_next_page
        tasks = [ShownTask.of(task, statement.selection.shape) for task in page.nodes]
        step = self._shown.step_to(tasks, has_more=has_more, cursor=page.cursor)
        number = self._shown.number if step is None else step.number
        self._shown = Shown(number, tasks, has_more, page.cursor)
        return step

    def _statement_of_now(self) -> task_list.Statement:
        """A run may last for days, so each read decides anew what is overdue and what an offset from now means."""
        return replace(self._statement, sql_context=replace(self._statement.sql_context, now=clock.now()))


def _statement(info: Info, which: Condition, order_by: list[TaskOrder] | None, first: int) -> task_list.Statement:
    if not 1 <= first <= MOST:
        raise Invalid("A window has 1 to 100 tasks.", "first")
    sorting = task_list.sorting_of(order_by or ())
    context = info.context
    return task_list.Statement(
        SqlContext(Values(), context.me, clock.now(), context.reads.dialect),
        which,
        sorting,
        Page(first=first).checked(sorting),
        task_list.ListSelection(task_list.shape_at(info, ("placed", "task")), heads=True, ends=True),
    )
