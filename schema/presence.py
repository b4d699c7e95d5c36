"""The people looking at a task."""

import strawberry

from schema.language.scalars import ID
from schema.user import User


@strawberry.type(description="The people looking at a task now.")
class Presence:
    task_id: ID = strawberry.field(description="The task.")
    viewers: list[User] = strawberry.field(
        description="Everybody with a `presence` subscription for it, the caller included, each once, by name; at most 50."
    )
