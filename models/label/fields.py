"""The fields of a label, each declared once: where its value is stored, and how events record a change of it."""

from models.values.field import ALWAYS, ID, INSTANT, NEVER, NUMBER, TEAM, TEXT, Changes, Field

FIELDS = (
    Field("id", ID, "id", untold=NEVER),
    Field("team", TEAM, "team_id", untold=NEVER),
    Field("name", TEXT, "name"),
    Field("color", TEXT, "color"),
    Field("createdAt", INSTANT, "created_at", untold=NEVER),
    Field("updatedAt", INSTANT, "updated_at", untold=ALWAYS),
    Field("version", NUMBER, "version", untold=ALWAYS),
)
"""In the order of the schema. Events list changes in this order."""
CHANGES = Changes(FIELDS)
