"""Channels of notifications, and the defaults for each reason."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from models.notification.reason import IN_ORDER, NotificationReason


class Channel(StrEnum):
    """The channels of one reason are listed in this order."""

    IN_APP = "IN_APP"
    EMAIL = "EMAIL"
    PUSH = "PUSH"


class Digest(StrEnum):
    OFF = "OFF"
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"


Channels = frozenset[Channel]

_ALL = frozenset(Channel)
_WITHOUT_PUSH = frozenset({Channel.IN_APP, Channel.EMAIL})
_IN_APP = frozenset({Channel.IN_APP})
DEFAULTS: Mapping[NotificationReason, Channels] = {
    **dict.fromkeys(IN_ORDER, _WITHOUT_PUSH),
    NotificationReason.ASSIGNED: _ALL,
    NotificationReason.MENTIONED: _ALL,
    NotificationReason.OVERDUE: _ALL,
    NotificationReason.DUE_SOON: _ALL,
    NotificationReason.REMINDER: _ALL,
    NotificationReason.UNASSIGNED: _IN_APP,
    NotificationReason.STATUS_CHANGED: _IN_APP,
    NotificationReason.UPDATED: _IN_APP,
}


def in_order(channels: Channels) -> list[Channel]:
    return [channel for channel in Channel if channel in channels]
