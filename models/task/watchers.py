"""The watchers of a task: their ids in one text, sorted, which events and lists carry. A separate table has the tasks
of each person, and records who has stopped watching."""

from __future__ import annotations

from collections.abc import Container, Iterable
from enum import IntEnum

from models.errors import LimitReached
from models.task.labels import ids_text_of
from models.wording.sentence import sentence

MOST = 100
"""Per task."""


class WatchState(IntEnum):
    """The state of a person and a task in `task_watchers`. Without a row the person has never watched the task."""

    HAS_LEFT = 0
    """Left by hand: only an assignment or a mention makes them watch again."""
    WATCHES = 1


def with_more(watcher_ids: str, ids: Iterable[str]) -> str:
    """Adds automatic watchers. Those beyond the limit are left out."""
    watching = watcher_ids.split()
    new = [id for id in dict.fromkeys(ids) if id not in watching]
    return ids_text_of([*watching, *new[: max(0, MOST - len(watching))]]) if new else watcher_ids


def those_among(watcher_ids: str, people: Container[str]) -> str:
    return ids_text_of(id for id in watcher_ids.split() if id in people)


def without(watcher_ids: str, id: str) -> str:
    return ids_text_of(one for one in watcher_ids.split() if one != id)


def is_full(watcher_ids: str) -> bool:
    return len(watcher_ids.split()) >= MOST


def too_many(*path: str) -> LimitReached:
    return LimitReached(
        sentence("A task has at most {most} watchers. Somebody has to stop watching it first.", most=MOST),
        *path,
        limit=MOST,
    )
