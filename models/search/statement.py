"""The SQL statements of a search: the index finds the entries that have a word, and their places show which are best."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from events.storage.database import Dialect
from models.search.field import (
    ALL,
    FIELD_AT,
    SHORTEST,
    SHORTNESS_AT,
    TIME,
    SearchField,
    levels,
    ranges,
    score_sql,
    time_sql,
)
from models.search.query import SearchQuery, Term
from models.storage.sql import EVERYTHING, Values, all_of, any_of, begins_with, one_of

FIRST_LEVEL = ord("0")
MOST_ENDINGS = 100
"""The most words with a common beginning, or longer keys, that are looked up one by one."""
LEAST: Mapping[Dialect, str] = {"sqlite": "min", "postgres": "least"}
_LETTERS = re.compile(r"[^\W_]+\Z")
_LEVEL = f"chr({FIRST_LEVEL} + CAST(n >> {SHORTNESS_AT} AS INT))"
INDEXED_WORDS = f"array_to_tsvector(string_to_array({_LEVEL} || replace(btrim(words), ' ', ' ' || {_LEVEL}), ' '))"
"""The words in PostgreSQL's index: each follows a letter for its level, so that short titles are found apart from long
comments."""
LOOKED_THROUGH: Mapping[Dialect, int] = {"sqlite": 20_000, "postgres": 10_000}
"""The number of entries, from the best one on, that are looked through first: on SQLite for beginnings of too many
words, on PostgreSQL for any common word, since its index returns all entries before the best is known."""


@dataclass(frozen=True, slots=True)
class Search:
    query: SearchQuery
    fields: frozenset[SearchField]
    among: Callable[[Values], Sequence[str]]
    """Conditions on `tasks`: visibility, and the other filters of the caller."""
    dialect: Dialect
    endings: tuple[str, ...] | None = None
    """On SQLite, the words that begin with the unfinished word. For a beginning, its index reads all entries with any
    of these words before it returns one; for whole words it finds the best at once. None: there are too many words, or
    they were not looked up."""

    @property
    def texts(self) -> frozenset[SearchField]:
        return self.fields - {SearchField.KEY}

    def can_find(self, term: Term) -> bool:
        return bool(self.texts) or self.finds_key(term)

    def finds_key(self, term: Term) -> bool:
        return SearchField.KEY in self.fields and term.key is not None

    def begins_many(self, term: Term) -> bool:
        """Whether the words that begin with it are too many to be looked up one by one. A phrase is found by its other
        words."""
        return self.dialect == "sqlite" and term.is_begun and not term.is_phrase and self.endings is None

    @property
    def finds_nothing(self) -> bool:
        return not self.query.terms or not all(map(self.can_find, self.query.terms))


@dataclass(frozen=True, slots=True)
class Stretch:
    """A range of places: from `low` to before `high`. None: to the end."""

    low: int | None = None
    high: int | None = None
    level: int | None = None
    """Set if all of its places are in this level."""

    @classmethod
    def of_level(cls, level: int) -> Stretch:
        return cls(level << SHORTNESS_AT, (level + 1) << SHORTNESS_AT, level)

    def holds(self, place: str) -> Iterator[str]:
        if self.low is not None:
            yield f"{place} >= {self.low}"
        if self.high is not None:
            yield f"{place} < {self.high}"


WHOLE = Stretch()


@dataclass(frozen=True, slots=True)
class Longer:
    """Keys that are longer than the typed one by `least` to `most` digits."""

    least: int
    most: int

    @property
    def is_few(self) -> bool:
        return self.most <= 2

    def holds(self, term: Term, values: Values) -> str:
        assert term.key is not None
        if self.is_few:
            each = (
                f"{number:0{digits}}" if digits else ""
                for digits in range(self.least, self.most + 1)
                for number in range(10**digits)
            )
            return one_of("task_keys.key", [term.key + end for end in each], values)
        length = f"length(task_keys.key) - {len(term.key)}"
        return f"{begins_with('task_keys.key', term.key, values)} AND {length} BETWEEN {self.least} AND {self.most}"


class Way(Enum):
    """How the entries of a term are found."""

    INDEX = "index of words"
    TASKS = "texts of the tasks that may be found"
    BEST = "texts of the best entries of all"


@dataclass(slots=True)
class Statement:
    search: Search
    way: Way = Way.INDEX
    values: Values = field(default_factory=Values)

    def entries(
        self, term: Term, *, sees: bool, tail: str = "", columns: str = "task_id, n", at_most: int | None = None
    ) -> list[str]:
        """Statements that select the entries of the term. `sees`: only entries of tasks that were asked for."""
        parts = []
        if self.search.texts:
            parts.append(self.texts((term,), sees=sees, tail=tail, columns=columns, at_most=at_most))
        if self.search.finds_key(term):
            parts.append(self.keys(term, sees=sees, tail=tail, columns=columns))
        return parts

    def seen(self) -> Iterator[str]:
        yield from self.search.among(self.values)
        for term in self.search.query.excluded:
            yield from self._without(term)

    def tasks_with_all(self, begun: str) -> str:
        """Of the tasks that `begun` selects, those that have all of the terms, with the score and the time of each."""
        terms = list(enumerate(self.search.query.terms))
        each = ", ".join(f"{self._best_of(term)} AS n{number}" for number, term in terms)
        wanted = all_of(f"n{number} IS NOT NULL" for number, _ in terms)
        tasks = (
            " JOIN tasks ON tasks.id = begun.task_id" if any(self.search.finds_key(term) for _, term in terms) else ""
        )
        score = " + ".join(score_sql(f"n{number}") for number, _ in terms)
        times = [f"n{number} & {TIME}" for number, _ in terms]
        oldest = times[0] if len(times) == 1 else f"{LEAST[self.search.dialect]}({', '.join(times)})"
        return (
            f"SELECT task_id, {score} AS score, {oldest} AS time FROM (SELECT begun.task_id, {each} FROM ({begun}) begun{tasks}"
            f" LEFT JOIN search_entries ON search_entries.task_id = begun.task_id AND {self.inside('search_entries.n')}"
            f" GROUP BY begun.task_id{', tasks.id' if tasks else ''}) found_in_all WHERE {wanted}"
        )

    def _best_of(self, term: Term) -> str:
        """The best place of the term among the entries of one task; null if none of them has it."""
        texts = f"max(CASE WHEN {self.has('search_entries.words', term)} THEN search_entries.n END)"
        if not self.search.finds_key(term):
            return texts
        of_task = "task_keys.task_id = begun.task_id"
        keys = f"SELECT max({self._place_of_key(term)}) FROM task_keys WHERE {of_task} AND {self.key(term)}"
        return f"COALESCE(({keys}), {texts})"

    def inside(self, place: str) -> str:
        """A condition: the entry belongs to one of the fields."""
        if self.search.texts == ALL - {SearchField.KEY}:
            return EVERYTHING
        return any_of(f"({place} >= {first} AND {place} < {last})" for first, last in ranges(self.search.texts))

    def has(self, words: str, term: Term) -> str:
        find = "instr" if self.search.dialect == "sqlite" else "strpos"
        return f"{find}({words}, {self.values(term.needle)}) > 0"

    def texts(
        self,
        terms: Sequence[Term],
        *,
        sees: bool,
        tail: str = "",
        columns: str = "task_id, n",
        within: Stretch = WHOLE,
        at_most: int | None = None,
    ) -> str:
        """Of the entries that have all of the terms, those in that stretch of places. `at_most`: an upper bound of
        their number, which keeps PostgreSQL from reading all tasks for it."""
        where = [self.inside(self._place)]
        if self.search.dialect == "sqlite" or self.way is Way.TASKS:
            where += within.holds(self._place)
        if self.way is Way.INDEX and self.search.dialect == "sqlite":
            where.append(f"search_index MATCH {self.values(' AND '.join(map(self._in_sqlite, terms)))}")
        where += [
            self.has("search_entries.words", term) for term in terms if term.is_phrase or self.way is not Way.INDEX
        ]
        if sees:
            where += self.seen()
        chosen = columns.replace("task_id", "search_entries.task_id").replace(", n", f", {self._place} AS n")
        return f"SELECT {chosen} FROM {self._tables(terms, within, at_most, sees=sees)} WHERE {all_of(where)} {tail}".rstrip()

    def _tables(self, terms: Sequence[Term], within: Stretch, at_most: int | None, *, sees: bool) -> str:
        if self.way is Way.TASKS:
            return f"tasks {self._join} search_entries ON search_entries.task_id = tasks.id"
        tasks = f" {self._join} tasks ON tasks.id = search_entries.task_id" if sees else ""
        if self.way is Way.BEST:
            # The limit keeps PostgreSQL from reading the tasks first. It is twice the number of entries in the stretch:
            # that many more may be written into it meanwhile.
            some = all_of([self.inside("n"), *within.holds("n")])
            return f"(SELECT n, task_id, words FROM search_entries WHERE {some} ORDER BY n DESC LIMIT {2 * LOOKED_THROUGH[self.search.dialect]}) search_entries{tasks}"
        if self.search.dialect == "sqlite":
            return f"search_index {self._join} search_entries ON search_entries.n = search_index.rowid{tasks}"
        where = all_of([*within.holds("n"), self.indexed(terms, within.level)])
        # Without OFFSET 0, PostgreSQL goes backwards along the places until it has found enough, which it expects too
        # soon for a rare word.
        tail = "OFFSET 0" if at_most is None else f"LIMIT {at_most}"
        return f"(SELECT n, task_id, words FROM search_entries WHERE {where} {tail}) search_entries{tasks}"

    def indexed(self, terms: Sequence[Term], level: int | None = None) -> str:
        """On PostgreSQL, a condition in the form of its index: the entry of that level (None: of any level of these
        fields) has all of the terms."""
        each = [level] if level is not None else [level for field in self.search.texts for level in levels(field)]
        asked = " | ".join(" & ".join(_in_postgres(term, level) for term in terms) for level in each)
        return f"{INDEXED_WORDS} @@ CAST('{asked}' AS tsquery)"

    @property
    def _join(self) -> str:
        """SQLite keeps the order of a CROSS JOIN, so the best entries are returned before the last one is found."""
        return "CROSS JOIN" if self.search.dialect == "sqlite" else "JOIN"

    @property
    def _place(self) -> str:
        from_index = self.search.dialect == "sqlite" and self.way is Way.INDEX
        return "search_index.rowid" if from_index else "search_entries.n"

    def _in_sqlite(self, term: Term) -> str:
        """The words consist of letters and digits, so they are quoted without escaping."""
        *words, last = map(_quoted, term.words)
        if term.is_begun and self.search.endings is not None:
            last = f"({' OR '.join(map(_quoted, self.search.endings or term.words[-1:]))})"
        elif term.is_begun:
            last = f"{last} *"
        return " AND ".join([*words, last])

    def keys(
        self,
        term: Term,
        *,
        sees: bool,
        tail: str = "",
        columns: str = "task_id, n",
        longer: Longer | None = None,
        within: Stretch = WHOLE,
    ) -> str:
        """`longer`: keys that have so many more digits."""
        place = self._place_of_key(term)
        keys = self.key(term) if longer is None else longer.holds(term, self.values)
        # The limit keeps PostgreSQL from reading all visible tasks.
        few = f" LIMIT {2 * 10**longer.most}" if longer is not None and longer.most <= 4 else ""
        where = list(within.holds(place))
        if sees:
            where += self.seen()
        chosen = columns.replace("task_id", "task_keys.task_id").replace(", n", f", {place} AS n")
        tables = f"(SELECT key, task_id FROM task_keys WHERE {keys}{few}) task_keys {self._join} tasks ON tasks.id = task_keys.task_id"
        return f"SELECT {chosen} FROM {tables} WHERE {all_of(where)} {tail}".rstrip()

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


def _in_postgres(term: Term, level: int) -> str:
    """The words are written into the statement. For a parameter, PostgreSQL can't tell whether the word is rare or in
    every text, and reads all entries that have it: 200 ms for one in 400,000. The words are letters and digits and
    nothing else, so this is safe."""
    assert all(_LETTERS.match(word) for word in term.words)
    letter = chr(FIRST_LEVEL + level)
    return " & ".join(f"''{letter}{word}''" for word in term.words) + (":*" if term.is_begun else "")


def _quoted(word: str) -> str:
    return f'"{word}"'
