"""Events of a comment, in the stream of its task's team. `state` is the comment after the event, with its task as of
then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, TypedDict, cast

from events.event import Action, Logged
from events.linked import LinkedEvent, LinkedState
from events.noun import Kept, Noun
from events.states import PERSON, PersonCard, card


class CommentColumns(TypedDict):
    """The columns of a comment, and the cards of its people."""

    id: str
    task_id: str
    parent_id: str | None
    author_id: str | None
    body: str
    html: str
    html_by: int
    mentions: str
    reactions: str
    created_at: int
    edited_at: int | None
    resolved_at: int | None
    resolved_by_id: str | None
    deleted_at: int | None
    version: int
    author: PersonCard | None
    resolved_by: PersonCard | None


class CommentState(CommentColumns, LinkedState):
    newly_mentioned: list[str]
    """The ids of people whom this change mentions, and whom the comment did not mention before."""


class DeletedComment(CommentState):
    was: Mapping[str, Any] | None
    """The columns that the deletion emptied: kept for an undo and never shown. None if the version that deleted the
    comment did not keep them."""


@dataclass(frozen=True, kw_only=True)
class CommentEvent(LinkedEvent):
    state: CommentState


@dataclass(frozen=True, kw_only=True)
class CommentCreated(CommentEvent):
    name: ClassVar[str] = "comment.created"
    action: ClassVar[Action] = Action.CREATED


@dataclass(frozen=True, kw_only=True)
class CommentUpdated(CommentEvent):
    """Its text; or `deletedAt`, when its deletion was undone. Once the comment is deleted, `before` and `after` of its text are null."""

    name: ClassVar[str] = "comment.updated"


@dataclass(frozen=True, kw_only=True)
class CommentDeleted(CommentEvent):
    name: ClassVar[str] = "comment.deleted"
    action: ClassVar[Action] = Action.DELETED

    state: DeletedComment


@dataclass(frozen=True, kw_only=True)
class CommentResolved(CommentEvent):
    """The thread that this comment begins."""

    name: ClassVar[str] = "comment.resolved"
    action: ClassVar[Action] = Action.OTHER


@dataclass(frozen=True, kw_only=True)
class CommentReopened(CommentEvent):
    """The thread that this comment begins: by hand, or by a new reply."""

    name: ClassVar[str] = "comment.reopened"
    action: ClassVar[Action] = Action.OTHER


@dataclass(frozen=True, kw_only=True)
class CommentReacted(CommentEvent):
    """Somebody has reacted, or taken a reaction back. It raises no version."""

    name: ClassVar[str] = "comment.reacted"
    action: ClassVar[Action] = Action.OTHER
    raises_version: ClassVar[bool] = False


def told(event: Logged) -> CommentState:
    """The state of one of these events."""
    return cast("CommentState", event.state)


def told_of_deletion(event: Logged) -> DeletedComment:
    """The state of a comment.deleted."""
    return cast("DeletedComment", event.state)


NOTHING = "{}"
"""The empty value of mentions and reactions, which are stored as JSON."""


def _read(kept: Kept, name: str, stream: str, id: str, at: int) -> Kept:  # noqa: ARG001  # every noun reads alike
    if name == CommentDeleted.name and "was" not in kept:
        kept = {**kept, "was": None}
    unknown: CommentColumns = {
        "id": id,
        "task_id": "",
        "parent_id": None,
        "author_id": None,
        "body": "",
        "html": "",
        "html_by": 0,
        "mentions": NOTHING,
        "reactions": NOTHING,
        "created_at": at,
        "edited_at": None,
        "resolved_at": None,
        "resolved_by_id": None,
        "deleted_at": None,
        "version": 0,
        "author": None,
        "resolved_by": None,
    }
    comment: dict[str, Any] = {"newly_mentioned": [], **unknown, **kept}
    comment["author"] = card(PERSON, comment["author"], comment["author_id"])
    comment["resolved_by"] = card(PERSON, comment["resolved_by"], comment["resolved_by_id"])
    return comment


def without_text(event: Logged, deleted_at: int) -> Logged:
    """After a comment is deleted, its text is hidden from everyone, so its older events must not show it either."""
    changes = tuple(
        replace(change, before=None, after=None) if change.field == "body" else change for change in event.changes
    )
    hidden: dict[str, object] = {"was": {}} if event.state.get("was") else {}
    return replace(event, changes=changes, state={**event.state, **tombstone(deleted_at), **hidden})


def tombstone(deleted_at: int) -> dict[str, Any]:
    """The columns of a comment that a deletion changes."""
    return {"body": "", "html": "", "mentions": NOTHING, "reactions": NOTHING, "deleted_at": deleted_at}


NOUN = Noun(
    name="comment",
    id_prefix="comment",
    events=(CommentCreated, CommentUpdated, CommentDeleted, CommentResolved, CommentReopened, CommentReacted),
    read=_read,
)
