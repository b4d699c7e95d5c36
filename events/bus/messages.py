"""The arguments of handlers on the two buses, besides the events themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from events.event import SYSTEM, Author, Event, Logged
from events.storage.database import Unit
from events.storage.job import Job


@dataclass(frozen=True, slots=True)
class PendingEvent:
    """Passed to handlers of the `before` bus: the event, and the open unit in which a handler can still enrich or veto
    the event."""

    event: Event
    unit: Unit
    author: Author = SYSTEM
    event_id: str = ""
    """The id that the event will have in the log, so that a job can refer to it. A derived event such as task.assigned
    has the id of the event it is part of."""


@dataclass(frozen=True, slots=True)
class Committed:
    """Passed to handlers of the `after` bus, once for each unit: its events as emitted, the same events as logged, and
    its jobs."""

    name: ClassVar[str] = "unit.committed"

    events: Sequence[Event]
    logged: Sequence[Logged]
    jobs: Sequence[Job]
