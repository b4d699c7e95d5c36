"""`Node`: everything that has a global id and can be fetched by it."""

from enum import StrEnum

import strawberry

from schema.language.enums import described_enum
from schema.language.scalars import ID


class NodeType(StrEnum):
    """The value is what ids of this kind begin with. Clients see the names."""

    USER = "user"
    TEAM = "team"
    TASK = "task"
    SESSION = "sess"
    API_KEY = "key"
    COMMENT = "comment"
    ATTACHMENT = "file"
    EVENT = "event"
    EMAIL_DELIVERY = "mail"
    LABEL = "label"
    STAGE = "stage"
    NOTIFICATION = "note"
    REMINDER = "remind"
    PUSH_DEVICE = "device"
    VIEW = "view"


described_enum(
    NodeType,
    "NodeType",
    "The kinds of objects that have a global id.",
    USER="A person: user_...",
    TEAM="A team: team_...",
    TASK="A task: task_...",
    SESSION="A signed-in device: sess_...",
    API_KEY="A personal API key: key_...",
    COMMENT="A comment: comment_...",
    ATTACHMENT="A file on a task or comment: file_...",
    EVENT="An event of the log: event_...",
    EMAIL_DELIVERY="An outgoing mail: mail_...",
    LABEL="A label: label_...",
    STAGE="A board column: stage_...",
    NOTIFICATION="An entry of an inbox: note_...",
    REMINDER="A reminder: remind_...",
    PUSH_DEVICE="A device for push messages: device_...",
    VIEW="A saved view: view_...",
)

BY_PREFIX = {kind.value: kind for kind in NodeType}


@strawberry.interface(description="Anything that has a global id and can be fetched with `node` and `nodes`.")
class Node:
    id: ID = strawberry.field(
        description="Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused."
    )
