"""Repairs logged events and counters that contradict the tables. In 0.1.0 two edits of one task at the same moment could leave,
on PostgreSQL, an event that names the assignee's id and not the assignee, and an end of the due day in the wrong time zone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from typing import Any

import orjson

from events.storage.database import Row, Unit
from models.storage.sql import Values, one_of
from models.task.lists import counts as task_counts
from models.user import user
from models.values import clock
from resolvers.task import overdue, recount
from taskflow.components import Components

EVENTS_AT_ONCE = 500

_SUSPECTS = """
SELECT stream, seq, id, data FROM events
WHERE (stream, seq) > ($1, $2) AND name LIKE 'task.%'
AND (data LIKE '%"assignee":null%' OR data LIKE '%"field":"assignee"%"before_text":null%')
ORDER BY stream, seq LIMIT $3
"""
"""`assignee` is null in the events of every unassigned task, too: Python code decides which events are wrong."""

_DAYS = (
    "SELECT DISTINCT tasks.due_on, tasks.due_at, users.id, users.time_zone FROM tasks"
    " JOIN users ON users.id = tasks.assignee_id WHERE tasks.due_on IS NOT NULL"
)

Data = dict[str, Any]
"""The column `data` of an event, read."""


@dataclass(frozen=True, slots=True)
class Mended:
    events: int
    people: int
    """People who had a task whose due day ended at a wrong time."""
    teams: int = 0
    """Teams with wrong counters."""
    tasks: int = 0
    """Tasks with wrong values for their parts, relations or blockers."""


async def repair(components: Components) -> Mended:
    """Safe beside running servers, and repeatable: correct data is left as it is."""
    return Mended(
        events=await _mend_events(components),
        people=await _mend_due_days(components),
        tasks=await recount.mend_all(components.database.reads, partial(components.database.unit, long=True)),
        teams=await _mend_counts(components),
    )


async def _mend_events(components: Components) -> int:
    mended, stream, seq = 0, "", 0
    while rows := await components.database.reads.report(_SUSPECTS, stream, seq, EVENTS_AT_ONCE):
        stream, seq = rows[-1]["stream"], rows[-1]["seq"]
        if false := _false_among(rows):
            mended += (await components.database.unit(partial(_rewrite, false), long=True))[0]
    return mended


def _false_among(rows: Iterable[Row]) -> dict[str, Data]:
    """The wrong ones among the rows: their data by event id."""
    read = ((row["id"], orjson.loads(row["data"])) for row in rows)
    return {id: data for id, data in read if _missing(data)}


def _missing(data: Data) -> set[str]:
    """The ids of people whom the event names by their id alone."""
    state, missing = data["state"], set()
    if state.get("assignee_id") is not None and state.get("assignee") is None:
        missing.add(state["assignee_id"])
    missing.update(change["before"] for change in _nameless(data))
    return missing


def _nameless(data: Data) -> list[dict[str, Any]]:
    """The changes of the assignee that lack the assignee before."""
    return [
        change
        for change in data["changes"]
        if change["field"] == "assignee" and change["before"] is not None and change.get("before_text") is None
    ]


async def _rewrite(false: Mapping[str, Data], unit: Unit) -> int:
    """Events of people whose account was erased stay without a name."""
    people = await _people(unit, sorted(set().union(*map(_missing, false.values()))))
    rewritten = 0
    for id, data in deepcopy(dict(false)).items():  # the unit may be tried again
        if _complete(data, people):
            rewritten += await unit.execute(
                "UPDATE events SET data = $2 WHERE id = $1", id, orjson.dumps(data).decode()
            )
    return rewritten


def _complete(data: Data, people: Mapping[str, Mapping[str, Any]]) -> bool:
    """Fills in what is known, and returns whether anything could be added."""
    state, done = data["state"], False
    if state.get("assignee") is None and (card := people.get(state.get("assignee_id") or "")):
        state["assignee"], done = card, True
        if state.get("due_on") is not None:
            state["due_at"] = clock.end_of(state["due_on"], card["time_zone"])
    for change in _nameless(data):
        if card := people.get(change["before"]):
            change["before_text"], done = card["name"], True
    return done


async def _people(unit: Unit, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    values = Values()
    rows = await unit.fetch(f"SELECT {', '.join(user.CARD)} FROM users WHERE {one_of('id', ids, values)}", *values.all)
    return {row["id"]: {column: row[column] for column in user.CARD} for row in rows}


async def _mend_due_days(components: Components) -> int:
    """Recomputes due days as after a move to another time zone, which also schedules the job for the new time."""
    rows = await components.database.reads.report(_DAYS)
    wrong = sorted({row["id"] for row in rows if row["due_at"] != clock.end_of(row["due_on"], row["time_zone"])})
    for id in wrong:
        await components.database.unit(partial(_move_to_zone, id), long=True)
    return len(wrong)


async def _move_to_zone(user_id: str, unit: Unit) -> None:
    await overdue.move_to_zone(unit, user_id)


async def _mend_counts(components: Components) -> int:
    reads = components.database.reads
    accounts = await task_counts.unknown_of_accounts(reads)
    teams = sorted({*await task_counts.wrong(reads.report), *await task_counts.behind(reads)})
    for team in teams:
        await components.database.unit(partial(task_counts.mend, team_id=team), long=True)
    if accounts is not None:
        await components.database.unit(lambda unit: task_counts.trust_accounts(unit, accounts))
    return len(teams)
