"""Reads and locks tasks with what is above and below them, and counts parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass

from events.storage.database import Dialect, Reads, Unit, Writes
from models.storage.sql import Values, chunks, one_of
from models.task.parts import DEEPEST, MOST_IN_A_TREE, NewParent, Parts
from models.task.relations import StoredKind
from models.task.status import Status
from models.task.stored import rows as task_rows
from models.task.task import Task, no_such_task
from models.viewer import Viewer

_COUNTED = f"deleted_at IS NULL AND status <> {Status.CANCELLED:d}"
_DONE = f"deleted_at IS NULL AND status = {Status.COMPLETED:d}"
COUNTS = f"count(*) AS n, sum(CASE WHEN {_COUNTED} THEN 1 ELSE 0 END) AS total, sum(CASE WHEN {_DONE} THEN 1 ELSE 0 END) AS done"

_PARTS: dict[Dialect, str] = {
    "sqlite": (
        "SELECT part.id, part.team_id FROM below JOIN tasks part"
        " ON part.parent_id = below.id AND part.team_id = below.team_id"
    ),
    "postgres": (
        "SELECT part.id, part.team_id FROM below, LATERAL (SELECT id, team_id FROM tasks"
        " WHERE parent_id = below.id AND team_id = below.team_id OFFSET 0) part"
    ),
}
"""PostgreSQL expects ten times as many tasks on each level as on the one above, and would prefer to scan all tasks. The
separate read for each task (by OFFSET 0), and the array of the ids to lock, leave it no other way than the index."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The tasks that a call locks besides those that it names."""

    above: bool = False
    """Their parents, whose parts are counted, and the tasks that they block."""
    below: bool = False
    """All their parts of the same team, which go along."""
    related: bool = False
    """All tasks to which these have relations."""
    also: str | None = None
    """One more task, by id or key."""


ALONE = Reach()
WITH_PARENTS = Reach(above=True)
WITH_ALL = Reach(above=True, below=True)
FOR_GOOD = Reach(above=True, below=True, related=True)


class Family:
    """Tasks that a unit has locked, by id: those that a call names, and the ones around them."""

    def __init__(self, tasks: Mapping[str, Task] | None = None) -> None:
        self.tasks = dict(tasks or {})
        self._parts: dict[tuple[str, str], list[Task]] | None = None

    def add(self, tasks: Iterable[Task]) -> None:
        self.tasks |= {task.id: task for task in tasks}
        self._parts = None

    def below(self, id: str) -> list[Task]:
        """All parts below that task, level by level from the top, each level in the order made by hand. It leaves out a
        part in another team (which a process of an older version may have made), because such a part does not go along."""
        parts, team_id = self._parts_by_parent(), self.tasks[id].team_id
        found: list[Task] = []
        level, seen = [id], {id}
        while level:
            next_level = [part for one in level for part in parts.get((one, team_id), ()) if part.id not in seen]
            seen.update(part.id for part in next_level)
            found += next_level
            level = [part.id for part in next_level]
        return found

    def with_parts(self, ids: Iterable[str]) -> set[str]:
        """Those of these tasks that exist, and all tasks below them."""
        named = set(ids) & self.tasks.keys()
        return named.union(part.id for id in named for part in self.below(id))

    def upper_first(self, tasks: Iterable[Task]) -> list[Task]:
        """Sorts each task after those that it is a part of."""
        return sorted(tasks, key=lambda task: len(self._above(task)))

    async def named(self, unit: Unit, given: str) -> Task | None:
        """The task with that id, or with that key now or formerly."""
        key = given.strip().upper()
        by_key = next((task for task in self.tasks.values() if task.key == key), None)
        if given in self.tasks or by_key is not None:
            return self.tasks.get(given, by_key)
        return self.tasks.get((await task_rows.ids_of(unit, [given])).get(given, ""))

    async def complete(self, unit: Unit, ids: Iterable[str]) -> None:
        """Locks those of these tasks that are not locked yet."""
        if missing := sorted(set(ids) - self.tasks.keys()):
            self.add((await task_rows.take_all(unit, missing)).values())

    def _parts_by_parent(self) -> Mapping[tuple[str, str], Sequence[Task]]:
        """The parts by the parent's id and their own team, as of the last lock."""
        if self._parts is None:
            parts: defaultdict[tuple[str, str], list[Task]] = defaultdict(list)
            for task in sorted(self.tasks.values(), key=lambda task: (task.rank, task.id)):
                if task.parent_id is not None:
                    parts[task.parent_id, task.team_id].append(task)
            self._parts = dict(parts)
        return self._parts

    def _above(self, task: Task) -> set[str]:
        """The tasks above it, as far as they are among the locked ones."""
        above: set[str] = set()
        while task.parent_id in self.tasks and task.parent_id not in above:
            above.add(task.parent_id)
            task = self.tasks[task.parent_id]
        return above


async def take(unit: Unit, id: str, me: Viewer, *path: str, reach: Reach) -> tuple[Task, Family]:
    """Takes the task and those around it, to change them."""
    values = Values()
    named = task_rows.id_sql(id, values)
    if named is None:
        raise no_such_task(id, *path)
    with unit.locking(id):
        taken = await task_rows.lock_and_read(
            unit, around(unit.dialect, f"own.id = {named}", me, reach, values), values
        )
    family = Family({one.id: one for one in taken})
    task = next(iter(taken), None) if reach == ALONE else await family.named(unit, id)
    if task is None or not me.sees_team(task.team_id):
        raise no_such_task(id, *path)
    await _complete(unit, family, [task.id], reach)
    return task, family


async def take_all(unit: Unit, ids: Collection[str], me: Viewer, *, reach: Reach) -> Family:
    """Takes as many as one call may name. Tasks that the viewer does not see are left out, with all around them."""
    if not ids:
        return Family()
    values, wanted = Values(), sorted(set(ids))
    with unit.locking(wanted[0]):
        which = around(unit.dialect, one_of("own.id", wanted, values), me, reach, values)
        taken = await task_rows.lock_and_read(unit, which, values)
    family = Family({task.id: task for task in taken})
    await _complete(unit, family, ids, reach)
    return family


async def new_parents(unit: Unit, parents: Iterable[Task]) -> dict[str, NewParent]:
    """The locked tasks as new parents, by id. It locks their teams: every change of which task is a part of which locks
    the team first, so that each decides on the result of the one before."""
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
    """The number of levels of parts below each of these tasks, by id."""
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
    """Stores the counts of these tasks' parts in their rows. It does not raise the version."""
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


def around(dialect: Dialect, which: str, me: Viewer, reach: Reach, values: Values) -> str:
    """A condition on `tasks` that selects those of `own` which the viewer sees, and those around them. It is a single
    condition, so that all are locked in one order."""
    if (visible := task_rows.visible_sql(me, values, of="own")) is not None:
        which = f"{which} AND {visible}"
    going = _below(dialect, which) if reach.below else f"SELECT own.id FROM tasks own WHERE {which}"
    found = [f"SELECT id FROM ({going}) going"]
    if reach.above:
        found.append(f"SELECT own.parent_id FROM tasks own WHERE {which} AND own.parent_id IS NOT NULL")
        found.append(_ends(dialect, going, "a_id", "b_id", f" AND relations.kind = {StoredKind.BLOCKS:d}"))
    if reach.related:
        found += (_ends(dialect, going, *ends) for ends in (("a_id", "b_id"), ("b_id", "a_id")))
    if reach.also is not None and (also := task_rows.id_sql(reach.also, values)) is not None:
        found.append(f"SELECT also.id FROM tasks also WHERE also.id = {also}")
    ids = " UNION ".join(found)
    return f"tasks.id IN ({ids})" if dialect == "sqlite" else f"tasks.id = ANY(ARRAY({ids}))"


async def read_below(reads: Reads, ids: Sequence[str]) -> list[Task]:
    """All parts of these tasks, without locking them."""
    found: list[Task] = []
    for some in chunks(sorted(ids)):
        below = _below(reads.dialect, one_of("own.id", some, values := Values()))
        which = f"tasks.id IN ({below})" if reads.dialect == "sqlite" else f"tasks.id = ANY(ARRAY({below}))"
        rows = await reads.fetch(task_rows.select(task_rows.WHOLE, which), *values.all)
        states = await task_rows.with_labels(reads, [task_rows.WHOLE.state(row) for row in rows])
        found += (task_rows.of_state(state) for state in states if state["id"] not in some)
    return found


def _below(dialect: Dialect, which: str) -> str:
    """The ids of those of `own`, and of their parts of the same team. If there are more than may change at once, some
    are missing."""
    return (
        f"WITH RECURSIVE below (id, team_id) AS (SELECT own.id, own.team_id FROM tasks own WHERE {which}"
        f" UNION {_PARTS[dialect]}) SELECT id FROM below LIMIT {2 * MOST_IN_A_TREE}"
    )


def _ends(dialect: Dialect, going: str, own: str, other: str, more: str = "") -> str:
    """The tasks at the other ends of relations, where these tasks are at the end `own`."""
    if dialect == "sqlite":
        return f"SELECT relations.{other} FROM task_relations relations WHERE relations.{own} IN ({going}){more}"
    here = (
        f"SELECT relations.{other} AS id FROM task_relations relations WHERE relations.{own} = going.id{more} OFFSET 0"
    )
    return f"SELECT ends.id FROM ({going}) going, LATERAL ({here}) ends"


async def _complete(unit: Unit, family: Family, ids: Collection[str], reach: Reach) -> None:
    """Locks tasks that were added while this unit waited for its locks. On SQLite that can't happen, because a writer
    has the whole database."""
    while unit.dialect == "postgres":
        before = len(family.tasks)
        here = [family.tasks[id] for id in ids if id in family.tasks]
        wanted = {task.parent_id for task in here if task.parent_id is not None} if reach.above else set()
        if reach.below and any(task.part_count for task in here) and len(family.with_parts(ids)) <= MOST_IN_A_TREE:
            wanted |= await _ids_below(unit, [task.id for task in here])
        await family.complete(unit, wanted)
        if len(family.tasks) == before:
            return


async def _ids_below(reads: Reads, ids: Collection[str]) -> set[str]:
    values = Values()
    rows = await reads.fetch(_below(reads.dialect, one_of("own.id", sorted(ids), values)), *values.all)
    return {row[0] for row in rows}
