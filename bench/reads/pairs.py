"""Pairs of requests to TaskFlow alone, one of which asks for more than the other: labels and counts in a list, a
comment beside a task."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bench.filled import Filled, run
from bench.reads.servers import OURS, BenchQuery
from models.task.labels import ids_text_of
from models.values.ids import new_id

LABELS = tuple(f"bed {number}" for number in range(12))
"""The labels of the demo have other names."""
MOST_OF_A_TASK = 3
NOW = 1_790_000_000_000
"""The time at which the labels were made, which does not matter."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A request, and the request that it is compared with."""

    asked: BenchQuery
    beside: BenchQuery

    @property
    def name(self) -> str:
        return f"{self.asked.name} : {self.beside.name}"


def ours(name: str, document: str, variables: dict[str, Any], *others: dict[str, Any]) -> BenchQuery:
    return BenchQuery(name, document, variables, "", {}, (OURS,), others)


def mark(database: Filled, task_ids: Sequence[str], team_id: str) -> None:
    """Puts up to three of the team's labels on each of these tasks, and counts comments that are not there."""
    run(database.url, *_marking(task_ids, team_id))


def _marking(task_ids: Sequence[str], team_id: str) -> Iterator[str]:
    chance = random.Random(7)  # the same labels each time
    labels = [new_id("label") for _ in LABELS]
    rows = (
        f"('{id}', '{team_id}', '{name}', '{name}', '#2da44e', {NOW}, {NOW}, 1)"
        for id, name in zip(labels, LABELS, strict=True)
    )
    yield (
        "INSERT INTO labels (id, team_id, name, folded, color, created_at, updated_at, version) VALUES"
        f" {', '.join(rows)}"
    )
    of_each = {id: chance.sample(labels, chance.randint(0, MOST_OF_A_TASK)) for id in task_ids}
    pairs = ", ".join(f"('{task}', '{label}')" for task, some in of_each.items() for label in some)
    yield f"INSERT INTO task_labels (task_id, label_id) VALUES {pairs}"
    for task, some in of_each.items():
        yield (
            f"UPDATE tasks SET label_ids = '{ids_text_of(some)}', comment_count = {chance.randrange(9)} WHERE id = '{task}'"
        )
