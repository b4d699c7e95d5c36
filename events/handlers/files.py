"""The jobs of files: they remove the bytes of deleted files from the store, and make thumbnails of new pictures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from events.jobs.attempt import JobAttempt, JobHandler
from events.storage.database import Unit
from models.attachment import jobs
from models.attachment import rows as attachment_rows


class Picture(Protocol):
    @property
    def content_type(self) -> str: ...

    @property
    def width(self) -> int: ...

    @property
    def height(self) -> int: ...


class FileWork(Protocol):
    """Operations on the stored bytes of files."""

    async def look(self, key: str) -> Picture | None:
        """Stores a thumbnail beside the bytes, replacing an earlier one. Returns None if the file is no picture."""
        ...

    async def delete(self, key: str) -> None:
        """Deletes the bytes and the thumbnail beside them. It is no error if they do not exist."""
        ...


class FileJobs:
    def __init__(self, work: FileWork) -> None:
        self._work = work

    def handlers(self) -> Mapping[str, JobHandler]:
        return {jobs.DELETE: JobHandler(self._delete), jobs.LOOK: JobHandler(self._look)}

    async def _delete(self, attempt: JobAttempt) -> None:
        for key in attempt.job.payload["keys"]:
            await self._work.delete(key)

    async def _look(self, attempt: JobAttempt) -> None:
        """The bytes may be gone by now, or be deleted while they are read: then the thumbnail is deleted too."""
        id, key = attempt.job.payload["id"], attempt.job.payload["key"]
        picture = await self._work.look(key)
        if picture is None:
            return
        found = {
            "content_type": picture.content_type,
            "width": picture.width,
            "height": picture.height,
            "has_thumbnail": 1,
        }

        async def keep(unit: Unit) -> None:
            if not await attachment_rows.store_look(unit, id, key, found):
                await unit.enqueue(jobs.delete([key]))

        await attempt.end(keep)
