"""Reads and locks tasks with what is above and below them, and counts parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, field

from events.storage.database import Reads, Unit, Writes
from models.storage.sql import Values, chunks, one_of
from models.task import rows as task_rows
from models.task.parts import DEEPEST, MOST_IN_A_TREE, NewParent, Parts
from models.task.status import Status
from models.task.task import Task, no_such_task
from models.viewer import Viewer

_COUNTED = f"deleted_at IS NULL AND status <> {Status.CANCELLED:d}"
_DONE = f"deleted_at IS NULL AND status = {Status.COMPLETED:d}"
COUNTS = f"count(*) AS n, sum(CASE WHEN {_COUNTED} THEN 1 ELSE 0 END) AS total, sum(CASE WHEN {_DONE} THEN 1 ELSE 0 END) AS done"


@dataclass(frozen=True, slots=True)
class Reach:
    """Which tasks a call locks beside those that it names."""

    above: bool = False
    """Their parents, whose parts are counted, and what they block."""
    below: bool = False
    """All their parts, which go along."""
    also: str | None = None
    """One more, by id or key."""


ALONE = Reach()
WITH_PARENTS = Reach(above=True)
WITH_ALL = Reach(above=True, below=True)


@dataclass(slots=True)
class Family:
    """Tasks that a unit has locked, by id: those that a call names, and the ones around them."""

    tasks: dict[str, Task] = field(default_factory=dict)

    def below(self, id: str) -> list[Task]:
        """The parts of that task and all theirs, the upper ones first, each level in the order made by hand."""
        by_parent: defaultdict[str, list[Task]] = defaultdict(list)
        for task in sorted(self.tasks.values(), key=lambda task: (task.rank, task.id)):
            if task.parent_id is not None:
                by_parent[task.parent_id].append(task)
        found: list[Task] = []
        level, seen = [id], {id}
        while level:
            parts = [task for one in level for task in by_parent[one] if task.id not in seen]
            seen.update(task.id for task in parts)
            found += parts
            level = [task.id for task in parts]
        return found

    async def named(self, unit: Unit, given: str) -> Task | None:
        """By its id, or by any key that it has had."""
        id = given if given in self.tasks else await task_rows.id_of(unit, given)
        return None if id is None else self.tasks.get(id)

    async def complete(self, unit: Unit, ids: Iterable[str]) -> None:
        """Locks those of these that are missing."""
        if missing := sorted(set(ids) - self.tasks.keys()):
            self.tasks |= await task_rows.take_all(unit, missing)


async def take(unit: Unit, id: str, me: Viewer, *path: str, reach: Reach) -> tuple[Task, Family]:
    """The task, to be changed, and those around it."""
    values = Values()
    named = task_rows.id_sql(id, values)
    if named is None:
        raise no_such_task(id, *path)
    with unit.locking(id):
        taken = await task_rows.lock_and_read(unit, _around(f"= {named}", reach, values), values)
    family = Family({one.id: one for one in taken})
    task = next(iter(taken), None) if reach == ALONE else await family.named(unit, id)
    if task is None or not me.sees_team(task.team_id):
        raise no_such_task(id, *path)
    await _complete(unit, family, [task.id], reach)
    return task, family


async def take_all(unit: Unit, ids: Sequence[str], *, reach: Reach) -> Family:
    family = Family()
    for some in chunks(sorted(set(ids))):
        values = Values()
        with unit.locking(some[0]):
            which = _around(f"IN ({values.each(some)})", reach, values)
            for task in await task_rows.lock_and_read(unit, which, values):
                family.tasks.setdefault(task.id, task)
    await _complete(unit, family, ids, reach)
    return family


async def new_parents(unit: Unit, parents: Iterable[Task]) -> dict[str, NewParent]:
    """By id, of tasks that are locked. Their teams are locked from here on: whoever changes what is a part of what does this first, so that
    each decides on what the one before has left."""
    known = {task.id: task for task in parents}
    if not known:
        return {}
    if unit.dialect == "postgres":
        for team_id in sorted({task.team_id for task in known.values()}):
            with unit.locking(team_id):
                await unit.fetchval("SELECT 1 FROM teams WHERE id = $1 FOR NO KEY UPDATE", team_id)
    above = await _above(unit, known)
    return {
        id: NewParent(
            id=id,
            team_id=task.team_id,
            name=task.as_parent["name"],
            is_in_the_trash=task.deleted_at is not None,
            part_count=task.part_count,
            above=above[id],
        )
        for id, task in known.items()
    }


async def heights(reads: Reads, ids: Iterable[str]) -> dict[str, int]:
    """How many levels of parts are below each of these, by id."""
    found = dict.fromkeys(ids, 0)
    for some in chunks(sorted(found)):
        values = Values()
        rows = await reads.fetch(
            "WITH RECURSIVE below (top, id, level) AS ("
            f"SELECT id, id, 0 FROM tasks WHERE {one_of('id', some, values)} UNION"
            " SELECT below.top, part.id, below.level + 1 FROM below JOIN tasks part ON part.parent_id = below.id"
            f" WHERE below.level <= {DEEPEST}) SELECT top, max(level) FROM below GROUP BY top",
            *values.all,
        )
        found |= {row[0]: row[1] for row in rows}
    return found


async def count(reads: Reads, ids: Iterable[str]) -> dict[str, Parts]:
    """The parts of each of these tasks."""
    found = {id: Parts() for id in ids}
    for some in chunks(sorted(found)):
        values = Values()
        rows = await reads.fetch(
            f"SELECT parent_id, {COUNTS} FROM tasks WHERE {one_of('parent_id', some, values)} GROUP BY parent_id",
            *values.all,
        )
        found |= {row[0]: Parts(int(row[1]), int(row[2]), int(row[3])) for row in rows}
    return found


async def keep_counts(writes: Writes, tasks: Sequence[Task]) -> None:
    """In the rows of tasks whose parts were counted. It raises no version."""
    for some in chunks(tasks):
        values = Values()
        new = ", ".join(
            f"({values(task.id)}, {', '.join(f'CAST({values(one)} AS INT)' for one in astuple(task.parts))})"
            for task in some
        )
        await writes.execute(
            f"WITH new (id, n, total, done) AS (VALUES {new}) UPDATE tasks SET part_count = new.n,"
            " parts_total = new.total, parts_done = new.done FROM new WHERE tasks.id = new.id",
            *values.all,
        )


async def _above(reads: Reads, ids: Iterable[str]) -> Mapping[str, Sequence[str]]:
    above: dict[str, list[str]] = {id: [] for id in ids}
    values = Values()
    rows = await reads.fetch(
        "WITH RECURSIVE above (below, id, level) AS ("
        f"SELECT id, parent_id, 1 FROM tasks WHERE parent_id IS NOT NULL AND {one_of('id', sorted(above), values)} UNION"
        " SELECT above.below, upper.parent_id, above.level + 1 FROM above JOIN tasks upper ON upper.id = above.id"
        f" WHERE upper.parent_id IS NOT NULL AND above.level <= {DEEPEST + 1}) SELECT below, id FROM above ORDER BY below, level",
        *values.all,
    )
    for row in rows:
        above[row[0]].append(row[1])
    return above


def _around(which: str, reach: Reach, values: Values) -> str:
    """The condition on `tasks` that names those whose id is `which`, and those around them."""
    if reach == ALONE:
        return f"tasks.id {which}"
    here = f"SELECT own.id FROM tasks own WHERE own.id {which}"
    found = [f"SELECT id FROM ({_below(which)}) lower" if reach.below else here]
    if reach.above:
        found.append(f"SELECT own.parent_id FROM tasks own WHERE own.id {which} AND own.parent_id IS NOT NULL")
        found.append(f"SELECT later.b_id FROM task_relations later WHERE later.kind = 0 AND later.a_id {which}")
    if reach.also is not None and (also := task_rows.id_sql(reach.also, values)) is not None:
        found.append(f"SELECT also.id FROM tasks also WHERE also.id = {also}")
    return f"tasks.id IN ({' UNION '.join(found)})"


def _below(which: str) -> str:
    return (
        f"WITH RECURSIVE below (id, level) AS (SELECT own.id, 0 FROM tasks own WHERE own.id {which} UNION"
        " SELECT part.id, below.level + 1 FROM below JOIN tasks part ON part.parent_id = below.id"
        f" WHERE below.level <= {DEEPEST}) SELECT id FROM below LIMIT {2 * MOST_IN_A_TREE}"
    )


async def _complete(unit: Unit, family: Family, ids: Collection[str], reach: Reach) -> None:
    """What came in between, while this unit waited for the locks. SQLite's writer has the whole database."""
    tasks = family.tasks
    while unit.dialect == "postgres":
        parents = {tasks[id].parent_id for id in ids if id in tasks} if reach.above else set()
        missing = {id for id in parents if id is not None} - tasks.keys()
        if reach.below and len(tasks) <= MOST_IN_A_TREE and any(tasks[id].part_count for id in ids if id in tasks):
            missing |= await _ids_below(unit, ids) - tasks.keys()
        found = await task_rows.take_all(unit, sorted(missing)) if missing else {}
        if not found:
            return
        tasks |= found


async def _ids_below(reads: Reads, ids: Collection[str]) -> set[str]:
    found: set[str] = set()
    for some in chunks(sorted(ids)):
        values = Values()
        rows = await reads.fetch(_below(f"IN ({values.each(some)})"), *values.all)
        found.update(row[0] for row in rows)
    return found
