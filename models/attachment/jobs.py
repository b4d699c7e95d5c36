"""The jobs that files leave for later: deleting the bytes of deleted files, and inspecting new files."""

from __future__ import annotations

from collections.abc import Iterable

from events.storage.job import Job

DELETE = "file.delete"
LOOK = "file.look"


def delete(keys: Iterable[str]) -> Job:
    """Deletes these bytes from the store, after the unit that deletes their files has committed."""
    named = sorted(keys)
    return Job(kind=DELETE, key=f"{DELETE}:{named[0]}", payload={"keys": named})


def look(id: str, key: str) -> Job:
    """Checks whether the file is a picture, reads its size, and makes its thumbnail."""
    return Job(kind=LOOK, key=f"{LOOK}:{key}", payload={"id": id, "key": key})
