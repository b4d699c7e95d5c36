"""Reports: correct, in the caller's days, limited to tasks that they see, and never stale."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from events.storage.database import Reads, Row
from models.values import clock
from taskflow.components import Components
from taskflow.load.report_turns import ReportTurns
from tests.reports.words import NOTHING, REPORT, report
from tests.support.eventually import eventually
from tests.support.people import Person
from tests.support.plans import Overheard
from tests.tasks.words import CREATE, DELETE, RESTORE, UPDATE

UNDO = "mutation ($id: ID!) { undo(target: {eventId: $id}) { errors { message } } }"
LAST_EVENT = '{ events(last: 1, filter: {names: ["task.updated"]}) { nodes { id } } }'
ZONE = "mutation ($zone: String!) { updateProfile(input: {timeZone: $zone}) { errors { message } } }"
FOLLOWING = "subscription ($after: Cursor) { taskChanges(after: $after) { ... on TaskChange { task { title } } } }"
NOW = date.fromisoformat(clock.day_of(clock.now(), "UTC"))
FROM, TO = (str(NOW + timedelta(days=n)) for n in (-1, 1))
"""The days around this run of the tests: midnight may come in the middle of a test."""
OPERATION = Path(__file__).parent / "operations/21-a-report.graphql"


async def test_each_number_counts_what_its_name_says(alice: Person, garden: Any) -> None:
    await _makes(alice, garden, "PENDING", "PENDING", "IN_PROGRESS", "COMPLETED", "COMPLETED", "CANCELLED")
    begun = await _makes(alice, garden, "IN_PROGRESS")
    await alice.does(UPDATE, id=begun[0], input={"status": "COMPLETED"})

    found = await _now(alice)

    assert [point["date"] for point in found["points"]] == [FROM, str(NOW), TO]
    assert _added_up(found["points"]) == (7, 3, 1, 3, 6, 3)
    assert found["leadTime"]["count"] == 3
    assert found["cycleTime"]["count"] == 1
    assert 0 <= found["cycleTime"]["p50"] <= found["leadTime"]["p95"] < 60


async def test_a_change_is_in_the_next_report(alice: Person, garden: Any) -> None:
    """Any change: a status, an undo, the trash."""
    (task,) = await _makes(alice, garden, "PENDING")
    seen = [await _counted(alice)]

    for status in ("IN_PROGRESS", "COMPLETED", "IN_PROGRESS", "CANCELLED"):
        await alice.does(UPDATE, id=task, input={"status": status})
        seen.append(await _counted(alice))
    await alice.does(UNDO, id=(await alice.asks(LAST_EVENT))["events"]["nodes"][0]["id"])
    seen.append(await _counted(alice))
    await alice.does(DELETE, id=task)
    seen.append(await _counted(alice))
    await alice.does(RESTORE, id=task)
    seen.append(await _counted(alice))

    is_open, is_done = (1, 0, 0, 1, 1, 0), (1, 1, 0, 0, 1, 1)
    assert seen == [is_open, is_open, is_done, is_open, (1, 0, 1, 0, 0, 0), is_open, (0,) * 6, is_open]


async def test_a_cancelled_task_is_in_the_scope_until_it_is_cancelled(
    alice: Person, garden: Any, components: Components
) -> None:
    (task,) = await _makes(alice, garden, "PENDING")
    first = str(NOW - timedelta(days=2))
    await components.database.unit(_created(task, clock.start_of(first, "UTC")))
    await alice.does(UPDATE, id=task, input={"status": "CANCELLED"})

    before, yesterday, *_, tomorrow = (await report(alice, first, TO, "DAY"))["points"]

    assert [(point["scope"], point["open"]) for point in (before, yesterday, tomorrow)] == [(1, 1), (1, 1), (0, 0)]


async def test_lead_and_cycle_time_use_the_first_start(alice: Person, garden: Any, components: Components) -> None:
    (task,) = await _makes(alice, garden, "IN_PROGRESS")
    await components.database.unit(
        lambda unit: unit.execute(
            "UPDATE tasks SET started_at = started_at - 7200000, created_at = created_at - 9000000"
        )
    )
    for status in ("PENDING", "IN_PROGRESS", "COMPLETED"):
        await alice.does(UPDATE, id=task, input={"status": status})

    found = await _now(alice)

    assert 7200 <= found["cycleTime"]["p50"] < 7300
    assert 9000 <= found["leadTime"]["p50"] < 9100


async def test_a_report_counts_only_tasks_that_the_caller_sees(
    alice: Person, chidi: Person, ada: Person, garden: Any
) -> None:
    await _makes(alice, garden, "COMPLETED", "PENDING")

    assert await _counted(alice) == await _counted(ada) == (2, 1, 0, 1, 2, 1)
    assert await _counted(chidi) == (0,) * 6
    assert await _counted(chidi, team={"eq": garden["key"]}) == (0,) * 6
    assert (await _now(chidi))["leadTime"] == NOTHING


async def test_a_report_can_be_limited_by_a_filter(alice: Person, bob: Person, garden: Any) -> None:
    await alice.does(CREATE, input={"title": "Dig", "teamId": garden["id"], "assigneeId": bob.id})
    await _makes(alice, garden, "COMPLETED")
    mine = {"assignee": {"me": True}}

    assert await _counted(bob, **mine) == (1, 0, 0, 1, 1, 0)
    assert await _counted(alice, **mine) == (0,) * 6
    assert await _counted(alice, createdAt={"gt": "-P1D"}) == (2, 1, 0, 1, 2, 1)
    assert await _counted(alice, createdAt={"lt": "-P1D"}) == (0,) * 6
    assert await _counted(alice, overdue=True) == (0,) * 6


async def test_the_trash_does_not_count_even_if_a_filter_names_it(alice: Person, garden: Any) -> None:
    (task,) = await _makes(alice, garden, "PENDING")
    await alice.does(DELETE, id=task)

    assert await _counted(alice, deleted=True) == (0,) * 6


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", "2026-03-29", 23),
        ("Europe/Berlin", "2026-10-25", 25),
        ("America/Santiago", "2026-09-06", 23),  # this day begins at one o'clock
        ("Australia/Lord_Howe", "2026-04-05", 24.5),
    ],
)
async def test_a_day_has_its_local_length(
    alice: Person, garden: Any, components: Components, zone: str, day: str, hours: float
) -> None:
    tasks = await _makes(alice, garden, *["PENDING"] * 4)
    begins = clock.start_of(day, zone)
    ends = begins + int(hours * 3_600_000)
    for id, at in zip(tasks, (begins - 1, begins, ends - 1, ends), strict=True):
        await components.database.unit(_created(id, at))
    await alice.does(ZONE, zone=zone)
    around = [(date.fromisoformat(day) + timedelta(days=n)).isoformat() for n in (-1, 0, 1)]

    by_day = await report(alice, around[0], around[2], "DAY")
    whole = await report(alice, day, day, "WEEK")

    assert [(point["date"], point["created"]) for point in by_day["points"]] == list(
        zip(around, (1, 2, 1), strict=True)
    )
    assert [(point["date"], point["created"], point["open"]) for point in whole["points"]] == [(day, 2, 3)]


async def test_intervals_are_cut_off_at_the_ends_of_the_range(alice: Person) -> None:
    weeks = await report(alice, "2026-10-07", "2026-10-20", "WEEK")
    months = await report(alice, "2025-12-15", "2026-02-01", "MONTH")

    assert [point["date"] for point in weeks["points"]] == ["2026-10-07", "2026-10-12", "2026-10-19"]
    assert [point["date"] for point in months["points"]] == ["2025-12-15", "2026-01-01", "2026-02-01"]


@pytest.mark.parametrize(
    ("from_", "to", "interval"),
    [
        ("2026-01-02", "2026-01-01", "DAY"),
        ("2025-01-01", "2026-02-05", "DAY"),
        ("0001-01-01", "9999-12-31", "MONTH"),
    ],
)
async def test_a_range_that_is_empty_or_too_long_is_refused(alice: Person, from_: str, to: str, interval: str) -> None:
    error = await alice.is_refused(REPORT, **{"from": from_, "to": to, "interval": interval})

    assert (error["extensions"]["code"], error["path"]) == ("INVALID", ["report"])
    assert error["extensions"]["path"] == ["to"]


@pytest.mark.parametrize(
    ("from_", "to", "interval", "many"),
    [
        ("2025-01-01", "2026-02-04", "DAY", 400),
        ("9999-12-01", "9999-12-31", "WEEK", 5),
        ("9999-12-31", "9999-12-31", "MONTH", 1),
        ("0001-01-01", "0001-01-02", "DAY", 2),
    ],
)
async def test_the_longest_range_and_the_first_and_last_dates_are_answered(
    alice: Person, garden: Any, from_: str, to: str, interval: str, many: int
) -> None:
    await _makes(alice, garden, "COMPLETED")
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        await alice.does(ZONE, zone=zone)

        points = (await report(alice, from_, to, interval))["points"]

        assert len(points) == many
        assert points[-1]["done"] == (1 if to.startswith("9999") else 0)


async def test_people_who_see_the_same_share_one_count(
    alice: Person, bob: Person, garden: Any, counted: Callable[[], Any]
) -> None:
    await _makes(alice, garden, "COMPLETED")
    with counted() as statements:
        found = await asyncio.gather(*(_now(person) for person in (alice, bob, bob, alice, alice)))
    with counted() as again:
        found += [await _now(bob)]

    assert all(each == found[0] for each in found)
    assert sum("row_number" in sql for sql in statements.texts) == 1
    assert not any("row_number" in sql for sql in again.texts)


async def test_a_report_is_counted_outside_the_event_loop(
    alice: Person, garden: Any, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_the_loop = Overheard(components.database.reads)
    monkeypatch.setattr(in_the_loop, "report", components.database.reads.report)
    monkeypatch.setattr(components.database, "_reads", in_the_loop)

    await _now(alice)

    assert in_the_loop.asked
    assert not any("row_number" in sql for sql, _ in in_the_loop.asked)


async def test_fifty_reports_of_one_user_delay_nobody_else(
    alice: Person, bob: Person, garden: Any, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even a user who asks for the same report as the last of them."""
    reads = HeldReports(components.database.reads)
    monkeypatch.setattr(components.database, "_reads", reads)
    days = [str(NOW - timedelta(days=n)) for n in range(50)]
    each = [f'n{n}: report(from: "{day}", to: "{TO}") {{ cursor }}' for n, day in enumerate(days)]
    documents = [f"{{ {' '.join(each[n : n + 20])} }}" for n in (0, 20, 40)]
    async with asyncio.TaskGroup() as calls:
        hers = [calls.create_task(alice.asks(document)) for document in documents]
        await eventually(lambda: components.report_turns._turns.waiting == 49)

        his = await report(bob, days[-1], TO)

        assert reads.counted == 2
        assert not any(call.done() for call in hers)
        reads.go_on.set()

    assert his["cursor"] == hers[2].result()["n49"]["cursor"]
    assert reads.counted == 50


async def test_too_many_waiting_reports_are_refused_with_a_time_to_retry(
    alice: Person, garden: Any, components: Components
) -> None:
    components.report_turns = ReportTurns(most_waiting=1)
    async with components.report_turns.turn(alice.id):
        waiting = asyncio.get_running_loop().create_task(_now(alice))
        await eventually(lambda: components.report_turns._turns.waiting == 1)

        error = await alice.is_refused(REPORT, **{"from": FROM, "to": TO})

    assert (error["extensions"]["code"], error["path"]) == ("RATE_LIMITED", ["report"])
    assert error["extensions"]["retryAfter"] == 5
    assert len((await waiting)["points"]) == 3


async def test_a_change_in_another_team_keeps_the_cached_report(
    alice: Person, garden: Any, counted: Callable[[], Any]
) -> None:
    await _now(alice, team={"eq": garden["key"]})
    await alice.does(CREATE, input={"title": "Elsewhere"})

    with counted() as statements:
        await _now(alice, team={"eq": garden["key"]})

    assert not any("row_number" in sql for sql in statements.texts)


async def test_the_cursor_of_a_report_matches_its_numbers(alice: Person, garden: Any) -> None:
    """A client that follows from this cursor misses nothing and gets nothing twice."""
    await _makes(alice, garden, "PENDING")
    cursor = (await _now(alice))["cursor"]
    await alice.does(CREATE, input={"title": "Later", "teamId": garden["id"]})

    async with alice.connects() as socket:
        stream = await socket.subscribes(FOLLOWING, after=cursor)
        first = (await stream.next())["taskChanges"]

    assert first["task"]["title"] == "Later"


async def test_a_report_costs_20_points_plus_one_for_each_of_its_points(alice: Person) -> None:
    answer = await alice.sends(REPORT, **{"from": FROM, "to": TO})

    assert answer.json["extensions"]["cost"]["requested"] == 20 + 1 + 50 + 2


async def test_the_operation_of_the_contract_runs_unchanged(ada: Person) -> None:
    text = OPERATION.read_text()
    variables = json.loads(text.partition("# variables: ")[2].partition("\n")[0])

    answer = await ada.asks(text, **variables)

    assert len(answer["report"]["points"]) == 26


class HeldReports(Overheard):
    """The first report waits until the test lets it go on."""

    def __init__(self, reads: Reads) -> None:
        super().__init__(reads)
        self.counted = 0
        self.go_on = asyncio.Event()

    async def report(self, sql: str, *values: Any) -> Sequence[Row]:
        if "row_number" in sql:
            self.counted += 1
            if self.counted == 1:
                await self.go_on.wait()
        return await self.reads.report(sql, *values)


def _created(id: str, at: int) -> Any:
    return lambda unit: unit.execute("UPDATE tasks SET created_at = $1 WHERE id = $2", at, id)


async def _makes(person: Person, team: Any, *statuses: str) -> list[str]:
    return [
        (await person.does(CREATE, input={"title": f"{n}", "teamId": team["id"], "status": status}))["task"]["id"]
        for n, status in enumerate(statuses)
    ]


async def _now(person: Person, **filter: Any) -> Any:
    return await report(person, FROM, TO, "DAY", **filter)


async def _counted(person: Person, **filter: Any) -> tuple[int, ...]:
    return _added_up((await _now(person, **filter))["points"])


def _added_up(points: list[dict[str, Any]]) -> tuple[int, ...]:
    happened = (sum(point[name] for point in points) for name in ("created", "completed", "cancelled"))
    return (*happened, *(points[-1][name] for name in ("open", "scope", "done")))
