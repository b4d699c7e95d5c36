"""The state of a file's upload."""

from enum import IntEnum


class AttachmentState(IntEnum):
    WAITING = 0
    """Announced. Only its uploader sees it, but it counts towards the limits."""
    READY = 1
