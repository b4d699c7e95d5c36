"""Counters of tasks, filled from the tasks (`models.task.lists.counts`). Processes of the version before go on writing
meanwhile and afterwards without counting. They leave `counted` behind `seq`, which shows the teams that must be counted
again."""

from tortoise import BaseDBAsyncClient

from models.values import clock
from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    """Locks the heads from the first statement on, so that no unit under way is half counted."""
    since = (clock.now() - 100 * clock.DAY) // 900_000
    return written_for(db, HEADS + TABLE, postgres=ROOM) + FILL.format(since=since)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


HEADS = """
ALTER TABLE "stream_heads" ADD COLUMN "counted" BIGINT NOT NULL DEFAULT 0;
"""

TABLE = """
CREATE TABLE "task_counts" (
    "kind" SMALLINT NOT NULL,
    "team_id" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "n" BIGINT NOT NULL,
    PRIMARY KEY ("kind", "team_id", "about", "at")
);
"""

ROOM = """
ALTER TABLE "task_counts" SET (fillfactor = 50);
"""
"""A few rows are updated again and again: with free space on their page, the index need not change."""

FILL = """
INSERT INTO "task_counts" ("kind", "team_id", "about", "at", "n")
SELECT 0, team_id, '', status * 4 + priority, count(*) FROM tasks WHERE deleted_at IS NULL GROUP BY 2, 4
UNION ALL
SELECT 1, team_id, COALESCE(assignee_id, ''), 0, count(*) FROM tasks
WHERE deleted_at IS NULL AND status IN (0, 1) GROUP BY 2, 3
UNION ALL
SELECT 2, team_id, COALESCE(due_on, ''), due_at, count(*) FROM tasks
WHERE deleted_at IS NULL AND status IN (0, 1) AND due_at IS NOT NULL GROUP BY 2, 3, 4
UNION ALL
SELECT 3, team_id, COALESCE(assignee_id, ''), due_at, count(*) FROM tasks
WHERE deleted_at IS NULL AND status IN (0, 1) AND due_at IS NOT NULL GROUP BY 2, 3, 4
UNION ALL
SELECT 4, team_id, '', created_at / 900000, count(*) FROM tasks
WHERE deleted_at IS NULL AND created_at / 900000 >= {since} GROUP BY 2, 4
UNION ALL
SELECT 5, team_id, '', completed_at / 900000, count(*) FROM tasks
WHERE deleted_at IS NULL AND completed_at / 900000 >= {since} GROUP BY 2, 4
UNION ALL
SELECT 6, team_id, '', closed_at / 900000, count(*) FROM tasks
WHERE deleted_at IS NULL AND closed_at / 900000 >= {since} GROUP BY 2, 4;
UPDATE "stream_heads" SET "counted" = "seq";
"""

DOWN = """
DROP TABLE "task_counts";
ALTER TABLE "stream_heads" DROP COLUMN "counted";
"""
