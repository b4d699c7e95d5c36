"""Parts of tasks: a task's parent, and how many of a task's parts exist and are done."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, COLUMNS + INDEX)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


# No reference to tasks: a parent goes for good with all its parts, each with its event. The defaults stand for good: processes of the
# version before go on making tasks during an upgrade, and make no parts.
COLUMNS = """
ALTER TABLE "tasks" ADD COLUMN "parent_id" TEXT;
ALTER TABLE "tasks" ADD COLUMN "part_count" INT NOT NULL DEFAULT 0;
ALTER TABLE "tasks" ADD COLUMN "parts_total" INT NOT NULL DEFAULT 0;
ALTER TABLE "tasks" ADD COLUMN "parts_done" INT NOT NULL DEFAULT 0;
"""

# The index has the parts of a task in the order made by hand, including those in the trash.
INDEX = """
CREATE INDEX "idx_tasks_parent_rank" ON "tasks" ("parent_id", "rank", "id") WHERE "parent_id" IS NOT NULL;
"""

DOWN = """
DROP INDEX "idx_tasks_parent_rank";
ALTER TABLE "tasks" DROP COLUMN "parts_done";
ALTER TABLE "tasks" DROP COLUMN "parts_total";
ALTER TABLE "tasks" DROP COLUMN "part_count";
ALTER TABLE "tasks" DROP COLUMN "parent_id";
"""
