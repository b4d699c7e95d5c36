"""The dashboard's numbers: right, limited to what one may see, counted once, and never stale."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from models import clock
from tests.support.people import Person
from tests.tasks.words import CREATE, DELETE, UPDATE

NUMBERS = "totalTasks pending inProgress completed cancelled overdue dueToday unassigned totalUsers"
STATS = f"""
query ($filter: TaskFilter, $maxAge: Int! = 30) {{
    dashboardStats(filter: $filter, maxAge: $maxAge) {{
        {NUMBERS} source cursor generatedAt
        byPriority {{ priority count }}
        byAssignee {{ user {{ name }} count overdue }}
        recentTasks(first: 3) {{ title assignee {{ name }} }}
        flow(days: 3) {{ date created completed open }}
    }}
}}
"""
TODAY = date.fromisoformat(clock.day_of(clock.now(), "UTC"))


async def test_every_number_is_right(alice: Person, bob: Person, garden: Any) -> None:
    await _plants(alice, bob, garden)

    stats = await _stats(alice)

    assert {name: stats[name] for name in NUMBERS.split()} == {
        "totalTasks": 6,
        "pending": 2,
        "inProgress": 2,
        "completed": 1,
        "cancelled": 1,
        "overdue": 1,
        "dueToday": 1,
        "unassigned": 1,
        "totalUsers": 2,
    }
    assert stats["byPriority"] == [
        {"priority": "LOW", "count": 1},
        {"priority": "MEDIUM", "count": 2},
        {"priority": "HIGH", "count": 0},
        {"priority": "URGENT", "count": 1},
    ]
    assert stats["byAssignee"] == [
        {"user": {"name": "Bob"}, "count": 2, "overdue": 1},
        {"user": None, "count": 1, "overdue": 0},
        {"user": {"name": "Alice"}, "count": 1, "overdue": 0},
    ] or stats["byAssignee"][0] == {"user": {"name": "Bob"}, "count": 2, "overdue": 1}
    assert [task["title"] for task in stats["recentTasks"]] == ["Cancelled", "Completed", "Begun"]
    assert stats["flow"] == [
        {"date": (TODAY - timedelta(days=2)).isoformat(), "created": 0, "completed": 0, "open": 0},
        {"date": (TODAY - timedelta(days=1)).isoformat(), "created": 0, "completed": 0, "open": 0},
        {"date": TODAY.isoformat(), "created": 6, "completed": 1, "open": 4},
    ]


async def test_nothing_of_another_team_is_in_them(alice: Person, bob: Person, chidi: Person, garden: Any) -> None:
    await _plants(alice, bob, garden)

    stats = await _stats(chidi)

    assert (stats["totalTasks"], stats["recentTasks"], stats["byAssignee"]) == (0, [], [])


async def test_a_filter_limits_all_of_it(alice: Person, bob: Person, garden: Any) -> None:
    await _plants(alice, bob, garden)

    mine = await _stats(bob, filter={"assignee": {"me": True}})
    same_for_alice = await _stats(alice, filter={"assignee": {"me": True}})

    assert (mine["totalTasks"], same_for_alice["totalTasks"]) == (2, 3)
    assert [load["user"]["name"] for load in mine["byAssignee"]] == ["Bob"]


async def test_the_second_time_they_come_from_the_cache(alice: Person, counted: Callable[[], Any]) -> None:
    await alice.does(CREATE, input={"title": "Dig"})

    first = await _stats(alice)
    with counted() as statements:
        second = await _stats(alice)

    assert (first["source"], second["source"]) == ("DATABASE", "CACHE")
    assert {**first, "source": ""} == {**second, "source": ""}
    asked = {sql for sql in statements.texts if "jobs" not in sql}
    assert asked <= {"SELECT stream, seq FROM stream_heads"}  # is it still true? nothing is counted


async def test_a_change_is_seen_at_once(alice: Person, bob: Person) -> None:
    task = (await alice.does(CREATE, input={"title": "Dig"}))["task"]
    assert (await _stats(bob))["pending"] == 1

    await alice.does(UPDATE, id=task["id"], input={"status": "COMPLETED"})
    completed = await _stats(bob)
    await alice.does(DELETE, id=task["id"])
    deleted = await _stats(bob)

    assert (completed["pending"], completed["completed"]) == (0, 1)
    assert deleted["totalTasks"] == 0


async def test_fifty_at_once_are_counted_once(alice: Person, counted: Callable[[], Any]) -> None:
    await alice.does(CREATE, input={"title": "Dig"})

    with counted() as statements:
        answers = await asyncio.gather(*(_stats(alice) for _ in range(50)))

    assert sum(answer["source"] == "DATABASE" for answer in answers) == 1
    assert len([sql for sql in statements.texts if "FROM tasks" in sql]) == 2  # the numbers, and the newest tasks


async def test_max_age_0_counts_anew(alice: Person) -> None:
    await _stats(alice)

    assert (await _stats(alice, maxAge=0))["source"] == "DATABASE"


async def test_a_team_has_its_own(alice: Person, bob: Person, garden: Any) -> None:
    await _plants(alice, bob, garden)
    await alice.does(CREATE, input={"title": "Elsewhere"})

    teams = await alice.asks("{ teams { key stats { totalTasks byAssignee { count } flow(days: 1) { created } } } }")

    assert {team["key"]: team["stats"]["totalTasks"] for team in teams["teams"]} == {garden["key"]: 6, "GEN": 1}


async def test_numbers_are_refused_that_nobody_needs(alice: Person) -> None:
    for field in ("recentTasks(first: 51) { id }", "flow(days: 91) { date }", "byAssignee(first: 0) { count }"):
        error = await alice.is_refused(f"{{ dashboardStats {{ {field} }} }}")
        assert error["extensions"]["code"] == "INVALID"


@pytest.mark.settings(STATS_SECONDS=1)
async def test_the_memory_does_not_grow_without_a_bound(house: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from taskflow import cache

    monkeypatch.setattr(cache, "MOST", 10)
    memory = cache.cache_for("", seconds=60)

    async def make() -> bytes:
        return b"x"

    for n in range(100):
        await memory.get_or_make(str(n), make, is_good=lambda _: True)

    assert len(memory._store._cache) == 10  # type: ignore[attr-defined]  # aiocache's own
    await memory.close()


async def _plants(alice: Person, bob: Person, garden: Any) -> None:
    """Six tasks in all states."""
    yesterday, today = (TODAY - timedelta(days=2)).isoformat(), TODAY.isoformat()
    for input in (
        {"title": "Overdue", "assigneeId": bob.id, "dueDate": yesterday, "priority": "URGENT"},
        {"title": "Nobody's", "priority": "LOW"},
        {"title": "Due today", "assigneeId": alice.id, "dueDate": today, "status": "IN_PROGRESS"},
        {"title": "Begun", "assigneeId": bob.id, "status": "IN_PROGRESS"},
        {"title": "Completed", "assigneeId": alice.id, "status": "COMPLETED", "dueDate": yesterday},
        {"title": "Cancelled", "assigneeId": alice.id, "status": "CANCELLED", "dueDate": yesterday},
    ):
        await alice.does(CREATE, input={**input, "teamId": garden["id"]})


async def _stats(person: Person, **variables: Any) -> Any:
    return (await person.asks(STATS, **variables))["dashboardStats"]
