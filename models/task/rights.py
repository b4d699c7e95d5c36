"""Who may do what with a task. One function decides; what clients are shown as `can` and what mutations refuse both ask it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models.errors import Invalid, NotAllowed
from models.roles import Scope, TeamRole
from models.task.fields import SETTABLE
from models.team.team import team_is_archived
from models.viewer import Viewer


@dataclass(frozen=True, slots=True)
class Rights:
    """`update` is for title, description, priority, due date and team; `delete` for the way into the trash and out."""

    update: bool = False
    change_status: bool = False
    assign: bool = False
    delete: bool = False
    purge: bool = False


NONE = Rights()
_ALL = Rights(update=True, change_status=True, assign=True, delete=True)
_ALL_AND_PURGE = Rights(update=True, change_status=True, assign=True, delete=True, purge=True)
_STATUS = Rights(change_status=True)
_TRASH = Rights(delete=True)
_TRASH_AND_PURGE = Rights(delete=True, purge=True)


def rights(task: Mapping[str, Any], me: Viewer) -> Rights:
    """`task` has at least the columns team_id, assignee_id and deleted_at."""
    return rights_in(task["team_id"], task["assignee_id"], me, trashed=task["deleted_at"] is not None)


def rights_in(team_id: str, assignee_id: str | None, me: Viewer, *, trashed: bool) -> Rights:
    role = me.role_in(team_id)
    if role is None or me.scope < Scope.WRITE or team_id in me.archived:
        return NONE
    if role >= TeamRole.MEMBER:
        if trashed:
            return _TRASH_AND_PURGE if role is TeamRole.ADMIN else _TRASH
        return _ALL_AND_PURGE if role is TeamRole.ADMIN else _ALL
    own = assignee_id == me.id and not trashed
    return _STATUS if role is TeamRole.CONTRIBUTOR and own else NONE


RIGHT_FOR = {field.name: field.set_by for field in SETTABLE}
"""The right that a change of a field takes, by the field's name in the schema. Any other field can't be changed."""


def may_edit(task: Mapping[str, Any], fields: Mapping[str, tuple[str, ...]], *, by: Viewer) -> None:
    """`fields` are all those that the call sets, each with its path in the input."""
    allowed = rights(task, by)
    for field, path in fields.items():
        right = RIGHT_FOR.get(field)
        if right is None:
            raise NotAllowed("This field of a task can't be changed.", *path)
        if not getattr(allowed, right):
            raise _refusal(task, by, *path, needs=TeamRole.MEMBER)


def may_create(team_id: str, *, by: Viewer) -> None:
    probe = {"team_id": team_id, "assignee_id": None, "deleted_at": None}
    if not rights(probe, by).update:
        raise _refusal(probe, by, "input", "teamId", needs=TeamRole.MEMBER)


def may_delete(task: Mapping[str, Any], *, by: Viewer, permanently: bool = False) -> None:
    allowed = rights(task, by)
    if permanently and not allowed.purge:
        raise _refusal({**task, "deleted_at": None}, by, "permanently", needs=TeamRole.ADMIN)
    if not allowed.delete:
        raise _refusal({**task, "deleted_at": None}, by, "id", needs=TeamRole.MEMBER)


def _refusal(task: Mapping[str, Any], me: Viewer, *path: str, needs: TeamRole) -> NotAllowed | Invalid:
    """Says what stands in the way: the archive, the trash, or the role."""
    if task["team_id"] in me.archived:
        return team_is_archived(*path)
    role = me.role_in(task["team_id"])
    if task["deleted_at"] is not None and role is not None and role >= needs:
        return Invalid("This task is in the trash. Restore it first.", "id")
    if role is TeamRole.CONTRIBUTOR and needs is TeamRole.MEMBER:
        return NotAllowed(
            "Contributors may change the status of tasks assigned to them, and nothing else.", *path, needs=needs
        )
    return NotAllowed(f"This needs the role {needs.name} in the team.", *path, needs=needs)
