"""What a member may do in a team."""

from models.roles import TeamRole
from schema.language.enums import described_enum

__all__ = ["TeamRole"]

described_enum(
    TeamRole,
    "TeamRole",
    "Role in a team; each includes the ones before it.",
    VIEWER="Reads.",
    CONTRIBUTOR="Reads, and changes the status of tasks assigned to them; nothing else.",
    MEMBER="Creates, edits, assigns, deletes.",
    ADMIN="Also members and settings.",
)
