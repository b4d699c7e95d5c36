"""Comments on tasks, and the number of comments on each task."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


UP = """
CREATE TABLE "comments" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "body" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "html_by" INT NOT NULL,
    "mentions" TEXT NOT NULL,
    "reactions" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "edited_at" BIGINT,
    "resolved_at" BIGINT,
    "deleted_at" BIGINT,
    "version" INT NOT NULL,
    "author_id" TEXT REFERENCES "users" ("id") ON DELETE SET NULL,
    "parent_id" TEXT REFERENCES "comments" ("id") ON DELETE CASCADE,
    "resolved_by_id" TEXT REFERENCES "users" ("id") ON DELETE SET NULL,
    "task_id" TEXT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_comments_task" ON "comments" ("task_id", "created_at", "id");
CREATE INDEX "idx_comments_parent" ON "comments" ("parent_id", "created_at", "id");
ALTER TABLE "tasks" ADD COLUMN "comment_count" INT NOT NULL DEFAULT 0;
"""

DOWN = """
ALTER TABLE "tasks" DROP COLUMN "comment_count";
DROP TABLE "comments";
"""
