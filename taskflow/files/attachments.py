"""What the transport of files needs from the rows. The module that stores the rows implements it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Announced:
    """A file whose bytes are awaited."""

    id: str
    uploader_id: str
    filename: str
    content_type: str
    size: int
    sha256: str | None
    """In hex; None: any content is accepted."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A file whose bytes have arrived."""

    id: str
    filename: str
    content_type: str
    size: int
    sha256: str
    key: str
    has_thumbnail: bool


class Attachments(Protocol):
    async def announced(self, id: str) -> Announced | None:
        """None: there is no such file, or its bytes have come already. Raises LimitReached when there is no room for it any more."""
        ...

    async def arrived(self, id: str, *, sha256: str, key: str) -> bool:
        """Records that the bytes are under `key`. False: the file was deleted, or another upload was first. Raises
        LimitReached, with nothing changed: LIMIT_EXCEEDED when the file came late and there is no room any more,
        RATE_LIMITED when others hold the locks for too long."""
        ...

    async def shown(self, id: str) -> Shown | None:
        """None: the file was deleted, or its bytes never arrived."""
        ...
