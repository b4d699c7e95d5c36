"""Permissions on a comment. One function decides, both for `can` and for what mutations refuse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models.roles import TeamRole
from models.task.rights import rights
from models.viewer import Viewer


@dataclass(frozen=True, slots=True)
class CommentRights:
    update: bool = False
    delete: bool = False
    resolve: bool = False


NONE = CommentRights()


def comment_rights(comment: Mapping[str, Any], me: Viewer) -> CommentRights:
    """`comment` has at least author_id, parent_id, deleted_at, and its task's team_id, assignee_id and deleted_at under `task`. A
    caller who may not comment any more may do nothing with their own comments either."""
    task = comment["task"]
    if comment["deleted_at"] is not None or not rights(task, me).comment:
        return NONE
    own, role = comment["author_id"] == me.id, me.role_in(task["team_id"]) or TeamRole.VIEWER
    return CommentRights(
        update=own,
        delete=own or role >= TeamRole.ADMIN,
        resolve=comment["parent_id"] is None and (own or role >= TeamRole.MEMBER),
    )
