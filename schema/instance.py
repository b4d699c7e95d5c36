"""The running server, and the limits that it sets for callers."""

import strawberry

from schema.language.scalars import DateTime


@strawberry.type(description="Published limits.")
class InstanceLimits:
    max_page_size: int = strawberry.field(description="Most items that `first` or `last` may ask for.")
    max_query_cost: int = strawberry.field(description="Most points that one document may cost.")
    max_query_depth: int = strawberry.field(description="How deep a document may nest.")
    max_bulk_items: int = strawberry.field(description="Most items in one bulk call.")
    event_retention_days: int = strawberry.field(description="How far back streams can resume.")
    max_teams_per_user: int = strawberry.field(
        description="Teams that one user who is not an admin may have created and not archived."
    )
    max_subscriptions_per_user: int = strawberry.field(
        description="Live operations of one caller over all connections; the next one is refused with LIMIT_EXCEEDED."
    )
    max_connections_per_user: int = strawberry.field(description="WebSockets and event streams of one caller.")
    max_attachment_bytes: int = strawberry.field(description="Largest file, in bytes.")
    max_attachments_per_task: int = strawberry.field(description="Files on one task.")
    storage_megabytes: int | None = strawberry.field(
        description="Space for all files of the instance, announced ones included, in megabytes of 1,048,576 bytes; null = no limit."
    )


@strawberry.type(description="The running server.")
class Instance:
    name: str = strawberry.field(description="What it calls itself.")
    version: str = strawberry.field(description="Version of TaskFlow.")
    registration_open: bool = strawberry.field(description="Whether `register` is open to everybody.")
    confirm_email: bool = strawberry.field(
        description="Whether an address must be proved before anything but the confirmation is mailed to it."
    )
    limits: InstanceLimits = strawberry.field(description="Published limits.")

    vapid_key: str | None = strawberry.field(
        description="Public key for `pushManager.subscribe` (VAPID, base64url); null when push is off.", default=None
    )
    storage_used_megabytes: int | None = strawberry.field(
        description="Space used by files, in megabytes; null for everybody but admins.", default=None
    )


@strawberry.type(description="The caller's budget; the cost of each response also stands in `extensions.cost`.")
class RateLimit:
    limit: int = strawberry.field(description="Points that the bucket holds.")
    remaining: int = strawberry.field(description="Points left now.")
    restore_per_second: float = strawberry.field(description="Points that come back per second.")
    reset_at: DateTime = strawberry.field(description="When the bucket is full again.")
