"""A piece of work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, cast

from tortoise import fields
from tortoise.fields.base import Field
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from events.event import Change
from events.states import PersonCard, TaskState, TeamCard
from events.task import (
    TaskBecameOverdue,
    TaskCreated,
    TaskDeleted,
    TaskMovedIn,
    TaskMovedOut,
    TaskPurged,
    TaskRestored,
    TaskUpdated,
)
from models.errors import NotFound, Required
from models.storage.columns import Instant, OptionalInstant, OptionalText, Text
from models.task.changes import changes
from models.task.status import OPEN, Priority, Status
from models.task.text import LONGEST_DESCRIPTION, folded, title_of, words_of
from models.team.team import Team
from models.user.user import User
from models.values import clock
from models.values.ids import new_id
from models.values.naming import description_of

MAX_AT_ONCE = 500
"""Tasks that one call may create or change."""


class Unset(Enum):
    """Stands for what a call does not mention. Null is something else: it clears."""

    UNSET = "UNSET"


UNSET: Final = Unset.UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What one call sets."""

    title: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    status: Status | Unset | None = UNSET
    priority: Priority | Unset | None = UNSET
    assignee: PersonCard | Unset | None = UNSET
    due_on: str | Unset | None = UNSET

    def check(self) -> None:
        """Raises what is wrong with it, whichever task it is for."""
        if self.title is not UNSET:
            title_of(self.title, "input", "title")
        if self.description is not UNSET:
            _description(self.description)
        if self.status is None:
            raise Required("A task always has a status.", "input", "status")
        if self.priority is None:
            raise Required("A task always has a priority.", "input", "priority")


class Task(Model):
    id = Text(primary_key=True)
    team: fields.ForeignKeyRelation[Team] = fields.ForeignKeyField("models.Team", related_name="tasks")
    team_id: str
    key = Text(unique=True)
    title = Text()
    description = OptionalText(null=True)
    status = fields.IntEnumField(Status, default=Status.PENDING, description="")
    priority = fields.IntEnumField(Priority, default=Priority.MEDIUM, description="")
    creator: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="created_tasks", null=True, on_delete=fields.SET_NULL
    )
    creator_id: str | None
    assignee: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="assigned_tasks", null=True, on_delete=fields.SET_NULL
    )
    assignee_id: str | None
    due_on = OptionalText(null=True)
    due_at = OptionalInstant(null=True)
    """The end of that day where the assignee lives: overdue is `due_at <= now` and open."""
    overdue_told_at = OptionalInstant(null=True)
    """The `due_at` for which task.became_overdue stands in the log."""
    started_at = OptionalInstant(null=True)
    completed_at = OptionalInstant(null=True)
    closed_at = OptionalInstant(null=True)
    """When it stopped being open, completed or cancelled."""
    created_at = Instant()
    updated_at = Instant()
    deleted_at = OptionalInstant(null=True)
    version = fields.IntField(default=1)
    folded_title = Text()
    """The title as it is sorted and compared: case and accents folded."""
    words = Text()
    """The words of title and description as they are searched, folded, each once."""

    creator_card: PersonCard | None
    assignee_card: PersonCard | None
    team_card: TeamCard

    class Meta:
        table = "tasks"

    @classmethod
    def new(
        cls,
        *,
        edit: Edit,
        key: str,
        team: TeamCard,
        by: PersonCard,
        id: str | None = None,
        now: int | None = None,
    ) -> Task:
        now = clock.now() if now is None else now
        own = {"id": id or new_id("task"), "team_id": team["id"], "key": key, "creator_id": by["id"]}
        derived = {"title": "", "folded_title": "", "words": ""}
        task = cls(**{**_BLANK, **own, **derived, "created_at": now, "updated_at": now})
        task.team_card, task.creator_card, task.assignee_card = team, by, None
        task._apply(edit, now)
        return task

    @property
    def is_open(self) -> bool:
        return self.status in OPEN

    def is_overdue(self, now: int) -> bool:
        return self.is_open and self.due_at is not None and self.due_at <= now

    def row(self) -> dict[str, Any]:
        return {
            **{column: getattr(self, column) for column in COLUMNS},
            "status": int(self.status),
            "priority": int(self.priority),
        }

    def state(self) -> TaskState:
        cards = {"creator": self.creator_card, "assignee": self.assignee_card, "team": self.team_card}
        return cast("TaskState", {**self.row(), **cards})

    def created(self) -> TaskCreated:
        return TaskCreated(stream=self.team_id, subject_id=self.id, state={**self.state(), "was": {}})

    def update(self, edit: Edit, *, now: int | None = None) -> TaskUpdated | None:
        before, now = self.state(), self._from(now)
        self._apply(edit, now)
        if not self._touched(before, now):
            return None
        return TaskUpdated(**self._told(before))

    def move(self, edit: Edit, *, to: TeamCard, key: str, now: int | None = None) -> tuple[TaskMovedOut, TaskMovedIn]:
        """To another team, where it gets a new key; the same call may change more."""
        before, now = self.state(), self._from(now)
        self.team_id, self.team_card, self.key = to["id"], to, key
        self._apply(edit, now)
        self._touched(before, now)
        left = {**before, "was": {}, "to_team_id": to["id"]}
        out = TaskMovedOut(stream=before["team_id"], subject_id=self.id, state=left)
        return out, TaskMovedIn(**self._told(before))

    def trash(self, *, now: int | None = None) -> TaskDeleted | None:
        """`delete` would be Tortoise's own, which takes the row away."""
        if self.deleted_at is not None:
            return None
        before, now = self.state(), self._from(now)
        self.deleted_at = now
        self._touched(before, now)
        return TaskDeleted(**{**self._told(before), "changes": ()})

    def restore(self, *, now: int | None = None) -> TaskRestored | None:
        if self.deleted_at is None:
            return None
        before, now = self.state(), self._from(now)
        self.deleted_at = None
        self._touched(before, now)
        return TaskRestored(**self._told(before))

    def purge(self) -> TaskPurged:
        return TaskPurged(stream=self.team_id, subject_id=self.id, state={**self.state(), "was": {}})

    def become_overdue(self, now: int) -> TaskBecameOverdue | None:
        """None when that is untrue by now, or told already."""
        if not self.is_overdue(now) or self.deleted_at is not None or self.overdue_told_at == self.due_at:
            return None
        told, self.overdue_told_at = self.overdue_told_at, self.due_at
        state = {**self.state(), "was": {"overdue_told_at": told, "overdue": False}}
        change = Change("overdue", before=False, after=True)
        return TaskBecameOverdue(stream=self.team_id, subject_id=self.id, changes=(change,), state=state)

    def _apply(self, edit: Edit, now: int) -> None:
        edit.check()
        if edit.title is not UNSET:
            self.title = title_of(edit.title, "input", "title")
        if edit.description is not UNSET:
            self.description = _description(edit.description)
        if isinstance(edit.status, Status):
            self._set_status(edit.status, now)
        if isinstance(edit.priority, Priority):
            self.priority = edit.priority
        if edit.assignee is not UNSET:
            self.assignee_card = edit.assignee
            self.assignee_id = None if edit.assignee is None else edit.assignee["id"]
        if edit.due_on is not UNSET:
            self.due_on = edit.due_on
        self._derive(texts=edit.title is not UNSET or edit.description is not UNSET)

    def _from(self, now: int | None) -> int:
        """A clock that went back does not take a task back."""
        return max(clock.now() if now is None else now, self.updated_at)

    def _set_status(self, status: Status, now: int) -> None:
        self.status = status
        if status is Status.IN_PROGRESS and self.started_at is None:
            self.started_at = now
        completed = status is Status.COMPLETED
        self.completed_at = (self.completed_at or now) if completed else None
        self.closed_at = None if status in OPEN else (self.closed_at or now)

    def _derive(self, *, texts: bool) -> None:
        """Sets the columns that follow from the others. The words of a long description take milliseconds, and are not
        looked for when the texts stay as they are."""
        zone = "UTC" if self.assignee_card is None else self.assignee_card["time_zone"]
        self.due_at = None if self.due_on is None else clock.end_of(self.due_on, zone)
        if texts:
            self.folded_title = folded(self.title)
            self.words = words_of(self.title, self.description)

    def _touched(self, before: Mapping[str, Any], now: int) -> bool:
        """Raises the version if anything is another than it was."""
        if all(getattr(self, column) == before[column] for column in COLUMNS):
            return False
        self.version += 1
        self.updated_at = now
        return True

    def _told(self, before: Mapping[str, Any]) -> dict[str, Any]:
        """What an event says of the way from then to now."""
        now: Mapping[str, Any] = self.state()
        was = {column: before[column] for column in COLUMNS if before[column] != now[column]}
        return {
            "stream": self.team_id,
            "subject_id": self.id,
            "changes": tuple(changes(before, now)),
            "state": {**now, "was": was},
        }


def _columns() -> Iterator[tuple[str, Field[Any]]]:
    """As the model declares them."""
    for name, field in Task._meta.fields_map.items():  # noqa: SLF001  # Tortoise documents it, underscore and all
        yield f"{name}_id" if isinstance(field, ForeignKeyFieldInstance) else name, field


COLUMNS = tuple(column for column, _ in _columns())
NULLABLE = frozenset(column for column, field in _columns() if field.null)
_BLANK = {column: field.default for column, field in _columns() if field.null or field.default is not None}
"""What a new task has where nobody says more. Tortoise would look each of these up anew, which takes as long as all the rest."""


def no_such_task(id: str, *path: str) -> NotFound:
    return NotFound("Task not found", *path, missing_id=id)


def _description(text: str | None) -> str | None:
    return description_of(text, "input", "description", most=LONGEST_DESCRIPTION)


class TaskKey(Model):
    """Every key that a task has had: old ones keep working after a move."""

    key = Text(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField("models.Task", related_name="keys")
    task_id: str

    class Meta:
        table = "task_keys"
