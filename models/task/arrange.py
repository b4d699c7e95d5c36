"""Finds the place next to a task in the order made by hand, and makes room there when ranks have become long."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from events.storage.database import Row, Unit
from events.task import TaskUpdated
from models.errors import Invalid
from models.storage.sql import Values, one_of
from models.task import rank
from models.task.rights import must_be_movable
from models.task.stored import rows as task_rows
from models.task.task import Task, no_such_task
from models.viewer import Viewer

MOST_NEIGHBOURS = 500
"""The most tasks whose ranks change in one unit to make room."""
AFTER = ("input", "afterId")
BEFORE = ("input", "beforeId")


Key = tuple[str, str]
"""Rank and id: the sort key of tasks."""


@dataclass(frozen=True, slots=True)
class Target:
    """The neighbours next to which a call places a task."""

    after: str | None
    before: str | None

    def sides(self) -> Sequence[tuple[str, tuple[str, ...]]]:
        """The neighbours by id or key, each with its path; the first one decides."""
        return [(id, path) for id, path in ((self.after, AFTER), (self.before, BEFORE)) if id is not None]


@dataclass(frozen=True, slots=True)
class Gap:
    """The ranks between which a task is placed; None at an end of the list."""

    task_id: str
    team_id: str
    low: str | None
    high: str | None
    path: tuple[str, ...] = AFTER
    """The path of the deciding neighbour in the input."""
    beside: Key | None = None
    """The deciding neighbour. None: the place is the end of the list."""

    @property
    def is_tight(self) -> bool:
        """Whether no rank fits in, or none that is short enough."""
        if self.high is None:
            return False
        if not self.high or (self.low is not None and self.low >= self.high):
            return True
        return len(rank.between(self.low, self.high)) > rank.LONGEST

    def rank_for(self, task: Task, *, now: int, anew: bool) -> str:
        """Returns the task's current rank if that is right: then nothing happens. `anew`: other tasks have made room
        for this one."""
        if task.team_id != self.team_id:  # it has been moved away since the gap was read
            raise _of_another_team(*self.path)
        if (
            task.rank
            and not anew
            and (self.low is None or self.low < task.rank)
            and (self.high is None or task.rank < self.high)
        ):
            return task.rank
        if self.high is None:
            return rank.at_the_end(self.low, now=now, id=task.id)
        return rank.between(self.low, self.high)


async def gap(unit: Unit, id: str, target: Target, me: Viewer) -> Gap:
    """Reads the gap before anything is locked. This is correct too: a unit that moves the neighbours meanwhile counts
    as coming after this one."""
    values = Values()
    moved = task_rows.id_sql(id, values)
    if moved is None:
        raise no_such_task(id, "id")
    sides = target.sides()
    parts = [_PART.format(side=-1, beyond="NULL" if sides else _last("near", moved), id=moved)]
    for side, (named, path) in enumerate(sides):
        neighbour = task_rows.id_sql(named, values)
        if neighbour is None:
            raise no_such_task(named, *path)
        beyond = _next_to("near", moved, behind=path is AFTER)
        parts.append(_PART.format(side=side, beyond=beyond, id=neighbour))
    found = {row["side"]: row for row in await unit.fetch(" UNION ALL ".join(parts), *values.all)}
    task = found.get(-1)
    if task is None or not me.sees_team(task["team_id"]):
        raise no_such_task(id, "id")
    for side, (named, path) in enumerate(sides):
        _must_stand_beside(task, found.get(side), named, path, me)
    if not sides:
        return Gap(task["id"], task["team_id"], task["beyond"], None)
    (_, path), beside = sides[0], found[0]
    ranks = beside["rank"], beside["beyond"]
    low, high = ranks if path is AFTER else reversed(ranks)
    return Gap(task["id"], task["team_id"], low, high, path, (beside["rank"], beside["id"]))


async def behind(unit: Unit, ids: Sequence[str]) -> Mapping[str, str]:
    """By id, the rank of the task that follows each of these, if there is one."""
    values = Values()
    beyond = _next_to("near", "near.id", behind=True)
    rows = await unit.fetch(
        f"SELECT near.id, {beyond} FROM tasks near WHERE {one_of('near.id', ids, values)}", *values.all
    )
    return {row[0]: row[1] for row in rows if row[1] is not None}


async def make_room(unit: Unit, id: str, target: Target, me: Viewer, *, now: int) -> list[tuple[Task, TaskUpdated]]:
    """Gives tasks beside the gap new ranks that leave room. All are locked in the order of their ids, so that of two
    units in one place the second waits for the first, and finds room."""
    taken: dict[str, Task] = {}
    while True:
        tight = await gap(unit, id, target, me)
        changed = await _ranks_with_room(unit, tight)
        if changed is None:
            await task_rows.give_first_ranks(unit, most=MOST_NEIGHBOURS)
            continue
        missing = {tight.task_id, *changed} - taken.keys()
        if not missing:
            break
        taken |= await task_rows.take_all(unit, [*taken, *missing])
        must_be_movable(taken[tight.task_id], by=me)
    events = [(taken[one], taken[one].make_room(new, now=now)) for one, new in changed.items()]
    return [(task, event) for task, event in events if event is not None]


async def _ranks_with_room(unit: Unit, tight: Gap) -> Mapping[str, str] | None:
    """New ranks by task id. None: the neighbour has moved since the gap was read, or the gap is surrounded by more
    tasks without a rank (created by an older process) than can make room."""
    if not tight.is_tight:
        return {}
    assert tight.beside is not None  # or it would be the end
    order = await _around(unit, tight, tight.beside)
    if tight.beside not in order or sum(not one for one, _ in order) >= MOST_NEIGHBOURS:
        return None
    at = order.index(tight.beside) + (tight.path is AFTER)
    start, ranks = rank.make_room([one for one, _ in order], at, most=MOST_NEIGHBOURS)
    return {order[n][1]: new for n, new in enumerate(ranks, start)}


async def _around(unit: Unit, tight: Gap, beside: Key) -> Sequence[Key]:
    """The nearest tasks on both sides, in order."""
    found: set[Key] = set()
    for sign, way in (("<=", "DESC"), (">=", "ASC")):
        rows = await unit.fetch(
            "SELECT rank, id FROM tasks WHERE team_id = $1 AND deleted_at IS NULL AND id <> $2"
            f" AND rank {sign} $3 ORDER BY rank {way}, id {way} LIMIT {MOST_NEIGHBOURS + 2}",
            tight.team_id,
            tight.task_id,
            beside[0],
        )
        found.update((row["rank"], row["id"]) for row in rows)
    return sorted(found)


_PART = (
    "SELECT {side} AS side, near.id, near.team_id, near.deleted_at, near.rank, {beyond} AS beyond"
    " FROM tasks near WHERE near.id = {id}"
)


def _next_to(near: str, moved: str, *, behind: bool) -> str:
    """The rank of the nearest task on that side, in whatever column of a board it is. SQLite uses no index for a pair:
    hence the first comparison."""
    sign, way = (">", "ASC") if behind else ("<", "DESC")
    return (
        f"(SELECT beside.rank FROM tasks beside WHERE beside.team_id = {near}.team_id AND beside.deleted_at IS NULL"
        f" AND beside.rank {sign}= {near}.rank AND (beside.rank, beside.id) {sign} ({near}.rank, {near}.id)"
        f" AND beside.id <> {moved} ORDER BY beside.rank {way}, beside.id {way} LIMIT 1)"
    )


def _last(near: str, moved: str) -> str:
    return (
        f"(SELECT beside.rank FROM tasks beside WHERE beside.team_id = {near}.team_id AND beside.deleted_at IS NULL"
        f" AND beside.id <> {moved} ORDER BY beside.rank DESC, beside.id DESC LIMIT 1)"
    )


def _must_stand_beside(task: Row, neighbour: Row | None, named: str, path: tuple[str, ...], me: Viewer) -> None:
    if neighbour is None or not me.sees_team(neighbour["team_id"]):
        raise no_such_task(named, *path)
    if neighbour["id"] == task["id"]:
        raise Invalid("A task can't stand next to itself. Name another one.", *path)
    if neighbour["team_id"] != task["team_id"]:
        raise _of_another_team(*path)
    if neighbour["deleted_at"] is not None:
        raise Invalid("That task is in the trash. Name one that is not.", *path)


def _of_another_team(*path: str) -> Invalid:
    return Invalid("That task is of another team. Name one of the same team.", *path)
