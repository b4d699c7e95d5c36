"""The declaration of a noun for the log, at the end of the noun's module. `events/catalog.py` collects these
declarations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from events.event import Event

Kept = Mapping[str, Any]
"""A state as some version wrote it: a value of JSON."""
ReadState = Callable[[Kept, str, str, str, int], Kept]
"""Given a state, and the name, the stream, the subject's id and the time of its event."""


def as_kept(kept: Kept, name: str, stream: str, id: str, at: int) -> Kept:  # noqa: ARG001  # every noun reads alike
    return kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    name: str
    """The prefix of its event names: the `task` of task.created."""
    id_prefix: str
    """The prefix of its subjects' ids: the `sess` of sess_01jxyz…"""
    events: tuple[type[Event], ...]
    """In the order of the reference."""
    read: ReadState = as_kept
    """Fills in what a state of an older version lacks. A stored event is never rewritten, so each key that a reader
    uses needs a default."""
