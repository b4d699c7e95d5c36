"""Overdue: open, and past the end of the day where the assignee lives. The moment is an event of its own."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from models import clock
from taskflow.house import House
from tests.support.commits import until
from tests.support.people import Person
from tests.tasks.words import CREATE, GET, UPDATE

PROFILE = "mutation ($zone: String!) { updateProfile(input: {timeZone: $zone}) { errors { message } } }"
TODAY = date.fromisoformat(clock.day_of(clock.now(), "UTC"))
LONG_AGO = "2020-01-01"


async def test_only_open_tasks_are_overdue(alice: Person) -> None:
    for status, overdue in (("PENDING", True), ("IN_PROGRESS", True), ("COMPLETED", False), ("CANCELLED", False)):
        task = (await alice.does(CREATE, input={"title": "Dig", "dueDate": LONG_AGO, "status": status}))["task"]
        assert task["overdue"] is overdue


async def test_the_day_ends_where_the_assignee_lives(alice: Person, house: House) -> None:
    task = (await alice.does(CREATE, input={"title": "Dig", "dueDate": TODAY.isoformat(), "assigneeId": alice.id}))[
        "task"
    ]
    assert await _due_at(house, task) == clock.end_of(TODAY.isoformat(), "UTC")

    await alice.does(PROFILE, zone="Pacific/Auckland")

    assert await _due_at(house, task) == clock.end_of(TODAY.isoformat(), "Pacific/Auckland")
    await alice.does(UPDATE, id=task["id"], input={"assigneeId": None})
    assert await _due_at(house, task) == clock.end_of(TODAY.isoformat(), "UTC")


async def test_the_moment_is_told_once(alice: Person, house: House) -> None:
    task = (await alice.does(CREATE, input={"title": "Dig", "dueDate": LONG_AGO}))["task"]

    events = await _told(alice, house)

    assert [change["field"] for change in events[-1]["changes"]] == ["overdue"]
    after = (await alice.asks(GET, id=task["id"]))["task"]
    assert after["version"] == 1
    await alice.does(UPDATE, id=task["id"], input={"status": "COMPLETED"})
    await alice.does(UPDATE, id=task["id"], input={"status": "PENDING"})
    assert len(await _told(alice, house)) == 1


async def test_what_was_put_off_is_not_told(alice: Person, house: House) -> None:
    from resolvers.overdue import become_overdue

    tomorrow = (TODAY + timedelta(days=2)).isoformat()
    task = (await alice.does(CREATE, input={"title": "Dig", "dueDate": tomorrow}))["task"]

    await house.database.unit(lambda unit: become_overdue(unit, task["id"], clock.now()))

    found = await alice.asks('{ events(filter: {names: ["task.became_overdue"]}) { totalCount } }')
    assert found["events"]["totalCount"] == 0


async def _told(person: Person, house: House) -> Any:
    """Waits until the job has run."""

    async def events() -> Any:
        asked = '{ events(filter: {names: ["task.became_overdue"]}) { nodes { changes { field } } } }'
        return (await person.asks(asked))["events"]["nodes"]

    return await until(house.database, events)


async def _due_at(house: House, task: Any) -> int:
    due_at: int = await house.database.reads.fetchval("SELECT due_at FROM tasks WHERE id = $1", task["id"])
    return due_at
