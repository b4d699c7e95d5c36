"""Watching a task: what it changes, who is notified, the limits, and filters by watchers."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from models.task import watchers
from models.values.ids import new_id
from taskflow.components import Components
from tests.support.people import Person, register, robot_of
from tests.support.words import ARCHIVE, PURGE, REMOVE_MEMBER, SET_MEMBER
from tests.tasks.test_task_counts import chores_run
from tests.watchers.words import CREATE, DELETE, EVENTS, FOUND, GET, UPDATE, UPDATE_ALL, WATCH, Bench

LIVE = """
subscription ($filter: TaskFilter, $after: Cursor) { taskChanges(filter: $filter, after: $after) {
    __typename
    ... on TaskChange { name action transition changes { field before after } task { version watchers { name } } }
    ... on StreamReady { cursor }
} }
"""
MINE = """
subscription { taskChanges {
    __typename ... on TaskChange { name task { watching } } ... on StreamReady { cursor }
} }
"""


def names(task: Any) -> list[str]:
    return [person["name"] for person in task["watchers"]]


@pytest.fixture
async def hose(bench: Bench) -> Any:
    await bench.does("alice creates")
    return bench.task


async def finds(person: Person, **condition: Any) -> set[str]:
    """The ids of the tasks found by a filter, in a list and in statistics alike."""
    found = await person.asks(FOUND, filter={"watcher": condition})
    ids = {task["id"] for task in found["tasks"]["nodes"]}
    assert found["tasks"]["totalCount"] == found["stats"]["totalTasks"] == len(ids)
    return ids


async def test_watching_changes_nothing_else_of_a_task(hose: Any, carol: Person) -> None:
    watched = await carol.does(WATCH, id=hose["key"])

    assert (names(watched["task"]), watched["task"]["watching"]) == (["Alice", "Carol"], True)
    assert (watched["task"]["version"], watched["task"]["updatedAt"]) == (1, hose["updatedAt"])
    assert watched["cursor"] is not None
    again = await carol.does(WATCH, id=hose["id"])
    assert (again["task"], again["cursor"]) == (watched["task"], None)
    stopped = await carol.does(WATCH, id=hose["id"], watch=False)
    assert (names(stopped["task"]), stopped["task"]["watching"]) == (["Alice"], False)


async def test_each_sees_whether_they_watch_themselves(hose: Any, alice: Person, bob: Person) -> None:
    for person, watching in ((alice, True), (bob, False)):
        assert (await person.asks(GET, id=hose["id"]))["task"]["watching"] is watching
        listed = await person.asks("{ tasks { nodes { watching } edges { node { watching watchers { name } } } } }")
        assert listed["tasks"] == {
            "nodes": [{"watching": watching}],
            "edges": [{"node": {"watching": watching, "watchers": [{"name": "Alice"}]}}],
        }


async def test_a_new_task_that_fails_is_watched_by_nobody(components: Components, bench: Bench, hose: Any) -> None:
    alice = bench.people["alice"]
    new = {"id": hose["id"], "title": "Again", "teamId": bench.garden["id"], "assigneeId": bench.people["bob"].id}

    assert (await alice.fails(CREATE, input=new))["code"] == "ALREADY_EXISTS"

    rows = await components.database.reads.fetch("SELECT task_id, user_id, state FROM task_watchers")
    assert [tuple(row) for row in rows] == [(hose["id"], alice.id, 1)]


async def test_watching_by_hand_emits_an_event_and_automatic_watching_does_not(bench: Bench) -> None:
    for step in ("alice creates bob", "dan comments", "carol watches", "carol watches", "carol stops", "carol stops"):
        await bench.does(step)
    alice, bob, carol = (bench.people[name].id for name in ("alice", "bob", "carol"))

    dan = bench.people["dan"].id
    events = (await bench.people["alice"].asks(EVENTS, id=bench.task["id"]))["events"]["nodes"]

    assert [event["name"] for event in events] == ["task.created", "comment.created", "task.watched", "task.unwatched"]
    before, after = sorted([alice, bob, dan]), sorted([alice, bob, carol, dan])
    assert [(event["action"], event["actor"]["name"], event["subjectId"]) for event in events[2:]] == [
        ("OTHER", "Carol", bench.task["id"])
    ] * 2
    texts = {"beforeText": None, "afterText": None}
    assert [event["changes"] for event in events[2:]] == [
        [{"field": "watchers", "before": before, "after": after, **texts}],
        [{"field": "watchers", "before": after, "after": before, **texts}],
    ]
    assert [change["field"] for event in events[:2] for change in event["changes"]] == []


async def test_an_event_about_watching_goes_to_everybody_who_sees_the_task(bench: Bench, bob: Person) -> None:
    await bench.does("alice creates")
    async with bob.connects() as socket:
        stream = await socket.subscribes(LIVE)
        await stream.next()
        told = []
        for step in ("carol watches", "dan comments", "alice assigns bob", "carol stops"):
            await bench.does(step)
            told.append((await stream.next())["taskChanges"])

    assert [(news["name"], news["action"], news["transition"], news["task"]["version"]) for news in told] == [
        ("task.watched", "OTHER", "STAYED", 1),
        ("comment.created", "OTHER", "STAYED", 1),
        ("task.updated", "UPDATED", "STAYED", 2),
        ("task.unwatched", "OTHER", "STAYED", 2),
    ]
    assert [[change["field"] for change in news["changes"]] for news in told] == [
        ["watchers"],
        ["commentCount", "watchers"],
        ["assignee"],
        ["watchers"],
    ]
    assert [names(news["task"]) for news in told] == [
        ["Alice", "Carol"],
        ["Alice", "Carol", "Dan"],
        ["Alice", "Bob", "Carol", "Dan"],
        ["Alice", "Bob", "Dan"],
    ]


async def test_the_list_of_watchers_is_shared_and_ones_own_watching_never_is(
    components: Components, bench: Bench, bob: Person, carol: Person
) -> None:
    await bench.does("alice creates bob")
    async with bob.connects() as his, carol.connects() as hers:
        shared = [await his.subscribes(LIVE), await hers.subscribes(LIVE)]
        for stream in shared:
            await stream.next()
        assert len(components.hub.groups) == 1
        own = [await his.subscribes(MINE), await hers.subscribes(MINE)]
        for stream in own:
            await stream.next()
        assert len(components.hub.groups) == 3
        await bench.does("dan comments")
        watching = [(await stream.next())["taskChanges"]["task"]["watching"] for stream in own]

    assert watching == [True, False]


async def test_a_stream_of_watched_tasks_sees_them_enter_and_leave(bench: Bench, carol: Person) -> None:
    filter = {"watcher": {"me": True}}
    async with carol.connects() as socket:
        stream = await socket.subscribes(LIVE, filter=filter)
        before = (await stream.next())["taskChanges"]["cursor"]
        live: list[Any] = []
        for step in (
            "alice creates",
            "carol watches",
            "alice renames",
            "carol stops",
            "alice renames",
            "bob mentions carol",
        ):
            await bench.does(step)
            if step in {"carol watches", "alice renames", "carol stops", "bob mentions carol"} and (
                step != "alice renames" or len(live) == 1
            ):
                live.append((await stream.next())["taskChanges"])
    async with carol.connects() as socket:
        stream = await socket.subscribes(LIVE, filter=filter, after=before)
        replayed = [(await stream.next())["taskChanges"] for _ in live]

    assert [(news["name"], news["transition"]) for news in live] == [
        ("task.watched", "ENTERED"),
        ("task.updated", "STAYED"),
        ("task.unwatched", "LEFT"),
        ("comment.created", "ENTERED"),
    ]
    assert [news["name"] for news in replayed] == [news["name"] for news in live]
    assert await finds(carol, me=True) == {bench.task["id"]}


async def test_lists_and_statistics_filter_by_watchers(bench: Bench, alice: Person, bob: Person, carol: Person) -> None:
    made = {}
    for name, steps in {
        "hers": "alice creates",
        "both": "alice creates bob",
        "his": "alice creates bob, alice stops",
        "nobody": "alice creates, alice stops",
    }.items():
        for step in steps.split(", "):
            await bench.does(step)
        made[name] = bench.task["id"]

    for condition, expected in (
        ({"me": True}, "hers both"),
        ({"me": False}, "his nobody"),
        ({"eq": bob.id}, "both his"),
        ({"eq": "@bob"}, "both his"),
        ({"neq": bob.id}, "hers nobody"),
        ({"in": [alice.id, bob.id]}, "hers both his"),
        ({"notIn": [alice.id, "@bob"]}, "nobody"),
        ({"in": []}, ""),
        ({"notIn": []}, "hers both his nobody"),
        ({"isNull": True}, "nobody"),
        ({"isNull": False}, "hers both his"),
        ({"eq": None}, "nobody"),
        ({"neq": None}, "hers both his"),
        ({"eq": carol.id}, ""),
        ({"eq": new_id("user")}, ""),
        ({"eq": bob.id, "me": True}, "both"),
        ({"eq": bob.id, "isNull": True}, ""),
    ):
        assert await finds(alice, **condition) == {made[name] for name in expected.split()}, condition


async def test_watchers_are_limited_to_people_one_sees_and_their_addresses_to_team_mates(
    bench: Bench, alice: Person, ada: Person
) -> None:
    await ada.does(REMOVE_MEMBER, team="GEN", user=ada.id)  # the team that everybody else is in, too
    for step in ("alice creates", "ada watches"):
        await bench.does(step)

    seen = await alice.asks("query ($id: ID!) { task(id: $id) { watchers { name email } } }", id=bench.task["id"])

    assert seen["task"]["watchers"] == [{"name": "Ada", "email": None}, {"name": "Alice", "email": alice.email}]


async def test_a_page_of_tasks_reads_all_watchers_together(bench: Bench, alice: Person, counted: Any) -> None:
    for _ in range(5):
        await bench.does("alice creates bob")
    document = "{ tasks(first: 10) { nodes { watchers { name } watching } } }"
    await alice.asks(document)

    with counted() as statements:
        tasks = (await alice.asks(document))["tasks"]["nodes"]

    assert [names(task) for task in tasks] == [["Alice", "Bob"]] * 5
    assert len([one for one in statements.texts if "FROM users LEFT JOIN memberships" in one]) == 1


async def test_a_full_task_refuses_watchers_by_hand_and_leaves_out_automatic_ones(
    bench: Bench, alice: Person, carol: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watchers, "MOST", 2)  # adding a hundred people would take a while
    await bench.does("alice creates bob")

    error = await carol.fails(WATCH, id=bench.task["id"])
    for step in ("dan comments", "alice mentions carol", "alice assigns dan"):
        await bench.does(step)

    assert (error["code"], error["limit"], error["path"]) == ("LIMIT_EXCEEDED", 2, ["id"])
    assert await bench.watchers() == ["alice", "bob"]
    await bench.does("alice stops")
    await bench.does("carol watches")
    assert await bench.watchers() == ["bob", "carol"]


async def test_a_watcher_who_no_longer_sees_a_full_task_makes_room(
    bench: Bench, alice: Person, carol: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They can't stop watching it themselves."""
    monkeypatch.setattr(watchers, "MOST", 2)
    for step in ("alice creates bob", "alice sends_away bob", "carol watches", "alice takes_in bob"):
        await bench.does(step)

    assert await bench.watchers() == ["alice", "carol"]
    assert (await bench.people["bob"].fails(WATCH, id=bench.task["id"]))["code"] == "LIMIT_EXCEEDED"


async def test_one_of_two_people_who_join_at_once_gets_the_last_place(
    bench: Bench, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watchers, "MOST", 2)
    await bench.does("alice creates")
    people = [bench.people[name] for name in ("bob", "carol", "dan", "ada")]

    answers = await asyncio.gather(*(person.sends(WATCH, id=bench.task["id"]) for person in people))

    errors = [answer.json["data"]["watchTask"]["errors"] for answer in answers]
    assert sorted(len(each) for each in errors) == [0, 1, 1, 1]
    assert len(await bench.watchers()) == 2
    rows = await components.database.reads.fetch("SELECT user_id FROM task_watchers WHERE state = 1")
    assert len(rows) == 2


async def test_people_who_join_at_once_all_watch(bench: Bench) -> None:
    """By hand, by a comment and by an assignment: nobody is lost."""
    await bench.does("alice creates")

    await asyncio.gather(
        *(bench.does(step) for step in ("carol watches", "dan comments", "alice assigns bob", "ada watches"))
    )

    assert await bench.watchers() == ["ada", "alice", "bob", "carol", "dan"]


async def test_a_hundred_people_may_watch_a_task(bench: Bench, app: Any, components: Components, alice: Person) -> None:
    await bench.does("alice creates")
    ids = [new_id("user") for _ in range(99)]

    async def crowd(unit: Any) -> None:
        for number, id in enumerate(ids):
            await unit.execute(
                "INSERT INTO users (id, name, email, password_hash, role, time_zone, locale, folded, created_at, updated_at,"
                " version) VALUES ($1, $2, $1, '', 1, 'UTC', 'en', '', 0, 0, 1)",
                id,
                f"Person {number:03}",
            )
            await unit.execute(
                "INSERT INTO task_watchers (task_id, user_id, state) VALUES ($1, $2, 1)", bench.task["id"], id
            )
        everybody = f" {' '.join(sorted([*ids, alice.id]))} "
        await unit.execute("UPDATE tasks SET watcher_ids = $2 WHERE id = $1", bench.task["id"], everybody)

    await components.database.unit(crowd)

    assert (await bench.people["carol"].fails(WATCH, id=bench.task["id"]))["limit"] == 100
    await bench.does("bob comments")
    assert await bench.watchers() == ["alice", *(f"person {number:03}" for number in range(99))]
    assert await finds(alice, me=True) == {bench.task["id"]}


async def test_a_change_of_many_tasks_keeps_the_watchers_of_each(bench: Bench, alice: Person, bob: Person) -> None:
    for step in ("alice creates", "bob comments", "bob stops"):
        await bench.does(step)
    one = bench.task["id"]
    for step in ("alice creates", "carol watches"):
        await bench.does(step)
    other = bench.task["id"]
    await bench.does("alice creates dan")
    orchard = {"teamId": bench.orchard}

    results = (await alice.does(UPDATE_ALL, target={"ids": [one, other]}, input={"assigneeId": bob.id}))["results"]
    moved = await alice.does(
        UPDATE_ALL, target={"ids": [one, other, bench.task["id"]]}, input={**orchard, "assigneeId": None}
    )

    assert [names(result["task"]) for result in results] == [["Alice", "Bob"], ["Alice", "Bob", "Carol"]]
    assert [names(result["task"]) for result in moved["results"]] == [["Alice"], ["Alice"], ["Alice", "Dan"]]
    assert await finds(alice, eq=bob.id) == set()
    assert await finds(alice, me=True) == {one, other, bench.task["id"]}


async def test_watchers_of_an_archived_team_or_the_trash_do_not_change(
    bench: Bench, alice: Person, carol: Person
) -> None:
    await bench.does("alice creates")
    await alice.does(DELETE, id=bench.task["id"])
    for person, watch in ((carol, True), (alice, False)):
        error = await person.fails(WATCH, id=bench.task["id"], watch=watch)
        assert (error["code"], error["path"]) == ("INVALID", ["id"])
    await bench.does("alice restores")
    await alice.does(ARCHIVE, id=bench.garden["id"])
    for person, watch in ((carol, True), (alice, False)):
        error = await person.fails(WATCH, id=bench.task["id"], watch=watch)
        assert (error["code"], error["path"]) == ("FORBIDDEN", ["id"])
    assert await bench.watchers() == ["alice"]


async def test_a_task_out_of_sight_is_not_found(bench: Bench, chidi: Person) -> None:
    await bench.does("alice creates")

    for id in (bench.task["id"], bench.task["key"], "GEN-999", new_id("task")):
        assert (await chidi.fails(WATCH, id=id))["code"] == "NOT_FOUND"


async def test_a_key_that_may_only_read_watches_nothing(bench: Bench, carol: Person) -> None:
    await bench.does("alice creates")

    assert (await (await robot_of(carol)).fails(WATCH, id=bench.task["id"]))["code"] == "FORBIDDEN"


async def test_a_dry_run_watches_nothing(bench: Bench, carol: Person) -> None:
    await bench.does("alice creates")
    tried = WATCH.replace("watch: $watch)", "watch: $watch) @dryRun")

    assert names((await carol.does(tried, id=bench.task["id"]))["task"]) == ["Alice", "Carol"]

    assert await bench.watchers() == ["alice"]


async def test_a_repeated_call_answers_with_the_current_state(bench: Bench, carol: Person) -> None:
    await bench.does("alice creates")
    once = WATCH.replace("watch: $watch)", 'watch: $watch) @idempotent(key: "once")')
    first = (await carol.does(once, id=bench.task["id"]))["task"]

    assert (await carol.does(once, id=bench.task["id"]))["task"] == first
    await bench.does("carol stops")

    assert not (await carol.does(once, id=bench.task["id"]))["task"]["watching"]
    assert await bench.watchers() == ["alice"]


async def test_a_purged_task_leaves_no_watchers(components: Components, bench: Bench, alice: Person) -> None:
    for step in ("alice creates bob", "carol watches", "carol stops"):
        await bench.does(step)

    await alice.does(PURGE, id=bench.task["id"])

    assert await components.database.reads.fetchval("SELECT count(*) FROM task_watchers") == 0


async def test_a_person_who_returns_to_the_team_watches_the_same_tasks(
    bench: Bench, alice: Person, bob: Person
) -> None:
    await bench.does("alice creates bob")
    await alice.does(REMOVE_MEMBER, team=bench.garden["id"], user=bob.id)
    assert await finds(bob, me=True) == set()

    await alice.does(SET_MEMBER, team=bench.garden["id"], user=bob.id)

    assert await finds(bob, me=True) == {bench.task["id"]}


async def test_watching_causes_no_version_conflict(bench: Bench, alice: Person) -> None:
    await bench.does("alice creates")
    await bench.does("bob renames")
    await bench.does("carol watches")

    changed = await alice.does(UPDATE, id=bench.task["id"], input={"description": "Red", "expectedVersion": 1})

    assert changed["task"]["version"] == 3


async def test_tasks_of_an_older_process_are_watched_soon(
    bench: Bench, components: Components, alice: Person, bob: Person
) -> None:
    made = {}
    for name, steps in {
        "old": "alice creates bob",
        "given up": "alice creates, alice stops",
        "new": "alice creates",
    }.items():
        for step in steps.split(", "):
            await bench.does(step)
        made[name] = bench.task["id"]

    async def as_older_processes_do(unit: Any) -> None:
        await unit.execute("UPDATE tasks SET watcher_ids = '' WHERE id = $1", made["old"])
        await unit.execute("DELETE FROM task_watchers WHERE task_id = $1", made["old"])

    await components.database.unit(as_older_processes_do)

    await chores_run(components, "keep.watchers")

    assert await finds(bob, me=True) == {made["old"]}
    assert await finds(alice, me=True) == {made["old"], made["new"]}
    assert names((await alice.asks(GET, id=made["old"]))["task"]) == ["Alice", "Bob"]


async def test_a_person_who_registers_watches_nothing(app: Any) -> None:
    assert await finds(await register(app, "Erin"), me=True) == set()
