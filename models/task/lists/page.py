"""The SQL for a page of tasks: reads an index in the order of the list, or each team's part of it and merges them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from models.storage.keyset import Order, PageRequest
from models.storage.sql import NOTHING, all_of, any_of
from models.task.lists.filter import (
    IN_SQLITE,
    IN_THE_TRASH,
    NOT_IN_THE_TRASH,
    AllOf,
    Condition,
    InStage,
    IsViewer,
    OneOf,
    SqlContext,
    Words,
    match_in_sqlite,
    parts_of,
)
from models.task.lists.order import BY_CREATED_AT, first_column
from models.task.text import split

SCANNED_FIRST = 2_000
"""PostgreSQL looks through this many tasks, in the order of the list, before it uses the index of words. The former
finds common words sooner, the latter rare words."""
SORTED_AT_MOST = 4_000
"""At most this many matches are sorted. If there are more, the next ones are looked for in the order of the list."""
READ_SIDE_BY_SIDE = 6
"""SQLite reads a whole page of each team, and sorts them, if these are at most so many pages; after a cursor, a team has
two. For 100 tasks of two teams this takes a third less time than the queue, which searches twice for each next task.
The more pages, the more it reads for nothing, so that more teams are merged by the queue."""
FEW_TEAMS = 10
"""In statements for PostgreSQL up to so many teams are a value each. More teams are one value, an array, so that the
statement is the same for any number of them. PostgreSQL expects ten elements of such an array. If there are fewer, it
takes a plan for these very values for better than one that it can keep, and plans each list anew, which takes four times
as long as reading it."""
MOST_LANES = 200
"""A list of several statuses or priorities is merged from at most so many lanes. If there were more, the list is read in its
order instead, and tasks with other values are skipped."""

NamedQuery = tuple[str, str]
"""The name of a common table expression, and its SQL."""

_OF_ONE_VALUE = frozenset({"status_created_at", "priority_created_at", "status_rank"})
"""The indexes of one status or one priority, in an order."""
_OWN_INDEX = frozenset({"id", "assignee_id", "creator_id", "parent_id"})
"""A condition that names values of one of these columns mostly matches few tasks, and an index of that column finds them."""


@dataclass(frozen=True, slots=True)
class States:
    """The statuses or priorities of a list."""

    part: OneOf
    """The condition that names them."""
    values: tuple[int, ...]

    @property
    def column(self) -> str:
        return f"tasks.{self.part.column}"


@dataclass(frozen=True, slots=True)
class TaskPageQuery:
    sql_context: SqlContext
    which: Condition
    order: Order
    page: PageRequest
    teams: Sequence[str] | None
    """The page has tasks of these teams. None: of all teams."""
    extra_conditions: Sequence[str] = ()
    """Further conditions in SQL, for a list of one person's tasks."""
    uses_order_index: bool = False
    """Whether SQLite is made to read the index of the order. It can't estimate how many tasks a condition leaves, and
    would sort all open ones instead of reading the newest of them."""

    @property
    def _row(self) -> str:
        """The column by which the parts of the statement name a task. SQLite finds a row by its number without the index of
        the ids."""
        return "tasks.rowid" if self.sql_context.dialect == "sqlite" else "tasks.id"

    @property
    def _search(self) -> Words | None:
        return next((part for part in parts_of(self.which) if isinstance(part, Words) and split(part.text)), None)

    @property
    def index(self) -> str | None:
        """The index that has each team's tasks in the order of the list: the part of its name after `idx_tasks_team_`.
        None: the list is read in another way."""
        parts, column = parts_of(self.which), first_column(self.order)
        if not self.order.indexed or self.extra_conditions or self._is_stage_by_rank:
            return None
        if any(map(_finds_few, parts)) and (not self.uses_order_index or column == BY_CREATED_AT.name):
            return None
        if NOT_IN_THE_TRASH in parts:
            return f"{self._settled.part.column}_{column}" if self._settled is not None else column
        return "trash" if IN_THE_TRASH in parts and column == BY_CREATED_AT.name else None

    @property
    def _settled(self) -> States | None:
        """The condition for status or priority that an index has in its order: for one value, or for some that are merged,
        so that nothing is read that does not match. Without such an index PostgreSQL would expect the average number of
        tasks, and sort all that match."""
        column = first_column(self.order)
        for part in parts_of(self.which):
            if isinstance(part, OneOf) and f"{part.column}_{column}" in _OF_ONE_VALUE and part.wanted - {None}:
                found = States(part, tuple(sorted(part.wanted - {None})))
                many = len(found.values)
                few = self.teams is not None and self._search is None and many * len(self.teams) <= MOST_LANES
                return found if many == 1 or few else None
        return None

    @property
    def _states(self) -> States | None:
        """Those that have lanes of their own."""
        settled = self._settled if self.index in _OF_ONE_VALUE else None
        return settled if settled is not None and len(settled.values) > 1 else None

    @property
    def _is_stage_by_rank(self) -> bool:
        """One column of a board in the order made by hand has an index of its own."""
        one = any(isinstance(part, InStage) and len(part.ids) == 1 for part in parts_of(self.which))
        return one and first_column(self.order) == "rank"

    @property
    def may_leave_sorting(self) -> bool:
        """Whether `sql` may leave the sorting to its caller. On SQLite the tasks of a page that is merged from several teams
        come in order, but SQLite does not know it, and sorts the whole rows: for 100 tasks a fifth of the statement."""
        return self._is_merged and self.sql_context.dialect == "sqlite"

    @property
    def _is_merged(self) -> bool:
        return self.index is not None and (self.teams is None or len(self.teams) > 1 or self._states is not None)

    def sql(self, columns: str, joins: str, *, sorts: bool = True) -> str:
        """Selects `columns` of the tasks of the page, and of the one after it if there is one."""
        if self._search is not None and not self.sql_context.in_rows:
            parts = list(self._searched(self._search, merged=self._is_merged))
        elif self._is_merged:
            parts = list(self.merged())
        else:
            stretches = self._stretches()
            if len(stretches) == 1:
                where = all_of([*self._of_teams(), *self.conditions(), *stretches])
                limit = self._limit_in_order(self._limit) if self._all_match else f"LIMIT {self._limit}"
                return (
                    f"SELECT {columns} FROM tasks{self._indexed_by()} {joins} WHERE {where} {self._order_by()} {limit}"
                )
            parts = list(self.stretch_by_stretch(stretches, most=str(self._limit)))
        named = ", ".join(f"{name} AS {'' if '(' in name else 'MATERIALIZED '}({sql})" for name, sql in parts)
        if not sorts:
            return (
                f"WITH RECURSIVE {named} SELECT {columns} FROM page CROSS JOIN tasks ON {self._row} = page.id {joins}"
            )
        by = self.order.by(backwards=self.page.backwards)
        return (
            f"WITH RECURSIVE {named} SELECT {columns} FROM tasks {joins}"
            f" WHERE {self._row} IN (SELECT id FROM page) ORDER BY {by} LIMIT {self._limit}"
        )

    def where(self) -> str:
        """The condition of the whole list, for counting it."""
        return all_of([*self._of_teams(), *self.conditions()])

    def conditions(self) -> list[str]:
        return [*self.extra_conditions, self.which.sql(self.sql_context)]

    def _conditions_of_a_lane(self) -> list[str]:
        """Beside those for its team and its state."""
        if self._states is None:
            return self.conditions()
        rest = AllOf(tuple(part for part in parts_of(self.which) if part is not self._states.part))
        return [*self.extra_conditions, rest.sql(self.sql_context)]

    def _of_teams(self) -> list[str]:
        """If another index finds fewer tasks, both databases are kept from the indexes that begin with the team: SQLite
        by the plus sign, PostgreSQL by IS TRUE, for which it uses no index. PostgreSQL can't know that all tasks of a
        board's column are of one team: it would expect almost none, and sort them all. With COALESCE it expects half of
        them, and reads the index of the column in order."""
        if self.teams is None:
            return []
        if not self._is_stage_by_rank and (self.uses_order_index or not self._finds_few_otherwise()):
            return [among("tasks.team_id", self.teams, self.sql_context)]
        if self.sql_context.dialect == "sqlite":
            return [among("+tasks.team_id", self.teams, self.sql_context)]
        of_teams = among("tasks.team_id", self.teams, self.sql_context)
        if self._is_stage_by_rank:
            return [f"COALESCE({of_teams}, FALSE)"]
        return [f"({of_teams}) IS TRUE" if self._search is not None else of_teams]

    def _finds_few_otherwise(self) -> bool:
        return bool(self.extra_conditions) or self._search is not None or any(map(_finds_few, parts_of(self.which)))

    def _stretches(self) -> list[str]:
        """The stretches of the index, the nearest first."""
        rows = self.sql_context.dialect == "postgres"
        return self.page.stretches(self.order, self.sql_context.values, rows=rows)

    def stretch_by_stretch(self, stretches: Sequence[str], *, most: str) -> Iterator[NamedQuery]:
        """Reads from each stretch the tasks that are still missing after the nearer ones, which are seldom any."""
        here = [*self._of_teams(), *self.conditions()]
        nearer: list[str] = []
        limit = self._limit_in_order(most) if self._all_match else f"LIMIT {most}"
        for index, stretch in enumerate(stretches):
            ids = f"SELECT {self._row} AS id FROM tasks{self._indexed_by()} WHERE {all_of([*here, stretch])} {self._order_by()} {limit}"
            if nearer:  # with a limit of its own inside, which PostgreSQL can plan for
                found = "".join(f" - (SELECT count(*) FROM {one})" for one in nearer)
                ids = f"SELECT id FROM ({ids}) stretch LIMIT {most}{found}"
            nearer.append(f"part{index}")
            yield nearer[-1], ids
        yield "page", " UNION ALL ".join(f"SELECT id FROM {one}" for one in nearer)

    def merged(self, *only_if: str) -> Iterator[NamedQuery]:
        """Merges lanes: each is a team, or a team's tasks of one status or priority. It takes the nearest of the first
        tasks of all lanes, replaces it with the next task of the same lane, and so on."""
        here = self._conditions_of_a_lane()
        stretches = self._stretches()
        if not only_if and self.teams is not None:
            states = len(self._states.values) if self._states is not None else 1
            if self._is_read_side_by_side(len(self.teams) * states * len(stretches)):
                yield "page", self._side_by_side(here, self.teams, stretches)
                return
        yield "lane", self._lanes(*only_if)
        if self.sql_context.dialect == "sqlite":
            yield self._queue(here, stretches)
            yield "page", "SELECT id FROM merged"
        else:
            yield from self._laterally(here, stretches)

    def _lanes(self, *only_if: str) -> str:
        if self.teams is None:
            return f"SELECT id AS team_id FROM teams WHERE {all_of(only_if)}"
        teams = f"({_each(self.teams, self.sql_context)}) given"
        if self._states is None:
            return f"SELECT team_id FROM {teams} WHERE {all_of(only_if)}"
        places = map(self.sql_context.values, self._states.values)
        states = " UNION ALL ".join(f"SELECT CAST({place} AS INTEGER) AS state" for place in places)
        return f"SELECT team_id, state FROM {teams} CROSS JOIN ({states}) states WHERE {all_of(only_if)}"

    def _in_lane(self, lane: str) -> list[str]:
        own = f"tasks.team_id = {lane}.team_id"
        return [own] if self._states is None else [own, f"{self._states.column} = {lane}.state"]

    def _is_read_side_by_side(self, parts: int) -> bool:
        """False if tasks must be checked until one matches: the queue checks enough for one page, not for a page of each
        team."""
        return self.sql_context.dialect == "sqlite" and self._all_match and parts <= READ_SIDE_BY_SIDE

    def _side_by_side(self, here: Sequence[str], teams: Sequence[str], stretches: Sequence[str]) -> str:
        begin = f"SELECT * FROM (SELECT {self._row} AS id, {self.order.columns()} FROM tasks{self._indexed_by()} WHERE"
        values, states = self.sql_context.values, self._states
        own = [[f"{states.column} = {values(one)}"] for one in states.values] if states is not None else [[]]
        lanes = [[among("tasks.team_id", [team], self.sql_context), *state] for team in teams for state in own]
        nearest = " UNION ALL ".join(
            f"{begin} {all_of([*lane, *here, stretch])} {self._order_by()} LIMIT {self._limit})"
            for lane in lanes
            for stretch in stretches
        )
        by = self.order.by(backwards=self.page.backwards, outside="")
        return f"SELECT id FROM ({nearest}) ORDER BY {by} LIMIT {self._limit}"

    def _queue(self, here: Sequence[str], stretches: Sequence[str]) -> NamedQuery:
        """SQLite: a recursive table with an ORDER BY is a priority queue."""
        keys = self.order.keys
        columns = ", ".join(f"k{index}" for index in range(len(keys)))
        state = self._states.column if self._states is not None else "NULL"
        own = f"{self._row}, tasks.team_id, {state}, {keys[0].sort_value}"
        tasks = f"SELECT {own}, {', '.join(key.sql for key in keys)}"
        until = self.page.until(self.order, self.sql_context.values)
        behind = self.order.after_row("merged", backwards=self.page.backwards)
        first = self._first(here, "lane", stretches)
        following = self._first(here, "merged", [all_of([one, *until]) for one in behind])
        positions = (4, *range(6, 5 + len(keys)))
        by = ", ".join(
            f"{position} {'DESC' if key.descending is not self.page.backwards else 'ASC'}"
            for position, key in zip(positions, keys, strict=True)
        )
        begin = f"{tasks} FROM lane JOIN tasks ON tasks.rowid = {first}"
        step = f"{tasks} FROM merged JOIN tasks ON tasks.rowid = {following}"
        merged = f"merged (id, team_id, state, placed, {columns})"
        return merged, f"{begin} UNION ALL {step} ORDER BY {by} LIMIT {self._limit}"

    def _first(self, here: Sequence[str], lane: str, stretches: Sequence[str]) -> str:
        one = [
            f"(SELECT tasks.rowid FROM tasks{self._indexed_by()} WHERE"
            f" {all_of([*self._in_lane(lane), *here, stretch])} {self._order_by()} LIMIT 1)"
            for stretch in stretches
        ]
        return one[0] if len(one) == 1 else f"COALESCE({', '.join(one)})"

    def _laterally(self, here: Sequence[str], stretches: Sequence[str]) -> Iterator[NamedQuery]:
        """PostgreSQL has no such queue. But only teams whose first task is among the nearest first tasks can be on the
        page. These are no more teams than the page has tasks, and one page of each is read."""
        by = self.order.by(backwards=self.page.backwards, outside="one")
        nearer: list[str] = []
        for index, stretch in enumerate(stretches):
            found = " + ".join(f"(SELECT count(*) FROM {one})" for one in nearer)
            missing = f" WHERE {found} < {self._limit}" if nearer else ""
            where = all_of([*self._in_lane("lane"), *here, stretch])
            tasks = f"SELECT tasks.id, {self.order.columns()} FROM tasks WHERE {where} {self._order_by()}"
            first = f"lane CROSS JOIN LATERAL ({tasks} LIMIT 1) one{missing}"
            yield f"near{index}", f"SELECT lane.* FROM {first} ORDER BY {by} LIMIT {self._limit}"
            these = f"near{index} AS lane CROSS JOIN LATERAL ({tasks} {self._limit_in_order(self._limit)}) one"
            nearer.append(f"part{index}")
            yield nearer[-1], f"SELECT one.id FROM {these} ORDER BY {by} LIMIT {self._limit}"
        yield "page", " UNION ALL ".join(f"SELECT id FROM {one}" for one in nearer)

    def _searched(self, search: Words, *, merged: bool) -> Iterator[NamedQuery]:
        """Uses the index of words, which finds tasks in no order. If it finds many, the next matches are near, and they
        are looked for in the order of the list."""
        by = self.order.by(backwards=self.page.backwards, outside="found")
        stretches = self._stretches()
        among_them = [*self._of_teams(), any_of(f"({one})" for one in stretches)]
        if self.sql_context.dialect == "sqlite":
            rest = AllOf(tuple(part for part in parts_of(self.which) if part is not search))
            where = [
                match_in_sqlite(search.words, self.sql_context.values),
                rest.sql(self.sql_context),
                *self.extra_conditions,
                *among_them,
            ]
            tasks = IN_SQLITE
        else:
            where, tasks = [*self.conditions(), *among_them], "tasks"
        found = f"SELECT {self._row} AS id, {self.order.columns()} FROM {tasks} WHERE"
        few = f"SELECT id FROM (SELECT id FROM found ORDER BY {by} LIMIT {self._limit}) sorted"
        if self.index is None:
            yield "found", f"{found} {all_of(where)}"
            yield "page", few
            return
        in_rows = replace(self, sql_context=replace(self.sql_context, in_rows=True), uses_order_index=True)
        postgres = self.sql_context.dialect == "postgres"
        near = ""
        if postgres and self.teams is not None:
            yield from self._scanned(self.teams, stretches[0], in_rows.conditions())
            behind = "TRUE" if len(stretches) > 1 else "EXISTS (SELECT 1 FROM bound)"
            where = [f"(SELECT count(*) FROM near) < {self._limit}", behind, *where]
            near = " UNION ALL SELECT id FROM near"
        # PostgreSQL reads no more of this part than is needed. With a limit, it would prefer to read all tasks.
        yield "found", f"{found} {all_of(where)}{'' if postgres else f' LIMIT {SORTED_AT_MOST + 1}'}"
        many = f"(SELECT count(*) FROM (SELECT 1 FROM found LIMIT {SORTED_AT_MOST + 1}) counted) > {SORTED_AT_MOST}"
        most = f"CASE WHEN {many} THEN {self._limit} ELSE 0 END"
        *parts, (_, first) = in_rows.merged(many) if merged else in_rows.stretch_by_stretch(stretches, most=most)
        yield from [*parts, ("first", first)]
        yield "page", f"{few} WHERE NOT {many} UNION ALL SELECT id FROM first{near}"

    def _scanned(self, teams: Sequence[str], stretch: str, fits: Sequence[str]) -> Iterator[NamedQuery]:
        """Reads the next tasks of each team and keeps those that match, up to the place that all teams have reached.
        For a single team, it stops when the page is full."""
        by = self.order.by(backwards=self.page.backwards, outside="walked")
        many = max(self._limit, SCANNED_FIRST // max(1, len(teams)))
        trash = IN_THE_TRASH if self.index == "trash" else NOT_IN_THE_TRASH
        where = all_of(["tasks.team_id = lane.team_id", trash.sql(self.sql_context), stretch])
        columns = f"{self.order.columns()}, {all_of(fits)} AS fits, row_number() OVER ({self._order_by()}) AS n"
        tasks = f"SELECT tasks.id, {columns} FROM tasks WHERE {where} {self._order_by()} {self._limit_in_order(many)}"
        keys = ", ".join(f"walked.k{index}" for index in range(len(self.order.keys)))
        no_more = "<=" if self.order.keys[0].descending is self.page.backwards else ">="
        yield "team", self._lanes()
        yield "walked", f"SELECT one.* FROM team AS lane CROSS JOIN LATERAL ({tasks}) one"
        yield "bound", f"SELECT {keys} FROM walked WHERE n = {many} ORDER BY {by} LIMIT 1"
        if len(teams) == 1:
            yield "near", f"SELECT id FROM walked WHERE fits LIMIT {self._limit}"
            return
        known = f"NOT EXISTS (SELECT 1 FROM bound) OR ({keys}) {no_more} (SELECT * FROM bound)"
        yield "near", f"SELECT id FROM walked WHERE fits AND ({known}) ORDER BY {by} LIMIT {self._limit}"

    @property
    def _limit(self) -> int:
        return self.page.size + 1

    def _order_by(self) -> str:
        return f"ORDER BY {self.order.by(backwards=self.page.backwards, whole=False)}"

    @property
    def _all_match(self) -> bool:
        """Whether the index of the order holds only tasks of the list. If not, PostgreSQL must know the limit: it
        compares reading tasks in order until enough match with sorting all that match."""
        parts = [part for part in parts_of(self.which) if part not in (NOT_IN_THE_TRASH, IN_THE_TRASH)]
        return not parts or (len(parts) == 1 and self.index in _OF_ONE_VALUE)

    def _limit_in_order(self, rows: int | str) -> str:
        """PostgreSQL expects the average number of tasks for each team. If the limit is higher, it would read and sort
        the whole team, and a team may have a thousand times as many. For a limit that is not known when it plans, it
        expects a tenth of the rows, and for these it reads the index in its order."""
        if self.index is None or self.sql_context.dialect == "sqlite":
            return f"LIMIT {rows}"
        return f"LIMIT (SELECT {rows})"

    def _indexed_by(self) -> str:
        if not self.uses_order_index or self.index is None or self.sql_context.dialect != "sqlite":
            return ""
        return f" INDEXED BY idx_tasks_team_{self.index}"


def is_filtered(which: Condition) -> bool:
    """Whether many tasks may have to be read for each one that is found."""
    return any(part not in (NOT_IN_THE_TRASH, IN_THE_TRASH) for part in parts_of(which))


def among(column: str, teams: Sequence[str], sql_context: SqlContext) -> str:
    if not teams:
        return NOTHING
    if len(teams) == 1:
        return f"{column} = {sql_context.values(teams[0])}"
    if sql_context.dialect == "postgres":
        return f"{column} = ANY({_array(teams, sql_context)})"
    return f"{column} IN ({_each(teams, sql_context)})"


def _each(teams: Sequence[str], sql_context: SqlContext) -> str:
    if sql_context.dialect == "postgres":
        return f"SELECT unnest({_array(teams, sql_context)}) AS team_id"
    return f"SELECT value AS team_id FROM json_each({sql_context.values(json.dumps(list(teams)))})"


def _array(teams: Sequence[str], sql_context: SqlContext) -> str:
    if len(teams) > FEW_TEAMS:
        return f"CAST({sql_context.values(list(teams))} AS text[])"
    return f"ARRAY[{', '.join(f'CAST({sql_context.values(team)} AS text)' for team in teams)}]"


def _finds_few(part: Condition) -> bool:
    if isinstance(part, IsViewer):
        return True
    return isinstance(part, OneOf) and part.column in _OWN_INDEX and None not in part.wanted
