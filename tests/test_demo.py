from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest

import models
from models.values import clock
from taskflow.components import Components
from taskflow.operations import demo
from tests.support.people import Person

pytestmark = pytest.mark.settings(JOBS="apart")


async def test_the_demo_is_a_story_one_can_sign_in_to(components: Components, stranger: Person) -> None:
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
        changed = next(event for event in events if event not in overdue)
        assert created["name"] == "task.created"
        assert (created["occurredAt"], changed["occurredAt"]) == (task["createdAt"], task["updatedAt"])
        assert bool(overdue) >= task["overdue"]
        assert all(task["dueDate"] < event["occurredAt"] for event in overdue)
    in_order = [event["occurredAt"] for event in sorted(made, key=lambda event: int(event["seq"]))]
    assert in_order == sorted(in_order), "the log has it in the order in which it happened"


async def test_only_who_signs_in_does_so_now(components: Components, stranger: Person) -> None:
    ada = await _told(components, stranger, "ada")

    now = await ada.asks('{ events(last: 9, filter: {occurredAt: {gte: "-PT1H"}}) { nodes { name } } }')
    others = {event["name"] for event in now["events"]["nodes"]} - {"task.became_overdue"}  # at somebody's midnight
    assert others == {"session.created"}


async def test_nobody_of_the_story_is_written_to(components: Components, stranger: Person) -> None:
    ada = await _told(components, stranger, "ada")

    assert await ada.asks("{ emailDeliveries { totalCount } }") == {"emailDeliveries": {"totalCount": 0}}
    kinds = await models.Job.all().values_list("kind", flat=True)
    assert not [kind for kind in kinds if re.match(r"mail\.", str(kind))]


async def test_the_demo_leaves_a_database_that_is_in_use_alone(components: Components, alice: Person) -> None:
    with pytest.raises(models.errors.Problem, match="already"):
        await demo.build(components)

    assert await models.User.all().count() == 1


async def _told(components: Components, stranger: Person, who: str) -> Person:
    """One of its people, signed in."""
    told = await demo.build(components)
    stranger.email = f"{who}@example.com"
    return await stranger.signs_in(told.password)
