"""What the transport of files has to know of them. Those who keep the rows implement it."""

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
    """In hex; None: whatever comes is right."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A file that is there."""

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
        """Its bytes lie under `key`. False: it was deleted, or another upload was first. Raises LimitReached when others hold the locks for too
        long: nothing was changed."""
        ...

    async def shown(self, id: str) -> Shown | None:
        """None: it was deleted, or never came."""
        ...
