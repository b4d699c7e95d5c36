"""Fills an empty database with a small story, told by the people in it: through the same doors as everything else."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from strawberry import Some

import models
from events.bus.bus import Bus
from events.event import Author, Origin
from events.handlers.accounts import join_the_default_team
from events.user import UserCreated
from models.errors import Invalid, Problem
from models.roles import TeamRole
from models.task import rows as task_rows
from models.task.task import Task
from models.user.locale import time_zone_of
from models.values import clock
from models.viewer import Viewer
from resolvers.task import change as task_change
from resolvers.task import overdue
from resolvers.team import team as teams
from resolvers.user.account import add_user
from schema.task.input import CreateTaskInput, UpdateTaskInput
from taskflow.components import Components
from taskflow.operations.demo_story import ABOUT, PEOPLE, STORY, TEAM, Line
from taskflow.storage.database import Unit

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DemoResult:
    emails: list[str]
    password: str
    tasks: int


Act = Callable[["Scene", Line, Unit], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Step:
    """What happens to one task of the story, and when."""

    at: int
    line: Line
    by: str | None
    act: Act


@dataclass(frozen=True, slots=True)
class Scene:
    now: int
    people: dict[str, models.User]
    team: models.Team
    tasks: dict[Line, str]
    """Their ids, of those that are made."""

    def viewer(self, short: str) -> Viewer:
        person = self.people[short]
        return Viewer(id=person.id, role=person.role, card=person.card(), teams={self.team.id: TeamRole.MEMBER})


async def build(components: Components) -> DemoResult:
    if await models.User.all().exists():
        raise Invalid("There are people in this database already. The demo wants an empty one: set TASKFLOW_DATA_DIR.")
    password = secrets.token_urlsafe(9)
    with _without_mail(components):
        people = await _story(components, await components.passwords.hash(password))
    return DemoResult([person.email for person in people.values()], password, len(STORY))


async def _story(components: Components, password_hash: str) -> dict[str, models.User]:
    now = clock.now()
    steps = sorted(_steps(now), key=lambda step: step.at)
    begun = steps[0].at
    await _in_a_unit(components, None, begun, _found)
    people = await _people(components, password_hash, begun)
    team = await _in_a_unit(components, None, begun, lambda unit: _team(unit, people))
    scene = Scene(now, people, team, {})
    for step in steps:
        author = people[step.by] if step.by else None
        await _in_a_unit(components, author, step.at, partial(step.act, scene, step.line))
    return people


def _steps(now: int) -> Iterator[Step]:
    for line in STORY:
        doer = line.to or line.by
        yield Step(now - line.made * clock.DAY, line, line.by, _make)
        if line.begun is not None:
            yield Step(now - line.begun * clock.DAY, line, doer, partial(_set_status, models.Status.IN_PROGRESS))
        if line.ended is not None:
            yield Step(now - line.ended * clock.DAY, line, doer, partial(_set_status, line.end))
        if line.due is not None and (due_at := clock.end_of(_due_on(line, now), PEOPLE[doer][1])) < now:
            yield Step(due_at, line, None, _become_overdue)


def _due_on(line: Line, now: int) -> str:
    assert line.due is not None
    return clock.day_of(now + line.due * clock.DAY, PEOPLE[line.by][1])


async def _found(unit: Unit) -> None:
    """The instance: what its first start has told was long ago, too."""
    await unit.execute("UPDATE events SET occurred_at = $1", unit.now)
    await unit.execute("UPDATE stream_heads SET at = $1", unit.now)
    await unit.execute("UPDATE teams SET created_at = $1, updated_at = $1", unit.now)


async def _people(components: Components, password_hash: str, begun: int) -> dict[str, models.User]:
    people = {}
    for short, (name, time_zone) in PEOPLE.items():
        role = models.UserRole.ADMIN if short == "ada" else models.UserRole.USER
        person = models.User.new(
            name=name,
            email=f"{short}@example.com",
            password_hash=password_hash,
            time_zone=time_zone_of(time_zone),
            role=role,
            confirmed=True,
        )
        person.created_at = person.updated_at = person.email_confirmed_at = begun
        await _in_a_unit(components, None, begun, partial(_add, person))
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


async def _make(scene: Scene, line: Line, unit: Unit) -> None:
    given = CreateTaskInput(
        title=line.title,
        description=line.about,
        priority=line.priority,
        assignee_id=None if line.to is None else scene.people[line.to].id,
        due_date=None if line.due is None else _due_on(line, scene.now),
        team_id=scene.team.id,
    )
    scene.tasks[line] = _done(await task_change.create(unit, [given], scene.viewer(line.by), unit.now)).id


async def _set_status(status: models.Status, scene: Scene, line: Line, unit: Unit) -> None:
    me = scene.viewer(line.to or line.by)
    task = await task_rows.take(unit, scene.tasks[line], me, "id")
    _done(await task_change.update(unit, [task], UpdateTaskInput(status=Some(status)), me, unit.now))


async def _become_overdue(scene: Scene, line: Line, unit: Unit) -> None:
    await overdue.become_overdue(unit, scene.tasks[line], unit.now)


def _done(outcomes: list[task_change.Outcome]) -> Task:
    (outcome,) = outcomes
    if isinstance(outcome, Problem):
        raise outcome
    return outcome


async def _in_a_unit(
    components: Components, person: models.User | None, at: int, work: Callable[[Unit], Awaitable[T]]
) -> T:
    author = Author() if person is None else Author(person.card(), Origin.SESSION)
    answer, _ = await components.database.unit(work, author=author, at=at)
    return answer


@contextmanager
def _without_mail(components: Components) -> Iterator[None]:
    """The people have no mail boxes."""
    before, components.before = components.before, Bus()
    components.before.on(UserCreated.name, join_the_default_team)
    try:
        yield
    finally:
        components.before = before
