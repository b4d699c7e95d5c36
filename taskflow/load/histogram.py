"""A histogram of durations, small enough for a metrics page."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import accumulate

BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds."""
_LABELS = [*map(str, BOUNDS), "+Inf"]


@dataclass(slots=True)
class Histogram:
    counts: list[int] = field(default_factory=lambda: [0] * len(_LABELS))
    """For each bound, the number of durations up to it and above the one before; the last entry counts the rest."""
    seconds: float = 0.0
    """All together."""

    def note(self, seconds: float) -> None:
        self.counts[bisect_left(BOUNDS, seconds)] += 1
        self.seconds += seconds

    def buckets(self) -> list[tuple[str, float]]:
        """As Prometheus counts: each bound, and how many took no longer."""
        return list(zip(_LABELS, accumulate(self.counts), strict=True))
