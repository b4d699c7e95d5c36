"""The inboxes of people. Earlier events get no entries."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, TABLE + INDEXES)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


TABLE = """
CREATE TABLE "notifications" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "about" TEXT NOT NULL,
    "task_id" TEXT,
    "reasons" TEXT NOT NULL,
    "actor_id" TEXT,
    "comment_id" TEXT,
    "count" INT NOT NULL,
    "event_ids" TEXT NOT NULL,
    "occurred_at" BIGINT NOT NULL,
    "read_at" BIGINT,
    "archived_at" BIGINT,
    "snoozed_until" BIGINT,
    "raised_at" BIGINT NOT NULL,
    "user_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_user_id_590662" UNIQUE ("user_id", "about")
);
"""

# An inbox and an archive are each read in order, the newest entry first. The unread ones are counted whenever one of them changes.
INDEXES = """
CREATE INDEX "idx_notifications_inbox" ON "notifications" ("user_id", "occurred_at", "id") WHERE "archived_at" IS NULL;
CREATE INDEX "idx_notifications_archive" ON "notifications" ("user_id", "occurred_at", "id") WHERE "archived_at" IS NOT NULL;
CREATE INDEX "idx_notifications_unread" ON "notifications" ("user_id")
    WHERE "read_at" IS NULL AND "archived_at" IS NULL AND "snoozed_until" IS NULL;
CREATE INDEX "idx_notifications_archived" ON "notifications" ("archived_at") WHERE "archived_at" IS NOT NULL;
"""

DOWN = """
DROP TABLE "notifications";
"""
