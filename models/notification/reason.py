"""The reasons for which people are notified."""

from enum import StrEnum


class NotificationReason(StrEnum):
    """The reasons of one event are listed in this order."""

    ASSIGNED = "ASSIGNED"
    UNASSIGNED = "UNASSIGNED"
    MENTIONED = "MENTIONED"
    COMMENTED = "COMMENTED"
    STATUS_CHANGED = "STATUS_CHANGED"
    UPDATED = "UPDATED"
    UNBLOCKED = "UNBLOCKED"
    DUE_SOON = "DUE_SOON"
    OVERDUE = "OVERDUE"
    REMINDER = "REMINDER"
    TEAM = "TEAM"
    TRANSFER = "TRANSFER"
    SECURITY = "SECURITY"


IN_ORDER = tuple(NotificationReason)
