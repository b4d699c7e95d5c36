"""DUE_SOON: the assignee of an open task is notified a day before the end of its due day, once for each due date."""

from __future__ import annotations

from typing import Any

import pytest

from events.storage.job import Job
from models.values import clock
from taskflow.components import Components
from tests.inbox.words import EDIT, entries, marks, settled
from tests.jobs.test_housekeeping import due_now
from tests.live.test_task_stream import creates
from tests.reminders.words import all_done, comes_due, day, end_of, told
from tests.support.people import Person

ZONE = "mutation ($zone: String!) { updateProfile(input: {timeZone: $zone}) { errors { message } } }"
JOBS = "SELECT run_at FROM jobs WHERE kind = 'remind.due_soon' ORDER BY run_at"


async def forgets(person: Person, components: Components) -> None:
    """Archives the entries that the person has got so far."""
    await settled(components)
    if there := await entries(person):
        await marks(person, *there, archived=True)


async def due_jobs(components: Components) -> list[int]:
    await all_done(components)
    return [row[0] for row in await components.database.reads.fetch(JOBS)]


async def test_the_assignee_is_notified_once_a_day_before_the_end_of_the_due_day(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Roses", dueDate=day(5), assigneeId=bob.id)
    assert await due_jobs(components) == [end_of(day(4))]
    await forgets(bob, components)

    await comes_due(components, task, bob, end_of(day(4)) - 1)
    assert await told(bob) == []
    for _ in range(2):
        await comes_due(components, task, bob, end_of(day(4)))

    (entry,) = await entries(bob)
    assert (entry["reasons"][0], entry["title"]) == ("DUE_SOON", "“Roses” is due soon")
    assert entry["events"][0]["name"] == "task.due_soon"
    assert (entry["actor"], entry["task"]["id"]) == (None, task["id"])
    assert await told(bob) == ["task.due_soon"]


async def test_the_event_is_the_assignees_own_and_does_not_change_the_task(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Roses", dueDate=day(1), assigneeId=bob.id)
    await comes_due(components, task, bob, end_of(day(0)))

    asked = '{ events(filter: {personal: true, names: ["task.due_soon"]}) { nodes { subjectType subjectId subject { id } task { id } changes { field } } } }'
    (event,) = (await bob.asks(asked))["events"]["nodes"]
    assert event == {
        "subjectType": "TASK",
        "subjectId": task["id"],
        "subject": {"id": task["id"]},
        "task": {"id": task["id"]},
        "changes": [],
    }
    assert (await alice.asks(asked))["events"]["nodes"] == []
    shared = "query ($id: ID!) { task(id: $id) { version activity(first: 10) { nodes { name } } } }"
    found = (await alice.asks(shared, id=task["id"]))["task"]
    assert (found["version"], found["activity"]["nodes"]) == (1, [{"name": "task.created"}])


async def test_a_task_assigned_or_moved_so_late_by_somebody_else_notifies_at_once(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    given = await creates(alice, garden, "Roses", dueDate=day(0))
    await alice.does(EDIT, id=given["id"], input={"assigneeId": bob.id})
    moved = await creates(alice, garden, "Tulips", dueDate=day(30), assigneeId=bob.id)
    await alice.does(EDIT, id=moved["id"], input={"dueDate": day(0)})
    await all_done(components)

    assert await told(bob) == ["task.due_soon"] * 2


async def test_a_person_who_sets_such_a_late_date_for_themselves_is_not_notified(
    bob: Person, garden: Any, components: Components
) -> None:
    await creates(bob, garden, "Roses", dueDate=day(0), assigneeId=bob.id)
    await all_done(components)
    assert (await told(bob), await due_jobs(components)) == ([], [])

    await creates(bob, garden, "Tulips", dueDate=day(3), assigneeId=bob.id)
    assert await due_jobs(components) == [end_of(day(2))]


async def test_a_day_that_is_over_is_not_due_soon(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Roses", dueDate=day(-1), assigneeId=bob.id)
    await all_done(components)
    await comes_due(components, task, bob, clock.now())

    assert await told(bob) == []


@pytest.mark.parametrize(
    "edit", [{"status": "CANCELLED"}, {"assigneeId": None}, {"dueDate": None}, {"dueDate": "2099-01-01"}], ids=str
)
async def test_a_task_closed_or_moved_meanwhile_causes_no_notification(
    alice: Person, bob: Person, garden: Any, components: Components, edit: dict[str, Any]
) -> None:
    task = await creates(alice, garden, "Roses", dueDate=day(5), assigneeId=bob.id)
    await alice.does(EDIT, id=task["id"], input=edit)

    await comes_due(components, task, bob, end_of(day(4)))

    assert await told(bob) == []


async def test_only_the_last_due_date_notifies_and_only_once(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Roses", dueDate=day(5), assigneeId=bob.id)
    await all_done(components)
    for ahead in (8, 3):
        await alice.does(EDIT, id=task["id"], input={"dueDate": day(ahead)})
        await all_done(components)
    assert await due_jobs(components) == [end_of(day(2)), end_of(day(4)), end_of(day(7))]

    await comes_due(components, task, bob, end_of(day(2)))
    await alice.does(EDIT, id=task["id"], input={"dueDate": day(8)})
    await comes_due(components, task, bob, end_of(day(4)))
    assert await told(bob) == ["task.due_soon"]
    await comes_due(components, task, bob, end_of(day(7)))
    await alice.does(EDIT, id=task["id"], input={"dueDate": day(3)})
    await comes_due(components, task, bob, end_of(day(2)))

    assert await told(bob) == ["task.due_soon"] * 2


async def test_the_next_assignee_is_notified_too(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Roses", dueDate=day(5), assigneeId=bob.id)
    await comes_due(components, task, bob, end_of(day(4)))
    await bob.does(EDIT, id=task["id"], input={"assigneeId": alice.id})
    await comes_due(components, task, bob, end_of(day(4)))
    await comes_due(components, task, alice, end_of(day(4)))

    assert (await told(bob), await told(alice)) == (["task.due_soon"], ["task.due_soon"])


async def test_the_day_ends_in_the_assignees_time_zone(
    alice: Person, bob: Person, garden: Any, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many tasks they have."""
    from events.handlers import remind

    monkeypatch.setattr(remind, "TASKS_AT_ONCE", 2)
    for ahead in range(3, 8):
        await creates(alice, garden, f"Bed {ahead}", dueDate=day(ahead), assigneeId=bob.id)
    before = await due_jobs(components)

    await bob.does(ZONE, zone="Pacific/Auckland")

    there = [end_of(day(ahead), "Pacific/Auckland") - clock.DAY for ahead in range(3, 8)]
    assert await due_jobs(components) == sorted([*before, *there])


@pytest.mark.parametrize(("knows", "news"), [(True, []), (False, ["task.due_soon"])])
async def test_a_job_that_an_older_version_enqueued_plans_again(
    bob: Person, garden: Any, components: Components, knows: bool, news: list[str]
) -> None:
    await creates(bob, garden, "Roses", dueDate=day(0), assigneeId=bob.id)
    await all_done(components)
    payload = {"user_id": bob.id, "cause": "event_1", "knows": knows, "after": ""}

    await components.database.unit(lambda unit: unit.enqueue(Job("remind.replan", "remind.replan:1", payload)))
    await all_done(components)

    assert await told(bob) == news


async def test_a_person_who_does_not_see_the_task_is_not_notified(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Roses", dueDate=day(5), assigneeId=bob.id)
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }",
        team=garden["id"],
        user=bob.id,
    )

    await comes_due(components, task, bob, end_of(day(4)))

    assert await told(bob) == []


async def test_tasks_of_an_older_version_are_found_and_expired_records_are_deleted(
    alice: Person, bob: Person, garden: Any, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    from taskflow.worker import housekeeping

    task = await creates(alice, garden, "Roses", dueDate=day(1), assigneeId=bob.id)
    far = await creates(alice, garden, "Tulips", dueDate=day(40), assigneeId=bob.id)
    await all_done(components)
    await components.database.unit(lambda unit: unit.execute("DELETE FROM jobs WHERE lane = 'remind'"))
    monkeypatch.setattr(housekeeping, "REMINDED_AHEAD", 25 * housekeeping.HOUR)

    await due_now(components, "keep.reminders")

    assert await due_jobs(components) == [end_of(day(0))]
    await comes_due(components, task, bob, end_of(day(0)))
    await comes_due(components, far, bob, end_of(day(39)))

    async def long_ago(unit: Any) -> None:
        await unit.execute("UPDATE due_soon_told SET due_on = '2020-01-01' WHERE task_id = $1", task["id"])

    await components.database.unit(long_ago)
    await due_now(components, "keep.reminders")
    rows = await components.database.reads.fetch("SELECT task_id FROM due_soon_told")
    assert [row[0] for row in rows] == [far["id"]]
