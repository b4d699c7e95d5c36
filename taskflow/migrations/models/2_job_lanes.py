"""Jobs wait in lanes: mail that waits for its server does not block other jobs."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWN


UP = """
ALTER TABLE "jobs" ADD COLUMN "lane" TEXT;
UPDATE "jobs" SET "lane" = CASE WHEN "kind" LIKE 'mail.%' THEN 'mail' ELSE 'task' END;
DROP INDEX "idx_jobs_state_8aaa1e";
CREATE INDEX "idx_jobs_lane_d1bd81" ON "jobs" ("lane", "state", "run_at", "id");
"""

DOWN = """
DROP INDEX "idx_jobs_lane_d1bd81";
ALTER TABLE "jobs" DROP COLUMN "lane";
CREATE INDEX "idx_jobs_state_8aaa1e" ON "jobs" ("state", "run_at", "id");
"""
