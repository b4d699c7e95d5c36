"""The dashboard's numbers: correct, limited to visible tasks, counted once, and never stale."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

import pytest

from taskflow.storage.shared_redis import SharedRedis
from tests.support.days import today
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
TOTAL = "{ dashboardStats { totalTasks } }"


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
        {"date": (today() - timedelta(days=2)).isoformat(), "created": 0, "completed": 0, "open": 0},
        {"date": (today() - timedelta(days=1)).isoformat(), "created": 0, "completed": 0, "open": 0},
        {"date": today().isoformat(), "created": 6, "completed": 1, "open": 4},
    ]


async def test_tasks_of_other_teams_are_not_counted(alice: Person, bob: Person, chidi: Person, garden: Any) -> None:
    await _plants(alice, bob, garden)

    stats = await _stats(chidi)

    assert (stats["totalTasks"], stats["recentTasks"], stats["byAssignee"]) == (0, [], [])


async def test_concurrent_requests_share_one_read_of_the_log_heads_and_no_numbers(
    alice: Person, bob: Person, chidi: Person, ada: Person, garden: Any, counted: Callable[[], Any], database_url: str
) -> None:
    """On SQLite a read of the heads is a function call, and each request has its own."""
    await _plants(alice, bob, garden)
    everybody = (alice, bob, chidi, ada, alice)
    for person in everybody:
        await person.asks(TOTAL)

    with counted() as statements:
        stats = await asyncio.gather(*(person.asks(TOTAL) for person in everybody))

    assert [each["dashboardStats"]["totalTasks"] for each in stats] == [6, 6, 0, 6, 6]
    assert len([sql for sql in statements.texts if "stream_heads" in sql]) == (
        5 if database_url.startswith("sqlite") else 1
    )


async def test_a_filter_limits_all_numbers(alice: Person, bob: Person, garden: Any) -> None:
    await _plants(alice, bob, garden)

    mine = await _stats(bob, filter={"assignee": {"me": True}})
    same_for_alice = await _stats(alice, filter={"assignee": {"me": True}})

    assert (mine["totalTasks"], same_for_alice["totalTasks"]) == (2, 3)
    assert [load["user"]["name"] for load in mine["byAssignee"]] == ["Bob"]


async def test_a_second_request_is_answered_from_the_cache(alice: Person, counted: Callable[[], Any]) -> None:
    await alice.does(CREATE, input={"title": "Dig"})

    first = await _stats(alice)
    with counted() as statements:
        second = await _stats(alice)

    assert (first["source"], second["source"]) == ("DATABASE", "CACHE")
    assert {**first, "source": ""} == {**second, "source": ""}
    (asked,) = {sql for sql in statements.texts if "jobs" not in sql}
    assert re.fullmatch(
        r"SELECT \(SELECT .*? FROM stream_heads WHERE .*\)", asked
    )  # checks that the cache is still valid, and counts nothing


async def test_a_change_shows_at_once(alice: Person, bob: Person) -> None:
    task = (await alice.does(CREATE, input={"title": "Dig"}))["task"]
    assert (await _stats(bob))["pending"] == 1

    await alice.does(UPDATE, id=task["id"], input={"status": "COMPLETED"})
    completed = await _stats(bob)
    await alice.does(DELETE, id=task["id"])
    deleted = await _stats(bob)

    assert (completed["pending"], completed["completed"]) == (0, 1)
    assert deleted["totalTasks"] == 0


async def test_fifty_concurrent_requests_cause_one_count(alice: Person, counted: Callable[[], Any]) -> None:
    await alice.does(CREATE, input={"title": "Dig"})

    with counted() as statements:
        answers = await asyncio.gather(*(_stats(alice) for _ in range(50)))

    assert sum(answer["source"] == "DATABASE" for answer in answers) == 1
    # one for the numbers, one for the newest tasks
    assert len([sql for sql in statements.texts if "FROM task" in sql]) == 2


async def test_max_age_0_bypasses_the_cache(alice: Person) -> None:
    await _stats(alice)

    assert (await _stats(alice, maxAge=0))["source"] == "DATABASE"


OF_TEAMS = """
{ teams { key stats {
    totalTasks overdue source
    byPriority { priority count } byAssignee { user { name } count overdue }
    recentTasks(first: 2) { title } flow(days: 1) { created open }
} } }
"""


async def test_a_team_has_numbers_of_its_own(alice: Person, bob: Person, garden: Any) -> None:
    await _plants(alice, bob, garden)
    await alice.does(CREATE, input={"title": "Elsewhere", "assigneeId": bob.id, "priority": "HIGH"})

    stats = {team["key"]: team["stats"] for team in (await alice.asks(OF_TEAMS))["teams"]}

    assert stats["GEN"]["byPriority"][2] == {"priority": "HIGH", "count": 1}
    assert stats["GEN"]["byAssignee"] == [{"user": {"name": "Bob"}, "count": 1, "overdue": 0}]
    assert stats["GEN"]["recentTasks"] == [{"title": "Elsewhere"}]
    assert stats["GEN"]["flow"] == [{"created": 1, "open": 1}]
    planted = stats[garden["key"]]
    assert (planted["totalTasks"], planted["overdue"]) == (6, 1)
    assert [load["count"] for load in planted["byAssignee"]] == [2, 1, 1]
    assert planted["recentTasks"] == [{"title": "Cancelled"}, {"title": "Completed"}]
    assert planted["flow"] == [{"created": 6, "open": 4}]


async def test_many_teams_are_counted_with_as_many_statements_as_two(
    alice: Person, garden: Any, counted: Callable[[], Any]
) -> None:
    counts = []
    for many in (0, 6):
        for n in range(many):
            created = await alice.does(
                "mutation ($name: String!) { createTeam(input: {name: $name}) { team { id } errors { message } } }",
                name=f"Team {n}",
            )
            await alice.does(CREATE, input={"title": "Dig", "teamId": created["team"]["id"], "assigneeId": alice.id})
        with counted() as statements:
            await alice.asks(OF_TEAMS)
        counts.append(len([sql for sql in statements.texts if "FROM tasks" in sql or "stream_heads" in sql]))

    assert counts == [4, 4]  # the numbers and the newest tasks, each after a lookup in the cache


async def test_only_a_changed_team_is_counted_again(alice: Person, bob: Person, garden: Any) -> None:
    await alice.asks(OF_TEAMS)
    await alice.does(CREATE, input={"title": "Dig", "teamId": garden["id"]})

    sources = {team["key"]: team["stats"]["source"] for team in (await alice.asks(OF_TEAMS))["teams"]}

    assert sources == {"GEN": "CACHE", garden["key"]: "DATABASE"}


async def test_excessive_arguments_are_refused(alice: Person) -> None:
    for field in ("recentTasks(first: 51) { id }", "flow(days: 91) { date }", "byAssignee(first: 0) { count }"):
        error = await alice.is_refused(f"{{ dashboardStats {{ {field} }} }}")
        assert error["extensions"]["code"] == "INVALID"


@pytest.mark.settings(STATS_SECONDS=1)
async def test_the_cache_in_memory_has_a_bound(components: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from taskflow.storage import answer_cache

    monkeypatch.setattr(answer_cache, "MAX_BYTES", 10 * (answer_cache.BYTES_PER_ANSWER + 100))
    memory = answer_cache.cache_for(None, seconds=60)

    for n in range(100):
        await memory.get_or_make([str(n)], _letters, is_good=lambda _: True)

    store = memory._store
    assert isinstance(store, answer_cache.MemoryStore)
    assert 9 <= len(store._cache) <= 12  # aiocache's own attribute
    assert store._cache.keys() == store._handlers.keys()


async def test_a_cache_of_no_seconds_stores_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Redis refuses an expiry of zero, and says so in the log as if a feature had failed."""
    from taskflow.storage import answer_cache

    none = answer_cache.cache_for(None, seconds=0)
    kept: list[str] = []
    monkeypatch.setattr(none._store, "set", lambda key, *_, **__: kept.append(key))

    answers = [await none.get_or_make(["a"], _letters, is_good=lambda _: True) for _ in range(2)]

    assert answers == [[(b"x", False)]] * 2
    assert not kept


async def test_an_unreachable_cache_is_bypassed(caplog: pytest.LogCaptureFixture) -> None:
    from taskflow.storage import answer_cache

    redis = SharedRedis("redis://127.0.0.1:1/0")
    nowhere = answer_cache.cache_for(redis, seconds=60)

    answers = [await nowhere.get_or_make(["a", "b"], _letters, is_good=lambda _: True) for _ in range(2)]

    assert answers == [[(b"x", False), (b"x", False)]] * 2
    assert nowhere.counts["errors"] > 0
    assert caplog.text.count("Redis does not answer") == 1
    await redis.close()


async def test_without_a_cache_fifty_concurrent_requests_share_one_count() -> None:
    from taskflow.storage import answer_cache

    redis = SharedRedis("redis://127.0.0.1:1/0")
    nowhere = answer_cache.cache_for(redis, seconds=60)
    made: list[str] = []

    async def make(missing: Sequence[str]) -> list[bytes]:
        made.extend(missing)
        await asyncio.sleep(0)
        return await _letters(missing)

    answers = await asyncio.gather(*(nowhere.get_or_make(["a", "b"], make, is_good=lambda _: True) for _ in range(50)))
    assert made == ["a", "b"]
    assert sum(was_there for pair in answers for _, was_there in pair) == 2 * 49

    await asyncio.gather(*(nowhere.get_or_make(["a", "b"], make, is_good=lambda _: False) for _ in range(3)))
    assert made == ["a", "b"] * 4, "whoever takes no older answer gets a new one"
    await redis.close()


async def _letters(missing: Sequence[str]) -> list[bytes]:
    return [b"x"] * len(missing)


async def _plants(alice: Person, bob: Person, garden: Any) -> None:
    """Six tasks in all states."""
    before, now = (today() - timedelta(days=2)).isoformat(), today().isoformat()
    for input in (
        {"title": "Overdue", "assigneeId": bob.id, "dueDate": before, "priority": "URGENT"},
        {"title": "Nobody's", "priority": "LOW"},
        {"title": "Due today", "assigneeId": alice.id, "dueDate": now, "status": "IN_PROGRESS"},
        {"title": "Begun", "assigneeId": bob.id, "status": "IN_PROGRESS"},
        {"title": "Completed", "assigneeId": alice.id, "status": "COMPLETED", "dueDate": before},
        {"title": "Cancelled", "assigneeId": alice.id, "status": "CANCELLED", "dueDate": before},
    ):
        await alice.does(CREATE, input={**input, "teamId": garden["id"]})


async def _stats(person: Person, **variables: Any) -> Any:
    return (await person.asks(STATS, **variables))["dashboardStats"]
