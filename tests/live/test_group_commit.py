"""Units on SQLite share commits: each is answered after its commit, and a failing unit does not affect the others."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from math import inf
from typing import Any

import pytest
from tortoise.exceptions import OperationalError

import models
from events.bus.messages import Committed
from events.event import Event
from models.errors import Invalid, LimitReached
from taskflow.components import Components
from taskflow.storage import contention, group_commit
from taskflow.storage.database import Database, Unit
from taskflow.storage.group_commit import MAX_GROUP, GroupCommit
from taskflow.storage.reads import sqlite_path
from taskflow.storage.sqlite_direct import Direct, open_writer
from tests.support.people import Person
from tests.support.races import held_before_commit
from tests.tasks.words import CREATE

COUNT = "SELECT CAST(value AS INTEGER) FROM instance WHERE name = 'counter'"
TEAM = "team_00000000000000000000000000"


@pytest.fixture(autouse=True)
def _on_sqlite(database_url: str) -> None:
    if not database_url.startswith("sqlite"):
        pytest.skip("PostgreSQL has many writers")


@pytest.fixture(autouse=True)
def _however_slow_the_machine_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(group_commit, "HOLD_SECONDS", 60)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    made = Database(database_url)
    await made.open()
    await made.unit(lambda unit: unit.execute("INSERT INTO instance (name, value) VALUES ('counter', '0')"))
    try:
        yield made
    finally:
        await made.close()


@dataclass
class Commits:
    """Each commit waits until the test allows it."""

    reached: asyncio.Event = field(default_factory=asyncio.Event)
    let: asyncio.Event = field(default_factory=asyncio.Event)
    made: int = 0


@pytest.fixture
def commits(monkeypatch: pytest.MonkeyPatch) -> Commits:
    seen, commit = Commits(), Direct.commit
    seen.let.set()

    async def waits(connection: Direct, then: Callable[[], None]) -> None:
        seen.reached.set()
        await seen.let.wait()
        await commit(connection, then)
        seen.made += 1

    monkeypatch.setattr(Direct, "commit", waits)
    return seen


class Happened(Event):
    name = "team.updated"


@dataclass
class Heard:
    """Stands in for the application, and records the numbers of committed events."""

    numbers: list[int] = field(default_factory=list)

    async def before(self, event: Event, unit: Unit) -> None: ...

    def after(self, committed: Committed) -> None:
        self.numbers += [event.seq for event in committed.logged]


@pytest.fixture
def heard(database: Database) -> Heard:
    listener = Heard()
    database.listener = listener
    return listener


async def counts(unit: Unit) -> None:
    await unit.execute("UPDATE instance SET value = CAST(value AS INTEGER) + 1 WHERE name = 'counter'")
    await unit.tell(Happened(stream=TEAM, subject_id="task_x", state={}))


async def counts_and_fails(unit: Unit) -> None:
    await counts(unit)
    raise ValueError("on purpose")


async def gathered(*units: Any) -> list[Any]:
    return await asyncio.gather(*units, return_exceptions=True)


async def test_units_that_wait_share_a_commit(database: Database, commits: Commits, heard: Heard) -> None:
    await asyncio.gather(*(database.unit(counts) for _ in range(4 * MAX_GROUP)))

    assert commits.made == 4
    assert await database.reads.fetchval(COUNT) == 4 * MAX_GROUP
    assert heard.numbers == list(range(1, 4 * MAX_GROUP + 1))


async def test_slow_units_leave_the_loop_to_others_after_a_while(
    database: Database, commits: Commits, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group_commit, "HOLD_SECONDS", 0)

    await asyncio.gather(*(database.unit(counts) for _ in range(3)))

    assert commits.made == 3


async def test_waiting_units_run_in_one_turn_of_the_loop(database: Database, commits: Commits) -> None:
    turns = 0

    async def counts_turns() -> None:
        nonlocal turns
        while not commits.reached.is_set():
            turns += 1
            await asyncio.sleep(0)

    commits.let.clear()
    async with asyncio.TaskGroup() as tasks:
        for _ in range(MAX_GROUP):
            tasks.create_task(database.unit(counts))
        tasks.create_task(counts_turns())
        await commits.reached.wait()
        commits.let.set()

    assert turns <= 2  # one in which they are queued, and one in which all of them run


async def test_a_unit_is_committed_although_its_listener_fails(
    database: Database, heard: Heard, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(committed: Committed) -> None:
        raise sqlite3.OperationalError("database is locked")  # before a commit this error would cause a retry

    monkeypatch.setattr(heard, "after", fails)

    await database.unit(counts)

    assert await database.reads.fetchval(COUNT) == 1
    assert "could not be published" in caplog.text


async def test_nothing_is_answered_or_published_before_the_commit(
    database: Database, commits: Commits, heard: Heard
) -> None:
    commits.let.clear()
    async with asyncio.TaskGroup() as tasks:
        units = [tasks.create_task(database.unit(counts)) for _ in range(3)]
        failed = tasks.create_task(gathered(database.unit(counts_and_fails)))
        await commits.reached.wait()
        for _ in range(20):
            await asyncio.sleep(0)

        assert not any(unit.done() for unit in [*units, failed])
        assert (heard.numbers, await database.reads.fetchval(COUNT)) == ([], 0)
        commits.let.set()

    assert (heard.numbers, await database.reads.fetchval(COUNT)) == ([1, 2, 3], 3)


async def test_a_unit_that_fails_rolls_back_only_its_own_changes(
    database: Database, commits: Commits, heard: Heard
) -> None:
    answers = await gathered(database.unit(counts), database.unit(counts_and_fails), database.unit(counts))

    assert [type(answer) for answer in answers] == [tuple, ValueError, tuple]
    assert commits.made == 1
    assert (heard.numbers, await database.reads.fetchval(COUNT)) == ([1, 2], 2)


async def test_a_commit_that_fails_fails_all_its_units(database: Database, heard: Heard) -> None:
    async def breaks_a_rule_that_is_looked_at_by_the_commit(unit: Unit) -> None:
        await unit.execute("PRAGMA defer_foreign_keys = ON")
        await unit.execute("INSERT INTO task_keys (key, task_id) VALUES ('GEN-1', 'task_nobody')")

    answers = await gathered(
        database.unit(counts), database.unit(breaks_a_rule_that_is_looked_at_by_the_commit), database.unit(counts)
    )

    assert [type(answer) for answer in answers] == [sqlite3.IntegrityError] * 3
    # one shared exception would collect the tracebacks of all of them
    assert len({id(answer) for answer in answers}) == 3
    assert (heard.numbers, await database.reads.fetchval(COUNT)) == ([], 0)
    await database.unit(counts)
    assert (heard.numbers, await database.reads.fetchval(COUNT)) == ([1], 1)


async def test_on_a_full_disk_callers_whose_changes_are_lost_get_an_error(database: Database, heard: Heard) -> None:
    async def fills_the_disk(unit: Unit) -> None:
        await unit.fetch("PRAGMA max_page_count = 1")  # no page beyond the present ones
        await unit.execute("INSERT INTO instance (name, value) VALUES ('long', $1)", "x" * 1_000_000)

    before, filling, after = await gathered(database.unit(counts), database.unit(fills_the_disk), database.unit(counts))

    assert "disk is full" in str(filling)
    assert str(before) == "another change in the same commit failed: database or disk is full"
    assert isinstance(after, tuple)
    assert (heard.numbers, await database.reads.fetchval(COUNT)) == ([1], 1)


async def test_the_loop_goes_on_while_another_process_writes(database: Database, database_url: str) -> None:
    with closing(sqlite3.connect(sqlite_path(database_url), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        async with asyncio.TaskGroup() as tasks:
            unit = tasks.create_task(database.unit(counts))
            for _ in range(100):
                assert await database.reads.fetchval(COUNT) == 0
                await asyncio.sleep(0)
            assert not unit.done()
            other.execute("COMMIT")

    assert await database.reads.fetchval(COUNT) == 1


async def test_a_unit_that_waits_too_long_never_starts(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its caller may have been told to check and to retry: nothing may run long after that."""
    monkeypatch.setattr(contention, "TIMEOUT_SECONDS", 0.1)
    begun, goes_on = asyncio.Event(), asyncio.Event()

    async def holds_the_others_up(unit: Unit) -> None:
        begun.set()
        await goes_on.wait()
        await counts(unit)

    async with asyncio.timeout(10), asyncio.TaskGroup() as tasks:
        tasks.create_task(database.unit(holds_the_others_up))
        await begun.wait()
        answers = await gathered(*(database.unit(counts) for _ in range(3)))
        goes_on.set()

    await database.unit(counts)
    assert [type(answer) for answer in answers] == [LimitReached] * 3
    assert await database.reads.fetchval(COUNT) == 2


async def test_a_unit_whose_caller_was_cancelled_does_not_start_late_either(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A cancelled caller may retry, and would get the change twice."""
    monkeypatch.setattr(contention, "TIMEOUT_SECONDS", 0.1)
    begun, goes_on = asyncio.Event(), asyncio.Event()

    async def holds_the_others_up(unit: Unit) -> None:
        begun.set()
        await goes_on.wait()

    async with asyncio.timeout(10), asyncio.TaskGroup() as tasks:
        tasks.create_task(database.unit(holds_the_others_up))
        await begun.wait()
        leaves = tasks.create_task(database.unit(counts))
        stays = tasks.create_task(gathered(database.unit(counts)))
        await asyncio.sleep(0)
        leaves.cancel()
        assert [type(answer) for answer in await stays] == [LimitReached]
        goes_on.set()

    await database.unit(counts)
    assert await database.reads.fetchval(COUNT) == 1


async def test_a_failure_due_to_another_unit_is_not_reported_when_nothing_is_committed(database: Database) -> None:
    """The row of the other unit never existed, so a refusal because of it would be wrong."""

    async def breaks_a_rule_that_is_looked_at_by_the_commit(unit: Unit) -> None:
        await unit.execute("PRAGMA defer_foreign_keys = ON")
        await unit.execute("INSERT INTO task_keys (key, task_id) VALUES ('GEN-1', 'task_nobody')")

    async def refuses(unit: Unit) -> None:
        if await unit.fetchval("SELECT count(*) FROM task_keys"):
            raise Invalid("There is such a key already.")

    _, refused = await gathered(database.unit(breaks_a_rule_that_is_looked_at_by_the_commit), database.unit(refuses))

    assert isinstance(refused, sqlite3.IntegrityError)


async def test_a_unit_delayed_by_another_process_never_starts(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contention, "TIMEOUT_SECONDS", 0.1)
    with closing(sqlite3.connect(sqlite_path(database_url), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        answers = await gathered(*(database.unit(counts) for _ in range(3)))

    await database.unit(counts)
    assert [type(answer) for answer in answers] == [LimitReached] * 3
    assert await database.reads.fetchval(COUNT) == 1


def test_a_server_that_starts_waits_for_another_process_to_close_the_file(database_url: str) -> None:
    """The last one to close the file takes over the log first, and nobody else may open it meanwhile."""
    path = sqlite_path(database_url)
    closing_one = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    closing_one.execute("PRAGMA locking_mode = EXCLUSIVE").fetchone()
    closing_one.execute("SELECT count(*) FROM users").fetchone()
    threading.Timer(0.1, closing_one.close).start()

    with closing(open_writer(path, {"journal_mode": "WAL"})) as opened:
        assert opened.execute("SELECT count(*) FROM users").fetchone()[0] == 0


async def test_a_long_unit_leaves_the_loop_to_others_and_has_a_commit_of_its_own(
    database_url: str, commits: Commits
) -> None:
    raw = open_writer(sqlite_path(database_url), {})
    loop_is_free = threading.Event()
    raw.create_function("is_free", 0, lambda: loop_is_free.wait(10))
    connection = Direct(raw)
    together = GroupCommit(connection)

    async def asks() -> bool:
        ((free,),) = await connection.execute_fetchall("SELECT is_free()")
        return bool(free)

    async def nothing() -> None: ...

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(together.run(nothing, long=False, until=inf))
        long = tasks.create_task(together.run(asks, long=True, until=inf))
        tasks.create_task(together.run(nothing, long=False, until=inf))
        await asyncio.sleep(0)
        asyncio.get_running_loop().call_soon(loop_is_free.set)

    assert long.result()
    assert commits.made == 3
    await connection.close()


async def test_a_long_unit_that_is_not_declared_long_is_an_error(
    database: Database, units_that_hold_the_loop: list[str]
) -> None:
    async def writes_many_rows(unit: Unit) -> None:
        rows = ", ".join(f"('row {number}', '')" for number in range(group_commit.MAX_ROWS + 1))
        await unit.execute(f"INSERT INTO instance (name, value) VALUES {rows}")
        await unit.execute("DELETE FROM instance WHERE name LIKE 'row %'")

    await database.unit(writes_many_rows, long=True)
    assert units_that_hold_the_loop == []

    await database.unit(writes_many_rows)
    assert "use `long=True`" in units_that_hold_the_loop.pop()


async def test_a_unit_cancelled_while_it_waits_leaves_nobody_without_a_commit(database_url: str) -> None:
    connection = Direct(open_writer(sqlite_path(database_url), {}))
    together, begun, goes_on = GroupCommit(connection), asyncio.Event(), asyncio.Event()

    async def waits() -> str:
        begun.set()
        await goes_on.wait()
        return "done"

    async with asyncio.TaskGroup() as tasks:
        first = tasks.create_task(together.run(waits, long=False, until=inf))
        second = tasks.create_task(together.run(waits, long=False, until=inf))
        await begun.wait()
        goes_on.set()
        await asyncio.sleep(0)
        second.cancel()
        async with asyncio.timeout(10):
            assert await first == "done"

    await together.finish()
    assert second.cancelled()
    assert not connection.in_transaction
    await connection.close()


@pytest.mark.parametrize("steps", range(12))
async def test_a_unit_cancelled_at_any_moment_leaves_the_writer_to_others(database_url: str, steps: int) -> None:
    connection = Direct(open_writer(sqlite_path(database_url), {}))
    together = GroupCommit(connection)

    async def stores(name: str) -> str:
        await asyncio.sleep(0)
        await connection.execute("INSERT INTO instance (name, value) VALUES (?, '')", (name,))
        await asyncio.sleep(0)
        return name

    async with asyncio.timeout(10), asyncio.TaskGroup() as tasks:
        units = [tasks.create_task(together.run(partial(stores, name), long=name == "c", until=inf)) for name in "abcd"]
        for _ in range(steps):
            await asyncio.sleep(0)
        units[steps % 4].cancel()
        answers = await gathered(*units)
        await together.finish()

    kept = {name for (name,) in await connection.execute_fetchall("SELECT name FROM instance WHERE length(name) = 1")}
    answered = {answer for answer in answers if isinstance(answer, str)}
    assert not connection.in_transaction
    assert answered >= set("abcd") - {"abcd"[steps % 4]}
    assert answered <= kept
    await connection.close()


async def test_a_dry_run_leaves_nothing_and_the_units_beside_it_are_committed(
    components: Components, alice: Person
) -> None:
    dry_run = CREATE.replace("createTask(input: $input)", "createTask(input: $input) @dryRun")
    assert dry_run != CREATE

    await asyncio.gather(*(alice.does(call, input={"title": "Dig"}) for call in (CREATE, dry_run, CREATE)))

    assert await components.database.reads.fetchval("SELECT count(*) FROM tasks") == 2
    assert await components.database.reads.fetchval("SELECT count(*) FROM events WHERE name = 'task.created'") == 2


async def test_a_read_outside_of_units_waits_for_no_unit(components: Components, alice: Person) -> None:
    async with held_before_commit(components, "task.created") as held, asyncio.TaskGroup() as tasks:
        tasks.create_task(alice.does(CREATE, input={"title": "Dig"}))
        await held.reached.wait()

        assert await models.User.filter(id=alice.id).count() == 1
        held.released.set()


async def test_nothing_is_written_outside_of_units(components: Components, alice: Person) -> None:
    with pytest.raises(OperationalError, match="readonly"):
        await models.User.filter(id=alice.id).update(name="Bob")


async def test_a_task_started_by_a_unit_can_not_write_after_its_end(database: Database) -> None:
    async def work(unit: Unit) -> Unit:
        await unit.execute("UPDATE instance SET value = '1' WHERE name = 'counter'")
        return unit

    ended, _ = await database.unit(work)

    with pytest.raises(RuntimeError, match="This unit has ended"):
        await ended.execute("UPDATE instance SET value = '2' WHERE name = 'counter'")
