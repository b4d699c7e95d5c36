"""Overdue: an open task after the end of its due day in the assignee's time zone. Becoming overdue is an event of its
own."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from events.storage.job import Job
from models.task.lists import counts as task_counts
from models.values import clock
from resolvers.task import overdue as due_days
from taskflow.components import Components
from tests.support.commits import until
from tests.support.days import today
from tests.support.later import run_due
from tests.support.people import Person
from tests.support.races import held_before_commit
from tests.tasks.test_bulk import CREATES
from tests.tasks.words import CREATE, GET, UPDATE

PROFILE = "mutation ($zone: String!) { updateProfile(input: {timeZone: $zone}) { errors { message } } }"
LONG_AGO = "2020-01-01"


async def test_only_open_tasks_are_overdue(alice: Person) -> None:
    for status, overdue in (("PENDING", True), ("IN_PROGRESS", True), ("COMPLETED", False), ("CANCELLED", False)):
        task = (await alice.does(CREATE, input={"title": "Dig", "dueDate": LONG_AGO, "status": status}))["task"]
        assert task["overdue"] is overdue


async def test_the_day_ends_in_the_assignees_time_zone(alice: Person, components: Components) -> None:
    task = (await alice.does(CREATE, input={"title": "Dig", "dueDate": today().isoformat(), "assigneeId": alice.id}))[
        "task"
    ]
    assert await _due_at(components, task) == clock.end_of(today().isoformat(), "UTC")

    await alice.does(PROFILE, zone="Pacific/Auckland")

    assert await _due_at(components, task) == clock.end_of(today().isoformat(), "Pacific/Auckland")
    await alice.does(UPDATE, id=task["id"], input={"assigneeId": None})
    assert await _due_at(components, task) == clock.end_of(today().isoformat(), "UTC")


async def test_the_loop_stays_free_while_a_person_with_many_tasks_changes_time_zone(
    alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = [(today() + timedelta(days=n)).isoformat() for n in range(3, 33)]
    await alice.does(CREATES, inputs=[{"title": "Dig", "dueDate": day, "assigneeId": alice.id} for day in days])
    turns, turns_of_days, turns_of_jobs = 0, [], []
    cells, job = task_counts.cells, due_days._job

    async def takes_turns() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    def noted_cells(*args: Any, **more: Any) -> Any:
        turns_of_days.append(turns)
        return cells(*args, **more)

    def noted_job(*args: Any) -> Job:
        turns_of_jobs.append(turns)
        return job(*args)

    monkeypatch.setattr(due_days, "BETWEEN_BREATHS", 10)
    monkeypatch.setattr(task_counts, "cells", noted_cells)
    monkeypatch.setattr(due_days, "_job", noted_job)
    async with asyncio.TaskGroup() as tasks:
        other = tasks.create_task(takes_turns())
        await alice.does(PROFILE, zone="Pacific/Auckland")
        other.cancel()

    assert (len(turns_of_days), len(turns_of_jobs)) == (2 * len(days), len(days))
    assert len(set(turns_of_days)) >= 3
    assert len(set(turns_of_jobs)) >= 3


async def test_equal_days_are_computed_once_in_a_new_time_zone(alice: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    day = (today() + timedelta(days=3)).isoformat()
    await alice.does(CREATES, inputs=[{"title": "Dig", "dueDate": day, "assigneeId": alice.id}] * 5)
    looked_at: list[Mapping[str, Any]] = []
    cells = task_counts.cells

    def noted(task: Mapping[str, Any], *, now: int) -> Any:
        looked_at.append(task)
        return cells(task, now=now)

    monkeypatch.setattr(task_counts, "cells", noted)

    await alice.does(PROFILE, zone="Pacific/Auckland")

    assert [task["due_at"] for task in looked_at] == [clock.end_of(day, "Pacific/Auckland"), clock.end_of(day, "UTC")]


@pytest.mark.parametrize("edit", ["assigned", "put off", "moved"])
async def test_a_task_changed_while_its_assignee_changes_time_zone_ends_its_day_in_the_new_one(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components, edit: str
) -> None:
    """`due_at` is derived from both rows, and each of the two changes writes only its own row."""
    before = {"title": "Dig", "teamId": garden["id"], "dueDate": today().isoformat()}
    before |= {} if edit == "assigned" else {"assigneeId": bob.id}
    task = (await alice.does(CREATE, input=before))["task"]
    due_date = (today() + timedelta(days=3 if edit == "put off" else 0)).isoformat()
    change = {"assigned": {"assigneeId": bob.id}, "put off": {"dueDate": due_date}, "moved": {"teamId": "GEN"}}[edit]
    name = "task.moved_in" if edit == "moved" else "task.updated"
    async with held_before_commit(components, name) as first, asyncio.TaskGroup() as both:
        both.create_task(alice.does(UPDATE, id=task["id"], input=change))
        await first.reached.wait()
        both.create_task(bob.does(PROFILE, zone="Pacific/Auckland"))
        await first.is_waited_for()
        first.released.set()

    assert await _due_at(components, task) == clock.end_of(due_date, "Pacific/Auckland")


@pytest.mark.parametrize("create", [False, True], ids=["assigned", "created"])
async def test_a_task_assigned_to_a_person_who_changes_time_zone_ends_its_day_in_the_new_one(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components, create: bool
) -> None:
    task = {"title": "Dig", "teamId": garden["id"], "dueDate": today().isoformat()}
    given: dict[str, Any] = {"input": {**task, "assigneeId": bob.id}}
    if not create:
        given = {"id": (await alice.does(CREATE, input=task))["task"]["id"], "input": {"assigneeId": bob.id}}
    async with held_before_commit(components, "user.updated") as first, asyncio.TaskGroup() as both:
        both.create_task(bob.does(PROFILE, zone="Pacific/Auckland"))
        await first.reached.wait()
        second = both.create_task(alice.does(CREATE if create else UPDATE, **given))
        await first.is_waited_for()
        first.released.set()

    assert await _due_at(components, second.result()["task"]) == clock.end_of(today().isoformat(), "Pacific/Auckland")


async def test_becoming_overdue_is_one_event(alice: Person, components: Components) -> None:
    task = (await alice.does(CREATE, input={"title": "Dig", "dueDate": LONG_AGO}))["task"]

    events = await _told(alice, components)

    assert [change["field"] for change in events[-1]["changes"]] == ["overdue"]
    after = (await alice.asks(GET, id=task["id"]))["task"]
    assert after["version"] == 1
    await alice.does(UPDATE, id=task["id"], input={"status": "COMPLETED"})
    await alice.does(UPDATE, id=task["id"], input={"status": "PENDING"})
    assert len(await _told(alice, components)) == 1


OVERDUE = (
    "subscription { taskChanges(filter: {overdue: true})"
    " { __typename ... on TaskChange { name transition } ... on StreamReady { replayed } } }"
)


async def test_a_task_enters_a_list_of_overdue_ones_once(alice: Person) -> None:
    """It is overdue from the change that sets a day in the past; a moment later it is told that its day is over."""
    async with alice.connects() as socket:
        stream = await socket.subscribes(OVERDUE)

        async def told() -> tuple[str, str]:
            change = (await stream.next())["taskChanges"]
            return change["name"], change["transition"]

        await stream.next()
        await alice.does(CREATE, input={"title": "Dig", "dueDate": LONG_AGO})
        assert await told() == ("task.created", "ENTERED")
        assert await told() == ("task.became_overdue", "STAYED")

        task = (await alice.does(CREATE, input={"title": "Rake"}))["task"]
        await alice.does(UPDATE, id=task["id"], input={"dueDate": LONG_AGO})
        assert await told() == ("task.updated", "ENTERED")
        assert await told() == ("task.became_overdue", "STAYED")


async def test_a_task_whose_day_ends_earlier_in_a_new_time_zone_enters_a_list_of_overdue_ones(alice: Person) -> None:
    """No other event tells it. Where today is in the far west, it is over in the far east."""
    await alice.does(PROFILE, zone="Pacific/Pago_Pago")
    day = clock.day_of(clock.now(), "Pacific/Pago_Pago")
    await alice.does(CREATE, input={"title": "Dig", "dueDate": day, "assigneeId": alice.id})
    async with alice.connects() as socket:
        stream = await socket.subscribes(OVERDUE)
        await stream.next()

        await alice.does(PROFILE, zone="Pacific/Kiritimati")

        change = (await stream.next())["taskChanges"]
        assert (change["name"], change["transition"]) == ("task.became_overdue", "ENTERED")


@pytest.mark.settings(JOBS="apart")
@pytest.mark.parametrize("change", [{"dueDate": LONG_AGO}, {"status": "IN_PROGRESS"}])
async def test_a_late_task_that_is_changed_before_it_was_told_enters_a_list_of_overdue_ones(
    alice: Person, components: Components, change: dict[str, Any]
) -> None:
    """The worker comes too late: for the stream the task was overdue before the change, which nobody had been told."""
    await alice.does(PROFILE, zone="Pacific/Pago_Pago")
    day = clock.day_of(clock.now(), "Pacific/Pago_Pago")
    task = (await alice.does(CREATE, input={"title": "Dig", "dueDate": day, "assigneeId": alice.id}))["task"]
    async with alice.connects() as socket:
        stream = await socket.subscribes(OVERDUE)
        await stream.next()

        await alice.does(PROFILE, zone="Pacific/Kiritimati")
        await alice.does(UPDATE, id=task["id"], input=change)
        await run_due(components, "task")

        told = [(await stream.next())["taskChanges"] for _ in range(2)]
        assert [(one["name"], one["transition"]) for one in told] == [
            ("task.updated", "STAYED"),
            ("task.became_overdue", "ENTERED"),
        ]


async def test_a_postponed_task_is_not_reported_overdue(alice: Person, components: Components) -> None:
    from resolvers.task.overdue import become_overdue

    tomorrow = (today() + timedelta(days=2)).isoformat()
    task = (await alice.does(CREATE, input={"title": "Dig", "dueDate": tomorrow}))["task"]

    await components.database.unit(lambda unit: become_overdue(unit, task["id"], clock.now()))

    found = await alice.asks('{ events(filter: {names: ["task.became_overdue"]}) { totalCount } }')
    assert found["events"]["totalCount"] == 0


async def _told(person: Person, components: Components) -> Any:
    """Waits until the job has run."""

    async def events() -> Any:
        asked = '{ events(filter: {names: ["task.became_overdue"]}) { nodes { changes { field } } } }'
        return (await person.asks(asked))["events"]["nodes"]

    return await until(components.database, events)


async def _due_at(components: Components, task: Any) -> int:
    due_at: int = await components.database.reads.fetchval("SELECT due_at FROM tasks WHERE id = $1", task["id"])
    return due_at
