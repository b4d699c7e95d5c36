"""Compares what the rows of tasks store about their parts, relations and blockers with what there is, and repairs the
tasks that differ."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from events.storage.database import Reads, Unit
from models.storage.sql import chunks
from models.task.stored import parts as part_rows
from models.task.stored import relations as relation_rows
from models.task.stored.parts import WITH_PARENTS
from models.task.task import Task
from models.viewer import SYSTEM
from resolvers.task.changes.blocked import look_at_blockers
from resolvers.task.changes.decided import Changes
from resolvers.task.changes.parts import count_parts

MOST_IN_MEMORY = 10_000
"""The most ids of differing tasks that are held at once. If there are more, all tasks are compared once more after
these."""

Fetch = Callable[..., Awaitable[Sequence[Any]]]  # Any: a row of either driver
InUnit = Callable[[Callable[[Unit], Awaitable[None]]], Awaitable[object]]
"""Runs that in a unit of its own."""

_WRONG = f"""
SELECT tasks.id FROM tasks
LEFT JOIN (SELECT parent_id, {part_rows.COUNTS} FROM tasks WHERE parent_id IS NOT NULL GROUP BY parent_id) parts
    ON parts.parent_id = tasks.id
LEFT JOIN (SELECT id, count(*) AS n FROM ({relation_rows.ENDS}) ends GROUP BY id) related ON related.id = tasks.id
LEFT JOIN (SELECT DISTINCT b_id FROM {relation_rows.OPEN_BLOCKERS}) waiting ON waiting.b_id = tasks.id
LEFT JOIN tasks upper ON upper.id = tasks.parent_id
WHERE tasks.id > $1 AND (tasks.part_count <> COALESCE(parts.n, 0) OR tasks.parts_total <> COALESCE(parts.total, 0) OR tasks.parts_done <> COALESCE(parts.done, 0)
    OR tasks.relation_count <> COALESCE(related.n, 0) OR tasks.blocked <> CASE WHEN waiting.b_id IS NULL THEN 0 ELSE 1 END
    OR (tasks.parent_id IS NOT NULL AND (upper.id IS NULL OR upper.team_id <> tasks.team_id)))
ORDER BY tasks.id LIMIT $2
"""


async def wrong(fetch: Fetch, *, after: str = "") -> list[str]:
    """The ids of tasks that differ, the first ones after that id. It reads every task, in one snapshot. Processes of an
    older version leave such tasks behind."""
    return [row[0] for row in await fetch(_WRONG, after, MOST_IN_MEMORY)]


async def mend_all(reads: Reads, in_unit: InUnit) -> int:
    """Returns how many tasks differed."""
    many, after = 0, ""
    while ids := await wrong(reads.report, after=after):
        for some in chunks(ids):
            await in_unit(partial(mend, ids=some))
        many, after = many + len(ids), ids[-1]
        if len(ids) < MOST_IN_MEMORY:
            break
    return many


async def mend(unit: Unit, ids: Sequence[str]) -> None:
    """Repairs these tasks, and records events for the changes that users can see."""
    family = await part_rows.take_all(unit, ids, SYSTEM, reach=WITH_PARENTS)
    there = [family.tasks[id] for id in ids if id in family.tasks]
    changes = Changes(family)
    for task in there:
        if task.parent_id is not None and not _is_of_its_team(family.tasks.get(task.parent_id), task):
            changes.add(task, task.leave_its_parent())
    await changes.store(unit)
    wanted = {task.id for task in there}
    await count_parts(unit, family, wanted)
    await relation_rows.recount(unit, wanted)
    await look_at_blockers(unit, family, wanted)


def _is_of_its_team(parent: Task | None, part: Task) -> bool:
    """A process of an older version moves a task to another team, or deletes it for good, without its parts."""
    return parent is not None and parent.team_id == part.team_id
