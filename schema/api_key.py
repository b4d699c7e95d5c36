"""Personal keys for programs."""

import strawberry

from models.roles import Scope
from schema.language.enums import described_enum
from schema.language.node import Node
from schema.language.payload import Payload
from schema.language.scalars import DateTime

described_enum(
    Scope,
    "Scope",
    "What an API key may do; each includes the ones before it.",
    READ="Read what the owner may see.",
    WRITE="Create and change tasks.",
    ADMIN="Everything that the owner may do.",
)


@strawberry.type(description="A personal API key. The secret is shown once, on creation.")
class ApiKey(Node):
    name: str = strawberry.field(description="The name its owner gave it.")
    prefix: str = strawberry.field(description="First characters of the secret, to recognise it.")
    scopes: list[Scope] = strawberry.field(description="The scopes it was created with.")
    created_at: DateTime = strawberry.field(description="When it was made.")
    expires_at: DateTime | None = strawberry.field(description="When it expires; null = never.")
    last_used_at: DateTime | None = strawberry.field(description="When it was last used; null = never.")


@strawberry.input(description="A new API key.")
class CreateApiKeyInput:
    name: str = strawberry.field(description="1 to 100 characters after trimming, to recognise it.")
    scopes: list[Scope] = strawberry.field(description="At least one; the highest one applies.")
    expires_at: DateTime | None = strawberry.field(description="When it expires. Default: never.", default=None)


@strawberry.type(description="Result of `createApiKey`.")
class ApiKeyPayload(Payload):
    api_key: ApiKey | None = strawberry.field(description="The new key; null on failure.", default=None)
    secret: str | None = strawberry.field(description="Shown once.", default=None)
