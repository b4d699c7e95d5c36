"""A file on a task, which may belong to one of its comments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from events import attachment as events
from events.attachment import AttachmentCreated, AttachmentDeleted, AttachmentEvent
from events.event import Author, Origin
from events.states import PersonCard
from models.attachment.naming import content_type_of, filename_of, sha256_of
from models.attachment.rights import may_delete, sees
from models.attachment.state import AttachmentState
from models.comment.comment import Comment
from models.errors import Code, Conflict, Invalid, LimitReached, NotAllowed, NotFound
from models.roles import TeamRole
from models.storage.columns import Instant, OptionalInstant, OptionalText, Text
from models.task.rights import must_take_comments
from models.task.task import Task
from models.user.user import User
from models.values import clock
from models.values.ids import is_id, new_id
from models.viewer import Viewer
from models.wording.sentence import sentence

E = TypeVar("E", bound=AttachmentEvent)

MOST_ON_A_TASK = 100
"""Announced files count too, so that all of them can arrive."""
MOST_ON_A_COMMENT = 20
MEGABYTE = 1_048_576
WAITS = clock.DAY
"""How long an announced file waits for its bytes before it is deleted."""
HOLDS_ROOM = WAITS // 12
"""How long it holds its room: two hours, since the address for its bytes is valid for one, and an upload may take
another. With a fresh address the bytes may still come later, if there is room."""
COLUMNS = (
    *("id", "task_id", "comment_id", "uploader_id", "filename", "content_type", "size", "sha256", "state"),
    *("width", "height", "created_at", "ready_at"),
)
"""The columns that events carry. The store's key for the bytes is not among them, because it is internal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """A client's description of a file before its bytes arrive, as it was given."""

    filename: str
    content_type: str
    size: int
    sha256: str | None = None
    id: str | None = None


class Attachment(Model):
    id = Text(primary_key=True)
    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField("models.Task", related_name="attachments")
    task_id: str
    comment: fields.ForeignKeyNullableRelation[Comment] = fields.ForeignKeyField(
        "models.Comment", related_name="attachments", null=True
    )
    comment_id: str | None
    uploader: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="attachments", null=True, on_delete=fields.SET_NULL
    )
    uploader_id: str | None
    filename = Text()
    content_type = Text()
    """As announced; for a picture, as detected from its bytes."""
    size = fields.IntField()
    """In bytes; at most 2 GB."""
    sha256 = OptionalText(null=True)
    """While the file waits for its bytes: the hash that was announced."""
    state = fields.IntEnumField(AttachmentState, description="")
    width = fields.IntField(null=True)
    height = fields.IntField(null=True)
    key = OptionalText(null=True, unique=True)
    """The store's key for the bytes. Each arrival gets a new one, so that two uploads at once do not overwrite each
    other."""
    has_thumbnail = fields.SmallIntField(default=0)
    """Whether the store has a thumbnail beside the bytes."""
    via = fields.IntEnumField(Origin, description="")
    """How the file was announced; the event of its arrival has the same origin."""
    origin_id = OptionalText(null=True)
    created_at = Instant()
    ready_at = OptionalInstant(null=True)

    uploader_card: PersonCard | None
    on: Task
    """Its task, locked."""

    class Meta:
        table = "attachments"
        indexes = (
            Index(fields=("task_id", "created_at", "id"), name="idx_attachments_task"),
            Index(fields=("comment_id", "created_at", "id"), name="idx_attachments_comment"),
            Index(fields=("state", "created_at"), name="idx_attachments_state"),
        )

    @classmethod
    def announce(
        cls,
        what: Announcement,
        *,
        on: Task,
        by: Viewer,
        most_bytes: int,
        of_task: int,
        comment: Comment | None = None,
        of_comment: int = 0,
        now: int | None = None,
    ) -> Attachment:
        """`of_task` and `of_comment` count the files that these have already, including announced ones."""
        must_take_comments(on, by=by, path=("input", "taskId"))
        if comment is not None:
            _must_take_a_file(comment, of_comment, by=by)
        if of_task >= MOST_ON_A_TASK:
            raise LimitReached(
                sentence(
                    "A task has at most {most} files. Delete one that is not needed any more.", most=MOST_ON_A_TASK
                ),
                "input",
                "taskId",
                limit=MOST_ON_A_TASK,
            )
        attachment = cls(
            id=new_id("file") if what.id is None else _client_made(what.id),
            task_id=on.id,
            comment_id=None if comment is None else comment.id,
            uploader_id=by.id,
            filename=filename_of(what.filename, "input", "filename"),
            content_type=content_type_of(what.content_type, "input", "contentType"),
            size=_size_of(what.size, most=most_bytes),
            sha256=sha256_of(what.sha256, "input", "sha256"),
            state=AttachmentState.WAITING,
            via=Origin.SESSION if by.api_key_id is None else Origin.API_KEY,
            created_at=clock.now() if now is None else now,
        )
        attachment.on, attachment.uploader_card = on, by.card
        return attachment

    @property
    def author(self) -> Author:
        """The author of the arrival event."""
        return Author(self.uploader_card, self.via, self.origin_id)

    def arrive(self, *, key: str, sha256: str, now: int | None = None) -> AttachmentCreated:
        """Records that the bytes are in the store under that key."""
        self.state, self.key, self.sha256 = AttachmentState.READY, key, sha256
        self.ready_at = max(clock.now() if now is None else now, self.created_at)
        was = {"attachment_count": self.on.attachment_count}
        self.on.attachment_count += 1
        return self._event(AttachmentCreated, was=was)

    def join(self, comment: Comment, *path: str, by: Viewer) -> None:
        """Attaches the file to a new comment of its uploader. The comment's own event carries the file."""
        if self.uploader_id != by.id:
            raise Invalid("Somebody else has added this file. A comment takes files that its author has added.", *path)
        if self.state is not AttachmentState.READY:
            raise Invalid("The bytes of this file have not arrived yet. Send them first.", *path)
        if self.task_id != comment.task_id:
            raise Invalid("This file is on another task. Add it to this one first.", *path)
        if self.comment_id is not None:
            raise Invalid("This file belongs to another comment already.", *path)
        self.comment_id = comment.id

    def remove(self, *, by: Viewer) -> AttachmentDeleted | None:
        """Deletes for good. Not named `delete`, because Tortoise has a method of that name, which deletes the row.
        Returns None for a file that was only announced."""
        must_take_comments(self.on, by=by, path=("id",))
        if not may_delete(self.uploader_id, self.on.team_id, by):
            raise NotAllowed(
                "Only its uploader and members of the team can delete a file.", "id", needs=TeamRole.MEMBER
            )
        return self.removed()

    def removed(self) -> AttachmentDeleted | None:
        """Deletes the file together with its comment, without a check of rights of its own."""
        if self.state is not AttachmentState.READY:
            return None
        was = {"attachment_count": self.on.attachment_count}
        self.on.attachment_count -= 1
        return self._event(AttachmentDeleted, was=was)

    def is_seen_by(self, me: Viewer) -> bool:
        return sees(self.uploader_id, self.state, self.on.team_id, me)

    def card(self) -> events.AttachmentColumns:
        return cast("events.AttachmentColumns", {**self._columns(), "uploader": self.uploader_card})

    def _columns(self) -> dict[str, Any]:
        return {**{column: getattr(self, column) for column in COLUMNS}, "state": int(self.state)}

    def _event(self, kind: type[E], *, was: Mapping[str, Any]) -> E:
        state: events.AttachmentState = {
            **self.card(),
            "gone": kind is AttachmentDeleted,
            "task": {**self.on.state(), "was": was},
        }
        return kind(stream=self.on.team_id, subject_id=self.id, state=state)


def _must_take_a_file(comment: Comment, files: int, *, by: Viewer) -> None:
    path = ("input", "commentId")
    if comment.deleted_at is not None:
        raise Invalid("This comment was deleted.", *path)
    if comment.author_id != by.id:
        raise NotAllowed("Only its author can add files to a comment.", *path)
    if files >= MOST_ON_A_COMMENT:
        raise too_many_on_a_comment(*path)


def too_many_on_a_comment(*path: str) -> LimitReached:
    return LimitReached(
        sentence("A comment has at most {most} files. Add the others to another one.", most=MOST_ON_A_COMMENT),
        *path,
        limit=MOST_ON_A_COMMENT,
    )


def _size_of(size: int, *, most: int) -> int:
    if size < 1:
        raise Invalid("A file has at least one byte.", "input", "size")
    if size > most:
        megabytes = most // MEGABYTE
        raise LimitReached(
            sentence("A file has at most {most:,} MB here.", most=megabytes), "input", "size", limit=most
        )
    return size


def no_such_file(id: str, *path: str) -> NotFound:
    return NotFound("There is no such file.", *path, missing_id=id)


def id_is_taken(current: Attachment | None) -> Conflict:
    """`current` is None if that file is gone, or the caller may not see it."""
    return Conflict(
        "There is, or was, a file with this id already.",
        "input",
        "id",
        current=current,
        code=Code.ALREADY_EXISTS,
    )


def _client_made(id: str) -> str:
    """Files are sorted by their times, so the id need not hold a time that sorts it among the server's ids."""
    if not is_id(id, "file"):
        raise Invalid("A file's id is file_ and a UUIDv7 in TypeID form. Leave it out, and we make one.", "input", "id")
    return id
