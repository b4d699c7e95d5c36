"""Counters agree with a recount: after every kind of change, among concurrent writers, and beside processes that do not
count."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from events.log import log
from events.storage.database import Unit
from events.storage.job import Job
from models.task.lists import counts as task_counts
from models.values import clock
from resolvers.dashboard import counts as dashboard_counts
from taskflow.components import Components
from taskflow.operations import doctor, log_repair
from taskflow.settings.settings import Settings
from taskflow.storage.database import Unit as RealUnit
from tests.support.commits import until
from tests.support.counting import Statements
from tests.support.people import Person
from tests.tasks.words import CREATE, DELETE, RESTORE, UPDATE

NUMBERS = """
    totalTasks pending inProgress completed cancelled overdue dueToday unassigned
    byPriority { priority count } byAssignee(first: 100) { user { id } count overdue } flow(days: 90) { date created completed open }
"""
STATS = f"query ($filter: TaskFilter) {{ dashboardStats(filter: $filter, maxAge: 0) {{ {NUMBERS} }} }}"
OF_TEAMS = f"{{ teams {{ id stats {{ {NUMBERS} }} }} }}"
TOTAL = "query ($filter: TaskFilter) { tasks(filter: $filter, first: 1) { totalCount } }"
ALL_ROWS: dict[str, Any] = {"title": {"contains": ""}}
"""Matches every task. No counter covers it, so the tasks themselves are counted."""

UPDATES = (
    "mutation ($filter: TaskFilter, $input: UpdateTaskInput!)"
    " { updateTasks(target: {filter: $filter}, input: $input) { matched errors { message } } }"
)
MOVE = "mutation ($zone: String!) { updateProfile(input: {timeZone: $zone}) { errors { message } } }"

STATUSES = ["PENDING", "IN_PROGRESS", "COMPLETED", "CANCELLED"]
PRIORITIES = ["LOW", "MEDIUM", "HIGH", "URGENT"]
TODAY = date.fromisoformat(clock.day_of(clock.now(), "UTC"))
FIRST_ZONE, LAST_ZONE = "Pacific/Kiritimati", "Etc/GMT+12"
"""The zones in which a day ends first and last, 26 hours apart."""
DAYS = [None, "2020-02-29", *((TODAY + timedelta(days=days)).isoformat() for days in (-1, 0, 1))]

some_input = st.fixed_dictionaries(
    {},
    optional={
        "status": st.sampled_from(STATUSES),
        "priority": st.sampled_from(PRIORITIES),
        "dueDate": st.sampled_from(DAYS),
        "assignee": st.integers(0, 2),
        "team": st.integers(0, 1),
    },
)
change = st.one_of(
    st.tuples(st.just("create"), some_input),
    st.tuples(st.just("update"), st.integers(0, 20), some_input),
    st.tuples(st.just("bulk"), st.sampled_from(STATUSES), some_input),
    st.tuples(st.just("trash"), st.integers(0, 20)),
    st.tuples(st.just("purge"), st.integers(0, 20)),
    st.tuples(st.just("restore"), st.integers(0, 20)),
    st.tuples(st.just("zone"), st.sampled_from(["UTC", "Pacific/Kiritimati", "Asia/Kolkata", "America/St_Johns"])),
)


class Gardeners:
    """Alice and Bob, who work in two teams, and Ada, who sees all teams."""

    def __init__(self, people: list[Person], ada: Person, teams: list[dict[str, Any]]) -> None:
        self.people = people
        self.ada = ada
        self.teams = teams
        self.tasks: list[str] = []

    async def do(self, person: Person, change: tuple[Any, ...]) -> None:
        """Invalid changes (a task in the trash can't be edited) do nothing, which is tested as well."""
        match change:
            case ("create", input):
                given = {"teamId": self.teams[0]["id"], **self._input(input), "title": "Dig"}
                created = (await person.asks(CREATE, input=given))["createTask"]
                self.tasks += [created["task"]["id"]] if created["task"] else []
            case ("update", n, input):
                await person.asks(UPDATE, id=self._task(n), input=self._input(input))
            case ("bulk", status, input):
                await person.asks(UPDATES, filter={"status": {"eq": status}}, input=self._input(input))
            case ("trash", n):
                await person.asks(DELETE, id=self._task(n))
            case ("purge", n):
                await person.asks(DELETE, id=self._task(n), permanently=True)
            case ("restore", n):
                await person.asks(RESTORE, id=self._task(n))
            case ("zone", zone):
                await person.asks(MOVE, zone=zone)

    def _task(self, n: int) -> str:
        return self.tasks[n % len(self.tasks)] if self.tasks else "GEN-1000"

    def _input(self, given: Mapping[str, Any]) -> dict[str, Any]:
        input = {name: value for name, value in given.items() if name in ("status", "priority", "dueDate")}
        if "assignee" in given:
            input["assigneeId"] = [None, *(person.id for person in self.people)][given["assignee"]]
        if "team" in given:
            input["teamId"] = self.teams[given["team"]]["id"]
        return input


@pytest.fixture
async def gardeners(alice: Person, bob: Person, ada: Person, garden: dict[str, Any]) -> Gardeners:
    orchard = (
        await alice.does('mutation { createTeam(input: {name: "Orchard"}) { team { id } errors { message } } }')
    )["team"]
    for team in (garden, orchard):
        await alice.does(
            "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: ADMIN)"
            " { errors { message } } }",
            team=team["id"],
            user=bob.id,
        )
    return Gardeners([alice, bob], ada, [garden, orchard])


async def counters_and_rows_agree(gardeners: Gardeners, components: Components) -> None:
    """Compares both through the API, and runs the doctor."""
    for person in (*gardeners.people, gardeners.ada):
        assert await _stats(person, None) == await _stats(person, ALL_ROWS)
        for team in (await person.asks(OF_TEAMS))["teams"]:
            assert team["stats"] == await _stats(person, {"team": {"eq": team["id"]}, **ALL_ROWS})
        for filter in ({}, {"status": {"neq": "PENDING"}}, {"priority": {"gte": "HIGH"}}):
            assert await _total(person, filter) == await _total(person, {**filter, **ALL_ROWS})
    assert await task_counts.behind(components.database.reads) == []
    assert await task_counts.wrong(components.database.reads.report) == []


async def _stats(person: Person, filter: dict[str, Any] | None) -> Any:
    return (await person.asks(STATS, filter=filter))["dashboardStats"]


async def _total(person: Person, filter: dict[str, Any]) -> int:
    total: int = (await person.asks(TOTAL, filter=filter))["tasks"]["totalCount"]
    return total


@settings(max_examples=8, phases=[Phase.generate])
@given(changes=st.lists(change, min_size=5, max_size=25))
async def test_after_every_change_the_counters_agree_with_a_recount(
    gardeners: Gardeners, components: Components, changes: list[tuple[Any, ...]]
) -> None:
    for turn, one in enumerate(changes):
        await gardeners.do(gardeners.people[turn % 2], one)

    await counters_and_rows_agree(gardeners, components)


async def test_concurrent_writers_are_all_counted(gardeners: Gardeners, components: Components) -> None:
    chance = random.Random(18)
    for _ in range(6):
        await gardeners.do(gardeners.people[0], ("create", {"team": chance.randrange(2), "status": "PENDING"}))

    def one() -> tuple[Any, ...]:
        input = {"status": chance.choice(STATUSES), "assignee": chance.randrange(3), "team": chance.randrange(2)}
        kind = chance.choice(["create", "update", "update", "bulk", "trash", "restore", "zone"])
        match kind:
            case "create":
                return kind, input
            case "update":
                return kind, chance.randrange(20), {**input, "dueDate": chance.choice(DAYS)}
            case "bulk":
                return kind, chance.choice(STATUSES), input
            case "zone":
                return kind, chance.choice(["UTC", "Asia/Tokyo"])
            case _:
                return kind, chance.randrange(20)

    for _ in range(6):
        await asyncio.gather(*(gardeners.do(gardeners.people[n % 2], one()) for n in range(8)))

    await counters_and_rows_agree(gardeners, components)


async def test_statistics_of_teams_are_read_without_reading_tasks(
    alice: Person, garden: dict[str, Any], counted: Callable[[], AbstractContextManager[Statements]]
) -> None:
    await alice.does(CREATE, input={"title": "Dig", "teamId": garden["id"]})
    with counted() as statements:
        await _stats(alice, None)
        await _stats(alice, {"team": {"eq": garden["key"]}})

    assert [sql for sql in statements.texts if " tasks WHERE" in sql and "FROM tasks" in sql] == []
    assert len([sql for sql in statements.texts if "FROM task_counts" in sql]) == 2


async def test_the_size_of_a_list_comes_from_the_counters_where_possible(
    gardeners: Gardeners, components: Components
) -> None:
    """The test corrupts the counters by different amounts, to tell a sum of counters from a count of tasks."""
    alice, (garden, orchard) = gardeners.people[0], gardeners.teams
    await gardeners.do(alice, ("create", {"team": 0, "status": "PENDING"}))
    await gardeners.do(alice, ("create", {"team": 1, "status": "COMPLETED"}))
    wrong = "UPDATE task_counts SET n = n + $1 WHERE kind = 0 AND team_id = $2"
    for more, team in ((100, garden), (20, orchard)):
        await components.database.unit(partial(_changed, wrong, more, team["id"]))

    for filter, total in (
        ({}, 122),
        ({"team": {"eq": garden["key"]}}, 101),
        ({"status": {"eq": "COMPLETED"}}, 21),
        ({"not": {"priority": {"in": ["URGENT"]}}}, 122),
        ({"assignee": {"isNull": True}}, 2),
        ({"deleted": True}, 0),
    ):
        assert await _total(alice, filter) == total, filter


async def _changed(sql: str, more: int, team_id: str, unit: Unit) -> None:
    await unit.execute(sql, more, team_id)


@pytest.fixture
def older_process(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """From here on this process writes as one of the previous version did: it advances the heads and does not count."""
    writes_as_an_older_process(monkeypatch)
    return monkeypatch


def writes_as_an_older_process(monkeypatch: pytest.MonkeyPatch) -> None:
    take = (
        "INSERT INTO stream_heads (stream, seq, at, floor) VALUES ($1, $2, $3, 0) ON CONFLICT (stream) DO UPDATE SET"
        " seq = stream_heads.seq + excluded.seq,"
        " at = CASE WHEN stream_heads.at > excluded.at THEN stream_heads.at ELSE excluded.at END RETURNING seq, at"
    )
    monkeypatch.setattr(log, "_TAKE", take)
    monkeypatch.setattr(RealUnit, "counts", lambda _: {})
    log._take_and_insert.cache_clear()


@pytest.fixture(autouse=True)
def _no_statement_of_an_older_process_stays() -> Any:
    yield
    log._take_and_insert.cache_clear()


async def test_writes_of_an_older_process_show_in_the_statistics_at_once(
    gardeners: Gardeners, components: Components, older_process: pytest.MonkeyPatch
) -> None:
    alice, bob = gardeners.people
    await gardeners.do(alice, ("create", {"dueDate": "2020-02-29"}))
    assert (await _stats(bob, None))["overdue"] == 1
    older_process.undo()
    log._take_and_insert.cache_clear()
    await gardeners.do(alice, ("create", {"assignee": 2}))

    assert (await _stats(bob, None))["totalTasks"] == await _total(bob, {}) == 2
    assert await task_counts.behind(components.database.reads) == [gardeners.teams[0]["id"]]


async def test_a_time_zone_changed_by_an_older_process_shows_in_the_statistics_at_once(
    gardeners: Gardeners, components: Components, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It moves the ends of due days in every team of the person, without an event in any of them."""
    alice, bob = gardeners.people
    await gardeners.do(bob, ("zone", FIRST_ZONE))
    yesterday = date.fromisoformat(clock.day_of(clock.now(), FIRST_ZONE)) - timedelta(days=1)
    await gardeners.do(alice, ("create", {"dueDate": yesterday.isoformat(), "assignee": 2}))
    await until(components.database, lambda: _is_told(components, "task.became_overdue"))

    with monkeypatch.context() as patch:
        writes_as_an_older_process(patch)
        await gardeners.do(bob, ("zone", LAST_ZONE))
    log._take_and_insert.cache_clear()

    assert (await _stats(alice, None))["overdue"] == 0
    assert await task_counts.wrong(components.database.reads.report) == [gardeners.teams[0]["id"]]
    await chores_run(components, "keep.counts")
    await counters_and_rows_agree(gardeners, components)


@pytest.mark.parametrize(
    ("meanwhile", "trusted"),
    [
        ('mutation { createApiKey(input: {name: "Script", scopes: [READ]}) { errors { message } } }', True),
        ('mutation { updateProfile(input: {timeZone: "Asia/Tokyo"}) { errors { message } } }', False),
    ],
)
async def test_after_a_recount_only_a_changed_time_zone_makes_counters_untrusted(
    gardeners: Gardeners, components: Components, monkeypatch: pytest.MonkeyPatch, meanwhile: str, trusted: bool
) -> None:
    """Where people sign in all the time, events of accounts happen during every recount."""
    alice, bob = gardeners.people
    with monkeypatch.context() as patch:
        writes_as_an_older_process(patch)
        await gardeners.do(bob, ("zone", LAST_ZONE))
    log._take_and_insert.cache_clear()

    seen = await task_counts.unknown_of_accounts(components.database.reads)
    assert seen is not None
    (answer,) = (await alice.asks(meanwhile)).values()
    assert answer["errors"] == []
    await components.database.unit(lambda unit: task_counts.trust_accounts(unit, seen))

    assert (await task_counts.unknown_of_accounts(components.database.reads) is None) is trusted


async def _is_told(components: Components, name: str) -> bool:
    return bool(await components.database.reads.fetchval("SELECT count(*) FROM events WHERE name = $1", name))


async def test_a_team_in_which_an_older_process_wrote_is_recounted(
    gardeners: Gardeners, components: Components, older_process: pytest.MonkeyPatch
) -> None:
    await gardeners.do(gardeners.people[0], ("create", {"dueDate": "2020-02-29"}))
    older_process.undo()
    log._take_and_insert.cache_clear()

    await components.database.unit(lambda unit: task_counts.mend(unit, gardeners.teams[0]["id"]))

    await counters_and_rows_agree(gardeners, components)
    await gardeners.do(gardeners.people[1], ("update", 0, {"status": "COMPLETED", "team": 1}))
    await counters_and_rows_agree(gardeners, components)


async def test_repairing_a_team_waits_for_its_writers(gardeners: Gardeners, components: Components) -> None:
    """It neither counts a task twice nor misses one."""
    alice, bob = gardeners.people

    async def mended(unit: Unit) -> None:
        await task_counts.mend(unit, gardeners.teams[0]["id"])

    for _ in range(5):
        await asyncio.gather(
            gardeners.do(alice, ("create", {"dueDate": "2020-02-29"})),
            components.database.unit(mended),
            gardeners.do(bob, ("create", {"status": "COMPLETED"})),
            gardeners.do(bob, ("bulk", "PENDING", {"status": "IN_PROGRESS"})),
        )

    await counters_and_rows_agree(gardeners, components)


async def test_a_dry_run_counts_nothing(gardeners: Gardeners, components: Components) -> None:
    trial = "mutation ($input: CreateTaskInput!) { createTask(input: $input) @dryRun { dryRun errors { message } } }"
    await gardeners.people[0].asks(trial, input={"title": "Dig", "teamId": gardeners.teams[0]["id"]})

    assert (await _stats(gardeners.people[0], None))["totalTasks"] == 0
    await counters_and_rows_agree(gardeners, components)


async def test_unused_counters_are_deleted_and_the_others_stay(gardeners: Gardeners, components: Components) -> None:
    alice = gardeners.people[0]
    await gardeners.do(alice, ("create", {"dueDate": "2020-02-29", "assignee": 1}))
    await gardeners.do(alice, ("create", {}))
    await gardeners.do(alice, ("update", 0, {"status": "COMPLETED"}))

    async def forget(unit: Unit) -> int:
        return await task_counts.forget(unit, now=clock.now(), most=100)

    assert (await components.database.unit(forget))[0] == 3  # Alice's, her due day's, and Alice's again
    assert (await components.database.unit(forget))[0] == 0
    await counters_and_rows_agree(gardeners, components)

    later = clock.now() + (task_counts.FLOW_DAYS + 1) * clock.DAY
    assert (await components.database.unit(lambda unit: task_counts.forget(unit, now=later, most=100)))[0] > 0
    assert (await _stats(alice, None))["totalTasks"] == 2


def test_quarters_are_kept_longer_than_any_statistics_look_back() -> None:
    """Statistics count whole days of the viewer, and the first of them may begin up to a day earlier. Otherwise they
    would miss tasks."""
    assert dashboard_counts.MAX_DAYS + 1 < task_counts.PROVED_DAYS < task_counts.FLOW_DAYS


async def chores_run(components: Components, kind: str) -> None:
    """Runs these chores now."""

    async def is_done() -> bool:
        return not await components.database.reads.fetchval("SELECT count(*) FROM jobs WHERE key = $1", f"{kind}:now")

    await components.database.unit(lambda unit: unit.enqueue(Job(kind=kind, key=f"{kind}:now")))
    components.worker.wake()
    await until(components.database, is_done)


async def test_housekeeping_recounts_where_an_older_process_wrote(
    gardeners: Gardeners, components: Components, older_process: pytest.MonkeyPatch
) -> None:
    await gardeners.do(gardeners.people[0], ("create", {"dueDate": "2020-02-29"}))
    older_process.undo()
    log._take_and_insert.cache_clear()

    await chores_run(components, "keep.counts")

    await counters_and_rows_agree(gardeners, components)


async def test_the_doctor_finds_and_repairs_manual_changes(
    gardeners: Gardeners, components: Components, settings: Settings
) -> None:
    await gardeners.do(gardeners.people[0], ("create", {"assignee": 2, "dueDate": "2020-02-29"}))
    bob, team = gardeners.people[1].id, gardeners.teams[0]["id"]
    await components.database.unit(lambda unit: unit.execute("DELETE FROM users WHERE id = $1", bob))

    found = await doctor._counts(settings)
    assert (found.state, found.found) == ("warn", f"counters differ from the tasks in 1 team: {team}")

    assert (await log_repair.repair(components)).teams == 1
    assert (await doctor._counts(settings)).state == "ok"
    assert await _stats(gardeners.people[0], None) == await _stats(gardeners.people[0], ALL_ROWS)


async def test_housekeeping_repairs_manual_changes_once_a_day(gardeners: Gardeners, components: Components) -> None:
    await gardeners.do(gardeners.people[0], ("create", {}))
    await components.database.unit(
        lambda unit: unit.execute("UPDATE tasks SET status = 2, closed_at = 5, completed_at = 5")
    )

    await chores_run(components, "keep.recount")

    await counters_and_rows_agree(gardeners, components)
