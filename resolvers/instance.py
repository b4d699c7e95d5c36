"""The running server, and what is left of the caller's budget. Needs no token."""

from __future__ import annotations

from dataclasses import replace

import strawberry

from models.attachment import room
from models.attachment.attachment import MEGABYTE
from resolvers.running.selection import selected
from schema.context import Context, Info
from schema.instance import Instance, RateLimit
from schema.language.field import loaded


@strawberry.type
class InstanceQuery:
    @loaded("Public.")
    async def instance(self, info: Info) -> Instance | None:
        instance = info.context.services.instance
        if "storageUsedMegabytes" in selected(info):
            return replace(instance, storage_used_megabytes=await _storage_used(info.context))
        return instance

    @loaded("The caller's budget, after this document was paid for. Null where there is no limit.")
    async def rate_limit(self, info: Info) -> RateLimit | None:
        allowance = info.context.request.allowance
        if allowance is None:
            return None
        return RateLimit(
            limit=allowance.limit,
            remaining=allowance.remaining,
            restore_per_second=allowance.restore_per_second,
            reset_at=allowance.reset_at,
        )


async def _storage_used(context: Context) -> int | None:
    """Rounded up to whole megabytes. None unless the caller is an admin."""
    viewer = context.viewer
    if viewer is None or not viewer.is_admin:
        return None
    return -(-await room.used(context.reads) // MEGABYTE)
