"""Revokes sessions, API keys and password-reset links that were mailed."""

from __future__ import annotations

from collections.abc import Iterable

import models
from events.storage.database import Unit
from models.user.password_reset import void_resets


async def end_everything(unit: Unit, user: models.User) -> None:
    await end_sessions(unit, await live_sessions(user.id))
    await revoke_keys(unit, user.id)
    await void_resets(unit, user.id)


async def live_sessions(user_id: str, *, but: str | None = None) -> list[models.Session]:
    """Locks the sessions in order of id, so that two calls that end them can't deadlock."""
    found = await models.Session.live(user_id).order_by("id").select_for_update()
    return [session for session in found if session.id != but]


async def end_sessions(unit: Unit, sessions: Iterable[models.Session]) -> None:
    for session in sessions:
        event = session.end()
        if event is not None:
            await session.save(update_fields=["ended_at"])
        await unit.tell(event)


async def revoke_keys(unit: Unit, user_id: str, *, but: str | None = None) -> None:
    for key in await models.ApiKey.filter(user_id=user_id, revoked_at=None).order_by("id").select_for_update():
        if key.id != but:
            await revoke(unit, key)


async def revoke(unit: Unit, key: models.ApiKey) -> None:
    event = key.revoke()
    if event is not None:
        await key.save(update_fields=["revoked_at"])
    await unit.tell(event)
