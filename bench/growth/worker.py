"""A process of `scripts/bench growth`: the application on one database, and what each request costs it.

Each input line names a row; the output line for it has the least figures of several tries."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from dataclasses import asdict, dataclass
from math import inf

from bench.growth.data import PASSWORD
from bench.growth.rows import Place, Row, cursor_bytes, rows
from taskflow.app import create_app
from taskflow.authentication.passwords import Passwords
from taskflow.operations import garbage_collection
from tests.support import asgi

CURSORS = "cursors"
ENOUGH_SECONDS = 0.04
MAX_TRIES = 8


@dataclass(frozen=True, slots=True)
class Figures:
    """Milliseconds of one try."""

    wall: float
    cpu: float
    hold: float
    """The longest time for which the event loop did one thing, so that everybody else waited."""


class Holds:
    """How long the loop's callbacks take, in processor time, so that the load of other processes does not count."""

    longest = 0.0

    def watch(self) -> None:
        run = asyncio.Handle._run  # noqa: SLF001  # every callback goes through it, and there is no public hook

        def timed(handle: asyncio.Handle) -> None:
            begun = time.thread_time()
            run(handle)
            self.longest = max(self.longest, time.thread_time() - begun)

        setattr(asyncio.Handle, "_run", timed)  # noqa: B010  # mypy rejects a plain assignment


async def _serve() -> None:
    holds = Holds()
    holds.watch()
    app = create_app(passwords=Passwords(time_cost=1, memory_kib=8), ready=garbage_collection.settle)
    async with asgi.started(app):
        place = await Place.of(app, PASSWORD)
        by_name = {row.name: row for row in rows()}
        print("ready", flush=True)
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line.strip() == CURSORS:
                print(json.dumps(await cursor_bytes(place)), flush=True)
            else:
                print(json.dumps(asdict(await _least(by_name[line.strip()], place, holds))), flush=True)


async def _least(row: Row, place: Place, holds: Holds) -> Figures:
    """The least figures of several tries. Infinite if there was no answer, because one of the server's own limits was
    reached."""
    tries: list[Figures] = []
    until = time.perf_counter() + ENOUGH_SECONDS
    while not tries or (len(tries) < MAX_TRIES and time.perf_counter() < until):
        try:
            await row.before(place)
            tries.append(await _once(row, place, holds))
        except (AssertionError, TimeoutError, asgi.Closed) as error:
            print(f"{row.name}: {error!r}"[:300], file=sys.stderr)
            return Figures(inf, inf, inf)
    return Figures(*(min(column) for column in zip(*((one.wall, one.cpu, one.hold) for one in tries), strict=True)))


async def _once(row: Row, place: Place, holds: Holds) -> Figures:
    await asyncio.sleep(0)
    holds.longest = 0.0
    cpu, wall = time.process_time(), time.perf_counter()
    things = await row.ask(place)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    await asyncio.sleep(0)  # the hold that we are in ends here
    return Figures(1000 * wall / things, 1000 * cpu / things, 1000 * holds.longest)


if __name__ == "__main__":
    asyncio.run(_serve())
