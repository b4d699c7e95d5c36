"""A worker of its own process, with work that can be counted. It is there to be killed."""

from __future__ import annotations

import asyncio
import sys

from events import jobs, lane
from events.jobs import Runner
from events.store import Unit
from events.turn import Failed, Handler, Turn
from models import clock
from taskflow.database import Database
from taskflow.worker import make_queue

COUNT = "INSERT INTO effects (key, n) VALUES ($1, 1) ON CONFLICT (key) DO UPDATE SET n = effects.n + 1"

# As quick as a test wants it: what is tested are the rules, not the patience.
jobs.LEASE, lane.FIRST_WAIT, lane.LONGEST_WAIT = 1_000, 5, 50


async def outside(turn: Turn) -> None:
    """An effect that commits apart from the job's end, as a mail does."""

    async def count(unit: Unit) -> None:
        await unit.execute(COUNT, turn.job.key)

    await turn.units.unit(count)


async def inside(turn: Turn) -> None:
    """An effect in the transaction of the job's end."""

    async def count(unit: Unit) -> None:
        await unit.execute(COUNT, turn.job.key)

    await turn.end(count)


async def poison(_: Turn) -> None:
    raise Failed("It tastes of almonds.")


async def main(url: str) -> None:
    database = Database(url)
    database.queue = make_queue()
    await database.open()
    handlers = {"task.outside": Handler(outside), "task.inside": Handler(inside), "task.poison": Handler(poison)}
    runner = Runner(database, lambda: database.reads, handlers, {"task": 16}, clock.now)
    print("begun", flush=True)
    try:
        await runner.run()
    finally:
        await database.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
