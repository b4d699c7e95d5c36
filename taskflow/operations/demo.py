"""Fills an empty database with a small story, told by the people in it, through the same mutations as everything else."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import orjson
from strawberry import Some

import models
from events.bus.bus import Bus
from events.event import Author, Origin
from events.handlers import notify
from events.handlers.accounts import give_the_default_profile
from events.jobs import queue
from events.jobs.attempt import JobAttempt
from events.jobs.queue import lane_of
from events.log import log
from events.user import UserCreated
from models import mail_jobs
from models.attachment import jobs
from models.attachment import rows as attachment_rows
from models.attachment.attachment import Announcement
from models.comment import rows as comment_rows
from models.comment.emoji import Emoji
from models.errors import Invalid, Problem
from models.markdown.rendering import MarkedHtml
from models.notification import rows as notification_rows
from models.notification.jobs import RAISE
from models.roles import TeamRole
from models.task.arrange import Target
from models.task.relations import RelationKind
from models.task.stored import rows as task_rows
from models.task.task import Task
from models.user.locale import time_zone_of
from models.values import clock
from models.values.ids import new_id
from models.view.layout import TaskGrouping, ViewLayout
from models.viewer import SYSTEM, Viewer
from resolvers.comment import comment as comments
from resolvers.task import overdue, relations
from resolvers.task.changes import change as task_change
from resolvers.task.changes.decided import ChangeResult
from resolvers.team import team as teams
from resolvers.user.account import add_user
from schema.language.scalars import ID
from schema.recurrence import RecurrenceInput
from schema.task.input import CreateTaskInput, UpdateTaskInput
from taskflow.components import Components
from taskflow.files.disposition import disposition
from taskflow.files.store import new_key, once
from taskflow.operations.demo_story import (
    ABOUT,
    COLUMNS,
    LABELS,
    OPEN_DAY,
    PEOPLE,
    STORY,
    TEAM,
    Line,
    Remark,
    StoryFile,
)
from taskflow.storage.database import Unit

T = TypeVar("T")


READ_AFTER_DAYS = 2
"""Notifications older than this are marked as read."""
MOST_JOBS = 10_000


@dataclass(frozen=True, slots=True)
class DemoResult:
    emails: list[str]
    password: str
    tasks: int


StoryStep = Callable[["Scene", Line, Unit], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Step:
    """What happens to one task of the story, and when."""

    at: int
    line: Line
    by: str | None
    act: StoryStep


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file whose bytes are in the store."""

    id: str
    key: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Scene:
    now: int
    people: dict[str, models.User]
    team: models.Team
    labels: dict[str, str]
    """Their ids, by name."""
    columns: dict[str, str]
    """Ids of the board's columns, by name."""
    tasks: dict[Line, str]
    """Ids of the tasks created so far."""
    comments: dict[Remark, str]
    """Ids of the comments made so far."""
    marked: Mapping[Remark, MarkedHtml]
    files: Mapping[StoryFile, WrittenFile]

    def titled(self, title: str) -> str:
        (id,) = (id for line, id in self.tasks.items() if line.title == title)
        return id

    def viewer(self, short: str) -> Viewer:
        person = self.people[short]
        return Viewer(id=person.id, role=person.role, card=person.card(), teams={self.team.id: TeamRole.MEMBER})


async def build(components: Components) -> DemoResult:
    if await models.User.all().exists():
        raise Invalid(
            "There are people in this database already. The demo wants an empty one: set TASKFLOW_DATABASE_URL, or without it TASKFLOW_DATA_DIR."
        )
    password = secrets.token_urlsafe(9)
    with _without_mail(components):
        people = await _story(components, await components.passwords.hash(password))
        await _fill_inboxes(components, clock.now() - READ_AFTER_DAYS * clock.DAY)
    return DemoResult([person.email for person in people.values()], password, len(STORY))


async def _story(components: Components, password_hash: str) -> dict[str, models.User]:
    now = clock.now()
    steps = sorted(_steps(now), key=lambda step: step.at)
    begun = steps[0].at
    await _in_a_unit(components, None, begun, _found)
    people = await _people(components, password_hash, begun)
    team = await _in_a_unit(components, None, begun, lambda unit: _team(unit, people))
    labels = await _in_a_unit(components, people["alice"], begun, lambda unit: _labels(unit, team, people["alice"]))
    columns = await _in_a_unit(components, people["alice"], begun, lambda unit: _columns(unit, team, people["alice"]))
    scene = Scene(now, people, team, labels, columns, {}, {}, await _marked(components), await _written(components))
    for step in steps:
        author = people[step.by] if step.by else None
        await _in_a_unit(components, author, step.at, partial(step.act, scene, step.line))
    await _in_a_unit(
        components, people["alice"], steps[-1].at, lambda unit: _views(unit, team, labels, people["alice"])
    )
    return people


def _steps(now: int) -> Iterator[Step]:
    for line in STORY:
        doer = line.to or line.by
        yield Step(now - line.made * clock.DAY, line, line.by, _make)
        yield from _carried(now, line, doer)
        for remark in line.talk:
            yield from _said(now, line, remark, None)
        if line.ahead is not None:
            short, other, ago = line.ahead
            yield Step(_ago(now, ago), line, short, partial(_put_ahead, short, other))
        for kind, other, short, ago in line.relations:
            yield Step(_ago(now, ago), line, short, partial(_relate, kind, other, short))
        yield from _attached(now, line, line.files, None)
        for short, ago in line.watched:
            yield Step(_ago(now, ago), line, short, partial(_watch, short))
        if line.due is not None and (due_at := clock.end_of(_due_on(line, now), PEOPLE[doer][1])) < now:
            yield Step(due_at, line, None, _become_overdue)


def _carried(now: int, line: Line, doer: str) -> Iterator[Step]:
    """The steps that move a task over the board."""
    if line.begun is not None:
        yield Step(now - line.begun * clock.DAY, line, doer, partial(_set_status, models.Status.IN_PROGRESS))
    if line.ended is not None:
        yield Step(now - line.ended * clock.DAY, line, doer, partial(_set_status, line.end))
    if line.column is not None:
        column, ago = line.column
        yield Step(_ago(now, ago), line, doer, partial(_put_into, column))


def _said(now: int, line: Line, remark: Remark, thread: Remark | None) -> Iterator[Step]:
    yield Step(_ago(now, remark.ago), line, remark.by, partial(_say, remark, thread))
    yield from _attached(now, line, remark.files, remark)
    for short, emoji, ago in remark.reactions:
        yield Step(_ago(now, ago), line, short, partial(_react, remark, short, emoji))
    for reply in remark.replies:
        yield from _said(now, line, reply, remark)
    if remark.resolved is not None:
        short, ago = remark.resolved
        yield Step(_ago(now, ago), line, short, partial(_resolve, remark, short))


def _attached(now: int, line: Line, files: Iterable[StoryFile], remark: Remark | None) -> Iterator[Step]:
    for file in files:
        yield Step(_ago(now, file.ago), line, file.by, partial(_attach, file, remark))


def _ago(now: int, days: float) -> int:
    return now - round(days * clock.DAY)


async def _marked(components: Components) -> dict[Remark, MarkedHtml]:
    """Rendered before the units: rendering within one would keep other writers waiting."""
    every = [each for line in STORY for remark in line.talk for each in (remark, *remark.replies)]
    return {remark: await components.markdown.render(remark.text, user_id=SYSTEM.id) for remark in every}


async def _written(components: Components) -> dict[StoryFile, WrittenFile]:
    """Written before the units, too. If the process dies in between, bytes without a file are left, which are swept."""
    written = {}
    for file in [
        file for line in STORY for file in (*line.files, *(each for said in line.talk for each in said.files))
    ]:
        id = new_id("file")
        key = new_key(id, components.epoch)
        shown_as = disposition(file.name, file.content_type)
        body = file.make()
        await components.files.write(key, once(body), content_type=file.content_type, disposition=shown_as)
        written[file] = WrittenFile(id, key, len(body), hashlib.sha256(body).hexdigest())
    return written


def _due_on(line: Line, now: int) -> str:
    assert line.due is not None
    return clock.day_of(now + line.due * clock.DAY, PEOPLE[line.by][1])


async def _fill_inboxes(components: Components, read_until: int) -> None:
    """Runs the work of a worker, in the order of the story."""
    database = components.database
    raise_entries = notify.NotifyJobs(lambda: database.reads).handlers()[RAISE]
    waiting, _ = await database.unit(
        lambda unit: queue.claim(unit, lane_of(RAISE), lease=queue.LONGEST_LEASE, most=MOST_JOBS)
    )
    is_read = False
    for job in waiting:
        (event,) = await log.by_ids(database.reads, job.payload["events"][:1])
        if not is_read and event.at > read_until:
            await database.unit(lambda unit: _read_all(unit, read_until), long=True)
            is_read = True
        await raise_entries.run(JobAttempt(job, database))
    await database.unit(_mail_nobody, long=True)


async def _mail_nobody(unit: Unit) -> None:
    """Deletes the mails about events of the story."""
    which = "kind = $1 OR kind = $2"
    await unit.execute(
        f"DELETE FROM email_deliveries WHERE job_key IN (SELECT key FROM jobs WHERE {which})",
        mail_jobs.NOTICE,
        mail_jobs.SECURITY,
    )
    await unit.execute(f"DELETE FROM jobs WHERE {which}", mail_jobs.NOTICE, mail_jobs.SECURITY)


async def _read_all(unit: Unit, now: int) -> None:
    people = await models.User.all().values_list("id", flat=True)
    inboxes = await notification_rows.hold(unit, [str(id) for id in people])
    for inbox in inboxes.values():
        await notification_rows.read_all(unit, inbox, until=inbox.head, now=now)
    await notification_rows.store(unit, inboxes.values())


async def _found(unit: Unit) -> None:
    """Moves the instance's first events into the past: it was founded long ago, too."""
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
        people[short] = await _in_a_unit(components, None, begun, partial(_add, person))
    return people


async def _add(person: models.User, unit: Unit) -> models.User:
    return await add_user(unit, person)


async def _team(unit: Unit, people: dict[str, models.User]) -> models.Team:
    team = await teams.with_a_key(unit, name=TEAM, key="GARDEN", description=ABOUT)
    await unit.tell(team.created())
    for short, person in people.items():
        if short == "ada":
            continue
        membership, event = team.add(person, TeamRole.ADMIN if short == "alice" else TeamRole.MEMBER, by=SYSTEM)
        await membership.save(force_create=True)
        await unit.tell(event)
    return team


async def _labels(unit: Unit, team: models.Team, alice: models.User) -> dict[str, str]:
    by = Viewer(id=alice.id, role=alice.role, card=alice.card(), teams={team.id: TeamRole.ADMIN})
    ids: dict[str, str] = {}
    for name, color in LABELS.items():
        label = models.Label.new(team=team.card(), name=name, color=color, by=by, of_team=len(ids))
        label.created_at = label.updated_at = unit.now
        await label.save(force_create=True)
        await unit.tell(label.created())
        ids[name] = label.id
    return ids


async def _views(unit: Unit, team: models.Team, labels: dict[str, str], alice: models.User) -> None:
    """A view that the team shares, and one of Alice's own."""
    by = Viewer(id=alice.id, role=alice.role, card=alice.card(), teams={team.id: TeamRole.ADMIN})
    open_day = {"team": {"eq": team.id}, "labels": {"any": [labels[OPEN_DAY]]}}
    mine = {"assignee": {"me": True}, "status": {"in": ["PENDING", "IN_PROGRESS"]}}
    next_first = [{"field": "DUE_DATE", "direction": "ASC"}, {"field": "PRIORITY", "direction": "DESC"}]
    for name, shared_with, which, order, layout, group_by in (
        (OPEN_DAY, team.card(), open_day, [], ViewLayout.BOARD, TaskGrouping.STATUS),
        ("My open tasks", None, mine, next_first, ViewLayout.LIST, TaskGrouping.DUE_DATE),
    ):
        view = models.View.new(
            team=shared_with,
            name=name,
            filter=orjson.dumps(which).decode(),
            order_by=orjson.dumps(order).decode(),
            layout=layout,
            group_by=group_by,
            by=by,
            there=0,
        )
        view.created_at = view.updated_at = unit.now
        await view.save(force_create=True)
        await unit.tell(view.created())


async def _columns(unit: Unit, team: models.Team, alice: models.User) -> dict[str, str]:
    """Creates the columns while there are no tasks, so that none has to be put into them."""
    by = Viewer(id=alice.id, role=alice.role, card=alice.card(), teams={team.id: TeamRole.ADMIN})
    ids: dict[str, str] = {}
    for column in COLUMNS:
        stage = models.Stage.new(
            team=team.card(),
            name=column.name,
            status=int(column.status),
            color=column.color,
            limit=column.limit,
            by=by,
            of_team=len(ids),
        )
        stage.created_at = stage.updated_at = unit.now
        await stage.save(force_create=True)
        await unit.tell(stage.created())
        ids[column.name] = stage.id
    return ids


async def _make(scene: Scene, line: Line, unit: Unit) -> None:
    given = CreateTaskInput(
        title=line.title,
        description=line.about,
        priority=line.priority,
        assignee_id=None if line.to is None else scene.people[line.to].id,
        due_date=None if line.due is None else _due_on(line, scene.now),
        recurrence=None if line.recurs is None else RecurrenceInput(rule=line.recurs),
        team_id=scene.team.id,
        label_ids=[ID(scene.labels[name]) for name in line.labels],
        parent_id=None if line.part_of is None else ID(scene.titled(line.part_of)),
    )
    scene.tasks[line] = _done(await task_change.create(unit, [given], scene.viewer(line.by), unit.now)).id


async def _set_status(status: models.Status, scene: Scene, line: Line, unit: Unit) -> None:
    me = scene.viewer(line.to or line.by)
    task = await task_rows.take(unit, scene.tasks[line], me, "id")
    _done(await task_change.update(unit, [task], UpdateTaskInput(status=Some(status)), me, unit.now))


async def _put_into(column: str, scene: Scene, line: Line, unit: Unit) -> None:
    me = scene.viewer(line.to or line.by)
    task = await task_rows.take(unit, scene.tasks[line], me, "id")
    given = UpdateTaskInput(stage_id=Some(ID(scene.columns[column])))
    _done(await task_change.update(unit, [task], given, me, unit.now))


async def _say(remark: Remark, thread: Remark | None, scene: Scene, line: Line, unit: Unit) -> None:
    me = scene.viewer(remark.by)
    task = await task_rows.take(unit, scene.tasks[line], me, "id")
    begun = None if thread is None else await comment_rows.on_task(unit, scene.comments[thread], task)
    said = await comments.write(unit, me, task, remark.text, scene.marked[remark], thread=begun, now=unit.now)
    scene.comments[remark] = said.id


async def _attach(file: StoryFile, remark: Remark | None, scene: Scene, line: Line, unit: Unit) -> None:
    me, written = scene.viewer(file.by), scene.files[file]
    task = await task_rows.take(unit, scene.tasks[line], me, "id")
    comment = None if remark is None else await comment_rows.on_task(unit, scene.comments[remark], task)
    announced = Announcement(filename=file.name, content_type=file.content_type, size=written.size, id=written.id)
    attachment = models.Attachment.announce(
        announced, on=task, by=me, most_bytes=written.size, of_task=0, comment=comment, now=unit.now
    )
    await attachment_rows.insert(unit, attachment, most=None, largest=written.size)
    event = attachment.arrive(key=written.key, sha256=written.sha256, now=unit.now)
    await attachment_rows.store_arrival(unit, attachment, most=None)
    await attachment_rows.store_count(unit, attachment.on)
    await unit.tell(event)
    await unit.enqueue(jobs.look(written.id, written.key))


async def _react(remark: Remark, short: str, emoji: Emoji, scene: Scene, line: Line, unit: Unit) -> None:  # noqa: ARG001  # every step gets its line
    me = scene.viewer(short)
    comment = await comment_rows.take(unit, scene.comments[remark], me, "id")
    event = comment.react(emoji, by=me, on=True)
    await comment.save(update_fields=["reactions"])
    await unit.tell(event)


async def _resolve(remark: Remark, short: str, scene: Scene, line: Line, unit: Unit) -> None:  # noqa: ARG001  # as above
    me = scene.viewer(short)
    comment = await comment_rows.take(unit, scene.comments[remark], me, "id")
    event = comment.resolve(by=me, now=unit.now)
    await comment.save(update_fields=["resolved_at", "resolved_by_id", "version"])
    await unit.tell(event)


async def _put_ahead(short: str, other: str, scene: Scene, line: Line, unit: Unit) -> None:
    await task_change.place(unit, scene.tasks[line], Target(None, scene.titled(other)), scene.viewer(short), unit.now)


async def _relate(kind: RelationKind, other: str, short: str, scene: Scene, line: Line, unit: Unit) -> None:
    me = scene.viewer(short)
    await relations.relate(unit, me, scene.tasks[line], kind, scene.titled(other), now=unit.now)


async def _watch(short: str, scene: Scene, line: Line, unit: Unit) -> None:
    me = scene.viewer(short)
    task = await task_rows.take(unit, scene.tasks[line], me, "id")
    event = task.watch(by=me)
    if event is not None:
        await task_rows.update(unit, task, event.state["was"])
    await unit.tell(event)


async def _become_overdue(scene: Scene, line: Line, unit: Unit) -> None:
    await overdue.become_overdue(unit, scene.tasks[line], unit.now)


def _done(outcomes: list[ChangeResult]) -> Task:
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
    """Replaces the handlers, so that nobody is mailed: the people of the story have no mail boxes."""
    before, components.before = components.before, Bus()
    components.before.on(UserCreated.name, give_the_default_profile)
    components.before.on(*notify.EVENTS)(notify.note_who_is_concerned)
    try:
        yield
    finally:
        components.before = before
