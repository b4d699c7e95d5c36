"""Events of a column of a team's board, in the stream of the team. `state` is the column's card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from events.event import Action, Event
from events.noun import Kept, Noun
from events.states import STAGE, StageCard


class DeletedStage(StageCard):
    moves_to_id: str | None
    """The column that its tasks move to. None: they end up in no column."""


@dataclass(frozen=True, kw_only=True)
class StageEvent(Event):
    state: StageCard


@dataclass(frozen=True, kw_only=True)
class StageCreated(StageEvent):
    """The first one of its status gets all tasks of that status, with events of their own."""

    name: ClassVar[str] = "stage.created"
    action: ClassVar[Action] = Action.CREATED


@dataclass(frozen=True, kw_only=True)
class StageUpdated(StageEvent):
    """Without `changes` if it was only moved among the columns."""

    name: ClassVar[str] = "stage.updated"


@dataclass(frozen=True, kw_only=True)
class StageDeleted(StageEvent):
    """For good; `state` is what it was last. Its tasks leave it with events of their own."""

    name: ClassVar[str] = "stage.deleted"
    action: ClassVar[Action] = Action.DELETED

    state: DeletedStage


_DELETED: DeletedStage = {**STAGE, "moves_to_id": None}


def _read(kept: Kept, name: str, stream: str, id: str, at: int) -> Kept:  # noqa: ARG001  # every noun reads alike
    whole = _DELETED if name == StageDeleted.name else STAGE
    return kept if kept.keys() >= whole.keys() else {**whole, "id": id, "team_id": stream, **kept}


NOUN = Noun(name="stage", id_prefix="stage", events=(StageCreated, StageUpdated, StageDeleted), read=_read)
