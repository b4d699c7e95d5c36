"""Events that came before their turn, until the ones before them are here."""

from __future__ import annotations

from collections import defaultdict

from events.event import Logged
from events.memory import weight

MOST_BYTES = 16_000_000
"""Of all streams together."""


class Early:
    """When they are too many all of them go: the log has them, and is read instead."""

    def __init__(self) -> None:
        self.bytes = 0
        self._kept: defaultdict[str, dict[int, tuple[Logged, int]]] = defaultdict(dict)

    def __bool__(self) -> bool:
        return bool(self._kept)

    def counts(self) -> dict[str, int]:
        """For each stream that has such."""
        return {stream: len(some) for stream, some in self._kept.items()}

    def keep(self, event: Logged) -> bool:
        """Whether there was room."""
        size = weight(event)
        self.take(event.stream, event.seq)
        if self.bytes + size > MOST_BYTES:
            self._kept.clear()
            self.bytes = 0
            return False
        self._kept[event.stream][event.seq] = event, size
        self.bytes += size
        return True

    def take(self, stream: str, seq: int) -> Logged | None:
        if stream not in self._kept or (kept := self._kept[stream].pop(seq, None)) is None:
            return None
        event, size = kept
        self.bytes -= size
        if not self._kept[stream]:
            del self._kept[stream]
        return event

    def drop(self, stream: str, *, until: int | None = None) -> None:
        """Those up to that number; without one, all."""
        for seq in [seq for seq in self._kept.get(stream, ()) if until is None or seq <= until]:
            self.take(stream, seq)
