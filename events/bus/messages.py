"""The arguments of handlers on the two buses, besides the events themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from events.event import SYSTEM, Author, Event, Logged
from events.storage.database import Unit
from events.storage.job import Job


@dataclass(frozen=True, slots=True)
class PendingEvent:
    """What a handler of the `before` bus gets: the event, and the open unit in which it can still enrich or veto."""

    event: Event
    unit: Unit
    author: Author = SYSTEM
    event_id: str = ""
    """Under which the log will have it: a job can name it. Of a meaning such as task.assigned, that of the event it is part of."""


@dataclass(frozen=True, slots=True)
class Committed:
    """What a handler of the `after` bus gets of a whole unit: its events as they were told, as they stand in the log, and its jobs."""

    name: ClassVar[str] = "unit.committed"

    events: Sequence[Event]
    logged: Sequence[Logged]
    jobs: Sequence[Job]
