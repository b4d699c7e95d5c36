"""Takes events of tasks back, each by the change that is its inverse: a change like any other, with an event of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Annotated, Any

import strawberry

from events.comment import CommentDeleted, CommentUpdated, told_of_deletion
from events.event import Logged
from events.log import log
from events.states import ParentCard
from events.storage.database import Unit
from events.task import TaskDeleted, TaskMovedIn, TaskRestored, TaskUpdated, told
from models.comment import rows as comment_rows
from models.comment.comment import no_such_comment
from models.comment.undo import DELETED_OR_BROUGHT_BACK, is_return, must_be_kept
from models.errors import Invalid, LimitReached, NotFound, Problem
from models.event.filter import ABOUT, visible_sql
from models.event.undoable import is_undoable
from models.storage.sql import Values, all_of, chunks, one_of
from models.task.edit import Former
from models.task.labels import REPLACED, Relabeling
from models.task.status import Priority, Status
from models.task.stored import parts as part_rows
from models.task.stored import watchers as watcher_rows
from models.task.stored.parts import WITH_ALL, WITH_PARENTS, Family
from models.task.task import MAX_AT_ONCE, Task, no_such_task
from models.task.undo import (
    IN_THE_TRASH,
    UndoStep,
    WayBack,
    must_be_complete,
    must_be_of_this_task,
    overtaken,
    steps_of,
    touched_since,
)
from models.team.sight import who_sees
from models.values import clock
from models.values.version import has_changed_since
from models.viewer import Viewer
from models.wording.sentence import sentence
from resolvers.comment import comment as comments
from resolvers.running.expected_version import RAISED_A_VERSION
from resolvers.running.mutation import mutation
from resolvers.task.changes import change as task_change
from resolvers.task.changes import trees
from resolvers.task.changes.bulk import Item, OnErrorArgument, must_be_few, payload_of
from resolvers.task.changes.decided import ChangeResult, Changes
from resolvers.task.changes.references import References
from schema.context import Info
from schema.language.scalars import ID
from schema.task.input import BulkPolicy, UndoTarget, UpdateTaskInput
from schema.task.payload import TaskBulkPayload

EVENT, ORIGIN = ("target", "eventId"), ("target", "originId")
NAMES = (
    *(TaskUpdated.name, TaskMovedIn.name, TaskDeleted.name, TaskRestored.name),
    *(CommentDeleted.name, CommentUpdated.name),
)
"""The names of all events that can be undone."""
TAKE_PARTS_ALONG = frozenset({TaskMovedIn.name, TaskDeleted.name, TaskRestored.name})
ONE_CALL = timedelta(hours=1) // timedelta(milliseconds=1)
"""The events of one call are nearer to each other than this. An idempotency key is free again after a day, and names
another call from then on."""
FAR_ENOUGH = 5_000
"""The most events that the tasks may have had since the events that are undone."""


@mutation(
    TaskBulkPayload,
    long=True,
    description=(
        "Needs permission for the inverse change. Restores the fields that the event changed, as a new event, and leaves the others alone."
        " If something newer has changed one of them: CONFLICT with `conflictingFields`. An undo can be undone."
    ),
)
async def undo(
    unit: Unit,
    info: Info,
    target: Annotated[UndoTarget, strawberry.argument(description="The target.")],
    on_error: OnErrorArgument = BulkPolicy.REJECT_ALL,
) -> TaskBulkPayload:
    context, path = info.context, EVENT if target.event_id is not None else ORIGIN
    events = await _events_of(unit, target, context.me)
    undoing = Undoing(unit, context.me, clock.now(), path)
    items = await undoing.undo(events, along=await _along(unit, events))
    context.request.touches(str(info.path.key), len(items))
    return payload_of(items, on_error, context, named=path is ORIGIN)


@strawberry.type
class UndoMutation:
    undo = undo


async def _events_of(unit: Unit, target: UndoTarget, me: Viewer) -> list[Logged]:
    """The newest first."""
    if target.event_id is not None:
        return [await _event(unit, target.event_id.value, me)]
    assert target.origin_id is not None  # exactly one of the two is given
    return await _of_one_call(unit, target.origin_id.value, me)


async def _event(unit: Unit, id: str, me: Viewer) -> Logged:
    values = Values()
    which = all_of([f"id = {values(id)}", visible_sql(me, values)])
    rows = await unit.fetch(f"SELECT {log.COLUMNS} FROM events WHERE {which}", *values.all)
    if not rows:
        raise NotFound("There is no such event, or it is older than the log reaches back.", *EVENT, missing_id=id)
    (event,) = await log.as_written(unit, rows)
    must_be_kept(event)
    if not is_undoable(event, me):
        raise _cannot_be_undone(*EVENT)
    return event


async def _of_one_call(unit: Unit, origin_id: str, me: Viewer) -> list[Logged]:
    """The events of the newest call with this origin, newest first: an idempotency key may be used again, and so may
    the id of a request."""
    values = Values()
    named = f"origin_id = {values(origin_id)} AND actor_id = {values(me.id)}"
    since = f"occurred_at > (SELECT max(occurred_at) FROM events WHERE {named}) - {ONE_CALL}"
    own = [named, since, visible_sql(me, values)]
    rows = await unit.fetch(
        f"SELECT {log.COLUMNS} FROM events WHERE {all_of(own)} AND {one_of('name', NAMES, values)}"
        f" ORDER BY occurred_at DESC, stream DESC, seq DESC LIMIT {2 * MAX_AT_ONCE + 1}",
        *values.all,
    )
    events = [event for event in await log.as_written(unit, rows) if is_undoable(event, me)]
    if len(rows) > 2 * MAX_AT_ONCE or len(events) > MAX_AT_ONCE:
        raise LimitReached(
            sentence("One call undoes at most {most} events. Undo them one by one.", most=MAX_AT_ONCE),
            *ORIGIN,
            limit=MAX_AT_ONCE,
        )
    if not events and not await _is_known(unit, origin_id, me):
        raise NotFound("There is no such call of yours, or it is older than the log reaches back.", *ORIGIN)
    if not events:
        raise _cannot_be_undone(*ORIGIN)
    return events


async def _is_known(unit: Unit, origin_id: str, me: Viewer) -> bool:
    values = Values()
    own = [f"origin_id = {values(origin_id)}", f"actor_id = {values(me.id)}", visible_sql(me, values)]
    return bool(await unit.fetch(f"SELECT 1 FROM events WHERE {all_of(own)} LIMIT 1", *values.all))


async def _along(unit: Unit, events: Sequence[Logged]) -> list[Logged]:
    """The events of the parts that went along with a task into another team, into the trash or out of it."""
    if len(events) > 1 or events[0].name not in TAKE_PARTS_ALONG:
        return []  # else they are among the events of the call
    upper = events[0]
    rows = await unit.fetch(
        f"SELECT {log.COLUMNS} FROM events WHERE name = $1 AND stream = $2 AND occurred_at = $3 AND seq <> $4",
        *(upper.name, upper.stream, upper.at, upper.seq),
    )
    others = [other for other in await log.from_rows(unit, rows) if other.origin_id == upper.origin_id]
    below: dict[str, Logged] = {}
    while new := [
        other for other in others if other.subject_id not in below and _parent(other) in {upper.subject_id, *below}
    ]:
        below |= {other.subject_id: other for other in new}
    return [*below.values()]


def _parent(event: Logged) -> str | None:
    return told(event)["parent_id"]


def _cannot_be_undone(*path: str) -> Invalid:
    return Invalid(
        "This can't be undone. Changes, deletions and restorings of tasks can, and deletions of comments.", *path
    )


@dataclass(slots=True)
class Undoing:
    unit: Unit
    me: Viewer
    now: int
    path: Sequence[str]
    """The path to the target in the input."""
    family: Family = field(default_factory=Family)
    references: References = field(init=False)
    outcomes: dict[str, ChangeResult] = field(default_factory=dict)
    """The results, by the ids of the tasks, in the order of the events."""
    newer: dict[str, frozenset[str]] = field(default_factory=dict)
    """By the ids of the tasks, the fields that something else has changed since."""
    along: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """For parts that go into the trash or out of it again, as they went with the task: the ids of their events."""

    def __post_init__(self) -> None:
        self.references = References(self.unit, self.me)

    async def undo(self, events: Sequence[Logged], *, along: Sequence[Logged]) -> list[Item]:
        """`events`: the newest first. `along`: those of `_along`. Parts that moved go back to the columns and labels that
        they had; for those in the trash, the task alone decides."""
        also = [event for event in along if event.name == TaskMovedIn.name]
        self.along = {event.subject_id: (event.id,) for event in along if event not in also}
        by_task: dict[str, list[Logged]] = {}
        for event in (*events, *also):
            if event.task_id is None:
                by_task.setdefault(event.subject_id, []).append(event)
        named = {event.subject_id for event in events}
        steps = {id: steps_of(some) for id, some in by_task.items()}
        await self._lock(steps, also, {event.task_id for event in events if event.task_id is not None})
        await self._take_steps(by_task, steps, named)
        for event in events:
            if event.task_id is not None and not isinstance(self.outcomes.get(event.subject_id), Problem):
                self.outcomes[event.subject_id] = await self._comment(event, event.task_id)
        about = {event.subject_id: event.task_id or event.subject_id for event in events}
        return [Item(self.outcomes[id], self.path, self._task_of(id, task_id)) for id, task_id in about.items()]

    def _task_of(self, id: str, task_id: str) -> Task | None:
        """The task in which this was to be undone. None if the caller can't see it, or if the events belong to a task
        that was purged."""
        task = None if isinstance(self.outcomes[id], NotFound) else self.family.tasks.get(task_id)
        return task if task is not None and self.me.sees_team(task.team_id) else None

    async def _take_steps(
        self,
        by_task: Mapping[str, Sequence[Logged]],
        steps: Mapping[str, Sequence[UndoStep]],
        named: Collection[str],
    ) -> None:
        if not steps:
            return
        later = await _later_events(self.unit, by_task)
        for id, some in by_task.items():
            self.outcomes[id] = self._accepted(id, some, steps[id], later.get(id, []))
            self.newer[id] = touched_since(some, later.get(id, []))
        for number in range(max(map(len, steps.values()))):
            taken = {
                id: steps[id][number]
                for id, outcome in self.outcomes.items()
                if isinstance(outcome, Task) and number < len(steps[id])
            }
            await self._take(taken, named)
            if number:
                self._must_be_whole(taken)

    def _must_be_whole(self, ids: Iterable[str]) -> None:
        """Raises if a step failed. Earlier steps of these tasks were taken, and an undo is never kept by halves."""
        for id in ids:
            outcome = self.outcomes[id]
            if isinstance(outcome, Problem):
                outcome.path = [*self.path]
                raise outcome

    async def _lock(
        self, steps: Mapping[str, Sequence[UndoStep]], also: Sequence[Logged], with_comments: Collection[str]
    ) -> None:
        """Locks labels, tasks and the rest, in the order of all units (`models.label.rows.hold`)."""
        every = [step for some in steps.values() for step in some]
        await self.references.load_labels(id for step in every for id in _label_ids(step))
        wide = also or any(step.way is not WayBack.EDIT or "team" in step.fields for step in every)
        parents = {id for step in every if (id := step.was.get("parent_id")) is not None}
        self.family = await part_rows.take_all(
            self.unit, steps.keys() | set(with_comments), self.me, reach=WITH_ALL if wide else WITH_PARENTS
        )
        await self.family.complete(self.unit, parents)  # the parents alone: their other parts stay as they are
        if wide:
            must_be_few(len(self.family.with_parts(steps)), "target")

    def _accepted(
        self, id: str, events: Sequence[Logged], steps: Sequence[UndoStep], later: Sequence[Logged]
    ) -> ChangeResult:
        task = self.family.tasks.get(id)
        if task is None or not self.me.sees_team(task.team_id):
            return no_such_task(id)
        try:
            must_be_of_this_task(events, later)
            for event in events:
                must_be_complete(event)
            # checks the first step only: the task is not yet as the next one needs it
            task.must_be_undone(steps[0].fields, by=self.me, overtaken=overtaken(events, later))
        except Problem as problem:
            return problem
        return task

    async def _take(self, steps: Mapping[str, UndoStep], named: Collection[str]) -> None:
        """Takes one step of each of these tasks."""
        await self._restore({id: step for id, step in steps.items() if step.way is WayBack.RESTORE})
        await self._trash({id: steps[id] for id in steps if steps[id].way is WayBack.TRASH})
        edits = {id: step for id, step in steps.items() if step.way is WayBack.EDIT}
        by_team: dict[str | None, list[str]] = {}
        for id, step in edits.items():
            by_team.setdefault(step.was["team_id"] if "team" in step.fields else None, []).append(id)
        for team_id, ids in sorted(by_team.items(), key=lambda each: each[0] or ""):
            await self._edit(team_id, {id: edits[id] for id in self._upper_first(ids)}, named)

    def _upper_first(self, ids: Iterable[str]) -> list[str]:
        """Upper tasks first: a part that goes along with one has already moved when its own turn comes."""
        return [task.id for task in self.family.upper_first(self.family.tasks[id] for id in ids)]

    async def _restore(self, steps: Mapping[str, UndoStep]) -> None:
        changes, undone = Changes(self.family), self._taken_back(steps)
        for id in self._upper_first(steps):
            try:
                trees.restore(self.family.tasks[id], self.family, changes, self.me, self.now, takes_back=undone)
            except Problem as problem:
                self.outcomes[id] = problem
        await changes.store(self.unit)

    async def _trash(self, steps: Mapping[str, UndoStep]) -> None:
        changes, undone = Changes(self.family), self._taken_back(steps)
        for id in self._upper_first(steps):
            try:
                joins, task = await self._left(id, steps[id]), self.family.tasks[id]
                since = self._gone_since(steps[id], joins)
                trees.trash(task, self.family, changes, self.me, self.now, joins=joins, since=since, takes_back=undone)
            except Problem as problem:
                self.outcomes[id] = problem
        await changes.store(self.unit)

    def _gone_since(self, step: UndoStep, joins: ParentCard | None) -> int | None:
        """The time of deletion of the parent that it went into the trash with, if that is still there."""
        parent = self.family.tasks.get(joins["id"]) if joins is not None else None
        went: int | None = step.was.get("deleted_at")
        return went if parent is not None and went is not None and parent.deleted_at == went else None

    def _taken_back(self, steps: Mapping[str, UndoStep]) -> trees.TakenBack:
        return {**self.along, **{id: step.taken_back for id, step in steps.items()}}

    async def _left(self, id: str, step: UndoStep) -> ParentCard | None:
        """The parent of which the task was a part in the trash, and which it left when it was restored alone."""
        parent_id = step.was.get("parent_id")
        if parent_id is None:
            return None
        found = await part_rows.new_parents(self.unit, filter(None, [self.family.tasks.get(parent_id)]))
        if parent_id not in found:
            raise _is_gone()
        task, parent = self.family.tasks[id], replace(found[parent_id], is_in_the_trash=False)
        height = (await part_rows.heights(self.unit, [id]))[id]
        parent.must_take(id, team_id=task.team_id, height=height)
        return parent.card

    async def _edit(self, team_id: str | None, steps: Mapping[str, UndoStep], named: Collection[str]) -> None:
        own: dict[str, Mapping[str, Any]] = {}
        await self.references.load_stages(step.was.get("stage_id") for step in steps.values())
        watchers = await self._watchers_back(team_id, steps)
        for id, step in steps.items():
            try:
                own[id] = self._own(id, step, watchers.get(id, ()))
            except NotFound:
                self.outcomes[id] = _is_gone()
        tasks = [self.family.tasks[id] for id in own if id in named]
        input = UpdateTaskInput() if team_id is None else UpdateTaskInput(team_id=strawberry.Some(ID(team_id)))
        if not tasks:
            return
        try:
            ended: Sequence[ChangeResult] = await task_change.update(
                self.unit, tasks, input, self.me, self.now, references=self.references, family=self.family, own=own
            )
        except Problem as problem:
            if problem.is_of_the_unit:
                problem.path = [*self.path]
                raise
            ended = [problem] * len(tasks)
        for task, outcome in zip(tasks, ended, strict=True):
            self.outcomes[task.id] = _is_gone() if isinstance(outcome, NotFound) else outcome

    def _own(self, id: str, step: UndoStep, watchers: tuple[str, ...]) -> Mapping[str, Any]:
        """The step as the fields of an edit."""
        was, fields = step.was, step.fields
        own: dict[str, Any] = {attribute: was[column] for name, (attribute, column) in PLAIN.items() if name in fields}
        if "status" in fields:
            own["status"] = Status(was["status"])
        if "priority" in fields:
            own["priority"] = Priority(was["priority"])
        if "labels" in fields:
            own["labels"] = Relabeling(self.references.labels(_label_ids(step), *REPLACED))
        if "stage" in fields:
            own |= self._stage(step, self.family.tasks[id].status)
        key = was.get("key") if "team" in fields else None
        own["former"] = Former(
            columns=step.former(but_for=self.newer[id]), watchers=watchers, key=key, events=step.taken_back
        )
        return own

    async def _watchers_back(self, team_id: str | None, steps: Mapping[str, UndoStep]) -> Mapping[str, tuple[str, ...]]:
        """By task, the watchers that it lost by its move, if they see it again and have not stopped watching it
        since."""
        lost = {id: step.lost_watchers for id, step in steps.items() if step.lost_watchers}
        if team_id is None or not lost:
            return {}
        seeing = await who_sees(self.unit, {one for some in lost.values() for one in some}, team_id)
        left = await watcher_rows.who_left(self.unit, lost)
        return {id: tuple(one for one in some if one in seeing and (id, one) not in left) for id, some in lost.items()}

    async def _comment(self, event: Logged, task_id: str) -> ChangeResult:
        """Undoes an event of a comment. Returns the comment's task, or a problem."""
        task = self.family.tasks.get(task_id)
        comment = None if task is None else await comment_rows.on_task(self.unit, event.subject_id, task)
        if task is None or comment is None or not self.me.sees_team(task.team_id):
            return no_such_comment(event.subject_id)
        try:
            if await _deleted_since(self.unit, event):
                raise has_changed_since(comment, {IN_THE_TRASH})
            if is_return(event):
                await comments.remove(self.unit, comment, self.me)
            elif (emptied := told_of_deletion(event)["was"]) is not None:
                await comments.bring_back(self.unit, comment, emptied, self.me)
        except Problem as problem:
            return problem
        return task

    def _stage(self, step: UndoStep, status: Status) -> Mapping[str, Any]:
        """The column that comes back, or None for the first column of the task's status: if it had no column, or one of
        a status that it has left since. If the column is gone, the status that comes back chooses the first one;
        without a status, raises NotFound."""
        id = step.was["stage_id"]
        try:
            stage = None if id is None else self.references.stage(id)
        except NotFound:
            if "status" in step.fields:
                return {}
            raise
        has_left = stage is not None and "status" not in step.fields and Status(stage["status"]) is not status
        return {"stage": None if has_left else stage}


PLAIN = {
    "title": ("title", "title"),
    "description": ("description", "description"),
    "assignee": ("assignee", "assignee_id"),
    "dueDate": ("due_date", "due_on"),
    "parent": ("parent_id", "parent_id"),
}
"""The fields whose columns hold what an edit takes: their names in an edit, and their columns."""


def _label_ids(step: UndoStep) -> Sequence[str]:
    ids: str = step.was["label_ids"] if "labels" in step.fields and "label_ids" in step.was else ""
    return ids.split()


async def _later_events(unit: Unit, by_task: Mapping[str, Sequence[Logged]]) -> Mapping[str, list[Logged]]:
    """The events of these tasks since the oldest of the undone ones. Raises LimitReached if there are too many."""
    found: dict[str, list[Logged]] = {}
    since = min(event.at for some in by_task.values() for event in some)
    for ids in chunks(sorted(by_task)):
        values = Values()
        rows = await unit.fetch(
            f"SELECT {log.COLUMNS} FROM events WHERE {one_of(ABOUT, ids, values)} AND task_id IS NULL"
            f" AND occurred_at >= {values(since)} AND {log.SHARED} AND {RAISED_A_VERSION}"
            f" ORDER BY occurred_at LIMIT {FAR_ENOUGH + 1}",
            *values.all,
        )
        if len(rows) > FAR_ENOUGH:
            raise LimitReached(
                sentence("More than {most} changes have been made since. Undo fewer at once.", most=FAR_ENOUGH),
                "target",
                limit=FAR_ENOUGH,
            )
        for row in rows:
            event = log.in_short(row)
            found.setdefault(event.subject_id, []).append(event)
    return found


async def _deleted_since(unit: Unit, event: Logged) -> bool:
    """Whether that comment was deleted, or brought back, by a newer event."""
    values = Values()
    which = f"{ABOUT} = {values(event.task_id)} AND subject_id = {values(event.subject_id)}"
    newer = f"(occurred_at, seq) > ({values(event.at)}, {values(event.seq)})"
    rows = await unit.fetch(
        f"SELECT 1 FROM events WHERE {which} AND {newer} AND {DELETED_OR_BROUGHT_BACK} LIMIT 1", *values.all
    )
    return bool(rows)


def _is_gone() -> Invalid:
    return Invalid(
        "Something that this task had before is gone: a label, a column, a person or a task. Change it by hand.", "id"
    )
