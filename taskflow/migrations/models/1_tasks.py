"""Tasks, the keys they have had, and the mails that were sent about them."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWN


UP = """
CREATE TABLE "tasks" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "status" SMALLINT NOT NULL,
    "priority" SMALLINT NOT NULL,
    "due_on" TEXT,
    "due_at" BIGINT,
    "overdue_told_at" BIGINT,
    "started_at" BIGINT,
    "completed_at" BIGINT,
    "closed_at" BIGINT,
    "created_at" BIGINT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "deleted_at" BIGINT,
    "version" INT NOT NULL,
    "folded_title" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "assignee_id" TEXT REFERENCES "users" ("id") ON DELETE CASCADE,
    "creator_id" TEXT REFERENCES "users" ("id") ON DELETE CASCADE,
    "team_id" TEXT NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE
);

CREATE TABLE "task_keys" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "task_id" TEXT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE
);

CREATE TABLE "email_deliveries" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "job_key" TEXT NOT NULL UNIQUE,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "status" SMALLINT NOT NULL,
    "attempts" INT NOT NULL,
    "error" TEXT,
    "created_at" BIGINT NOT NULL,
    "sent_at" BIGINT,
    "next_attempt_at" BIGINT
);
CREATE INDEX "idx_email_deliv_created_7f7449" ON "email_deliveries" ("created_at", "id");
CREATE INDEX "idx_email_deliv_status_2cf946" ON "email_deliveries" ("status", "created_at", "id");
"""

DOWN = """
DROP TABLE "email_deliveries";
DROP TABLE "task_keys";
DROP TABLE "tasks";
"""
