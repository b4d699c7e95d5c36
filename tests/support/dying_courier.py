"""A process that writes the bytes of a file, deletes them, or examines them, and kills itself in the middle. Its environment
configures it as it does the server:

dying_courier.py MOMENT FILE

MOMENT: "half_written", "written" (the bytes are stored, and not recorded), "arrived" (everything is committed, and the request
is not answered), "unlinked" (the bytes of a deleted file are gone, and the job is not), "small" (the thumbnail is stored, and
not recorded).
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import signal
import sys
from collections.abc import AsyncIterator
from typing import Any

from events.handlers.files import FileJobs
from events.jobs.runner import JobRunner
from taskflow.attachments import AttachmentRows, FileWork
from taskflow.components import Components
from taskflow.files.store import new_key, once
from taskflow.settings.settings import Settings

BODY = b"Water the hose, too."


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def half() -> AsyncIterator[bytes]:
    yield BODY * 10_000
    die()


async def brings(components: Components, id: str, moment: str) -> None:
    rows, key = AttachmentRows(components.database, quota_megabytes=0), new_key(id, components.epoch)
    await components.files.write(key, half() if moment == "half_written" else once(BODY))
    if moment == "written":
        die()
    await rows.arrived(id, sha256=hashlib.sha256(BODY).hexdigest(), key=key)
    die()


class DyingWork(FileWork):
    """Does the work, and kills the process before the result is recorded."""

    async def look(self, key: str) -> Any:
        await super().look(key)
        die()

    async def delete(self, key: str) -> None:
        await super().delete(key)
        die()


async def main(moment: str, id: str) -> None:
    async with Components(Settings.load(dotenv_path=None)).open() as components:
        if moment in {"unlinked", "small"}:
            work = FileJobs(DyingWork(components.files)).handlers()
            await JobRunner(components.database, lambda: components.database.reads, work, {"file": 1}).run()
        await brings(components, id, moment)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
