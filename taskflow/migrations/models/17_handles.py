"""Handles, made from the names of the existing people: `ada`, or `ada-2` where that is taken. A process of the version
before that goes on writing gives no handles to the accounts that it creates; theirs are made from their ids when they
are shown."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, TABLES) + FILL


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN)


UNIQUE = """
CREATE UNIQUE INDEX "idx_users_handle" ON "users" ("handle");
"""

TABLES = f"""
ALTER TABLE "users" ADD COLUMN "handle" TEXT;
{UNIQUE}CREATE TABLE "former_handles" (
    "handle" TEXT NOT NULL PRIMARY KEY,
    "user_id" TEXT NOT NULL,
    "reserved_until" BIGINT NOT NULL
);
"""

FILL = """
WITH RECURSIVE letters (id, rest, made) AS (
    SELECT id, CASE WHEN length(folded) > length(email) THEN substr(folded, 1, length(folded) - length(email)) ELSE folded END,
        substr(folded, 1, 0) FROM users
    UNION ALL
    SELECT id, substr(rest, 2), CASE
        WHEN length(made) >= 19 THEN made
        WHEN substr(rest, 1, 1) BETWEEN 'a' AND 'z' OR substr(rest, 1, 1) BETWEEN '0' AND '9' THEN made || substr(rest, 1, 1)
        WHEN made = '' OR made LIKE '%-' THEN made
        ELSE made || '-'
    END FROM letters WHERE rest <> ''
), short (id, made) AS (
    SELECT id, rtrim(substr(made, 1, 18), '-') FROM letters WHERE rest = ''
), base (id, made) AS (
    SELECT id, CASE WHEN length(made) < 2 OR made IN ('all', 'here', 'me', 'admin', 'taskflow') THEN 'user' ELSE made END FROM short
), numbered (id, made, number) AS (
    SELECT id, made, row_number() OVER (PARTITION BY made ORDER BY id) FROM base
), given (id, handle) AS (
    SELECT id, CASE
        WHEN number = 1 THEN made
        WHEN made || '-' || CAST(number AS TEXT) IN (SELECT made FROM base) THEN made || '.' || substr(id, length(id) - 11)
        ELSE made || '-' || CAST(number AS TEXT)
    END FROM numbered
)
UPDATE users SET handle = given.handle FROM given WHERE given.id = users.id;
"""

"""`folded` is the folded name, followed by the address. The name is read letter by letter, which both databases can
do."""

DOWN = """
DROP TABLE "former_handles";
DROP INDEX "idx_users_handle";
ALTER TABLE "users" DROP COLUMN "handle";
"""
