"""A job, as it is put into the queue: work that must not be lost. `events.jobs` runs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any


class JobState(IntEnum):
    """Finished jobs are deleted."""

    READY = 0
    DEAD = 1


@dataclass(frozen=True, slots=True)
class Job:
    kind: str
    key: str
    """Enqueueing the same key twice is enqueueing it once."""
    payload: Mapping[str, Any] = field(default_factory=dict)
    run_at: int = 0
    """Not before this instant of the database's clock; 0 is at once."""
    delay: int = 0
    """Milliseconds from now by the database's clock, for a job without `run_at`."""
    max_attempts: int = 12
