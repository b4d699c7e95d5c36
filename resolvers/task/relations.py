"""Relates two tasks, and updates in the row of each whether an open task blocks it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated

import strawberry

from events.storage.database import Unit
from models.task.relations import (
    MOST_RELATIONS,
    Relation,
    RelationKind,
    StoredKind,
    too_many_relations,
    would_close_a_circle,
)
from models.task.rights import must_be_relatable, must_be_unrelatable
from models.task.stored import relations as relation_rows
from models.task.stored import rows as task_rows
from models.task.stored.parts import Family
from models.task.stored.rows import Shape
from models.task.task import Task, no_such_task
from models.values import clock
from models.viewer import Viewer
from resolvers.running.mutation import mutation
from resolvers.task import loading as task_loading
from resolvers.task.changes.decided import Changes
from resolvers.task.payload import payload_of
from schema.context import Context, Info
from schema.language.scalars import ID
from schema.task import task as schema
from schema.task.payload import TaskPayload

TaskId = Annotated[ID, strawberry.argument(description="The first task, by id or key.")]
Kind = Annotated[RelationKind, strawberry.argument(description="How the first task relates to the other one.")]
OtherId = Annotated[ID, strawberry.argument(description="The other one, by id or key.")]


@mutation(
    TaskPayload,
    description=(
        "Members of the team of the first task who see the other one; the teams may differ. Viewers of its team can't block it. At most 100 per task. CYCLE if tasks would end up"
        " blocking each other. A relation that exists already is left as it is."
    ),
)
async def relate_tasks(unit: Unit, info: Info, id: TaskId, kind: Kind, to: OtherId) -> TaskPayload:
    return payload_of(await relate(unit, info.context.me, id, kind, to, now=clock.now()), info)


@mutation(TaskPayload, description="Members of the team of either task. What is not related is left as it is.")
async def unrelate_tasks(unit: Unit, info: Info, id: TaskId, kind: Kind, to: OtherId) -> TaskPayload:
    me = info.context.me
    task, other, family = await _both(unit, id, to, me)
    must_be_unrelatable(task, other, by=me)
    relation = Relation.of(task.id, kind, other.id)
    if await relation_rows.exists(unit, relation):
        await relation_rows.remove(unit, relation)
        await _changed(unit, family, [(task, -1), (other, -1)], relation, clock.now())
    return payload_of(task, info)


@strawberry.type
class TaskRelationMutation:
    relate_tasks = relate_tasks
    unrelate_tasks = unrelate_tasks


async def relate(unit: Unit, me: Viewer, id: str, kind: RelationKind, to: str, *, now: int) -> Task:
    task, other, family = await _both(unit, id, to, me)
    must_be_relatable(task, other, by=me, blocks=kind is RelationKind.BLOCKS)
    relation = Relation.of(task.id, kind, other.id)
    if task is other or (relation.kind is StoredKind.BLOCKS and await relation_rows.closes_a_circle(unit, relation)):
        raise would_close_a_circle("to")
    if not await relation_rows.exists(unit, relation):
        for one, path in ((task, "id"), (other, "to")):
            if one.relation_count >= MOST_RELATIONS:
                raise too_many_relations(path)
        await relation_rows.insert(unit, relation)
        await _changed(unit, family, [(task, 1), (other, 1)], relation, now)
    return task


async def relations_of_each(context: Context, shape: Shape, ids: Sequence[str]) -> list[list[schema.TaskRelation]]:
    """The relations of each task, to tasks that the viewer may see."""
    found = await relation_rows.of_tasks(context.reads, ids)
    others = {id for relation in found for id in (relation.a_id, relation.b_id)}
    tasks = {task.id: task for task in await task_loading.tasks_in_shape(context, shape, sorted(others))}
    shown: dict[str, list[schema.TaskRelation]] = {id: [] for id in ids}
    for relation in found:
        for id in {relation.a_id, relation.b_id} & shown.keys():
            kind, other = relation.seen_by(id)
            if ID(other) in tasks:
                shown[id].append(schema.TaskRelation(kind=kind, task=tasks[ID(other)]))
    return [shown[id] for id in ids]


async def _both(unit: Unit, id: str, to: str, me: Viewer) -> tuple[Task, Task, Family]:
    """Locks both tasks. One that the caller may not see counts as missing."""
    ids = await task_rows.ids_of(unit, (id, to))
    family = Family(await task_rows.take_all(unit, list(ids.values())))
    task, other = (family.tasks.get(ids.get(name, "")) for name in (id, to))
    if task is None or not me.sees_team(task.team_id):
        raise no_such_task(id, "id")
    if other is None or not me.sees_team(other.team_id):
        raise no_such_task(to, "to")
    return task, other, family


async def _changed(unit: Unit, family: Family, by: Iterable[tuple[Task, int]], relation: Relation, now: int) -> None:
    changes = Changes(family)
    for task, more in by:
        changes.add(task, task.change_relations(task.relation_count + more, now=now))
    if relation.kind is StoredKind.BLOCKS:
        changes.look_at_blockers_of.add(relation.b_id)
    await changes.store(unit)
