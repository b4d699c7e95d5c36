"""The cards that the states of several nouns carry: people, teams, labels, columns and parents. Every key has a type,
and a default for events of versions that did not write it yet. mypy rejects a missing default."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict


class PersonCard(TypedDict):
    id: str
    name: str
    email: str
    role: int
    time_zone: str
    locale: str
    created_at: int
    updated_at: int
    deactivated_at: int | None
    version: int
    handle: str | None
    """None in an event of a version without handles."""


PERSON: PersonCard = {
    "id": "",
    "name": "",
    "email": "",
    "role": 0,
    "time_zone": "UTC",
    "locale": "en",
    "created_at": 0,
    "updated_at": 0,
    "deactivated_at": None,
    "version": 0,
    "handle": None,
}
"""Version 0 means that the version is unknown."""


class TeamCard(TypedDict):
    id: str
    name: str
    key: str
    description: str | None
    is_default: int
    created_at: int
    updated_at: int
    archived_at: int | None
    version: int


TEAM: TeamCard = {
    "id": "",
    "name": "",
    "key": "",
    "description": None,
    "is_default": 0,
    "created_at": 0,
    "updated_at": 0,
    "archived_at": None,
    "version": 0,
}


class LabelCard(TypedDict):
    id: str
    team_id: str
    name: str
    color: str
    created_at: int
    updated_at: int
    version: int


LABEL: LabelCard = {
    "id": "",
    "team_id": "",
    "name": "",
    "color": "#8b949e",
    "created_at": 0,
    "updated_at": 0,
    "version": 0,
}


class StageCard(TypedDict):
    id: str
    team_id: str
    name: str
    status: int
    color: str | None
    most: int | None
    """The most tasks that should be in it. It is not named `limit`, which is a word of SQL."""
    created_at: int
    updated_at: int
    version: int


STAGE: StageCard = {
    "id": "",
    "team_id": "",
    "name": "",
    "status": 0,
    "color": None,
    "most": None,
    "created_at": 0,
    "updated_at": 0,
    "version": 0,
}


class ParentCard(TypedDict):
    """The parent of a task, as a change of it is recorded."""

    id: str
    name: str
    """The parent's key and title."""


PARENT: ParentCard = {"id": "", "name": ""}


def card(whole: Mapping[str, Any], kept: Mapping[str, Any] | None, id: str | None) -> Any:  # Any: a value of JSON
    """The card as it was stored, with the defaults of `whole` for missing keys."""
    if kept is None or kept.keys() >= whole.keys():
        return kept
    return {**whole, "id": id or "", **kept}
