"""Bulk calls and busy tasks: one entry for each task, created by few jobs, each of a bounded size."""

from __future__ import annotations

from typing import Any

import pytest

from events.handlers import notify
from events.storage.database import Unit
from taskflow.components import Components
from tests.inbox.words import EDIT, LIVE, entries, inbox, item, settled
from tests.live.test_task_stream import creates
from tests.support.people import Person, register

CREATES = "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { succeeded errors { message } } }"
EDITS = (
    "mutation ($ids: [ID!]!, $input: UpdateTaskInput!) { updateTasks(target: {ids: $ids}, input: $input)"
    " { succeeded errors { message } } }"
)
JOBS = "SELECT payload FROM jobs WHERE kind = 'notify.raise'"


@pytest.mark.settings(JOBS="apart")
async def test_a_bulk_call_enqueues_one_job_for_a_hundred_events(
    alice: Person, bob: Person, components: Components
) -> None:
    team = (await alice.does('mutation { createTeam(input: {name: "Garden"}) { team { id } errors { message } } }'))[
        "team"
    ]
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER) { errors { message } } }",
        team=team["id"],
        user=bob.id,
    )
    before = len(await components.database.reads.fetch(JOBS))

    inputs = [{"title": f"Bed {number}", "teamId": team["id"], "assigneeId": bob.id} for number in range(250)]
    await alice.does(CREATES, inputs=inputs)

    assert len(await components.database.reads.fetch(JOBS)) - before == 3


async def test_a_bulk_call_creates_an_entry_for_each_task_in_the_order_of_the_call(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    inputs = [{"title": f"Bed {number}", "teamId": garden["id"], "assigneeId": bob.id} for number in range(120)]
    async with bob.connects() as socket:
        stream = await socket.subscribes(LIVE)
        await item(stream)
        await alice.does(CREATES, inputs=inputs)
        told = [await item(stream) for _ in range(120)]

    assert sorted(each["unreadCount"] for each in told) == list(range(1, 121))
    assert [each["seq"] for each in told] == sorted(each["seq"] for each in told)
    assert len({each["notificationId"] for each in told}) == 120
    page = await inbox(bob, first=1)
    assert (page["totalCount"], page["unreadCount"]) == (120, 120)


async def test_the_marker_comes_after_all_that_was_there_before_the_subscription(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    """Also if the group, which goes on for a while without watchers, has not looked up all these entries yet."""
    await settled(components)
    async with bob.connects() as socket:
        cursor = (await item(await socket.subscribes(LIVE)))["cursor"]

    inputs = [{"title": f"Bed {number}", "teamId": garden["id"], "assigneeId": bob.id} for number in range(20)]
    await alice.does(CREATES, inputs=inputs)
    await settled(components)
    async with bob.connects() as socket:
        stream = await socket.subscribes(LIVE, after=cursor)
        items = [await item(stream) for _ in range(21)]

    assert [each["__typename"] for each in items] == ["InboxChange"] * 20 + ["StreamReady"]
    assert items[-1]["replayed"] == 20


async def test_a_job_about_too_many_events_leaves_the_rest_to_the_next_job(
    alice: Person, bob: Person, garden: Any, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notify, "MOST_HAPPENINGS", 3)
    tasks = [await creates(bob, garden, f"Bed {number}") for number in range(10)]

    await alice.does(EDITS, ids=[task["id"] for task in tasks], input={"priority": "HIGH"})
    await settled(components)

    found = await entries(bob)
    assert {entry["task"]["id"] for entry in found} == {task["id"] for task in tasks}
    assert {entry["count"] for entry in found} == {1}


async def test_an_entry_about_an_overdue_task_has_no_actor(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    before = (await inbox(bob))["cursor"]
    await creates(alice, garden, "Roses", assigneeId=bob.id, dueDate="2020-01-01")
    async with bob.connects() as socket:
        stream = await socket.subscribes(LIVE, after=before)
        while "OVERDUE" not in ((await item(stream)).get("notification") or {"reasons": ()})["reasons"]:
            pass  # first comes the entry about the assignment

    (entry,) = await entries(bob, {"reasons": ["OVERDUE"]})
    assert (entry["title"], entry["actor"]) == ("“Roses” is overdue", None)


async def test_a_deactivated_account_gets_no_entry(
    alice: Person, bob: Person, ada: Person, garden: Any, components: Components
) -> None:
    task = await creates(bob, garden, "Roses")
    await ada.does("mutation ($id: ID!) { deactivateUser(id: $id) { errors { message } } }", id=bob.id)
    await alice.does(EDIT, id=task["id"], input={"title": "Red roses"})
    await settled(components)

    sql = "SELECT count(*) FROM notifications WHERE user_id = $1 AND task_id = $2"
    assert await components.database.reads.fetchval(sql, bob.id, task["id"]) == 0


async def test_an_inbox_is_deleted_with_its_account(
    alice: Person, bob: Person, garden: Any, components: Components
) -> None:
    chidi = await register(alice.app, "Chidi")
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER) { errors { message } } }",
        team=garden["id"],
        user=chidi.id,
    )
    await settled(components)
    assert len(await entries(chidi)) == 1

    async def erase(unit: Unit) -> None:
        await unit.execute("DELETE FROM users WHERE id = $1", chidi.id)

    await components.database.unit(erase)
    assert not await components.database.reads.fetchval(
        "SELECT count(*) FROM notifications WHERE user_id = $1", chidi.id
    )
