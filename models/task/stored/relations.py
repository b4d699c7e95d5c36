"""Reads and writes relations between tasks, and counts them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from events.storage.database import Reads, Unit
from models.storage.sql import Values, chunks, one_of
from models.task.relations import Relation, StoredKind
from models.task.status import OPEN_SQL

MOST_LOOKED_AT = 10_000
"""The most tasks that are checked for a cycle. Longer chains are refused as cycles."""
_LOCK = 8_315_207_331_804_127
"""The key of PostgreSQL's advisory lock for all relations that block."""
OPEN_BLOCKER = f"blockers.deleted_at IS NULL AND blockers.status IN ({OPEN_SQL})"


OPEN_BLOCKERS = (
    "task_relations JOIN tasks blockers ON blockers.id = task_relations.a_id"
    f" AND task_relations.kind = {StoredKind.BLOCKS:d} AND {OPEN_BLOCKER}"
)
ENDS = "SELECT a_id AS id FROM task_relations UNION ALL SELECT b_id FROM task_relations"
"""Each task once for each of its relations."""


async def exists(reads: Reads, relation: Relation) -> bool:
    sql = "SELECT 1 FROM task_relations WHERE a_id = $1 AND b_id = $2 AND kind = $3"
    return await reads.fetchval(sql, relation.a_id, relation.b_id, int(relation.kind)) is not None


async def insert(unit: Unit, relation: Relation) -> None:
    await unit.execute(
        "INSERT INTO task_relations (kind, a_id, b_id) VALUES ($1, $2, $3)",
        int(relation.kind),
        relation.a_id,
        relation.b_id,
    )


async def remove(unit: Unit, relation: Relation) -> None:
    await unit.execute(
        "DELETE FROM task_relations WHERE a_id = $1 AND b_id = $2 AND kind = $3",
        relation.a_id,
        relation.b_id,
        int(relation.kind),
    )


async def remove_all(unit: Unit, ids: Iterable[str]) -> None:
    """Removes all relations of these tasks."""
    for some in chunks(sorted(ids)):
        values = Values()
        which = f"{one_of('a_id', some, values)} OR {one_of('b_id', some, values)}"
        await unit.execute(f"DELETE FROM task_relations WHERE {which}", *values.all)


async def of_tasks(reads: Reads, ids: Iterable[str]) -> list[Relation]:
    found: dict[Relation, None] = {}
    for some in chunks(sorted(set(ids))):
        values = Values()
        parts = (
            f"SELECT kind, a_id, b_id FROM task_relations WHERE {one_of(column, some, values)}"
            for column in ("a_id", "b_id")
        )
        for row in await reads.fetch(f"{' UNION '.join(parts)} ORDER BY kind, a_id, b_id", *values.all):
            found[Relation(StoredKind(row[0]), row[1], row[2])] = None
    return list(found)


async def blocked_by(reads: Reads, ids: Iterable[str]) -> set[str]:
    """The tasks that one of these blocks, whether that one is open or not."""
    found: set[str] = set()
    for some in chunks(sorted(set(ids))):
        values = Values()
        which = f"kind = {StoredKind.BLOCKS:d} AND {one_of('a_id', some, values)}"
        found.update(row[0] for row in await reads.fetch(f"SELECT b_id FROM task_relations WHERE {which}", *values.all))
    return found


async def are_blocked(reads: Reads, ids: Iterable[str]) -> set[str]:
    """Those of these tasks that an open task blocks."""
    found: set[str] = set()
    for some in chunks(sorted(set(ids))):
        values = Values()
        rows = await reads.fetch(
            f"SELECT DISTINCT b_id FROM {OPEN_BLOCKERS} WHERE {one_of('b_id', some, values)}",
            *values.all,
        )
        found.update(row[0] for row in rows)
    return found


async def keep_blocked(unit: Unit, ids: Collection[str], *, blocked: bool) -> None:
    """Stores it in their rows. It does not raise the version."""
    for some in chunks(sorted(ids)):
        values = Values()
        await unit.execute(f"UPDATE tasks SET blocked = {blocked:d} WHERE {one_of('id', some, values)}", *values.all)


async def recount(unit: Unit, ids: Iterable[str]) -> None:
    """Stores the number of these tasks' relations in their rows."""
    for some in chunks(sorted(ids)):
        values = Values()
        await unit.execute(
            "UPDATE tasks SET relation_count = (SELECT count(*) FROM task_relations WHERE a_id = tasks.id OR b_id = tasks.id)"
            f" WHERE {one_of('id', some, values)}",
            *values.all,
        )


async def closes_a_circle(unit: Unit, relation: Relation) -> bool:
    """Whether the first task would end up waiting for itself. On PostgreSQL only one unit at a time checks and adds,
    because two units without a common task could close a cycle together. SQLite has one writer."""
    if relation.a_id == relation.b_id:
        return True
    if unit.dialect == "postgres":
        await unit.fetchval("SELECT pg_advisory_xact_lock($1)", _LOCK)
    rows = await unit.fetch(
        "WITH RECURSIVE waiting (id) AS (SELECT id FROM tasks WHERE id = $1 UNION SELECT task_relations.b_id FROM waiting JOIN task_relations"
        f" ON task_relations.a_id = waiting.id AND task_relations.kind = {StoredKind.BLOCKS:d})"
        f" SELECT id FROM waiting LIMIT {MOST_LOOKED_AT + 1}",
        relation.b_id,
    )
    return len(rows) > MOST_LOOKED_AT or any(row[0] == relation.a_id for row in rows)
