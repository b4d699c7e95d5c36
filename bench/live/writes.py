"""The cost of the log for a write: the same mutation, in this process, with and without its last statements."""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from events.log import log
from taskflow.app import create_app
from taskflow.authentication.passwords import Passwords
from taskflow.migrations import migrate
from taskflow.settings.settings import Settings
from tests.support import asgi
from tests.support.people import Person, register

CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"


async def compare(folder: Path, url: str, times: int) -> str:
    """Measures one with the log and one without in turns, so that other load on this machine affects both; then takes
    the median of each."""
    async with _somebody(folder, url) as person:
        pairs = [(await _seconds(person), await _seconds_without(person)) for _ in range(times)]
    with_log, without = (statistics.median(column[times // 10 :]) for column in zip(*pairs, strict=True))
    return (
        f"{url.partition(':')[0]:10}{1 / with_log:6,.0f} mutations a second one after the other,"
        f" {1 / without:,.0f} without the log: it costs {100 * (1 - without / with_log):.0f} %"
    )


async def _seconds(person: Person) -> float:
    began = time.perf_counter()
    await person.does(CREATE, input={"title": "Dig"})
    return time.perf_counter() - began


async def _seconds_without(person: Person) -> float:
    append, log.append = log.append, _nothing
    try:
        return await _seconds(person)
    finally:
        log.append = append


async def _nothing(*_: Any, **__: Any) -> list[Any]:  # called like log.append, whose arguments are ignored
    return []


@asynccontextmanager
async def _somebody(folder: Path, url: str) -> AsyncIterator[Person]:
    await migrate.up(url, backups=folder, say=lambda _: None)
    environment = {**os.environ, "TASKFLOW_DATABASE_URL": url, "TASKFLOW_DATA_DIR": str(folder)}
    quiet = {"TASKFLOW_SECRET": "a secret that is long enough for a benchmark", "TASKFLOW_RATE_LIMIT": "0"}
    app = create_app(
        Settings.load({**environment, **quiet}, dotenv_path=None), passwords=Passwords(time_cost=1, memory_kib=8)
    )
    async with asgi.started(app):
        yield await register(app, "Alice")


if __name__ == "__main__":
    print(asyncio.run(compare(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))))
