"""Personal keys for programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

import strawberry

import models
from events.storage.database import Unit
from models.api_key import MOST, scopes_of
from models.errors import AuthFailed, Code, LimitReached, NotFound
from models.viewer import Viewer
from models.wording.sentence import sentence
from resolvers.running.mutation import mutation
from resolvers.running.noun import Noun
from resolvers.session import revocation
from schema.api_key import ApiKey, ApiKeyPayload, CreateApiKeyInput
from schema.authentication import IssuedSecret
from schema.context import Context, Info
from schema.language.field import loaded
from schema.language.node import NodeType
from schema.language.payload import DeletePayload
from schema.language.scalars import ID


@strawberry.type
class ApiKeyQuery:
    @loaded("The caller's keys, newest first. Never the secrets.")
    async def api_keys(self, info: Info) -> list[ApiKey] | None:
        found = await models.ApiKey.visible_to(info.context.me).order_by("-id").limit(MOST)
        return [api_key_to_schema(key) for key in found]


@mutation(ApiKeyPayload, scope=models.Scope.ADMIN, description="A new personal key. Its secret is shown this once.")
async def create_api_key(
    unit: Unit, info: Info, input: Annotated[CreateApiKeyInput, strawberry.argument(description="The new key.")]
) -> ApiKeyPayload:
    me, secret = info.context.me, info.context.services.tokens.api_key()
    key = await new_key(secret, user_id=me.id, name=input.name, scopes=input.scopes, expires_at=input.expires_at)
    await _must_be_let_in(me, fresh=key.needs_a_fresh_session)
    await store(unit, key)
    return ApiKeyPayload(api_key=api_key_to_schema(key), secret=secret.text)


async def new_key(
    secret: IssuedSecret, *, user_id: str, name: str, scopes: Sequence[models.Scope], expires_at: int | None
) -> models.ApiKey:
    """The key is not stored yet. Locks its owner's row, so that of several keys at once each is counted."""
    await models.User.filter(id=user_id).select_for_update().get()
    if await models.ApiKey.filter(user_id=user_id, revoked_at=None).count() >= MOST:
        raise LimitReached(
            sentence("You have {most} keys. Revoke one that is not needed any more.", most=MOST), limit=MOST
        )
    return models.ApiKey.new(
        user_id=user_id,
        name=name,
        scopes=scopes,
        expires_at=expires_at,
        prefix=secret.prefix,
        secret_hash=secret.hash,
    )


async def store(unit: Unit, key: models.ApiKey) -> None:
    await key.save(force_create=True)
    await unit.tell(key.created())


async def _must_be_let_in(me: Viewer, *, fresh: bool) -> None:
    """Checks the session or key of this call again under the lock: it may have ended while the call waited, and no new
    key may outlive it."""
    if me.session_id is None:
        await _must_be_let_in_by_key(me, fresh=fresh)
        return
    session = await models.Session.visible_to(me).get_or_none(id=me.session_id)
    if session is None:
        raise AuthFailed("Invalid or expired token")
    if fresh:
        session.must_be_fresh()


async def _must_be_let_in_by_key(me: Viewer, *, fresh: bool) -> None:
    if not await models.ApiKey.visible_to(me).filter(id=me.api_key_id).exists():
        raise AuthFailed("Invalid or expired token")
    if fresh:
        raise AuthFailed(
            "An API key can't make a key that lasts for more than a year or may do everything. Sign in to make it.",
            code=Code.SIGN_IN_AGAIN,
        )


@mutation(DeletePayload, scope=models.Scope.ADMIN, description="Ends one of the caller's keys, at once.")
async def revoke_api_key(
    unit: Unit, info: Info, id: Annotated[ID, strawberry.argument(description="Id of the key.")]
) -> DeletePayload:
    key = await models.ApiKey.visible_to(info.context.me).filter(id=id).select_for_update().get_or_none()
    if key is None:
        raise NotFound("There is no such key.", "id", missing_id=id)
    await revocation.revoke(unit, key)
    return DeletePayload(deleted_id=key.id)


@strawberry.type
class ApiKeyMutation:
    create_api_key = create_api_key
    revoke_api_key = revoke_api_key


def api_key_to_schema(key: models.ApiKey) -> ApiKey:
    return ApiKey(
        id=key.id,
        name=key.name,
        prefix=key.prefix,
        scopes=scopes_of(key.scopes),
        created_at=key.created_at,
        expires_at=key.expires_at,
        last_used_at=key.last_used_at,
    )


async def keys_by_id(context: Context, ids: Sequence[str]) -> Mapping[str, ApiKey]:
    return {key.id: api_key_to_schema(key) for key in await models.ApiKey.visible_to(context.me).filter(id__in=ids)}


async def _seen_now(unit: Unit, me: Viewer, kept: Sequence[ApiKey]) -> Sequence[ApiKey]:  # noqa: ARG001  # every noun has this signature
    """A stored answer is returned only to its caller, who owns the keys in it."""
    return kept


NOUN = Noun(
    schema=ApiKey,
    seen_now=_seen_now,
    node=NodeType.API_KEY,
    by_ids=keys_by_id,
)
