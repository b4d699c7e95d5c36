"""A piece of work."""

from __future__ import annotations

from enum import IntEnum

from tortoise import fields
from tortoise.models import Model

from models.fields import Instant, OptionalInstant, OptionalText, Text
from models.team import Team
from models.user import User


class Status(IntEnum):
    PENDING = 0
    IN_PROGRESS = 1
    COMPLETED = 2
    CANCELLED = 3


class Priority(IntEnum):
    LOW = 0
    MEDIUM = 1
    HIGH = 2
    URGENT = 3


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
        "models.User", related_name="created_tasks", null=True
    )
    creator_id: str | None
    assignee: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="assigned_tasks", null=True
    )
    assignee_id: str | None
    due_on = OptionalText(null=True)
    due_at = OptionalInstant(null=True)
    """The end of that day where the assignee lives: overdue is `due_at <= now` and open."""
    overdue_told_at = OptionalInstant(null=True)
    """The `due_at` for which task.became_overdue stands in the log."""
    started_at = OptionalInstant(null=True)
    completed_at = OptionalInstant(null=True)
    created_at = Instant()
    updated_at = Instant()
    deleted_at = OptionalInstant(null=True)
    version = fields.IntField(default=1)
    folded_title = Text()
    """The title as it is sorted and compared: case and accents folded."""
    words = Text()
    """Title and description as they are searched, folded."""

    class Meta:
        table = "tasks"


class TaskKey(Model):
    """Every key that a task has had: old ones keep working after a move."""

    key = Text(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField("models.Task", related_name="keys")
    task_id: str

    class Meta:
        table = "task_keys"
