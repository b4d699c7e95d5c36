"""Events of a file on a task, in the stream of the task's team. `state` is the file after the event, with its task as
of then. Announcing an upload is no event: until the bytes have arrived, only the uploader sees the file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar, TypedDict, cast

from events.event import Action, Logged
from events.linked import LinkedEvent, LinkedState
from events.noun import Kept, Noun
from events.states import PERSON, PersonCard, card


class AttachmentColumns(TypedDict):
    """The columns of a file that people see, and the card of its uploader. They hold no download address: each address
    is valid for two hours at most, and is made when the event is delivered."""

    id: str
    task_id: str
    comment_id: str | None
    uploader_id: str | None
    filename: str
    content_type: str
    size: int
    sha256: str | None
    state: int
    width: int | None
    height: int | None
    created_at: int
    ready_at: int | None
    uploader: PersonCard | None


class AttachmentState(AttachmentColumns, LinkedState):
    gone: bool
    """True if this event or a later one has deleted the file."""


@dataclass(frozen=True, kw_only=True)
class AttachmentEvent(LinkedEvent):
    state: AttachmentState


@dataclass(frozen=True, kw_only=True)
class AttachmentCreated(AttachmentEvent):
    """Its bytes have arrived."""

    name: ClassVar[str] = "attachment.created"
    action: ClassVar[Action] = Action.CREATED


@dataclass(frozen=True, kw_only=True)
class AttachmentDeleted(AttachmentEvent):
    """For good, with its bytes: by hand, or with its comment."""

    name: ClassVar[str] = "attachment.deleted"
    action: ClassVar[Action] = Action.DELETED


def told(event: Logged) -> AttachmentState:
    """The state of one of these events."""
    return cast("AttachmentState", event.state)


def as_gone(event: Logged) -> Logged:
    """After a file is deleted, its name is hidden from everyone, so its older events must not show it either."""
    return replace(event, state={**event.state, "gone": True})


def _read(kept: Kept, name: str, stream: str, id: str, at: int) -> Kept:  # noqa: ARG001  # every noun reads alike
    unknown: AttachmentColumns = {
        "id": id,
        "task_id": "",
        "comment_id": None,
        "uploader_id": None,
        "filename": "",
        "content_type": "application/octet-stream",
        "size": 0,
        "sha256": None,
        "state": 1,
        "width": None,
        "height": None,
        "created_at": at,
        "ready_at": at,
        "uploader": None,
    }
    attachment: dict[str, Any] = {"gone": name == AttachmentDeleted.name, **unknown, **kept}
    attachment["uploader"] = card(PERSON, attachment["uploader"], attachment["uploader_id"])
    return attachment


NOUN = Noun(name="attachment", id_prefix="file", events=(AttachmentCreated, AttachmentDeleted), read=_read)
