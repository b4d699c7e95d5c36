"""Events of anything that belongs to a task (a comment, a file) name the task. One index of that task, or else of
the subject, replaces the index of subjects, so that no event costs more than before. Nothing is filled in: the subject
of an event of a task is the task, whichever version wrote it, even one that goes on writing meanwhile."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP, postgres=STATISTICS)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


ABOUT = """
CREATE INDEX "idx_events_about" ON "events" (COALESCE("task_id", "subject_id"), "occurred_at", "stream", "seq");
"""

UP = f"""
DROP INDEX "idx_events_subject_3e29f6";
ALTER TABLE "events" ADD COLUMN "task_id" TEXT;
{ABOUT}"""

STATISTICS = 'ANALYZE "events";'

DOWN = """
DROP INDEX "idx_events_about";
ALTER TABLE "events" DROP COLUMN "task_id";
CREATE INDEX "idx_events_subject_3e29f6" ON "events" ("subject_id", "occurred_at", "stream", "seq");
"""
