"""Marks of the log: a cursor of many streams names a mark, and the streams that have moved since."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


UP = """
CREATE TABLE "log_marks" (
    "n" BIGINT NOT NULL PRIMARY KEY,
    "tag" BIGINT NOT NULL,
    "made_at" BIGINT NOT NULL
);
CREATE TABLE "log_mark_places" (
    "stream" TEXT NOT NULL,
    "n" BIGINT NOT NULL,
    "seq" BIGINT NOT NULL,
    PRIMARY KEY ("stream", "n")
);
CREATE INDEX "idx_log_mark_places_n" ON "log_mark_places" ("n");
"""

DOWN = """
DROP TABLE "log_mark_places";
DROP TABLE "log_marks";
"""
