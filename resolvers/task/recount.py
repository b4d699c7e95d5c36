"""Compares what tasks say of their parts, relations and blockers with what there is, and mends what differs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from events.storage.database import Unit
from models.task import part_rows, relation_rows
from models.task import rows as task_rows
from models.task.part_rows import Family
from resolvers.task.blocked import look_at_blockers
from resolvers.task.parts import count_parts

AT_ONCE = 200

Fetch = Callable[..., Awaitable[Sequence[Any]]]  # Any: a row of either driver

_WRONG = f"""
SELECT tasks.id FROM tasks
LEFT JOIN (SELECT parent_id, {part_rows.COUNTS} FROM tasks WHERE parent_id IS NOT NULL GROUP BY parent_id) parts
    ON parts.parent_id = tasks.id
LEFT JOIN (SELECT id, count(*) AS n FROM ({relation_rows.ENDS}) ends GROUP BY id) related ON related.id = tasks.id
LEFT JOIN (SELECT DISTINCT b_id FROM {relation_rows.OPEN_BLOCKERS}) waiting ON waiting.b_id = tasks.id
WHERE part_count <> COALESCE(parts.n, 0) OR parts_total <> COALESCE(parts.total, 0) OR parts_done <> COALESCE(parts.done, 0)
    OR relation_count <> COALESCE(related.n, 0) OR blocked <> CASE WHEN waiting.b_id IS NULL THEN 0 ELSE 1 END
ORDER BY tasks.id
"""


async def wrong(fetch: Fetch) -> list[str]:
    """The ids of those that differ. It reads every task, in one snapshot. A process of an older version leaves such tasks behind."""
    return [row[0] for row in await fetch(_WRONG)]


async def mend(unit: Unit, ids: Sequence[str]) -> None:
    """Of so many tasks. What people see of it is told."""
    family = Family(await task_rows.take_all(unit, ids))
    await count_parts(unit, family, family.tasks.keys())
    await relation_rows.recount(unit, family.tasks.keys())
    await look_at_blockers(unit, family, family.tasks.keys())
