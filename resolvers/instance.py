"""The running server, for everybody who asks."""

from __future__ import annotations

import strawberry

from schema.context import Info
from schema.field import loaded
from schema.instance import Instance


@strawberry.type
class InstanceQuery:
    @loaded("Public.")
    async def instance(self, info: Info) -> Instance | None:
        return info.context.services.instance
