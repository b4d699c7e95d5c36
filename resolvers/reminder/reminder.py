"""Reminders: the caller's own, set, listed and taken away."""

from __future__ import annotations

from typing import Annotated

import strawberry

from events.storage.database import Unit
from models.reminder import jobs
from models.reminder import rows as reminder_rows
from models.reminder.reminder import Reminder as ReminderModel
from models.reminder.reminder import must_be_short, no_such_reminder, same
from models.task.stored import rows as task_rows
from models.task.task import Task
from models.values import clock
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.mutation import mutation
from schema.context import Info
from schema.language.field import loaded
from schema.language.payload import DeletePayload
from schema.language.scalars import ID
from schema.reminder import Reminder, ReminderPayload, ReminderTime


@strawberry.type
class ReminderQuery:
    @loaded("The caller's reminders that have not fired, next one first; at most 500.")
    async def reminders(self, info: Info) -> list[Reminder] | None:
        found = await reminder_rows.waiting(info.context.reads, info.context.me, now=clock.now())
        return [to_schema.reminder(one) for one in found]


@mutation(
    ReminderPayload,
    description=(
        "Viewers. At most 20 per task and 500 in all. The same time again returns the existing reminder, unless it has fired."
    ),
)
async def create_reminder(
    unit: Unit,
    info: Info,
    task_id: Annotated[ID, strawberry.argument(description="Of which task, by id or key.")],
    when: Annotated[ReminderTime, strawberry.argument(description="When.")],
) -> ReminderPayload:
    me, now = info.context.me, clock.now()
    task = await task_rows.take(unit, task_id, me, "taskId")
    reminder = await _set(unit, task, when, me, now)
    return ReminderPayload(reminder=to_schema.reminder(reminder_rows.listed(reminder.card(), task.row(), now=now)))


@mutation(DeletePayload, description="The caller's own.")
async def delete_reminder(
    unit: Unit, info: Info, id: Annotated[ID, strawberry.argument(description="Which reminder.")]
) -> DeletePayload:
    reminder = await reminder_rows.remove(unit, id, info.context.me.id)
    if reminder is None:
        raise no_such_reminder(id)
    await unit.tell(reminder.removed())
    return DeletePayload(deleted_id=ID(reminder.id))


@strawberry.type
class ReminderMutation:
    create_reminder = create_reminder
    delete_reminder = delete_reminder


async def _set(unit: Unit, task: Task, when: ReminderTime, me: Viewer, now: int) -> ReminderModel:
    at = None if when.at is None else when.at.value
    before_due = None if when.before_due is None else must_be_short(when.before_due.value)
    await reminder_rows.hold(unit, me.id)
    here, in_all = await reminder_rows.of_person(unit, me.id, task.id)
    if (there := same(here, at=at, before_due=before_due)) is not None:
        return there
    reminder = ReminderModel.new(on=task, at=at, before_due=before_due, by=me, here=len(here), in_all=in_all, now=now)
    await reminder_rows.insert(unit, reminder)
    await unit.tell(reminder.created())
    if (fires_at := reminder.fires_at(task)) is not None:
        await unit.enqueue(jobs.fire(id=reminder.id, at=fires_at))
    return reminder
