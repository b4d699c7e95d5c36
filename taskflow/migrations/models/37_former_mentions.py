"""Whom the former descriptions of tasks mention: an undo brings a text back, and `asOf` shows it, after people have
changed their handles."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP + INDEX)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


# Nothing is filled in: whom texts mentioned that were replaced before the upgrade is not known any more.
UP = """
CREATE TABLE "former_mentions" (
    "task_id" TEXT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    "digest" TEXT NOT NULL,
    "mentions" TEXT NOT NULL,
    "replaced_at" BIGINT NOT NULL,
    PRIMARY KEY ("task_id", "digest")
);
"""

INDEX = """
CREATE INDEX "idx_former_mentions_replaced_at" ON "former_mentions" ("replaced_at");
"""

DOWN = """
DROP TABLE "former_mentions";
"""
