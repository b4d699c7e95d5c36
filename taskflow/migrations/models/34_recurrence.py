"""Recurring tasks: the rule, the date of the rule that a task stands for, and the occurrence that was made at its
completion."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, COLUMNS + INDEX)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


# No reference to the next occurrence: that it was made stays true when it is gone for good.
COLUMNS = """
ALTER TABLE "tasks" ADD COLUMN "recurrence_json" TEXT;
ALTER TABLE "tasks" ADD COLUMN "recurs_on" TEXT;
ALTER TABLE "tasks" ADD COLUMN "next_id" TEXT;
"""

# Few tasks recur.
INDEX = """
CREATE INDEX "idx_tasks_recurring" ON "tasks" ("team_id") WHERE "recurrence_json" IS NOT NULL;
"""

DOWN = """
DROP INDEX "idx_tasks_recurring";
ALTER TABLE "tasks" DROP COLUMN "next_id";
ALTER TABLE "tasks" DROP COLUMN "recurs_on";
ALTER TABLE "tasks" DROP COLUMN "recurrence_json";
"""
