"""Reminders: set for an instant or before a due date, they fire once, never early, and for the latest due date."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from models.reminder import reminder as model
from models.values import clock
from taskflow.components import Components
from tests.inbox.words import EDIT, entries
from tests.live.test_task_stream import creates
from tests.reminders.words import (
    CREATE,
    DELETE,
    all_done,
    coming,
    day,
    end_of,
    fires,
    of_task,
    refused,
    sets,
    told,
)
from tests.support.people import Person
from tests.support.races import held_before_commit

HOUR = 3_600_000
TRASH = "mutation ($id: ID!) { deleteTask(id: $id) { errors { message } } }"
RESTORE = "mutation ($id: ID!) { restoreTask(id: $id) { errors { message } } }"
LEAVE = "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }"
JOIN = (
    "mutation ($team: ID!, $user: ID!, $role: TeamRole!) { setTeamMember(teamId: $team, userId: $user, role: $role)"
    " { errors { message } } }"
)
NODE = "query ($id: ID!) { node(id: $id) { id } }"


@pytest.fixture
async def roses(alice: Person, garden: Any) -> Any:
    """An unassigned task, due in ten days."""
    return await creates(alice, garden, "Roses", dueDate=day(10))


def later(milliseconds: int) -> str:
    return clock.to_wire(clock.now() + milliseconds)


async def test_a_reminder_at_an_instant_fires_once_with_an_inbox_entry(
    bob: Person, roses: Any, components: Components
) -> None:
    at = clock.now() + HOUR
    reminder = await sets(bob, roses, at=clock.to_wire(at))
    assert (reminder["at"], reminder["beforeDue"], reminder["firedAt"]) == (clock.to_wire(at), None, None)

    await fires(components, reminder, at - 1)
    assert await entries(bob) == []
    for _ in range(2):
        await fires(components, reminder, at)

    (entry,) = await entries(bob)
    assert (entry["reasons"], entry["title"], entry["count"]) == (["REMINDER"], "Reminder: “Roses”", 1)
    assert (entry["actor"], [event["name"] for event in entry["events"]]) == (None, ["reminder.fired"])
    assert await told(bob) == ["reminder.created", "reminder.fired"]
    assert await coming(bob) == []
    (done,) = await of_task(bob, roses)
    assert done["firedAt"] == done["at"] == clock.to_wire(at)


async def test_the_worker_fires_a_reminder_when_its_time_has_come(
    bob: Person, roses: Any, components: Components
) -> None:
    at = clock.now() + 400
    await sets(bob, roses, at=clock.to_wire(at))

    async with bob.connects() as socket:
        stream = await socket.subscribes(
            "subscription { events(filter: {personal: true}) { ... on StreamEvent { event { name } } } }"
        )
        name = ""
        while name != "reminder.fired":
            name = ((await stream.next())["events"].get("event") or {"name": ""})["name"]

    assert at <= clock.now()
    (done,) = await of_task(bob, roses)
    assert at <= clock.from_wire(done["firedAt"]) < at + 5_000


async def test_a_reminder_before_the_due_date_moves_with_it_and_fires_for_the_latest_one(
    alice: Person, bob: Person, roses: Any, components: Components
) -> None:
    reminder = await sets(bob, roses, beforeDue="PT48H")
    assert reminder["beforeDue"] == "P2D"
    assert reminder["at"] == clock.to_wire(end_of(day(8)))
    for ahead in (20, 5, 30):
        await alice.does(EDIT, id=roses["id"], input={"dueDate": day(ahead)})
        await all_done(components)

    (moved,) = await coming(bob)
    assert moved["at"] == clock.to_wire(end_of(day(28)))
    for early in (end_of(day(3)), end_of(day(8)), end_of(day(28)) - 1):
        await fires(components, reminder, early)
    assert await told(bob) == ["reminder.created"]
    for _ in range(2):
        await fires(components, reminder, end_of(day(28)))
    assert await told(bob) == ["reminder.created", "reminder.fired"]
    assert len(await entries(bob)) == 1


async def test_a_job_waits_for_each_planned_instant_including_the_latest(
    alice: Person, bob: Person, roses: Any, components: Components
) -> None:
    reminder = await sets(bob, roses, beforeDue="P1D")
    for ahead in (20, 10, 30):
        await alice.does(EDIT, id=roses["id"], input={"dueDate": day(ahead)})
        await all_done(components)

    rows = await components.database.reads.fetch(
        "SELECT key, run_at FROM jobs WHERE kind = 'remind.fire' ORDER BY run_at"
    )
    moments = [end_of(day(ahead)) for ahead in (9, 19, 29)]
    assert [(row[0], row[1]) for row in rows] == [(f"remind.fire:{reminder['id']}:{at}", at) for at in moments]


async def test_a_reminder_waits_for_a_task_to_get_a_due_date(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    task = await creates(alice, garden, "Tulips")
    await sets(bob, task, at=later(HOUR))
    reminder = await sets(bob, task, beforeDue="PT0S")
    assert reminder["at"] is None
    assert [one["beforeDue"] for one in await coming(bob)] == [None, "PT0S"]

    await alice.does(EDIT, id=task["id"], input={"dueDate": day(1)})
    await all_done(components)

    assert (await of_task(bob, task))[1]["at"] == clock.to_wire(end_of(day(1)))
    assert await components.database.reads.fetchval("SELECT count(*) FROM jobs WHERE kind = 'remind.fire'") == 2


async def test_a_reminder_moved_into_the_past_fires_at_once_unless_its_day_is_over(
    alice: Person, bob: Person, roses: Any, components: Components
) -> None:
    await sets(bob, roses, beforeDue="P3D")

    await alice.does(EDIT, id=roses["id"], input={"dueDate": day(-1)})
    await all_done(components)
    assert (await coming(bob))[0]["at"] is None
    assert await told(bob) == ["reminder.created"]

    await alice.does(EDIT, id=roses["id"], input={"dueDate": day(1)})
    await all_done(components)
    assert await told(bob) == ["reminder.created", "reminder.fired"]
    assert [entry["reasons"] for entry in await entries(bob)] == [["REMINDER"]]


async def test_after_a_standstill_a_reminder_fires_although_its_day_is_over(
    bob: Person, roses: Any, components: Components
) -> None:
    before, at_the_end = await sets(bob, roses, beforeDue="P1D"), await sets(bob, roses, beforeDue="PT0S")

    await fires(components, before, end_of(day(9)), now=end_of(day(12)))
    await fires(components, at_the_end, end_of(day(10)), now=end_of(day(12)))

    assert await told(bob) == ["reminder.created"] * 2 + ["reminder.fired"] * 2


async def test_a_reminder_moves_with_the_assignees_time_zone(
    alice: Person, bob: Person, roses: Any, components: Components
) -> None:
    await alice.does(EDIT, id=roses["id"], input={"assigneeId": bob.id})
    await sets(alice, roses, beforeDue="P1D")

    await bob.does('mutation { updateProfile(input: {timeZone: "Pacific/Auckland"}) { errors { message } } }')
    await all_done(components)

    at = end_of(day(10), "Pacific/Auckland") - clock.DAY
    assert (await coming(alice))[0]["at"] == clock.to_wire(at)
    sql = "SELECT count(*) FROM jobs WHERE kind = 'remind.fire' AND run_at = $1"
    assert await components.database.reads.fetchval(sql, at) == 1


VAIN = {
    "closed": (lambda alice, task: alice.does(EDIT, id=task["id"], input={"status": "COMPLETED"})),
    "trashed": (lambda alice, task: alice.does(TRASH, id=task["id"])),
}


@pytest.mark.parametrize("how", VAIN)
async def test_a_missed_reminder_at_an_instant_is_deleted_and_one_before_the_due_date_waits(
    alice: Person, bob: Person, roses: Any, components: Components, how: str
) -> None:
    at = clock.now() + HOUR
    instant, before = await sets(bob, roses, at=clock.to_wire(at)), await sets(bob, roses, beforeDue="P1D")

    await VAIN[how](alice, roses)
    for reminder, moment in ((instant, at), (before, end_of(day(9)))):
        await fires(components, reminder, moment)

    assert await told(bob) == ["reminder.created", "reminder.created", "reminder.deleted"]
    assert [(one["id"], one["at"]) for one in await coming(bob)] == [(before["id"], None)]


async def test_a_reopened_task_reminds_again(alice: Person, bob: Person, roses: Any, components: Components) -> None:
    reminder = await sets(bob, roses, beforeDue="P1D")
    await alice.does(EDIT, id=roses["id"], input={"status": "COMPLETED"})
    await fires(components, reminder, end_of(day(9)))
    await components.database.unit(lambda unit: unit.execute("DELETE FROM jobs WHERE lane = 'remind'"))

    await alice.does(EDIT, id=roses["id"], input={"status": "PENDING"})
    await all_done(components)

    assert (await coming(bob))[0]["at"] == clock.to_wire(end_of(day(9)))
    assert await components.database.reads.fetchval("SELECT count(*) FROM jobs WHERE kind = 'remind.fire'") == 1


async def test_a_person_who_no_longer_sees_the_task_is_not_reminded_and_sees_no_reminder(
    alice: Person, bob: Person, garden: Any, roses: Any, components: Components
) -> None:
    at = clock.now() + HOUR
    instant, before = await sets(bob, roses, at=clock.to_wire(at)), await sets(bob, roses, beforeDue="P1D")
    await alice.does(LEAVE, team=garden["id"], user=bob.id)

    assert await coming(bob) == []
    assert (await bob.asks(NODE, id=before["id"]))["node"] is None
    for reminder, moment in ((instant, at), (before, end_of(day(9)))):
        await fires(components, reminder, moment)
    assert [entry["reasons"] for entry in await entries(bob)] == []

    await alice.does(JOIN, team=garden["id"], user=bob.id, role="VIEWER")
    assert [one["id"] for one in await coming(bob)] == [before["id"]]


async def test_a_purged_task_takes_its_reminders_along(
    alice: Person, bob: Person, roses: Any, components: Components
) -> None:
    reminder = await sets(bob, roses, at=later(HOUR))
    await alice.does(
        "mutation ($id: ID!) { deleteTask(id: $id, permanently: true) { errors { message } } }", id=roses["id"]
    )

    await fires(components, reminder, clock.now() + HOUR)

    assert await coming(bob) == []
    assert await told(bob) == ["reminder.created"]


async def test_nobody_else_sees_or_deletes_a_reminder_not_even_an_admin(alice: Person, bob: Person, roses: Any) -> None:
    reminder = await sets(bob, roses, at=later(HOUR))

    assert await of_task(alice, roses) == await coming(alice) == []
    assert (await alice.asks(NODE, id=reminder["id"]))["node"] is None
    assert (await bob.asks(NODE, id=reminder["id"]))["node"] == {"id": reminder["id"]}
    error = await alice.fails(DELETE, id=reminder["id"])
    assert (error["code"], error["path"]) == ("NOT_FOUND", ["id"])
    assert (await bob.does(DELETE, id=reminder["id"]))["deletedId"] == reminder["id"]
    assert (await bob.fails(DELETE, id=reminder["id"]))["code"] == "NOT_FOUND"
    assert await told(bob) == ["reminder.created", "reminder.deleted"]


async def test_a_deleted_reminder_does_not_fire(bob: Person, roses: Any, components: Components) -> None:
    at = clock.now() + HOUR
    reminder = await sets(bob, roses, at=clock.to_wire(at))
    await bob.does(DELETE, id=reminder["id"])

    await fires(components, reminder, at)

    assert await told(bob) == ["reminder.created", "reminder.deleted"]


async def test_the_same_time_again_is_the_same_reminder_unless_it_has_fired(
    bob: Person, roses: Any, components: Components
) -> None:
    at = later(HOUR)
    first, again = await sets(bob, roses, at=at), await sets(bob, roses, at=at)
    before, in_hours = await sets(bob, roses, beforeDue="P1W"), await sets(bob, roses, beforeDue="PT168H")
    assert (first["id"], before["id"]) == (again["id"], in_hours["id"])
    assert await told(bob) == ["reminder.created"] * 2

    await fires(components, before, end_of(day(3)))
    assert (await sets(bob, roses, beforeDue="P1W"))["id"] != before["id"]


BAD = {
    "an instant that has passed": ({"at": "2020-01-01T00:00:00Z"}, "INVALID", ["when", "at"]),
    "a moment before the due date that has passed": ({"beforeDue": "P11D"}, "INVALID", ["when", "beforeDue"]),
    "more than 90 days before": ({"beforeDue": "P90DT1S"}, "INVALID", ["when", "beforeDue"]),
}


@pytest.mark.parametrize("what", BAD)
async def test_an_impossible_reminder_is_refused_with_its_path(bob: Person, roses: Any, what: str) -> None:
    when, code, path = BAD[what]
    error = await refused(bob, roses, **when)
    assert (error["code"], error["path"]) == (code, path)
    assert await coming(bob) == []


@pytest.mark.parametrize(
    "when",
    [
        *({}, {"at": "2099-01-01T00:00:00Z", "beforeDue": "P1D"}, {"at": None}, {"at": "tomorrow"}),
        *({"beforeDue": "-P1D"}, {"beforeDue": "P1M"}, {"beforeDue": "PT0.5S"}, {"beforeDue": "P"}),
        *({"beforeDue": "P1DT"}, {"beforeDue": 3600}),
    ],
    ids=str,
)
async def test_a_malformed_time_or_neither_or_both_is_a_bad_request(bob: Person, roses: Any, when: Any) -> None:
    error = await bob.is_refused(CREATE, task=roses["id"], when=when)
    assert error["extensions"]["code"] == "BAD_REQUEST"


async def test_a_task_in_the_trash_or_out_of_sight_has_no_reminders(
    alice: Person, bob: Person, chidi: Person, roses: Any
) -> None:
    error = await refused(chidi, roses, at=later(HOUR))
    assert (error["code"], error["path"]) == ("NOT_FOUND", ["taskId"])

    await alice.does(TRASH, id=roses["id"])
    error = await refused(bob, roses, at=later(HOUR))
    assert (error["code"], error["path"]) == ("INVALID", ["taskId"])


async def test_the_limits_for_one_task_and_for_all_tasks_apply(
    alice: Person, bob: Person, roses: Any, garden: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for minutes in range(model.MOST_OF_A_TASK):
        await sets(bob, roses, beforeDue=f"PT{minutes}M")
    error = await refused(bob, roses, beforeDue="P1D")
    assert (error["code"], error["limit"]) == ("LIMIT_EXCEEDED", model.MOST_OF_A_TASK)
    assert (await sets(bob, roses, beforeDue="PT5M"))["beforeDue"] == "PT5M"

    monkeypatch.setattr(model, "MOST_IN_ALL", model.MOST_OF_A_TASK + 1)
    other = await creates(alice, garden, "Tulips")
    await sets(bob, other, beforeDue="P1D")
    assert (await refused(bob, other, beforeDue="P2D"))["code"] == "LIMIT_EXCEEDED"
    await sets(alice, other, beforeDue="P2D")


async def test_two_calls_at_once_do_not_exceed_the_limit_nor_set_the_same_reminder_twice(
    alice: Person, bob: Person, roses: Any, garden: Any, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = await creates(alice, garden, "Tulips")
    monkeypatch.setattr(model, "MOST_IN_ALL", 1)
    async with held_before_commit(components, "reminder.created") as first, asyncio.TaskGroup() as both:
        one = both.create_task(bob.asks(CREATE, task=roses["id"], when={"beforeDue": "P1D"}))
        await first.reached.wait()
        again = both.create_task(bob.asks(CREATE, task=roses["id"], when={"beforeDue": "P1D"}))
        more = both.create_task(bob.asks(CREATE, task=other["id"], when={"beforeDue": "P1D"}))
        await first.is_waited_for(by=2)
        first.released.set()

    payloads = [task.result()["createReminder"] for task in (one, again, more)]
    assert payloads[0]["reminder"]["id"] == payloads[1]["reminder"]["id"]
    assert [error["code"] for error in payloads[2]["errors"]] == ["LIMIT_EXCEEDED"]


async def test_a_reminder_set_while_the_due_date_moves_uses_the_new_date(
    alice: Person, bob: Person, roses: Any, components: Components
) -> None:
    """The new reminder must not use the old date, and must not be missed by the call that moves the date."""
    async with held_before_commit(components, "task.updated") as first, asyncio.TaskGroup() as both:
        both.create_task(alice.does(EDIT, id=roses["id"], input={"dueDate": day(20)}))
        await first.reached.wait()
        second = both.create_task(sets(bob, roses, beforeDue="P1D"))
        await first.is_waited_for()
        first.released.set()

    assert second.result()["at"] == clock.to_wire(end_of(day(19)))
    sql = "SELECT run_at FROM jobs WHERE kind = 'remind.fire'"
    assert await components.database.reads.fetchval(sql) == end_of(day(19))


async def test_events_of_a_reminder_are_its_owners_alone_and_name_the_task(
    alice: Person, bob: Person, roses: Any
) -> None:
    reminder = await sets(bob, roses, at=later(HOUR))

    asked = '{ events(filter: {personal: true, names: ["reminder.*"]}) { nodes { subjectType subjectId task { id } subject { id } } } }'
    (event,) = (await bob.asks(asked))["events"]["nodes"]
    assert event == {
        "subjectType": "REMINDER",
        "subjectId": reminder["id"],
        "task": {"id": roses["id"]},
        "subject": {"id": reminder["id"]},
    }
    assert (await alice.asks(asked))["events"]["nodes"] == []
    everything = '{ events(filter: {names: ["reminder.*"]}) { totalCount } }'
    assert (await alice.asks(everything))["events"]["totalCount"] == 0


async def test_a_repeated_call_answers_with_the_reminder_as_it_is_now(
    bob: Person, roses: Any, components: Components
) -> None:
    once = CREATE.replace("when: $when)", 'when: $when) @idempotent(key: "one")')
    at = later(HOUR)
    first = await bob.does(once, task=roses["id"], when={"at": at})
    await fires(components, first["reminder"], clock.from_wire(at))

    again = await bob.does(once, task=roses["id"], when={"at": at})

    assert again["reminder"] == {**first["reminder"], "firedAt": at}
