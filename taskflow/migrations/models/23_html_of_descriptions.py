"""The HTML of descriptions, beside the tasks: events and lists do not carry it."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


# Nothing is filled in: the HTML of a description that has none is made when somebody asks for it.
UP = """
CREATE TABLE "task_html" (
    "task_id" TEXT NOT NULL PRIMARY KEY REFERENCES "tasks" ("id") ON DELETE CASCADE,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "html_by" INT NOT NULL,
    "mentions" TEXT NOT NULL
);
"""

DOWN = """
DROP TABLE "task_html";
"""
