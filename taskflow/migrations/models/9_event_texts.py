"""Long texts of events are kept once, by their content. The events that are there stay as they are."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    """Events that name a text keep its beginning."""
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
