"""A task that was found."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

Place = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Hit:
    """Sorted, the best stands last."""

    score: int
    time: int
    """The time of its best entry; for several words, that of the oldest of these. It separates hits with the same
    score."""
    task_id: str

    @property
    def place(self) -> Place:
        return self.score, self.time, self.task_id


IsEnough = Callable[[Collection[Hit], tuple[int, int]], bool]
"""Whether these hits are enough, if no other task has a better score and time than the given one."""
