"""Long texts of events are stored once, by their content. Existing events stay as they are."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Events that refer to a stored text keep only its beginning."""
    return DOWN


UP = """
CREATE TABLE "event_texts" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "body" TEXT NOT NULL,
    "used_at" BIGINT NOT NULL
);
CREATE INDEX "idx_event_texts_used_at_49a219" ON "event_texts" ("used_at");
"""

DOWN = """
DROP TABLE "event_texts";
"""
