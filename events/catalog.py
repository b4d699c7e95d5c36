"""The catalogue of events: one line for each noun. Each noun's module declares its events."""

from __future__ import annotations

from events import (
    api_key,
    attachment,
    comment,
    label,
    notification,
    preferences,
    push_device,
    reminder,
    session,
    stage,
    task,
    team,
    user,
    view,
)
from events.event import Action, Event
from events.noun import Noun

NOUNS: tuple[Noun, ...] = (
    user.NOUN,
    session.NOUN,
    api_key.NOUN,
    team.NOUN,
    label.NOUN,
    stage.NOUN,
    task.NOUN,
    comment.NOUN,
    attachment.NOUN,
    notification.NOUN,
    reminder.NOUN,
    preferences.NOUN,
    push_device.NOUN,
    view.NOUN,
)

EVENTS: tuple[type[Event], ...] = tuple(event for noun in NOUNS for event in noun.events)
BY_NAME = {event.name: event for event in EVENTS}
RAISE_NO_VERSION = tuple(event.name for event in EVENTS if not event.raises_version)
BY_NOUN = {noun.name: noun for noun in NOUNS}
BY_PREFIX = {noun.id_prefix: noun for noun in reversed(NOUNS)}
"""If several nouns share an id prefix, the first one counts."""


def action_of(name: str) -> Action:
    """Old rows may hold event names that this version no longer emits."""
    event = BY_NAME.get(name)
    return Action.OTHER if event is None else event.action
