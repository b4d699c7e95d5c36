"""Permissions on a file. Adding a file takes the right to comment: `models.task.rights`."""

from __future__ import annotations

from models.attachment.state import AttachmentState
from models.roles import TeamRole
from models.viewer import Viewer


def may_delete(uploader_id: str | None, team_id: str, me: Viewer) -> bool:
    """For a task that takes comments. A caller who may not comment any more can't delete their own files either."""
    return uploader_id == me.id or (me.role_in(team_id) or TeamRole.VIEWER) >= TeamRole.MEMBER


def sees(uploader_id: str | None, state: int, team_id: str, me: Viewer) -> bool:
    """Before a file has arrived, only its uploader sees it."""
    return me.sees_team(team_id) and (state == AttachmentState.READY or uploader_id == me.id)
