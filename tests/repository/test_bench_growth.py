"""The database that `scripts/bench growth` fills is valid, and each row that it prints is answered by the API."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bench.growth.data import BUSY, PASSWORD, RARE, fill
from bench.growth.rows import Place, cursor_bytes, rows
from models.task.lists import counts as task_counts
from taskflow.app import create_app
from taskflow.authentication.passwords import Passwords
from taskflow.settings.settings import Settings
from tests.support import asgi
from tests.support.scratch import empty

TASKS = 2_000


async def test_each_row_of_the_growth_bench_is_answered(database_url: str, tmp_path: Path) -> None:
    dialect = database_url.partition(":")[0]  # of this run: Tortoise supports one dialect in a process
    with empty(dialect, tmp_path) as url:
        await asyncio.to_thread(fill, url, TASKS, tmp_path)
        environment = {"TASKFLOW_DATABASE_URL": url, "TASKFLOW_DATA_DIR": str(tmp_path), "TASKFLOW_JOBS": "apart"}
        settings = Settings.load({**environment, "TASKFLOW_RATE_LIMIT": "0"}, dotenv_path=None)
        app = create_app(settings, passwords=Passwords(time_cost=1, memory_kib=8))
        async with asgi.started(app):
            place = await Place.of(app, PASSWORD)
            reads = place.components.database.reads
            assert (await task_counts.wrong(reads.fetch), await task_counts.behind(reads)) == ([], [])

            for row in rows():
                await row.before(place)
                assert await row.ask(place) > 0, row.name

            assert max((await cursor_bytes(place)).values()) < 2_000
            assert await reads.fetchval("SELECT count(*) FROM events WHERE name = 'task.restored'") == RARE
            assert await reads.fetchval("SELECT count(DISTINCT team_id) FROM tasks") < BUSY
