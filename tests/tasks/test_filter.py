"""A filter means the same in SQL on either database and in Python for a single state; pages are slices of the list."""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cmp_to_key
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from events.states import PERSON
from events.storage.database import Reads
from models.roles import TeamRole, UserRole
from models.storage.keyset import PageRequest, encode_page_cursor
from models.storage.sql import Values
from models.task.labels import ids_text_of
from models.task.lists import filter as task_filter
from models.task.lists import page as task_page
from models.task.lists.filter import (
    EVERYTHING,
    IN_NO_STAGE,
    NOT_IN_THE_TRASH,
    UNWATCHED,
    AllOf,
    AnyOf,
    Compared,
    ComparedInstant,
    Condition,
    HasLabel,
    InStage,
    IsViewer,
    Not,
    OneOf,
    Overdue,
    SqlContext,
    TitleBegins,
    TitleContains,
    WatchedBy,
    WatchedByViewer,
    Words,
    needed_values,
    values_of,
)
from models.task.lists.order import COLUMNS, TaskSortKey, order
from models.task.status import Priority, Status
from models.task.stored import rows as task_rows
from models.task.task import BLANK as DEFAULTS
from models.task.task import Task
from models.task.text import folded, words_among, words_of
from models.values.ids import new_id
from models.viewer import Viewer
from resolvers.task.filter import NAMING
from resolvers.task.list import ALL_TASKS, ListSelection, ListStatement, Statement
from schema.language import filter as language
from schema.language.instant import FromNow, Instant
from schema.task.filter import TaskScope
from taskflow.storage.database import Database
from tests.support.databases import migrated

NOW = 1_780_000_000_000
USERS = [f"user_{n:026d}" for n in range(3)]
TEAMS = [f"team_{n:026d}" for n in range(2)]
PARENTS = [f"task_{n:026d}" for n in range(2)]
LABELS = [f"label_{n:026d}" for n in range(3)]
STAGES = [f"stage_{n:026d}" for n in range(3)]
DELETED_STAGE = f"stage_{9:026d}"
"""Tasks of a deleted column that are not moved yet. No filter names this column: it counts as unknown."""
DAYS = ["2026-01-01", "2026-05-28", "2026-05-29", "9999-12-31"]
ALPHABET = "aAbBÄäéÉßıİ 1-_'\"%!*\\ﬁ\u0301漢ΣςѢ\ud7ff\U0010ffff"

instants = st.sampled_from([NOW - 90_000_000, NOW - 1, NOW, NOW + 1, NOW + 90_000_000])
VOCABULARY = [
    "ab",
    "Abc",
    "abcd",
    "straße",
    "STRASSE",
    "été",
    "E\u0301te",
    "漢字",
    "x1",
    "ﬁn",
    "fin",
    "İ",
    "ς",
    "Σ",
    "%",
    "_",
    "'\"",
]
words = st.sampled_from(VOCABULARY)
phrases = st.lists(words, min_size=1, max_size=3).map(" ".join)
texts = st.one_of(
    st.text(ALPHABET, max_size=6), phrases, st.tuples(phrases, st.integers(1, 8)).map(lambda cut: cut[0][: cut[1]])
)
"""Whole words, beginnings of words, and whatever may come."""
titles = st.one_of(phrases, st.text(ALPHABET, min_size=1, max_size=12).filter(lambda text: bool(text.strip(" \u0301"))))
moments = st.one_of(
    instants.map(Instant), st.sampled_from([FromNow(), FromNow(milliseconds=-1), FromNow(months=-1), FromNow(months=1)])
)
signs = st.sampled_from(["<", "<=", ">", ">="])
INSTANT_COLUMNS = ["created_at", "updated_at", "started_at", "completed_at"]


def _some(values: Any) -> Any:
    return st.frozensets(values, max_size=3)


leaves: st.SearchStrategy[Condition] = st.one_of(
    st.builds(OneOf, st.just("status"), _some(st.sampled_from([int(status) for status in Status]))),
    st.builds(OneOf, st.just("priority"), _some(st.sampled_from([int(priority) for priority in Priority]))),
    st.builds(OneOf, st.just("team_id"), _some(st.sampled_from([*TEAMS, "GEN", None]))),
    st.builds(OneOf, st.sampled_from(["creator_id", "assignee_id"]), _some(st.sampled_from([*USERS, None]))),
    st.builds(OneOf, st.just("blocked"), st.just(frozenset({1}))),
    st.builds(OneOf, st.just("recurrence_json"), st.just(frozenset({None}))),
    st.builds(OneOf, st.just("parent_id"), _some(st.sampled_from([*PARENTS, "GEN-1", None]))),
    st.builds(OneOf, st.just("due_on"), _some(st.sampled_from([*DAYS, None]))),
    st.builds(OneOf, st.just("title"), _some(st.one_of(titles, st.none()))),
    st.builds(OneOf, st.sampled_from(["started_at", "deleted_at"]), _some(st.one_of(instants, st.none()))),
    st.builds(HasLabel, _some(st.sampled_from([*LABELS, "label_of_nobody"]))),
    st.builds(OneOf, st.just("label_ids"), st.just(frozenset({""}))),
    st.builds(InStage, _some(st.sampled_from(STAGES))),
    st.just(IN_NO_STAGE),
    st.builds(WatchedBy, _some(st.sampled_from([*USERS, "user_nobody"]))),
    st.builds(WatchedByViewer),
    st.just(UNWATCHED),
    st.builds(IsViewer, st.sampled_from(["creator_id", "assignee_id"])),
    st.builds(Compared, st.just("priority"), signs, st.sampled_from([int(priority) for priority in Priority])),
    st.builds(Compared, st.just("due_on"), signs, st.sampled_from(DAYS)),
    st.builds(ComparedInstant, st.sampled_from(INSTANT_COLUMNS), st.one_of(signs, st.just("=")), moments),
    st.builds(Overdue),
    st.builds(TitleContains, texts),
    st.builds(TitleBegins, texts),
    st.builds(Words, texts),
)
conditions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(AllOf, st.lists(inner, max_size=3).map(tuple)),
        st.builds(AnyOf, st.lists(inner, max_size=3).map(tuple)),
        st.builds(Not, inner),
    ),
    max_leaves=8,
)
tasks = st.lists(
    st.fixed_dictionaries(
        {
            "title": titles,
            "description": st.one_of(st.none(), titles),
            "status": st.sampled_from(list(Status)),
            "priority": st.sampled_from(list(Priority)),
            "team_id": st.sampled_from(TEAMS),
            "stage_id": st.sampled_from([None, *STAGES, DELETED_STAGE]),
            "creator_id": st.one_of(st.none(), st.sampled_from(USERS)),
            "assignee_id": st.one_of(st.none(), st.sampled_from(USERS)),
            "due_on": st.one_of(st.none(), st.sampled_from(DAYS)),
            "blocked": st.integers(0, 1),
            "recurrence_json": st.sampled_from([None, '{"rule":"FREQ=DAILY","fromCompletion":true,"start":null}']),
            "parent_id": st.one_of(st.none(), st.sampled_from(PARENTS)),
            "label_ids": _some(st.sampled_from(LABELS)).map(ids_text_of),
            "watcher_ids": _some(st.sampled_from(USERS)).map(ids_text_of),
            "rank": st.sampled_from(["", "V", "V0V", "Zz", "a", "z"]),
            "created_at": instants,
            "updated_at": instants,
            "started_at": st.one_of(st.none(), instants),
            "completed_at": st.one_of(st.none(), instants),
            "due_at": st.one_of(st.none(), instants),
            "deleted_at": st.one_of(st.none(), st.none(), instants),
        }
    ),
    max_size=8,
)


def of_teams(*which: int) -> Viewer:
    return Viewer(
        id=USERS[0],
        role=UserRole.USER,
        card={**PERSON, "id": USERS[0]},
        teams={TEAMS[at]: TeamRole.MEMBER for at in which},
    )


JUST_IDS = task_rows.Shape(("id",), description=False, team=False, creator=False, assignee=False, stage=False)

orders = st.one_of(
    st.just(list[TaskSortKey]()),
    st.builds(lambda *key: [TaskSortKey(*key)], st.sampled_from(["CREATED_AT", "RANK"]), st.booleans()),
    st.lists(
        st.builds(TaskSortKey, st.sampled_from(sorted(COLUMNS)), st.booleans(), st.booleans()),
        max_size=3,
        unique_by=lambda key: key.field,
    ),
)

BLANK = {"label_ids": "", "watcher_ids": "", "rank": "", "team_id": TEAMS[0], "created_at": NOW, "updated_at": NOW}

ME = Viewer(id=USERS[0], role=UserRole.ADMIN, card={**PERSON, "id": USERS[0]}, teams={TEAMS[0]: TeamRole.MEMBER})


@dataclass
class Shelf:
    """A database with only the tasks of one example."""

    database: Database
    runner: asyncio.Runner

    def holds(self, given: list[dict[str, Any]]) -> list[dict[str, Any]]:
        made = [_task(number, each) for number, each in enumerate(given)]
        return self.runner.run(self._fill(made))

    def fetch(self, sql: str, *values: Any) -> Any:
        return self.runner.run(self.reads.fetch(sql, *values))

    @property
    def reads(self) -> Reads:
        return self.database.reads

    async def _fill(self, made: list[Task]) -> list[dict[str, Any]]:
        async def work(unit: Any) -> None:
            await unit.execute("DELETE FROM tasks")
            await task_rows.insert(unit, made)
            await task_rows.keep_labels(unit, [(task, "") for task in made])

        await self.database.unit(work)
        return [{**task.row(), "stage": {} if task.stage_id in STAGES else None} for task in made]


def _task(number: int, values: dict[str, Any]) -> Task:
    task = Task(**{**DEFAULTS, **BLANK, "id": new_id("task"), "key": f"GEN-{number + 1}", **values})
    task.folded_title, task.words = folded(task.title), words_of(task.title, task.description)
    return task


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def shelf(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    server = os.environ.get("TASKFLOW_TEST_DATABASE_URL", "")
    if (request.param == "postgres") is not server.startswith("postgres"):
        pytest.skip(f"this run is not on {request.param}")
    folder: Path = tmp_path_factory.mktemp("shelf")
    with migrated(folder) as databases, asyncio.Runner() as runner:
        database = Database(databases.fresh(folder), pool=2)
        runner.run(_open(database))
        try:
            yield Shelf(database, runner)
        finally:
            runner.run(database.close())


async def _open(database: Database) -> None:
    await database.open()

    async def people_and_teams(unit: Any) -> None:
        for id in USERS:
            await unit.execute(
                "INSERT INTO users (id, name, email, password_hash, role, time_zone, locale, folded, created_at, updated_at, version)"
                " VALUES ($1, $1, $1, '', 0, 'UTC', 'en', '', 0, 0, 1)",
                id,
            )
        for n, id in enumerate(TEAMS):
            await unit.execute(
                "INSERT INTO teams (id, name, key, is_default, last_number, created_at, updated_at, version)"
                " VALUES ($1, $1, $2, 0, 0, 0, 0, 1)",
                id,
                f"T{n}",
            )

        for n, id in enumerate(STAGES):
            await unit.execute(
                "INSERT INTO stages (id, team_id, name, folded, status, place, created_at, updated_at, version)"
                " VALUES ($1, $2, $1, $1, 0, $3, 0, 0, 1)",
                id,
                TEAMS[0],
                n,
            )

    await database.unit(people_and_teams)


EXAMPLES = settings(max_examples=80, suppress_health_check=list(HealthCheck))


@EXAMPLES
@given(given=tasks, condition=conditions)
def test_a_filter_means_the_same_in_sql_and_in_python(
    shelf: Shelf, given: list[dict[str, Any]], condition: Condition
) -> None:
    states = shelf.holds(given)
    sql_context = SqlContext(Values(), ME, NOW, shelf.reads.dialect)
    rows = shelf.fetch(f"SELECT id FROM tasks WHERE {condition.sql(sql_context)}", *sql_context.values.all)

    expected = {state["id"] for state in states if condition.matches(state, ME, NOW)}

    assert {row[0] for row in rows} == expected


@EXAMPLES
@given(given=tasks, condition=conditions)
def test_a_matching_state_has_one_of_the_values_that_its_filter_needs(
    shelf: Shelf, given: list[dict[str, Any]], condition: Condition
) -> None:
    """Streams rely on these values: a filter is not evaluated for an event that has none of them."""
    needed = needed_values(condition, ME)

    for state in shelf.holds(given):
        if condition.matches(state, ME, NOW):
            assert all(not values.isdisjoint(values_of(state, column)) for column, values in needed.items())


@EXAMPLES
@given(
    title=st.lists(words, min_size=1, max_size=3), wanted=st.lists(words, min_size=1, max_size=2), cut=st.integers(1, 3)
)
def test_words_are_found_alike_in_sql_and_in_python(
    shelf: Shelf, title: list[str], wanted: list[str], cut: int
) -> None:
    """Every example here is about words. Among all conditions they are too rare."""
    text = " ".join([*wanted[:-1], wanted[-1][:cut]])
    (state,) = shelf.holds([{**BLANK, "title": " ".join(title)}])
    sql_context = SqlContext(Values(), ME, NOW, shelf.reads.dialect)
    rows = shelf.fetch(f"SELECT id FROM tasks WHERE {Words(text).sql(sql_context)}", *sql_context.values.all)

    assert (len(rows) == 1) is Words(text).matches(state, ME, NOW)


def test_a_text_is_split_once_for_all_searches_in_it() -> None:
    state = {"words": words_of(" ".join(f"word{n}" for n in range(3_000)))}
    before = words_among.cache_info().misses

    found = [Words(f"word{n} word{n + 1}").matches(state, ME, NOW) for n in range(200)]

    assert all(found)
    assert words_among.cache_info().misses == before + 1


@pytest.mark.parametrize("stage_id", [None, STAGES[0], DELETED_STAGE])
def test_the_column_of_a_task_is_the_same_in_sql_and_in_python(shelf: Shelf, stage_id: str | None) -> None:
    """Also while a task is still to be removed from a deleted column. Among all conditions this one is too rare."""
    (state,) = shelf.holds([{**BLANK, "title": "Carry", "stage_id": stage_id}])
    in_one = stage_id == STAGES[0]
    for condition, expected in ((InStage(frozenset({STAGES[0]})), in_one), (IN_NO_STAGE, not in_one)):
        sql_context = SqlContext(Values(), ME, NOW, shelf.reads.dialect)
        rows = shelf.fetch(f"SELECT id FROM tasks WHERE {condition.sql(sql_context)}", *sql_context.values.all)
        assert (len(rows) == 1, condition.matches(state, ME, NOW)) == (expected, expected)


def test_overdue_begins_at_the_same_moment_in_sql_and_in_python(shelf: Shelf) -> None:
    (state,) = shelf.holds([{**BLANK, "title": "Due", "due_at": NOW}])
    for now, overdue in ((NOW - 1, False), (NOW, True)):
        sql_context = SqlContext(Values(), ME, now, shelf.reads.dialect)
        rows = shelf.fetch(f"SELECT id FROM tasks WHERE {Overdue().sql(sql_context)}", *sql_context.values.all)
        assert (len(rows) == 1, Overdue().matches(state, ME, now)) == (overdue, overdue)


@EXAMPLES
@given(given=tasks, condition=conditions)
def test_not_is_the_exact_complement(shelf: Shelf, given: list[dict[str, Any]], condition: Condition) -> None:
    shelf.holds(given)
    sql_context = SqlContext(Values(), ME, NOW, shelf.reads.dialect)
    both = f"SELECT count(*) FROM tasks WHERE ({condition.sql(sql_context)}) OR ({Not(condition).sql(sql_context)})"

    assert shelf.fetch(both, *sql_context.values.all)[0][0] == len(given)


states = st.builds(OneOf, st.sampled_from(["status", "priority"]), st.frozensets(st.integers(0, 3), min_size=1))
"""An index has each status and priority in some orders, and a list of several merges them."""
lists = st.one_of(
    st.just(EVERYTHING),
    st.just(NOT_IN_THE_TRASH),
    conditions.map(lambda condition: AllOf((NOT_IN_THE_TRASH, condition))),
    texts.map(lambda text: AllOf((NOT_IN_THE_TRASH, Words(text)))),
    st.sampled_from(STAGES).map(lambda one: AllOf((NOT_IN_THE_TRASH, InStage(frozenset({one}))))),
    states.map(lambda condition: AllOf((NOT_IN_THE_TRASH, condition))),
    st.tuples(states, conditions).map(lambda both: AllOf((NOT_IN_THE_TRASH, *both))),
)


@EXAMPLES
@given(
    given=tasks,
    which=lists,
    keys=orders,
    size=st.integers(1, 4),
    backwards=st.booleans(),
    me=st.sampled_from([ME, of_teams(0), of_teams(0, 1)]),
    uses_order_index=st.booleans(),
    few=st.sampled_from([1, task_page.SORTED_AT_MOST]),
    side_by_side=st.sampled_from([0, task_page.READ_SIDE_BY_SIDE]),
)
def test_pages_are_slices_of_the_list(
    shelf: Shelf,
    given: list[dict[str, Any]],
    which: Condition,
    keys: list[TaskSortKey],
    size: int,
    backwards: bool,
    me: Viewer,
    uses_order_index: bool,
    few: int,
    side_by_side: int,
) -> None:
    """For each way to search: `uses_order_index` is how SQLite begins, `side_by_side` how it merges teams, and `few` decides
    about searches on PostgreSQL."""
    states = [state for state in shelf.holds(given) if me.sees_team(state["team_id"])]
    sorting = order(keys)
    expected = [state["id"] for state in sorted(states, key=cmp_to_key(_by(keys))) if which.matches(state, me, NOW)]
    found: list[str] = []
    at: str | None = None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(task_page, "SORTED_AT_MOST", few)
        patch.setattr(task_page, "SCANNED_FIRST", few)
        patch.setattr(task_page, "READ_SIDE_BY_SIDE", side_by_side)
        while True:
            if backwards:
                asked = PageRequest.of(sorting, first=None, after=None, last=size, before=at)
            else:
                asked = PageRequest.of(sorting, first=size, after=at, last=None, before=None)
            sql_context = SqlContext(Values(), me, NOW, shelf.reads.dialect)
            statement = Statement(sql_context, which, sorting, asked, ListSelection(JUST_IDS))
            rows = page_of(shelf, statement, ListStatement.SOON if uses_order_index else ListStatement.APART)
            ids = [row[0] for row in rows[:size]]
            found = [*reversed(ids), *found] if backwards else [*found, *ids]
            if len(rows) <= size:
                break
            at = encode_page_cursor(sorting, rows[size - 1][1:])

    assert found == expected


@EXAMPLES
@given(
    which=conditions,
    keys=orders,
    size=st.integers(1, 3),
    after=st.booleans(),
    mine=st.sampled_from(USERS),
    teams=st.sampled_from([(), (0,), (0, 1)]),
    admin=st.booleans(),
    scope=st.sampled_from([ALL_TASKS, TaskScope(team_id=TEAMS[0]), TaskScope(assignee_id=USERS[0])]),
    later=st.integers(0, 2),
    total=st.booleans(),
    part=st.sampled_from(ListStatement),
)
def test_cached_sql_equals_freshly_written_sql(
    shelf: Shelf,
    which: Condition,
    keys: list[TaskSortKey],
    size: int,
    after: bool,
    mine: str,
    teams: tuple[int, ...],
    admin: bool,
    scope: TaskScope,
    later: int,
    total: bool,
    part: ListStatement,
) -> None:
    """Earlier examples leave statements in the cache: those of another viewer, filter, page or moment must not be
    used."""
    me = replace(of_teams(*teams), id=mine, role=UserRole.ADMIN if admin else UserRole.USER)
    sorting = order(keys)
    begin = tuple("" if key.kind is str else 0 for key in sorting.keys) if after else None
    sql_context = SqlContext(Values(), me, NOW + later, shelf.reads.dialect)
    look = ListSelection(JUST_IDS, total=total)
    statement = Statement(sql_context, which, sorting, PageRequest(size, False, begin, None), look)

    assert statement.compiled((part,), [scope]) == [statement.compile(part, [scope])]


@EXAMPLES
@given(
    given=tasks,
    which=st.one_of(st.just(NOT_IN_THE_TRASH), states.map(lambda condition: AllOf((NOT_IN_THE_TRASH, condition)))),
    keys=orders,
    me=st.sampled_from([of_teams(0), of_teams(0, 1)]),
    ends=st.tuples(st.integers(0, 7), st.integers(0, 7)),
    backwards=st.booleans(),
    side_by_side=st.sampled_from([0, 12]),
)
def test_a_page_between_two_cursors_holds_everything_between_them(
    shelf: Shelf,
    given: list[dict[str, Any]],
    which: Condition,
    keys: list[TaskSortKey],
    me: Viewer,
    ends: tuple[int, int],
    backwards: bool,
    side_by_side: int,
) -> None:
    states = [state for state in shelf.holds(given) if which.matches(state, me, NOW) and me.sees_team(state["team_id"])]
    assume(len(states) > max(ends))
    ordered = sorted(states, key=cmp_to_key(_by(keys)))
    sorting, (begin, end) = order(keys), sorted(ends)

    def page(size: int, after: Any, before: Any, backwards: bool) -> list[Any]:
        sql_context = SqlContext(Values(), me, NOW, shelf.reads.dialect)
        asked = PageRequest(size, backwards, after, before)
        statement = Statement(sql_context, which, sorting, asked, ListSelection(JUST_IDS))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(task_page, "READ_SIDE_BY_SIDE", side_by_side)
            return page_of(shelf, statement, ListStatement.WHOLE)

    places = [row[1:] for row in page(len(ordered), None, None, False)]
    found = [row[0] for row in page(len(ordered), places[begin], places[end], backwards)]

    expected = [state["id"] for state in ordered[begin + 1 : end]]
    assert found == (expected[::-1] if backwards else expected)


def test_the_names_in_every_input_that_takes_ids_are_looked_up() -> None:
    inputs = [each for each in vars(language).values() if getattr(each, "__strawberry_definition__", None)]
    takes_ids = {
        each for each in inputs if any(re.search(r"\bID\b", str(kind)) for kind in each.__annotations__.values())
    }

    assert takes_ids == NAMING


def page_of(shelf: Shelf, statement: Statement, part: ListStatement) -> list[tuple[Any, ...]]:
    """The ids of its tasks and the keys of the order, the nearest first. Where a statement does not sort, the database
    may send its rows in any order, such as this one."""
    sent = statement.compile(part, [ALL_TASKS])
    rows = shelf.fetch(sent.sql, *sent.values)
    rows = rows if sent.is_sorted else rows[::-1]
    return [(row[0], *(row[at] for at in sent.keys_at)) for row in statement.in_order(rows, sent)]


def _by(keys: list[TaskSortKey]) -> Any:
    """The sort order of the contract, implemented a second time in a different way."""
    keys = keys or [TaskSortKey("CREATED_AT", descending=True)]

    def compare(one: dict[str, Any], other: dict[str, Any]) -> int:
        for key in keys:
            a, b = one[COLUMNS[key.field].name], other[COLUMNS[key.field].name]
            if a == b:
                continue
            if a is None or b is None:
                return 1 if (a is None) is key.nulls_last else -1
            return (1 if a > b else -1) * (-1 if key.descending else 1)
        tie = 1 if one["id"] > other["id"] else -1
        return -tie if keys[-1].descending else tie

    return compare


@pytest.mark.parametrize("kind", [TitleContains, TitleBegins, Words])
def test_the_words_of_a_filter_are_folded_once_for_all_events(
    monkeypatch: pytest.MonkeyPatch, kind: type[TitleContains | TitleBegins | Words]
) -> None:
    state = {"folded_title": folded("Größe der Wiese"), "words": words_of("Größe der Wiese")}
    condition, folds = kind("Größe"), list[str]()
    monkeypatch.setattr(task_filter, "folded", folds.append)
    monkeypatch.setattr(task_filter, "split", folds.append)

    assert all(condition.matches(state, ME, NOW) for _ in range(3))
    assert folds == []
