"""Every event there is, by its name: for the reference, for clients, and for whoever asks what may happen."""

from __future__ import annotations

from events import api_key, session, task, team, user
from events.event import Action, Event

EVENTS: tuple[type[Event], ...] = (
    user.UserCreated,
    user.UserUpdated,
    user.UserRoleChanged,
    user.UserDeactivated,
    user.UserReactivated,
    session.SessionCreated,
    session.SessionRevoked,
    api_key.ApiKeyCreated,
    api_key.ApiKeyRevoked,
    team.TeamCreated,
    team.TeamUpdated,
    team.TeamArchived,
    team.TeamUnarchived,
    team.TeamMemberAdded,
    team.TeamMemberChanged,
    team.TeamMemberRemoved,
    task.TaskCreated,
    task.TaskUpdated,
    task.TaskDeleted,
    task.TaskRestored,
    task.TaskPurged,
    task.TaskBecameOverdue,
    task.TaskMovedOut,
    task.TaskMovedIn,
)
BY_NAME = {event.name: event for event in EVENTS}


def action_of(name: str) -> Action:
    """Old rows may hold names that are no longer made."""
    event = BY_NAME.get(name)
    return Action.OTHER if event is None else event.action
