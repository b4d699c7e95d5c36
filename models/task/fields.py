"""The fields of a task, each said once: where it stands, who may set it, how a change of it is told, and how lists filter and
sort by it. Rights, tellings, rows, filters and orders derive from this table.

To add a field, add its entry here and run `scripts/test tests/schema`: each failure names the next file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Literal

from models.task.status import Priority, Status, label
from models.values import clock

Right = Literal["update", "change_status", "assign"]
"""What `models.task.rights` decides about. `update` and `assign`: members and above. `change_status`: contributors too, where the task is
theirs."""


def _as_it_is(value: Any) -> Any:
    return value


def _no_words(value: Any) -> str | None:  # noqa: ARG001  # the value says it all
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What values a field has. Any of them may be null, where the column may."""

    filter: str | None = None
    """The input by which filters compare them, as the schema names it. None: nothing compares them."""
    type: type[int] | type[str] = str
    to_wire: Callable[[Any], Any] = _as_it_is
    """From what the column holds to what clients are told."""
    in_words: Callable[[Any], str | None] = _no_words
    """The value for people, if that is something else."""
    beyond: tuple[int, int] | tuple[str, str] | None = None
    """Less and greater than all values: where lists sort what is null. None: columns of this kind can't be null and sorted."""
    is_card: bool = False
    """The column holds an id, and the state has the card under the field's name: its name is for people."""
    is_enum: bool = False


def _one_of(values: type[IntEnum]) -> Kind:
    return Kind(
        filter=f"Task{values.__name__}Filter",
        type=int,
        to_wire={int(value): value.name for value in values}.get,
        in_words={int(value): label(value) for value in values}.get,
        is_enum=True,
    )


def _wire(at: int | None) -> str | None:
    return None if at is None else clock.to_wire(at)


ID = Kind(filter="IDFilter")
TEAM = Kind(filter="IDFilter", is_card=True)
PERSON = Kind(filter="UserRefFilter", is_card=True)
TITLE = Kind(filter="StringFilter")
TEXT = Kind()
"""To be filtered by, it would need a folded column, as titles have one."""
DAY = Kind(filter="DateFilter", beyond=("", "9999-99-99"))
INSTANT = Kind(filter="DateTimeFilter", type=int, to_wire=_wire, beyond=(-(2**61), 2**61))
NUMBER = Kind(filter="IntFilter", type=int, beyond=(-(2**61), 2**61))
BOOLEAN = Kind(filter="Boolean", type=int)
MADE = Kind()
"""Made of other fields, or loaded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskField:
    name: str = field(kw_only=False)
    """In the schema."""
    kind: Kind = field(kw_only=False)
    column: str | None = field(kw_only=False, default=None)
    """Where its value stands: the id, of a person or a team."""
    reads: tuple[str, ...] | None = None
    """The columns that a list reads for it. None: its own one. Cards are read beside them."""
    set_by: Right | None = None
    """The right that it takes to set it. None: nobody sets it."""
    given_as: str | None = None
    """Its name in inputs, where these name it by its id."""
    untold: str | None = None
    """Why events do not tell changes of it. None: they do."""
    filtered: bool
    """Whether lists and streams filter by it."""
    sorted_by: str | None
    """The column that lists are sorted by; it needs an index. None: they aren't sorted by this field."""

    @property
    def attribute(self) -> str:
        """Its name in Python: dueDate is due_date."""
        return in_python(self.name)

    @property
    def input(self) -> str:
        return in_python(self.given_as or self.name)

    @property
    def needed(self) -> tuple[str, ...]:
        if self.reads is not None:
            return self.reads
        return () if self.column is None else (self.column,)


def in_python(name: str) -> str:
    return re.sub("[A-Z]", lambda letter: f"_{letter[0].lower()}", name)


_NEVER = "It never changes."
_ERASED = "Only the erasure of an account changes it."
_ALWAYS = "Every change changes it, and the event says it by itself."
_MADE = "It follows from other fields and from who looks."

FIELDS = (
    TaskField("title", TITLE, "title", set_by="update", filtered=True, sorted_by="folded_title"),
    TaskField("description", TEXT, "description", set_by="update", filtered=False, sorted_by=None),
    TaskField("status", _one_of(Status), "status", set_by="change_status", filtered=True, sorted_by="status"),
    TaskField("priority", _one_of(Priority), "priority", set_by="update", filtered=True, sorted_by="priority"),
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
    TaskField("startedAt", INSTANT, "started_at", filtered=True, sorted_by=None),
    TaskField("completedAt", INSTANT, "completed_at", filtered=True, sorted_by="completed_at"),
    TaskField("deletedAt", INSTANT, "deleted_at", filtered=False, sorted_by=None),
    TaskField("id", ID, "id", reads=(), untold=_NEVER, filtered=True, sorted_by=None),
    TaskField("creator", PERSON, "creator_id", reads=(), untold=_ERASED, filtered=True, sorted_by=None),
    TaskField("createdAt", INSTANT, "created_at", untold=_NEVER, filtered=True, sorted_by="created_at"),
    TaskField("updatedAt", INSTANT, "updated_at", untold=_ALWAYS, filtered=True, sorted_by="updated_at"),
    TaskField("version", NUMBER, "version", untold=_ALWAYS, filtered=False, sorted_by=None),
    TaskField(
        "overdue",
        BOOLEAN,
        reads=("due_at", "status"),
        untold="Time alone changes it, and task.became_overdue tells it.",
        filtered=True,
        sorted_by=None,
    ),
    TaskField("can", MADE, reads=("assignee_id", "deleted_at"), untold=_MADE, filtered=False, sorted_by=None),
    TaskField("url", MADE, reads=("key",), untold=_MADE, filtered=False, sorted_by=None),
    TaskField("activity", MADE, untold="It is what events tell.", filtered=False, sorted_by=None),
)
"""As the schema has them. Events tell changes in this order."""

SETTABLE = tuple(field for field in FIELDS if field.set_by is not None)
TOLD = tuple(field for field in FIELDS if field.untold is None)
