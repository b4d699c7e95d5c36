"""API keys for `taskflow user key`: the same rules and limits as in the API, with the system as the actor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import models
from events.storage.database import Unit
from models.api_key import MOST
from models.errors import Invalid, LimitReached, NotFound
from resolvers import api_key
from resolvers.session import revocation
from taskflow.components import Components
from taskflow.operations import accounts


@dataclass(frozen=True, slots=True)
class Made:
    key: models.ApiKey
    secret: str
    """Not stored anywhere: it is shown once."""


async def add(
    components: Components, email: str, *, name: str, scopes: Sequence[models.Scope], expires_at: int | None
) -> Made:
    secret = components.tokens.api_key()

    async def work(unit: Unit) -> models.ApiKey:
        owner = await accounts.found(email)
        if not owner.is_active:
            raise Invalid(f"{owner.email} is deactivated. First: taskflow user reactivate {owner.email}")
        try:
            key = await api_key.new_key(secret, user_id=owner.id, name=name, scopes=scopes, expires_at=expires_at)
        except LimitReached:
            raise LimitReached(
                f"{owner.email} has {MOST} keys. Revoke one: taskflow user key list {owner.email}", limit=MOST
            ) from None
        await api_key.store(unit, key)
        return key

    key, _ = await components.database.unit(work)
    return Made(key, secret.text)


async def of(email: str) -> list[models.ApiKey]:
    """Newest first, the expired ones too."""
    owner = await accounts.found(email)
    return await models.ApiKey.filter(user_id=owner.id, revoked_at=None).order_by("-id")


async def revoke(components: Components, id: str) -> models.ApiKey:
    async def work(unit: Unit) -> models.ApiKey:
        key = await models.ApiKey.filter(id=id, revoked_at=None).select_for_update().get_or_none()
        if key is None:
            raise NotFound(f"There is no key {id}. `taskflow user key list EMAIL` shows a person's keys.")
        await revocation.revoke(unit, key)
        return key

    key, _ = await components.database.unit(work)
    return key
