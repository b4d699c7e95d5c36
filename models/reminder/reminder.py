"""A reminder that a user has set for themselves: about a task, at an instant or a set time before the task is due."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, cast

from tortoise import fields
from tortoise.models import Model

from events.reminder import ReminderCreated, ReminderDeleted, ReminderEvent, ReminderFired, ReminderState
from models.errors import Invalid, LimitReached, NotFound
from models.storage.columns import Instant, OptionalInstant, Text
from models.task.rights import must_be_watchable
from models.task.task import Task
from models.user.user import User
from models.values import clock
from models.values.ids import new_id
from models.viewer import Viewer
from models.wording.sentence import sentence

MOST_OF_A_TASK = 20
"""One person's pending reminders of one task."""
MOST_IN_ALL = 500
LONGEST_BEFORE = 90 * clock.DAY
COLUMNS = ("id", "user_id", "task_id", "at", "before_due", "fired_at", "created_at")


class DueTask(Protocol):
    """The properties of a task that decide when a reminder fires."""

    @property
    def due_at(self) -> int | None: ...
    @property
    def deleted_at(self) -> int | None: ...
    @property
    def is_open(self) -> bool: ...


class Reminder(Model):
    id = Text(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField("models.User", related_name="reminders")
    user_id: str
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField("models.Task", related_name="reminders")
    task_id: str
    at = OptionalInstant(null=True)
    """The instant that was requested. For a reminder by due date, the instant at which it fired; null until then."""
    before_due = OptionalInstant(null=True)
    """Milliseconds before the end of the due day. Null for a reminder at an instant."""
    fired_at = OptionalInstant(null=True)
    created_at = Instant()

    class Meta:
        """The indexes are defined in the migration; most of them are partial."""

        table = "reminders"

    @classmethod
    def new(
        cls, *, on: Task, at: int | None, before_due: int | None, by: Viewer, here: int, in_all: int, now: int
    ) -> Reminder:
        """`here` and `in_all`: how many pending reminders this person has already, for this task and in all."""
        must_be_watchable(on, by=by, path=("taskId",))
        if at is not None and at <= now:
            raise Invalid("This instant has passed. Pick a later one.", "when", "at")
        if before_due is not None:
            _must_be_to_come(on, before_due, now)
        if here >= MOST_OF_A_TASK:
            raise LimitReached(_OF_A_TASK.filled(most=MOST_OF_A_TASK), limit=MOST_OF_A_TASK)
        if in_all >= MOST_IN_ALL:
            raise LimitReached(_IN_ALL.filled(most=MOST_IN_ALL), limit=MOST_IN_ALL)
        return cls(
            id=new_id("remind"),
            user_id=by.id,
            task_id=on.id,
            at=at,
            before_due=before_due,
            fired_at=None,
            created_at=now,
        )

    def again(self, on: Task, *, now: int) -> Reminder:
        """A copy of the reminder for the next occurrence of its task."""
        return Reminder(
            id=new_id("remind"),
            user_id=self.user_id,
            task_id=on.id,
            at=None,
            before_due=self.before_due,
            fired_at=None,
            created_at=now,
        )

    def fires_at(self, task: DueTask) -> int | None:
        """None if it will not fire in the current state of the task."""
        return fires_at(self.at, self.before_due, task)

    def fire(self, task: DueTask, *, planned: int, is_seen: bool, now: int) -> ReminderEvent | None:
        """Fires the reminder if its time has come. None if it has not, or may come again. `planned`: the moment for
        which the job was planned. If the due date has moved the moment since, the reminder fires unless that day is
        over. If the moment is unchanged, it fires even after an outage. `is_seen`: whether its owner sees the task."""
        when = self.fires_at(task)
        if when is None or now < when:
            return None
        holds = is_seen and task.is_open and task.deleted_at is None
        if self.before_due is None:
            return self._fired(when, now) if holds else self.removed()
        return self._fired(when, now) if holds and (when == planned or now < (task.due_at or 0)) else None

    def created(self) -> ReminderCreated:
        return ReminderCreated(stream=self.user_id, subject_id=self.id, state=self.card())

    def removed(self) -> ReminderDeleted:
        """Not named `delete`, because Tortoise has a method of that name, which deletes the row."""
        return ReminderDeleted(stream=self.user_id, subject_id=self.id, state=self.card())

    def card(self) -> ReminderState:
        return cast("ReminderState", {column: getattr(self, column) for column in COLUMNS})

    def _fired(self, when: int, now: int) -> ReminderFired:
        self.at, self.fired_at = when, max(when, now)
        return ReminderFired(stream=self.user_id, subject_id=self.id, state=self.card())


def fires_at(at: int | None, before_due: int | None, task: DueTask) -> int | None:
    """A reminder at an instant keeps that instant. A reminder by due date has none while the task has no due date, is
    closed or is in the trash."""
    if at is not None:
        return at
    if before_due is None or task.due_at is None or not task.is_open or task.deleted_at is not None:
        return None
    return task.due_at - before_due


def same(reminders: Sequence[Reminder], *, at: int | None, before_due: int | None) -> Reminder | None:
    """The pending reminder with the same time."""
    return next((one for one in reminders if (one.at, one.before_due) == (at, before_due)), None)


def must_be_short(before_due: int) -> int:
    if before_due > LONGEST_BEFORE:
        raise Invalid("A reminder comes at most 90 days (P90D) before the due date.", "when", "beforeDue")
    return before_due


def no_such_reminder(id: str) -> NotFound:
    return NotFound("There is no such reminder of yours.", "id", missing_id=id)


def _must_be_to_come(task: Task, before_due: int, now: int) -> None:
    if task.due_at is not None and task.due_at - before_due <= now:
        raise Invalid("This moment before the due date has passed. Pick a later one.", "when", "beforeDue")


_OF_A_TASK = sentence("A task has at most {most} of your reminders. Delete one that is not needed any more.")
_IN_ALL = sentence("You can have at most {most} pending reminders. Delete one that you no longer need.")
