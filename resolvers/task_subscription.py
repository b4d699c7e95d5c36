"""Changes of tasks, seen through a filter by one kind of viewer."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

import strawberry

from events import catalog
from events.event import Logged
from events.window import At
from models.errors import NotFound
from models.task_filter import Condition
from resolvers import shown, task_filter
from resolvers.stream import AfterCursor, marker, window_of
from schema.context import Context, Info
from schema.field import streamed
from schema.scalars import ID, Cursor
from schema.stream import FilterTransition, TaskChange, TaskStreamItem
from schema.task_filter import Where


@strawberry.type
class TaskSubscription:
    @streamed("Changes of tasks that match, or matched, the filter.")
    async def task_changes(
        self,
        info: Info,
        task_id: Annotated[ID | None, strawberry.argument(description="Of this task alone, by id or by key.")] = None,
        filter: Where = None,
        after: AfterCursor = None,  # noqa: ARG002  # where the window begins: see resolvers.stream
    ) -> AsyncGenerator[TaskStreamItem, None]:
        context = info.context
        glass = Glass(context, await task_filter.condition(filter, context), await _task(task_id, context))
        async for news in window_of(context):
            if isinstance(news, At):
                if (change := glass.change(news)) is not None:
                    yield change
            else:
                yield marker(news, context)


GONE = frozenset({"task.deleted", "task.purged", "task.moved_out"})
"""Then there is nothing to show any more, but to those who look into the trash."""


@dataclass(frozen=True, slots=True)
class Glass:
    """What a change of a task means for those who look at the tasks that meet a condition."""

    context: Context
    condition: Condition
    task_id: str | None

    def change(self, news: At) -> TaskChange | None:
        event = news.event
        if event.noun != "task" or self.task_id not in (None, event.subject_id):
            return None
        if event.name == "task.moved_out" and self.context.me.sees_team(event.state["to_team_id"]):
            return None  # told once, by task.moved_in
        transition = self._transition(event)
        return None if transition is None else self._shown(news, transition)

    def _transition(self, event: Logged) -> FilterTransition | None:
        was, is_now = self._matched(event), self._matches(event)
        if is_now:
            return FilterTransition.STAYED if was else FilterTransition.ENTERED
        return FilterTransition.LEFT if was else None

    def _matched(self, event: Logged) -> bool:
        if event.name == "task.created":
            return False
        before = {**event.state, **event.state["was"]}
        return self.context.me.sees_team(before["team_id"]) and self._meets(before, event.at)

    def _matches(self, event: Logged) -> bool:
        if event.name in {"task.purged", "task.moved_out"}:
            return False
        return self._meets(event.state, event.at)

    def _meets(self, state: Mapping[str, Any], at: int) -> bool:
        return self.condition.matches(state, self.context.me, at)

    def _shown(self, news: At, transition: FilterTransition) -> TaskChange:
        event, me = news.event, self.context.me
        gone = transition is FilterTransition.LEFT and event.name in GONE
        now, url = event.at, self.context.services.public_url
        return TaskChange(
            cursor=Cursor(self.context.services.text_of(news.cursor)),
            seq=event.seq,
            action=catalog.action_of(event.name),
            transition=transition,
            task_id=ID(event.subject_id),
            task=None if gone else shown.task(event.state, me, now=now, public_url=url),
            changes=shown.changes(event, me),
            actor=shown.user_or_nobody(event.actor, me),
            occurred_at=event.at,
            origin_id=event.origin_id,
        )


async def _task(id: str | None, context: Context) -> str | None:
    if id is None:
        return None
    task = await context.fields.task(id)
    if task is None:
        raise NotFound("Task not found", "taskId", missing_id=id)
    return task.id
