"""Query plans for every list of the contract: no statement scans all tasks, or sorts more than the page. Also the plans
of the statements that find related tasks to lock."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from events.states import PERSON
from models.roles import TeamRole, UserRole
from models.storage.keyset import Order, PageRequest
from models.storage.sql import Values, one_of
from models.task.lists import page as task_page
from models.task.lists.filter import (
    IN_THE_TRASH,
    NOT_IN_THE_TRASH,
    AllOf,
    Condition,
    InStage,
    IsViewer,
    OneOf,
    SqlContext,
    Words,
)
from models.task.lists.order import COLUMNS, TaskSortKey, first_column, order
from models.task.stored.parts import FOR_GOOD, WITH_ALL, WITH_PARENTS, Reach, around
from models.task.stored.rows import Shape
from models.viewer import Viewer
from resolvers.task.list import ALL_TASKS, ListSelection, ListStatement, Statement
from taskflow.storage.database import Database
from tests.support.databases import migrated

TEAMS, SEEN, TASKS = 2_000, 60, 40_000
"""Half of the tasks belong to one team, and each other team has ten. PostgreSQL expects the average for a team without
statistics."""
SIZE = 30
NOW = 1_780_000_000_000
ME = "user_me"
JUST_IDS = Shape(("id",), description=False, team=False, creator=False, assignee=False, stage=False)
WITH_PEOPLE = replace(JUST_IDS, creator=True, assignee=True)

FILL = """{numbers}
INSERT INTO tasks (id, key, title, status, priority, due_on, completed_at, created_at, updated_at, deleted_at, version,
    folded_title, words, rank, assignee_id, team_id, stage_id)
SELECT 'task_' || n, 'T-' || n, 'Task', (n / 2 + n / {teams}) % 4, n / {teams} / 4 % 4, CASE n % 3 WHEN 0 THEN '2026-01-' || (10 + n % 19) END,
    CASE n % 5 WHEN 0 THEN n END, n, n, CASE n % 7 WHEN 0 THEN n END, 1,
    'task ' || n, 'task ' || n, 'r' || (n * 7919 % 100003), CASE n % 500 WHEN 0 THEN 'user_me' END, CASE n % 2 WHEN 0 THEN 'team_0' ELSE 'team_' || (n / 2 % {teams}) END,
    CASE WHEN n % 2 = 0 AND (n / 2 + n / {teams}) % 4 = 2 THEN 'stage_' || (n / 8 % 3) END
FROM n
"""
NUMBERS = {
    "sqlite": "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < {last})",
    "postgres": "WITH n (n) AS (SELECT generate_series(1, {last}))",
}


def _ways(field: str, *, nullable: bool) -> Iterator[TaskSortKey]:
    for descending in (False, True):
        for nulls_last in (True, False) if nullable else (True,):
            yield TaskSortKey(field, descending, nulls_last)


def of_teams(many: int) -> Viewer:
    teams = {f"team_{n}": TeamRole.MEMBER for n in range(many)}
    return Viewer(id=ME, role=UserRole.USER, card={**PERSON, "id": ME}, teams=teams)


ADMIN = Viewer(id=ME, role=UserRole.ADMIN, card={**PERSON, "id": ME}, teams={})
CALLERS = {"of one team": of_teams(1), "of two teams": of_teams(2), "of many teams": of_teams(SEEN), "an admin": ADMIN}

FILTERS: dict[str, Condition] = {
    "one status": OneOf("status", frozenset({2})),
    "one priority": OneOf("priority", frozenset({3})),
    "mine": IsViewer("assignee_id"),
    "open": OneOf("status", frozenset({0, 1})),
    "a common word": Words("task"),
}


INDEXES = {
    "one status": {"idx_tasks_team_status_created_at"},
    "one priority": {"idx_tasks_team_priority_created_at"},
    "mine": {"idx_tasks_assignee"},
    "open": {"idx_tasks_team_status_created_at"},
    "a common word": {"idx_tasks_team_created_at", "idx_tasks_words"},
}
"""The indexes that PostgreSQL uses, by filter."""
SORTS = [sort for field, column in COLUMNS.items() for sort in _ways(field, nullable=column.beyond is not None)]


_numbers = itertools.count()


WITH_PARTS = (
    "UPDATE tasks SET parent_id = 'task_' || (CAST(substr(id, 6) AS INT) / 50 * 50) WHERE CAST(substr(id, 6) AS INT) % 50 BETWEEN 1 AND 25",
    "INSERT INTO task_relations (kind, a_id, b_id) SELECT 0, id, 'task_' || (CAST(substr(id, 6) AS INT) - 6) FROM tasks WHERE id LIKE '%7'",
    "ANALYZE tasks",
    "ANALYZE task_relations",
)


class Undone(Exception):
    """Rolls back the changes that a plan needs."""


class Plans:
    def __init__(self, database: Database, runner: asyncio.Runner) -> None:
        self._database = database
        self._runner = runner
        self.dialect = database.dialect

    def indexes(self) -> set[str]:
        named = {
            "sqlite": "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'tasks' AND sql IS NOT NULL",
            "postgres": "SELECT indexname FROM pg_indexes WHERE tablename = 'tasks' AND indexname LIKE 'idx%'",
        }
        return {row[0] for row in self._runner.run(self._database.reads.fetch(named[self.dialect]))}

    def of_locks(self, *asked: tuple[int, Reach]) -> list[str]:
        """Plans for so many tasks, where half of all tasks are parts."""
        found: list[str] = []

        async def explain(unit: Any) -> None:
            for sql in WITH_PARTS:
                await unit.fetch(sql)
            how = "EXPLAIN QUERY PLAN" if self.dialect == "sqlite" else "EXPLAIN"
            for many, reach in asked:
                values = Values()
                own = one_of("own.id", [f"task_{50 * n}" for n in range(1, many + 1)], values)
                which = around(self.dialect, own, of_teams(3), reach, values)
                rows = await unit.fetch(f"{how} SELECT tasks.id FROM tasks WHERE {which}", *values.all)
                found.append("\n".join(str(row[-1]) for row in rows))
            raise Undone

        with pytest.raises(Undone):
            self._runner.run(self._database.unit(explain, long=True))
        return found

    def reads_little(self, me: Viewer, which: Condition, sorting: Order, asked: PageRequest, indexes: set[str]) -> None:
        """Fails if the page reads more than it must, or if PostgreSQL uses other indexes than these."""
        sqlite = self.dialect == "sqlite"
        sql_context = SqlContext(Values(), me, NOW, self.dialect)
        statement = Statement(sql_context, which, sorting, asked, ListSelection(JUST_IDS))
        sent = statement.compile(ListStatement.SOON if sqlite else ListStatement.WHOLE, [ALL_TASKS])
        if sqlite:
            steps = self._runner.run(_steps_of_sqlite(self._database, sent.sql, sent.values))
            _walk_an_index(steps)
        else:
            plan = self._runner.run(_plan_of_postgres(self._database, sent.sql, sent.values))
            told, nodes = json.dumps(plan, indent=1), list(_nodes(plan))
            assert {node["Index Name"] for node in nodes if "Index Name" in node} - {"tasks_pkey"} == indexes, told
            assert not any(node["Node Type"] == "Seq Scan" for node in nodes if node.get("Relation Name") == "tasks"), (
                told
            )
            assert sum(map(_looked_at, nodes)) <= _most(me), told

    def is_planned_once(self, me: Viewer, which: Condition) -> bool:
        """Whether PostgreSQL keeps a plan for a list if all tasks belong to one team. It plans at least five times before it decides."""
        sql_context = SqlContext(Values(), me, NOW, self.dialect)
        page, selection = PageRequest(SIZE, False, None, None), ListSelection(WITH_PEOPLE, total=True)
        sent = Statement(sql_context, which, order(()), page, selection).compile(ListStatement.WHOLE, [ALL_TASKS])

        kept: list[int] = []

        async def ask(unit: Any) -> None:
            await unit.fetch("DELETE FROM tasks WHERE team_id <> 'team_0'")
            await unit.fetch("ANALYZE tasks")
            for _ in range(8):
                await unit.fetch(sent.sql, *sent.values)
            times = "SELECT generic_plans FROM pg_prepared_statements WHERE statement = $1"
            kept.append((await unit.fetch(times, sent.sql))[0][0])
            raise Undone

        with pytest.raises(Undone):
            self._runner.run(self._database.unit(ask, long=True))
        return kept[0] > 0


def _most(me: Viewer) -> int:
    """The number of tasks that a page of any list may read: the first one of each team, and the first ones of some
    teams."""
    if len(me.teams) == 1:
        return 4 * (SIZE + 1)
    return 4 * ((len(me.teams) or TEAMS) + (SIZE + 1) ** 2)


async def _steps_of_sqlite(database: Database, sql: str, values: Sequence[Any]) -> list[str]:
    return [str(row[-1]) for row in await database.reads.fetch(f"EXPLAIN QUERY PLAN {sql}", *values)]


def _walk_an_index(steps: list[str]) -> None:
    """Checks that only the page is sorted, at the very end, if it was assembled from several ranges; and before that one
    page of each of a few teams."""
    text = "\n".join(steps)
    assert not re.search(r"SCAN tasks\b", text), text
    sorts = [at for at, step in enumerate(steps) if "USE TEMP B-TREE" in step]
    if sorts and steps[sorts[0] - 1].startswith("SCAN (subquery") and steps[sorts[0] + 1] == "SCAN page":
        del sorts[0]
    assert sorts in ([], [len(steps) - 1] if "page" in text else []), text


async def _plan_of_postgres(database: Database, sql: str, values: Sequence[Any]) -> dict[str, Any]:
    """The generic plan, which PostgreSQL may keep for a repeated statement. With the actual values it plans no
    worse."""

    async def explain(unit: Any) -> Any:
        await unit.fetch("SET LOCAL plan_cache_mode = force_generic_plan")
        name = f"page_{next(_numbers)}"
        await unit.fetch(f"PREPARE {name} AS {sql}")
        given = f" ({', '.join(map(_literal, values))})" if values else ""
        (row,) = await unit.fetch(f"EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE {name}{given}")
        return row[0]

    found, _ = await database.unit(explain)
    plan: dict[str, Any] = json.loads(found)[0]["Plan"]
    return plan


def _looked_at(node: dict[str, Any]) -> int:
    """Rows of tasks that were read, including those filtered out."""
    if node.get("Relation Name") != "tasks":
        return 0
    return int(node["Actual Loops"] * (node["Actual Rows"] + node.get("Rows Removed by Filter", 0)))


def _nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for inner in node.get("Plans", ()):
        yield from _nodes(inner)


def _literal(value: Any) -> str:
    if isinstance(value, list):
        return f"ARRAY[{', '.join(map(_literal, value))}]"
    if isinstance(value, int):
        return str(value)
    quoted = value.replace("'", "''")
    return f"'{quoted}'"


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Plans]:
    folder: Path = tmp_path_factory.mktemp("plans")
    with migrated(folder) as databases, asyncio.Runner() as runner:
        database = Database(databases.fresh(folder), pool=2)
        runner.run(_fill(database))
        try:
            yield Plans(database, runner)
        finally:
            runner.run(database.close())


async def _fill(database: Database) -> None:
    await database.open()

    async def work(unit: Any) -> None:
        await unit.execute(
            "INSERT INTO users (id, name, email, password_hash, role, time_zone, locale, folded, created_at, updated_at, version)"
            " VALUES ($1, $1, $1, '', 0, 'UTC', 'en', '', 0, 0, 1)",
            ME,
        )
        await unit.execute(
            f"{NUMBERS[unit.dialect].format(last=TEAMS)} INSERT INTO teams (id, name, key, is_default, last_number, created_at,"
            " updated_at, version) SELECT 'team_' || (n - 1), 'team_' || n, 'team_' || n, 0, 0, 0, 0, 1 FROM n"
        )
        await unit.execute(FILL.format(numbers=NUMBERS[unit.dialect].format(last=TASKS), teams=TEAMS))
        if unit.dialect == "postgres":
            await unit.fetch("ANALYZE tasks")

    await database.unit(work, long=True)


def _somewhere(sorting: Order) -> tuple[Any, ...]:
    """A cursor in the middle of the list."""
    middles = {"due_on": "2026-01-20", "folded_title": "task 4", "status": 2, "priority": 2, "rank": "r5"}
    return *(middles.get(key.sql.removeprefix("tasks."), TASKS // 2) for key in sorting.keys[:-1]), "task_5"


@pytest.mark.parametrize("caller", CALLERS)
@pytest.mark.parametrize("sort", SORTS, ids=str)
def test_every_order_reads_little_from_any_cursor(plans: Plans, sort: TaskSortKey, caller: str) -> None:
    sorting = order([sort])
    index = f"idx_tasks_team_{first_column(sorting)}"

    for after in (None, _somewhere(sorting)):
        for backwards in (False, True):
            asked = PageRequest(SIZE, backwards, None if backwards else after, after if backwards else None)
            plans.reads_little(CALLERS[caller], NOT_IN_THE_TRASH, sorting, asked, {index})


@pytest.mark.parametrize("caller", CALLERS)
@pytest.mark.parametrize("name", FILTERS)
def test_the_newest_matches_are_found_with_few_reads(
    plans: Plans, name: str, caller: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(task_page, "SCANNED_FIRST", 5 * SIZE)
    monkeypatch.setattr(task_page, "SORTED_AT_MOST", 5 * SIZE)
    which = AllOf((NOT_IN_THE_TRASH, FILTERS[name]))
    indexes = INDEXES[name]
    if name == "open" and caller == "an admin":  # who sees too many teams
        indexes = {"idx_tasks_team_created_at"}

    plans.reads_little(CALLERS[caller], which, order(()), PageRequest(SIZE, False, None, None), indexes)


@pytest.mark.parametrize("caller", CALLERS)
def test_a_column_of_a_board_is_read_in_the_order_made_by_hand(plans: Plans, caller: str) -> None:
    sorting = order([TaskSortKey("RANK")])
    for after in (None, ("r5", "task_5")):
        asked = PageRequest(SIZE, False, after, None)
        which = AllOf((NOT_IN_THE_TRASH, OneOf("status", frozenset({2}))))
        plans.reads_little(CALLERS[caller], which, sorting, asked, {"idx_tasks_team_status_rank"})


@pytest.mark.parametrize("caller", CALLERS)
def test_a_column_of_the_teams_own_is_read_in_the_order_made_by_hand(plans: Plans, caller: str) -> None:
    """An eighth of all tasks are in columns, and a third of those are in this one."""
    sorting = order([TaskSortKey("RANK")])
    for after in (None, ("r5", "task_5")):
        asked = PageRequest(SIZE, False, after, None)
        which = AllOf((NOT_IN_THE_TRASH, InStage(frozenset({"stage_1"}))))
        plans.reads_little(CALLERS[caller], which, sorting, asked, {"idx_tasks_stage_rank"})


@pytest.mark.parametrize("many", [1, 2, 8, 9, 10, 11, SEEN])
def test_a_list_is_planned_once(plans: Plans, many: int) -> None:
    """To plan it anew takes four times as long as to read it."""
    if plans.dialect == "sqlite":
        pytest.skip("SQLite plans a statement when it is prepared")
    which = AllOf((NOT_IN_THE_TRASH, OneOf("status", frozenset({2}))))
    assert plans.is_planned_once(of_teams(many), which)


@pytest.mark.parametrize("caller", CALLERS)
def test_the_trash_is_read_in_its_order(plans: Plans, caller: str) -> None:
    asked = PageRequest(SIZE, False, None, None)
    plans.reads_little(CALLERS[caller], AllOf((IN_THE_TRASH,)), order(()), asked, {"idx_tasks_team_trash"})


def test_tasks_have_exactly_these_indexes(plans: Plans) -> None:
    """An index is the most expensive part of a create, so a new one must be named here."""
    assert plans.indexes() == {
        *(f"idx_tasks_team_{column.name}" for column in COLUMNS.values()),
        *("idx_tasks_team_status_created_at", "idx_tasks_team_priority_created_at", "idx_tasks_team_trash"),
        *("idx_tasks_team_status_rank", "idx_tasks_stage_rank", "idx_tasks_parent_rank", "idx_tasks_unranked"),
        *("idx_tasks_blocked", "idx_tasks_recurring"),
        *("idx_tasks_assignee", "idx_tasks_creator"),
        *("idx_tasks_due", "idx_tasks_counts", "idx_tasks_closed", "idx_tasks_unwatched"),
        *(["idx_tasks_words"] if plans.dialect == "postgres" else []),
    }


def test_related_tasks_are_found_without_a_full_scan(plans: Plans) -> None:
    told = plans.of_locks(*((many, reach) for many in (1, 500) for reach in (WITH_PARENTS, WITH_ALL, FOR_GOOD)))

    all_of_them = re.compile(r"Seq Scan on (tasks(?! own)|task_relations)|SCAN (tasks|own|part|relations)\b")
    assert [each for each in told if all_of_them.search(each)] == []
