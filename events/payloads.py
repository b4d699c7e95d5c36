"""What the handlers of the two buses get besides events."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from events.database import Unit
from events.event import SYSTEM, Author, Event, Logged
from events.job import Job


@dataclass(frozen=True, slots=True)
class PendingEvent:
    """What a handler of the `before` bus gets: the event, and the open unit in which it can still enrich or veto."""

    event: Event
    unit: Unit
    author: Author = SYSTEM


@dataclass(frozen=True, slots=True)
class Committed:
    """What a handler of the `after` bus gets of a whole unit: its events as they were told, as they stand in the log, and its jobs."""

    name: ClassVar[str] = "unit.committed"

    events: Sequence[Event]
    logged: Sequence[Logged]
    jobs: Sequence[Job]
