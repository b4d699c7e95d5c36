"""Processes that die between writing the bytes of a file and its row: no file exists without its bytes, and no bytes
remain without a file."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path
from typing import Any

import pytest

from events.handlers.files import FileJobs
from events.jobs import queue
from events.jobs.attempt import JobAttempt
from taskflow.attachments import FileWork, sweep
from taskflow.components import Components
from tests.attachments.pictures import a_picture
from tests.attachments.words import DELETE, adds, announces, looks_at, sends
from tests.support import scratch
from tests.support.dying_courier import BODY
from tests.support.people import Person

SCRIPT = str(Path(__file__).parent.parent / "support" / "dying_courier.py")
LANE = "file"

pytestmark = pytest.mark.settings(JOBS="apart")


async def dies(components: Components, folder: Path, moment: str, id: str) -> None:
    settings = components.settings
    process = scratch.start(
        SCRIPT,
        moment,
        id,
        folder=folder,
        TASKFLOW_DATABASE_URL=settings.database_url,
        TASKFLOW_DATA_DIR=str(settings.data_dir.absolute()),
        TASKFLOW_SECRET=settings.secret.reveal(),
        TASKFLOW_JOBS="apart",
    )
    said, _ = await asyncio.to_thread(process.communicate)
    assert process.returncode == -signal.SIGKILL, said


async def works(components: Components) -> None:
    """Runs the jobs as the next worker does: the one that held them is dead, and its lease is over."""
    handlers = FileJobs(FileWork(components.files)).handlers()
    await components.database.unit(lambda unit: unit.execute("UPDATE jobs SET leased_until = 0"))
    while True:
        claimed, _ = await components.database.unit(lambda unit: queue.claim(unit, LANE, lease=60_000, most=10))
        if not claimed:
            return
        for job in claimed:
            attempt = JobAttempt(job, components.database)
            await handlers[job.kind].run(attempt)
            if not attempt.is_over:
                await attempt.end(nothing)


async def nothing(_: Any) -> None: ...


async def stored(components: Components) -> list[Any]:
    return [each async for each in components.files.everything(history=components.epoch)]


async def a_day_passes(components: Components) -> None:
    folder = components.settings.data_dir / "files"
    for path in folder.rglob("*"):
        if path.is_file():
            os.utime(path, (1_000_000_000, 1_000_000_000))
    await sweep(components.database, components.files, components.epoch)


@pytest.mark.parametrize("moment", ["half_written", "written"])
async def test_bytes_of_an_unfinished_upload_are_swept_and_the_file_can_still_be_sent(
    components: Components, alice: Person, hose: Any, tmp_path: Path, moment: str
) -> None:
    announced = await announces(alice, hose, BODY)

    await dies(components, tmp_path, moment, announced["id"])

    assert (await looks_at(alice, announced))["state"] == "WAITING"
    assert len(await stored(components)) == 1
    await a_day_passes(components)
    assert await stored(components) == []
    assert await sends(alice, announced, BODY)
    await a_day_passes(components)
    assert [each.size for each in await stored(components)] == [len(BODY)]


async def test_a_file_whose_arrival_was_committed_keeps_its_bytes(
    components: Components, alice: Person, hose: Any, tmp_path: Path
) -> None:
    announced = await announces(alice, hose, BODY)

    await dies(components, tmp_path, "arrived", announced["id"])

    assert (await looks_at(alice, announced))["state"] == "READY"
    await works(components)
    await a_day_passes(components)
    assert [each.size for each in await stored(components)] == [len(BODY)]


async def test_bytes_of_a_deleted_file_are_removed_however_often_the_worker_dies(
    components: Components, alice: Person, hose: Any, tmp_path: Path
) -> None:
    there = await adds(alice, hose, BODY)
    await works(components)
    await alice.does(DELETE, id=there["id"])
    assert len(await stored(components)) == 1

    await dies(components, tmp_path, "unlinked", there["id"])

    assert await stored(components) == []
    await works(components)
    assert await components.database.reads.fetchval("SELECT count(*) FROM jobs WHERE lane = 'file'") == 0


async def test_a_picture_is_examined_again_when_the_worker_has_died(
    components: Components, alice: Person, hose: Any, tmp_path: Path
) -> None:
    there = await adds(alice, hose, a_picture(8, 4))

    await dies(components, tmp_path, "small", there["id"])

    assert (await looks_at(alice, there))["thumbnailUrl"] is None
    await works(components)
    seen = await looks_at(alice, there)
    assert (seen["width"], seen["height"]) == (8, 4)
    assert seen["thumbnailUrl"] is not None
    await a_day_passes(components)
    assert len(await stored(components)) == 2


async def test_a_thumbnail_of_a_file_that_was_deleted_meanwhile_is_removed(
    components: Components, alice: Person, hose: Any, tmp_path: Path
) -> None:
    there = await adds(alice, hose, a_picture(8, 4))
    await dies(components, tmp_path, "small", there["id"])
    assert len(await stored(components)) == 2

    await alice.does(DELETE, id=there["id"])
    await works(components)

    assert await stored(components) == []
