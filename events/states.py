"""What events keep of people, teams and tasks: every key with its type, and what stands for it in an event of a version that
did not write it yet. A stored event is never written again, so each key needs such a default. mypy refuses one that is
missing."""

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
}
"""Version 0 stands for one that is not known."""


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


class TaskState(TypedDict):
    """The columns of a task, and the cards of its people and its team."""

    id: str
    team_id: str
    key: str
    title: str
    description: str | None
    status: int
    priority: int
    creator_id: str | None
    assignee_id: str | None
    due_on: str | None
    due_at: int | None
    overdue_told_at: int | None
    started_at: int | None
    completed_at: int | None
    closed_at: int | None
    created_at: int
    updated_at: int
    deleted_at: int | None
    version: int
    folded_title: str
    words: str
    creator: PersonCard | None
    assignee: PersonCard | None
    team: TeamCard | None
    """None where nobody has read it."""


class ToldTask(TaskState):
    """The state of an event."""

    was: Mapping[str, Any]
    """What each column that changed held before."""


def unknown_task(*, id: str, team_id: str, at: int) -> ToldTask:
    """What stands for the keys that an event of an older version lacks. A task is found by its id as well as by its key, and the
    stream that an event stands in is its team."""
    return {
        "id": id,
        "team_id": team_id,
        "key": id,
        "title": "",
        "description": None,
        "status": 0,
        "priority": 1,
        "creator_id": None,
        "assignee_id": None,
        "due_on": None,
        "due_at": None,
        "overdue_told_at": None,
        "started_at": None,
        "completed_at": None,
        "closed_at": None,
        "created_at": at,
        "updated_at": at,
        "deleted_at": None,
        "version": 0,
        "folded_title": "",
        "words": "",
        "creator": None,
        "assignee": None,
        "team": None,
        "was": {},
    }
