"""The index: an entry for each title, description, comment and file name, with its words, folded. Entries are written
from the emitted events, in the unit that changes the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Protocol

from events.attachment import AttachmentCreated, AttachmentDeleted
from events.comment import CommentCreated, CommentDeleted, CommentUpdated
from events.event import Event
from events.log.log import Beside
from events.storage.database import Writes
from events.task import TaskCreated, TaskEvent
from models.search.field import SearchField, new_place
from models.storage.sql import ROWS_AT_ONCE, Values, any_of, chunks
from models.task.text import words_in

Source = tuple[str, str, SearchField]
"""The task, the object that has the text (the task itself, a comment, a file), and which of its texts it is."""
Placed = tuple[int, Source, str]
"""The place of an entry, its source, and its words."""
MOST_KNOWN = 200_000
LONG_TEXT = 1_000
"""From this many characters on, a text may bring hundreds of new words, each a row."""


def is_long(text: str | None) -> bool:
    """Whether the unit that writes this text may write hundreds of rows."""
    return text is not None and len(text) > LONG_TEXT


class HasTexts(Protocol):
    id: str
    title: str
    description: str | None


class KnownWords:
    """The words that this process has seen in `search_words`, so that it does not write them again. The words of a unit
    count only from the next time on, because only then it is certain that the unit was committed."""

    def __init__(self) -> None:
        self._known: set[str] = set()

    def unknown(self, words: Iterable[str]) -> list[str]:
        return sorted(set(words) - self._known)

    def clear(self) -> None:
        """Call this after a unit that failed: words that it had seen may be gone with it."""
        self._known.clear()

    def add(self, words: Iterable[str]) -> None:
        if len(self._known) > MOST_KNOWN:
            self._known.clear()
        self._known.update(words)


async def write(writes: Writes, events: Iterable[Event], known: KnownWords) -> Beside | None:
    """Entries of a purged task have gone with its row. On PostgreSQL a few texts without a new word, the usual case,
    are returned as a statement, which is sent to the database together with the events."""
    texts: dict[Source, str | None] = {}
    for event in events:
        texts.update(_texts_of(event))
    if not texts:
        return None
    if writes.dialect == "postgres" and all(texts.values()) and len(texts) <= ROWS_AT_ONCE:
        words = _words_of(texts)
        if not known.unknown(word for each in words.values() for word in each):
            return partial(_put, _placed(words))
    await store(writes, texts, known)
    return None


async def store(writes: Writes, texts: Mapping[Source, str | None], known: KnownWords) -> None:
    """Replaces the entries of these sources; None removes an entry. On PostgreSQL a few texts are one statement, since
    the row of a team or a task is locked meanwhile."""
    words = _words_of(texts)
    gone, placed = [source for source in texts if source not in words], _placed(words)
    unknown = known.unknown(word for each in words.values() for word in each)
    values = Values()
    if writes.dialect == "postgres" and 0 < len(placed) <= ROWS_AT_ONCE and 0 < len(unknown) <= ROWS_AT_ONCE:
        sql = f"WITH put AS ({_put(placed, values)}) {_keep_words(unknown, values)}"
        known.add(set(unknown) - {row[0] for row in await writes.fetch(sql, *values.all)})
    else:
        await _store_apart(writes, placed, unknown, known)
    await remove(writes, gone)


def _words_of(texts: Mapping[Source, str | None]) -> dict[Source, Sequence[str]]:
    return {source: words_in(text) for source, text in texts.items() if text}


def _placed(words: Mapping[Source, Sequence[str]]) -> list[Placed]:
    """Sorted by place: SQLite's index stores rows that are written in ascending order close together."""
    return sorted((new_place(source[2], len(its)), source, joined(its)) for source, its in words.items())


async def _store_apart(writes: Writes, placed: Sequence[Placed], unknown: Sequence[str], known: KnownWords) -> None:
    for entries in chunks(placed):
        values = Values()
        sql = _put(entries, values)
        await writes.execute(sql, *values.all)
    for some in chunks(unknown):
        values = Values()
        sql = _keep_words(some, values)
        known.add(set(some) - {row[0] for row in await writes.fetch(sql, *values.all)})


async def remove(writes: Writes, sources: Sequence[Source]) -> None:
    for some in chunks(sources):
        values = Values()
        which = any_of(
            f"(task_id = {values(task)} AND source_id = {values(source)} AND field = {field:d})"
            for task, source, field in some
        )
        await writes.execute(f"DELETE FROM search_entries WHERE {which}", *values.all)


def _put(entries: Sequence[Placed], values: Callable[[Any], str]) -> str:
    rows = ", ".join(
        f"({values(place)}, {values(task)}, {values(id)}, {field:d}, {values(words)})"
        for place, (task, id, field), words in entries
    )
    return (
        f"INSERT INTO search_entries (n, task_id, source_id, field, words) VALUES {rows}"
        " ON CONFLICT (task_id, source_id, field) DO UPDATE SET n = excluded.n, words = excluded.words"
    )


def _keep_words(words: Sequence[str], values: Values) -> str:
    """The statement returns the words that are new."""
    rows = ", ".join(f"({values(word)})" for word in words)
    return f"INSERT INTO search_words (word) VALUES {rows} ON CONFLICT (word) DO NOTHING RETURNING word"


def joined(words: Sequence[str]) -> str:
    """Puts a space on either side of each word."""
    return f" {' '.join(words)} " if words else ""


def _texts_of(event: Event) -> Iterator[tuple[Source, str | None]]:
    match event:
        case TaskEvent():
            yield from _of_task(event)
        case CommentCreated() | CommentUpdated():
            yield (event.state["task_id"], event.subject_id, SearchField.COMMENT), event.state["body"]
        case CommentDeleted():
            yield (event.state["task_id"], event.subject_id, SearchField.COMMENT), None
        case AttachmentCreated():
            yield (event.state["task_id"], event.subject_id, SearchField.ATTACHMENT), event.state["filename"]
        case AttachmentDeleted():
            yield (event.state["task_id"], event.subject_id, SearchField.ATTACHMENT), None


def _of_task(event: TaskEvent) -> Iterator[tuple[Source, str | None]]:
    id, state = event.subject_id, event.state
    if isinstance(event, TaskCreated):
        yield from texts_of_task(id, state["title"], state["description"])
    was = state.get("was") or {}
    if "title" in was:
        yield (id, id, SearchField.TITLE), state["title"]
    if "description" in was:
        yield (id, id, SearchField.DESCRIPTION), state["description"]


def texts_of(tasks: Iterable[HasTexts]) -> dict[Source, str | None]:
    return dict(text for task in tasks for text in texts_of_task(task.id, task.title, task.description))


def texts_of_task(id: str, title: str, description: str | None) -> Iterator[tuple[Source, str | None]]:
    yield (id, id, SearchField.TITLE), title
    if description:
        yield (id, id, SearchField.DESCRIPTION), description
