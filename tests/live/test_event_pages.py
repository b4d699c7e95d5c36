"""Lists of events: each filter for each viewer means the same in SQL as for a single event, and uses an index."""

from __future__ import annotations

import random
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest

from events import catalog
from events.event import ACCOUNTS, Logged
from events.log import log
from events.states import PERSON
from events.storage.database import Unit
from models.event.filter import ActorFilter, EventFilter, is_visible
from models.roles import TeamRole, UserRole
from models.values.ids import new_id
from models.viewer import Viewer
from resolvers.event.event import statement
from resolvers.event.page import EventIndex, EventPageRequest, rarest
from taskflow.storage.database import Database
from tests.support.people import Person
from tests.support.plans import plan

TEAMS = sorted(new_id("team") for _ in range(30))
PEOPLE = sorted(new_id("user") for _ in range(4))
TASKS = sorted(new_id("task") for _ in range(12))
NAMES = ("task.created", "task.updated", "task.moved_out")
COMMENTS = sorted(new_id("comment") for _ in range(12))
EVENTS = 600

Place = tuple[int, str, int]
"""Time, stream, number."""


def viewer(role: UserRole, *teams: str) -> Viewer:
    member = dict.fromkeys(teams, TeamRole.MEMBER)
    return Viewer(id=PEOPLE[0], role=role, card={**PERSON, "id": PEOPLE[0]}, teams=member)


VIEWERS = {
    "an admin": viewer(UserRole.ADMIN, TEAMS[0]),
    "somebody of two teams": viewer(UserRole.USER, *TEAMS[:2]),
    "somebody of more teams than a page has events": viewer(UserRole.USER, *TEAMS[3:]),
    "somebody of no team": viewer(UserRole.USER),
}
FILTERS = {
    "nothing": EventFilter(),
    "names": EventFilter(names=("task.created", "session.*"), unnamed=("task.moved_out",)),
    "subjects": EventFilter(prefixes=("sess",)),
    "tasks": EventFilter(task_ids=frozenset(TASKS[:3])),
    "teams": EventFilter(team_ids=frozenset({TEAMS[1], TEAMS[9], "team_of_nobody"})),
    "accounts": EventFilter(team_ids=frozenset({ACCOUNTS})),
    "an actor": EventFilter(actor=ActorFilter(frozenset({PEOPLE[1], None}))),
    "no actor but these": EventFilter(actor=ActorFilter(frozenset(PEOPLE), frozenset(PEOPLE[:2]))),
    "an actor, names and times": EventFilter(names=("task.*",), actor=ActorFilter(frozenset({PEOPLE[1]})), since=20),
    "names of a team": EventFilter(names=("task.moved_out",), team_ids=frozenset({TEAMS[1], ACCOUNTS})),
    "most names": EventFilter(names=("task.*",), prefixes=("task",)),
    "fields": EventFilter(fields=frozenset({"title"})),
    "fields of names": EventFilter(names=("task.*",), fields=frozenset({"title", "status"})),
    "fields of a team": EventFilter(team_ids=frozenset({TEAMS[1]}), fields=frozenset({"status"}), since=20),
    "fields that never changed": EventFilter(fields=frozenset({"titl"})),
    "an origin": EventFilter(origin_id="call 3"),
    "an origin in a team": EventFilter(origin_id="call 3", team_ids=frozenset({TEAMS[1]}), since=20),
    "times": EventFilter(since=20, until=90),
    "times of a team": EventFilter(team_ids=frozenset({TEAMS[1]}), since=20),
    "times the wrong way round": EventFilter(since=90, until=20),
    "never": EventFilter(never=True),
}


@dataclass
class Shelf:
    database: Database
    events: list[Logged]


@pytest.fixture
async def shelf(database_url: str) -> AsyncIterator[Shelf]:
    """A small log with many events at one time, whose beginning retention has removed."""
    database = Database(database_url)
    await database.open()
    try:
        await database.unit(_fill, long=True)
        rows = await database.reads.fetch(f"SELECT {log.COLUMNS} FROM events ORDER BY occurred_at, stream, seq")
        yield Shelf(database, await log.from_rows(database.reads, rows))
    finally:
        await database.close()


async def _fill(unit: Unit) -> None:
    chance = random.Random(1)
    heads = dict.fromkeys([*TEAMS, ACCOUNTS], 0)
    lines = []
    for number in range(EVENTS):
        stream = ACCOUNTS if chance.random() < 0.1 else TEAMS[int(chance.random() ** 3 * len(TEAMS))]
        heads[stream] += 1
        if heads[stream] <= 2:
            continue
        actor = chance.choice([*(f"'{id}'" for id in PEOPLE), "NULL"])
        account, name, subject = "NULL", chance.choice(NAMES), chance.choice(TASKS)
        if stream == ACCOUNTS:
            account, name, subject = f"'{chance.choice(PEOPLE)}'", "session.created", new_id("sess")
        task = "NULL"
        if stream != ACCOUNTS and chance.random() < 0.2:
            name, subject, task = "comment.created", chance.choice(COMMENTS), f"'{subject}'"
        field = chance.choice(["title", "status"])
        data = f'{{"changes": [{{"field": "{field}"}}]}}'
        lines.append(
            f"('{stream}', {heads[stream]}, '{new_id('event')}', '{name}', '{subject}', {task}, {account}, {actor}, 0, 'call {number % 17}',"
            f" {number // 5}, ' {field} ', '{data}')"
        )
    floors = ", ".join(f"('{stream}', {seq}, {EVENTS}, {min(2, seq)})" for stream, seq in heads.items())
    await unit.execute(f"INSERT INTO stream_heads (stream, seq, at, floor) VALUES {floors}")
    await unit.execute(f"INSERT INTO events ({log.COLUMNS}) VALUES {', '.join(lines)}")


@pytest.mark.parametrize("which", FILTERS)
@pytest.mark.parametrize("who", VIEWERS)
async def test_a_page_has_visible_matching_events_and_the_right_count(shelf: Shelf, who: str, which: str) -> None:
    me, wanted = VIEWERS[who], FILTERS[which]
    matching = [event for event in shelf.events if is_visible(event, me) and wanted.matches(event)]
    places = [_place(event) for event in matching]
    bounds = [None, (37, TEAMS[5], 4), *places[len(places) // 3 :: 40]]

    for newest_first in (False, True):
        for backwards in (False, True):
            for size, after, before in (
                (1, None, None),
                (7, bounds[-1], None),
                (20, bounds[1], bounds[-1]),
                (100, None, bounds[1]),
            ):
                asked = EventPageRequest(size, backwards, after, before)
                in_order = [
                    place
                    for place in (places[::-1] if newest_first else places)
                    if _is_between(place, asked, newest_first)
                ]
                for by in {EventIndex.STREAM, rarest(wanted)}:
                    sql, values = _statement(shelf, me, wanted, asked, newest_first=newest_first, by=by)
                    rows = await shelf.database.reads.fetch(sql, *values)

                    found = [(row["occurred_at"], row["stream"], row["seq"]) for row in rows if row["seq"] is not None]
                    assert found == (in_order[::-1] if backwards else in_order)[: size + 1]
                    assert rows[0]["total"] == len(matching)


def _is_between(place: Place, asked: EventPageRequest, newest_first: bool) -> bool:
    low, high = (asked.before, asked.after) if newest_first else (asked.after, asked.before)
    return (low is None or place > low) and (high is None or place < high)


def _place(event: Logged) -> Place:
    return event.at, event.stream, event.seq


def _statement(
    shelf: Shelf,
    me: Viewer,
    which: EventFilter,
    asked: EventPageRequest,
    *,
    newest_first: bool = False,
    by: EventIndex = EventIndex.STREAM,
) -> tuple[str, list[Any]]:
    fields = frozenset({"totalCount", "cursor"})
    return statement(me, shelf.database.reads.dialect, which, asked, fields, newest_first=newest_first, by=by)


def test_the_name_of_an_event_gives_the_kind_of_its_subject() -> None:
    """A filter by kinds becomes one by names, which have an index."""
    for noun in catalog.NOUNS:
        assert {event.name.partition(".")[0] for event in noun.events} == {noun.name}


async def test_the_count_of_whole_streams_reads_no_events(shelf: Shelf) -> None:
    for me in VIEWERS.values():
        for which in (EventFilter(), FILTERS["teams"]):
            sql, values = _statement(shelf, me, which, EventPageRequest(0, False, None, None))
            counting = sql[: sql.index(" AS total")]
            assert me.is_admin or "count(*)" in counting  # of the viewer's own account
            assert "occurred_at" not in counting
            how = await plan(shelf.database, sql, *values)
            assert not re.search(r"Seq Scan on events|SCAN events(?! USING COVERING)", how), how


async def test_the_activity_of_many_tasks_uses_the_index_of_each_stream(
    alice: Person, garden: dict[str, Any], counted: Any
) -> None:
    for title in ("Dig", "Rake", "Water"):
        await alice.does(
            "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }",
            input={"title": title, "teamId": garden["id"]},
        )

    with counted() as statements:
        found = await alice.asks("{ tasks { nodes { activity(first: 1) { nodes { name } } } } }")

    assert [task["activity"]["nodes"] for task in found["tasks"]["nodes"]] == [[{"name": "task.created"}]] * 3
    (text,) = [sql for sql in statements.texts if "fields_changed" in sql]
    assert "row_number" not in text


async def test_a_list_reads_only_the_heads_of_its_viewers_teams(
    ada: Person, bob: Person, garden: dict[str, Any], counted: Any
) -> None:
    for question in ("{ events { cursor } }", "{ tasks { cursor } }", "{ cursor }"):
        with counted() as statements:
            await bob.asks(question)
        (text,) = [sql for sql in statements.texts if "FROM stream_heads" in sql]
        assert "FROM stream_heads WHERE stream IN" in text
