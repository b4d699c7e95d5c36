"""A process is killed in the middle of units that share a commit: every acknowledged write is stored, and the log has
exactly the events of the stored writes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from events.log import log
from taskflow.migrations import migrate
from taskflow.storage.database import Database
from tests.support import scratch
from tests.support.dying_writer import TEAM

SCRIPT = str(Path(__file__).parent.parent / "support" / "dying_writer.py")
TIMEOUT = 60


@pytest.fixture
def url(dialect: str, tmp_path: Path) -> Iterator[str]:
    with scratch.empty(dialect, tmp_path) as address:
        yield address


@pytest.mark.parametrize("moment", ["unit", "commit", "answer"])
@pytest.mark.parametrize("last", [1, 7, 100, 333])
async def test_acknowledged_writes_are_stored_and_the_log_has_exactly_the_stored_ones(
    url: str, tmp_path: Path, moment: str, last: int
) -> None:
    if moment == "commit" and url.startswith("postgres"):
        pytest.skip("PostgreSQL commits each unit by itself")
    await migrate.up(url, backups=tmp_path, say=lambda _: None)

    answered = await answers_of_a_process_that_dies(url, moment, last)
    await scratch.left_by_all(url)

    database = Database(url)
    await database.open()
    try:
        rows = await database.reads.fetch("SELECT name FROM instance WHERE value = 'written'")
        heads = await log.heads(database.reads)
        events = await log.read(database.reads, TEAM, after=0, until=heads.get(TEAM, 0), limit=100_000)
    finally:
        await database.close()
    there = {int(row[0].removeprefix("row ")) for row in rows}
    assert answered <= there
    assert {int(event.subject_id.removeprefix("task_")) for event in events} == there
    assert [event.seq for event in events] == list(range(1, len(there) + 1))
    assert (last in there) == (moment == "answer") or moment == "commit"


async def answers_of_a_process_that_dies(url: str, moment: str, last: int) -> set[int]:
    process = await asyncio.create_subprocess_exec(
        scratch.PYTHON,
        SCRIPT,
        url,
        moment,
        str(last),
        stdout=asyncio.subprocess.PIPE,
        env=scratch.surroundings(),
    )
    async with asyncio.timeout(TIMEOUT):
        told, _ = await process.communicate()
    assert process.returncode == -9
    return {int(line) for line in told.split()}
