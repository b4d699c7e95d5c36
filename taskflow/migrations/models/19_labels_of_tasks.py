"""Labels on tasks: in a column of the task, which lists show, and in a table, which finds the tasks of a label."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, COLUMN + TABLE)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


# The default stands for good: processes of the version before go on making tasks during an upgrade.
COLUMN = """
ALTER TABLE "tasks" ADD COLUMN "label_ids" TEXT NOT NULL DEFAULT '';
"""

# No reference to labels: a deleted one is taken off its tasks one by one, each with its event.
TABLE = """
CREATE TABLE "task_labels" (
    "task_id" TEXT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    "label_id" TEXT NOT NULL,
    PRIMARY KEY ("task_id", "label_id")
);
CREATE INDEX "idx_task_labels_label" ON "task_labels" ("label_id", "task_id");
"""

DOWN = """
DROP TABLE "task_labels";
ALTER TABLE "tasks" DROP COLUMN "label_ids";
"""
