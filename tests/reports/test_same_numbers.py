"""Random tasks, and a report compared with counting by hand, on each database."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

import pytest

from taskflow.components import Components
from tests.reports.words import Row, expected, report
from tests.support.people import Person

MANY = "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { errors { message } } }"
ZONE = "mutation ($zone: String!) { updateProfile(input: {timeZone: $zone}) { errors { message } } }"
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Asia/Kathmandu")
HOUR, DAY = 3_600_000, 86_400_000
SINCE = 1_767_225_600_000
"""The first of January 2026 in UTC."""
COLUMNS = "id, status, created_at, started_at, completed_at, closed_at, deleted_at"


@pytest.mark.parametrize("seed", range(4))
async def test_a_report_agrees_with_counting_by_hand(
    alice: Person, garden: Any, components: Components, seed: int
) -> None:
    chance = random.Random(seed)
    many = chance.choice((0, 1, 7, 60))
    statuses = [chance.choice(("PENDING", "IN_PROGRESS", "COMPLETED", "COMPLETED", "CANCELLED")) for _ in range(many)]
    if many:
        await alice.does(
            MANY, inputs=[{"title": f"{n}", "teamId": garden["id"], "status": s} for n, s in enumerate(statuses)]
        )
    rows = await components.database.unit(lambda unit: _scattered(unit, chance))
    for zone in chance.sample(ZONES, 4):
        await alice.does(ZONE, zone=zone)
        for _ in range(5):
            from_ = date(2025, 12, 1) + timedelta(days=chance.randrange(200))
            interval, length = chance.choice((("DAY", 30), ("WEEK", 200), ("MONTH", 400)))
            to = (from_ + timedelta(days=chance.randrange(length))).isoformat()

            found = await report(alice, from_.isoformat(), to, interval)

            del found["cursor"]
            assert found == expected(rows[0], from_.isoformat(), to, interval, zone)


async def _scattered(unit: Any, chance: random.Random) -> list[Row]:
    """Spreads the times of all tasks: some within an hour of each other, some at the exact millisecond at which a day
    begins in UTC."""
    rows = []
    for task in await unit.fetch(f"SELECT {COLUMNS} FROM tasks ORDER BY id"):
        created = SINCE + chance.choice((chance.randrange(200 * DAY), chance.randrange(200) * DAY))
        started = None if task["started_at"] is None and chance.random() < 0.5 else created + chance.randrange(9) * HOUR
        closed = None if task["closed_at"] is None else (started or created) + chance.choice((0, 1, DAY, 30 * DAY))
        completed = None if closed is None or task["completed_at"] is None else closed + chance.choice((0, 0, DAY))
        deleted = SINCE if chance.random() < 0.1 else None
        await unit.execute(
            "UPDATE tasks SET created_at = $1, started_at = $2, completed_at = $3, closed_at = $4, deleted_at = $5 WHERE id = $6",
            *(created, started, completed, closed, deleted, task["id"]),
        )
        if deleted is None:
            rows.append(Row(task["status"], created, started, completed, closed))
    return rows
