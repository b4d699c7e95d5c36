"""Which tasks a search finds, in SQL: the index says which entries have a word, and their places which of them are the best."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from events.storage.database import Dialect, Reads
from models.search.field import (
    ALL,
    FIELD_AT,
    SHORTEST,
    SHORTNESS_AT,
    TIME,
    SearchField,
    ranges,
    score_of,
    score_sql,
    time_sql,
)
from models.search.query import SearchQuery, Term
from models.storage.sql import EVERYTHING, Values, all_of, any_of, begins_with

MOST = 1_000
"""Results that can be paged through."""
FEW = 2_000
"""Entries with a word that are counted before it is called common."""
FEW_TASKS = 5_000
"""So many tasks that may be found are looked through for a common word sooner than the entries of all others."""
_GROWS_BY = 8
MOST_ESTIMATES = 5
"""Words of a search of which PostgreSQL is asked how often it expects them."""
_EXPECTED = re.compile(r" rows=(\d+)")
_LETTERS = re.compile(r"[^\W_]+\Z")
MOST_ENDINGS = 100
"""Words that begin alike and are looked for one by one."""
LOOKED_THROUGH: Mapping[Dialect, int] = {"sqlite": 20_000, "postgres": 10_000}
"""Entries, from the best one on, that are looked through first: on SQLite for the beginning of more words than that, on PostgreSQL for
any word, since its index gives all entries before it gives the best."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A task that was found. Sorted, the best stands last."""

    score: int
    time: int
    """Of its best entry; tells apart what has the same score."""
    task_id: str

    @property
    def place(self) -> tuple[int, int, str]:
        return self.score, self.time, self.task_id


@dataclass(frozen=True, slots=True)
class Search:
    query: SearchQuery
    fields: frozenset[SearchField]
    among: Callable[[Values], Sequence[str]]
    """Conditions on `tasks`: what may be seen, and what else was asked for."""
    dialect: Dialect
    endings: tuple[str, ...] | None = None
    """On SQLite, the words that begin with the one that may go on. To look for a beginning, its index reads all entries with any of them
    before it gives one; for words it knows the best at once. None: there are too many, or it was not looked."""

    @property
    def texts(self) -> frozenset[SearchField]:
        return self.fields - {SearchField.KEY}

    def can_find(self, term: Term) -> bool:
        return bool(self.texts) or self.finds_key(term)

    def finds_key(self, term: Term) -> bool:
        return SearchField.KEY in self.fields and term.key is not None

    def begins_many(self, term: Term) -> bool:
        """Whether more words begin with it than are looked for one by one. Of a phrase the other words find it."""
        return self.dialect == "sqlite" and term.is_begun and not term.is_phrase and self.endings is None

    @property
    def finds_nothing(self) -> bool:
        return not self.query.terms or not all(map(self.can_find, self.query.terms))


class Way(Enum):
    """How the entries of a term are found."""

    INDEX = "index of words"
    TASKS = "texts of the tasks that may be found"
    BEST = "texts of the best entries of all"


async def best(reads: Reads, search: Search, enough: int) -> list[Hit]:
    """The best first: so many, or all that there are up to `MOST`."""
    if search.finds_nothing:
        return []
    search = await _with_endings(reads, search)
    if len(search.query.terms) > 1:
        statement = await _of_several(reads, search, limit=MOST)
        rows = await reads.report(statement.sql, *statement.values.all)
        return [Hit(row["score"], row["n"] & TIME, row["task_id"]) for row in rows]
    return (await _of_one(reads, search, min(enough, MOST)))[:MOST]


async def count(reads: Reads, search: Search) -> int:
    if search.finds_nothing:
        return 0
    search = await _with_endings(reads, search)
    if len(search.query.terms) > 1:
        statement = await _of_several(reads, search, limit=None)
    else:
        begin = await _begin(reads, search)
        statement = Statement(search, begin.way)
        parts = statement.entries(begin.term, sees=True, tail="", columns="task_id")
        statement.sql = " UNION ALL ".join(parts)
    rows = await reads.report(f"SELECT count(DISTINCT task_id) FROM ({statement.sql}) found", *statement.values.all)
    return int(rows[0][0])


async def known(reads: Reads, search: Search, words: Sequence[str]) -> list[str]:
    """Those of the words that the search finds somewhere by themselves."""
    statement = Statement(search)
    each = []
    for number, word in enumerate(words):
        parts = statement.entries(Term((word,)), sees=True, tail="LIMIT 1", columns="task_id")
        each += [f"SELECT {number} AS number WHERE EXISTS ({part})" for part in parts]
    if not each:
        return []
    rows = await reads.report(" UNION ALL ".join(each), *statement.values.all)
    return [words[number] for number in sorted(row[0] for row in rows)]


async def _with_endings(reads: Reads, search: Search) -> Search:
    begun = [term.words[-1] for term in search.query.terms if term.is_begun]
    if not begun or search.dialect == "postgres":
        return search
    values = Values()
    which = begins_with("word", begun[0], values)
    rows = await reads.report(f"SELECT word FROM search_words WHERE {which} LIMIT {MOST_ENDINGS + 1}", *values.all)
    return search if len(rows) > MOST_ENDINGS else replace(search, endings=tuple(row[0] for row in rows))


async def _of_one(reads: Reads, search: Search, enough: int) -> list[Hit]:
    term = search.query.terms[0]
    if search.dialect == "postgres" or search.begins_many(term):
        found = await _first(reads, search, enough, term, Way.BEST)
        if len(found) >= enough:
            return found
    begin = await _begin(reads, search)
    return await _first(reads, search, enough, begin.term, begin.way)


async def _first(reads: Reads, search: Search, enough: int, term: Term, way: Way) -> list[Hit]:
    """An index gives the best entries first. A task may have several, so more are read than are asked for, and then more again."""
    limit = 2 * enough + 20
    while True:
        statement = Statement(search, way)
        parts = statement.entries(term, sees=True, tail="ORDER BY n DESC LIMIT " + str(limit))
        rows = await reads.report(
            " UNION ALL ".join(f"SELECT * FROM ({part}) part{number}" for number, part in enumerate(parts)),
            *statement.values.all,
        )
        places: dict[str, int] = {}
        for row in rows:
            places[row["task_id"]] = max(places.get(row["task_id"], 0), row["n"])
        if len(rows) < limit or len(places) >= enough:
            hits = [Hit(score_of(place), place & TIME, task) for task, place in places.items()]
            return sorted(hits, key=lambda hit: hit.place, reverse=True)
        limit *= _GROWS_BY


async def _of_several(reads: Reads, search: Search, *, limit: int | None) -> Statement:
    """Begins with the tasks of the rarest word, and looks for the others in all of their texts."""
    begin = await _begin(reads, search)
    others = [term for term in search.query.terms if term is not begin.term]
    statement = Statement(search, begin.way)
    entries = " UNION ALL ".join(statement.entries(begin.term, sees=begin.way is Way.TASKS, tail=""))
    columns, wanted = [], []
    for number, term in enumerate(others):
        found = statement.best_of(term)
        columns.append(f"{found} AS n{number}")
        wanted.append(f"n{number} IS NOT NULL")
    score = " + ".join([score_sql("n"), *(score_sql(f"n{number}") for number in range(len(others)))])
    tail = "" if limit is None else f" ORDER BY score DESC, n & {TIME} DESC, task_id DESC LIMIT {limit}"
    statement.sql = (
        f"SELECT task_id, n, {score} AS score FROM (SELECT begun.task_id, begun.n, {', '.join(columns)}"
        f" FROM (SELECT task_id, max(n) AS n FROM ({entries}) entries GROUP BY task_id) begun"
        " JOIN tasks ON tasks.id = begun.task_id"
        f" LEFT JOIN search_entries ON search_entries.task_id = begun.task_id AND {statement.inside('search_entries.n')}"
        f" WHERE {all_of(statement.seen())} GROUP BY begun.task_id, begun.n, tasks.id) found_in_all WHERE {all_of(wanted)}{tail}"
    )
    return statement


@dataclass(frozen=True, slots=True)
class Begin:
    """Where a search begins: with the rarest of its words, and whether it reads the entries with that word, or the tasks."""

    term: Term
    way: Way = Way.INDEX


async def _begin(reads: Reads, search: Search) -> Begin:
    """Neither database knows how often there is a word among the tasks that may be found."""
    term, many = await _rarest(reads, search)
    if many < FEW:
        return Begin(term)
    values = Values()
    some = f"SELECT 1 FROM tasks WHERE {all_of(search.among(values))} LIMIT {FEW_TASKS + 1}"
    rows = await reads.report(f"SELECT count(*) FROM ({some}) seen", *values.all)
    return Begin(term, Way.TASKS if rows[0][0] <= FEW_TASKS else Way.INDEX)


async def _rarest(reads: Reads, search: Search) -> tuple[Term, int]:
    """And how many entries have it, up to `FEW`."""
    if search.dialect == "postgres":
        return await _rarest_by_estimate(reads, search)
    terms = search.query.terms
    statement = Statement(search)
    counts = []
    for term in terms:
        if search.begins_many(term):
            counts.append(str(FEW))
            continue
        entries = " UNION ALL ".join(
            f"SELECT * FROM ({part}) part{number}"
            for number, part in enumerate(statement.entries(term, sees=False, tail=f"LIMIT {FEW}", columns="task_id"))
        )
        counts.append(f"(SELECT count(*) FROM ({entries}) entries)")
    row = (await reads.report(f"SELECT {', '.join(counts)}", *statement.values.all))[0]
    many, term = min(zip(row, terms, strict=True), key=lambda counted: counted[0])
    return term, many


async def _rarest_by_estimate(reads: Reads, search: Search) -> tuple[Term, int]:
    """PostgreSQL reads all entries with a word before it counts the first. What it expects is good enough to tell common words."""
    terms = sorted(search.query.terms, key=lambda term: (term.is_begun, -len(term.needle)))[:MOST_ESTIMATES]
    estimates: list[tuple[int, Term]] = []
    for term in terms:
        statement = Statement(search)
        entries = " UNION ALL ".join(statement.entries(term, sees=False, tail="", columns="task_id"))
        rows = await reads.report(f"EXPLAIN {entries}", *statement.values.all)
        estimates.append((int(_EXPECTED.findall(rows[0][0])[0]), term))
    many, term = min(estimates, key=lambda estimate: estimate[0])
    return term, many


@dataclass(slots=True)
class Statement:
    search: Search
    way: Way = Way.INDEX
    sql: str = ""
    values: Values = field(default_factory=Values)

    def entries(self, term: Term, *, sees: bool, tail: str, columns: str = "task_id, n") -> list[str]:
        """Statements that give the entries of the term. `sees`: of tasks that were asked for, and nothing else."""
        parts = []
        if self.search.texts:
            parts.append(self._texts(term, sees=sees, tail=tail, columns=columns))
        if self.search.finds_key(term):
            parts.append(self._keys(term, sees=sees, tail=tail, columns=columns))
        return parts

    def seen(self) -> Iterator[str]:
        yield from self.search.among(self.values)
        for term in self.search.query.excluded:
            yield from self._without(term)

    def best_of(self, term: Term) -> str:
        """The best place of the term among the entries of one task; null where it is in none."""
        texts = f"max(CASE WHEN {self.has('search_entries.words', term)} THEN search_entries.n END)"
        if not self.search.finds_key(term):
            return texts
        of_task = "task_keys.task_id = begun.task_id"
        keys = f"SELECT max({self._place_of_key(term)}) FROM task_keys WHERE {of_task} AND {self.key(term)}"
        return f"COALESCE(({keys}), {texts})"

    def inside(self, place: str) -> str:
        """Whether an entry is of one of the fields."""
        if self.search.texts == ALL - {SearchField.KEY}:
            return EVERYTHING
        return any_of(f"({place} >= {first} AND {place} < {last})" for first, last in ranges(self.search.texts))

    def has(self, words: str, term: Term) -> str:
        find = "instr" if self.search.dialect == "sqlite" else "strpos"
        return f"{find}({words}, {self.values(term.needle)}) > 0"

    def _texts(self, term: Term, *, sees: bool, tail: str, columns: str) -> str:
        where = [self.inside(self._place)]
        if self.way is Way.INDEX and self.search.dialect == "sqlite":
            where.append(f"search_index MATCH {self.values(self._in_sqlite(term))}")
        if term.is_phrase or self.way is not Way.INDEX:
            where.append(self.has("search_entries.words", term))
        if sees:
            where += self.seen()
        chosen = columns.replace("task_id", "search_entries.task_id").replace(", n", f", {self._place} AS n")
        return f"SELECT {chosen} FROM {self._tables(term, sees=sees)} WHERE {all_of(where)} {tail}".rstrip()

    def _tables(self, term: Term, *, sees: bool) -> str:
        if self.way is Way.TASKS:
            return f"tasks {self._join} search_entries ON search_entries.task_id = tasks.id"
        tasks = f" {self._join} tasks ON tasks.id = search_entries.task_id" if sees else ""
        if self.way is Way.BEST:
            some = f"WHERE {self.inside('n')} ORDER BY n DESC LIMIT {LOOKED_THROUGH[self.search.dialect]}"
            return f"(SELECT n, task_id, words FROM search_entries {some}) search_entries{tasks}"
        if self.search.dialect == "sqlite":
            return f"search_index {self._join} search_entries ON search_entries.n = search_index.rowid{tasks}"
        words = "array_to_tsvector(string_to_array(btrim(words), ' '))"
        with_them = f"{words} @@ CAST('{_in_postgres(term)}' AS tsquery)"
        # OFFSET 0: else it goes backwards along the places until it has met enough, which it expects too soon of a rare word.
        return f"(SELECT n, task_id, words FROM search_entries WHERE {with_them} OFFSET 0) search_entries{tasks}"

    @property
    def _join(self) -> str:
        """SQLite keeps this order, so that the best entries are there before the last is found."""
        return "CROSS JOIN" if self.search.dialect == "sqlite" else "JOIN"

    @property
    def _place(self) -> str:
        from_index = self.search.dialect == "sqlite" and self.way is Way.INDEX
        return "search_index.rowid" if from_index else "search_entries.n"

    def _in_sqlite(self, term: Term) -> str:
        """The words are letters and digits, so they are quoted as they are."""
        *words, last = map(_quoted, term.words)
        if term.is_begun and self.search.endings is not None:
            last = f"({' OR '.join(map(_quoted, self.search.endings or term.words[-1:]))})"
        elif term.is_begun:
            last = f"{last} *"
        return " AND ".join([*words, last])

    def _keys(self, term: Term, *, sees: bool, tail: str, columns: str) -> str:
        where = [self.key(term), *(self.seen() if sees else ())]
        chosen = columns.replace("task_id", "task_keys.task_id").replace(", n", f", {self._place_of_key(term)} AS n")
        tasks = "task_keys JOIN tasks ON tasks.id = task_keys.task_id"
        return f"SELECT {chosen} FROM {tasks} WHERE {all_of(where)} {tail}".rstrip()

    def key(self, term: Term) -> str:
        assert term.key is not None
        if term.key_is_begun:
            return begins_with("task_keys.key", term.key, self.values)
        return f"task_keys.key = {self.values(term.key)}"

    def _place_of_key(self, term: Term) -> str:
        """The whole key first, then longer ones; of these the task that was made last."""
        assert term.key is not None
        longer = f"length(task_keys.key) - {len(term.key)}"
        short = f"CASE WHEN {longer} < {SHORTEST} THEN {SHORTEST} - ({longer}) ELSE 0 END"
        return (
            f"((CAST({SearchField.KEY:d} AS BIGINT) << {FIELD_AT}) | (CAST({short} AS BIGINT) << {SHORTNESS_AT})"
            f" | {time_sql('tasks.created_at')})"
        )

    def _without(self, term: Term) -> Iterator[str]:
        if self.search.texts:
            inside, has = self.inside("other.n"), self.has("other.words", term)
            yield f"NOT EXISTS (SELECT 1 FROM search_entries other WHERE other.task_id = tasks.id AND {inside} AND {has})"
        if self.search.finds_key(term):
            key = self.values(term.key)
            yield f"NOT EXISTS (SELECT 1 FROM task_keys other WHERE other.task_id = tasks.id AND other.key = {key})"


def _in_postgres(term: Term) -> str:
    """In the text of the statement: of a value that it does not know, PostgreSQL does not know either whether it is rare or in every
    text, and reads all entries that have it, 200 ms for one in 400,000. These are letters and digits and nothing else."""
    assert all(_LETTERS.match(word) for word in term.words)
    return " & ".join(f"''{word}''" for word in term.words) + (":*" if term.is_begun else "")


def _quoted(word: str) -> str:
    return f'"{word}"'


def of_fields(given: Collection[SearchField] | None) -> frozenset[SearchField]:
    """None: all of them."""
    return ALL if given is None else frozenset(given)
