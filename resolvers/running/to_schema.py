"""Rows and the states of events as one viewer sees them: the one place where our nouns become the schema's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from events.event import Logged
from models.event.filter import visible_changes
from models.roles import TeamRole, UserRole
from models.task.fields import FIELDS
from models.task.rights import Rights, rights
from models.task.status import OPEN, Priority, Status
from models.viewer import Viewer
from schema.event import FieldChange
from schema.language.scalars import ID
from schema.task.task import Task, TaskPermissions
from schema.team import Team
from schema.user import User

NOT_LOADED: Any = None
"""Stands where nobody has selected the field, so that nobody will look."""

Card = Mapping[str, Any]
"""Columns by name: a row of the database, or what an event carries."""


def user(card: Card, me: Viewer | None) -> User:
    """`me` is None for somebody who is not signed in, and holds a mailed link."""
    return User(
        id=ID(card["id"]),
        name=card["name"],
        email=card["email"] if me is not None and me.may_see_email_of(card["id"]) else None,
        role=UserRole(card["role"]),
        created_at=card["created_at"],
        updated_at=card["updated_at"],
        version=card["version"],
        active=card["deactivated_at"] is None,
        time_zone=card["time_zone"],
        locale=card["locale"],
    )


def user_by_name_only(card: Card) -> User:
    """A user of whom only id and name were read."""
    return User(
        id=ID(card["id"]),
        name=card["name"],
        email=None,
        role=NOT_LOADED,
        created_at=NOT_LOADED,
        updated_at=NOT_LOADED,
        version=NOT_LOADED,
        active=NOT_LOADED,
        time_zone=NOT_LOADED,
        locale=NOT_LOADED,
    )


def optional_user(card: Card | None, me: Viewer) -> User | None:
    return None if card is None else user(card, me)


def team(card: Card, me: Viewer) -> Team:
    role = me.teams.get(card["id"])
    return Team(
        id=ID(card["id"]),
        name=card["name"],
        key=card["key"],
        description=card["description"],
        default=bool(card["is_default"]),
        created_at=card["created_at"],
        updated_at=card["updated_at"],
        archived_at=card["archived_at"],
        version=card["version"],
        my_role=None if role is None else TeamRole(role),
    )


def changes(event: Logged, me: Viewer) -> list[FieldChange]:
    return [
        FieldChange(
            field=change.field,
            before=change.before,
            after=change.after,
            before_text=change.before_text,
            after_text=change.after_text,
        )
        for change in visible_changes(event, me)
    ]


class People:
    """Those of one page: who stands in many of its rows is shown once."""

    def __init__(self, me: Viewer) -> None:
        self._me = me
        self.known: dict[str, User] = {}

    def __call__(self, card: Card | None) -> User | None:
        if card is None:
            return None
        known = self.known.get(card["id"])
        if known is None:
            whole = len(card) > 2  # id and name
            known = self.known[card["id"]] = user(card, self._me) if whole else user_by_name_only(card)
        return known


def task(state: Card, me: Viewer, *, now: int, public_url: str) -> Task:
    """`state` is a task's columns, and the cards of its team and its people: of a row, or what an event carries."""
    status, due_at = STATUSES[state["status"]], state["due_at"]
    people = People(me)
    return Task(
        **{attribute: state[column] for attribute, column in AS_THEY_ARE},
        status=status,
        priority=PRIORITIES[state["priority"]],
        creator=people(state["creator"]),
        assignee=people(state["assignee"]),
        overdue=due_at is not None and due_at <= now and status in OPEN,
        team=team(state["team"], me) if state["team"] is not None else NOT_LOADED,
        can=PERMISSIONS[rights(state, me)],
        url=f"{public_url}/t/{state['key']}",
    )


AS_THEY_ARE = [
    (field.attribute, field.column)
    for field in FIELDS
    if field.column is not None and not field.kind.is_card and not field.kind.is_enum
]
"""Of the fields that show a column as it is, their names in Python, and the column."""
STATUSES, PRIORITIES = tuple(Status), tuple(Priority)


class _Permissions(dict[Rights, TaskPermissions]):
    """There are few kinds of rights, and what is shown of them never changes."""

    def __missing__(self, may: Rights) -> TaskPermissions:
        self[may] = TaskPermissions(
            update=may.update, change_status=may.change_status, assign=may.assign, delete=may.delete
        )
        return self[may]


PERMISSIONS = _Permissions()
