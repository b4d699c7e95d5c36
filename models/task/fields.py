"""The fields of a task, each declared once: where its value is stored, who may set it, how events record a change of
it, and how lists filter and sort by it. Rights, events, rows, filters and orders derive from this table.

To add a field, add its entry here and run `scripts/test tests/schema`: each failure names the next file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from models.recurrence import recurrence
from models.task.status import Priority, Status, label
from models.values.field import (
    ALWAYS,
    BOOLEAN,
    COMPUTED,
    DAY,
    FOLLOWS,
    ID,
    INSTANT,
    LABELS,
    NEVER,
    NUMBER,
    OCCURRENCE,
    PARENT,
    PEOPLE,
    PERSON,
    RELATIONS,
    STAGE,
    TEAM,
    TEXT,
    TITLE,
    Changes,
    Field,
    FieldKind,
    in_python,
    one_of,
)

Right = Literal["update", "change_status", "assign"]
"""The rights of `models.task.rights`. `update` and `assign`: members and above. `change_status`: also contributors, for
their own tasks."""

STATUS = one_of(Status, filter="TaskStatusFilter", label=label)
PRIORITY = one_of(Priority, filter="TaskPriorityFilter", label=label)
RECURRENCE = FieldKind(filter="Boolean", to_wire=recurrence.to_wire, in_words=recurrence.in_words)
"""Filters check whether there is a recurrence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskField(Field):
    reads: tuple[str, ...] | None = None
    """The columns that a list reads for it. None: its own one. Cards are read beside them."""
    set_by: Right | None = None
    """The right needed to set it. None: no call sets it."""
    given_as: str | None = None
    """Its name in inputs, if these take its id."""
    also_given_as: tuple[str, ...] = ()
    """Other names by which an update can set it."""
    filtered: bool
    """Whether lists and streams filter by it."""
    filtered_as: str | None = None
    """Its name in filters, if that differs."""
    sorted_by: str | None
    """The column that lists are sorted by; it needs an index. None: they aren't sorted by this field."""

    @property
    def input(self) -> str:
        return in_python(self.given_as or self.name)

    @property
    def filter_name(self) -> str:
        return self.filtered_as or self.name

    @property
    def needed(self) -> tuple[str, ...]:
        if self.reads is not None:
            return self.reads
        return () if self.column is None else (self.column,)


_ERASED = "Only the erasure of an account changes it."

FIELDS = (
    TaskField("title", TITLE, "title", set_by="update", filtered=True, sorted_by="folded_title"),
    TaskField("description", TEXT, "description", set_by="update", filtered=False, sorted_by=None),
    TaskField(
        "descriptionHtml",
        COMPUTED,
        reads=("description", "key"),
        untold=FOLLOWS,
        seen_alike=True,
        filtered=False,
        sorted_by=None,
    ),
    TaskField("status", STATUS, "status", set_by="change_status", filtered=True, sorted_by="status"),
    TaskField("priority", PRIORITY, "priority", set_by="update", filtered=True, sorted_by="priority"),
    TaskField(
        "assignee",
        PERSON,
        "assignee_id",
        reads=(),
        set_by="assign",
        given_as="assigneeId",
        filtered=True,
        sorted_by=None,
    ),
    TaskField("team", TEAM, "team_id", reads=(), set_by="update", given_as="teamId", filtered=True, sorted_by=None),
    TaskField("key", TEXT, "key", filtered=False, sorted_by=None),
    TaskField("dueDate", DAY, "due_on", set_by="update", filtered=True, sorted_by="due_on"),
    TaskField(
        "labels",
        LABELS,
        "label_ids",
        set_by="update",
        given_as="labelIds",
        also_given_as=("addLabelIds", "removeLabelIds"),
        filtered=True,
        sorted_by=None,
    ),
    TaskField(
        "stage",
        STAGE,
        "stage_id",
        reads=(),
        set_by="change_status",
        given_as="stageId",
        filtered=True,
        sorted_by=None,
    ),
    TaskField(
        "parent",
        PARENT,
        "parent_id",
        set_by="update",
        given_as="parentId",
        seen_alike=False,
        filtered=True,
        sorted_by=None,
    ),
    TaskField(
        "subtasks",
        COMPUTED,
        reads=("part_count",),
        untold="They have events of their own.",
        filtered=False,
        sorted_by=None,
    ),
    TaskField(
        "progress",
        COMPUTED,
        reads=("parts_done", "parts_total"),
        untold="It has an event of its own.",
        seen_alike=True,
        filtered=False,
        sorted_by=None,
    ),
    TaskField("relations", RELATIONS, "relation_count", seen_alike=False, filtered=False, sorted_by=None),
    TaskField("blocked", BOOLEAN, "blocked", untold="It has events of its own.", filtered=True, sorted_by=None),
    TaskField(
        "recurrence",
        RECURRENCE,
        "recurrence_json",
        reads=("recurrence_json", "recurs_on", "due_on", "assignee_id"),
        set_by="update",
        filtered=True,
        filtered_as="recurring",
        sorted_by=None,
    ),
    TaskField("nextOccurrence", OCCURRENCE, "next_id", seen_alike=False, filtered=False, sorted_by=None),
    TaskField("startedAt", INSTANT, "started_at", filtered=True, sorted_by=None),
    TaskField("completedAt", INSTANT, "completed_at", filtered=True, sorted_by="completed_at"),
    TaskField("deletedAt", INSTANT, "deleted_at", filtered=False, sorted_by=None),
    TaskField("id", ID, "id", reads=(), untold=NEVER, filtered=True, sorted_by=None),
    TaskField("creator", PERSON, "creator_id", reads=(), untold=_ERASED, filtered=True, sorted_by=None),
    TaskField("createdAt", INSTANT, "created_at", untold=NEVER, filtered=True, sorted_by="created_at"),
    TaskField("updatedAt", INSTANT, "updated_at", untold=ALWAYS, filtered=True, sorted_by="updated_at"),
    TaskField("version", NUMBER, "version", untold=ALWAYS, filtered=False, sorted_by=None),
    TaskField(
        "overdue",
        BOOLEAN,
        reads=("due_at", "status"),
        untold="Time alone changes it, and task.became_overdue tells it.",
        seen_alike=True,
        filtered=True,
        sorted_by=None,
    ),
    TaskField("can", COMPUTED, reads=("assignee_id", "deleted_at"), untold=FOLLOWS, filtered=False, sorted_by=None),
    TaskField("url", COMPUTED, reads=("key",), untold=FOLLOWS, seen_alike=True, filtered=False, sorted_by=None),
    TaskField("commentCount", NUMBER, "comment_count", filtered=False, sorted_by=None),
    TaskField("reminders", COMPUTED, reads=(), untold="They are the caller's own.", filtered=False, sorted_by=None),
    TaskField("comments", COMPUTED, reads=(), untold="They have events of their own.", filtered=False, sorted_by=None),
    TaskField(
        "watchers",
        PEOPLE,
        "watcher_ids",
        untold="By hand, it has events of its own. What comes by itself stands in the task of the event that caused it.",
        filtered=True,
        filtered_as="watcher",
        sorted_by=None,
    ),
    TaskField("watching", COMPUTED, reads=("watcher_ids",), untold=FOLLOWS, filtered=False, sorted_by=None),
    TaskField("attachmentCount", NUMBER, "attachment_count", filtered=False, sorted_by=None),
    TaskField(
        "attachments", COMPUTED, reads=(), untold="They have events of their own.", filtered=False, sorted_by=None
    ),
    TaskField("rank", TEXT, "rank", filtered=False, sorted_by="rank"),
    TaskField("asOf", COMPUTED, reads=(), untold="It is what events tell.", filtered=False, sorted_by=None),
    TaskField("activity", COMPUTED, untold="It is what events tell.", filtered=False, sorted_by=None),
)
"""In the order of the schema. Events list changes in this order."""

SETTABLE = tuple(field for field in FIELDS if field.set_by is not None)
CHANGES = Changes(FIELDS)
WATCHERS = Changes(replace(field, untold=None) for field in FIELDS if field.name == "watchers")
"""The changes recorded by task.watched and task.unwatched."""
