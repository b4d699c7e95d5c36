"""Files on tasks and comments, the number of files on each task, and the room that all files take."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


UP = """
CREATE TABLE "attachments" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "filename" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "size" INT NOT NULL,
    "sha256" TEXT,
    "state" SMALLINT NOT NULL,
    "width" INT,
    "height" INT,
    "key" TEXT UNIQUE,
    "has_thumbnail" SMALLINT NOT NULL,
    "via" SMALLINT NOT NULL,
    "origin_id" TEXT,
    "created_at" BIGINT NOT NULL,
    "ready_at" BIGINT,
    "comment_id" TEXT REFERENCES "comments" ("id") ON DELETE CASCADE,
    "task_id" TEXT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    "uploader_id" TEXT REFERENCES "users" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_attachments_task" ON "attachments" ("task_id", "created_at", "id");
CREATE INDEX "idx_attachments_comment" ON "attachments" ("comment_id", "created_at", "id");
CREATE INDEX "idx_attachments_state" ON "attachments" ("state", "created_at");
ALTER TABLE "tasks" ADD COLUMN "attachment_count" INT NOT NULL DEFAULT 0;
"""

DOWN = """
DELETE FROM "instance" WHERE "name" = 'file_bytes';
ALTER TABLE "tasks" DROP COLUMN "attachment_count";
DROP TABLE "attachments";
"""
