"""Reminders that people set for themselves, and the tasks for which a due-soon notification was sent."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, TABLE + TOLD + INDEXES)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


TABLE = """
CREATE TABLE "reminders" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" BIGINT,
    "before_due" BIGINT,
    "fired_at" BIGINT,
    "created_at" BIGINT NOT NULL,
    "task_id" TEXT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    "user_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
"""

TOLD = """
CREATE TABLE "due_soon_told" (
    "task_id" TEXT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    "user_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
    "due_on" TEXT NOT NULL,
    PRIMARY KEY ("task_id", "user_id", "due_on")
);
CREATE INDEX "idx_due_soon_told_due_on" ON "due_soon_told" ("due_on");
"""

# A person's own are listed, and those of a task are looked at when its due date moves. Those that have fired go after some time.
INDEXES = """
CREATE INDEX "idx_reminders_user" ON "reminders" ("user_id", "task_id");
CREATE INDEX "idx_reminders_waiting" ON "reminders" ("user_id") WHERE "fired_at" IS NULL;
CREATE INDEX "idx_reminders_before_due" ON "reminders" ("task_id") WHERE "fired_at" IS NULL AND "before_due" IS NOT NULL;
CREATE INDEX "idx_reminders_task" ON "reminders" ("task_id");
CREATE INDEX "idx_reminders_fired" ON "reminders" ("fired_at") WHERE "fired_at" IS NOT NULL;
"""

DOWN = """
DROP TABLE "due_soon_told";
DROP TABLE "reminders";
"""
