"""The index of the search. It is filled in the background, some tasks at a time: `models/search/fill.py`."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, tables(db.capabilities.dialect) + STATE, sqlite=SQLITE, postgres=POSTGRES)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, DOWN_SQLITE + DOWN if db.capabilities.dialect == "sqlite" else DOWN)


def tables(dialect: str) -> str:
    """Only an INTEGER PRIMARY KEY is a rowid on SQLite."""
    return TABLES.format(number="INTEGER" if dialect == "sqlite" else "BIGINT")


# `n` is a place: see `models/search/field.py`.
TABLES = """
CREATE TABLE "search_entries" (
    "n" {number} NOT NULL PRIMARY KEY,
    "task_id" TEXT NOT NULL REFERENCES "tasks" ("id") ON DELETE CASCADE,
    "source_id" TEXT NOT NULL,
    "field" INT NOT NULL,
    "words" TEXT NOT NULL,
    UNIQUE ("task_id", "source_id", "field")
);
CREATE TABLE "search_words" (
    "word" TEXT NOT NULL PRIMARY KEY
);
CREATE TABLE "search_state" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);
"""

STATE = """
INSERT INTO "search_state" ("name", "value") SELECT 'index', 'fill:' WHERE EXISTS (SELECT 1 FROM "tasks");
"""

SQLITE = """
CREATE VIRTUAL TABLE "search_index" USING fts5(
    words, content='search_entries', content_rowid='n', detail=none, columnsize=0, tokenize='ascii'
);
CREATE TRIGGER "search_insert" AFTER INSERT ON "search_entries" BEGIN
    INSERT INTO search_index (rowid, words) VALUES (new.n, new.words);
END;
CREATE TRIGGER "search_update" AFTER UPDATE ON "search_entries" BEGIN
    INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', old.n, old.words);
    INSERT INTO search_index (rowid, words) VALUES (new.n, new.words);
END;
CREATE TRIGGER "search_delete" AFTER DELETE ON "search_entries" BEGIN
    INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', old.n, old.words);
END;
"""
"""The words are already folded, with blanks between them; this tokenizer splits there and nowhere else."""

POSTGRES = """
CREATE INDEX "idx_search_entries_words" ON "search_entries" USING gin (array_to_tsvector(string_to_array(btrim(words), ' ')));
"""

DOWN_SQLITE = """
DROP TABLE "search_index";
"""

DOWN = """
DROP TABLE "search_state";
DROP TABLE "search_words";
DROP TABLE "search_entries";
"""
