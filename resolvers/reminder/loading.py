"""Loads the viewer's own reminders, of tasks that they see."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.reminder import rows as reminder_rows
from models.values import clock
from resolvers.running import to_schema
from schema.context import Context
from schema.reminder import Reminder


async def reminders_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, Reminder]:
    found = await reminder_rows.by_ids(context.reads, ids, context.me, now=clock.now())
    return {one.columns["id"]: to_schema.reminder(one) for one in found}


async def reminders_of_each_task(context: Context, task_ids: Sequence[str]) -> list[list[Reminder]]:
    found = await reminder_rows.of_tasks(context.reads, set(task_ids), context.me, now=clock.now())
    return [[to_schema.reminder(one) for one in found[id]] for id in task_ids]
