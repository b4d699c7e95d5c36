"""Stores new tasks, with the next keys of their teams."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from events.states import TeamCard
from events.storage.database import Unit
from models.errors import Code, Conflict
from models.task.stored import rows as task_rows
from models.task.task import Task


async def insert(unit: Unit, tasks: Sequence[Task]) -> None:
    if len(tasks) == 1:
        written = int(await task_rows.insert_next(unit, tasks[0]))
    else:
        await _give_keys(unit, tasks)
        written = len(await task_rows.insert(unit, tasks))
    if written < len(tasks):  # somebody else took one of the ids since we looked
        raise already_there(None)
    await task_rows.keep_labels(unit, [(task, "") for task in tasks if task.label_ids])


def already_there(visible: Task | None = None) -> Conflict:
    """`visible` is None if that task is gone, or the caller may not see it."""
    return Conflict(
        "There is, or was, a task with this id already.",
        "input",
        "id",
        current=visible,
        code=Code.ALREADY_EXISTS,
    )


async def new_keys(unit: Unit, team: TeamCard, many: int) -> list[str]:
    return [f"{team['key']}-{number}" for number in await task_rows.next_numbers(unit, team["id"], many)]


async def _give_keys(unit: Unit, tasks: Iterable[Task]) -> None:
    by_team: dict[str, list[Task]] = defaultdict(list)
    for task in tasks:
        by_team[task.team_id].append(task)
    for id in sorted(by_team):
        alike = by_team[id]
        for task, key in zip(alike, await new_keys(unit, alike[0].team_card, len(alike)), strict=True):
            task.key = key
