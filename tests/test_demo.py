from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest

import models
from models import clock
from taskflow import demo
from taskflow.house import House
from tests.support.people import Person

pytestmark = pytest.mark.settings(JOBS="apart")


async def test_the_demo_is_a_story_one_can_sign_in_to(house: House, stranger: Person) -> None:
    told = await demo.tell(house)

    stranger.email = "alice@example.com"
    alice = await stranger.signs_in(told.password)
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


async def test_the_history_of_the_demo_happened_when_its_tasks_say(house: House, stranger: Person) -> None:
    told = await demo.tell(house)

    stranger.email = "alice@example.com"
    alice = await stranger.signs_in(told.password)
    data = await alice.asks(
        "{ tasks(first: 100) { nodes { key createdAt updatedAt activity(first: 9) { nodes { seq name occurredAt } } } } }"
    )
    made: list[dict[str, Any]] = []
    for task in data["tasks"]["nodes"]:
        *changes, first = [event for event in task["activity"]["nodes"] if event["name"] != "task.became_overdue"]
        made.append(first)
        assert first["name"] == "task.created"
        assert _day(first["occurredAt"]) == _day(task["createdAt"])
        assert _day([*changes, first][0]["occurredAt"]) == _day(task["updatedAt"])
    told_in_order = [event["occurredAt"] for event in sorted(made, key=lambda event: int(event["seq"]))]
    assert told_in_order == sorted(told_in_order), "the log has it in the order in which it happened"
    events = (await alice.asks("{ events(first: 100) { nodes { occurredAt } } }"))["events"]["nodes"]
    today = [event for event in events if event["occurredAt"] > clock.to_wire(clock.now() - clock.DAY // 4)]
    assert len(today) <= 2, "Alice has signed in; the rest was long ago, but what became overdue at this midnight"


def _day(instant: str) -> str:
    return instant.partition("T")[0]


async def test_nobody_of_the_story_is_written_to(house: House, stranger: Person) -> None:
    told = await demo.tell(house)

    stranger.email = "ada@example.com"
    ada = await stranger.signs_in(told.password)
    assert await ada.asks("{ emailDeliveries { totalCount } }") == {"emailDeliveries": {"totalCount": 0}}
    kinds = await models.Job.all().values_list("kind", flat=True)
    assert not [kind for kind in kinds if re.match(r"mail\.", str(kind))]


async def test_the_demo_leaves_a_database_that_is_in_use_alone(house: House, alice: Person) -> None:
    with pytest.raises(models.errors.Problem, match="already"):
        await demo.tell(house)

    assert await models.User.all().count() == 1
