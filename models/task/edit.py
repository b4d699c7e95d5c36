"""The fields that one call sets on a task, and their effects."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final, Protocol, TypeVar

from events.states import LabelCard, ParentCard, PersonCard, StageCard, TeamCard
from models.errors import Required
from models.recurrence.recurrence import Recurrence
from models.task.fields import SETTABLE
from models.task.labels import Cards, Relabeling
from models.task.parts import NewParent
from models.task.status import Priority, Status
from models.task.text import LONGEST_DESCRIPTION, title_of
from models.values.naming import description_of


class Unset(Enum):
    """Stands for a field that a call leaves out. Null is different: it clears the field."""

    UNSET = "UNSET"


UNSET: Final = Unset.UNSET
T = TypeVar("T")


def set_or(given: T | Unset, kept: T) -> T:
    """The value of a plain column after the edit."""
    return kept if given is UNSET else given


FirstStages = Mapping[tuple[str, int], StageCard]
"""By team and status, the column that tasks enter by default. Teams without columns are missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """Values that no call sets by hand, as they were before a change that is undone."""

    columns: Mapping[str, Any] = field(default_factory=dict)
    """Those columns of FOLLOWING that the change has changed."""
    watchers: tuple[str, ...] = ()
    """The ids of the people who watched the task until it left the team that they see."""
    key: str | None = None
    """The key that it had in the team to which it returns."""
    events: tuple[str, ...] = ()
    """The ids of the events that are undone."""


FOLLOWING = ("started_at", "completed_at", "closed_at", "rank", "recurrence_json", "recurs_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """The fields that one call sets, by their names in Python."""

    title: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    status: Status | Unset | None = UNSET
    priority: Priority | Unset | None = UNSET
    assignee: str | Unset | None = UNSET
    """The id of the assignee."""
    team: TeamCard | Unset = UNSET
    due_date: str | Unset | None = UNSET
    labels: Relabeling | Unset = UNSET
    stage: StageCard | Unset | None = UNSET
    """Null stands for the first column of its status."""
    parent: NewParent | Unset | None = UNSET
    recurrence: Recurrence | Unset | None = UNSET
    """Null ends the recurrence."""
    heights: Mapping[str, int] = field(default_factory=dict)
    """The number of levels of parts below each task that becomes a part of `parent`."""
    moving: frozenset[str] = frozenset()
    """The ids of all tasks that move to `team` in the same call."""
    first_stages: FirstStages = field(default_factory=dict)
    labels_there: Mapping[str, LabelCard] = field(default_factory=dict)
    """The labels of `team`, by folded name, that have the same names as labels of the moving tasks."""
    watchers_there: Container[str] = frozenset()
    """The ids of those watchers of the moving tasks who see `team`."""
    mentioned: Mapping[str, str] = field(default_factory=dict)
    """Ids by the handles in the description, for people who see the team that the task is in afterwards."""
    former: Former = field(default_factory=Former)
    fields: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    """The fields that it sets, by their names in the schema, each with its path in the input."""

    def __post_init__(self) -> None:
        named: dict[str, tuple[str, ...]] = {
            name: path for attribute, name, path in _PATHS if getattr(self, attribute) is not UNSET
        }
        if self.labels is not UNSET:
            named["labels"] = self.labels.path
        object.__setattr__(self, "fields", named)

    @property
    def conflicting(self) -> frozenset[str]:
        """Those of its fields that can conflict with another user's change."""
        commutes = self.labels is not UNSET and self.labels.commutes
        return frozenset(self.fields) - ({"labels"} if commutes else set())

    def check(self) -> None:
        """Raises if it is invalid, whichever task it is for."""
        if self.title is not UNSET:
            title_of(self.title, "input", "title")
        if self.description is not UNSET:
            description_in(self.description)
        if self.status is None:
            raise Required("A task always has a status.", "input", "status")
        if self.priority is None:
            raise Required("A task always has a priority.", "input", "priority")
        if isinstance(self.recurrence, Recurrence):
            self.recurrence.check()


_PATHS = tuple((each.attribute, each.name, ("input", each.given_as or each.name)) for each in SETTABLE)
ASSIGNEE = ("input", "assigneeId")
STAGE = ("input", "stageId")


@dataclass(frozen=True, slots=True)
class EditEffects:
    """The effects of an edit on the references of a task and on its recurrence, decided before anything is changed."""

    assignee: PersonCard | None
    labels: Cards
    column: BoardPlace | None
    parent_id: str | None
    parent: ParentCard | None
    recurrence_json: str | None
    recurs_on: str | None


@dataclass(frozen=True, slots=True)
class BoardPlace:
    """A task's place on the board of its team: its status, and its column of that status, if there is one."""

    status: Status
    stage: StageCard | None


class Members(Protocol):
    """The people who may be assigned tasks, by team, read before anything is decided."""

    def member(self, of: TeamCard, id: str, *path: str) -> PersonCard:
        """Raises if the person may not be assigned tasks."""
        ...


def description_in(text: str | None) -> str | None:
    """The text as it is stored."""
    return description_of(text, "input", "description", most=LONGEST_DESCRIPTION)
