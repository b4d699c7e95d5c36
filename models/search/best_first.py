"""The entries that contain a word, or several words in one text: best first and in batches, so that a caller with
enough results stops early."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace

from events.storage.database import Reads
from models.search.estimate import COMMON, Estimates, and_some
from models.search.field import FIELD_AT, SHORTEST, SHORTNESS_AT, SearchField
from models.search.query import Term
from models.search.statement import LOOKED_THROUGH, WHOLE, Longer, Search, Statement, Stretch, Way
from models.storage.sql import all_of

GROWS_BY = 4
PRODUCTIVE = 10
"""If one entry in this many is found, looking through all of them is as cheap as using the index."""
USUAL = 100
"""If one entry in this many has the words, the best entries of all are looked through first."""
FIRST_AT_ONCE, MOST_AT_ONCE = 2_000, 8_000
"""If many entries have a word, PostgreSQL reads this many of them at once."""
MOST_OF_SEVERAL = 4 * MOST_AT_ONCE
"""The limit for several words: intersecting them costs more than reading a few more entries."""
LONGEST_NUMBER = 10


@dataclass(frozen=True, slots=True)
class Some:
    entries: Sequence[tuple[int, str]]
    """The place of each, and its task."""
    below: int
    """All other entries have places lower than this. 0: there are no others."""


async def best_first(
    reads: Reads, search: Search, terms: Sequence[Term], size: int, estimates: Estimates
) -> AsyncIterator[Some]:
    """Yields only entries of tasks that were asked for. `size` is the number of entries to begin with."""
    if len(terms) == 1 and search.finds_key(terms[0]):
        async for some in _keys(reads, search, terms[0], size):
            yield some
    if not search.texts:
        yield Some((), 0)
    elif search.dialect == "sqlite":
        async for some in _on_sqlite(reads, search, terms, size):
            yield some
    else:
        async for some in _on_postgres(reads, search, terms, size, estimates):
            yield some


async def _keys(reads: Reads, search: Search, term: Term, size: int) -> AsyncIterator[Some]:
    """The whole key first, then longer ones. Keys that are one or two digits longer are looked up one by one."""
    assert term.key is not None
    async for some in _read(reads, search, (term,), size, longer=Longer(0, 2 if term.key_is_begun else 0)):
        yield some
    if term.key_is_begun:
        for longer in await _lengths(reads, search, term):
            async for some in _read(reads, search, (term,), size, longer=longer):
                yield some
    yield Some((), SearchField.KEY << FIELD_AT)


async def _lengths(reads: Reads, search: Search, term: Term) -> list[Longer]:
    """The lengths of the keys that are longer than that."""
    assert term.key is not None
    statement = Statement(search)
    longer = f"length(key) - {len(term.key)}"
    rows = await reads.report(
        f"SELECT DISTINCT {longer} FROM task_keys WHERE {statement.key(term)} AND {longer} > 2", *statement.values.all
    )
    each = sorted({min(row[0], SHORTEST) for row in rows})
    return [Longer(digits, LONGEST_NUMBER if digits == SHORTEST else digits) for digits in each]


async def _on_sqlite(reads: Reads, search: Search, terms: Sequence[Term], size: int) -> AsyncIterator[Some]:
    begin = WHOLE
    if any(map(search.begins_many, terms)):
        async for some in _looked_through(reads, search, terms, size):
            begin = Stretch(high=some.below)
            yield some
        if not begin.high:
            return
        size *= GROWS_BY
    async for some in _read(reads, search, terms, size, within=begin):
        yield some
    yield Some((), 0)


async def _on_postgres(
    reads: Reads, search: Search, terms: Sequence[Term], size: int, estimates: Estimates
) -> AsyncIterator[Some]:
    """Level by level. If few entries are expected, they are read all at once. If many are, the best entries of all are
    looked through as long as enough of them have the words; after that the index is used."""
    for field in sorted(search.texts, reverse=True):
        for level, many in (await estimates.by_level(terms, field)).items():
            within = Stretch.of_level(level)
            if many < COMMON:
                found = await _entries(reads, Statement(search), terms, within, at_most=and_some(many)) if many else ()
                yield Some(found, level << SHORTNESS_AT)
                continue
            spread = await estimates.spread()
            of_all = many / spread.entries_in(within)
            below = within.high
            if of_all * USUAL > 1 or terms[0].is_phrase or len(terms) > 1:
                async for some in _looked_through(
                    reads, search, terms, size, within, always=2 * of_all * PRODUCTIVE > 5
                ):
                    below = some.below
                    yield some
            if below != within.low:
                rest = replace(within, high=below)
                async for some in _by_index(reads, search, terms, rest, many, size, spread.inside(rest)):
                    yield some
    yield Some((), 0)


async def _looked_through(
    reads: Reads, search: Search, terms: Sequence[Term], size: int, within: Stretch = WHOLE, *, always: bool = False
) -> AsyncIterator[Some]:
    """Looks through the best entries of all: if `always`, to the end, otherwise while enough of them are found."""
    window = LOOKED_THROUGH[search.dialect]
    while True:
        last = await _place_after(reads, search, window, within)
        found = 0
        async for some in _read(reads, search, terms, size, way=Way.BEST, within=replace(within, low=last)):
            found += len(some.entries)
            yield some
        yield Some((), last)
        within = replace(within, high=last)
        if last <= (within.low or 0) or (found < window // PRODUCTIVE and not always):
            return


async def _place_after(reads: Reads, search: Search, many: int, within: Stretch) -> int:
    """The place of the last of the first `many` entries; if there are fewer, the end of the stretch."""
    where = all_of([Statement(search).inside("n"), *within.holds("n")])
    rows = await reads.report(f"SELECT n FROM search_entries WHERE {where} ORDER BY n DESC LIMIT 1 OFFSET {many - 1}")
    return rows[0][0] if rows else within.low or 0


async def _by_index(
    reads: Reads, search: Search, terms: Sequence[Term], within: Stretch, many: int, size: int, bounds: list[int]
) -> AsyncIterator[Some]:
    """Stretch by stretch, between the bounds: PostgreSQL intersects the entries that have the words with the stretch
    before it reads one. `many`: the number of entries of this level that are expected to have the words."""
    assert within.low is not None
    at_once = MOST_AT_ONCE if len(terms) == 1 and not terms[0].is_phrase else MOST_OF_SEVERAL
    most = max(1, at_once * (len(bounds) + 1) // many)
    width, high = min(most, max(1, FIRST_AT_ONCE * (len(bounds) + 1) // many)), within.high
    while high != within.low:
        low = bounds[width - 1] if width <= len(bounds) else within.low
        entries = await _entries(reads, Statement(search), terms, Stretch(low, high, within.level))
        yield Some(entries, low)
        bounds, high = bounds[width:], low
        if len(entries) < size:
            width = min(GROWS_BY * width, most)


async def _entries(
    reads: Reads, statement: Statement, terms: Sequence[Term], within: Stretch, *, at_most: int | None = None
) -> list[tuple[int, str]]:
    sql = statement.texts(terms, sees=True, tail="ORDER BY n DESC", within=within, at_most=at_most)
    return [(row["n"], row["task_id"]) for row in await reads.report(sql, *statement.values.all)]


async def _read(
    reads: Reads,
    search: Search,
    terms: Sequence[Term],
    size: int,
    *,
    way: Way = Way.INDEX,
    longer: Longer | None = None,
    within: Stretch = WHOLE,
) -> AsyncIterator[Some]:
    """In the order of an index of the database: a page, and then ever longer pages. No page is marked as the last one."""
    while True:
        statement = Statement(search, way)
        tail = f"ORDER BY n DESC LIMIT {size}"
        if longer is None:
            sql = statement.texts(terms, sees=True, tail=tail, within=within)
        else:
            sql = statement.keys(terms[0], sees=True, tail=tail, within=within, longer=longer)
        rows = await reads.report(sql, *statement.values.all)
        if rows:
            within = replace(within, high=rows[-1]["n"])
            yield Some([(row["n"], row["task_id"]) for row in rows], rows[-1]["n"])
        if len(rows) < size:
            return
        size *= GROWS_BY
