"""Declares tasks as a noun: see `resolvers.running.noun`."""

from __future__ import annotations

from collections.abc import Sequence

import models
from events.storage.database import Unit
from models.storage.sql import Values, one_of
from models.task.rights import rights_in
from models.viewer import Viewer
from resolvers.running import to_schema
from resolvers.running.noun import Noun
from resolvers.task.loading import tasks_by_id
from resolvers.task.payload import task_from_model
from resolvers.team.noun import team_seen_now
from schema.language.node import NodeType
from schema.task.task import Task


async def tasks_seen_now(unit: Unit, me: Viewer, kept: Sequence[Task]) -> list[Task | None]:
    """The team that a task is in now decides whether the viewer may see it."""
    values = Values()
    which = one_of("id", [task.id for task in kept], values)
    rows = await unit.fetch(f"SELECT id, team_id, watcher_ids FROM tasks WHERE {which}", *values.all)
    now = {row["id"]: (row["team_id"], row["watcher_ids"]) for row in rows}
    return [_seen_now(task, *now.get(task.id, (task.team.id, "")), me) for task in kept]


def _seen_now(kept: Task, team_id: str, watcher_ids: str, me: Viewer) -> Task | None:
    team = team_seen_now(kept.team, me)
    if team is None or not me.sees_team(team_id):
        return None
    kept.team = team
    kept.creator, kept.assignee = to_schema.beside(kept.creator, me), to_schema.beside(kept.assignee, me)
    kept.team_id, kept.watcher_ids, kept.watching = team_id, watcher_ids, f" {me.id} " in watcher_ids
    assignee_id = None if kept.assignee is None else kept.assignee.id
    kept.can = to_schema.PERMISSIONS[rights_in(team_id, assignee_id, me, trashed=kept.deleted_at is not None)]
    return kept


NOUN = Noun(
    schema=Task,
    seen_now=tasks_seen_now,
    node=NodeType.TASK,
    by_ids=tasks_by_id,
    model=models.Task,
    to_schema=task_from_model,
)
