"""The two closed sets that a task is described by. Import them from here: then they are published before they are used."""

from models.task.status import Priority, Status
from schema.language.enums import described_enum

__all__ = ["Priority", "Status"]

described_enum(
    Status,
    "TaskStatus",
    "How far a task has come. PENDING and IN_PROGRESS are open.",
    PENDING="Not started yet.",
    IN_PROGRESS="Work has started.",
    COMPLETED="Done.",
    CANCELLED="Will not be done.",
)
described_enum(
    Priority,
    "TaskPriority",
    "Sorts LOW < MEDIUM < HIGH < URGENT.",
    LOW="When there is time.",
    MEDIUM="In its turn; the default.",
    HIGH="Before others.",
    URGENT="Now.",
)
