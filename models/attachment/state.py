"""How far a file has come."""

from enum import IntEnum


class AttachmentState(IntEnum):
    WAITING = 0
    """Announced. Only its uploader sees it, and it counts for the limits."""
    READY = 1
