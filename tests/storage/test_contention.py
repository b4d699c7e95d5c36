"""A row that is locked for long: callers who need it are refused soon, and nobody else waits."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import asyncpg
import pytest

from taskflow.components import Components
from taskflow.storage import contention, tortoise_config
from tests.support.people import Person
from tests.support.races import held_before_commit, locked
from tests.tasks.test_bulk import DELETES, UPDATES
from tests.tasks.words import CREATE, UPDATE

CONNECTIONS = 10
MANY = 3 * CONNECTIONS

WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


@pytest.fixture(autouse=True)
def _soon_on_postgres(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if not database_url.startswith("postgres"):
        pytest.skip("SQLite locks no rows: its one writer has the whole database")
    monkeypatch.setattr(contention, "LOCK_TIMEOUT_SECONDS", 0.4)
    monkeypatch.setattr(contention, "TIMEOUT_SECONDS", 3.0)


@pytest.fixture
def frozen_for_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sets the idle timeout after which PostgreSQL ends a transaction to one second."""
    monkeypatch.setattr(tortoise_config, "IDLE_IN_TRANSACTION_SECONDS", 1)


async def create(person: Person, team: str, *, number: int = 0) -> Any:
    return (await person.asks(CREATE, input={"title": f"Task {number}", "teamId": team}))["createTask"]


async def one_tries_and_the_others_wait(components: Components, stuck: Sequence[asyncio.Task[Any]]) -> None:
    """Checks that the other calls wait without a connection, and that none has given up."""
    async with asyncio.timeout(5):
        while await components.database.reads.fetchval(WAITING) < CONNECTIONS:
            pass
        while await components.database.reads.fetchval(WAITING) > 1:
            pass
    assert not any(one.done() for one in stuck)


@pytest.mark.parametrize(
    "row",
    ["SELECT 1 FROM stream_heads WHERE stream = $1 FOR UPDATE", "SELECT 1 FROM teams WHERE id = $1 FOR UPDATE"],
    ids=["head", "team"],
)
async def test_a_team_whose_row_is_locked_leaves_the_other_teams_their_connections(
    alice: Person, garden: dict[str, Any], components: Components, database_url: str, row: str
) -> None:
    async with locked(database_url, row, garden["id"]), asyncio.TaskGroup() as tasks:
        stuck = [tasks.create_task(create(alice, garden["id"], number=number)) for number in range(MANY)]
        await one_tries_and_the_others_wait(components, stuck)
        async with asyncio.timeout(3):
            in_time = [await create(alice, "GEN", number=number) for number in range(5)]

    assert [payload["errors"] for payload in in_time] == [[]] * 5
    errors = [one.result()["errors"][0] for one in stuck]
    assert {(error["__typename"], error["code"]) for error in errors} == {("LimitError", "RATE_LIMITED")}
    assert (await create(alice, garden["id"]))["errors"] == []


@pytest.mark.parametrize("call", [UPDATES, DELETES], ids=["update", "delete"])
async def test_bulk_calls_on_a_locked_task_leave_the_others_their_connections(
    alice: Person, garden: dict[str, Any], components: Components, database_url: str, call: str
) -> None:
    task = (await create(alice, garden["id"]))["task"]
    given = {"input": {"title": "Dig deeper"}} if call == UPDATES else {}
    row = "SELECT 1 FROM tasks WHERE id = $1 FOR UPDATE"
    async with locked(database_url, row, task["id"]), asyncio.TaskGroup() as tasks:
        stuck = [tasks.create_task(alice.asks(call, target={"ids": [task["id"]]}, **given)) for _ in range(MANY)]
        await one_tries_and_the_others_wait(components, stuck)
        waiting = [await components.database.reads.fetchval(WAITING)]
        while not all(one.done() for one in stuck):
            waiting.append(await components.database.reads.fetchval(WAITING))

    assert max(waiting) <= 2
    errors = [payload["errors"][0]["code"] for one in stuck for payload in one.result().values()]
    assert set(errors) == {"RATE_LIMITED"}


async def test_waiting_calls_go_on_as_soon_as_the_lock_is_released(
    alice: Person, garden: dict[str, Any], components: Components, database_url: str
) -> None:
    head = "SELECT 1 FROM stream_heads WHERE stream = $1 FOR UPDATE"
    async with locked(database_url, head, garden["id"]) as lock, asyncio.TaskGroup() as tasks:
        stuck = [tasks.create_task(create(alice, garden["id"], number=number)) for number in range(MANY)]
        await one_tries_and_the_others_wait(components, stuck)
        await lock.rollback()

    assert [one.result()["errors"] for one in stuck] == [[]] * MANY


async def test_a_call_on_a_locked_task_is_refused_and_can_be_retried(
    alice: Person, garden: dict[str, Any], database_url: str
) -> None:
    task = (await create(alice, garden["id"]))["task"]
    retry = "mutation ($id: ID!) { deleteTask(id: $id) { errors { code message ... on LimitError { retryAfter } } } }"

    async with locked(database_url, "SELECT 1 FROM tasks WHERE id = $1 FOR UPDATE", task["id"]):
        error = (await alice.asks(retry, id=task["id"]))["deleteTask"]["errors"][0]

    assert (error["code"], error["retryAfter"]) == ("RATE_LIMITED", 1)
    assert "Try again in a moment" in error["message"]
    await alice.does(UPDATE, id=task["id"], input={"title": "Dig"})


@pytest.mark.usefixtures("frozen_for_a_second")
async def test_a_process_frozen_in_the_middle_of_a_change_loses_its_locks(
    alice: Person, bob: Person, garden: dict[str, Any], components: Components
) -> None:
    task = (await create(alice, garden["id"]))["task"]
    async with held_before_commit(components, "task.updated") as frozen, asyncio.TaskGroup() as tasks:
        thawed = tasks.create_task(alice.is_refused(UPDATE, id=task["id"], input={"title": "Dig"}))
        await frozen.reached.wait()
        await bob.does(UPDATE, id=task["id"], input={"title": "Mow"})
        frozen.released.set()

    assert thawed.result()["extensions"]["code"] == "INTERNAL"
    found = await alice.asks("query ($id: ID!) { task(id: $id) { title } }", id=task["id"])
    assert found["task"]["title"] == "Mow"
    await alice.does(UPDATE, id=task["id"], input={"title": "Dig"})


async def test_a_lack_of_connections_is_refused_in_the_same_way(alice: Person, components: Components) -> None:
    all_hold_one, released = asyncio.Barrier(CONNECTIONS + 1), asyncio.Event()

    async def holds(_: object) -> None:
        await all_hold_one.wait()
        await released.wait()

    async with asyncio.TaskGroup() as tasks:
        for _ in range(CONNECTIONS):
            tasks.create_task(components.database.unit(holds))
        await all_hold_one.wait()
        error = await alice.fails(CREATE, input={"title": "Dig"})
        released.set()

    assert (error["__typename"], error["code"]) == ("LimitError", "RATE_LIMITED")


@pytest.mark.settings(DATABASE_POOL=2)
async def test_a_process_opens_no_more_connections_than_its_setting_allows(alice: Person, database_url: str) -> None:
    makes = (alice.does(CREATE, input={"title": f"Task {number}"}) for number in range(20))
    reads = (alice.asks(f"{{ tasks(first: {number}) {{ totalCount }} }}") for number in range(1, 20))
    await asyncio.gather(*makes, *reads)

    connection = await asyncpg.connect(database_url)
    try:
        count = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        opened = await connection.fetchval(f"{count} AND backend_type = 'client backend'")
    finally:
        await connection.close()
    assert opened <= 4
