"""How tasks come to be and change, one or many in a unit: everything is decided first, then stored and told at once."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from strawberry.utils.str_converters import to_camel_case

from events.database import Unit
from events.event import Event
from events.states import PersonCard, TeamCard
from models.errors import Code, Conflict, Invalid, Problem, Required
from models.task import rows as task_rows
from models.task.fields import SETTABLE
from models.task.rights import may_create, may_edit
from models.task.task import Edit, Task
from models.values.ids import is_id, is_time_ordered
from models.viewer import Viewer
from resolvers.running.expected_version import must_be_current
from resolvers.task import overdue
from resolvers.task.references import References
from schema.task.input import CreateTaskInput, UpdateTaskInput

Outcome = Task | Problem
"""What became of one of several."""

ASSIGNEE = ("input", "assigneeId")
TEAM = ("input", "teamId")
CONDITIONS = frozenset({"expected_version"})
"""Fields of the input that set nothing."""
FIELD_OF = {field.input: field.name for field in SETTABLE}
"""By the names of an input, the names of the fields that it sets."""
BETWEEN_BREATHS = 20
"""Tasks of a bulk call that are decided before others have their turn."""


async def create(unit: Unit, inputs: Sequence[CreateTaskInput], me: Viewer, now: int) -> list[Outcome]:
    """Nothing is stored of those that can't be."""
    references = References(unit, me)
    await references.load_members(input.assignee_id for input in inputs)
    outcomes: list[Outcome] = []
    for number, input in enumerate(inputs, start=1):
        await _let_others_go_on(number)
        outcomes.append(await _new(references, input, me, now))
    taken = await _taken(unit, [input.id for input in inputs if input.id is not None])
    outcomes = _without_doubles(outcomes, taken, me)
    fresh = [task for task in outcomes if isinstance(task, Task)]
    await _store(unit, fresh)
    for task in fresh:
        await unit.tell(task.created())
        await overdue.enqueue(unit, task)
    return outcomes


async def update(unit: Unit, tasks: Sequence[Task], input: UpdateTaskInput, me: Viewer, now: int) -> list[Outcome]:
    wanted = await PreparedUpdate.of(unit, input, tasks, me)
    outcomes = [await wanted.decided(unit, task, me) for task in tasks]
    decided = [outcome for outcome in outcomes if isinstance(outcome, TaskEdit)]
    moving = [each.task for each in decided if wanted.moves(each.task)]
    keys = iter(await _keys_in(unit, wanted.team, len(moving)))
    changes = Changes()
    for number, each in enumerate(decided, start=1):
        await _let_others_go_on(number)
        task = each.task
        if wanted.team is not None and wanted.moves(task):
            changes.add(task, *task.move(each.edit, to=wanted.team, key=next(keys), now=now))
        else:
            changes.add(task, task.update(each.edit, now=now))
    await changes.store(unit)
    return [outcome.task if isinstance(outcome, TaskEdit) else outcome for outcome in outcomes]


async def _let_others_go_on(number: int) -> None:
    """The words of 500 long texts take two seconds."""
    if number % BETWEEN_BREATHS == 0:
        await asyncio.sleep(0)


@dataclass(slots=True)
class Changes:
    """What was decided, to be stored together and told one by one."""

    events: list[Event] = field(default_factory=list)
    changed: dict[str, tuple[Task, Mapping[str, Any]]] = field(default_factory=dict)

    def add(self, task: Task, *events: Event | None) -> None:
        for event in events:
            if event is not None:
                self.events.append(event)
                self.changed[task.id] = (task, event.state["was"])

    async def store(self, unit: Unit) -> None:
        await task_rows.update_all(unit, self.changed.values())
        await task_rows.keep_keys(unit, [task for task, was in self.changed.values() if "key" in was])
        for event in self.events:
            await unit.tell(event)
        for task, was in self.changed.values():
            if not was.keys().isdisjoint(("due_at", "status", "deleted_at")):
                await overdue.enqueue(unit, task)


@dataclass(frozen=True, slots=True)
class TaskEdit:
    task: Task
    edit: Edit


@dataclass(frozen=True, slots=True)
class PreparedUpdate:
    """What one update sets, its texts checked and its people found."""

    edit: Edit
    fields: Mapping[str, tuple[str, ...]]
    """Those that it sets, with their places in the input."""
    references: References
    team: TeamCard | None
    assignee_id: str | None
    expected_version: int | None

    @classmethod
    async def of(cls, unit: Unit, input: UpdateTaskInput, tasks: Collection[Task], me: Viewer) -> PreparedUpdate:
        edit = _edit(input)
        edit.check()
        references = References(unit, me)
        team = None if input.team_id is None else await references.team(_team_id(input.team_id.value), *TEAM)
        assignee_id = None if input.assignee_id is None else input.assignee_id.value
        await references.load_members([assignee_id, *(task.assignee_id for task in tasks if team is not None)])
        return cls(edit, fields_set_by(input), references, team, assignee_id, input.expected_version)

    def moves(self, task: Task) -> bool:
        return self.team is not None and self.team["id"] != task.team_id

    async def decided(self, unit: Unit, task: Task, me: Viewer) -> TaskEdit | Problem:
        try:
            may_edit(task.row(), self.fields, by=me)
            if self.team is not None and self.moves(task):
                may_create(self.team["id"], by=me)
            await must_be_current(unit, task, self.expected_version, setting=self.fields.keys())
            return TaskEdit(task, self._for(task))
        except Problem as problem:
            return problem

    def _for(self, task: Task) -> Edit:
        """The assignee must be a member of the team that the task is in afterwards."""
        team = self.team or task.team_card
        if "assignee" not in self.fields:
            if self.moves(task) and task.assignee_id is not None:
                self.references.member(team, task.assignee_id, *ASSIGNEE)
            return self.edit
        if self.assignee_id is None:
            return replace(self.edit, assignee=None)
        if self.assignee_id == task.assignee_id and not self.moves(task):
            return self.edit
        return replace(self.edit, assignee=self.references.member(team, self.assignee_id, *ASSIGNEE))


def fields_set_by(input: UpdateTaskInput) -> dict[str, tuple[str, ...]]:
    """By their names in `Task`, with their places in the input. They are read from the type of the input, not from a
    list, so that a field that is added to it needs a right from the first day."""
    names = [each.name for each in fields(input)]
    return {
        FIELD_OF.get(name, to_camel_case(name)): ("input", to_camel_case(name))
        for name in names
        if name not in CONDITIONS and getattr(input, name) is not None
    }


_AS_GIVEN = [(each.column, each.input) for each in SETTABLE if each.column is not None and each.given_as is None]
"""What is set to the value that the input has. Of the other fields it has an id, and something must be found by it."""


def _edit(input: UpdateTaskInput) -> Edit:
    return Edit(**{column: given.value for column, name in _AS_GIVEN if (given := getattr(input, name)) is not None})


def _first_edit(input: CreateTaskInput, assignee: PersonCard | None) -> Edit:
    return Edit(**{column: getattr(input, name) for column, name in _AS_GIVEN}, assignee=assignee)


def _team_id(given: str | None) -> str:
    if given is None:
        raise Required("A task always has a team.", *TEAM)
    return given


async def _new(references: References, input: CreateTaskInput, me: Viewer, now: int) -> Outcome:
    try:
        team = await references.team(input.team_id, *TEAM)
        may_create(team["id"], by=me)
        assignee = None
        if input.assignee_id is not None:
            assignee = references.member(team, input.assignee_id, *ASSIGNEE)
        return Task.new(
            id=None if input.id is None else _client_made(input.id),
            edit=_first_edit(input, assignee),
            key="",
            team=team,
            by=me.card,
            now=now,
        )
    except Problem as problem:
        return problem


def _client_made(id: str) -> str:
    if not is_id(id, "task") or not is_time_ordered(id):
        raise Invalid("A task's id is task_ and a UUIDv7 in TypeID form. Leave it out, and we make one.", "input", "id")
    return id


async def _taken(unit: Unit, ids: Sequence[str]) -> dict[str, Task]:
    return await task_rows.take_all(unit, ids) if ids else {}


def _without_doubles(outcomes: Iterable[Outcome], taken: Mapping[str, Task], me: Viewer) -> list[Outcome]:
    """A client-made id that is there already, or comes twice in this call."""
    seen: set[str] = set()
    result: list[Outcome] = []
    for outcome in outcomes:
        if isinstance(outcome, Task) and (outcome.id in taken or outcome.id in seen):
            there = taken.get(outcome.id)
            result.append(_already_there(there if there is not None and me.sees_team(there.team_id) else None))
            continue
        if isinstance(outcome, Task):
            seen.add(outcome.id)
        result.append(outcome)
    return result


def _already_there(visible: Task | None = None) -> Conflict:
    return Conflict(
        "There is a task with this id already.",
        "input",
        "id",
        current=visible,
        current_version=None if visible is None else visible.version,
        code=Code.ALREADY_EXISTS,
    )


async def _give_keys(unit: Unit, tasks: Iterable[Task]) -> None:
    by_team: dict[str, list[Task]] = defaultdict(list)
    for task in tasks:
        by_team[task.team_id].append(task)
    for id in sorted(by_team):
        alike = by_team[id]
        for task, key in zip(alike, await _keys_in(unit, alike[0].team_card, len(alike)), strict=True):
            task.key = key


async def _keys_in(unit: Unit, team: TeamCard | None, many: int) -> list[str]:
    if team is None or not many:
        return []
    return [f"{team['key']}-{number}" for number in await task_rows.next_numbers(unit, team["id"], many)]


async def _store(unit: Unit, tasks: Sequence[Task]) -> None:
    if len(tasks) == 1:
        written = int(await task_rows.insert_next(unit, tasks[0]))
    else:
        await _give_keys(unit, tasks)
        written = len(await task_rows.insert(unit, tasks))
    if written < len(tasks):  # somebody else took one of the ids since we looked
        raise _already_there(None)
