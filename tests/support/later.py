"""Lets time pass for jobs at once: they use the database's clock, which no test can set. Runs those that are due."""

from __future__ import annotations

import asyncio

from models.values import clock
from taskflow.components import Components
from taskflow.storage.database import Database
from tests.support.commits import until

DUE = "SELECT count(*) FROM jobs WHERE lane = $1 AND state = 0 AND run_at <= $2"


async def time_passes(database: Database, milliseconds: int) -> None:
    """Moves every instant of the existing jobs so far into the past."""
    await database.unit(
        lambda unit: unit.execute(
            "UPDATE jobs SET run_at = run_at - $1, created_at = created_at - $1,"
            " leased_until = CASE WHEN leased_until = 0 THEN 0 ELSE leased_until - $1 END",
            milliseconds,
        )
    )


async def run_due(components: Components, lane: str) -> None:
    """Runs what is due in this lane and in no other, where the application runs no jobs itself."""

    async def nothing_is_due() -> bool:
        return not await components.database.reads.fetchval(DUE, lane, clock.now())

    runner = components.worker.runner
    lanes, runner.lanes = runner.lanes, {lane: runner.lanes[lane]}
    async with asyncio.TaskGroup() as tasks:
        working = tasks.create_task(runner.run())
        await until(components.database, nothing_is_due)
        working.cancel()
    runner.lanes = lanes
