"""An account stores whether its owner has confirmed the address.

Existing accounts count as confirmed: their addresses have been mailed to all along, and an upgrade must not stop
everybody's mail until each has followed a link. No rights depend on it, so nobody gains anything by it either."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


UP = """
ALTER TABLE "users" ADD COLUMN "email_confirmed_at" BIGINT;
UPDATE "users" SET "email_confirmed_at" = "created_at";

CREATE TABLE "email_confirmations" (
    "token_hash" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "created_at" BIGINT NOT NULL,
    "expires_at" BIGINT NOT NULL,
    "user_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_email_confi_user_id_d2929d" ON "email_confirmations" ("user_id", "created_at");
"""

DOWN = """
DROP TABLE "email_confirmations";
ALTER TABLE "users" DROP COLUMN "email_confirmed_at";
"""
