"""Permissions on a file. What may be added is what may be commented: `models.task.rights`."""

from __future__ import annotations

from models.attachment.state import AttachmentState
from models.roles import TeamRole
from models.viewer import Viewer


def may_delete(uploader_id: str | None, team_id: str, me: Viewer) -> bool:
    """Of a task that takes comments. A caller who may not comment any more can't delete their own files either."""
    return uploader_id == me.id or (me.role_in(team_id) or TeamRole.VIEWER) >= TeamRole.MEMBER


def sees(uploader_id: str | None, state: int, team_id: str, me: Viewer) -> bool:
    """One that has not arrived is its uploader's own."""
    return me.sees_team(team_id) and (state == AttachmentState.READY or uploader_id == me.id)
