"""The two enums of a task, status and priority. They are stored as small numbers, and sort as declared."""

from enum import IntEnum
from typing import Final


class Status(IntEnum):
    PENDING = 0
    IN_PROGRESS = 1
    COMPLETED = 2
    CANCELLED = 3


class Priority(IntEnum):
    LOW = 0
    MEDIUM = 1
    HIGH = 2
    URGENT = 3


OPEN: Final = frozenset({Status.PENDING, Status.IN_PROGRESS})
OPEN_SQL: Final = ", ".join(f"{status:d}" for status in sorted(OPEN))
"""Them as a list in SQL: `status IN (…)`."""


def label(member: IntEnum) -> str:
    """IN_PROGRESS: In progress."""
    return member.name.replace("_", " ").capitalize()
