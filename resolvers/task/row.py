"""A task as a row of a page: fields are computed from the cells when they are selected, since most are not."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, cast

from events.states import PersonCard
from models.stage import stage
from models.task.fields import FIELDS
from models.task.rights import rights_in
from models.task.status import OPEN
from models.task.stored.rows import READ_COLUMNS, Shape
from models.team import team
from models.user import user
from models.viewer import Viewer
from resolvers.running import to_schema
from schema.context import Context
from schema.label import Label
from schema.language.progress import Progress
from schema.recurrence import Recurrence
from schema.stage import Stage
from schema.task.task import Task, TaskPermissions
from schema.team import Team
from schema.user import User

ShownLabels = Sequence[Sequence[Label]]
"""For each row of a page the labels that it shows."""

ADDED = ("page", "labels")
"""The cells of a task that are not read. They stand before those of its shape."""

ALWAYS = ("id", "team_id")
"""The columns that every row has."""
COLUMNS: Mapping[str, tuple[str, ...]] = {"__typename": (), **{field.name: field.needed for field in FIELDS}}
"""The columns of a task that each of its fields needs, besides cards. A field that is missing here has every column read."""
NAMED = ("id", "name")
"""The columns that are read of people if nothing else of them is selected."""
_OF_THE_NAMED = frozenset({"__typename", *NAMED})


@lru_cache(maxsize=256)
def shape_for(fields: frozenset[str], people: frozenset[str]) -> Shape:
    """The shape for a selection: the fields of tasks, and those of their creators and assignees together."""
    wanted = set(ALWAYS).union(*(COLUMNS.get(field, READ_COLUMNS) for field in fields))
    return Shape(
        tuple(column for column in READ_COLUMNS if column in wanted),
        team="team" in fields,
        creator="creator" in fields,
        assignee="assignee" in fields,
        stage="stage" in fields,
        people=NAMED if people <= _OF_THE_NAMED else user.CARD,
    )


async def labels_of(context: Context, shape: Shape, rows: Sequence[Any]) -> ShownLabels | None:
    """None if the shape has no labels. In a row the cells of the shape are followed by the head of the team's log at that
    time. Labels that are cached are not read."""
    if not shape.has_labels:
        return None
    cells = shape.columns.index("team_id"), shape.columns.index("label_ids"), shape.width
    return await context.services.labels.shown(rows, cells, context.reads)


class TaskRowMaker:
    """What all rows of a page have in common."""

    def __init__(self, shape: Shape, me: Viewer, *, now: int, public_url: str) -> None:
        self.me = me
        self.now = now
        self.url = f"{public_url}/t/"
        self.people = to_schema.PageUsers(me)
        self.teams: dict[str, Team] = {}
        self.stages: dict[str, Stage] = {}
        self._row = row_of(shape)

    def rows(self, found: Iterable[Iterable[Any]], labels: ShownLabels | None) -> list[Task]:
        """Each of `found` begins with the cells of the page's shape, and has the labels in the same place of `labels`."""
        row = self._row
        if labels is None:
            return [tuple.__new__(row, (self, None, *cells)) for cells in found]
        return [tuple.__new__(row, (self, shown, *cells)) for shown, cells in zip(labels, found, strict=True)]


def _overdue(row: Any) -> bool:
    return row.due_at is not None and row.due_at <= row.page.now and row.status in OPEN


def _can(row: Any) -> TaskPermissions:
    return to_schema.PERMISSIONS[
        rights_in(row.team_id, row.assignee_id, row.page.me, trashed=row.deleted_at is not None)
    ]


def _recurrence(row: Any) -> Recurrence | None:
    return to_schema.recurrence(row.recurrence_json, row.recurs_on, row.due_date, row.assignee_id)


COMPUTED_PROPERTIES = {
    "status": property(lambda row: to_schema.STATUSES[row.status_cell]),
    "priority": property(lambda row: to_schema.PRIORITIES[row.priority_cell]),
    "overdue": property(_overdue),
    "can": property(_can),
    "blocked": property(lambda row: bool(row.blocked_cell)),
    "progress": property(lambda row: Progress(done=row.parts_done, total=row.parts_total)),
    "recurrence": property(_recurrence),
    "watching": property(lambda row: f" {row.page.me.id} " in row.watcher_ids),
    "url": property(lambda row: row.page.url + row.key),
}
"""The fields that are not simply a column."""
NAMES = {
    field.column: f"{field.attribute}_cell" if field.attribute in COMPUTED_PROPERTIES else field.attribute
    for field in FIELDS
    if field.column is not None
    and field.needed == (field.column,)
    and not (
        field.kind.are_ids or field.kind.are_cards or field.kind.is_card or field.kind.is_named or field.kind.is_loaded
    )
}
"""The names of a row's cells. A cell is named after the field that shows it; if the field is computed from the cell,
the cell has a name of its own."""


@lru_cache(maxsize=256)
def row_of(shape: Shape) -> Any:
    """The class of tasks that were read in this shape: an attribute is a cell of the row. Only `TaskRowMaker.rows` makes such
    tasks, since it puts the cells in their places. A namedtuple, since its attributes are read in C: a property of an
    itemgetter takes twice as long (36 ns in place of 16), 20 µs more for a list of 100."""
    columns = (NAMES.get(one, one) for one in shape.columns)
    cells = namedtuple("Cells", [*ADDED, *columns])  # type: ignore[misc]  # noqa: PYI024  # the names are the columns', which mypy can't know
    team_at = len(ADDED) + len(shape.columns)
    creator_at = team_at + len(team.CARD) * shape.team
    assignee_at = creator_at + len(shape.people) * shape.creator
    stage_at = assignee_at + len(shape.people) * shape.assignee
    cards = {
        "team": property(_team_at(team_at)) if shape.team else to_schema.NOT_LOADED,
        "creator": property(_person_at(creator_at, shape.people)) if shape.creator else None,
        "assignee": property(_person_at(assignee_at, shape.people)) if shape.assignee else None,
        "stage": property(_stage_at(stage_at)) if shape.stage else None,
    }
    return type("TaskRow", (cells, Task), {**COMPUTED_PROPERTIES, **cards})


def _person_at(at: int, card: tuple[str, ...]) -> Callable[[Any], User | None]:
    """The person whose card begins in that cell."""

    def person(row: Any) -> User | None:
        id = row[at]
        if id is None:
            return None
        people: to_schema.PageUsers = row.page.people
        return people.known.get(id) or people(cast("PersonCard", dict(zip(card, row[at:], strict=False))))

    return person


def _team_at(at: int) -> Callable[[Any], Team]:
    """The team, whose card begins in that cell."""

    def of_row(row: Any) -> Team:
        teams: dict[str, Team] = row.page.teams
        if row.team_id not in teams:
            teams[row.team_id] = to_schema.team(team.card_of(dict(zip(team.CARD, row[at:], strict=False))), row.page.me)
        return teams[row.team_id]

    return of_row


def _stage_at(at: int) -> Callable[[Any], Stage | None]:
    """The column of the board, whose card begins in that cell."""

    def of_row(row: Any) -> Stage | None:
        id, stages = row[at], row.page.stages
        if id is None:
            return None
        if id not in stages:
            stages[id] = to_schema.stage(stage.card_of(dict(zip(stage.CARD, row[at:], strict=False))))
        found: Stage = stages[id]
        return found

    return of_row
