"""A session stores the last exchanges of its refresh token, so that a client that lost the answer can ask again."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, 'ALTER TABLE "sessions" ADD COLUMN "renewals" TEXT;')


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, 'ALTER TABLE "sessions" DROP COLUMN "renewals";')
