"""Tasks as they were: each from the newest event about it up to a moment, or else from the first event after it, which
holds the state before it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from events.event import Logged
from events.log import log
from events.log.cursor import EVERYTHING, InvalidCursor
from events.task import TaskBecameOverdue, TaskCreated, TaskMovedOut, TaskPurged, TaskState, before, task_in, told
from models.errors import Code, Invalid, Problem
from models.event.filter import ABOUT
from models.label import rows as label_rows
from models.stage import rows as stage_rows
from models.storage.sql import Values, all_of, any_of, one_of, table_of
from models.task.stored import rows as task_rows
from models.team import team
from models.user import user
from models.values import clock
from resolvers.event.page import EventIndex, Finder
from resolvers.running import to_schema
from schema.context import Context
from schema.language.position import Position
from schema.task.task import Task

Moment = tuple[Literal["cursor", "at"], str | int]
WhichTask = tuple[str, str]
"""Its id, and the team that it is in now."""
_AT_ONE_TIME = 8
"""A move is two events at one time, and an undo may be more."""


def moment_of(position: Position) -> Moment:
    if position.cursor is not None:
        return "cursor", position.cursor.value
    assert position.at is not None  # exactly one of the two is given
    return "at", position.at.value


@dataclass(frozen=True, slots=True)
class Bounds:
    """Up to where the log is read: positions in streams, or an instant."""

    positions: Mapping[str, int] | None = None
    at: int = 0

    def upto(self, streams: Iterable[str], values: Values) -> str:
        if self.positions is None:
            return f"occurred_at <= {values(self.at)}"
        return any_of(
            f"(stream = {values(stream)} AND seq <= {values(self.positions.get(stream, 0))})" for stream in streams
        )


async def tasks_as_of(context: Context, moment: Moment, tasks: Sequence[WhichTask]) -> list[Task | Exception | None]:
    """Each of these tasks as it was. None: the task did not exist yet, or was in a team that the viewer may not see."""
    try:
        bounds = await _bounds(context, moment)
    except Problem as problem:
        return [problem] * len(tasks)
    ids = sorted({id for id, _ in tasks})
    streams = await _streams(context, ids)
    until = await _nearest(context, ids, streams, bounds, newest=True)
    behind = await _nearest(context, [id for id in ids if id not in until], streams, bounds, newest=False)
    unchanged = {id for id in ids if id not in until and id not in behind}
    now = {row["id"]: row for row in await _as_they_are(context, unchanged)}
    states = {id: _state_until(until.get(id), behind.get(id), now.get(id)) for id in ids}
    teams = {id: (team_id, team_id if (state := states[id]) is None else state["team_id"]) for id, team_id in tasks}
    floors = await _floors(context, {each for some in teams.values() for each in some})
    is_known = {id: id in until or _is_created(behind.get(id)) for id in ids}
    found: list[Task | Exception | None] = [
        _too_old() if _is_too_old(bounds, teams[id], floors, context, is_known=is_known[id]) else None
        for id, _ in tasks
    ]
    seen = {id: state for id, state in states.items() if state is not None and context.me.sees_team(state["team_id"])}
    await _add_cards(context, list(seen.values()))
    url = context.services.public_url
    for number, (id, _) in enumerate(tasks):
        if id in seen and found[number] is None:
            found[number] = to_schema.task(
                seen[id], context.me, now=_time_of(bounds, until.get(id), behind.get(id)), public_url=url
            )
    return found


async def _bounds(context: Context, moment: Moment) -> Bounds:
    kind, value = moment
    if kind == "at":
        return Bounds(at=int(value))
    try:
        positions = await context.services.positions_in(str(value))
    except InvalidCursor:
        raise Invalid("This is no cursor that the server gave out.", "position", "cursor") from None
    if positions is None:
        raise _too_old()
    return Bounds(positions=positions)


async def _streams(context: Context, ids: Sequence[str]) -> Sequence[str]:
    """The shared streams that have events about these tasks."""
    values = Values()
    rows = await context.reads.fetch(
        f"SELECT DISTINCT stream FROM events WHERE {one_of(ABOUT, ids, values)} AND {log.SHARED} ORDER BY stream",
        *values.all,
    )
    return [row[0] for row in rows]


async def _nearest(
    context: Context, ids: Sequence[str], streams: Sequence[str], bounds: Bounds, *, newest: bool
) -> dict[str, Logged]:
    """The newest event about each of these tasks up to the moment, or the first one after it. Of a move, which is
    recorded in two streams, the event in the stream of the team that has the task."""
    if not ids or not streams:
        return {}
    reads, values = context.reads, Values()
    upto = bounds.upto(streams, values)
    where = all_of([log.SHARED, upto if newest else f"NOT ({upto})"])
    finder = Finder(reads.dialect, values, _AT_ONE_TIME, reversed=newest)
    page = finder.nearest(table_of(ids, values, reads.dialect), EventIndex.ABOUT, where, columns=f"{log.COLUMNS}")
    rows = await reads.fetch(f"SELECT * FROM ({page}) page ORDER BY {finder.by()}", *values.all)
    found: defaultdict[str, list[Logged]] = defaultdict(list)
    for event in await log.from_rows(reads, rows):
        if task_in(event) is not None:
            found[event.about_id].append(event)
    return {id: _of_one_time(some, newest=newest) for id, some in found.items()}


def _of_one_time(events: Sequence[Logged], *, newest: bool) -> Logged:
    """One unit may have done several things. Numbers of different streams can't be compared; the versions of the task can."""
    together = [event for event in events if event.at == events[0].at]
    return max(together, key=_last) if newest else min(together, key=_first)


def _last(event: Logged) -> tuple[int, bool, int]:
    return _version(event), event.name != TaskMovedOut.name, event.seq


def _first(event: Logged) -> tuple[int, bool, int]:
    """An event with `was` leads back to the state before its version, so it comes first; a move out of a team holds the
    task as it left."""
    task = task_in(event)
    return _version(event), not (task and task["was"]), event.seq


def _version(event: Logged) -> int:
    task = task_in(event)
    return 0 if task is None else task["version"]


def _time_of(bounds: Bounds, until: Logged | None, behind: Logged | None) -> int:
    """The time by which it is decided whether the task was overdue. A cursor has no time of its own."""
    if bounds.positions is None:
        return bounds.at
    if until is not None:
        return until.at
    if behind is None:
        return clock.now()
    due_at = told(behind)["due_at"] if behind.name == TaskBecameOverdue.name else None
    return behind.at - 1 if due_at is None else min(behind.at, due_at) - 1


def _is_created(event: Logged | None) -> bool:
    return event is not None and event.name == TaskCreated.name


def _is_too_old(
    bounds: Bounds, teams: tuple[str, str], floors: Mapping[str, int], context: Context, *, is_known: bool
) -> bool:
    """Whether the log no longer has the events of that moment. `teams`: where the task is now, and where it was."""
    positions = bounds.positions
    if positions is None:
        return not is_known and bounds.at < clock.now() - context.services.event_days * clock.DAY
    covers = teams[0] in positions or EVERYTHING in positions
    return not covers or any(positions.get(each, 0) < floors.get(each, 0) for each in teams)


def _state_until(until: Logged | None, behind: Logged | None, now: TaskState | None) -> TaskState | None:
    if until is not None:
        state = task_in(until)
        return None if state is None or until.name in (TaskMovedOut.name, TaskPurged.name) else state.copy()
    if behind is None:
        return now
    if behind.name == TaskCreated.name:
        return None
    state = task_in(behind)
    assert state is not None  # `_nearest` leaves out events without a task
    return before(behind, state)


async def _floors(context: Context, team_ids: Iterable[str]) -> Mapping[str, int]:
    values = Values()
    which = one_of("stream", sorted(team_ids), values)
    rows = await context.reads.fetch(f"SELECT stream, floor FROM stream_heads WHERE {which}", *values.all)
    return {row[0]: row[1] for row in rows}


async def _as_they_are(context: Context, ids: Iterable[str]) -> list[TaskState]:
    wanted, values = sorted(ids), Values()
    if not wanted:
        return []
    rows = await context.reads.fetch(task_rows.select(task_rows.WHOLE, one_of("tasks.id", wanted, values)), *values.all)
    return await task_rows.with_labels(context.reads, [task_rows.WHOLE.state(row) for row in rows])


async def _add_cards(context: Context, states: Sequence[TaskState]) -> None:
    """Fills in people, teams, labels and columns that the event has only the id of, as they are today. Relations and
    parts are those of today, too."""
    reads = context.reads
    people = await _cards(
        context, "users", user.CARD, [id for state in states for id in (state["assignee_id"], state["creator_id"])]
    )
    teams = await _cards(context, "teams", team.CARD, [state["team_id"] for state in states])
    labels = await label_rows.by_ids(
        reads, {label["id"] for state in states for label in state["labels"] if not label["name"]}
    )
    stages = await stage_rows.by_ids(reads, [state["stage_id"] for state in states if state["stage_id"]])
    for state in states:
        state["assignee"] = _card(state["assignee"], state["assignee_id"], people)
        state["creator"] = _card(state["creator"], state["creator_id"], people)
        state["team"] = _card(state["team"], state["team_id"], teams)
        kept = state["stage"]
        is_named = kept is not None and kept["id"] == state["stage_id"] and kept["name"]
        state["stage"] = kept if is_named else stages.get(state["stage_id"] or "")
        state["labels"] = [
            label if label["name"] else labels[label["id"]]
            for label in state["labels"]
            if label["name"] or label["id"] in labels
        ]
        state["part_count"] = state["relation_count"] = 1  # not 0, so that they are loaded when they are selected


def _card(kept: Mapping[str, Any] | None, id: str | None, today: Mapping[str, Any]) -> Any:  # Any: one of the cards
    if id is None:
        return None
    return kept if kept is not None and kept["id"] == id else today.get(id)


async def _cards(
    context: Context, table: str, columns: Sequence[str], ids: Iterable[str | None]
) -> Mapping[str, Mapping[str, Any]]:
    wanted, values = sorted({id for id in ids if id is not None}), Values()
    if not wanted:
        return {}
    rows = await context.reads.fetch(
        f"SELECT {', '.join(columns)} FROM {table} WHERE {one_of('id', wanted, values)}", *values.all
    )
    return {row["id"]: {column: row[column] for column in columns} for row in rows}


def _too_old() -> Problem:
    return Problem(
        "The log does not reach back that far. Ask for a later moment.", "position", code=Code.CURSOR_EXPIRED
    )
