"""Fills an empty database with a small story, told by the people in it: through the same doors as everything else."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from strawberry import Some

import models
from events.event import Author, Origin
from models import clock, task_rows
from models.errors import Invalid, Problem
from models.place import time_zone_of
from models.task import Task
from models.team import TeamRole
from models.viewer import Viewer
from resolvers import task_change
from resolvers import team as teams
from resolvers.account import add_user
from schema.task_input import CreateTaskInput, UpdateTaskInput
from taskflow.database import Unit
from taskflow.demo_story import ABOUT, PEOPLE, STORY, TEAM, Line
from taskflow.house import House

T = TypeVar("T")

BEGUN = max(line.made for line in STORY)
"""Days ago: when they met."""


@dataclass(frozen=True, slots=True)
class Told:
    emails: list[str]
    password: str
    tasks: int


@dataclass(frozen=True, slots=True)
class Step:
    line: Line
    days: int
    """Ago."""
    status: models.Status | None
    """None: the task is made."""


async def tell(house: House) -> Told:
    if await models.User.all().exists():
        raise Invalid("There are people in this database already. The demo wants an empty one: set TASKFLOW_DATA_DIR.")
    password = secrets.token_urlsafe(9)
    people = await _people(house, await house.passwords.hash(password))
    team = await _in_a_unit(house, None, BEGUN, lambda unit: _team(unit, people))
    tasks: dict[Line, str] = {}
    for step in sorted(_steps(), key=lambda step: -step.days):
        await _take(house, step, tasks, people, team)
    return Told([person.email for person in people.values()], password, len(STORY))


def _steps() -> Iterator[Step]:
    for line in STORY:
        yield Step(line, line.made, None)
        if line.begun is not None:
            yield Step(line, line.begun, models.Status.IN_PROGRESS)
        if line.ended is not None:
            yield Step(line, line.ended, line.end)


async def _people(house: House, password_hash: str) -> dict[str, models.User]:
    people = {}
    for short, (name, time_zone) in PEOPLE.items():
        role = models.UserRole.ADMIN if short == "ada" else models.UserRole.USER
        person = models.User.new(
            name=name,
            email=f"{short}@example.com",
            password_hash=password_hash,
            time_zone=time_zone_of(time_zone),
            role=role,
        )
        person.created_at = person.updated_at = _days_ago(BEGUN)
        await _in_a_unit(house, None, BEGUN, partial(_add, person))
        people[short] = person
    return people


async def _add(person: models.User, unit: Unit) -> None:
    await add_user(unit, person)


async def _team(unit: Unit, people: dict[str, models.User]) -> models.Team:
    team = await teams.with_a_key(unit, name=TEAM, key="GARDEN", description=ABOUT)
    await unit.tell(team.created())
    for short, person in people.items():
        if short == "ada":
            continue
        membership, event = team.add(person, TeamRole.ADMIN if short == "alice" else TeamRole.MEMBER)
        await membership.save(force_create=True)
        await unit.tell(event)
    return team


async def _take(
    house: House, step: Step, tasks: dict[Line, str], people: dict[str, models.User], team: models.Team
) -> None:
    line, status = step.line, step.status
    doer = people[line.by if status is None else line.to or line.by]
    me = _viewer(doer, team)
    if status is None:
        task = await _in_a_unit(house, doer, step.days, lambda unit: _make(unit, line, me, people))
        tasks[line] = task.id
    else:
        await _in_a_unit(house, doer, step.days, partial(_set_status, tasks[line], status, me))


async def _make(unit: Unit, line: Line, me: Viewer, people: dict[str, models.User]) -> Task:
    (team_id,) = me.teams
    due_on = None if line.due is None else clock.day_of(clock.now() + line.due * clock.DAY, me.time_zone)
    given = CreateTaskInput(
        title=line.title,
        description=line.about,
        priority=line.priority,
        assignee_id=None if line.to is None else people[line.to].id,
        due_date=due_on,
        team_id=team_id,
    )
    return _done(await task_change.create(unit, [given], me, unit.now))


async def _set_status(id: str, status: models.Status, me: Viewer, unit: Unit) -> Task:
    task = await task_rows.take(unit, id, me, "id")
    return _done(await task_change.update(unit, [task], UpdateTaskInput(status=Some(status)), me, unit.now))


def _done(outcomes: list[task_change.Outcome]) -> Task:
    (outcome,) = outcomes
    if isinstance(outcome, Problem):
        raise outcome
    return outcome


async def _in_a_unit(house: House, person: models.User | None, days: int, work: Callable[[Unit], Awaitable[T]]) -> T:
    """Nobody is written to: the people have no mail boxes."""

    async def whole(unit: Unit) -> T:
        answer = await work(unit)
        unit.jobs[:] = [job for job in unit.jobs if not job.kind.startswith("mail.")]
        return answer

    author = Author() if person is None else Author(person.card(), Origin.SESSION)
    answer, _ = await house.database.unit(whole, author=author, at=_days_ago(days))
    return answer


def _viewer(person: models.User, team: models.Team) -> Viewer:
    return Viewer(id=person.id, role=person.role, card=person.card(), teams={team.id: TeamRole.MEMBER})


def _days_ago(days: int) -> int:
    return clock.now() - days * clock.DAY
