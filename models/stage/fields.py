"""The fields of a column, each said once: where it stands, and how a change of it is told."""

from models.values.field import ALWAYS, ID, INSTANT, NEVER, NUMBER, TEAM, TEXT, Changes, Field

FIELDS = (
    Field("id", ID, "id", untold=NEVER),
    Field("team", TEAM, "team_id", untold=NEVER),
    Field("name", TEXT, "name"),
    Field("status", NUMBER, "status", untold=NEVER),
    Field("color", TEXT, "color"),
    Field("limit", NUMBER, "most"),
    Field("createdAt", INSTANT, "created_at", untold=NEVER),
    Field("updatedAt", INSTANT, "updated_at", untold=ALWAYS),
    Field("version", NUMBER, "version", untold=ALWAYS),
)
"""As the schema has them. Events tell changes in this order."""
CHANGES = Changes(FIELDS)
