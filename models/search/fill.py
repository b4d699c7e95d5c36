"""Compares the index with the texts, in batches of tasks, and writes the differences. This fills the index after an
upgrade, and repairs it. It may be interrupted at any time: its progress is stored."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from events.storage.database import Dialect, Row, Unit, Writes
from models.attachment.state import AttachmentState
from models.search import entries
from models.search.entries import KnownWords, Source, joined, texts_of_task
from models.search.field import SearchField, ranges
from models.storage.sql import Values, one_of
from models.task.text import words_in
from models.values.counted import counted

READY = "ready"
FILL, CHECK, REBUILD = "fill:", "check:", "rebuild:"
"""The purpose of a run, before the id of the last task that is done. A check follows a fill, because processes of an
older version may have written meanwhile."""
TASKS_AT_ONCE = 25
_BETWEEN_BREATHS = 8


class Fetches(Protocol):
    async def fetch(self, sql: str, *values: Any) -> Sequence[Row]: ...


@dataclass(frozen=True, slots=True)
class Step:
    tasks: int
    mended: int
    """Entries that were missing, wrong or superfluous."""
    state: str

    @property
    def is_last(self) -> bool:
        return self.tasks < TASKS_AT_ONCE


async def state_of(reads: Fetches) -> str:
    """The progress of the index."""
    rows = await reads.fetch("SELECT value FROM search_state WHERE name = 'index'")
    return rows[0][0] if rows else READY


async def keep_state(writes: Writes, state: str) -> None:
    await writes.execute(
        "INSERT INTO search_state (name, value) VALUES ('index', $1)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        state,
    )


async def step(unit: Unit, known: KnownWords, state: str) -> Step:
    """Handles the next tasks. A unit that changes a text of one of them waits, or has ended before."""
    kind, _, after = state.partition(":")
    lock = " FOR SHARE" if unit.dialect == "postgres" else ""
    tasks = await unit.fetch(
        f"SELECT id, title, description FROM tasks WHERE id > $1 ORDER BY id LIMIT {TASKS_AT_ONCE}{lock}", after
    )
    mended = await mend(unit, tasks, known) if tasks else 0
    following = f"{kind}:{tasks[-1]['id']}" if len(tasks) == TASKS_AT_ONCE else _next(state)
    await keep_state(unit, following)
    return Step(len(tasks), mended, following)


def _next(state: str) -> str:
    return CHECK if state.startswith(FILL) else READY


async def mend(unit: Unit, tasks: Sequence[Row], known: KnownWords) -> int:
    """Repairs the entries of tasks that no other unit changes meanwhile."""
    texts, there = await _texts(unit, tasks), await _entries(unit, [task["id"] for task in tasks])
    wrong: dict[Source, str | None] = dict.fromkeys(there.keys() - texts.keys())
    for number, (source, text) in enumerate(texts.items(), start=1):
        if number % _BETWEEN_BREATHS == 0:
            await asyncio.sleep(0)
        if there.get(source) != joined(words_in(text)):
            wrong[source] = text
    if wrong:
        await entries.store(unit, wrong, known)
    return len(wrong)


async def _texts(reads: Fetches, tasks: Sequence[Row]) -> dict[Source, str]:
    texts = {
        source: text
        for task in tasks
        for source, text in texts_of_task(task["id"], task["title"], task["description"])
        if text
    }
    which = one_of("task_id", [task["id"] for task in tasks], values := Values())
    for row in await reads.fetch(
        f"SELECT task_id, id, body FROM comments WHERE {which} AND deleted_at IS NULL", *values.all
    ):
        if row["body"]:
            texts[row["task_id"], row["id"], SearchField.COMMENT] = row["body"]
    for row in await reads.fetch(
        f"SELECT task_id, id, filename FROM attachments WHERE {which} AND state = {AttachmentState.READY:d}",
        *values.all,
    ):
        texts[row["task_id"], row["id"], SearchField.ATTACHMENT] = row["filename"]
    return texts


async def _entries(reads: Fetches, task_ids: Sequence[str]) -> dict[Source, str]:
    which = one_of("task_id", task_ids, values := Values())
    rows = await reads.fetch(f"SELECT task_id, source_id, field, words FROM search_entries WHERE {which}", *values.all)
    return {(row["task_id"], row["source_id"], SearchField(row["field"])): row["words"] for row in rows}


async def differing(reads: Fetches, dialect: Dialect) -> list[str]:
    """The report of `taskflow doctor` about the index: fields for which it has more or fewer texts than there are, and
    the newest tasks with other words than in the index."""
    found = []
    for field, texts in _TEXTS.items():
        ((first, last),) = ranges({field})
        entries = f"(SELECT count(*) FROM search_entries WHERE n >= {first} AND n < {last})"
        ((there, indexed),) = [
            tuple(row) for row in await reads.fetch(f"SELECT (SELECT count(*) FROM {texts}), {entries}")
        ]
        if there != indexed:
            found.append(f"{field.name.lower()}s: {indexed} of {there}")
    tasks = await reads.fetch(f"SELECT id, title, description FROM tasks ORDER BY id DESC LIMIT {LOOKED_AT}")
    if tasks:
        found += await _others(reads, tasks, dialect)
    return found


async def _others(reads: Fetches, tasks: Sequence[Row], dialect: Dialect) -> list[str]:
    texts, there = await _texts(reads, tasks), await _entries(reads, [task["id"] for task in tasks])
    wrong = {source[0] for source, text in texts.items() if there.get(source) != joined(words_in(text))}
    if dialect == "sqlite":
        wrong |= {source[0] for source in there if not await _is_indexed(reads, source, there[source])}
    return (
        [f"{len(wrong)} of the newest {counted(len(tasks), 'task')} {'has' if len(wrong) == 1 else 'have'} other words"]
        if wrong
        else []
    )


async def _is_indexed(reads: Fetches, source: Source, words: str) -> bool:
    """SQLite keeps the index of words in a separate table."""
    if not words:
        return True
    rows = await reads.fetch(
        "SELECT 1 FROM search_entries JOIN search_index ON search_index.rowid = search_entries.n"
        " WHERE task_id = $1 AND source_id = $2 AND field = $3 AND search_index MATCH $4",
        *source,
        f'"{words.split(maxsplit=1)[0]}"',
    )
    return bool(rows)


LOOKED_AT = 100
_TEXTS = {
    SearchField.TITLE: "tasks",
    SearchField.DESCRIPTION: "tasks WHERE description <> ''",
    SearchField.COMMENT: "comments WHERE deleted_at IS NULL AND body <> ''",
    SearchField.ATTACHMENT: f"attachments WHERE state = {AttachmentState.READY:d}",
}
