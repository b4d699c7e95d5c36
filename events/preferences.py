"""Events of a user's notification preferences, in their personal stream. `state` is all their preferences as stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, TypedDict

from events.event import Event
from events.noun import Kept, Noun


class PreferencesState(TypedDict):
    data: dict[str, Any]
    """The values that differ from the defaults, without `remind_before`."""
    remind_before: int | None


@dataclass(frozen=True, kw_only=True)
class PreferencesUpdated(Event):
    """The subject is the user."""

    name: ClassVar[str] = "preferences.updated"
    raises_version: ClassVar[bool] = False

    state: PreferencesState


def _read(kept: Kept, name: str, stream: str, id: str, at: int) -> Kept:  # noqa: ARG001  # every noun reads alike
    return {"data": {}, "remind_before": None, **kept}


NOUN = Noun(name="preferences", id_prefix="user", events=(PreferencesUpdated,), read=_read)
