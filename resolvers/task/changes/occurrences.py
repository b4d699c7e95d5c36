"""Makes the next occurrences of tasks that were completed, in the unit that completes them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from events.states import PersonCard
from events.storage.database import Unit
from models.errors import LimitReached, Problem
from models.reminder import jobs
from models.storage.sql import chunks
from models.task import arrange, occurrence, rank
from models.task.edit import ASSIGNEE
from models.task.parts import MOST_PARTS
from models.task.status import Status
from models.task.stored import descriptions as task_html
from models.task.stored import parts as part_rows
from models.task.stored.descriptions import Described
from models.task.stored.parts import Family
from models.task.task import MAX_AT_ONCE, Task
from models.wording.sentence import sentence
from resolvers.task import overdue
from resolvers.task.changes import storing
from resolvers.task.changes.references import References

NO_PLACES: Mapping[str, str] = MappingProxyType({})


async def make(
    unit: Unit,
    completed: Sequence[Task],
    references: References,
    family: Family,
    *path: str,
    left: Mapping[str, str] = NO_PLACES,
) -> list[Task]:
    """`completed`: tasks that are stored, each with the id of its next occurrence. `family`: includes the tasks that
    they are parts of. Everything is read and locked before the teams, which number the new tasks. `path`: the input
    that completes the tasks. `left`: the former ranks of the tasks that the same call has moved by hand, by their
    ids."""
    parts = await part_rows.read_below(unit, [one.id for one in completed])
    if len(completed) > 1:
        _must_be_few(len(completed) + len(parts), *path)
    if parts or len(completed) > 1:
        unit.goes_on_for_long()  # each has up to 150 labels and watchers
    trees, ids = Family({one.id: one for one in (*parts, *completed)}), {one.id for one in completed}
    lasting = {
        one.id: occurrence.lasting_parts(one, trees.below(one.id), completed=ids, most=MAX_AT_ONCE - 1)
        for one in completed
    }
    await references.load_members({one.assignee_id for some in (completed, *lasting.values()) for one in some})
    stages = await references.first_stages({(one.team_id, Status.PENDING) for one in completed})
    dates = await _dates(completed, lasting)
    ranks = {**await _ranks(unit, [one for one in completed if not left.get(one.id)]), **left}
    new: dict[str, Task] = {}
    room = await _room(unit, completed)
    for task in trees.upper_first(completed):
        if task.next_id in new:
            continue  # it was made together with the task that it is a part of
        parent = _with_room(family.tasks.get(task.parent_id or ""), room)
        made = occurrence.next_of(
            task,
            lasting[task.id],
            dates=dates,
            rank=ranks[task.id],
            stage=stages.get((task.team_id, Status.PENDING)),
            parent=parent,
            assignee=lambda one: _allowed_assignee(one, references),
        )
        new |= {one.id: one for one in made}
    await storing.insert(unit, [*new.values()])
    mentioning = [one for one in new.values() if "@" in (one.description or "")]
    texts = [Described(one.id, one.key, one.description or "") for one in mentioning]
    await task_html.carry(unit, trees.tasks.keys(), texts)
    for task in new.values():
        await unit.tell(task.created_as_occurrence())
        await overdue.enqueue(unit, task)
    await unit.enqueue(jobs.carry({one.id: one.next_id for one in completed if one.next_id is not None}))
    return [*new.values()]


async def _dates(completed: Sequence[Task], lasting: Mapping[str, Sequence[Task]]) -> occurrence.Dates:
    """Computing a date takes up to a few milliseconds, so other work has its turn in between."""
    found: dict[str, str | None] = {}
    for task in completed:
        for one in (task, *lasting[task.id]):
            if one.recurrence_json is not None:
                found[one.id] = one.next_due_on(task.updated_at)
                await asyncio.sleep(0)
    return found


def _must_be_few(many: int, *path: str) -> None:
    """Several completed tasks must fit with all their parts. A single one can always be completed: it is for its parts
    that its occurrence may have to do without the last ones."""
    if many > MAX_AT_ONCE:
        raise LimitReached(
            sentence(
                "The next occurrences would be more than {most} tasks with all their sub-tasks. Complete fewer at once: a single one can always be completed.",
                most=MAX_AT_ONCE,
            ),
            *path,
            limit=MAX_AT_ONCE,
        )


async def _room(unit: Unit, completed: Sequence[Task]) -> dict[str, int]:
    """How many more parts each of their parents may have. The stored parts are counted: some may have become parts in
    this unit."""
    counted = await part_rows.count(unit, {one.parent_id for one in completed if one.parent_id is not None})
    return {id: MOST_PARTS - parts.count for id, parts in counted.items()}


def _with_room(parent: Task | None, room: dict[str, int]) -> Task | None:
    """If the parent has all the parts that it may have, the next occurrence of a part is a task of its own: a full
    parent never prevents completing a part."""
    if parent is None or room.get(parent.id, 0) <= 0:
        return None
    room[parent.id] -= 1
    return parent


def _allowed_assignee(task: Task, references: References) -> PersonCard | None:
    """The assignee of the task, or None if they have left the team or are deactivated."""
    if task.assignee_id is None:
        return None
    try:
        return references.member(task.team_card, task.assignee_id, *ASSIGNEE)
    except Problem:
        return None


async def _ranks(unit: Unit, completed: Sequence[Task]) -> Mapping[str, str]:
    """The rank right behind each of them. If that would be a long rank (for a task that has recurred daily for more
    than two years, between two that never moved), it is the end of the list."""
    found: dict[str, str] = {}
    for some in chunks(completed):
        behind = await arrange.behind(unit, [one.id for one in some])
        for task in some:
            high, now = behind.get(task.id), task.updated_at
            at_the_end = rank.at_the_end(None, now=now, id=task.next_id or task.id)
            if high is None:
                found[task.id] = rank.at_the_end(task.rank, now=now, id=task.next_id or task.id)
            elif task.rank < high and len(between := rank.between(task.rank, high)) <= rank.LONGEST:
                found[task.id] = between
            else:
                found[task.id] = at_the_end
    return found
