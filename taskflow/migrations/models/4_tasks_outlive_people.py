"""A task outlives the people on it: when an account is erased, its tasks stay, with nobody in its place."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, "", sqlite=_rebuilt("SET NULL"), postgres=_altered("SET NULL"))


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, "", sqlite=_rebuilt("CASCADE"), postgres=_altered("CASCADE"))


def _altered(on_delete: str) -> str:
    return "".join(
        f'ALTER TABLE "tasks" DROP CONSTRAINT "tasks_{column}_fkey", ADD CONSTRAINT "tasks_{column}_fkey"'
        f' FOREIGN KEY ("{column}") REFERENCES "users" ("id") ON DELETE {on_delete};\n'
        for column in ("assignee_id", "creator_id")
    )


def _rebuilt(on_delete: str) -> str:
    """SQLite can't change a foreign key. The old table is dropped with its indexes and triggers; the rows of
    `task_words` stay, since they have numbers of their own."""
    table = TABLE.format(on_delete=on_delete)
    return f"""{table}
INSERT INTO "tasks_new" ({COLUMNS}) SELECT {COLUMNS} FROM "tasks";
DROP TABLE "tasks";
ALTER TABLE "tasks_new" RENAME TO "tasks";
{INDEXES}{TRIGGERS}"""


COLUMNS = (
    "id, key, title, description, status, priority, due_on, due_at, overdue_told_at, started_at, completed_at, closed_at,"
    " created_at, updated_at, deleted_at, version, folded_title, words, assignee_id, creator_id, team_id"
)

TABLE = """
CREATE TABLE "tasks_new" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL UNIQUE,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "status" SMALLINT NOT NULL,
    "priority" SMALLINT NOT NULL,
    "due_on" TEXT,
    "due_at" BIGINT,
    "overdue_told_at" BIGINT,
    "started_at" BIGINT,
    "completed_at" BIGINT,
    "closed_at" BIGINT,
    "created_at" BIGINT NOT NULL,
    "updated_at" BIGINT NOT NULL,
    "deleted_at" BIGINT,
    "version" INT NOT NULL,
    "folded_title" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "assignee_id" TEXT REFERENCES "users" ("id") ON DELETE {on_delete},
    "creator_id" TEXT REFERENCES "users" ("id") ON DELETE {on_delete},
    "team_id" TEXT NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE
);
"""

INDEXES = """
CREATE INDEX "idx_tasks_team_created_at" ON "tasks" (team_id, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_updated_at" ON "tasks" (team_id, updated_at, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_completed_at_first" ON "tasks" (team_id, COALESCE(completed_at, -2305843009213693952), id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_completed_at_last" ON "tasks" (team_id, COALESCE(completed_at, 2305843009213693952), id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_due_on_first" ON "tasks" (team_id, COALESCE(due_on, ''), id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_due_on_last" ON "tasks" (team_id, COALESCE(due_on, '9999-99-99'), id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_priority" ON "tasks" (team_id, priority, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_status" ON "tasks" (team_id, status, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_folded_title" ON "tasks" (team_id, folded_title, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_assignee" ON "tasks" (assignee_id, created_at, id);
CREATE INDEX "idx_tasks_creator" ON "tasks" (creator_id, created_at, id);
CREATE INDEX "idx_tasks_trash" ON "tasks" (team_id, deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX "idx_tasks_due" ON "tasks" (due_at) WHERE deleted_at IS NULL AND due_at IS NOT NULL AND status IN (0, 1);
CREATE INDEX "idx_tasks_closed" ON "tasks" (team_id, closed_at, completed_at) WHERE deleted_at IS NULL AND closed_at IS NOT NULL;
CREATE INDEX "idx_tasks_created_at" ON "tasks" (created_at, id) WHERE deleted_at IS NULL AND version > 0;
CREATE INDEX "idx_tasks_updated_at" ON "tasks" (updated_at, id) WHERE deleted_at IS NULL AND version > 0;
CREATE INDEX "idx_tasks_completed_at_first" ON "tasks" (COALESCE(completed_at, -2305843009213693952), id) WHERE deleted_at IS NULL AND version > 0;
CREATE INDEX "idx_tasks_completed_at_last" ON "tasks" (COALESCE(completed_at, 2305843009213693952), id) WHERE deleted_at IS NULL AND version > 0;
CREATE INDEX "idx_tasks_due_on_first" ON "tasks" (COALESCE(due_on, ''), id) WHERE deleted_at IS NULL AND version > 0;
CREATE INDEX "idx_tasks_due_on_last" ON "tasks" (COALESCE(due_on, '9999-99-99'), id) WHERE deleted_at IS NULL AND version > 0;
CREATE INDEX "idx_tasks_priority" ON "tasks" (priority, id) WHERE deleted_at IS NULL AND version > 0;
CREATE INDEX "idx_tasks_status" ON "tasks" (status, id) WHERE deleted_at IS NULL AND version > 0;
CREATE INDEX "idx_tasks_folded_title" ON "tasks" (folded_title, id) WHERE deleted_at IS NULL AND version > 0;
CREATE INDEX "idx_tasks_counts" ON "tasks" (team_id, status, priority, due_at, due_on, assignee_id, deleted_at) WHERE deleted_at IS NULL;
"""

TRIGGERS = """
CREATE TRIGGER "task_words_insert" AFTER INSERT ON "tasks" BEGIN
    INSERT INTO task_word_rows (task_id) VALUES (new.id);
    INSERT INTO task_words (rowid, words) SELECT number, new.words FROM task_word_rows WHERE task_id = new.id;
END;

CREATE TRIGGER "task_words_update" AFTER UPDATE OF "words" ON "tasks" WHEN old.words <> new.words BEGIN
    INSERT INTO task_words (task_words, rowid, words)
        SELECT 'delete', number, old.words FROM task_word_rows WHERE task_id = new.id;
    INSERT INTO task_words (rowid, words) SELECT number, new.words FROM task_word_rows WHERE task_id = new.id;
END;

CREATE TRIGGER "task_words_delete" AFTER DELETE ON "tasks" BEGIN
    INSERT INTO task_words (task_words, rowid, words)
        SELECT 'delete', number, old.words FROM task_word_rows WHERE task_id = old.id;
    DELETE FROM task_word_rows WHERE task_id = old.id;
END;
"""
