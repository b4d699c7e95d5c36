"""One task: looked at, created, changed, put into the trash and taken out again."""

from __future__ import annotations

from typing import Annotated

import strawberry

from events.storage.database import Unit
from events.task import TaskWatched
from models.errors import Invalid, Problem
from models.task.arrange import Target
from models.task.edit import STAGE, UNSET
from models.task.stored import parts as part_rows
from models.task.stored import rows as task_rows
from models.task.stored import watchers as watcher_rows
from models.task.stored.parts import FOR_GOOD, WITH_ALL
from models.task.task import Task
from models.task.watchers import is_full
from models.team.sight import who_sees
from models.values import clock
from models.viewer import Viewer
from resolvers.running.mutation import commit, mutation
from resolvers.task import loading as task_loading
from resolvers.task.changes import change as task_change
from resolvers.task.changes import trees
from resolvers.task.changes.decided import ChangeResult, Changes
from resolvers.task.description import DescriptionDraft
from resolvers.task.payload import payload_of
from schema.context import Info
from schema.language.field import loaded
from schema.language.payload import DeletePayload
from schema.language.scalars import ID
from schema.task import task as schema
from schema.task.input import CreateTaskInput, MoveTaskInput, UpdateTaskInput
from schema.task.payload import TaskPayload

TaskId = Annotated[ID, strawberry.argument(description="Id or key (GEN-12) of the task.")]


@strawberry.type
class TaskQuery:
    @loaded("By id or by key (GEN-12); also from the trash. Null when there is none, or none that the caller may see.")
    async def task(self, info: Info, id: TaskId) -> schema.Task | None:
        return await task_loading.task_by_name(info, id)


@loaded("Adds a task; only its title must be given. Members of the team.")
async def create_task(
    info: Info, input: Annotated[CreateTaskInput, strawberry.argument(description="The new task.")]
) -> TaskPayload | None:
    draft = DescriptionDraft(info.context, input.description)

    async def work(unit: Unit) -> TaskPayload:
        task = _one(await task_change.create(unit, [input], info.context.me, clock.now(), handles=[draft.handles]))
        await draft.keep(unit, task)
        return payload_of(task, info)

    return await commit(info, TaskPayload, work, arguments={"input": input}, before=draft.before, long=draft.is_long)


@loaded("Contributors may change the status of tasks assigned to them, and nothing else.")
async def update_task(
    info: Info,
    id: TaskId,
    input: Annotated[UpdateTaskInput, strawberry.argument(description="What to change.")],
) -> TaskPayload | None:
    me, draft = info.context.me, DescriptionDraft(info.context, input.description.value if input.description else None)

    async def work(unit: Unit) -> TaskPayload:
        references = await task_change.references_of(unit, input, me)
        task, family = await part_rows.take(unit, id, me, "id", reach=task_change.reach_of(input))
        outcomes = await task_change.update(
            unit, [task], input, me, clock.now(), references=references, handles=draft.handles, family=family
        )
        task = _one(outcomes)
        await draft.keep(unit, task)
        return payload_of(task, info)

    arguments, is_long = {"id": id, "input": input}, draft.is_long or input.team_id is not None
    return await commit(info, TaskPayload, work, arguments=arguments, before=draft.before, long=is_long)


@mutation(DeletePayload, long=True, description="Into the trash; `permanently` needs a team admin.")
async def delete_task(
    unit: Unit,
    info: Info,
    id: TaskId,
    permanently: Annotated[bool, strawberry.argument(description="For good, with no way back.")] = False,
) -> DeletePayload:
    me = info.context.me
    task, family = await part_rows.take(unit, id, me, "id", reach=FOR_GOOD if permanently else WITH_ALL)
    if permanently:
        await trees.purge(unit, task, family, me)
    else:
        changes = Changes(family)
        trees.trash(task, family, changes, me, clock.now())
        await changes.store(unit)
    return DeletePayload(deleted_id=ID(task.id))


@mutation(TaskPayload, long=True, description="Out of the trash. Members.")
async def restore_task(unit: Unit, info: Info, id: TaskId) -> TaskPayload:
    me = info.context.me
    task, family = await part_rows.take(unit, id, me, "id", reach=WITH_ALL)
    changes = Changes(family)
    trees.restore(task, family, changes, me, clock.now())
    await changes.store(unit)
    return payload_of(task, info)


@mutation(
    TaskPayload,
    description="Needs permission to change the status. One event and one new version, whatever changed.",
)
async def move_task(
    unit: Unit,
    info: Info,
    id: TaskId,
    input: Annotated[MoveTaskInput, strawberry.argument(description="Where to.")],
) -> TaskPayload:
    if input.status is not None and input.stage_id is not None:
        raise Invalid("A column gives a task its status. Name one of the two.", *STAGE)
    target, status = Target(input.after_id, input.before_id), UNSET if input.status is None else input.status
    task = await task_change.place(
        unit, id, target, info.context.me, clock.now(), status=status, stage_id=input.stage_id
    )
    return payload_of(task, info)


@mutation(
    TaskPayload,
    description=(
        "Viewers. Creator, assignee, commenters and people who are mentioned watch automatically. Whoever stops watching is"
        " not added again until assigned or mentioned."
    ),
)
async def watch_task(
    unit: Unit,
    info: Info,
    id: TaskId,
    watch: Annotated[bool, strawberry.argument(description="False stops watching.")] = True,
) -> TaskPayload:
    me = info.context.me
    task = await task_rows.take(unit, id, me, "id")
    event = await _watch(unit, task, me) if watch else task.unwatch(by=me)
    if event is not None:
        await task_rows.update(unit, task, event.state["was"])
    if not watch:
        await watcher_rows.leave(unit, task, me.id)
    await unit.tell(event)
    return payload_of(task, info)


@strawberry.type
class TaskMutation:
    create_task = create_task
    update_task = update_task
    delete_task = delete_task
    restore_task = restore_task
    move_task = move_task
    watch_task = watch_task


async def _watch(unit: Unit, task: Task, me: Viewer) -> TaskWatched | None:
    full = is_full(task.watcher_ids)
    return task.watch(
        by=me, seeing=await who_sees(unit, task.watcher_ids.split(), task.team_id) if full else frozenset()
    )


def _one(outcomes: list[ChangeResult]) -> Task:
    outcome = outcomes[0]
    if isinstance(outcome, Problem):
        raise outcome
    return outcome
