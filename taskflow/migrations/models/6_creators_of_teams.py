"""A team stores its creator, so that the number of teams per user can be limited."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


# For older teams the creator comes from the log, as far as it goes back. The first event of a team's stream is its
# creation.
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
