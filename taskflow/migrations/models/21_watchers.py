"""Who watches a task: in a column of the task, which lists and events show, and in a table, by which tasks of a person
are found.

The creator and the assignee of each existing task watch it from now on."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, COLUMN + TABLE + FILL)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


# The default stands for good: processes of the version before go on making tasks during an upgrade. Housekeeping finds these by an
# index, and has them watched.
COLUMN = """
ALTER TABLE "tasks" ADD COLUMN "watcher_ids" TEXT NOT NULL DEFAULT '';
"""

TABLE = """
CREATE TABLE "task_watchers" (
    "task_id" TEXT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    "user_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "state" INT NOT NULL,
    PRIMARY KEY ("task_id", "user_id")
);
CREATE INDEX "idx_task_watchers_user" ON "task_watchers" ("user_id", "state", "task_id");
CREATE INDEX "idx_tasks_unwatched" ON "tasks" ("id") WHERE "watcher_ids" = '';
"""

# Sorted, as the model keeps them.
FILL = """
UPDATE "tasks" SET "watcher_ids" = CASE
    WHEN "assignee_id" IS NULL OR "assignee_id" = "creator_id" THEN ' ' || "creator_id" || ' '
    WHEN "creator_id" IS NULL THEN ' ' || "assignee_id" || ' '
    WHEN "creator_id" < "assignee_id" THEN ' ' || "creator_id" || ' ' || "assignee_id" || ' '
    ELSE ' ' || "assignee_id" || ' ' || "creator_id" || ' '
END WHERE "creator_id" IS NOT NULL OR "assignee_id" IS NOT NULL;
INSERT INTO "task_watchers" ("task_id", "user_id", "state") SELECT "id", "creator_id", 1 FROM "tasks" WHERE "creator_id" IS NOT NULL
    UNION SELECT "id", "assignee_id", 1 FROM "tasks" WHERE "assignee_id" IS NOT NULL;
"""

DOWN = """
DROP INDEX "idx_tasks_unwatched";
DROP TABLE "task_watchers";
ALTER TABLE "tasks" DROP COLUMN "watcher_ids";
"""
