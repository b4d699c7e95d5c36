"""Fills an empty database with a small story, told by the people in it: through the same doors as everything else."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
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


@dataclass(frozen=True, slots=True)
class Told:
    emails: list[str]
    password: str
    tasks: int


async def tell(house: House) -> Told:
    if await models.User.all().exists():
        raise Invalid("There are people in this database already. The demo wants an empty one: set TASKFLOW_DATA_DIR.")
    password = secrets.token_urlsafe(9)
    people = await _people(house, await house.passwords.hash(password))
    team = await _in_a_unit(house, None, lambda unit: _team(unit, people))
    for line in STORY:
        await _live(house, line, people, team)
    return Told([person.email for person in people.values()], password, len(STORY))


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
        await _in_a_unit(house, None, partial(_add, person))
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


async def _live(house: House, line: Line, people: dict[str, models.User], team: models.Team) -> None:
    """From its making to its end, as far as it has come."""
    maker, doer = people[line.by], people[line.to or line.by]
    task = await _in_a_unit(house, maker, lambda unit: _make(unit, line, _viewer(maker, team), people))
    for days, status in ((line.begun, models.Status.IN_PROGRESS), (line.ended, line.end)):
        if days is not None:
            at = _days_ago(days)
            await _in_a_unit(house, doer, partial(_set_status, task.id, status, _viewer(doer, team), at))


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
    return _done(await task_change.create(unit, [given], me, _days_ago(line.made)))


async def _set_status(id: str, status: models.Status, me: Viewer, at: int, unit: Unit) -> Task:
    task = await task_rows.take(unit, id, me, "id")
    return _done(await task_change.update(unit, [task], UpdateTaskInput(status=Some(status)), me, at))


def _done(outcomes: list[task_change.Outcome]) -> Task:
    (outcome,) = outcomes
    if isinstance(outcome, Problem):
        raise outcome
    return outcome


async def _in_a_unit(house: House, person: models.User | None, work: Callable[[Unit], Awaitable[T]]) -> T:
    """Nobody is written to: the people have no mail boxes."""

    async def whole(unit: Unit) -> T:
        answer = await work(unit)
        unit.jobs[:] = [job for job in unit.jobs if not job.kind.startswith("mail.")]
        return answer

    author = Author() if person is None else Author(person.card(), Origin.SESSION)
    answer, _ = await house.database.unit(whole, author=author)
    return answer


def _viewer(person: models.User, team: models.Team) -> Viewer:
    return Viewer(id=person.id, role=person.role, card=person.card(), teams={team.id: TeamRole.MEMBER})


def _days_ago(days: int) -> int:
    return clock.now() - days * clock.DAY
