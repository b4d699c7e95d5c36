"""The next occurrence of a task that recurs, with copies of its parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from events.rank import first_rank
from events.states import PersonCard, StageCard
from models.task.labels import ids_text
from models.task.status import Status
from models.task.task import BLANK, Task, zone_of
from models.values import clock
from models.values.ids import new_id

CARRIED = (
    *("team_id", "title", "description", "priority", "creator_id", "watcher_ids", "recurrence_json"),
    *("folded_title", "words"),
)
"""Columns that an occurrence copies from the one before."""
OF_ITS_OWN = frozenset(
    {
        *("id", "key", "status", "assignee_id", "due_on", "due_at", "label_ids", "rank", "stage_id", "parent_id"),
        *("created_at", "updated_at", "part_count", "parts_total", "recurs_on"),
    }
)
"""Columns that are set for the new occurrence. All others start empty: work on the occurrence before stays there."""

Dates = Mapping[str, str | None]
"""The next due dates by the rules of tasks, by the ids of these tasks."""
Assignee = Callable[[Task], PersonCard | None]
"""The assignee of the next occurrence, if that person may still be assigned tasks."""


def next_of(
    task: Task,
    parts: Sequence[Task],
    *,
    dates: Dates,
    rank: str,
    stage: StageCard | None,
    parent: Task | None,
    assignee: Assignee,
) -> list[Task]:
    """The next occurrence of a completed task, followed by its parts. `parts`: the ones that are copied, of
    `lasting_parts`. `stage`: the column that new tasks enter. `dates`: those of the task and its parts."""
    now, due_on = task.updated_at, dates.get(task.id)  # an undo restores the former completion time
    assert task.next_id is not None  # or it would not have a next one
    if due_on is None:
        return []
    new = _copy(task, task.next_id, now=now, due_on=due_on, recurs_on=due_on, stage=stage, assignee=assignee(task))
    new.rank, new.parent_id = rank, None if parent is None else parent.id
    new.parent_card = None if parent is None else parent.as_parent
    today = clock.day_of(now, zone_of(task.assignee_card))
    days = _days_between(task.due_on or today, due_on)
    by_parent: defaultdict[str | None, list[Task]] = defaultdict(list)
    for part in parts:
        by_parent[part.parent_id].append(part)
    return [new, *_parts_of(task, new, by_parent, dates=dates, days=days, stage=stage, assignee=assignee)]


def lasting_parts(task: Task, below: Sequence[Task], *, completed: Collection[str], most: int) -> list[Task]:
    """The parts that the next occurrence of the task gets, `most` of them. `below`: all below the task, level by level
    from the top, each level in the order made by hand. It leaves out those that are cancelled or in the trash, and
    occurrences whose next occurrence was made before, even if that is gone. `completed`: the ids of all tasks
    completed now; if such a part recurs, its copy is its next occurrence."""
    found: list[Task] = []
    copied = {task.id}
    for part in below:
        if len(found) == most:
            break
        goes_on = part.next_id is None or part.id in completed
        if part.parent_id in copied and part.status != Status.CANCELLED and part.deleted_at is None and goes_on:
            found.append(part)
            copied.add(part.id)
    return found


def _parts_of(
    task: Task,
    new: Task,
    parts: dict[str | None, list[Task]],
    *,
    dates: Dates,
    days: int,
    stage: StageCard | None,
    assignee: Assignee,
) -> list[Task]:
    copies: list[Task] = []
    for part in parts.get(task.id, ()):
        due_on, recurs_on = _due_again(part, days, dates.get(part.id))
        copy = _copy(
            part,
            part.next_id or new_id("task"),
            now=new.created_at,
            due_on=due_on,
            recurs_on=recurs_on,
            stage=stage,
            assignee=assignee(part),
        )
        copy.parent_id, copy.parent_card = new.id, new.as_parent
        copies += [copy, *_parts_of(part, copy, parts, dates=dates, days=days, stage=stage, assignee=assignee)]
        new.part_count += 1
    new.parts_total = new.part_count
    return copies


def _due_again(part: Task, days: int, following: str | None) -> tuple[str | None, str | None]:
    """The next date of its own rule, if that goes on; otherwise as many days later as its parent."""
    if following is not None:
        return following, following
    return (None if part.due_on is None else _later(part.due_on, days)), part.recurs_on


def _copy(
    task: Task,
    id: str,
    *,
    now: int,
    due_on: str | None,
    recurs_on: str | None,
    stage: StageCard | None,
    assignee: PersonCard | None,
) -> Task:
    new = Task(
        **{
            **BLANK,
            **{column: getattr(task, column) for column in CARRIED},
            "id": id,
            "key": "",
            "assignee_id": None if assignee is None else assignee["id"],
            "due_on": due_on,
            "due_at": None if due_on is None else clock.end_of(due_on, zone_of(assignee)),
            "label_ids": ids_text(task.label_cards),
            "rank": first_rank(now, id),
            "stage_id": None if stage is None else stage["id"],
            "recurs_on": recurs_on,
            "created_at": now,
            "updated_at": now,
        }
    )
    new.team_card, new.creator_card, new.assignee_card = task.team_card, task.creator_card, assignee
    new.label_cards, new.stage_card, new.parent_card = task.label_cards, stage, None
    return new


def _days_between(day: str, later: str) -> int:
    return (date.fromisoformat(later) - date.fromisoformat(day)).days


def _later(day: str, days: int) -> str:
    """Dates are limited to the range of the calendar."""
    ordinal = date.fromisoformat(day).toordinal() + days
    return date.fromordinal(max(1, min(ordinal, date.max.toordinal()))).isoformat()
