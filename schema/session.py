"""Signed-in devices, and the result of signing in."""

import strawberry

from schema.language.node import Node
from schema.language.payload import Payload
from schema.language.scalars import DateTime
from schema.user import User


@strawberry.type(description="A signed-in device.")
class Session(Node):
    created_at: DateTime = strawberry.field(description="When it signed in.")
    last_used_at: DateTime = strawberry.field(description="When it last fetched a token.")
    expires_at: DateTime = strawberry.field(description="When it must sign in again, unless it is used before.")
    device: str = strawberry.field(description="Shortened user agent.")
    ip: str | None = strawberry.field(description="Address it was last used from.")
    current: bool = strawberry.field(description="True for the session that asks.")


@strawberry.type(description="Result of `register`, `login`, `refreshSession` and `resetPassword`.")
class AuthPayload(Payload):
    token: str | None = strawberry.field(
        description="Access token (JWT), for `Authorization: Bearer` and for `connection_init`; short-lived.",
        default=None,
    )
    refresh_token: str | None = strawberry.field(
        description="Rotating: each use returns a new one and invalidates the old. Null when it is set as an HttpOnly cookie.",
        default=None,
    )
    expires_in: int | None = strawberry.field(description="Seconds until `token` expires.", default=None)
    user: User | None = strawberry.field(description="Who is signed in now; null on failure.", default=None)
    session: Session | None = strawberry.field(
        description="The session that was made or renewed; null on failure.", default=None
    )
