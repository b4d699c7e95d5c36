"""The task that a mutation answers with."""

from __future__ import annotations

from models.task.task import Task
from models.values import clock
from resolvers.running import to_schema
from schema.context import Context, Info
from schema.task import task as schema
from schema.task.payload import TaskPayload


def payload_of(task: Task, info: Info) -> TaskPayload:
    return TaskPayload(task=task_from_model(task, info.context))


def task_from_model(task: Task, context: Context) -> schema.Task:
    """The task as its model has it, which may not be committed yet."""
    return to_schema.task(task.state(), context.me, now=clock.now(), public_url=context.services.public_url)
