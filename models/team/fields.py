"""The fields of a team, each declared once: where its value is stored, and how events record a change of it."""

from models.values.field import (
    ALWAYS,
    BOOLEAN,
    COMPUTED,
    FOLLOWS,
    ID,
    INSTANT,
    NEVER,
    NUMBER,
    TEXT,
    Changes,
    Field,
)

FIELDS = (
    Field("id", ID, "id", untold=NEVER),
    Field("name", TEXT, "name"),
    Field("key", TEXT, "key", untold=NEVER),
    Field("description", TEXT, "description"),
    Field("default", BOOLEAN, "is_default", untold=NEVER),
    Field("archivedAt", INSTANT, "archived_at"),
    Field("createdAt", INSTANT, "created_at", untold=NEVER),
    Field("updatedAt", INSTANT, "updated_at", untold=ALWAYS),
    Field("version", NUMBER, "version", untold=ALWAYS),
    Field("myRole", COMPUTED, untold=FOLLOWS),
    Field("members", COMPUTED, untold="team.member_added and its siblings tell it."),
    Field("labels", COMPUTED, untold="label.created and its siblings tell it.", seen_alike=True),
    Field("stages", COMPUTED, untold="stage.created and its siblings tell it.", seen_alike=True),
    Field("tasks", COMPUTED, untold=FOLLOWS),
    Field("stats", COMPUTED, untold=FOLLOWS),
)
"""In the order of the schema. Events list changes in this order."""
CHANGES = Changes(FIELDS)
