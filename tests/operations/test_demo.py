from __future__ import annotations

import re
from collections import Counter
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

import models
from models.values import clock
from taskflow.components import Components
from taskflow.operations import demo
from tests.support import asgi
from tests.support.people import Person

SAID = "body createdAt resolvedAt resolvedBy { name } mentions { name } reactions { count }"
THREADS = f"query ($id: ID!) {{ task(id: $id) {{ comments(first: 5) {{ nodes {{ {SAID} replies {{ {SAID} }} }} }} }} }}"

pytestmark = pytest.mark.settings(JOBS="apart")


async def test_the_demo_has_accounts_that_can_sign_in(components: Components, stranger: Person) -> None:
    alice = await _told(components, stranger, "alice")

    data = await alice.asks(
        "{ teams { name key } tasks(first: 100) { totalCount nodes { status overdue completedAt createdAt assignee { name } } } }"
    )
    tasks: list[dict[str, Any]] = data["tasks"]["nodes"]
    assert [team["name"] for team in data["teams"]] == ["General", "Community garden"]
    assert 35 <= data["tasks"]["totalCount"] == len(tasks) <= 45
    assert set(Counter(task["status"] for task in tasks)) == {"PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED"}
    assert sum(task["overdue"] for task in tasks) >= 3
    assert min(task["createdAt"] for task in tasks) < clock.to_wire(clock.now() - 41 * clock.DAY)
    assert {task["assignee"]["name"] for task in tasks if task["assignee"]} >= {"Bob Marsh", "Chidi Okafor"}


async def test_the_board_of_the_garden_has_columns_of_its_own(components: Components, stranger: Person) -> None:
    alice = await _told(components, stranger, "alice")

    data = await alice.asks(
        "{ teams { stages { name status limit } } tasks(first: 100) { nodes { title status stage { name status } } } }"
    )
    general, garden = [team["stages"] for team in data["teams"]]
    tasks: list[dict[str, Any]] = data["tasks"]["nodes"]
    assert general == []
    assert [stage["name"] for stage in garden] == ["To do", "Under way", "To look at", "Done"]
    assert {task["status"] for task in tasks if task["stage"] is None} == {"CANCELLED"}
    assert all(task["stage"]["status"] == task["status"] for task in tasks if task["stage"])
    under_way = [task["title"] for task in tasks if task["stage"] and task["stage"]["name"] == "Under way"]
    assert len(under_way) > next(stage["limit"] for stage in garden if stage["limit"])
    assert [task["title"] for task in tasks if task["stage"] and task["stage"]["name"] == "To look at"] == [
        "Print twenty posters"
    ]


async def test_tasks_of_the_demo_have_parts_and_wait_for_each_other(components: Components, stranger: Person) -> None:
    alice = await _told(components, stranger, "alice")

    data = await alice.asks(
        "{ tasks(first: 100) { nodes { title blocked progress { done total } subtasks { title } relations { kind task { title } } } } }"
    )
    tasks = {task["title"]: task for task in data["tasks"]["nodes"]}
    assert tasks["Prepare the open day"]["progress"] == {"done": 2, "total": 5}
    assert {task["title"] for task in tasks.values() if task["blocked"]} == {
        "Prepare the open day",
        "Plan the autumn planting",
    }
    assert tasks["Plan the autumn planting"]["relations"] == [
        {"kind": "BLOCKED_BY", "task": {"title": "Count what was spent so far"}}
    ]
    assert len(tasks["Plan the autumn planting"]["subtasks"]) == 2


async def test_the_history_of_the_demo_happened_when_its_tasks_say(components: Components, stranger: Person) -> None:
    alice = await _told(components, stranger, "alice")

    data = await alice.asks(
        "{ tasks(first: 100) { nodes { createdAt updatedAt dueDate overdue activity { nodes { seq name occurredAt } } } } }"
    )
    made: list[dict[str, Any]] = []
    for task in data["tasks"]["nodes"]:
        *_, created = events = task["activity"]["nodes"]
        overdue = [event for event in events if event["name"] == "task.became_overdue"]
        made.append(created)
        changed = next(event for event in events if event["name"] in {"task.created", "task.updated"})
        assert created["name"] == "task.created"
        assert (created["occurredAt"], changed["occurredAt"]) == (task["createdAt"], task["updatedAt"])
        assert bool(overdue) >= task["overdue"]
        assert all(task["dueDate"] < event["occurredAt"] for event in overdue)
    in_order = [event["occurredAt"] for event in sorted(made, key=lambda event: int(event["seq"]))]
    assert in_order == sorted(in_order), "the log has it in the order in which it happened"


async def test_comments_of_the_demo_are_in_order(components: Components, stranger: Person) -> None:
    dolores = await _told(components, stranger, "dolores")

    data = await dolores.asks(
        "{ tasks(first: 100) { nodes { id title createdAt commentCount watchers { name } labels { name } } } }"
    )
    tasks = {task["title"]: task for task in data["tasks"]["nodes"]}
    threads = [
        (task, thread)
        for task in tasks.values()
        if task["commentCount"]
        for thread in (await dolores.asks(THREADS, id=task["id"]))["task"]["comments"]["nodes"]
    ]
    assert len(threads) >= 5
    for task, thread in threads:
        moments = [task["createdAt"], *(each["createdAt"] for each in (thread, *thread["replies"]))]
        assert moments == sorted(moments)
        if thread["resolvedAt"]:
            assert moments[-1] < thread["resolvedAt"]
    said = [each for _, thread in threads for each in (thread, *thread["replies"])]
    assert sum(task["commentCount"] for task in tasks.values()) == len(said)
    assert {person["name"] for each in said for person in each["mentions"]} == {"Bob Marsh", "Alice Johnson"}
    assert sum(reaction["count"] for each in said for reaction in each["reactions"]) >= 5
    assert {thread["resolvedBy"]["name"] for _, thread in threads if thread["resolvedBy"]} == {"Dolores Vega"}
    assert [person["name"] for person in tasks["Set up the hive"]["watchers"]] == ["Ada Lovelace", "Alice Johnson"]
    assert sum(bool(task["labels"]) for task in tasks.values()) > 20


async def test_tasks_and_comments_of_the_demo_have_files(components: Components, stranger: Person) -> None:
    alice = await _told(components, stranger, "alice")

    data = await alice.asks(
        "{ tasks(first: 100) { nodes { createdAt attachmentCount attachments { filename size createdAt url comment { createdAt } } } } }"
    )
    files = [(task, file) for task in data["tasks"]["nodes"] for file in task["attachments"]]
    assert sum(task["attachmentCount"] for task in data["tasks"]["nodes"]) == len(files) >= 5
    assert sum(file["comment"] is not None for _, file in files) >= 2
    for task, file in files:
        moments = [task["createdAt"], *([file["comment"]["createdAt"]] if file["comment"] else []), file["createdAt"]]
        assert moments == sorted(moments)
        assert file["createdAt"] < clock.to_wire(clock.now() - clock.DAY)
        address = urlsplit(file["url"])
        asked = asgi.scope_of(
            "http", unquote(address.path), None, "192.0.2.1", method="GET", query_string=address.query.encode()
        )
        answer = await asgi.request(alice.app, "GET", address.path, scope=asked)
        assert (answer.status, len(answer.body)) == (200, file["size"])


async def test_only_signing_in_leaves_a_recent_event(components: Components, stranger: Person) -> None:
    ada = await _told(components, stranger, "ada")

    now = await ada.asks('{ events(last: 9, filter: {occurredAt: {gte: "-PT1H"}}) { nodes { name } } }')
    # at midnight in some time zone
    others = {event["name"] for event in now["events"]["nodes"]} - {"task.became_overdue"}
    assert others == {"session.created"}


async def test_nobody_in_the_demo_is_mailed(components: Components, stranger: Person) -> None:
    ada = await _told(components, stranger, "ada")

    assert await ada.asks("{ emailDeliveries { totalCount } }") == {"emailDeliveries": {"totalCount": 0}}
    kinds = await models.Job.all().values_list("kind", flat=True)
    assert not [kind for kind in kinds if re.match(r"mail\.", str(kind))]


async def test_inboxes_of_the_demo_are_read_but_for_the_last_days(components: Components, stranger: Person) -> None:
    alice = await _told(components, stranger, "alice")

    box = (
        await alice.asks("{ inbox(first: 100) { unreadCount nodes { title reasons readAt occurredAt task { id } } } }")
    )["inbox"]
    read = [entry for entry in box["nodes"] if entry["readAt"] is not None]
    assert 0 < box["unreadCount"] == len(box["nodes"]) - len(read)
    assert len(read) > 3
    assert {reason for entry in box["nodes"] for reason in entry["reasons"]} >= {
        "ASSIGNED",
        "COMMENTED",
        "STATUS_CHANGED",
    }
    assert min(entry["occurredAt"] for entry in box["nodes"]) < clock.to_wire(clock.now() - 10 * clock.DAY)
    assert not await models.Job.filter(kind__startswith="notify.").count()


async def test_the_demo_does_not_touch_a_database_in_use(components: Components, alice: Person) -> None:
    with pytest.raises(models.errors.Problem, match="already"):
        await demo.build(components)

    assert await models.User.all().count() == 1


async def test_the_team_of_the_demo_shares_a_view_and_alice_has_one_of_her_own(
    components: Components, stranger: Person
) -> None:
    alice = await _told(components, stranger, "alice")

    views = (await alice.asks("{ views { name team { key } layout tasks { totalCount } } }"))["views"]

    assert [(view["name"], view["team"], view["layout"]) for view in views] == [
        ("My open tasks", None, "LIST"),
        ("Open day", {"key": "GARDEN"}, "BOARD"),
    ]
    assert all(view["tasks"]["totalCount"] for view in views)


async def _told(components: Components, stranger: Person, who: str) -> Person:
    """Builds the demo, and returns one of its people, signed in."""
    told = await demo.build(components)
    stranger.email = f"{who}@example.com"
    return await stranger.signs_in(told.password)
