"""Bytes of the database for each task, change and comment, made through the API."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from bench.sizing.place import Place, grown

AT_ONCE = 100
SYLLABLES = (
    "gar",
    "den",
    "wa",
    "ter",
    "plant",
    "mend",
    "hose",
    "or",
    "der",
    "seed",
    "mea",
    "sure",
    "paint",
    "plan",
    "la",
    "bel",
)
CREATE = "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { results { task { id } } } }"
CHANGE = "mutation ($target: TaskTarget!, $input: UpdateTaskInput!) { updateTasks(target: $target, input: $input) { succeeded } }"
RENAME = "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { errors { message } } }"
COMMENT = "mutation ($input: CreateCommentInput!) { createComment(input: $input) { errors { message } } }"


@dataclass(frozen=True, slots=True)
class Taken:
    """Bytes that many things of one kind take."""

    what: str
    times: int
    parts: dict[str, int]
    wal: float | None
    """Bytes that PostgreSQL has written to its WAL for them."""

    def __str__(self) -> str:
        each = {name: size / self.times for name, size in self.parts.items()}
        wal = "" if self.wal is None else f"{self.wal / self.times:,.0f}"
        cells = [f"{each[name]:,.0f}" for name in ("rows", "the log", "the search")]
        return f"{self.what} | {self.times:,} | **{sum(each.values()):,.0f}** | {' | '.join(cells)} | {wal}"


HEAD = "| | | how many | bytes each | rows | the log | the search | PostgreSQL's WAL |\n" + "| --- " * 8 + "|"


def taken(place: Place, tasks: int) -> Iterator[Taken]:
    chance = random.Random(1)
    yield _measured(place, "task, with its event", tasks, lambda: _create(place, tasks, chance))
    yield _measured(place, "change of a priority, in bulk", tasks, lambda: _change(place))
    one_by_one = max(100, tasks // 5)
    yield _measured(place, "new title, one by one", one_by_one, lambda: _rename(place, one_by_one, chance))
    yield _measured(place, "comment", one_by_one, lambda: _comment(place, one_by_one, chance))


def _measured(place: Place, what: str, times: int, do: object) -> Taken:
    assert callable(do)
    before, written = place.sizes(), place.wal()
    do()
    now = place.wal()
    return Taken(what, times, grown(place.sizes(), before), None if now is None or written is None else now - written)


def text(chance: random.Random, characters: int) -> str:
    words = ""
    while len(words) < characters:
        words += f"{''.join(chance.choices(SYLLABLES, k=chance.randint(1, 3)))} "
    return words[:characters].strip().capitalize()


def _create(place: Place, tasks: int, chance: random.Random) -> None:
    for _ in range(0, tasks, AT_ONCE):
        inputs = [
            {
                "title": text(chance, 40),
                "description": text(chance, 300),
                "teamId": place.team,
                "dueDate": f"2099-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
            }
            for _ in range(AT_ONCE)
        ]
        made = place.asks(CREATE, inputs=inputs)["createTasks"]["results"]
        place.tasks += [one["task"]["id"] for one in made]


def _change(place: Place) -> None:
    for start in range(0, len(place.tasks), AT_ONCE):
        done = place.asks(CHANGE, target={"ids": place.tasks[start : start + AT_ONCE]}, input={"priority": "HIGH"})
        assert done["updateTasks"]["succeeded"] == AT_ONCE


def _rename(place: Place, times: int, chance: random.Random) -> None:
    for id in place.tasks[:times]:
        assert place.asks(RENAME, id=id, input={"title": text(chance, 40)})["updateTask"]["errors"] == []


def _comment(place: Place, times: int, chance: random.Random) -> None:
    for id in place.tasks[:times]:
        body = {"taskId": id, "body": text(chance, 200)}
        assert place.asks(COMMENT, input=body)["createComment"]["errors"] == []
