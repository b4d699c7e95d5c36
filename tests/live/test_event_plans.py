"""How the databases execute each list of events, in a log long enough for PostgreSQL to use its indexes."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass

import orjson
import pytest

from events.event import ACCOUNTS
from events.log import log
from events.storage.database import Dialect, Unit
from models.event.filter import EventFilter
from models.viewer import Viewer
from resolvers.event.event import statement
from resolvers.event.page import EventIndex, EventPageRequest, rarest
from taskflow.storage.database import Database
from tests.live.test_event_pages import FILTERS, TEAMS, VIEWERS
from tests.support.databases import migrated
from tests.support.plans import plan

PARTS = {
    "an admin": "occurre",
    "somebody of two teams": "stream",
    "somebody of more teams than a page has events": "stream",
}
OF_FILTERS = {
    "names": "name",
    "subjects": "name",
    "an actor": "actor",
    "no actor but these": "actor",
    "an actor, names and times": "actor",
    "fields": "fields",
    "fields of names": "fields",
    "fields that never changed": "fields",
    "an origin": "origin",
    # a range so short that PostgreSQL reads the events of all streams in it
    "times": "(stream|occurre)",
    "times the wrong way round": "(stream|occurre)",
}
OF_TEAMS = {
    "tasks": "about",
    "teams": "stream",
    "accounts": "stream",
    "times of a team": "stream",
    "names of a team": "name",
    "fields of a team": "fields",
    "an origin in a team": "origin",
}
MANY = 100_000


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Full]:
    """A log long enough for PostgreSQL to use its indexes."""
    folder = tmp_path_factory.mktemp("full")
    with migrated(folder) as databases, asyncio.Runner() as runner:
        database = Database(databases.fresh(folder), pool=2)
        runner.run(database.open())
        try:
            runner.run(database.unit(_fill_with_many, long=True))
            yield Full(database, runner)
        finally:
            runner.run(database.close())


@dataclass
class Full:
    database: Database
    runner: asyncio.Runner

    def plan_of(self, me: Viewer, which: EventFilter, asked: EventPageRequest, by: EventIndex) -> str:
        dialect = self.database.reads.dialect
        sql, values = statement(me, dialect, which, asked, frozenset(), newest_first=False, by=by)
        return self.runner.run(plan(self.database, sql, *values))


async def _fill_with_many(unit: Unit) -> None:
    """Inserts a few events of each name and actor into every stream."""
    teams = orjson.dumps([*TEAMS, ACCOUNTS]).decode()
    each = "json_each($1)" if unit.dialect == "sqlite" else "json_array_elements_text(CAST($1 AS json))"
    streams = f"(SELECT value AS stream FROM {each} one)"
    numbers = "SELECT 1 AS n UNION ALL SELECT n + 1 FROM numbers WHERE n < $2"
    await unit.execute(
        f"WITH RECURSIVE numbers AS ({numbers}) INSERT INTO events ({log.COLUMNS})"
        " SELECT stream, n, 'event_' || stream || n, CASE n % 50 WHEN 0 THEN 'task.moved_out' ELSE 'task.created' END,"
        " 'task_' || (n / 9), NULL, CASE stream WHEN 'accounts' THEN 'user_' || (n % 90) END,"
        " CASE n % 7 WHEN 0 THEN NULL ELSE 'user_' || (n % 90) END, 0, 'call ' || (n / 3), n / 5, CASE n % 70 WHEN 0 THEN ' title ' ELSE ' ' END, '{}'"
        f" FROM numbers CROSS JOIN {streams} streams ORDER BY n",
        teams,
        MANY // (len(TEAMS) + 1),
    )
    if unit.dialect == "postgres":
        await unit.fetch("ANALYZE events")


@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("which", [name for name in FILTERS if name != "never"])
@pytest.mark.parametrize("who", PARTS)
def test_every_page_uses_an_index_in_its_order(full: Full, who: str, which: str, backwards: bool) -> None:
    """A filter that few events match has an index of its own: in each stream, and for admins where reading by time
    would take long."""
    asked, me = EventPageRequest(20, backwards, (37, TEAMS[5], 4), None), VIEWERS[who]
    ways = {rarest(FILTERS[which]): OF_TEAMS.get(which) or OF_FILTERS.get(which) or PARTS[who]}
    if me.is_admin and which not in OF_TEAMS:
        ways[EventIndex.STREAM] = PARTS[who]

    for by, index in ways.items():
        how = full.plan_of(me, FILTERS[which], asked, by)

        assert re.search(BOUNDED[full.database.dialect].format(index=f"idx_events_{index}"), how), how
        assert not re.search(r"Seq Scan on events|SCAN events(?! USING)|SCAN events USING INDEX sqlite_auto", how), how


BOUNDED: dict[Dialect, str] = {
    "sqlite": r"SEARCH events USING (COVERING )?INDEX {index}\w* \(.*occurred_at[<>]",
    "postgres": r"{index}\w* on events.*\n\s*Index Cond: .*occurred_at",
}
