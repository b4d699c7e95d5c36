"""Devices that get pushes. A device is deleted with the session that registered it."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, TABLE + INDEXES)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


TABLE = """
CREATE TABLE "push_devices" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "service" TEXT NOT NULL,
    "address_hash" TEXT NOT NULL UNIQUE,
    "address" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "last_used_at" BIGINT,
    "error" TEXT,
    "session_id" TEXT NOT NULL REFERENCES "sessions" ("id") ON DELETE CASCADE,
    "user_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
"""

INDEXES = """
CREATE INDEX "idx_push_devices_user" ON "push_devices" ("user_id");
CREATE INDEX "idx_push_devices_session" ON "push_devices" ("session_id");
"""

DOWN = """
DELETE FROM "instance" WHERE "name" = 'vapid';
DROP TABLE "push_devices";
"""
