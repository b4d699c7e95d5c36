"""A database for `scripts/bench search`: that of `scripts/bench growth` with three comments on each task, and its index, which is made
in one go."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

import asyncpg

from bench.filled import SETTLE
from bench.growth import data
from models.search.entries import joined
from models.search.field import SearchField, new_place
from models.task.text import split
from taskflow.storage.reads import sqlite_path

INDEXED = "indexed"
"""The marker file in the folder of a database that has been indexed."""
MORE_COMMENTS = """
INSERT INTO comments (id, body, html, html_by, mentions, reactions, created_at, version, author_id, task_id)
SELECT 'comment_{number}' || substr(id, 7), 'As said: ' || lower(title) || ', {words}', '', 0, '{{}}', '{{}}', created_at, 1, creator_id, id
FROM tasks
"""
TEXTS = {
    SearchField.TITLE: "SELECT id, id, title FROM tasks ORDER BY id",
    SearchField.DESCRIPTION: "SELECT id, id, description FROM tasks WHERE description IS NOT NULL ORDER BY id",
    SearchField.COMMENT: "SELECT task_id, id, body FROM comments ORDER BY task_id, id",
}
COLUMNS = ("n", "task_id", "source_id", "field", "words")
AT_ONCE = 20_000

Entry = tuple[int, str, str, int, str]


def fill(url: str, tasks: int, folder: Path) -> None:
    data.fill(url, tasks, folder)
    if (folder / INDEXED).exists():
        return
    if url.startswith("sqlite"):
        _index_sqlite(sqlite_path(url))
    else:
        asyncio.run(_index_postgres(url))
    (folder / INDEXED).touch()


def _comments() -> Iterator[str]:
    yield MORE_COMMENTS.format(number=2, words="before the frost")
    yield MORE_COMMENTS.format(number=3, words="and that was all")


def _index_sqlite(path: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as file, closing(sqlite3.connect(path)) as reading:
        made = file.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search%'"
        ).fetchall()
        file.execute("PRAGMA synchronous = OFF")
        for sql in [*_comments(), *(f'DROP TRIGGER "{name}"' for name, _ in made)]:
            file.execute(sql)
        words: set[str] = set()
        for field, sql in TEXTS.items():
            rows = reading.execute(sql)
            while some := list(_entries(field, islice(rows, AT_ONCE), words)):
                file.execute("BEGIN")
                file.executemany("INSERT INTO search_entries VALUES (?, ?, ?, ?, ?)", sorted(some))
                file.execute("COMMIT")
        file.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")
        file.executemany("INSERT INTO search_words VALUES (?)", ((word,) for word in sorted(words)))
        for _, sql in made:
            file.execute(sql)
        file.execute("ANALYZE")
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")


async def _index_postgres(url: str) -> None:
    connection, reading = await asyncpg.connect(url), await asyncpg.connect(url)
    try:
        index = "idx_search_entries_words"
        made = await connection.fetchval("SELECT indexdef FROM pg_indexes WHERE indexname = $1", index)
        for sql in [*_comments(), f"DROP INDEX {index}"]:
            await connection.execute(sql, timeout=None)
        words: set[str] = set()
        for field, sql in TEXTS.items():
            async with reading.transaction():
                cursor = await reading.cursor(sql)
                while some := list(_entries(field, await cursor.fetch(AT_ONCE), words)):
                    await connection.copy_records_to_table("search_entries", records=some, columns=COLUMNS)
        await connection.copy_records_to_table("search_words", records=[(word,) for word in sorted(words)])
        for sql in ("SET maintenance_work_mem = '512MB'", made, SETTLE):
            await connection.execute(sql, timeout=None)
    finally:
        await connection.close()
        await reading.close()


def _entries(field: SearchField, rows: Iterable[Any], known: set[str]) -> Iterator[Entry]:
    for task_id, source_id, text in rows:
        words = split(text)
        known.update(words)
        yield new_place(field, len(words)), task_id, source_id, int(field), joined(words)
