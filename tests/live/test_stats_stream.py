"""`subscription { dashboardStats }`: the numbers at once, and again whenever they change."""

from __future__ import annotations

from typing import Any
from unittest.mock import ANY

import pytest

from models.values import clock
from taskflow.components import Components
from tests.support.asgi import Stream
from tests.support.people import Person
from tests.support.sse import listening

STATS = """
subscription ($filter: TaskFilter, $interval: Int! = 50) {
  dashboardStats(filter: $filter, minIntervalMs: $interval) {
    cursor
    stats { totalTasks pending inProgress completed overdue byPriority { priority count } }
    deltas { field before after }
  }
}
"""
TODAY = "subscription { dashboardStats { cursor stats { dueToday } deltas { field } } }"
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } cursor errors { message } } }"
UPDATE = "mutation ($id: ID!, $input: UpdateTaskInput!) { updateTask(id: $id, input: $input) { errors { message } } }"

A_LONG_DAY = pytest.mark.settings(TOKEN_MINUTES=1440)
"""Tokens stay valid until the end of the day to which the clock is moved."""


async def item(stream: Stream) -> dict[str, Any]:
    update: dict[str, Any] = (await stream.next())["dashboardStats"]
    return update


async def creates(person: Person, team: dict[str, Any], **more: Any) -> str:
    payload = await person.does(CREATE, input={"title": "Water the plants", "teamId": team["id"], **more})
    id: str = payload["task"]["id"]
    return id


async def test_the_numbers_come_at_once_and_move_with_every_change(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    await creates(alice, garden)
    async with bob.connects() as socket:
        stream = await socket.subscribes(STATS)
        first = await item(stream)
        assert (first["stats"]["totalTasks"], first["deltas"]) == (1, [])

        task = await creates(alice, garden)
        created = await item(stream)
        assert created["stats"]["totalTasks"] == 2
        assert created["deltas"] == [
            {"field": "totalTasks", "before": 1, "after": 2},
            {"field": "pending", "before": 1, "after": 2},
            {"field": "unassigned", "before": 1, "after": 2},
        ]

        await alice.does(UPDATE, id=task, input={"status": "COMPLETED"})
        assert {delta["field"]: delta["after"] for delta in (await item(stream))["deltas"]} == {
            "pending": 1,
            "completed": 1,
            "unassigned": 1,
        }


async def test_statistics_are_limited_to_a_filter_and_to_visible_tasks(
    alice: Person, bob: Person, chidi: Person, garden: dict[str, Any]
) -> None:
    async with bob.connects() as one, chidi.connects() as other:
        urgent = await one.subscribes(STATS, filter={"priority": {"eq": "URGENT"}})
        elsewhere = await other.subscribes(STATS)
        assert (await item(urgent))["stats"]["totalTasks"] == 0
        assert (await item(elsewhere))["stats"]["totalTasks"] == 0

        await creates(alice, garden)
        await creates(alice, garden, priority="URGENT")

        while (update := await item(urgent))["stats"]["totalTasks"] == 0:
            pass
        assert update["stats"]["totalTasks"] == 1
        chidis = (await chidi.asks("{ teams { id } }"))["teams"][0]
        await creates(chidi, chidis)
        assert (await item(elsewhere))["stats"]["totalTasks"] == 1


async def test_many_changes_within_the_interval_are_counted_together(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(STATS, interval=500)
        await item(stream)
        for _ in range(10):
            await creates(alice, garden)
        updates = [await item(stream)]
        while updates[-1]["stats"]["totalTasks"] < 10:
            updates.append(await item(stream))
        assert len(updates) < 10


async def test_watchers_with_equal_rights_share_one_count(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    async with alice.connects() as one, bob.connects() as other:
        for socket in (one, other):
            await item(await socket.subscribes(STATS))
        assert len(components.hub.groups) == 1


async def another_team(alice: Person, bob: Person) -> dict[str, Any]:
    team: dict[str, Any] = (
        await alice.does('mutation { createTeam(input: { name: "Shed" }) { team { id key } errors { message } } }')
    )["team"]
    await alice.does(
        "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER)"
        " { errors { message } } }",
        team=team["id"],
        user=bob.id,
    )
    return team


SET_MEMBER = (
    "mutation ($team: ID!, $user: ID!, $role: TeamRole!) {"
    " setTeamMember(teamId: $team, userId: $user, role: $role) { errors { message } } }"
)
LEAVE = "mutation ($team: ID!, $user: ID!) { removeTeamMember(teamId: $team, userId: $user) { errors { message } } }"


async def test_the_stream_goes_on_with_the_new_rights_on_a_socket_and_as_server_sent_events(
    alice: Person, bob: Person, chidi: Person, garden: dict[str, Any]
) -> None:
    """Chidi joins a team, becomes a viewer there, leaves it, and makes a team: both streams have his numbers each
    time."""
    await creates(alice, garden)
    team, user = garden["id"], chidi.id
    async with chidi.connects() as socket, listening(chidi, STATS) as events:
        stream = await socket.subscribes(STATS)

        async def both_show(total: int) -> None:
            while (update := await item(stream))["stats"]["totalTasks"] != total:
                pass
            while (other := (await events.next())[1]["data"]["dashboardStats"])["stats"] != update["stats"]:
                pass
            assert {delta["after"] for delta in update["deltas"] + other["deltas"]} <= {total}

        await both_show(0)

        await alice.does(SET_MEMBER, team=team, user=user, role="MEMBER")
        await both_show(1)
        await creates(alice, garden)
        await both_show(2)

        await alice.does(SET_MEMBER, team=team, user=user, role="VIEWER")
        await creates(alice, garden)
        await both_show(3)

        await alice.does(LEAVE, team=team, user=user)
        await both_show(0)
        await creates(alice, garden)

        shed = (await chidi.does('mutation { createTeam(input: { name: "Hut" }) { team { id } errors { message } } }'))[
            "team"
        ]
        await creates(chidi, shed)
        await both_show(1)


async def test_the_numbers_of_a_team_are_none_after_leaving_it_and_come_back_with_it(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    await creates(alice, garden)
    async with bob.connects() as socket:
        stream = await socket.subscribes(STATS, filter={"team": {"eq": garden["id"]}})
        assert (await item(stream))["stats"]["totalTasks"] == 1
        await alice.does(LEAVE, team=garden["id"], user=bob.id)
        assert (await item(stream))["stats"]["totalTasks"] == 0
        await alice.does(SET_MEMBER, team=garden["id"], user=bob.id, role="MEMBER")
        assert (await item(stream))["stats"]["totalTasks"] == 1


async def test_unchanged_numbers_are_not_sent_again(alice: Person, bob: Person, garden: dict[str, Any]) -> None:
    shed, task = await another_team(alice, bob), await creates(alice, garden)
    async with bob.connects() as socket:
        stream = await socket.subscribes(STATS, filter={"team": {"eq": garden["id"]}})
        assert (await item(stream))["stats"]["totalTasks"] == 1

        await creates(alice, shed)
        await alice.does(UPDATE, id=task, input={"title": "Water the roses"})
        await bob.does('mutation { updateProfile(input: { name: "Robert" }) { errors { message } } }')
        await creates(alice, garden)

        update = await item(stream)
        assert update["stats"]["totalTasks"] == 2
        assert update["deltas"]


async def test_counts_by_assignee_are_sent_to_streams_that_select_them_with_the_requested_length(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    """The counters do not change when a task is reassigned."""
    first, second = [await creates(alice, garden, assigneeId=bob.id) for _ in range(2)]
    rows = (
        "subscription { dashboardStats(minIntervalMs: 50) { stats { byAssignee(first: 1) { user { name } count } } } }"
    )
    counters = "subscription { dashboardStats(minIntervalMs: 50) { stats { totalTasks } } }"
    async with bob.connects() as one, bob.connects() as other:
        with_rows, without = await one.subscribes(rows), await other.subscribes(counters)
        assert (await item(with_rows))["stats"]["byAssignee"] == [{"user": {"name": "Bob"}, "count": 2}]
        await item(without)

        await alice.does(UPDATE, id=first, input={"assigneeId": alice.id})
        assert (await item(with_rows))["stats"]["byAssignee"][0]["count"] == 1
        await alice.does(UPDATE, id=second, input={"assigneeId": alice.id})
        assert (await item(with_rows))["stats"]["byAssignee"] == [{"user": {"name": "Alice"}, "count": 2}]
        await creates(alice, garden)
        assert (await item(without))["stats"]["totalTasks"] == 3


async def test_the_newest_tasks_are_sent_if_selected_with_the_requested_length(
    alice: Person, bob: Person, garden: dict[str, Any]
) -> None:
    old, new = [await creates(alice, garden) for _ in range(2)]
    document = (
        "subscription ($n: Int! = 1) { dashboardStats(minIntervalMs: 50) { ...Newest } }"
        " fragment Newest on DashboardStatsUpdate { stats { newest: recentTasks(first: $n) { id title } } }"
    )
    async with bob.connects() as socket:
        stream = await socket.subscribes(document)
        assert (await item(stream))["stats"]["newest"] == [{"id": new, "title": "Water the plants"}]

        await alice.does(UPDATE, id=old, input={"title": "Mow the lawn"})
        await alice.does(UPDATE, id=new, input={"title": "Water the roses"})

        assert (await item(stream))["stats"]["newest"] == [{"id": new, "title": "Water the roses"}]


MOVE = "mutation ($zone: String!) { updateProfile(input: { timeZone: $zone }) { errors { message } } }"
FURTHEST_EAST = "Pacific/Kiritimati"


@A_LONG_DAY
async def test_an_open_stream_follows_its_viewer_into_another_time_zone(
    alice: Person, bob: Person, garden: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is half an hour before midnight in UTC. In Bob's new zone, which is 14 hours ahead, it is tomorrow already."""
    today = clock.day_of(clock.now(), "UTC")
    tomorrow = clock.day_of(clock.end_of(today, "UTC"), "UTC")
    half_past_eleven = clock.end_of(today, "UTC") - 1_800_000
    monkeypatch.setattr("models.values.clock.now", lambda: half_past_eleven)
    await creates(alice, garden, dueDate=tomorrow)
    async with alice.connects() as one, bob.connects() as other:
        alices, bobs = await one.subscribes(TODAY), await other.subscribes(TODAY)
        assert [(await item(stream))["stats"]["dueToday"] for stream in (alices, bobs)] == [0, 0]

        await bob.does(MOVE, zone=FURTHEST_EAST)
        assert await item(bobs) == {"cursor": ANY, "stats": {"dueToday": 1}, "deltas": []}

        await creates(alice, garden, dueDate=tomorrow)
        assert (await item(bobs))["stats"]["dueToday"] == 2
        await creates(alice, garden, dueDate=today)
        while (update := await item(alices))["stats"]["dueToday"] == 0:
            pass
        assert update["stats"]["dueToday"] == 1


@A_LONG_DAY
async def test_statistics_below_a_task_use_each_viewers_day(
    alice: Person, bob: Person, garden: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    today = clock.day_of(clock.now(), "UTC")
    tomorrow = clock.day_of(clock.end_of(today, "UTC"), "UTC")
    half_past_eleven = clock.end_of(today, "UTC") - 1_800_000
    monkeypatch.setattr("models.values.clock.now", lambda: half_past_eleven)
    await bob.does(MOVE, zone=FURTHEST_EAST)
    document = (
        "subscription { taskChanges { __typename ... on TaskChange { task { title team { stats { dueToday } } } } } }"
    )
    async with alice.connects() as one, bob.connects() as other:
        streams = [await socket.subscribes(document) for socket in (one, other)]
        for stream in streams:
            await stream.next()

        await creates(alice, garden, dueDate=tomorrow)

        changes = [(await stream.next())["taskChanges"] for stream in streams]
        assert [change["task"]["team"]["stats"]["dueToday"] for change in changes] == [0, 1]

        await bob.does(MOVE, zone="UTC")  # this stream continues at its position
        await creates(alice, garden, dueDate=tomorrow)
        while (change := (await streams[1].next())["taskChanges"])["__typename"] != "TaskChange":
            pass
        assert change["task"]["team"]["stats"]["dueToday"] == 0


@pytest.mark.parametrize("interval", [0, 49, 60_001, -1])
async def test_an_invalid_interval_is_refused(bob: Person, interval: int) -> None:
    async with bob.connects() as socket:
        await socket.subscribes(STATS, interval=interval)
        message = await socket.hears()
        assert message["type"] == "error"
        assert message["payload"][0]["extensions"] == {"code": "INVALID", "path": ["minIntervalMs"]}


@A_LONG_DAY
async def test_at_midnight_the_numbers_are_recounted_without_an_event(
    alice: Person, bob: Person, garden: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The test moves the clock instead of waiting: to the last second of the day, and then to the first of the next."""
    today = clock.day_of(clock.now(), "UTC")
    await creates(alice, garden, dueDate=today)
    last_second = clock.end_of(today, "UTC") - 1000
    moment = [last_second]
    monkeypatch.setattr("models.values.clock.now", lambda: moment[0])
    async with bob.connects() as socket:
        stream = await socket.subscribes(TODAY)
        assert (await item(stream))["stats"]["dueToday"] == 1
        await creates(alice, garden, dueDate=today)
        assert (await item(stream))["stats"]["dueToday"] == 2  # from here on the stream waits for that second to pass
        moment[0] = last_second + 1001
        assert (await item(stream))["stats"]["dueToday"] == 0
