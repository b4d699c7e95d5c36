"""`taskflow doctor --repair` mends what two edits at the same moment once left wrong in the log and in the due days."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
import pytest

from events.storage.database import Unit
from taskflow.components import Components
from taskflow.operations import log_repair
from taskflow.operations.log_repair import Mended
from taskflow.settings.settings import Settings
from taskflow.storage.database import Unit as DatabaseUnit
from tests.support import scratch
from tests.support.people import Person
from tests.tasks.words import CREATE, UPDATE

ACTIVITY = "query ($id: ID!) { task(id: $id) { activity(first: 1) { nodes { changes { beforeText afterText } } } } }"
MIDNIGHT_UTC = 1_893_456_000_000  # the end of 31 December 2029 without an assignee's time zone


@pytest.fixture
async def task(alice: Person, bob: Person, garden: dict[str, Any]) -> str:
    """A task handed from Alice, who lives in Tokyo, to Bob."""
    await alice.does('mutation { updateProfile(input: {timeZone: "Asia/Tokyo"}) { errors { message } } }')
    input = {"title": "Dig", "teamId": garden["id"], "assigneeId": alice.id, "dueDate": "2029-12-31"}
    id: str = (await alice.does(CREATE, input=input))["task"]["id"]
    await alice.does(UPDATE, id=id, input={"title": "Dig deeper"})
    return id


async def test_an_event_that_lost_the_assignee_gets_them_back(alice: Person, task: str, components: Components) -> None:
    await components.database.unit(lambda unit: _forget_the_people(unit, task))

    assert await log_repair.repair(components) == Mended(events=2, people=0)
    assert await log_repair.repair(components) == Mended(events=0, people=0)

    for state in await _states(components, task):
        assert (state["assignee"]["name"], state["assignee"]["id"]) == ("Alice", alice.id)
        assert state["due_at"] == MIDNIGHT_UTC - 9 * 3_600_000


async def test_a_repair_whose_transaction_is_tried_again_mends_as_much(task: str, components: Components) -> None:
    await components.database.unit(lambda unit: _forget_the_people(unit, task))
    failures = [sqlite3.OperationalError("database is locked")]

    @dataclass(slots=True)
    class FailsOnce(DatabaseUnit):
        async def execute(self, sql: str, *values: Any) -> int:
            changed = await DatabaseUnit.execute(self, sql, *values)
            if failures and sql.startswith("UPDATE events"):
                raise failures.pop()
            return changed

    components.database.make_unit = FailsOnce

    assert await log_repair.repair(components) == Mended(events=2, people=0)


async def test_a_repaired_event_keeps_its_long_texts(alice: Person, task: str, components: Components) -> None:
    words = " ".join(f"word{number}" for number in range(500))
    await alice.does(UPDATE, id=task, input={"description": words})
    await components.database.unit(lambda unit: _forget_the_people(unit, task))

    assert (await log_repair.repair(components)).events == 3

    query = "query ($id: ID!) { task(id: $id) { activity(first: 1) { nodes { changes { after } } } } }"
    (event,) = (await alice.asks(query, id=task))["task"]["activity"]["nodes"]
    assert event["changes"] == [{"after": words}]


async def test_a_reassignment_names_the_former_assignee_again(
    alice: Person, bob: Person, task: str, components: Components
) -> None:
    await alice.does(UPDATE, id=task, input={"assigneeId": bob.id})
    await components.database.unit(lambda unit: _forget_the_people(unit, task))
    assert await _newest_change(alice, task) == {"beforeText": None, "afterText": "Bob"}

    await log_repair.repair(components)

    assert await _newest_change(alice, task) == {"beforeText": "Alice", "afterText": "Bob"}


async def test_a_due_day_with_a_wrong_end_ends_where_the_assignee_lives(task: str, components: Components) -> None:
    async def ends_elsewhere(unit: Unit) -> None:
        await unit.execute("UPDATE tasks SET due_at = $2 WHERE id = $1", task, MIDNIGHT_UTC)

    await components.database.unit(ends_elsewhere)

    assert await log_repair.repair(components) == Mended(events=0, people=1, teams=1)

    at = await components.database.reads.fetchval("SELECT due_at FROM tasks WHERE id = $1", task)
    assert at == MIDNIGHT_UTC - 9 * 3_600_000


async def test_an_unassigned_task_is_left_unchanged(alice: Person, components: Components) -> None:
    await alice.does(CREATE, input={"title": "Dig"})
    before = await components.database.reads.fetch("SELECT id, data FROM events ORDER BY id")

    assert await log_repair.repair(components) == Mended(events=0, people=0)

    after = await components.database.reads.fetch("SELECT id, data FROM events ORDER BY id")
    assert [tuple(row) for row in after] == [tuple(row) for row in before]


async def test_every_page_of_the_log_is_checked(
    alice: Person, task: str, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_repair, "EVENTS_AT_ONCE", 1)
    for number in range(3):
        await alice.does(UPDATE, id=task, input={"title": f"Dig {number}"})
        await alice.does(CREATE, input={"title": f"Of nobody {number}"})
    await components.database.unit(lambda unit: _forget_the_people(unit, task))

    assert (await log_repair.repair(components)).events == 5


async def test_the_command_reports_its_repairs(
    task: str, components: Components, settings: Settings, tmp_path: Path
) -> None:
    await components.database.unit(lambda unit: _forget_the_people(unit, task))

    answer = scratch.taskflow("doctor", "--repair", folder=tmp_path, TASKFLOW_DATABASE_URL=settings.database_url)

    assert "log         events mended: 2; people whose due days were mended: 0" in answer.stdout
    assert "Restart the servers" in answer.stdout


async def _forget_the_people(unit: Unit, task: str) -> None:
    """Rewrites the task's events as they were once written after waiting for another edit."""
    for row in await unit.fetch("SELECT id, data FROM events WHERE subject_id = $1", task):
        data = orjson.loads(row["data"])
        handed_over = [change for change in data["changes"] if change["field"] == "assignee"]
        for change in handed_over:
            change["before_text"] = None
        if not handed_over:
            data["state"]["assignee"], data["state"]["due_at"] = None, MIDNIGHT_UTC
        await unit.execute("UPDATE events SET data = $2 WHERE id = $1", row["id"], orjson.dumps(data).decode())


async def _states(components: Components, task: str) -> list[dict[str, Any]]:
    rows = await components.database.reads.fetch("SELECT data FROM events WHERE subject_id = $1 ORDER BY seq", task)
    return [orjson.loads(row["data"])["state"] for row in rows]


async def _newest_change(person: Person, task: str) -> dict[str, Any]:
    activity = (await person.asks(ACTIVITY, id=task))["task"]["activity"]
    change: dict[str, Any] = activity["nodes"][0]["changes"][0]
    return change
