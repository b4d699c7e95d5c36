"""The fields of a comment, each declared once: where its value is stored, and how events record a change of it."""

from models.values.field import ALWAYS, COMPUTED, FOLLOWS, ID, INSTANT, NEVER, NUMBER, PERSON, TEXT, Changes, Field

_OWN_EVENT = "It has events of its own."

FIELDS = (
    Field("id", ID, "id", untold=NEVER),
    Field("task", ID, "task_id", untold=NEVER),
    Field("author", PERSON, "author_id", untold="Only the erasure of an account changes it."),
    Field("body", TEXT, "body"),
    Field("bodyHtml", COMPUTED, untold=FOLLOWS),
    Field("parent", ID, "parent_id", untold=NEVER),
    Field("replies", COMPUTED, untold=_OWN_EVENT),
    Field("mentions", COMPUTED, untold=FOLLOWS),
    Field("reactions", COMPUTED, untold=_OWN_EVENT),
    Field("attachments", COMPUTED, untold=_OWN_EVENT),
    Field("createdAt", INSTANT, "created_at", untold=NEVER),
    Field("editedAt", INSTANT, "edited_at", untold=ALWAYS),
    Field("resolvedAt", INSTANT, "resolved_at"),
    Field("resolvedBy", PERSON, "resolved_by_id", untold="It is who caused the event."),
    Field("deletedAt", INSTANT, "deleted_at", untold=_OWN_EVENT),
    Field("version", NUMBER, "version", untold=ALWAYS),
    Field("can", COMPUTED, untold=FOLLOWS),
)
"""In the order of the schema. Events list changes in this order."""
CHANGES = Changes(FIELDS)
