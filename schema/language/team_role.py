"""The role of a member in a team. It is in `language` and not with the team, since the errors of every noun name it.
Import it from here, so that it is described before it is used."""

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
