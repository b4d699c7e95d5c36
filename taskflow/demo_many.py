"""Tasks by the hundred thousand, to try TaskFlow on a large database. They are rows without a history."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import models
from models import clock, task_rows
from models.task import Task
from models.task_status import Priority, Status
from taskflow.database import Unit
from taskflow.house import House

ROWS_AT_ONCE = 5_000
DAYS = 42
VERBS = ("Water", "Dig", "Rake", "Plant", "Prune", "Paint", "Order", "Repair", "Count", "Clean", "Sharpen", "Move")
THINGS = (
    "roses",
    "beds",
    "tools",
    "fence",
    "benches",
    "seeds",
    "compost",
    "hedge",
    "pots",
    "paths",
    "tomatoes",
    "shed",
)
PLACES = ("at the gate", "by the pond", "in the greenhouse", "near the road", "behind the shed", "on the south side")
STATES = (Status.PENDING,) * 4 + (Status.IN_PROGRESS,) * 2 + (Status.COMPLETED,) * 12 + (Status.CANCELLED,)


class Progress(Protocol):
    def update(self, steps: int) -> Any: ...


async def fill(house: House, many: int, progress: Progress) -> None:
    team = await models.Team.get(key="GARDEN")
    people = [user.card() for user in await models.User.filter(deactivated_at=None).order_by("id")]
    chance = random.Random(7)  # noqa: S311  # the same garden each time; no secret
    now = clock.now()
    for start in range(0, many, ROWS_AT_ONCE):
        size = min(ROWS_AT_ONCE, many - start)
        moments = [now - DAYS * clock.DAY * (many - start - n) // many for n in range(size)]
        await house.database.unit(_Chunk(team.card(), people, moments, chance).insert)
        progress.update(size)


@dataclass(frozen=True, slots=True)
class _Chunk:
    team: Mapping[str, Any]
    people: Sequence[Mapping[str, Any]]
    moments: Sequence[int]
    chance: random.Random

    async def insert(self, unit: Unit) -> None:
        numbers = await task_rows.next_numbers(unit, self.team["id"], len(self.moments))
        await task_rows.insert(unit, list(self._tasks(numbers)))

    def _tasks(self, numbers: range) -> Iterator[Task]:
        chance = self.chance
        for number, at in zip(numbers, self.moments, strict=True):
            due = at + chance.randrange(1, 60) * clock.DAY
            yield Task.new(
                title=f"{chance.choice(VERBS)} the {chance.choice(THINGS)} {chance.choice(PLACES)} ({number})",
                key=f"{self.team['key']}-{number}",
                team=self.team,
                by=chance.choice(self.people),
                assignee=chance.choice((*self.people, None)),
                status=chance.choice(STATES),
                priority=chance.choice(tuple(Priority)),
                due_on=chance.choice((None, clock.day_of(due, "UTC"))),
                now=at,
            )
