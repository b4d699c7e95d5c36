"""A team knows who has created it, so that what one user may create can be limited."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


# The log tells it of older teams, as far as it still goes back. The first event of a team's stream is its creation.
UP = """
ALTER TABLE "teams" ADD COLUMN "creator_id" TEXT REFERENCES "users" ("id") ON DELETE SET NULL;
UPDATE "teams" SET creator_id = (
    SELECT events.actor_id FROM events JOIN users ON users.id = events.actor_id
    WHERE events.stream = teams.id AND events.seq = 1 AND events.name = 'team.created'
);
CREATE INDEX "idx_teams_creator_bb4a5a" ON "teams" ("creator_id");
"""

DOWN = """
DROP INDEX "idx_teams_creator_bb4a5a";
ALTER TABLE "teams" DROP COLUMN "creator_id";
"""
