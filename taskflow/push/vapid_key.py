"""Keeps the key that identifies this installation to push services: made once, encrypted, in the database."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Sequence

from events.storage.database import Row, Unit
from taskflow.push.vault import Vault
from taskflow.push.web_push import VapidKey
from taskflow.storage.database import Database

NAME = "vapid"
_KEPT = "SELECT value FROM instance WHERE name = $1"

logger = logging.getLogger("taskflow.push")


async def kept(database: Database, vault: Vault) -> VapidKey:
    """If several processes start at once, the first one makes the key; the others read it. A key of another secret is
    replaced: the secret was rotated, or lost."""
    sealed: str | None = await database.reads.fetchval(_KEPT, NAME)
    key = None if sealed is None else _opened(sealed, vault)
    if key is not None:
        return key
    if sealed is not None:
        logger.warning(
            "The key for push was sealed with another TASKFLOW_SECRET. There is a new one: people switch pushes on again."
        )
    made = vault.sealed(VapidKey.made().pem(), purpose=NAME)

    async def keep(unit: Unit) -> str:
        await unit.execute("DELETE FROM instance WHERE name = $1 AND value = $2", NAME, sealed or "")
        await unit.execute(
            "INSERT INTO instance (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING", NAME, made
        )
        return str(await unit.fetchval(_KEPT, NAME))

    there, _ = await database.unit(keep)
    return _opened(there, vault) or VapidKey.made()


async def is_readable(fetch: Callable[..., Awaitable[Sequence[Row]]], vault: Vault) -> bool | None:
    """Whether this secret opens the key. None: there is no key yet."""
    rows = await fetch(_KEPT, NAME)
    return _opened(rows[0][0], vault) is not None if rows else None


def _opened(sealed: str, vault: Vault) -> VapidKey | None:
    pem = vault.opened(sealed, purpose=NAME)
    return None if pem is None else VapidKey.of_pem(pem)
