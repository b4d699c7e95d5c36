"""Indexes for audits: events of a name, and events of an actor, in each stream by time. The system itself is the actor
''."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP, postgres=STATISTICS)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


ACTORS = """CREATE INDEX "idx_events_actor" ON "events" (COALESCE("actor_id", ''), "stream", "occurred_at", "seq");"""

UP = f"""
CREATE INDEX "idx_events_name_3e777e" ON "events" ("name", "stream", "occurred_at", "seq");
{ACTORS}
"""

STATISTICS = 'ANALYZE "events";'

DOWN = """
DROP INDEX "idx_events_actor";
DROP INDEX "idx_events_name_3e777e";
"""
