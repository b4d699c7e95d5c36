"""The running server, for everybody who asks; and what is left of the caller's budget."""

from __future__ import annotations

import strawberry

from schema.context import Info
from schema.instance import Instance, RateLimit
from schema.language.field import loaded


@strawberry.type
class InstanceQuery:
    @loaded("Public.")
    async def instance(self, info: Info) -> Instance | None:
        return info.context.services.instance

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
