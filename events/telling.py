"""What a handler of the `before` bus gets: the event, and the open unit in which it can still enrich or veto."""

from dataclasses import dataclass

from events.event import SYSTEM, Author, Event
from events.store import Unit


@dataclass(frozen=True, slots=True)
class Telling:
    event: Event
    unit: Unit
    author: Author = SYSTEM
