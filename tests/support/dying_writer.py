"""A process that writes as fast as it can, and prints the number of each answered unit, until it kills itself:

dying_writer.py DATABASE_URL MOMENT UNIT

MOMENT: "unit" (rows are written, the event is not), "commit" (all is written) or "answer" (all is committed).
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial

from events.bus.messages import Committed
from events.event import Event
from events.storage.database import Unit
from models.errors import LimitReached
from taskflow.storage.database import Database, NoListener
from taskflow.storage.sqlite_direct import Direct

AT_ONCE = 48
TEAM = "team_00000000000000000000000000"


class Happened(Event):
    name = "team.updated"


class Dies(NoListener):
    """Kills the process when the unit of that number has been committed, before anybody is told."""

    def __init__(self, last: int) -> None:
        self._last = last

    def after(self, committed: Committed) -> None:
        if any(event.subject_id == f"task_{self._last}" for event in committed.events):
            die()


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def writes(unit: Unit, number: int, *, dies: bool) -> None:
    await unit.execute("INSERT INTO instance (name, value) VALUES ($1, 'written')", f"row {number}")
    if dies:
        die()
    await unit.tell(Happened(stream=TEAM, subject_id=f"task_{number}", state={}))


async def answered(database: Database, work: Callable[[Unit], Awaitable[None]]) -> None:
    """A busy machine may refuse a unit, of which nothing is written then: as a client would, this tries again."""
    while True:
        with suppress(LimitReached):
            await database.unit(work)
            return


async def main(url: str, moment: str, last: int) -> None:
    database = Database(url)
    await database.open()
    if moment == "answer":
        database.listener = Dies(last)
    if moment == "commit":
        commit, units = Direct.commit, 0

        async def dies_at_last(connection: Direct, then: Callable[[], None]) -> None:
            nonlocal units
            units += 1
            if units * 8 >= last:  # several commits, of some units each
                die()
            await commit(connection, then)

        Direct.commit = dies_at_last  # type: ignore[assignment, method-assign]  # there is no other way to die there
    numbers = iter(range(1, 100_000))

    async def goes_on() -> None:
        for number in numbers:
            await answered(database, partial(writes, number=number, dies=moment == "unit" and number == last))
            os.write(1, f"{number}\n".encode())  # a whole line at once

    await asyncio.gather(*(goes_on() for _ in range(AT_ONCE)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
