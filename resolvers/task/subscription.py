"""Changes of tasks, seen through a filter by one kind of viewer."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

import strawberry

from events import catalog
from events.event import Logged
from events.live.audience import ColumnValue, Filter
from events.live.window import PositionedEvent
from models.errors import NotFound
from models.task.filter import AllOf, Condition, OneOf, needed_values
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.subscription import AfterCursor, marker, window_of
from resolvers.task import filter as task_filter
from schema.context import Context, ContextWith, Info
from schema.event import EventFields
from schema.language.field import streamed
from schema.language.scalars import ID, Cursor
from schema.stream import FilterTransition, TaskChange, TaskStreamItem
from schema.task.filter import Where


@strawberry.type
class TaskSubscription:
    @streamed("Changes of tasks that match, or matched, the filter.")
    async def task_changes(
        self,
        info: Info,
        task_id: Annotated[ID | None, strawberry.argument(description="Of this task alone, by id or by key.")] = None,
        filter: Where = None,
        after: AfterCursor = None,  # noqa: ARG002  # where the window begins: see resolvers.running.subscription
    ) -> AsyncGenerator[TaskStreamItem, None]:
        context, window = info.context, window_of(info.context)
        if not window.is_filtered:
            condition = await task_filter.condition(filter, context)
            window.filter = TaskChangeFilter(context.me, condition, await _task(task_id, context))
        async for news in window:
            yield _to_schema(news, context) if isinstance(news, PositionedEvent) else marker(news, context)


GONE = frozenset({"task.deleted", "task.purged", "task.moved_out"})
"""Then there is nothing to show any more, but to those who look into the trash."""


@dataclass(frozen=True, slots=True)
class BeforeAndAfter:
    """What filters are asked about: an event, and the task before and after it."""

    event: Logged
    before: Mapping[str, Any] | None
    """The task as it was; None: it was not there, or this is about something else."""
    now: Mapping[str, Any] | None

    @classmethod
    def of(cls, event: Logged) -> BeforeAndAfter:
        if event.noun != "task":
            return cls(event, None, None)
        before = None if event.name == "task.created" else {**event.state, **event.state["was"]}
        now = None if event.name in {"task.purged", "task.moved_out"} else event.state
        return cls(event, before, now)

    @property
    def keys(self) -> Iterator[ColumnValue]:
        for state in (self.before, self.now):
            if state is not None:
                yield from ((column, state[column]) for column in BY_VALUE)


BY_VALUE = frozenset({"id", "team_id", "assignee_id", "creator_id"})
"""The columns that filters are indexed by: a filter often names few values of them, and tasks have many."""


class TaskChangeFilter(Filter):
    """What a change means to somebody who watches the tasks that meet a condition."""

    def __init__(self, me: Viewer, condition: Condition, task_id: str | None) -> None:
        self.me = me
        self.condition = AllOf((OneOf("id", frozenset({task_id})), condition)) if task_id else condition

    @property
    def keys(self) -> frozenset[ColumnValue] | None:
        """The values that the condition needs of one of BY_VALUE. None: it needs none of them."""
        needed = needed_values(self.condition, self.me)
        column = next((column for column in sorted(BY_VALUE) if column in needed), None)
        return None if column is None else frozenset((column, value) for value in needed[column])

    def match(self, change: BeforeAndAfter) -> FilterTransition | None:
        event = change.event
        if event.name == "task.moved_out" and self.me.sees_team(event.state["to_team_id"]):
            return None  # told once, by task.moved_in
        was, is_now = self._matched(change), self._meets(change.now, event.at)
        if is_now:
            return FilterTransition.STAYED if was else FilterTransition.ENTERED
        return FilterTransition.LEFT if was else None

    def _matched(self, change: BeforeAndAfter) -> bool:
        before = change.before
        return before is not None and self.me.sees_team(before["team_id"]) and self._meets(before, change.event.at)

    def _meets(self, state: Mapping[str, Any] | None, at: int) -> bool:
        return state is not None and self.condition.matches(state, self.me, at)


def _to_schema(news: PositionedEvent, context: Context) -> TaskChange:
    """The same for everybody who sees the same teams and asks for the same fields, whatever they filter by."""
    event, me, transition = news.event, context.me, news.match
    assert isinstance(transition, FilterTransition)  # `TaskChangeFilter.match` gives no other
    gone = transition is FilterTransition.LEFT and event.name in GONE
    now, url = event.at, context.services.public_url
    return TaskChange(
        cursor=Cursor(context.services.text_of(news.cursor)),
        seq=event.seq,
        action=catalog.action_of(event.name),
        transition=transition,
        task_id=ID(event.subject_id),
        task=None if gone else to_schema.task(event.state, me, now=now, public_url=url),
        changes=to_schema.changes(event, me),
        actor=to_schema.optional_user(event.actor, me),
        occurred_at=event.at,
        origin_id=event.origin_id,
    )


async def _task(id: str | None, context: ContextWith[EventFields]) -> str | None:
    if id is None:
        return None
    task = await context.fields.task(id)
    if task is None:
        raise NotFound("Task not found", "taskId", missing_id=id)
    return task.id
