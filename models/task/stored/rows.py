"""Reads and writes tasks as rows, each in one statement."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

from events.rank import first_rank
from events.storage.database import Reads, Row, Unit, Writes
from events.task import TaskState
from models.label import rows as label_rows
from models.stage import stage
from models.storage.sql import NOTHING, Values, chunks, one_of
from models.task.fields import FIELDS
from models.task.labels import cards_of
from models.task.status import Priority, Status
from models.task.stored import watchers as watcher_rows
from models.task.task import COLUMNS, Task, no_such_task
from models.task.watchers import WatchState
from models.team import team
from models.user import user
from models.values.ids import is_id
from models.viewer import Viewer

_TRACKED_COLUMNS = {column for field in FIELDS for column in (field.column, *field.needed)}
READ_COLUMNS = tuple(column for column in COLUMNS if column in _TRACKED_COLUMNS)
"""The columns that clients can ever see."""
EACH_ITS_OWN = frozenset({"watcher_ids", "rank", "next_id"})
"""Columns whose values usually differ between tasks that are changed together."""
_NEXT_NUMBERS = "UPDATE teams SET last_number = last_number + $2 WHERE id = $1 AND archived_at IS NULL"
_KEY = re.compile(r"[A-Z][A-Z0-9]{1,7}-[1-9][0-9]{0,9}\Z")


@dataclass(frozen=True, slots=True)
class Shape:
    """The columns and cards that a statement selects; those left out are None in the state. Labels are added by
    `with_labels`."""

    columns: tuple[str, ...] = COLUMNS
    description: bool = True
    team: bool = True
    creator: bool = True
    assignee: bool = True
    stage: bool = True
    people: tuple[str, ...] = user.CARD
    """The columns of creator and assignee, the id first."""

    @property
    def has_labels(self) -> bool:
        return "label_ids" in self.columns

    @property
    def width(self) -> int:
        cards = len(team.CARD) * self.team + len(self.people) * (self.creator + self.assignee)
        cards += len(stage.CARD) * self.stage
        return len(self.columns) + cards

    def state(self, row: Iterable[Any]) -> TaskState:
        cells, at = tuple(row), len(self.columns)
        state: dict[str, Any] = dict(zip(self.columns, cells, strict=False))
        for name, wanted, card in (
            ("team", self.team, team.CARD),
            ("creator", self.creator, self.people),
            ("assignee", self.assignee, self.people),
            ("stage", self.stage, stage.CARD),
        ):
            end = at + len(card) * wanted
            there = wanted and cells[at] is not None
            state[name] = dict(zip(card, cells[at:end], strict=True)) if there else None
            at = end
        state["labels"], state["parent"] = (), None
        return cast("TaskState", state)


WHOLE = Shape()


_OF_ITS_STAGE = "stage.id = tasks.stage_id AND stage.team_id = tasks.team_id AND stage.status = tasks.status"
"""A process of an older version may change only the team or the status, and leave a column that no longer fits the
task."""


@lru_cache(maxsize=256)
def columns_of(shape: Shape) -> str:
    own = ("NULL" if c == "description" and not shape.description else f"tasks.{c}" for c in shape.columns)
    cards = [
        *(f"team.{column}" for column in team.CARD if shape.team),
        *(f"creator.{column}" for column in shape.people if shape.creator),
        *(f"assignee.{column}" for column in shape.people if shape.assignee),
        *(f"stage.{column} AS stage_{column}" for column in stage.CARD if shape.stage),
    ]
    return ", ".join([*own, *cards])


@lru_cache(maxsize=64)
def joins_of(shape: Shape) -> str:
    joins = (
        (shape.team, "JOIN teams team ON team.id = tasks.team_id"),
        (shape.creator, "LEFT JOIN users creator ON creator.id = tasks.creator_id"),
        (shape.assignee, "LEFT JOIN users assignee ON assignee.id = tasks.assignee_id"),
        (shape.stage, f"LEFT JOIN stages stage ON {_OF_ITS_STAGE}"),
    )
    return " ".join(join for wanted, join in joins if wanted)


def visible_sql(me: Viewer, values: Values, *, of: str = "tasks") -> str | None:
    """The tasks that this viewer may see, from the trash too: those in the viewer's teams. None: no condition, since admins see
    all. `Viewer.sees_team` is the same rule for a task that was read."""
    return None if me.is_admin else one_of(f"{of}.team_id", sorted(me.teams), values)


def named_sql(id: str, values: Values) -> str:
    """A condition by id, or by any key that the task has had."""
    found = id_sql(id, values)
    return NOTHING if found is None else f"tasks.id = {found}"


def id_sql(id: str, values: Values) -> str | None:
    """The SQL for the id of that task. None: the text is neither an id nor a key."""
    if is_id(id, "task"):
        return values(id)
    key = id.strip().upper()
    return f"(SELECT task_id FROM task_keys WHERE key = {values(key)})" if _KEY.match(key) else None


async def ids_of(reads: Reads, given: Iterable[str], *, seen_by: Viewer | None = None) -> dict[str, str]:
    """The ids by the ids or keys that a call gives. A key that no task has had is left out; an id is not looked up.
    `seen_by`: keys of tasks that this viewer may not see are left out as well. What they still have of such a task (its
    events, an entry of their inbox) is found by its id; a key would reveal which team the task has moved to."""
    names = set(given)
    ids = {name: name for name in names if is_id(name, "task")}
    keys = {name: key for name in names - ids.keys() if _KEY.match(key := name.strip().upper())}
    if keys:
        values = Values()
        which = one_of("task_keys.key", sorted(set(keys.values())), values)
        join, visible = "", None
        if seen_by is not None:
            join, visible = "JOIN tasks ON tasks.id = task_keys.task_id", visible_sql(seen_by, values)
        rows = await reads.fetch(
            f"SELECT task_keys.key, task_id FROM task_keys {join} WHERE {which if visible is None else f'{which} AND {visible}'}",
            *values.all,
        )
        found = {row[0]: row[1] for row in rows}
        ids |= {name: found[key] for name, key in keys.items() if key in found}
    return ids


def select(shape: Shape, where: str) -> str:
    return f"SELECT {columns_of(shape)} FROM tasks {joins_of(shape)} WHERE {where}"


HEAD_OF_THE_TEAM = "(SELECT seq FROM stream_heads WHERE stream = tasks.team_id)"
"""The position of the task's team in the log, in the snapshot in which the task is read."""


async def find(reads: Reads, id: str, me: Viewer, shape: Shape) -> Row | None:
    """The row of a task that this viewer may see, including the trash. The head of its team comes after its cells."""
    values = Values()
    where = named_sql(id, values)
    head = HEAD_OF_THE_TEAM if shape.has_labels else "NULL"
    sql = f"SELECT {columns_of(shape)}, {head} FROM tasks {joins_of(shape)} WHERE {where}"
    row = await reads.fetchrow(sql, *values.all)
    return row if row is not None and me.sees_team(row["team_id"]) else None


async def take(unit: Unit, id: str, me: Viewer, *path: str) -> Task:
    """Takes the task to change it: no other unit changes it until this one ends."""
    values = Values()
    with unit.locking(id):
        taken = await lock_and_read(unit, named_sql(id, values), values)
    if not taken or not me.sees_team(taken[0].team_id):
        raise no_such_task(id, *path)
    return taken[0]


async def take_all(unit: Unit, ids: Sequence[str]) -> dict[str, Task]:
    """Takes the tasks by id. All units use the same order, so that no two can deadlock."""
    taken: dict[str, Task] = {}
    for some in chunks(sorted(set(ids))):
        values = Values()
        # Which of them another unit has locked can't be told. Most calls that collide there name the same tasks, so the
        # first one stands for all: one of these calls tries, and the others wait without a connection.
        with unit.locking(some[0]):
            for task in await lock_and_read(unit, one_of("tasks.id", some, values), values):
                taken[task.id] = task
    return taken


async def lock_and_read(unit: Unit, which: str, values: Values) -> list[Task]:
    """On PostgreSQL, a statement that has waited for another unit reads the new rows of tasks, but takes people and
    teams from the snapshot before the wait: a new assignee or a new team would be missing. `xmin` identifies the
    transaction that wrote a row. If it differs from the one in the snapshot, all tasks are read once more while they
    are locked. On SQLite a writer has the whole database."""
    if unit.dialect == "sqlite":
        rows = await unit.fetch(f"{select(WHOLE, which)} ORDER BY tasks.id", *values.all)
    else:
        rows = await unit.fetch(
            f"SELECT {columns_of(WHOLE)}, {_IS_AS_IN_THE_SNAPSHOT} AS is_same FROM tasks LEFT {joins_of(WHOLE)} WHERE {which}"
            " ORDER BY tasks.id FOR UPDATE OF tasks",
            *values.all,
        )
        if not all(row["is_same"] for row in rows):
            rows = [row for some in chunks(rows) for row in await _read(unit, [each[0] for each in some])]
    return [of_state(state) for state in await with_labels(unit, [WHOLE.state(row) for row in rows])]


_IS_AS_IN_THE_SNAPSHOT = "tasks.xmin = (SELECT seen.xmin FROM tasks seen WHERE seen.id = tasks.id)"


async def _read(reads: Reads, ids: Sequence[str]) -> Sequence[Row]:
    values = Values()
    return await reads.fetch(f"{select(WHOLE, one_of('tasks.id', ids, values))} ORDER BY tasks.id", *values.all)


async def with_labels(reads: Reads, states: list[TaskState]) -> list[TaskState]:
    """The states, with the cards of their labels: one statement for all, and none if no task has a label."""
    known = await label_rows.by_ids(reads, {id for state in states for id in state["label_ids"].split()})
    if known:
        for state in states:
            state["labels"] = cards_of(state["label_ids"], known, team_id=state["team_id"])
    return states


def of_state(state: TaskState) -> Task:
    columns: Mapping[str, Any] = state
    task = Task(**{column: columns[column] for column in COLUMNS})
    task.status, task.priority = Status(task.status), Priority(task.priority)
    assert state["team"] is not None  # every task has one, and whole rows include it
    task.team_card, task.creator_card, task.assignee_card = state["team"], state["creator"], state["assignee"]
    task.label_cards, task.stage_card = tuple(state["labels"]), state["stage"]
    task.parent_card = state["parent"]
    return task


async def insert(writes: Writes, tasks: Sequence[Task]) -> set[str]:
    """Returns the ids that were free, and so were written. On PostgreSQL tasks and keys are one statement: the row of
    the team that numbers them is locked already, and the next create in the team waits for each round trip."""
    written: set[str] = set()
    for some in chunks(tasks):
        values = Values()
        rows = ", ".join(f"({values.each(task.row().values())})" for task in some)
        sql = f"INSERT INTO tasks ({', '.join(COLUMNS)}) VALUES {rows} ON CONFLICT (id) DO NOTHING RETURNING id"
        if writes.dialect == "postgres":
            sql = (
                f"WITH written AS ({sql}, key), kept AS"
                " (INSERT INTO task_keys (key, task_id) SELECT key, id FROM written) SELECT id FROM written"
            )
        written |= {row[0] for row in await writes.fetch(sql, *values.all)}
    new = [task for task in tasks if task.id in written]
    if writes.dialect == "sqlite":
        await keep_keys(writes, new)
    await watcher_rows.keep(writes, [(task, "") for task in new])
    return written


async def insert_next(writes: Writes, task: Task) -> bool:
    """Gives the task the next key of its team and writes it. Returns False if its id is taken. On PostgreSQL this is
    one statement, because the row of the team stays locked until the commit."""
    if writes.dialect == "sqlite":
        (number,) = await next_numbers(writes, task.team_id)
        task.key = f"{task.team_card['key']}-{number}"
        return bool(await insert(writes, [task]))
    values, row = Values(), task.row()
    values.each([task.team_id, 1])
    watched = (
        "INSERT INTO task_watchers (task_id, user_id, state)"
        f" SELECT id, unnest(CAST({values(task.watcher_ids.split())} AS text[])), {WatchState.WATCHES:d}"
    )
    new = ", ".join("next.key" if column == "key" else values(row[column]) for column in COLUMNS)
    sql = (
        f"WITH next AS ({_NEXT_NUMBERS} RETURNING key || '-' || last_number AS key), written AS"
        f" (INSERT INTO tasks ({', '.join(COLUMNS)}) SELECT {new} FROM next ON CONFLICT (id) DO NOTHING RETURNING id, key),"
        " kept AS (INSERT INTO task_keys (key, task_id) SELECT key, id FROM written),"
        f" watched AS ({watched} FROM written)"
        " SELECT next.key, written.id FROM next LEFT JOIN written ON true"
    )
    with writes.locking(task.team_id):
        found = await writes.fetchrow(sql, *values.all)
    if found is None:
        raise team.team_is_archived("input", "teamId")
    task.key = found["key"]
    return found["id"] is not None


async def keep_keys(writes: Writes, tasks: Sequence[Task]) -> None:
    """Stores the keys of tasks that got a new one, or got a former one back."""
    for some in chunks(tasks):
        values = Values()
        rows = ", ".join(f"({values(task.key)}, {values(task.id)})" for task in some)
        await writes.execute(
            f"INSERT INTO task_keys (key, task_id) VALUES {rows} ON CONFLICT (key) DO NOTHING", *values.all
        )


async def update(writes: Writes, task: Task, was: Mapping[str, Any]) -> None:
    """Updates only the columns that changed: `was` holds their old values."""
    if not was:
        return
    sql = update_sql(task, was, values := Values())
    await writes.execute(sql, *values.all)
    await keep_watchers(writes, task, was)


def update_sql(task: Task, was: Mapping[str, Any], values: Values) -> str:
    row, id = task.row(), values(task.id)
    sets = ", ".join(f"{column} = {values(row[column])}" for column in COLUMNS if column in was)
    return f"UPDATE tasks SET {sets} WHERE id = {id}"


async def keep_watchers(writes: Writes, task: Task, was: Mapping[str, Any]) -> None:
    if "watcher_ids" in was:
        await watcher_rows.keep(writes, [(task, was["watcher_ids"])])


async def update_all(writes: Writes, changed: Iterable[tuple[Task, Mapping[str, Any]]]) -> None:
    """Uses as few statements as possible: tasks whose same columns got the same values share one."""
    changed, alike = list(changed), dict[tuple[tuple[str, Any], ...], list[str]]()
    apart = {"version", *(EACH_ITS_OWN if len(changed) > 1 else ())}
    for task, was in changed:
        row = task.row()
        sets = tuple((column, row[column]) for column in COLUMNS if column in was and column not in apart)
        alike.setdefault(sets, []).append(task.id)
    for sets, ids in alike.items():
        for some in chunks(ids):
            values = Values()
            new = ", ".join(["version = version + 1"] + [f"{column} = {values(value)}" for column, value in sets])
            await writes.execute(f"UPDATE tasks SET {new} WHERE {one_of('id', some, values)}", *values.all)
    for column in EACH_ITS_OWN & apart:
        await set_each(writes, column, [task for task, was in changed if column in was])
    await watcher_rows.keep(writes, [(task, was["watcher_ids"]) for task, was in changed if "watcher_ids" in was])


async def set_each(writes: Writes, column: str, tasks: Sequence[Task]) -> None:
    """Sets the column of many tasks, most of which get different values."""
    for some in chunks(tasks):
        values = Values()
        new = ", ".join(f"({values(task.id)}, {values(getattr(task, column))})" for task in some)
        await writes.execute(
            f"WITH new (id, value) AS (VALUES {new}) UPDATE tasks SET {column} = new.value FROM new WHERE tasks.id = new.id",
            *values.all,
        )


async def give_first_ranks(writes: Writes, *, most: int) -> int:
    """Gives ranks to tasks that a process of an older version has made. Another unit may be moving one of them."""
    made = await writes.fetch(f"SELECT id, created_at FROM tasks WHERE rank = '' ORDER BY id LIMIT {most}")
    for some in chunks(made):
        values = Values()
        new = ", ".join(f"({values(row['id'])}, {values(first_rank(row['created_at'], row['id']))})" for row in some)
        await writes.execute(
            f"WITH new (id, value) AS (VALUES {new}) UPDATE tasks SET rank = new.value FROM new"
            " WHERE tasks.id = new.id AND tasks.rank = ''",
            *values.all,
        )
    return len(made)


async def keep_labels(writes: Writes, changed: Iterable[tuple[Task, str]]) -> None:
    """Updates `task_labels`; each task comes with its former label ids. It uses one statement for each label that is
    removed."""
    added: list[tuple[str, str]] = []
    removed: dict[str, list[str]] = {}
    for task, was in changed:
        before, now = set(was.split()), set(task.label_ids.split())
        added += ((task.id, id) for id in sorted(now - before))
        for id in sorted(before - now):
            removed.setdefault(id, []).append(task.id)
    for label_id, task_ids in removed.items():
        for some in chunks(task_ids):
            values = Values()
            which = f"label_id = {values(label_id)} AND {one_of('task_id', some, values)}"
            await writes.execute(f"DELETE FROM task_labels WHERE {which}", *values.all)
    for pairs in chunks(added):
        values = Values()
        rows = ", ".join(f"({values.each(pair)})" for pair in pairs)
        await writes.execute(
            f"INSERT INTO task_labels (task_id, label_id) VALUES {rows} ON CONFLICT DO NOTHING", *values.all
        )


async def in_stage(reads: Reads, id: str, *, most: int) -> list[str]:
    """The ids of up to `most` tasks in this column, including the trash."""
    rows = await reads.fetch(f"SELECT id FROM tasks WHERE stage_id = $1 LIMIT {most}", id)
    return [row[0] for row in rows]


async def in_no_stage(reads: Reads, team_id: str, status: int, *, after: str = "", most: int) -> list[str]:
    """The ids of up to `most` tasks of the team and the status that are in no column, including the trash: sorted by
    id, after `after`."""
    parts = (
        f"SELECT id FROM (SELECT id FROM tasks WHERE team_id = $1 AND status = $2 AND stage_id IS NULL AND id > $3"
        f" AND deleted_at IS {trashed} ORDER BY id LIMIT {most}) part"
        for trashed in ("NULL", "NOT NULL")
    )
    rows = await reads.fetch(f"{' UNION ALL '.join(parts)} ORDER BY id LIMIT {most}", team_id, status, after)
    return [row[0] for row in rows]


async def remove(writes: Writes, ids: Sequence[str]) -> None:
    """Deletes for good; the keys go with the rows."""
    for some in chunks(ids):
        values = Values()
        await writes.execute(f"DELETE FROM tasks WHERE {one_of('id', some, values)}", *values.all)


async def next_numbers(writes: Writes, team_id: str, many: int = 1) -> range:
    """Reserves the next numbers, which no other unit gets. They are free again if the unit is rolled back. The caller's
    copy of the team may be from before it was archived; here the row is locked until the commit."""
    with writes.locking(team_id):
        last: int | None = await writes.fetchval(f"{_NEXT_NUMBERS} RETURNING last_number", team_id, many)
    if last is None:
        raise team.team_is_archived("input", "teamId")
    return range(last - many + 1, last + 1)
