"""Whether an event can be undone at all. Whether the viewer may undo it is decided when they try."""

from __future__ import annotations

from events import comment
from events.event import Logged
from events.task import NOUN, TaskMovedIn
from models.comment.undo import can_be_taken_back
from models.event.filter import came_from
from models.task.undo import way_back
from models.viewer import Viewer


def is_undoable(event: Logged, me: Viewer) -> bool:
    """False for a move from a team that the viewer does not see: it could not be moved back."""
    if event.noun == comment.NOUN.name:
        return can_be_taken_back(event)
    if event.noun != NOUN.name or way_back(event) is None:
        return False
    return event.name != TaskMovedIn.name or me.sees_team(came_from(event))
