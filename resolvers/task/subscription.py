"""The subscription `taskChanges`: changes of tasks that match a filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import strawberry

from events import attachment, catalog, comment
from events.event import Action, Change, Logged
from events.live.audience import ColumnValue, Filter
from events.live.window import PositionedEvent
from events.task import NOUN as TASK
from events.task import ToldTask, moved_to, task_in
from events.task import before as task_before
from models.errors import NotFound
from models.event.filter import has_visible_history
from models.task.fields import CHANGES, WATCHERS
from models.task.lists.filter import WATCHER, AllOf, Condition, OneOf, needed_values, values_of
from models.values.ids import is_id
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.subscription import AfterCursor, marker, window_of
from resolvers.task import filter as task_filter
from schema.attachment import Attachment
from schema.comment import Comment
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
        after: AfterCursor = None,
    ) -> AsyncGenerator[TaskStreamItem, None]:
        context, window = info.context, window_of(info.context)
        if not window.is_filtered:
            condition = await task_filter.condition(filter, context)
            cursors = [*context.request.resume, *([after] if after is not None else [])]
            id = await _task(task_id, context, cursors)
            window.filter = TaskChangeFilter(context.me, condition, id)
        async for news in window:
            yield _to_schema(news, context) if isinstance(news, PositionedEvent) else marker(news, context)


GONE = frozenset({"task.deleted", "task.purged", "task.moved_out"})
"""Events after which the task can no longer be shown, except to a filter on the trash."""


@dataclass(frozen=True, slots=True)
class BeforeAndAfter:
    """The input of a filter: an event, and the task before and after it."""

    event: Logged
    before: Mapping[str, Any] | None
    """The task as it was. None: the task did not exist, or the event is not about a task."""
    now: Mapping[str, Any] | None

    @classmethod
    def of(cls, event: Logged) -> BeforeAndAfter:
        state = task_in(event)
        if state is None:
            return cls(event, None, None)
        before = None if event.name == "task.created" else task_before(event, state)
        now = None if event.name in {"task.purged", "task.moved_out"} else state
        return cls(event, before, now)

    @property
    def keys(self) -> Iterator[ColumnValue]:
        for state in (self.before, self.now):
            if state is not None:
                yield from ((column, value) for column in BY_VALUE for value in values_of(state, column))


BY_VALUE = frozenset({"id", "team_id", "assignee_id", "creator_id", WATCHER})
"""The columns that filters are indexed by: a filter often names few values of them, and tasks have many."""


class TaskChangeFilter(Filter):
    """Decides what a change means to a subscriber to the tasks that meet a condition."""

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
        if event.name == "task.moved_out" and self.me.sees_team(moved_to(event) or ""):
            return None  # sent once, as task.moved_in
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
    """Makes the same change for everybody who sees the same teams and asks for the same fields, whatever they filter
    by."""
    event, me, transition, state = news.event, context.me, news.match, task_in(news.event)
    assert isinstance(transition, FilterTransition)  # `TaskChangeFilter.match` gives no other
    assert state is not None  # nor does it match anything else
    is_linked = event.task_id is not None
    gone = transition is FilterTransition.LEFT and event.name in GONE
    now, url = event.at, context.services.public_url
    return TaskChange(
        cursor=Cursor(context.services.text_of(news.cursor)),
        seq=event.seq,
        name=event.name,
        action=Action.OTHER if is_linked else catalog.action_of(event.name),
        transition=transition,
        task_id=ID(event.about_id),
        task=None if gone else to_schema.task(state, me, now=now, public_url=url),
        changes=to_schema.field_changes(_of_the_task(state)) if is_linked else to_schema.changes(event, me),
        comment=_comment(event, me),
        attachment=_attachment(event, me),
        actor=to_schema.optional_user(event.actor, me),
        occurred_at=event.at,
        origin_id=event.origin_id,
    )


def _comment(event: Logged, me: Viewer) -> Comment | None:
    if event.noun != comment.NOUN.name:
        return None
    state = comment.told(event)
    return to_schema.comment(state, state["task"], me)


def _attachment(event: Logged, me: Viewer) -> Attachment | None:
    if event.noun != attachment.NOUN.name or (state := attachment.told(event))["gone"]:
        return None
    return to_schema.attachment(state, me, has_thumbnail=False)


def _of_the_task(state: ToldTask) -> Iterable[Change]:
    """What an event of a comment or a file changes of the task."""
    before = {**state, **state["was"]}
    yield from CHANGES.between(before, state)
    yield from WATCHERS.between(before, state)


async def _task(id: str | None, context: ContextWith[EventFields], cursors: Sequence[str]) -> str | None:
    """A stream that is resumed may be about a task that is out of sight by now: what has happened to it until then,
    and that it has gone, is in the history that the caller sees. If that is over, there is no such task."""
    if id is None:
        return None
    task = await context.fields.task(id)
    if task is not None:
        return task.id
    if cursors and is_id(id, TASK.id_prefix):
        after = Counter[str]()
        for cursor in cursors:
            after |= Counter(await context.services.positions_in(cursor) or {})
        if await has_visible_history(context.reads, id, context.me, after=after):
            return id
    raise NotFound("Task not found", "taskId", missing_id=id)
