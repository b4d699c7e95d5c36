"""The work that files leave for later: the bytes of deleted ones are taken away, and new ones are looked at."""

from __future__ import annotations

from collections.abc import Iterable

from events.storage.job import Job

DELETE = "file.delete"
LOOK = "file.look"


def delete(keys: Iterable[str]) -> Job:
    """From the store, once the unit has committed that has deleted their files."""
    named = sorted(keys)
    return Job(kind=DELETE, key=f"{DELETE}:{named[0]}", payload={"keys": named})


def look(id: str, key: str) -> Job:
    """Whether it is a picture, how large, and what it looks like small."""
    return Job(kind=LOOK, key=f"{LOOK}:{key}", payload={"id": id, "key": key})
