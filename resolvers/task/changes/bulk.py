"""Many tasks in one call: each decided on its own, all stored together, each with an event of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Annotated

import strawberry

from events.storage.database import Unit
from models.errors import LimitReached, Problem
from models.storage.sql import Values, all_of, one_of
from models.task.lists.filter import SqlContext
from models.task.lists.order import order
from models.task.stored import parts as part_rows
from models.task.stored import rows as task_rows
from models.task.stored.parts import WITH_ALL, Family, Reach
from models.task.task import MAX_AT_ONCE, Task, no_such_task
from models.values import clock
from models.viewer import Viewer
from models.wording.sentence import sentence
from resolvers.running.mutation import DryRunRollback, commit, mutation
from resolvers.task import filter as task_filter
from resolvers.task.changes import change as task_change
from resolvers.task.changes import trees
from resolvers.task.changes.decided import ChangeResult, Changes
from resolvers.task.description import drafts_of_those_that_may_mention, render_all
from resolvers.task.list import ALL_TASKS, matching
from resolvers.task.payload import task_from_model
from schema.context import Context, Info
from schema.language import errors
from schema.language.errors import UserError
from schema.language.field import loaded
from schema.language.text import check_text
from schema.task.input import BulkPolicy, CreateTaskInput, TaskTarget, UpdateTaskInput
from schema.task.payload import TaskBulkPayload, TaskBulkResult

MAX_RESULTS = 100

Target = Annotated[TaskTarget, strawberry.argument(description="Which tasks.")]
OnErrorArgument = Annotated[BulkPolicy, strawberry.argument(description="What to do when one of them fails.")]


@loaded("At most 500. Members of each team.")
async def create_tasks(
    info: Info,
    inputs: Annotated[list[CreateTaskInput], strawberry.argument(description="The new tasks, in order.")],
    on_error: OnErrorArgument = BulkPolicy.REJECT_ALL,
) -> TaskBulkPayload | None:
    context = info.context
    checked = [_fault_of(input) for input in inputs[:MAX_AT_ONCE]]
    good = [input for input, fault in zip(inputs, checked, strict=False) if fault is None]
    drafts = drafts_of_those_that_may_mention(context, (each.description for each in good))

    async def work(unit: Unit) -> TaskBulkPayload:
        must_be_few(len(inputs), "inputs")
        context.request.touches(str(info.path.key), len(inputs))
        handles = [draft.handles for draft in drafts]
        created = iter(await task_change.create(unit, good, context.me, clock.now(), handles=handles))
        outcomes = (fault or next(created) for fault in checked)
        items = [Item(outcome, ["inputs", str(index)]) for index, outcome in enumerate(outcomes)]
        return payload_of(items, on_error, context)

    return await commit(
        info,
        TaskBulkPayload,
        work,
        arguments={"inputs": inputs, "on_error": on_error},
        check_texts=False,  # a text that no database can hold is one input's fault, see `_fault_of`
        before=partial(render_all, drafts),
        long=True,
    )


@loaded("By ids or by filter, at most 500 tasks; with @dryRun it tells what it would touch.")
async def update_tasks(
    info: Info,
    target: Target,
    input: Annotated[UpdateTaskInput, strawberry.argument(description="What to change in each of them.")],
    on_error: OnErrorArgument = BulkPolicy.REJECT_ALL,
) -> TaskBulkPayload | None:
    me, now = info.context.me, clock.now()
    drafts = drafts_of_those_that_may_mention(info.context, [input.description.value if input.description else None])

    async def work(unit: Unit) -> TaskBulkPayload:
        references = await task_change.references_of(unit, input, me)

        async def change(tasks: Sequence[Task], family: Family) -> list[ChangeResult]:
            return await task_change.update(
                unit, tasks, input, me, now, references=references, handles=drafts[0].handles, family=family
            )

        return await _for_each(unit, info, target, on_error, change, reach=task_change.reach_of(input))

    arguments = {"target": target, "input": input, "on_error": on_error}
    return await commit(info, TaskBulkPayload, work, arguments=arguments, before=partial(render_all, drafts), long=True)


@mutation(TaskBulkPayload, long=True, description="Into the trash, by ids or by filter, at most 500 tasks.")
async def delete_tasks(
    unit: Unit, info: Info, target: Target, on_error: OnErrorArgument = BulkPolicy.REJECT_ALL
) -> TaskBulkPayload:
    me, now = info.context.me, clock.now()

    async def trash(tasks: Sequence[Task], family: Family) -> list[ChangeResult]:
        changes = Changes(family)
        became = {task.id: _trashed(task, family, changes, me, now) for task in family.upper_first(tasks)}
        await changes.store(unit)
        return [became[task.id] for task in tasks]

    return await _for_each(unit, info, target, on_error, trash, reach=WITH_ALL)


@strawberry.type
class TaskBulkMutation:
    create_tasks = create_tasks
    update_tasks = update_tasks
    delete_tasks = delete_tasks


async def _for_each(
    unit: Unit,
    info: Info,
    target: TaskTarget,
    on_error: BulkPolicy,
    act: Callable[[Sequence[Task], Family], Awaitable[list[ChangeResult]]],
    *,
    reach: Reach,
) -> TaskBulkPayload:
    context = info.context
    found, family = await _found(unit, context, target, reach)
    context.request.touches(str(info.path.key), len(found))
    there = {each.id: each for each in found if isinstance(each, Task)}
    became = dict(zip(there, await act(list(there.values()), family), strict=True))
    items = [
        Item(became[each.id], _path_to(index, target), each)
        if isinstance(each, Task)
        else Item(each, _path_to(index, target))
        for index, each in enumerate(found)
    ]
    return payload_of(items, on_error, context, named=target.filter is not None)


def _path_to(index: int, target: TaskTarget) -> list[str]:
    return ["target", "ids", str(index)] if target.filter is None else ["target", "filter"]


def _fault_of(input: CreateTaskInput) -> Problem | None:
    """The first text of the input that no database can hold."""
    try:
        check_text(input, "input")
    except Problem as problem:
        return problem
    return None


def _trashed(task: Task, family: Family, changes: Changes, me: Viewer, now: int) -> ChangeResult:
    try:
        trees.trash(task, family, changes, me, now)
    except Problem as problem:
        return problem
    return task


@dataclass(frozen=True, slots=True)
class Item:
    """One of the items of a bulk call."""

    outcome: ChangeResult
    path: Sequence[str]
    """The path to it in the input."""
    task: Task | None = None
    """The task that it is about, if that was there before, and the caller sees it. If it failed, the task is as it was."""


def payload_of(
    items: Sequence[Item], on_error: BulkPolicy, context: Context, *, named: bool = False
) -> TaskBulkPayload:
    """Items that failed were not stored. Under REJECT_ALL the others are rolled back, too. `named`: several items have
    the same path, so errors outside `results` say which task they are about."""
    failed = [index for index, item in enumerate(items) if isinstance(item.outcome, Problem)]
    payload = TaskBulkPayload(matched=len(items), succeeded=len(items) - len(failed), failed=len(failed))
    if failed and on_error is BulkPolicy.REJECT_ALL:
        payload.succeeded = 0
        payload.errors = [error for index in failed for error in _errors(items[index], context, named=named)]
        raise DryRunRollback(payload)
    payload.results = [_result(index, items[index], context) for index in _shown(failed, len(items))]
    return payload


def _shown(failed: Sequence[int], of: int) -> list[int]:
    """The items that `results` has room for: those that failed before those that were done, both in input order."""
    done = sorted(set(range(of)) - set(failed))
    return sorted([*failed, *done][:MAX_RESULTS])


def _result(index: int, item: Item, context: Context) -> TaskBulkResult:
    task = item.task if isinstance(item.outcome, Problem) else item.outcome
    shown = None if task is None else task_from_model(task, context)
    return TaskBulkResult(index=index, task=shown, errors=_errors(item, context))


def _errors(item: Item, context: Context, *, named: bool = False) -> list[UserError]:
    problem = item.outcome
    if not isinstance(problem, Problem):
        return []
    found = errors.to_user_errors(problem, context.fields.to_schema, context.language)
    for error in found:
        # Where the item is one of `inputs`, `input.title` of the fourth becomes `inputs.3.title`. Otherwise the path
        # leads to where the task is named.
        error.path = [*item.path, *error.path[1:]] if item.path[0] == "inputs" else [*item.path]
        if named and item.task is not None:
            error.message = f"{item.task.key}: {error.message}"
    return found


async def _found(unit: Unit, context: Context, target: TaskTarget, reach: Reach) -> tuple[list[ChangeResult], Family]:
    """The tasks in input order, or the newest first for a filter, with a problem in the place of each that is missing;
    and the family of tasks around them."""
    if target.filter is not None:
        ids = await _matching(unit, context, target)
        family = await _family(unit, ids, context.me, reach, "target", "filter")
        # Another unit may have changed some of them before we had the locks: what no longer matches is left alone.
        still = set(await _matching(unit, context, target, among=ids))
        return [family.tasks[id] for id in ids if id in family.tasks and id in still], family
    assert target.ids is not None  # exactly one of the two is given
    must_be_few(len(target.ids.value), "target", "ids")
    named = await task_rows.ids_of(unit, target.ids.value)
    family = await _family(unit, list(named.values()), context.me, reach, "target", "ids")
    return [_visible(family.tasks.get(named.get(given, "")), given, context.me) for given in target.ids.value], family


async def _family(unit: Unit, ids: Sequence[str], me: Viewer, reach: Reach, *path: str) -> Family:
    family = await part_rows.take_all(unit, ids, me, reach=reach)
    if reach.below and len(family.with_parts(ids)) > MAX_AT_ONCE:
        raise LimitReached(
            sentence(
                "One call changes at most {most} tasks, all their sub-tasks included. Name fewer, take some sub-tasks off first, or delete those in the trash for good.",
                most=MAX_AT_ONCE,
            ),
            *path,
            limit=MAX_AT_ONCE,
        )
    return family


def _visible(task: Task | None, given: str, me: Viewer) -> ChangeResult:
    return task if task is not None and me.sees_team(task.team_id) else no_such_task(given)


async def _matching(unit: Unit, context: Context, target: TaskTarget, *, among: Sequence[str] = ()) -> list[str]:
    assert target.filter is not None  # the caller has checked
    which = await task_filter.condition(target.filter.value, context)
    sql_context = SqlContext(Values(), context.me, clock.now(), unit.dialect)
    conditions = matching(sql_context, ALL_TASKS, which)
    if among:
        conditions.append(one_of("tasks.id", among, sql_context.values))
    where = all_of(conditions)
    newest_first = order(()).by(backwards=False)
    rows = await unit.fetch(
        f"SELECT tasks.id FROM tasks WHERE {where} ORDER BY {newest_first} LIMIT {MAX_AT_ONCE + 1}",
        *sql_context.values.all,
    )
    must_be_few(len(rows), "target", "filter")
    return [row[0] for row in rows]


def must_be_few(many: int, *path: str) -> None:
    if many > MAX_AT_ONCE:
        raise LimitReached(
            sentence("One call changes at most {most} tasks. Split it into several.", most=MAX_AT_ONCE),
            *path,
            limit=MAX_AT_ONCE,
        )
