"""Relations between tasks, and whether a task is blocked by an open one."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, TABLE + COLUMNS + INDEX)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


# Each relation is stored once: `a` blocks, is related to or duplicates `b`. A symmetric relation has the smaller id
# first.
TABLE = """
CREATE TABLE "task_relations" (
    "kind" INT NOT NULL,
    "a_id" TEXT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    "b_id" TEXT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    PRIMARY KEY ("a_id", "b_id", "kind")
);
CREATE INDEX "idx_task_relations_b" ON "task_relations" ("b_id");
"""

COLUMNS = """
ALTER TABLE "tasks" ADD COLUMN "relation_count" INT NOT NULL DEFAULT 0;
ALTER TABLE "tasks" ADD COLUMN "blocked" INT NOT NULL DEFAULT 0;
"""

# For statistics, where counters can't answer.
INDEX = """
CREATE INDEX "idx_tasks_blocked" ON "tasks" ("team_id") WHERE "blocked" = 1;
"""

DOWN = """
DROP INDEX "idx_tasks_blocked";
ALTER TABLE "tasks" DROP COLUMN "blocked";
ALTER TABLE "tasks" DROP COLUMN "relation_count";
DROP TABLE "task_relations";
"""
