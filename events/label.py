"""Events of a label, in the stream of its team. `state` is the label's card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from events.event import Action, Event
from events.noun import Kept, Noun
from events.states import LABEL, LabelCard


@dataclass(frozen=True, kw_only=True)
class LabelEvent(Event):
    state: LabelCard


@dataclass(frozen=True, kw_only=True)
class LabelCreated(LabelEvent):
    name: ClassVar[str] = "label.created"
    action: ClassVar[Action] = Action.CREATED


@dataclass(frozen=True, kw_only=True)
class LabelUpdated(LabelEvent):
    name: ClassVar[str] = "label.updated"


@dataclass(frozen=True, kw_only=True)
class LabelDeleted(LabelEvent):
    """For good; `state` is what it was last. Its tasks lose it with events of their own."""

    name: ClassVar[str] = "label.deleted"
    action: ClassVar[Action] = Action.DELETED


def _read(kept: Kept, name: str, stream: str, id: str, at: int) -> Kept:  # noqa: ARG001  # every noun reads alike
    return kept if kept.keys() >= LABEL.keys() else {**LABEL, "id": id, "team_id": stream, **kept}


NOUN = Noun(name="label", id_prefix="label", events=(LabelCreated, LabelUpdated, LabelDeleted), read=_read)
