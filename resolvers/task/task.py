"""One task: looked at, created, changed, put into the trash and taken out again."""

from __future__ import annotations

from typing import Annotated

import strawberry

from events.database import Unit
from models.errors import Problem
from models.task import rows as task_rows
from models.task.rights import may_delete
from models.task.task import Task
from models.values import clock
from resolvers.running import to_schema
from resolvers.running.mutation import mutation
from resolvers.task import change as task_change
from resolvers.task import loading as task_loading
from resolvers.task.change import Changes, Outcome
from schema.context import Info
from schema.language.field import loaded
from schema.language.payload import DeletePayload
from schema.language.scalars import ID
from schema.task import task as schema
from schema.task.input import CreateTaskInput, UpdateTaskInput
from schema.task.payload import TaskPayload

TaskId = Annotated[ID, strawberry.argument(description="Id or key (GEN-12) of the task.")]


@strawberry.type
class TaskQuery:
    @loaded("By id or by key (GEN-12); also from the trash. Null when there is none, or none that the caller may see.")
    async def task(self, info: Info, id: TaskId) -> schema.Task | None:
        return await task_loading.task_by_name(info, id)


@mutation(TaskPayload, description="Adds a task; only its title must be given. Members of the team.")
async def create_task(
    unit: Unit, info: Info, input: Annotated[CreateTaskInput, strawberry.argument(description="The new task.")]
) -> TaskPayload:
    outcomes = await task_change.create(unit, [input], info.context.me, clock.now())
    return _payload(_one(outcomes), info)


@mutation(
    TaskPayload,
    description="Contributors may change the status of tasks assigned to them, and nothing else.",
)
async def update_task(
    unit: Unit,
    info: Info,
    id: TaskId,
    input: Annotated[UpdateTaskInput, strawberry.argument(description="What to change.")],
) -> TaskPayload:
    me = info.context.me
    task = await task_rows.take(unit, id, me, "id")
    outcomes = await task_change.update(unit, [task], input, me, clock.now())
    return _payload(_one(outcomes), info)


@mutation(DeletePayload, description="Into the trash; `permanently` needs a team admin.")
async def delete_task(
    unit: Unit,
    info: Info,
    id: TaskId,
    permanently: Annotated[bool, strawberry.argument(description="For good, with no way back.")] = False,
) -> DeletePayload:
    me = info.context.me
    task = await task_rows.take(unit, id, me, "id")
    may_delete(task.row(), by=me, permanently=permanently)
    if permanently:
        await task_rows.remove(unit, [task.id])
        await unit.tell(task.purge())
    else:
        changes = Changes()
        changes.add(task, task.trash())
        await changes.store(unit)
    return DeletePayload(deleted_id=ID(task.id))


@mutation(TaskPayload, description="Out of the trash. Members.")
async def restore_task(unit: Unit, info: Info, id: TaskId) -> TaskPayload:
    me = info.context.me
    task = await task_rows.take(unit, id, me, "id")
    may_delete(task.row(), by=me)
    changes = Changes()
    changes.add(task, task.restore())
    await changes.store(unit)
    return _payload(task, info)


@strawberry.type
class TaskMutation:
    create_task = create_task
    update_task = update_task
    delete_task = delete_task
    restore_task = restore_task


def _one(outcomes: list[Outcome]) -> Task:
    outcome = outcomes[0]
    if isinstance(outcome, Problem):
        raise outcome
    return outcome


def _payload(task: Task, info: Info) -> TaskPayload:
    context = info.context
    return TaskPayload(
        task=to_schema.task(task.state(), context.me, now=clock.now(), public_url=context.services.public_url)
    )
