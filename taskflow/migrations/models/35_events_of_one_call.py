"""An index of the events of one call: the undo of a bulk change asks for them. The system's own events have no origin,
and are not in it."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP, postgres=STATISTICS)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


UP = """
CREATE INDEX "idx_events_origin" ON "events" ("origin_id", "stream", "occurred_at", "seq") WHERE origin_id IS NOT NULL;
"""

STATISTICS = 'ANALYZE "events";'

DOWN = """
DROP INDEX "idx_events_origin";
"""
