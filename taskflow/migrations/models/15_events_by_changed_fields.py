"""An index for audits that ask for events that changed a field: in each stream by time, for each set of changed fields
that there is. It leaves out events that change nothing, as every creation does, so that a create pays nothing for
it."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP, postgres=STATISTICS)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


UP = """
CREATE INDEX "idx_events_fields" ON "events" ("fields_changed", "stream", "occurred_at", "seq") WHERE fields_changed <> ' ';
"""

STATISTICS = 'ANALYZE "events";'

DOWN = """
DROP INDEX "idx_events_fields";
"""
