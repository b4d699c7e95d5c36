"""The fields of a user, each declared once: where its value is stored, and how events record a change of it."""

from models.roles import UserRole
from models.values.field import (
    ALWAYS,
    COMPUTED,
    FOLLOWS,
    ID,
    INSTANT,
    IS_NULL,
    NEVER,
    NUMBER,
    TEXT,
    Changes,
    Field,
    one_of,
)

FIELDS = (
    Field("id", ID, "id", untold=NEVER),
    Field("name", TEXT, "name"),
    Field("handle", TEXT, "handle"),
    Field(
        "email",
        TEXT,
        "email",
        untold="Only some may see it. `User.change_email` tells that it changed.",
        seen_alike=False,
    ),
    Field("role", one_of(UserRole), "role"),
    Field("active", IS_NULL, "deactivated_at"),
    Field("timeZone", TEXT, "time_zone"),
    Field("locale", TEXT, "locale"),
    Field("createdAt", INSTANT, "created_at", untold=NEVER),
    Field("updatedAt", INSTANT, "updated_at", untold=ALWAYS),
    Field("version", NUMBER, "version", untold=ALWAYS),
    Field("emailConfirmed", COMPUTED, untold="It is the owner's business, and `User.confirm_email` tells it."),
    Field("teams", COMPUTED, untold=FOLLOWS),
    Field("createdTasks", COMPUTED, untold=FOLLOWS),
    Field("assignedTasks", COMPUTED, untold=FOLLOWS),
)
"""In the order of the schema. Events list changes in this order."""
CHANGES = Changes(FIELDS)
