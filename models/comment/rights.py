"""Permissions on a comment. One function decides, both for `can` and for the refusals of mutations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from models.roles import TeamRole
from models.task.rights import TaskInTeam, rights
from models.viewer import Viewer


@dataclass(frozen=True, slots=True)
class CommentRights:
    update: bool = False
    delete: bool = False
    resolve: bool = False


NONE = CommentRights()


class OwnedComment(TypedDict):
    """The columns of a comment that decide about rights."""

    author_id: str | None
    parent_id: str | None
    deleted_at: int | None


def comment_rights(comment: OwnedComment, task: TaskInTeam, me: Viewer) -> CommentRights:
    """A caller who may no longer comment may do nothing with their own comments either."""
    if comment["deleted_at"] is not None or not rights(task, me).comment:
        return NONE
    own, role = comment["author_id"] == me.id, me.role_in(task["team_id"]) or TeamRole.VIEWER
    return CommentRights(
        update=own,
        delete=own or role >= TeamRole.ADMIN,
        resolve=comment["parent_id"] is None and (own or role >= TeamRole.MEMBER),
    )
