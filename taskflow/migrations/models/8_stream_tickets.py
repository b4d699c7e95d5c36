"""Tickets that open event streams for a browser's EventSource."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, 'DROP TABLE "stream_tickets";')


UP = """
CREATE TABLE "stream_tickets" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "credential_id" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "url_hash" TEXT,
    "user_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_stream_tick_user_id_dc51e2" ON "stream_tickets" ("user_id", "id");
"""
