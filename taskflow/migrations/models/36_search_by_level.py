"""PostgreSQL's index of the search holds each word with the level of its entry (which field, how short), so that the best are found,
and counted, apart from the rest. SQLite's has its entries in the order of their places."""

from tortoise import BaseDBAsyncClient

from taskflow.migrations import written_for


async def upgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, "", postgres=POSTGRES)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return written_for(db, "", postgres=DOWN)


# The expression of `models/search/statement.py`.
POSTGRES = """
DROP INDEX "idx_search_entries_words";
CREATE INDEX "idx_search_entries_words" ON "search_entries"
    USING gin (array_to_tsvector(string_to_array(chr(48 + CAST(n >> 57 AS INT)) || replace(btrim(words), ' ', ' ' || chr(48 + CAST(n >> 57 AS INT))), ' ')));
ANALYZE "search_entries";
"""
"""The planner decides by how often it expects a word, so a search needs these statistics."""

DOWN = """
DROP INDEX "idx_search_entries_words";
CREATE INDEX "idx_search_entries_words" ON "search_entries" USING gin (array_to_tsvector(string_to_array(btrim(words), ' ')));
ANALYZE "search_entries";
"""
