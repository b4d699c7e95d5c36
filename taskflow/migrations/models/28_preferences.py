"""The notification preferences of people. A person who has changed nothing has no row."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, TABLE)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


# The distance to the due date stands in a column of its own: by it, tasks that are due soon are found.
TABLE = """
CREATE TABLE "preferences" (
    "user_id" TEXT NOT NULL PRIMARY KEY REFERENCES "users" ("id") ON DELETE CASCADE,
    "data" TEXT NOT NULL,
    "remind_before" BIGINT,
    "digested_on" TEXT
);
"""

DOWN = """
DROP TABLE "preferences";
"""
