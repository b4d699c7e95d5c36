"""Where a member's payloads go, and how a stream of them ends."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Protocol


class Ending(Enum):
    COMPLETE = "complete"
    TOO_SLOW = "too slow"
    UNAVAILABLE = "away"
    """The database is away for a moment, or has no connection to spare. Clients that get this ending reconnect by
    themselves."""
    FAILED = "failed"


class Unavailable(Exception):
    """Raised by a run that can't go on for a reason that passes: the database is away, or has no connection to spare."""


class Sink(Protocol):
    """Where a member's payloads go: a WebSocket, an event stream."""

    def write(self, payload: bytes) -> bool:
        """False: there is no room, and it was not taken. The sink calls `member.wake()` when there is room again."""
        ...

    def write_all(self, payloads: Sequence[bytes]) -> int:
        """Returns how many of the payloads fit, counted from the first."""
        ...

    def end(self, ending: Ending) -> None: ...
