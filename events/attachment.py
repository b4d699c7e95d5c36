"""What has happened to a file on a task, in the stream of its task's team. `state` is the file after it, with the task as it is then.
Its announcement is no event: until its bytes are there, nobody but its uploader sees it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, ClassVar, TypedDict, cast

from events.event import Action, Logged
from events.linked import LinkedEvent, LinkedState
from events.noun import Kept, Noun
from events.states import PERSON, PersonCard, card


class AttachmentColumns(TypedDict):
    """The columns of a file that people see, and the card of its uploader. No address of its bytes: each is good for two hours
    at most, and is made when the event is delivered."""

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
    """It is deleted, by this event or since."""


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
    """Once a file is deleted, nobody is shown its name any more, and so not by older events of it either."""
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
