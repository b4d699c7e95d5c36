"""Events of a saved view: in the stream of the team that shares it, or in the personal stream of its owner. `state` is
its row after the event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypedDict

from events.event import Action, Event, is_personal
from events.noun import Kept, Noun


class ViewState(TypedDict):
    """The columns of a view."""

    id: str
    owner_id: str | None
    team_id: str | None
    """None: it is private."""
    name: str
    filter_json: str
    """The filter as its owner gave it, in the form of variables; the keys of the order have the same form."""
    order_json: str
    layout: str
    group_by: str | None
    created_at: int
    updated_at: int
    version: int


@dataclass(frozen=True, kw_only=True)
class ViewEvent(Event):
    state: ViewState


@dataclass(frozen=True, kw_only=True)
class ViewCreated(ViewEvent):
    """Also when a private view, or another team's, is shared with this team: then with `changes`, which do not show what it was before."""

    name: ClassVar[str] = "view.created"
    action: ClassVar[Action] = Action.CREATED


@dataclass(frozen=True, kw_only=True)
class ViewUpdated(ViewEvent):
    name: ClassVar[str] = "view.updated"


@dataclass(frozen=True, kw_only=True)
class ViewDeleted(ViewEvent):
    """For good, or it went to another stream: `state` is what it was last."""

    name: ClassVar[str] = "view.deleted"
    action: ClassVar[Action] = Action.DELETED


def _read(kept: Kept, name: str, stream: str, id: str, at: int) -> Kept:  # noqa: ARG001  # every noun reads alike
    private = is_personal(stream)
    unknown: ViewState = {
        "id": id,
        "owner_id": stream if private else None,
        "team_id": None if private else stream,
        "name": "",
        "filter_json": "{}",
        "order_json": "[]",
        "layout": "LIST",
        "group_by": None,
        "created_at": at,
        "updated_at": at,
        "version": 0,
    }
    return {**unknown, **kept}


NOUN = Noun(name="view", id_prefix="view", events=(ViewCreated, ViewUpdated, ViewDeleted), read=_read)
