"""What has a global id, and so can be fetched by it."""

from enum import StrEnum

import strawberry

from schema.language.enums import described_enum
from schema.language.scalars import ID


class NodeType(StrEnum):
    USER = "USER"
    TEAM = "TEAM"
    TASK = "TASK"
    SESSION = "SESSION"
    API_KEY = "API_KEY"
    EVENT = "EVENT"
    EMAIL_DELIVERY = "EMAIL_DELIVERY"


described_enum(
    NodeType,
    "NodeType",
    "The kinds of objects that have a global id.",
    USER="A person: user_...",
    TEAM="A team: team_...",
    TASK="A task: task_...",
    SESSION="A signed-in device: sess_...",
    API_KEY="A personal API key: key_...",
    EVENT="An event of the log: event_...",
    EMAIL_DELIVERY="An outgoing mail: mail_...",
)


@strawberry.interface(description="Anything that has a global id and can be fetched with `node` and `nodes`.")
class Node:
    id: ID = strawberry.field(
        description="Global id: type prefix and UUIDv7, for example task_01jxyz... Never changes, never reused."
    )
