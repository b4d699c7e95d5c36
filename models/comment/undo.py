"""The events of comments that can be undone: a deletion, and the return of a deleted comment."""

from __future__ import annotations

from events.comment import CommentDeleted, CommentUpdated, told_of_deletion
from events.event import Logged
from models.errors import Invalid

DELETED_OR_BROUGHT_BACK = (
    f"(name = '{CommentDeleted.name}' OR (name = '{CommentUpdated.name}' AND fields_changed LIKE '% deletedAt %'))"
)
"""A condition on events."""


def is_deletion(event: Logged) -> bool:
    return event.name == CommentDeleted.name


def is_return(event: Logged) -> bool:
    return event.name == CommentUpdated.name and any(change.field == "deletedAt" for change in event.changes)


def can_be_taken_back(event: Logged) -> bool:
    if is_deletion(event):
        return told_of_deletion(event)["was"] is not None
    return is_return(event)


def must_be_kept(event: Logged) -> None:
    """Raises if the log does not hold the text of the comment."""
    if is_deletion(event) and told_of_deletion(event)["was"] is None:
        raise Invalid(
            "This was deleted by an older version, which did not keep what an undo needs. Write it anew.", "id"
        )
