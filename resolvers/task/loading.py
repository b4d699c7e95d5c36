"""Single tasks by id or key, loaded together when one operation asks for several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from models.storage.sql import Values, all_of, one_of
from models.task.parts import MOST_PARTS
from models.task.stored import rows as task_rows
from models.task.stored.rows import Shape
from models.values import clock
from resolvers.running import to_schema
from resolvers.task import list as task_list
from resolvers.task.row import TaskRowMaker, labels_of
from schema.context import Context, Info
from schema.language.scalars import ID
from schema.task.task import Task

_SHAPE = task_rows.Shape(task_rows.READ_COLUMNS)


async def task_by_name(info: Info, name: str) -> Task | None:
    """By id or by any key that it has had; only what is selected is read."""
    context, shape = info.context, task_list.shape_at(info, ())
    row = await task_rows.find(context.reads, name, context.me, shape)
    if row is None:
        return None
    labels = await labels_of(context, shape, [row])
    maker = TaskRowMaker(shape, context.me, now=clock.now(), public_url=context.services.public_url)
    return maker.rows([row], labels)[0]


async def tasks_at(info: Info, ids: Sequence[str], *paths: tuple[str, ...]) -> Mapping[str, Task]:
    """Those of these tasks that the viewer may see, from the trash too; only what is selected at these paths is
    read."""
    found = await _tasks_where(info.context, task_list.shape_at(info, *paths), "tasks.id", ids)
    return {task.id: task for task in found}


async def parents_of_each(context: Context, shape: Shape, ids: Sequence[str]) -> list[Task | None]:
    """The tasks with these ids."""
    found = {task.id: task for task in await _tasks_where(context, shape, "tasks.id", sorted(set(ids)))}
    return [found.get(ID(id)) for id in ids]


async def parts_of_each(context: Context, shape: Shape, ids: Sequence[str]) -> list[list[Task]]:
    """The parts of each task in manual order, without those in the trash."""
    columns = shape.columns if "parent_id" in shape.columns else (*shape.columns, "parent_id")
    shape = replace(shape, columns=columns)
    parts: dict[str | None, list[Task]] = {id: [] for id in ids}
    by = "AND tasks.deleted_at IS NULL ORDER BY tasks.rank, tasks.id"
    for task in await _tasks_where(context, shape, "tasks.parent_id", sorted(set(ids)), by):
        parts[task.parent_id].append(task)
    return [parts[id][:MOST_PARTS] for id in ids]


async def tasks_in_shape(context: Context, shape: Shape, ids: Sequence[str]) -> Sequence[Task]:
    """Those of these tasks that the viewer may see, from the trash too."""
    return await _tasks_where(context, shape, "tasks.id", ids)


async def _tasks_where(
    context: Context, shape: Shape, column: str, ids: Sequence[str], more: str = ""
) -> Sequence[Task]:
    """The tasks with these values in `column` that the viewer may see."""
    values = Values()
    conditions = [one_of(column, ids, values)]
    if (visible := task_rows.visible_sql(context.me, values)) is not None:
        conditions.append(visible)
    head = task_rows.HEAD_OF_THE_TEAM if shape.has_labels else "NULL"
    columns, joins = task_rows.columns_of(shape), task_rows.joins_of(shape)
    rows = await context.reads.fetch(
        f"SELECT {columns}, {head} FROM tasks {joins} WHERE {all_of(conditions)} {more}", *values.all
    )
    labels = await labels_of(context, shape, rows)
    maker = TaskRowMaker(shape, context.me, now=clock.now(), public_url=context.services.public_url)
    return maker.rows(rows, labels)


async def tasks_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, Task]:
    """Those of these tasks that the viewer may see, from the trash too."""
    me, values = context.me, Values()
    conditions = [one_of("tasks.id", ids, values)]
    if (visible := task_rows.visible_sql(me, values)) is not None:
        conditions.append(visible)
    rows = await context.reads.fetch(task_rows.select(_SHAPE, all_of(conditions)), *values.all)
    now, url = clock.now(), context.services.public_url
    states = await task_rows.with_labels(context.reads, [_SHAPE.state(row) for row in rows])
    return {state["id"]: to_schema.task(state, me, now=now, public_url=url) for state in states}


async def tasks_by_name(context: Context, names: list[str]) -> Sequence[Task | None]:
    """By id or by any key that they have had, in the order asked for."""
    ids = await task_rows.ids_of(context.reads, names)
    found = await tasks_by_id(context, list(dict.fromkeys(ids.values())))
    return [found.get(ids.get(name, "")) for name in names]
