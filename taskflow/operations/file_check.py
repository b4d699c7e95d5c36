"""Compares files with the store that holds their bytes, and mends what differs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from taskflow.files.store import FileStore, Stored, is_key, thumbnail_key

YOUNG = timedelta(hours=24)
"""Younger bytes without a file are left alone: they are written before their file is recorded."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file as its row describes it."""

    id: str
    key: str
    size: int


@dataclass(slots=True)
class FileCheck:
    files: int = 0
    size: int = 0
    """In bytes, without thumbnails."""
    lost: list[Kept] = field(default_factory=list)
    """Files without bytes under their key."""
    changed: list[Kept] = field(default_factory=list)
    """Files whose bytes have another size."""
    unused: list[Stored] = field(default_factory=list)
    """Bytes of this history that no file has."""
    strange: list[Stored] = field(default_factory=list)
    """Bytes of other histories: of this database before it was restored, or of another instance that uses the store.
    They are no fault."""

    @property
    def is_well(self) -> bool:
        return not (self.lost or self.changed or self.unused)

    @property
    def has_lost_all(self) -> bool:
        """Most likely the settings point to another store."""
        return self.files > 0 and len(self.lost) == self.files


async def check(kept: AsyncIterator[Kept], store: FileStore, *, history: str, now: datetime) -> FileCheck:
    """Reads the rows first, so that files that arrive meanwhile are young. Files deleted meanwhile look lost, so check
    those again before you report them."""
    found = FileCheck()
    missing: dict[str, Kept] = {}
    thumbnails: set[str] = set()
    async for each in kept:
        missing[each.key] = each
        thumbnails.add(thumbnail_key(each.key))
        found.files, found.size = found.files + 1, found.size + each.size
    async for stored in store.everything():
        file = missing.pop(stored.key, None)
        if file is not None:
            if file.size != stored.size:
                found.changed.append(file)
        elif stored.key not in thumbnails and is_key(stored.key) and stored.written_at < now - YOUNG:
            ours = stored.key.startswith(f"{history}/")
            (found.unused if ours else found.strange).append(stored)
    found.lost = list(missing.values())
    return found
