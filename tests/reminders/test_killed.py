"""Reminders across restarts, and with a worker on another machine: each fires once, and never early."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path
from typing import Any

import pytest

from models.values import clock
from taskflow.components import Components
from tests.inbox.test_killed import Worker, lease_ends
from tests.live.test_task_stream import creates
from tests.reminders.words import EVENTS, sets
from tests.support.people import Person

REMINDERS = 20
"""One is due each quarter of a second."""
LEFT = "SELECT count(*) FROM jobs WHERE lane IN ('remind', 'notify') AND state = 0"

pytestmark = pytest.mark.settings(JOBS="apart")


@pytest.mark.slow
async def test_workers_killed_at_random_fire_each_reminder_once_and_never_early(
    alice: Person, components: Components, tmp_path: Path
) -> None:
    (team,) = (await alice.asks("{ teams { id } }"))["teams"]
    tasks = [await creates(alice, team, f"Bed {number}") for number in range(REMINDERS)]
    begin = clock.now() + 1_500
    times: dict[str, int] = {}
    for number, task in enumerate(tasks):
        at = begin + number * 250
        times[(await sets(alice, task, at=clock.to_wire(at)))["id"]] = at
    worker = Worker(components, tmp_path)
    worker.begins()
    try:
        for _ in range(3):
            await asyncio.sleep(random.uniform(1, 2))  # the kill may come at any time
            await asyncio.to_thread(worker.is_killed)
            await components.database.unit(lease_ends)
            await asyncio.to_thread(worker.begins)
        async with asyncio.timeout(60):
            while await components.database.reads.fetchval(LEFT):  # noqa: ASYNC110  # it is done in another process
                await asyncio.sleep(0.1)
    finally:
        worker.is_killed()

    found: Any = (await alice.asks(EVENTS))["events"]["nodes"]
    fired = [event["subjectId"] for event in found if event["name"] == "reminder.fired"]
    assert sorted(fired) == sorted(times)
    rows = await components.database.reads.fetch("SELECT id, at, fired_at FROM reminders")
    assert all(row["at"] == times[row["id"]] <= row["fired_at"] for row in rows)
    entries = (await alice.asks("{ inbox(first: 100) { nodes { reasons count } } }"))["inbox"]["nodes"]
    assert entries == [{"reasons": ["REMINDER"], "count": 1}] * REMINDERS
