"""Columns of boards, and the one that each task is in."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, TABLE + COLUMN + INDEX)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


TABLE = """
CREATE TABLE "stages" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "status" INT NOT NULL,
    "color" TEXT,
    "most" INT,
    "place" INT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "version" INT NOT NULL,
    "team_id" TEXT NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_stages_team_id_87e0d7" UNIQUE ("team_id", "folded")
);
"""

# No reference to stages: when a stage is deleted, its tasks leave it one by one, each with its event.
COLUMN = """
ALTER TABLE "tasks" ADD COLUMN "stage_id" TEXT;
"""

# The index has one column of a board in the order made by hand; for a deletion, also its tasks in the trash.
INDEX = """
CREATE INDEX "idx_tasks_stage_rank" ON "tasks" ("stage_id", "rank", "id") WHERE "stage_id" IS NOT NULL;
"""

DOWN = """
DROP INDEX "idx_tasks_stage_rank";
ALTER TABLE "tasks" DROP COLUMN "stage_id";
DROP TABLE "stages";
"""
