"""A task as a row of a page: cells, and what is shown of them made when it is looked at. Most of a row nobody selects."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Iterable
from typing import Any

from models import team, user
from models.task_rights import rights_in
from models.task_rows import SHOWN, Shape
from models.task_status import OPEN
from models.viewer import Viewer
from resolvers import shown
from schema.task import Task, TaskPermissions
from schema.team import Team
from schema.user import User

BESIDE = ("list", "heads", "total")
"""What stands in every row of a list, before the task."""
NOTHING_BESIDE = (None,) * len(BESIDE)

NAMES = {"status": "status_number", "priority": "priority_number", "due_on": "due_date"}
"""Of the columns that are not shown under their own name."""

Cells: Any = namedtuple("Cells", ["page", *BESIDE, *(NAMES.get(one, one) for one in SHOWN)])  # type: ignore[misc]  # noqa: PYI024  # the names are the columns', which mypy can't know


class TaskPage:
    """What all rows of a page have in common."""

    def __init__(self, shape: Shape, me: Viewer, *, now: int, public_url: str) -> None:
        self.me = me
        self.now = now
        self.url = f"{public_url}/t/"
        self._people = shown.People(me)
        self._teams: dict[str, Team] = {}
        team_at = len(Cells._fields)
        creator_at = team_at + len(team.CARD) * shape.team
        assignee_at = creator_at + len(user.CARD) * shape.creator
        self._team_at = team_at if shape.team else None
        self._creator_at = creator_at if shape.creator else None
        self._assignee_at = assignee_at if shape.assignee else None

    def rows(self, found: Iterable[Iterable[Any]]) -> list[Task]:
        """`found` hold what stands beside a task, and the cells of the page's shape."""
        return [tuple.__new__(TaskRow, (self, *cells)) for cells in found]

    def row(self, cells: Iterable[Any]) -> Task:
        """One that was found by itself, with nothing beside it."""
        return self.rows([(*NOTHING_BESIDE, *cells)])[0]

    def creator(self, row: TaskRow) -> User | None:
        return self._person(row, self._creator_at)

    def assignee(self, row: TaskRow) -> User | None:
        return self._person(row, self._assignee_at)

    def team(self, row: Any) -> Team:
        assert self._team_at is not None  # nobody looks at what they have not selected
        if row.team_id not in self._teams:
            self._teams[row.team_id] = shown.team(dict(zip(team.CARD, row[self._team_at :], strict=False)), self.me)
        return self._teams[row.team_id]

    def _person(self, row: TaskRow, at: int | None) -> User | None:
        if at is None or row[at] is None:
            return None
        return self._people.known(row[at]) or self._people(dict(zip(user.CARD, row[at:], strict=False)))


def _overdue(row: Any) -> bool:
    return row.due_at is not None and row.due_at <= row.page.now and row.status in OPEN


def _can(row: Any) -> TaskPermissions:
    return shown.PERMISSIONS[rights_in(row.team_id, row.assignee_id, row.page.me, trashed=row.deleted_at is not None)]


class TaskRow(Cells, Task):
    """What is a column is its cell. Made by `TaskPage.rows` alone, which sees to it that the cells are in their places."""

    status = property(lambda row: shown.STATUSES[row.status_number])
    priority = property(lambda row: shown.PRIORITIES[row.priority_number])
    creator = property(lambda row: row.page.creator(row))
    assignee = property(lambda row: row.page.assignee(row))
    team = property(lambda row: row.page.team(row))
    overdue = property(_overdue)
    can = property(_can)
    url = property(lambda row: row.page.url + row.key)
