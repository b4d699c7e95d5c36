"""What one call sets on a task, and what that makes of it."""

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
    """Stands for what a call does not mention. Null is something else: it clears."""

    UNSET = "UNSET"


UNSET: Final = Unset.UNSET
T = TypeVar("T")


def set_or(given: T | Unset, kept: T) -> T:
    """What a plain column holds after the edit."""
    return kept if given is UNSET else given


FirstStages = Mapping[tuple[str, int], StageCard]
"""By team and status, the column that tasks come into by themselves. Teams without columns are not in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """What nobody sets by hand, as it was before a change that is undone."""

    columns: Mapping[str, Any] = field(default_factory=dict)
    """Of FOLLOWING, those that the change has moved."""
    watchers: tuple[str, ...] = ()
    """The ids of those who watched the task until it left the team that they see."""
    key: str | None = None
    """That it had in the team that it goes back to."""
    events: tuple[str, ...] = ()
    """The ids of those that are taken back."""


FOLLOWING = ("started_at", "completed_at", "closed_at", "rank", "recurrence_json", "recurs_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What one call sets, by the names that the fields have in Python."""

    title: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    status: Status | Unset | None = UNSET
    priority: Priority | Unset | None = UNSET
    assignee: str | Unset | None = UNSET
    """The id."""
    team: TeamCard | Unset = UNSET
    due_date: str | Unset | None = UNSET
    labels: Relabeling | Unset = UNSET
    stage: StageCard | Unset | None = UNSET
    """Null stands for the first column of its status."""
    parent: NewParent | Unset | None = UNSET
    recurrence: Recurrence | Unset | None = UNSET
    """Null ends it."""
    heights: Mapping[str, int] = field(default_factory=dict)
    """How many levels of parts are below the tasks that become parts of `parent`."""
    moving: frozenset[str] = frozenset()
    """The ids of all that go to `team` with the same call."""
    first_stages: FirstStages = field(default_factory=dict)
    labels_there: Mapping[str, LabelCard] = field(default_factory=dict)
    """By folded name, those of `team` that are called as labels of the tasks that move there."""
    watchers_there: Container[str] = frozenset()
    """Of those who watch the tasks that move there, the ids of the ones who see `team`."""
    mentioned: Mapping[str, str] = field(default_factory=dict)
    """Ids by the handles that stand in the description, of people who see the team that the task is in afterwards."""
    former: Former = field(default_factory=Former)
    fields: Mapping[str, tuple[str, ...]] = field(init=False, repr=False, compare=False)
    """Those that it sets, by their names in the schema, each with its path in the input."""

    def __post_init__(self) -> None:
        named: dict[str, tuple[str, ...]] = {
            name: path for attribute, name, path in _PATHS if getattr(self, attribute) is not UNSET
        }
        if self.labels is not UNSET:
            named["labels"] = self.labels.path
        object.__setattr__(self, "fields", named)

    @property
    def conflicting(self) -> frozenset[str]:
        """Those of its fields of which somebody else's change can be in conflict with this one."""
        commutes = self.labels is not UNSET and self.labels.commutes
        return frozenset(self.fields) - ({"labels"} if commutes else set())

    def check(self) -> None:
        """Raises what is wrong with it, whichever task it is for."""
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
class Outcome:
    """What an edit makes of the references of a task and of how it recurs, decided before anything is changed."""

    assignee: PersonCard | None
    labels: Cards
    column: BoardPlace | None
    parent_id: str | None
    parent: ParentCard | None
    recurrence_json: str | None
    recurs_on: str | None


@dataclass(frozen=True, slots=True)
class BoardPlace:
    """Where a task goes on the board of its team: into which status, and into which column of it, if there is one."""

    status: Status
    stage: StageCard | None


class Members(Protocol):
    """The people who may be assigned tasks, by team, read before anything is decided."""

    def member(self, of: TeamCard, id: str, *path: str) -> PersonCard:
        """Raises if they may not."""
        ...


def description_in(text: str | None) -> str | None:
    """As it is kept."""
    return description_of(text, "input", "description", most=LONGEST_DESCRIPTION)
