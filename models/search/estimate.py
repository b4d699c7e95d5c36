"""The number of entries that have a word: SQLite counts as far as it matters; PostgreSQL estimates, because it reads
all of them before it counts the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson

from events.storage.database import Reads
from models.search.field import SearchField, levels
from models.search.query import Term
from models.search.statement import Search, Statement, Stretch

COMMON = 2_000
"""Entries with a word that are counted before the word is called common."""
UNKNOWN = 0.0051
"""PostgreSQL keeps the frequencies of the most common words. For any other it expects at most this share of the
entries."""
_ALL = 1_000_000_000
_BEHIND_ALL = 1 << 63


async def rarest(reads: Reads, search: Search, estimates: Estimates) -> tuple[Term, int]:
    """The term that the fewest entries have, and their number. `COMMON` means that many or more."""
    if search.dialect == "postgres":
        return await _rarest_by_estimate(search, estimates)
    terms = search.query.terms
    statement = Statement(search)
    counts = []
    for term in terms:
        if search.begins_many(term):
            counts.append(str(COMMON))
            continue
        entries = " UNION ALL ".join(
            f"SELECT * FROM ({part}) part{number}"
            for number, part in enumerate(
                statement.entries(term, sees=False, tail=f"LIMIT {COMMON}", columns="task_id")
            )
        )
        counts.append(f"(SELECT count(*) FROM ({entries}) entries)")
    row = (await reads.report(f"SELECT {', '.join(counts)}", *statement.values.all))[0]
    many, term = min(zip(row, terms, strict=True), key=lambda counted: counted[0])
    return term, many


def and_some(many: int) -> int:
    """The count with room for entries written since, rounded to one of a few numbers, so that statements are seldom
    new. For a limit below 256 PostgreSQL would read the table from its beginning until it has found that many."""
    return 1 << max(8, (2 * many).bit_length())


async def _rarest_by_estimate(search: Search, estimates: Estimates) -> tuple[Term, int]:
    """Whole words are mostly rarer than beginnings, and long ones rarer than short ones. The first rare term is good
    enough."""
    terms = sorted(search.query.terms, key=lambda term: (term.is_begun, -len(term.needle)))
    least, rare = terms[0], 0
    for term in terms:
        many = await estimates.of_keys(term) if search.finds_key(term) else 0
        for field_ in sorted(search.texts, reverse=True):
            if many < COMMON:
                many += sum((await estimates.by_level((term,), field_)).values())
        if many < COMMON:
            return term, many
        if not rare or many < rare:
            least, rare = term, many
    return least, rare


@dataclass(slots=True)
class Estimates:
    """Estimates of PostgreSQL. Each is read once in a search."""

    reads: Reads
    search: Search
    _by_level: dict[tuple[Sequence[Term], SearchField], dict[int, int]] = field(default_factory=dict)
    _spread: Spread | None = None

    async def by_level(self, terms: Sequence[Term], of: SearchField) -> dict[int, int]:
        """The number of entries with all of the terms, by the levels of the field, the best level first. Small numbers
        are counted exactly."""
        key = (tuple(terms), of)
        if key not in self._by_level:
            self._by_level[key] = await self._of_levels(terms, of)
        return self._by_level[key]

    async def of_keys(self, term: Term) -> int:
        statement = Statement(self.search)
        (many,) = await self._expected([statement.keys(term, sees=False, columns="task_id")], statement.values.all)
        return many

    async def spread(self) -> Spread:
        if self._spread is None:
            rows = await self.reads.report(
                "SELECT reltuples, (SELECT CAST(CAST(histogram_bounds AS TEXT) AS BIGINT[]) FROM pg_stats"
                " WHERE schemaname = current_schema() AND tablename = 'search_entries' AND attname = 'n') AS bounds"
                " FROM pg_class WHERE oid = CAST('search_entries' AS regclass)"
            )
            self._spread = Spread(max(0, int(rows[0]["reltuples"])), sorted(rows[0]["bounds"] or (), reverse=True))
        return self._spread

    async def _of_levels(self, terms: Sequence[Term], of: SearchField) -> dict[int, int]:
        statement = Statement(self.search)
        each = [f"SELECT 1 FROM search_entries WHERE {statement.indexed(terms, level)}" for level in levels(of)]
        many = dict(zip(levels(of), await self._expected(each, ()), strict=True))
        words = [word for term in terms for word in term.words]
        certain = UNKNOWN * (await self.spread()).entries if len(words) == 1 else _ALL
        asked = {level: sql for level, sql in zip(levels(of), each, strict=True) if many[level] <= max(certain, COMMON)}
        if asked:
            counts = ", ".join(f"(SELECT count(*) FROM ({sql} LIMIT {COMMON}) few)" for sql in asked.values())
            row = tuple((await self.reads.report(f"SELECT {counts}"))[0])
            alone = (
                [await self.by_level((Term((word,)),), of) for word in words]
                if len(words) > 1 and COMMON in row
                else ()
            )
            for level, count in zip(asked, row, strict=True):
                # PostgreSQL takes words for independent of each other, which those of a phrase are not.
                expected = min((each[level] for each in alone), default=many[level])
                many[level] = count if count < COMMON else max(COMMON, expected)
        return many

    async def _expected(self, each: Sequence[str], values: Sequence[Any]) -> list[int]:
        """The limit is too high to matter. Below its plan node, where several processes share the work, is the estimate
        for each process."""
        counts = ", ".join(f"(SELECT count(*) FROM ({sql} LIMIT {_ALL}) expected)" for sql in each)
        rows = await self.reads.report(f"EXPLAIN (FORMAT JSON) SELECT {counts}", *values)
        plans = orjson.loads(rows[0][0])[0]["Plan"]["Plans"]
        return [int(plan["Plans"][0]["Plan Rows"]) for plan in plans]


@dataclass(frozen=True, slots=True)
class Spread:
    """The distribution of the places of all entries."""

    entries: int
    bounds: Sequence[int]
    """Places with about the same number of entries between any two, the highest first: PostgreSQL keeps a hundred.
    Empty in a database that was not analysed yet."""

    def inside(self, within: Stretch) -> list[int]:
        low, high = within.low or 0, within.high or _BEHIND_ALL
        return [bound for bound in self.bounds if low < bound < high]

    def entries_in(self, within: Stretch) -> float:
        """At least the number of entries between two bounds."""
        return max(1.0, max(1, len(self.inside(within))) * self.entries / max(1, len(self.bounds) - 1))
