"""Permissions on a task. One function decides, both for `can` and for the refusals of mutations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, TypedDict

from models.errors import Invalid, NotAllowed
from models.roles import Scope, TeamRole
from models.task.fields import SETTABLE
from models.team.team import team_is_archived
from models.viewer import Viewer
from models.wording.sentence import sentence


@dataclass(frozen=True, slots=True)
class Rights:
    """`update` covers title, description, priority, due date and team; `delete` covers trashing and restoring."""

    update: bool = False
    change_status: bool = False
    assign: bool = False
    delete: bool = False
    comment: bool = False
    purge: bool = False


NONE = Rights()
_ALL = Rights(update=True, change_status=True, assign=True, delete=True, comment=True)
_ALL_AND_PURGE = Rights(update=True, change_status=True, assign=True, delete=True, comment=True, purge=True)
_COMMENT = Rights(comment=True)
_STATUS_AND_COMMENT = Rights(change_status=True, comment=True)
_TRASH = Rights(delete=True)
_TRASH_AND_PURGE = Rights(delete=True, purge=True)


class TaskInTeam(TypedDict):
    """The columns of a task that decide about rights."""

    team_id: str
    assignee_id: str | None
    deleted_at: int | None


def rights(task: TaskInTeam, me: Viewer) -> Rights:
    return rights_in(task["team_id"], task["assignee_id"], me, trashed=task["deleted_at"] is not None)


def rights_in(team_id: str, assignee_id: str | None, me: Viewer, *, trashed: bool) -> Rights:
    role = me.role_in(team_id)
    if role is None or me.scope < Scope.WRITE or team_id in me.archived:
        return NONE
    if role >= TeamRole.MEMBER:
        if trashed:
            return _TRASH_AND_PURGE if role is TeamRole.ADMIN else _TRASH
        return _ALL_AND_PURGE if role is TeamRole.ADMIN else _ALL
    if role is not TeamRole.CONTRIBUTOR or trashed:
        return NONE
    return _STATUS_AND_COMMENT if assignee_id == me.id else _COMMENT


class HasRights(Protocol):
    """A task, as far as its rights depend on it."""

    @property
    def team_id(self) -> str: ...
    @property
    def assignee_id(self) -> str | None: ...
    @property
    def deleted_at(self) -> int | None: ...


@dataclass(frozen=True, slots=True)
class InTeam:
    """A task that does not exist yet."""

    team_id: str
    assignee_id: str | None = None
    deleted_at: int | None = None


RIGHT_FOR = {field.name: field.set_by for field in SETTABLE}
"""The right that a change of a field takes, by the field's name in the schema. Any other field can't be changed."""


def must_be_editable(task: HasRights, fields: Mapping[str, tuple[str, ...]], *, by: Viewer) -> None:
    """`fields` are all those that the call sets, each with its path in the input."""
    allowed = _rights_to(task, by)
    for field, path in fields.items():
        right = RIGHT_FOR.get(field)
        if right is None:
            raise NotAllowed("This field of a task can't be changed.", *path)
        if not getattr(allowed, right):
            raise _refusal(task, by, *path, needs=TeamRole.MEMBER)


def must_be_movable(task: HasRights, *, by: Viewer) -> None:
    """Checks the right to move it in the order made by hand, and between columns."""
    if not _rights_to(task, by).change_status:
        raise _refusal(task, by, "id", needs=TeamRole.MEMBER)


def must_be_open_to(team_id: str, *, by: Viewer) -> None:
    """Checks the right to add a task to that team."""
    new = InTeam(team_id)
    if not _rights_to(new, by).update:
        raise _refusal(new, by, "input", "teamId", needs=TeamRole.MEMBER)


def must_be_deletable(task: HasRights, *, by: Viewer) -> None:
    """Checks the right to trash or restore it."""
    if not _rights_to(task, by).delete:
        raise _refusal(InTeam(task.team_id), by, "id", needs=TeamRole.MEMBER)


def must_be_purgeable(task: HasRights, *, by: Viewer) -> None:
    if not _rights_to(task, by).purge:
        raise _refusal(InTeam(task.team_id), by, "permanently", needs=TeamRole.ADMIN)


def must_be_relatable(task: HasRights, other: HasRights, *, by: Viewer, blocks: bool) -> None:
    """Requires the right to edit the first task, and sight of the other one. Who only reads in the other one's team can't
    block it."""
    if not _rights_to(task, by).update:
        refusal = _refusal(task, by, "id", needs=TeamRole.MEMBER)
        refusal.path = ["id"]
        raise refusal
    if other.team_id in by.archived:
        raise team_is_archived("to")
    if blocks and not rights_in(other.team_id, other.assignee_id, by, trashed=False).comment:
        raise _refusal(InTeam(other.team_id), by, "to", needs=TeamRole.CONTRIBUTOR)


def must_be_unrelatable(task: HasRights, other: HasRights, *, by: Viewer) -> None:
    """Needs the right to edit one of the two. The trash is no obstacle, since a relation is no part of either task; an archived team is."""
    for one, path in ((task, "id"), (other, "to")):
        if one.team_id in by.archived:
            raise team_is_archived(path)
    if not any(rights_in(one.team_id, one.assignee_id, by, trashed=False).update for one in (task, other)):
        raise _refusal(InTeam(task.team_id), by, "id", needs=TeamRole.MEMBER)


def must_take_comments(task: HasRights, *, by: Viewer, path: tuple[str, ...]) -> None:
    """Checks the right to add a comment, a file, or anything else that belongs to the task."""
    if not _rights_to(task, by).comment:
        refusal = _refusal(task, by, *path, needs=TeamRole.CONTRIBUTOR)
        refusal.path = list(path)
        raise refusal


def must_be_watchable(task: HasRights, *, by: Viewer, path: tuple[str, ...] = ("id",)) -> None:
    """Anybody who sees a task may watch it, and set reminders for it."""
    if task.team_id in by.archived or task.deleted_at is not None:
        refusal = _refusal(task, by, *path, needs=TeamRole.VIEWER)
        refusal.path = list(path)
        raise refusal


def _rights_to(task: HasRights, me: Viewer) -> Rights:
    return rights_in(task.team_id, task.assignee_id, me, trashed=task.deleted_at is not None)


def _refusal(task: HasRights, me: Viewer, *path: str, needs: TeamRole) -> NotAllowed | Invalid:
    """Names the obstacle: the archive, the trash, or the role."""
    if task.team_id in me.archived:
        return team_is_archived(*path)
    role = me.role_in(task.team_id)
    if task.deleted_at is not None and role is not None and role >= needs:
        return Invalid("This task is in the trash. Restore it first.", "id")
    if role is TeamRole.CONTRIBUTOR and needs is TeamRole.MEMBER:
        return NotAllowed(
            "Contributors may comment, react, add files, and change the status of tasks assigned to them. For more you need the role MEMBER.",
            *path,
            needs=needs,
        )
    return NotAllowed(sentence("This needs the role {role} in the team.", role=needs.name), *path, needs=needs)
