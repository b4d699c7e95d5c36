"""Tasks, the keys they have had, and the mails that were sent about them."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, UP + INDEXES, sqlite=SEARCH_SQLITE, postgres=SEARCH_POSTGRES)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN, sqlite=DOWN_SQLITE)


UP = """
CREATE TABLE "tasks" (
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
    "assignee_id" TEXT REFERENCES "users" ("id") ON DELETE CASCADE,
    "creator_id" TEXT REFERENCES "users" ("id") ON DELETE CASCADE,
    "team_id" TEXT NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE
);

CREATE TABLE "task_keys" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "task_id" TEXT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE
);

CREATE TABLE "email_deliveries" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "job_key" TEXT NOT NULL UNIQUE,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "status" SMALLINT NOT NULL,
    "attempts" INT NOT NULL,
    "error" TEXT,
    "created_at" BIGINT NOT NULL,
    "sent_at" BIGINT,
    "next_attempt_at" BIGINT
);
CREATE INDEX "idx_email_deliv_created_7f7449" ON "email_deliveries" ("created_at", "id");
CREATE INDEX "idx_email_deliv_status_2cf946" ON "email_deliveries" ("status", "created_at", "id");
"""

INDEXES = """
CREATE INDEX "idx_tasks_created_at" ON "tasks" (created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_created_at" ON "tasks" (team_id, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_updated_at" ON "tasks" (updated_at, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_updated_at" ON "tasks" (team_id, updated_at, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_completed_at_first" ON "tasks" (COALESCE(completed_at, -2305843009213693952), id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_completed_at_first" ON "tasks" (team_id, COALESCE(completed_at, -2305843009213693952), id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_completed_at_last" ON "tasks" (COALESCE(completed_at, 2305843009213693952), id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_completed_at_last" ON "tasks" (team_id, COALESCE(completed_at, 2305843009213693952), id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_due_on_first" ON "tasks" (COALESCE(due_on, ''), id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_due_on_first" ON "tasks" (team_id, COALESCE(due_on, ''), id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_due_on_last" ON "tasks" (COALESCE(due_on, '9999-99-99'), id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_due_on_last" ON "tasks" (team_id, COALESCE(due_on, '9999-99-99'), id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_priority" ON "tasks" (priority, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_priority" ON "tasks" (team_id, priority, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_status" ON "tasks" (status, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_status" ON "tasks" (team_id, status, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_folded_title" ON "tasks" (folded_title, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_team_folded_title" ON "tasks" (team_id, folded_title, id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_assignee" ON "tasks" (assignee_id, created_at, id);
CREATE INDEX "idx_tasks_creator" ON "tasks" (creator_id, created_at, id);
CREATE INDEX "idx_tasks_trash" ON "tasks" (team_id, deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX "idx_tasks_due" ON "tasks" (due_at) WHERE deleted_at IS NULL AND due_at IS NOT NULL AND status IN (0, 1);
CREATE INDEX "idx_tasks_counts" ON "tasks" (team_id, status, priority, due_at, due_on, assignee_id) WHERE deleted_at IS NULL;
CREATE INDEX "idx_tasks_closed" ON "tasks" (team_id, closed_at, completed_at) WHERE deleted_at IS NULL AND closed_at IS NOT NULL;
CREATE INDEX "idx_task_keys_task" ON "task_keys" (task_id);
"""
"""One index for every order that lists can have, for all teams and for one; the trash has its own. The replacement for
null is written as in `models.task.lists.order`: an expression is matched by its text."""

SEARCH_SQLITE = """
CREATE TABLE "task_word_rows" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "task_id" TEXT NOT NULL UNIQUE
);
CREATE VIRTUAL TABLE "task_words" USING fts5(words, content='', detail=none, tokenize='ascii');

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
"""The row numbers are our own: a VACUUM, and so every backup, may renumber rows. The words are already folded, with
blanks between them; this tokenizer splits there and nowhere else."""

SEARCH_POSTGRES = """
CREATE INDEX "idx_tasks_words" ON "tasks" USING gin (array_to_tsvector(string_to_array(words, ' ')));
"""
"""Made of the words as they are: a text search configuration would cut and fold them once more, its own way."""

DOWN = """
DROP TABLE "email_deliveries";
DROP TABLE "task_keys";
DROP TABLE "tasks";
"""

DOWN_SQLITE = """
DROP TABLE "task_words";
DROP TABLE "task_word_rows";
"""
