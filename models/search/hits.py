"""The tasks that a search finds, best first."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Sequence
from dataclasses import replace

from events.storage.database import Reads
from models.search import best_first, several
from models.search.estimate import COMMON, Estimates, rarest
from models.search.field import ALL, TIME, SearchField, score_of
from models.search.hit import Hit, IsEnough, Place
from models.search.query import Term
from models.search.statement import MOST_ENDINGS, Search, Statement, Way
from models.storage.sql import Values, all_of, begins_with, one_of

MOST = 1_000
"""Results that can be paged through, and that are counted."""
FEW_TASKS = 5_000
"""If the search covers at most this many tasks, their texts are searched directly for common words, instead of the
entries of all other tasks."""
TEXTS_AT_ONCE = 1_000
MOST_TEXTS, MOST_LETTERS = 20_000, 5_000_000
"""The most text that is compared for a correction if few tasks are visible: some tenths of a second."""


async def best(reads: Reads, search: Search, enough: int, after: Place | None = None) -> list[Hit]:
    """The best hits first: at least `enough` of them after that place if there are so many, `MOST` in all."""
    if search.finds_nothing:
        return []
    search = await _with_endings(reads, search)
    is_enough = _so_many(min(enough, MOST), after)
    if len(search.query.terms) == 1:
        found = await _of_one(reads, search, min(enough, MOST), is_enough)
    else:
        found = await _of_several(reads, search, is_enough)
    return found[:MOST]


async def known(reads: Reads, search: Search, words: Sequence[str]) -> str | None:
    """The first of these words that the search finds by itself. If few tasks are visible, their texts are searched: for
    a word that is common only where the viewer sees nothing, the index would be read to its end."""
    if not words:
        return None
    if await are_few(reads, search):
        return await _known_among_tasks(reads, search, words)
    estimates = Estimates(reads, search)
    for word in words:
        async for some in best_first.best_first(reads, search, (Term((word,)),), 1, estimates):
            if some.entries:
                return word
    return None


async def are_few(reads: Reads, search: Search) -> bool:
    """Whether few tasks were asked for and are visible: neither database can estimate how often a word occurs among
    them."""
    values = Values()
    some = f"SELECT 1 FROM tasks WHERE {all_of(search.among(values))} LIMIT {FEW_TASKS + 1}"
    rows = await reads.report(f"SELECT count(*) FROM ({some}) seen", *values.all)
    return bool(rows[0][0] <= FEW_TASKS)


async def texts_of_few(reads: Reads, search: Search) -> AsyncIterator[Sequence[str]]:
    """The words of the texts that may be found, in batches, the best texts first. Expects few tasks. Ends after
    `MOST_TEXTS` or `MOST_LETTERS`: texts that can't be found do not count."""
    statement = Statement(search, Way.TASKS)
    # The inner limit is too high to matter. It keeps PostgreSQL from reading the entries of all tasks in this order.
    texts = statement.texts((), sees=True, tail=f"LIMIT {50 * MOST_TEXTS}")
    rows = await reads.report(
        f"SELECT n FROM ({texts}) texts ORDER BY n DESC LIMIT {MOST_TEXTS}", *statement.values.all
    )
    letters = 0
    for start in range(0, len(rows), TEXTS_AT_ONCE):
        some, values = [row[0] for row in rows[start : start + TEXTS_AT_ONCE]], Values()
        entries = await reads.report(f"SELECT words FROM search_entries WHERE {one_of('n', some, values)}", *values.all)
        yield [entry[0] for entry in entries]
        letters += sum(len(entry[0]) for entry in entries)
        if letters > MOST_LETTERS:
            return


def _so_many(enough: int, after: Place | None) -> IsEnough:
    def is_enough(hits: Collection[Hit], unseen: tuple[int, int]) -> bool:
        sure = [hit for hit in hits if (hit.score, hit.time) >= unseen]
        return len(sure) >= MOST or sum(after is None or hit.place < after for hit in sure) >= enough

    return is_enough


async def _with_endings(reads: Reads, search: Search) -> Search:
    begun = [term.words[-1] for term in search.query.terms if term.is_begun]
    if not begun or search.dialect == "postgres":
        return search
    values = Values()
    which = begins_with("word", begun[0], values)
    rows = await reads.report(f"SELECT word FROM search_words WHERE {which} LIMIT {MOST_ENDINGS + 1}", *values.all)
    return search if len(rows) > MOST_ENDINGS else replace(search, endings=tuple(row[0] for row in rows))


async def _of_one(reads: Reads, search: Search, enough: int, is_enough: IsEnough) -> list[Hit]:
    (term,) = search.query.terms
    estimates = Estimates(reads, search)
    _, many = await rarest(reads, search, estimates)
    if many >= COMMON and await are_few(reads, search):
        return await _among_tasks(reads, search)
    hits: dict[str, Hit] = {}
    async for some in best_first.best_first(reads, search, (term,), 2 * enough + 20, estimates):
        for place, task in some.entries:  # a task that comes again comes with a worse entry
            hits.setdefault(task, Hit(score_of(place), place & TIME, task))
        highest = some.below - 1
        if not some.below or is_enough(hits.values(), (score_of(highest), highest & TIME)):
            break
    return sorted(hits.values(), key=lambda hit: hit.place, reverse=True)


async def _of_several(reads: Reads, search: Search, is_enough: IsEnough) -> list[Hit]:
    """Few tasks have a rare word, so the other words are looked for in those tasks."""
    estimates = Estimates(reads, search)
    term, many = await rarest(reads, search, estimates)
    if many < COMMON:
        return await several.of_a_rare_word(reads, search, estimates, term)
    if await are_few(reads, search):
        return await _among_tasks(reads, search)
    return await several.of_common_words(reads, search, estimates, is_enough)


async def _among_tasks(reads: Reads, search: Search) -> list[Hit]:
    statement = Statement(search)
    # The limit lets PostgreSQL expect few tasks.
    tasks = f"SELECT tasks.id AS task_id FROM tasks WHERE {all_of(statement.seen())} LIMIT {FEW_TASKS + 1}"
    return await _with_all(reads, statement, tasks)


async def _with_all(reads: Reads, statement: Statement, tasks: str) -> list[Hit]:
    best = f"{statement.tasks_with_all(tasks)} ORDER BY score DESC, time DESC, task_id DESC LIMIT {MOST}"
    rows = await reads.report(best, *statement.values.all)
    return [Hit(row["score"], row["time"], row["task_id"]) for row in rows]


async def _known_among_tasks(reads: Reads, search: Search, words: Sequence[str]) -> str | None:
    """Reads the texts of these tasks once for all of the words."""
    statement = Statement(search, Way.TASKS)
    each = (f"max(CASE WHEN {statement.has('search_entries.words', Term((word,)))} THEN 1 END)" for word in words)
    found = (await reads.report(statement.texts((), sees=True, columns=", ".join(each)), *statement.values.all))[0]
    return next((word for word, is_there in zip(words, found, strict=True) if is_there), None)


def of_fields(given: Collection[SearchField] | None) -> frozenset[SearchField]:
    """None: all of them."""
    return ALL if given is None else frozenset(given)
