"""Filters of tasks: conditions with one meaning in two forms, SQL for lists and a predicate on a state for streams.

Two-valued: null is a value like any other, so that `Not` is the exact complement. A state is a task's columns by name.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from events.storage.database import Dialect
from models.storage.sql import EVERYTHING as EVERYWHERE
from models.storage.sql import NOTHING, Values, all_of, any_of, begins_with, one_of
from models.task.status import OPEN, OPEN_SQL
from models.task.task import NULLABLE
from models.task.text import folded, split, words_among
from models.task.watchers import WatchState
from models.viewer import Viewer

IS_OPEN = f"tasks.status IN ({OPEN_SQL})"

State = Mapping[str, Any]


class Moment(Protocol):
    """An instant, or an offset from now."""

    def seen_from(self, now: int, /) -> int: ...


@dataclass(frozen=True, slots=True)
class SqlContext:
    """The context of a statement that is being built: its viewer, its time, and its database."""

    values: Values
    me: Viewer
    now: int
    dialect: Dialect
    in_rows: bool = False
    """Whether words are looked for in the rows that are read anyway, instead of the index of words."""


class Condition(Protocol):
    def matches(self, state: State, me: Viewer, now: int) -> bool: ...

    def sql(self, sql_context: SqlContext) -> str:
        """True or false for every row, never null."""
        ...


@dataclass(frozen=True, slots=True)
class AllOf:
    """All parts hold. True without parts."""

    parts: tuple[Condition, ...] = ()

    def matches(self, state: State, me: Viewer, now: int) -> bool:
        for part in self.parts:  # noqa: SIM110  # `all` takes twice as long, and each event meets each filter
            if not part.matches(state, me, now):
                return False
        return True

    def sql(self, sql_context: SqlContext) -> str:
        return f"({all_of(part.sql(sql_context) for part in self.parts)})"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds. False without parts."""

    parts: tuple[Condition, ...]

    def matches(self, state: State, me: Viewer, now: int) -> bool:
        return any(part.matches(state, me, now) for part in self.parts)

    def sql(self, sql_context: SqlContext) -> str:
        return any_of(part.sql(sql_context) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Not:
    part: Condition

    def matches(self, state: State, me: Viewer, now: int) -> bool:
        return not self.part.matches(state, me, now)

    def sql(self, sql_context: SqlContext) -> str:
        if isinstance(self.part, OneOf) and self.part.wanted == _NULL and self.part.column in NULLABLE:
            return f"tasks.{self.part.column} IS NOT NULL"  # SQLite uses the index of the trash only for this exact condition
        return f"NOT ({self.part.sql(sql_context)})"


_NULL: frozenset[Any] = frozenset({None})


@dataclass(frozen=True, slots=True)
class OneOf:
    """The column has one of these values; None stands for null."""

    column: str
    wanted: frozenset[Any]

    def matches(self, state: State, me: Viewer, now: int) -> bool:  # noqa: ARG002  # every condition is asked alike
        return state[self.column] in self.wanted

    def sql(self, sql_context: SqlContext) -> str:
        column = f"tasks.{self.column}"
        if self.wanted == _NULL:
            return f"{column} IS NULL" if self.column in NULLABLE else NOTHING
        known = one_of(column, sorted(value for value in self.wanted if value is not None), sql_context.values)
        if self.column not in NULLABLE:
            return known
        if None in self.wanted:
            return f"({column} IS NULL OR {known})"
        return known if known == NOTHING else f"({column} IS NOT NULL AND {known})"


@dataclass(frozen=True, slots=True)
class HasLabel:
    """The task has at least one of these labels. The row holds their ids, and a separate table has the tasks of each
    label."""

    ids: frozenset[str]
    in_rows: bool = False
    """Whether they are looked for in the row whatever else is asked for."""

    def matches(self, state: State, me: Viewer, now: int) -> bool:  # noqa: ARG002  # every condition is asked alike
        there = state["label_ids"]
        return bool(there) and not self.ids.isdisjoint(there.split())

    def sql(self, sql_context: SqlContext) -> str:
        if not self.ids:
            return NOTHING
        if self.in_rows or sql_context.in_rows:
            return any_of(_holds_id("label_ids", id, sql_context) for id in sorted(self.ids))
        which = one_of("task_labels.label_id", sorted(self.ids), sql_context.values)
        if sql_context.dialect == "sqlite":
            return f"tasks.id IN (SELECT task_labels.task_id FROM task_labels WHERE {which})"
        return f"EXISTS (SELECT 1 FROM task_labels WHERE task_labels.task_id = tasks.id AND {which})"


@dataclass(frozen=True, slots=True)
class WatchedBy:
    """At least one of these people watches the task. As for labels, the row holds their ids, and a separate table has
    the tasks of each person."""

    ids: frozenset[str]
    in_rows: bool = False
    """As for labels."""

    def matches(self, state: State, me: Viewer, now: int) -> bool:  # noqa: ARG002  # every condition is asked alike
        return not self.ids.isdisjoint(state["watcher_ids"].split())

    def sql(self, sql_context: SqlContext) -> str:
        if not self.ids:
            return NOTHING
        if self.in_rows or sql_context.in_rows:
            return any_of(_holds_id("watcher_ids", id, sql_context) for id in sorted(self.ids))
        watches = f"task_watchers.state = {WatchState.WATCHES:d}"
        which = f"{one_of('task_watchers.user_id', sorted(self.ids), sql_context.values)} AND {watches}"
        if sql_context.dialect == "sqlite":
            return f"tasks.id IN (SELECT task_watchers.task_id FROM task_watchers WHERE {which})"
        return f"EXISTS (SELECT 1 FROM task_watchers WHERE task_watchers.task_id = tasks.id AND {which})"


@dataclass(frozen=True, slots=True)
class WatchedByViewer:
    def matches(self, state: State, me: Viewer, now: int) -> bool:  # noqa: ARG002  # every condition is asked alike
        return f" {me.id} " in state["watcher_ids"]

    def sql(self, sql_context: SqlContext) -> str:
        return WatchedBy(frozenset({sql_context.me.id})).sql(sql_context)


@dataclass(frozen=True, slots=True)
class HasNoLabel:
    """The task shows no label: see `models.task.labels.cards_of`. A deleted label counts as gone at once, even if it
    has not been taken off the task yet."""

    def matches(self, state: State, me: Viewer, now: int) -> bool:  # noqa: ARG002  # every condition is asked alike
        return not state["label_ids"] or not state["labels"]

    def sql(self, sql_context: SqlContext) -> str:  # noqa: ARG002  # likewise
        return (
            "(tasks.label_ids = '' OR NOT EXISTS (SELECT 1 FROM task_labels JOIN labels ON labels.id = task_labels.label_id"
            " WHERE task_labels.task_id = tasks.id AND labels.team_id = tasks.team_id))"
        )


@dataclass(frozen=True, slots=True)
class InStage:
    """The task is in one of these columns."""

    ids: frozenset[str]

    def matches(self, state: State, me: Viewer, now: int) -> bool:  # noqa: ARG002  # every condition is asked alike
        return state["stage_id"] in self.ids and state["stage"] is not None

    def sql(self, sql_context: SqlContext) -> str:
        """True or false, and never null, because `Not` relies on it. PostgreSQL would apply its statistics of IS NOT
        NULL, that few tasks are in any column, a second time: COALESCE prevents that."""
        if not self.ids:
            return NOTHING
        in_any = "tasks.stage_id IS NOT NULL"
        in_any = f"COALESCE({in_any}, FALSE)" if sql_context.dialect == "postgres" else in_any
        return f"({in_any} AND {one_of('tasks.stage_id', sorted(self.ids), sql_context.values)})"


@dataclass(frozen=True, slots=True)
class InNoStage:
    """The task shows no column. As for labels, a deleted column counts as gone at once, even if its tasks have not been
    moved out of it yet."""

    def matches(self, state: State, me: Viewer, now: int) -> bool:  # noqa: ARG002  # every condition is asked alike
        return state["stage"] is None

    def sql(self, sql_context: SqlContext) -> str:  # noqa: ARG002  # likewise
        return "(tasks.stage_id IS NULL OR NOT EXISTS (SELECT 1 FROM stages WHERE stages.id = tasks.stage_id))"


@dataclass(frozen=True, slots=True)
class IsViewer:
    """The column holds the viewer's id."""

    column: str

    def matches(self, state: State, me: Viewer, now: int) -> bool:  # noqa: ARG002  # every condition is asked alike
        return bool(state[self.column] == me.id)

    def sql(self, sql_context: SqlContext) -> str:
        return OneOf(self.column, frozenset({sql_context.me.id})).sql(sql_context)


def _holds_id(column: str, id: str, sql_context: SqlContext) -> str:
    """A condition on a column that holds ids between spaces."""
    find = "instr" if sql_context.dialect == "sqlite" else "strpos"
    return f"{find}(tasks.{column}, {sql_context.values(f' {id} ')}) > 0"


_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


@dataclass(frozen=True, slots=True)
class Compared:
    """Compares the column with a value. Null matches no comparison."""

    column: str
    sign: str
    value: Any

    def matches(self, state: State, me: Viewer, now: int) -> bool:  # noqa: ARG002  # every condition is asked alike
        value = state[self.column]
        return value is not None and _COMPARE[self.sign](value, self.value)

    def sql(self, sql_context: SqlContext) -> str:
        compared = f"tasks.{self.column} {self.sign} {sql_context.values(self.value)}"
        return f"(tasks.{self.column} IS NOT NULL AND {compared})" if self.column in NULLABLE else compared


@dataclass(frozen=True, slots=True)
class ComparedInstant:
    """Compares an instant with a fixed time or with an offset from now."""

    column: str
    sign: str
    moment: Moment

    def matches(self, state: State, me: Viewer, now: int) -> bool:
        return self._settled(now).matches(state, me, now)

    def sql(self, sql_context: SqlContext) -> str:
        return self._settled(sql_context.now).sql(sql_context)

    def _settled(self, now: int) -> Condition:
        at = self.moment.seen_from(now)
        return OneOf(self.column, frozenset({at})) if self.sign == "=" else Compared(self.column, self.sign, at)


@dataclass(frozen=True, slots=True)
class Overdue:
    def matches(self, state: State, me: Viewer, now: int) -> bool:  # noqa: ARG002  # every condition is asked alike
        if "overdue" in state:  # its value before the moment came: see TaskBecameOverdue
            return bool(state["overdue"])
        return state["status"] in OPEN and state["due_at"] is not None and state["due_at"] <= now

    def sql(self, sql_context: SqlContext) -> str:
        return f"({IS_OPEN} AND tasks.due_at IS NOT NULL AND tasks.due_at <= {sql_context.values(sql_context.now)})"


@dataclass(frozen=True, slots=True)
class TitleContains:
    """Ignores case and accents."""

    text: str
    letters: str = field(init=False, compare=False, repr=False)
    """Folded once, instead of for each event: 200 letters with accents take longer than all other work for a reader."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "letters", folded(self.text))

    def matches(self, state: State, me: Viewer, now: int) -> bool:  # noqa: ARG002  # every condition is asked alike
        return self.letters in state["folded_title"]

    def sql(self, sql_context: SqlContext) -> str:
        if not self.letters:
            return EVERYWHERE
        find = "instr" if sql_context.dialect == "sqlite" else "strpos"
        return f"{find}(tasks.folded_title, {sql_context.values(self.letters)}) > 0"


@dataclass(frozen=True, slots=True)
class TitleBegins:
    """Ignores case and accents."""

    text: str
    letters: str = field(init=False, compare=False, repr=False)
    """Folded once, as in `TitleContains`."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "letters", folded(self.text))

    def matches(self, state: State, me: Viewer, now: int) -> bool:  # noqa: ARG002  # every condition is asked alike
        return bool(state["folded_title"].startswith(self.letters))

    def sql(self, sql_context: SqlContext) -> str:
        return begins_with("tasks.folded_title", self.letters, sql_context.values)


@dataclass(frozen=True, slots=True)
class Words:
    """All of these words are in title or description; the last one may be the beginning of a word."""

    text: str
    words: tuple[str, ...] = field(init=False, compare=False, repr=False)
    """Split and folded once, as in `TitleContains`. Each word is there once, and the last one is the one that may be a
    beginning: one letter may fold to four words, and 200 of it to the same four."""

    def __post_init__(self) -> None:
        *whole, last = split(self.text) or [""]
        object.__setattr__(self, "words", (*dict.fromkeys(whole), last) if last else ())

    def matches(self, state: State, me: Viewer, now: int) -> bool:  # noqa: ARG002  # every condition is asked alike
        words = self.words
        if not words:
            return True
        there = state["words"]
        return f" {words[-1]}" in f" {there}" and (len(words) == 1 or words_among(there).issuperset(words[:-1]))

    def sql(self, sql_context: SqlContext) -> str:
        if not self.words:
            return EVERYWHERE
        if sql_context.in_rows:
            return _in_rows(self.words, sql_context)
        return _WORDS[sql_context.dialect](self.words, sql_context.values)


def _in_rows(words: Sequence[str], sql_context: SqlContext) -> str:
    """`tasks.words` has one space between two words."""
    find = "instr" if sql_context.dialect == "sqlite" else "strpos"
    whole = (f"{find}(' ' || tasks.words || ' ', {sql_context.values(f' {word} ')}) > 0" for word in words[:-1])
    begun = f"{find}(' ' || tasks.words, {sql_context.values(f' {words[-1]}')}) > 0"
    return f"({all_of([*whole, begun])})"


IN_SQLITE = (
    "task_words CROSS JOIN task_word_rows ON task_word_rows.number = task_words.rowid"
    " CROSS JOIN tasks ON tasks.id = task_word_rows.task_id"
)
"""Finds tasks by their words. CROSS JOIN keeps this order of tables, so the first tasks are returned before the last is
found."""


def match_in_sqlite(words: Sequence[str], values: Values) -> str:
    wanted = " ".join(f'"{word}"' for word in words) + " *"
    return f"task_words MATCH {values(wanted)}"


def _in_sqlite(words: Sequence[str], values: Values) -> str:
    return (
        "tasks.id IN (SELECT task_word_rows.task_id FROM task_words JOIN task_word_rows"
        f" ON task_word_rows.number = task_words.rowid WHERE {match_in_sqlite(words, values)})"
    )


def _in_postgres(words: Sequence[str], values: Values) -> str:
    wanted = " & ".join(f"'{word}'" for word in words) + ":*"
    return f"array_to_tsvector(string_to_array(tasks.words, ' ')) @@ CAST(CAST({values(wanted)} AS text) AS tsquery)"


_WORDS: Mapping[Dialect, Callable[[Sequence[str], Values], str]] = {"sqlite": _in_sqlite, "postgres": _in_postgres}


def parts_of(condition: Condition) -> list[Condition]:
    """The conditions that must all hold."""
    if not isinstance(condition, AllOf):
        return [condition]
    return [inner for part in condition.parts for inner in parts_of(part)]


def terms_in(condition: Condition) -> int:
    """How large its SQL is: the number of its comparisons, and of the values and words in them."""
    if isinstance(condition, OneOf):
        return 1 + len(condition.wanted)
    if isinstance(condition, AllOf | AnyOf):
        return 1 + sum(map(terms_in, condition.parts))
    if isinstance(condition, Not):
        return terms_in(condition.part)
    if isinstance(condition, Words):
        return 1 + len(condition.words)
    return 1 + len(condition.ids) if isinstance(condition, HasLabel | WatchedBy | InStage) else 1


def slim(condition: Condition) -> Condition:
    """The same in SQL that a database can plan: every part once, and no query inside the query for each label or watcher. PostgreSQL
    plans a hundred of these in ten seconds."""
    match condition:
        case AllOf(parts):
            return AllOf(tuple(dict.fromkeys(map(slim, parts))))
        case AnyOf(parts):
            return AnyOf(tuple(dict.fromkeys(map(slim, parts))))
        case Not(part):
            return Not(slim(part))
        case HasLabel() | WatchedBy():
            return replace(condition, in_rows=True)
        case _:
            return condition


def searches(condition: Condition) -> bool:
    """Whether it contains a condition on words."""
    return _has(condition, Words)


def follows_the_clock(condition: Condition) -> bool:
    """Whether its SQL depends on the current time."""
    return _has(condition, ComparedInstant | Overdue)


def _has(condition: Condition, kind: Any) -> bool:  # Any: what isinstance takes
    """Whether it contains a condition of this kind."""
    if isinstance(condition, AllOf | AnyOf):
        for part in condition.parts:  # noqa: SIM110  # `any` takes twice as long, and each list is asked for this
            if _has(part, kind):
                return True
        return False
    return _has(condition.part, kind) if isinstance(condition, Not) else isinstance(condition, kind)


WATCHER = "watcher"
"""A key of `needed_values` besides the columns: a state has several values of it."""


def values_of(state: State, column: str) -> Sequence[Any]:
    """The values that a state has for a column of `needed_values`."""
    return state["watcher_ids"].split() if column == WATCHER else (state[column],)


def needed_values(condition: Condition, me: Viewer) -> dict[str, frozenset[Any]]:
    """For each column, the values of which a matching state must have one. A column that is missing may have any value."""
    match condition:
        case OneOf(column, wanted):
            return {column: wanted}
        case IsViewer(column):
            return {column: frozenset({me.id})}
        case WatchedBy(ids):
            return {WATCHER: ids}
        case InStage(ids):
            return {"stage_id": ids}
        case WatchedByViewer():
            return {WATCHER: frozenset({me.id})}
        case AllOf(parts):
            return {column: wanted for part in reversed(parts) for column, wanted in needed_values(part, me).items()}
        case _:
            return {}


UNWATCHED = OneOf("watcher_ids", frozenset({""}))
WITHOUT_LABELS = HasNoLabel()
IN_NO_STAGE = InNoStage()
NOT_IN_THE_TRASH = OneOf("deleted_at", frozenset({None}))
IN_THE_TRASH = Not(NOT_IN_THE_TRASH)
EVERYTHING: Condition = AllOf()
