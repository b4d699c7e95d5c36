"""Every index of the log has the order of the lists that it serves: those of all events, of a team, of a task, of an
account."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


UP = """
DROP INDEX "idx_events_subject_9ff4dc";
DROP INDEX "idx_events_account_65852c";
CREATE INDEX "idx_events_stream_781bed" ON "events" ("stream", "occurred_at", "seq");
CREATE INDEX "idx_events_subject_3e29f6" ON "events" ("subject_id", "occurred_at", "stream", "seq");
CREATE INDEX "idx_events_account_300472" ON "events" ("account_id", "stream", "occurred_at", "seq");
"""

DOWN = """
DROP INDEX "idx_events_stream_781bed";
DROP INDEX "idx_events_subject_3e29f6";
DROP INDEX "idx_events_account_300472";
CREATE INDEX "idx_events_subject_9ff4dc" ON "events" ("subject_id", "seq");
CREATE INDEX "idx_events_account_65852c" ON "events" ("account_id", "seq");
"""
