"""How tasks recur: the next dates, and skipping an occurrence."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Annotated

import strawberry

from events.storage.database import Unit
from models.errors import Invalid
from models.recurrence import recurrence
from models.storage.sql import Values, one_of
from models.task.stored import parts as part_rows
from models.task.stored.parts import ALONE
from models.values import clock
from models.wording.sentence import sentence
from resolvers.running.mutation import mutation
from resolvers.task.changes.decided import Changes
from resolvers.task.payload import payload_of
from schema.context import Context, Info
from schema.language.scalars import ID, Date
from schema.recurrence import Recurring
from schema.task.payload import TaskPayload

MOST_UPCOMING = 50


@mutation(
    TaskPayload,
    description=(
        "Members, and contributors for their own tasks. Moves an open recurring task to its next date without completing it; INVALID if there"
        " is none."
    ),
)
async def skip_occurrence(
    unit: Unit, info: Info, id: Annotated[ID, strawberry.argument(description="By id or key.")]
) -> TaskPayload:
    context = info.context
    task, family = await part_rows.take(unit, id, context.me, "id", reach=ALONE)
    changes = Changes(family)
    changes.add(task, task.skip(by=context.me, now=clock.now()))
    await changes.store(unit)
    return payload_of(task, info)


@strawberry.type
class TaskRecurrenceMutation:
    skip_occurrence = skip_occurrence


def must_be_few(first: int) -> None:
    if not 1 <= first <= MOST_UPCOMING:
        raise Invalid(sentence("Ask for 1 to {most}.", most=MOST_UPCOMING), "first")


async def upcoming_of_each(context: Context, first: int, recurring: Sequence[Recurring]) -> list[list[Date]]:
    """The next dates of each task, in the time zone of its current assignee."""
    zones = await _zones(context, {one.assignee_id for one in recurring} - {None})
    now, found = clock.now(), list[list[Date]]()
    for one in recurring:
        await asyncio.sleep(0)  # a rule with very rare dates takes 10 ms, and there may be a hundred
        today = clock.day_of(now, zones.get(one.assignee_id, "UTC"))
        how = recurrence.read(one.recurrence_json)
        dates = how.next_dates(first, occurrence=one.recurs_on, due_on=one.due_on, today=today)
        found.append([Date(day) for day in dates])
    return found


async def _zones(context: Context, ids: set[str | None]) -> dict[str | None, str]:
    if not ids:
        return {}
    which = one_of("id", sorted(id for id in ids if id is not None), values := Values())
    rows = await context.reads.fetch(f"SELECT id, time_zone FROM users WHERE {which}", *values.all)
    return {row[0]: row[1] for row in rows}
