"""Saved views. A private view is deleted with its owner's account; a shared one stays without an owner."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, TABLE)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


TABLE = """
CREATE TABLE "views" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "filter_json" TEXT NOT NULL,
    "order_json" TEXT NOT NULL,
    "layout" TEXT NOT NULL,
    "group_by" TEXT,
    "created_at" BIGINT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "version" INT NOT NULL,
    "owner_id" TEXT REFERENCES "users" ("id") ON DELETE SET NULL,
    "private_to_id" TEXT REFERENCES "users" ("id") ON DELETE CASCADE,
    "team_id" TEXT REFERENCES "teams" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_views_team_id_61943f" ON "views" ("team_id");
CREATE INDEX "idx_views_private_a1c8a2" ON "views" ("private_to_id");
CREATE INDEX "idx_views_owner_i_043e9a" ON "views" ("owner_id");
"""

DOWN = """
DROP TABLE "views";
"""
