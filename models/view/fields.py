"""The fields of a view, each declared once: where its value is stored, and how events record a change of it."""

from models.values.field import ALWAYS, COMPUTED, FOLLOWS, ID, INSTANT, JSON, NEVER, NUMBER, TEXT, Changes, Field

FIELDS = (
    Field("id", ID, "id", untold=NEVER),
    Field("owner", ID, "owner_id", untold=NEVER),
    Field("team", ID, "team_id"),
    Field("name", TEXT, "name"),
    Field("filter", JSON, "filter_json"),
    Field("orderBy", JSON, "order_json"),
    Field("layout", TEXT, "layout"),
    Field("groupBy", TEXT, "group_by"),
    Field("createdAt", INSTANT, "created_at", untold=NEVER),
    Field("updatedAt", INSTANT, "updated_at", untold=ALWAYS),
    Field("tasks", COMPUTED, untold=FOLLOWS),
    Field("stats", COMPUTED, untold=FOLLOWS),
    Field("version", NUMBER, "version", untold=ALWAYS),
)
"""In the order of the schema. Events list changes in this order."""
CHANGES = Changes(FIELDS)
