"""Tasks by the hundred thousand, to try TaskFlow on a large database. They are rows without a history."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import models
from events.states import PersonCard, TeamCard
from models.search import entries as search_entries
from models.task.edit import Edit
from models.task.lists import counts as task_counts
from models.task.status import Priority, Status
from models.task.stored import rows as task_rows
from models.task.task import Task
from models.values import clock
from models.viewer import SYSTEM
from taskflow.components import Components
from taskflow.storage.database import Unit

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


async def fill(components: Components, many: int, progress: Progress) -> None:
    """Indexes are built at the end, which takes a fifth of the time of adding each row to all of them."""
    read = components.database.reads.fetch
    if components.database.dialect == "sqlite":
        made = {row[0]: row[1] for row in await read(_MADE_SQLITE)}
        last = await components.database.reads.fetchval("SELECT coalesce(max(number), 0) FROM task_word_rows")
        drops = [*(f'DROP INDEX "{name}"' for name in made if name != _TRIGGER), f"DROP TRIGGER {_TRIGGER}"]
        makes = [*_list_words(last), *made.values()]
    else:
        made = {row[0]: row[1] for row in await read(_MADE_POSTGRES)}
        drops = [f'DROP INDEX "{name}"' for name in made]
        makes = [*made.values(), "ANALYZE"]  # otherwise SQLite guesses which index is best, until it analyzes by itself
    await _run(components, drops)
    try:
        await _add(components, many, progress)
    finally:
        await _run(components, makes)


async def _add(components: Components, many: int, progress: Progress) -> None:
    team = await models.Team.get(key="GARDEN")
    people = [user.card() for user in await models.User.filter(deactivated_at=None).order_by("id")]
    chance = random.Random(7)  # noqa: S311  # the same garden each time; no secret
    now = clock.now()
    for start in range(0, many, ROWS_AT_ONCE):
        size = min(ROWS_AT_ONCE, many - start)
        moments = [now - DAYS * clock.DAY * (many - start - n) // many for n in range(size)]
        await components.database.unit(_Chunk(team.card(), people, moments, chance).insert, long=True)
        progress.update(size)


@dataclass(frozen=True, slots=True)
class _Chunk:
    team: TeamCard
    people: Sequence[PersonCard]
    moments: Sequence[int]
    chance: random.Random

    async def insert(self, unit: Unit) -> None:
        numbers = await task_rows.next_numbers(unit, self.team["id"], len(self.moments))
        tasks = list(self._tasks(numbers))
        await task_rows.insert(unit, tasks)
        await search_entries.store(unit, search_entries.texts_of(tasks), search_entries.KnownWords())
        now = clock.now()
        unit.count(self.team["id"], Counter(cell for task in tasks for cell in task_counts.cells(task.row(), now=now)))

    def member(self, of: TeamCard, id: str, *path: str) -> PersonCard:  # noqa: ARG002  # anybody may have any task
        return next(person for person in self.people if person["id"] == id)

    def _tasks(self, numbers: range) -> Iterator[Task]:
        chance = self.chance
        for number, at in zip(numbers, self.moments, strict=True):
            due = at + chance.randrange(1, 60) * clock.DAY
            assignee, creator = chance.choice((*self.people, None)), chance.choice(self.people)
            yield Task.new(
                edit=Edit(
                    title=f"{chance.choice(VERBS)} the {chance.choice(THINGS)} {chance.choice(PLACES)} ({number})",
                    assignee=None if assignee is None else assignee["id"],
                    status=chance.choice(STATES),
                    priority=chance.choice(tuple(Priority)),
                    due_date=chance.choice((None, clock.day_of(due, "UTC"))),
                ),
                key=f"{self.team['key']}-{number}",
                team=self.team,
                by=replace(SYSTEM, id=creator["id"], card=creator),
                members=self,
                now=at,
            )


_TRIGGER = "task_words_insert"
_MADE_SQLITE = (
    "SELECT name, sql FROM sqlite_master WHERE tbl_name = 'tasks' AND sql IS NOT NULL"
    f" AND (type = 'index' OR name = '{_TRIGGER}')"
)
_MADE_POSTGRES = "SELECT indexname, indexdef FROM pg_indexes WHERE tablename IN ('tasks', 'search_entries') AND indexname LIKE 'idx!_%' ESCAPE '!'"


def _list_words(last: int) -> list[str]:
    """Does the trigger's work for all rows at once."""
    return [
        (
            "INSERT INTO task_word_rows (task_id)"
            " SELECT id FROM tasks WHERE id NOT IN (SELECT task_id FROM task_word_rows) ORDER BY id"
        ),
        (
            "INSERT INTO task_words (rowid, words) SELECT number, words FROM task_word_rows"
            f" JOIN tasks ON tasks.id = task_id WHERE number > {last}"
        ),
    ]


async def _run(components: Components, statements: Iterable[str]) -> None:
    async def work(unit: Unit) -> None:
        for statement in statements:
            await unit.fetch(statement)

    await components.database.unit(work, long=True)
