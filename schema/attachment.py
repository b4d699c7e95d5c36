"""Files on tasks and comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Protocol

import strawberry

from models.attachment.state import AttachmentState
from models.task.task import no_such_task
from models.values import clock
from schema.context import InfoWith
from schema.language.enums import described_enum
from schema.language.field import loaded
from schema.language.node import Node
from schema.language.payload import Payload
from schema.language.scalars import ID, JSON, DateTime
from schema.user import User

if TYPE_CHECKING:
    from schema.comment import Comment
    from schema.task.task import Task

described_enum(
    AttachmentState,
    "AttachmentState",
    "Life of a file.",
    WAITING="Announced; its bytes have not arrived. Removed after 24 hours. Only its uploader sees it.",
    READY="There.",
)


class AttachmentFields(Protocol):
    """Loads the fields of a file that are selected. Limited to what the viewer may see."""

    async def task(self, id: str) -> Task | None: ...

    async def comment(self, id: str) -> Comment | None: ...


@strawberry.type(
    description="Where the bytes go. Send exactly this request, with the bytes as its body; 204 means that they have arrived."
)
class Upload:
    url: str = strawberry.field(description="Valid once, for 1 hour. An upload that was cut off may be sent again.")
    method: str = strawberry.field(description="PUT.")
    headers: JSON = strawberry.field(description="Headers that must be sent, by name.")
    expires_at: DateTime = strawberry.field(description="Until when.")


@strawberry.type(
    description="A file on a task. Its bytes travel outside GraphQL: create it, PUT them to `upload.url`, and it is there."
)
class Attachment(Node):
    filename: str = strawberry.field(description="Name without a path, 1 to 255 bytes.")
    content_type: str = strawberry.field(description="Media type as announced; for images as found in the bytes.")
    size: int = strawberry.field(description="In bytes.")
    sha256: str | None = strawberry.field(description="SHA-256 of the bytes in hex; null until they are there.")
    state: AttachmentState = strawberry.field(description="How far it has come.")
    width: int | None = strawberry.field(
        description="Pixels, for images; null for anything else, and until it is known."
    )
    height: int | None = strawberry.field(
        description="Pixels, for images; null for anything else, and until it is known."
    )
    uploader: User | None = strawberry.field(description="The user who added it. Null if the account was erased.")
    created_at: DateTime = strawberry.field(description="When it was announced.")
    task_id: strawberry.Private[str]
    comment_id: strawberry.Private[str | None]
    has_thumbnail: strawberry.Private[bool]

    @loaded("The task it hangs on.")
    async def task(self, info: InfoWith[AttachmentFields]) -> Annotated[Task, strawberry.lazy("schema.task.task")]:
        task = await info.context.fields.task(self.task_id)
        if task is None:  # it was purged, or the caller has lost sight of it, since they saw the file
            raise no_such_task(self.task_id)
        return task

    @loaded("The comment it belongs to, if any.")
    async def comment(
        self, info: InfoWith[AttachmentFields]
    ) -> Annotated[Comment, strawberry.lazy("schema.comment")] | None:
        return None if self.comment_id is None else await info.context.fields.comment(self.comment_id)

    @loaded(
        "Where its bytes go, while WAITING: each query returns a fresh address; null afterwards, and for everybody but its uploader."
    )
    async def upload(self, info: InfoWith[AttachmentFields]) -> Upload | None:
        """Only its uploader sees a file that waits, so nothing is checked here. The address is signed anew each time,
        and never stored."""
        if self.state is not AttachmentState.WAITING:
            return None
        address = info.context.services.file_addresses.upload(self.id, clock.moment(clock.now()))
        headers = {"Content-Type": self.content_type, "Content-Length": str(self.size)}
        return Upload(url=address.url, method="PUT", headers=headers, expires_at=clock.of(address.expires_at))

    @loaded(
        "Signed address of the bytes, valid for 1 to 2 hours without a token; null until READY. Query again for a fresh one."
    )
    async def url(self, info: InfoWith[AttachmentFields]) -> str | None:
        if self.state is not AttachmentState.READY:
            return None
        return info.context.services.file_addresses.bytes_of(self.id, self.filename, clock.moment(clock.now()))

    @loaded("Signed address of a WebP image of at most 512 pixels each way; null where there is none (yet).")
    async def thumbnail_url(self, info: InfoWith[AttachmentFields]) -> str | None:
        if not self.has_thumbnail:
            return None
        return info.context.services.file_addresses.thumbnail(self.id, clock.moment(clock.now()))


@strawberry.input(description="A file that is about to come.")
class CreateAttachmentInput:
    id: ID | None = strawberry.field(description="Client-made id (file_ and a UUIDv7).", default=None)
    task_id: ID = strawberry.field(description="By id or key.")
    comment_id: ID | None = strawberry.field(
        description="Adds it to a comment of the caller. For a new comment leave it out, and name the file in `createComment`.",
        default=None,
    )
    filename: str = strawberry.field(
        description="1 to 255 bytes; anything up to the last slash or backslash is cut off."
    )
    content_type: str = strawberry.field(description="Media type: text/plain; at most 255 characters.")
    size: int = strawberry.field(description="Exact number of bytes, at least 1.")
    sha256: str | None = strawberry.field(description="SHA-256 in hex; checked on arrival when given.", default=None)


@strawberry.type(description="Result of a change of a file.")
class AttachmentPayload(Payload):
    attachment: Attachment | None = strawberry.field(description="Null when it failed.", default=None)
