"""Periodic deletions, and how the next run is enqueued."""

from __future__ import annotations

import asyncio
import math
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from events.storage.database import Unit
from events.storage.job import Job
from models.values import clock
from resolvers.running import receipt
from taskflow.components import Components
from taskflow.worker import housekeeping
from tests.support.commits import until
from tests.support.people import Person, register, robot_of
from tests.undo.words import edit, make

DAYS = clock.DAY
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"
CREATE_ONCE = (
    'mutation { createTask(input: {title: "Dig"}) @idempotent(key: "once") { task { id } errors { message } } }'
)


async def due_now(components: Components, kind: str) -> None:
    """Runs that chore now."""

    async def is_done() -> bool:
        return not await components.database.reads.fetchval("SELECT count(*) FROM jobs WHERE key = $1", f"{kind}:now")

    await components.database.unit(lambda unit: unit.enqueue(Job(kind=kind, key=f"{kind}:now")))
    components.worker.wake()
    await until(components.database, is_done)


async def waiting(components: Components) -> set[str]:
    rows = await components.database.reads.fetch("SELECT kind FROM jobs WHERE lane = 'keep'")
    return {row["kind"] for row in rows}


async def test_each_chore_waits_for_its_time(components: Components) -> None:
    async def all_wait() -> bool:
        return len(await waiting(components)) == 13

    await until(components.database, all_wait)

    assert await waiting(components) == {
        *(
            "keep.receipts",
            "keep.sign_ins",
            "keep.log",
            "keep.mails",
            "keep.counts",
            "keep.watchers",
            "keep.ranks",
            "keep.files",
            "keep.inboxes",
            "keep.reminders",
            "keep.pushes",
            "keep.search",
            "keep.recount",
        )
    }


async def test_a_finished_chore_enqueues_its_next_run_once(components: Components) -> None:
    await due_now(components, "keep.receipts")
    await due_now(components, "keep.receipts")

    rows = await components.database.reads.fetch("SELECT run_at FROM jobs WHERE kind = 'keep.receipts'")
    assert len(rows) == 1
    assert clock.now() < rows[0]["run_at"] <= clock.now() + 3_600_000


async def test_the_answer_to_an_idempotent_call_is_kept_as_long_as_promised_and_then_deleted(
    components: Components, alice: Person
) -> None:
    async def ages(milliseconds: int) -> None:
        aged = "UPDATE receipts SET created_at = created_at - $1"
        await components.database.unit(lambda unit: unit.execute(aged, milliseconds))
        await alice.does('mutation { updateProfile(input: {locale: "de"}) { errors { message } } }')  # time has passed
        await due_now(components, "keep.receipts")

    first = await alice.does(CREATE_ONCE)

    await ages(receipt.KEPT_FOR - 60_000)
    assert await alice.does(CREATE_ONCE) == first
    await ages(120_000)
    assert await components.database.reads.fetchval("SELECT count(*) FROM receipts") == 0
    assert await alice.does(CREATE_ONCE) != first


async def test_tickets_end_with_their_session_or_key(components: Components, alice: Person) -> None:
    now = clock.now()
    over = ("UPDATE sessions SET ended_at = $2", "UPDATE sessions SET expires_at = $2")
    over_for_keys = ("UPDATE api_keys SET revoked_at = $2", "UPDATE api_keys SET expires_at = $2")
    for end in over:
        await _ticket_of(components, await alice.signs_in(), end, now - 1000)
    for end in over_for_keys:
        await _ticket_of(components, await robot_of(alice), end, now - 1000)
    stay = [await _ticket_of(components, alice), await _ticket_of(components, await robot_of(alice))]
    stay.append(await _ticket_of(components, await robot_of(alice), over_for_keys[1], now + DAYS))
    await alice.does('mutation { updateProfile(input: {name: "Alice B"}) { errors { message } } }')  # time has passed

    await due_now(components, "keep.sign_ins")

    rows = await components.database.reads.fetch("SELECT id FROM stream_tickets ORDER BY id")
    assert [row["id"] for row in rows] == stay


async def _ticket_of(components: Components, person: Person, update: str = "", at: int = 0) -> str:
    """A ticket of this session or key, to which that then happens."""
    made = "mutation { createStreamTicket { ticket errors { message } } }"
    id: str = (await person.does(made))["ticket"].partition(".")[0]
    credential = await components.database.reads.fetchval("SELECT credential_id FROM stream_tickets WHERE id = $1", id)
    if update:
        await components.database.unit(lambda unit: unit.execute(f"{update} WHERE id = $1", credential, at))
    return id


async def test_an_expired_reservation_of_a_handle_is_deleted(components: Components, alice: Person) -> None:
    async def reserve(unit: Unit) -> None:
        for handle, free_at in (("old", clock.now() - 1000), ("new", clock.now() + 1000)):
            await unit.execute("INSERT INTO former_handles VALUES ($1, $2, $3)", handle, alice.id, free_at)

    await components.database.unit(reserve)
    await alice.does('mutation { updateProfile(input: {name: "Alice B"}) { errors { message } } }')  # time has passed

    await due_now(components, "keep.sign_ins")

    rows = await components.database.reads.fetch("SELECT handle FROM former_handles")
    assert [row["handle"] for row in rows] == ["new"]


async def test_mentions_of_former_descriptions_are_kept_as_long_as_the_log(
    components: Components, alice: Person, bob: Person
) -> None:
    tasks = [await make(alice, description="Ask @bob.") for _ in range(2)]
    for task in tasks:
        await edit(alice, task, description="Nobody")

    async def age(unit: Unit) -> None:
        await unit.execute(
            "UPDATE former_mentions SET replaced_at = replaced_at - $1 WHERE task_id = $2", 31 * DAYS, tasks[0]
        )

    await components.database.unit(age)
    await due_now(components, "keep.log")

    rows = await components.database.reads.fetch("SELECT task_id FROM former_mentions")
    assert [row["task_id"] for row in rows] == tasks[1:]


async def test_the_log_is_kept_as_long_as_promised(
    components: Components, alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "ROWS_AT_ONCE", 2)
    old = await all_events(components)

    async def age(unit: Unit) -> None:
        await unit.execute("UPDATE events SET occurred_at = occurred_at - $1", 31 * DAYS)
        await unit.execute("UPDATE stream_heads SET at = at - $1", 31 * DAYS)

    await components.database.unit(age)
    await register(alice.app, "Chidi")

    sweeps = 0
    while old & await all_events(components):
        await due_now(components, "keep.log")
        sweeps += 1

    assert sweeps > 1, "a tenth at a time"
    assert await all_events(components)
    floors = await components.database.reads.fetch("SELECT stream, floor FROM stream_heads")
    oldest = await components.database.reads.fetch("SELECT stream, min(seq) AS seq FROM events GROUP BY stream")
    assert {row["stream"]: row["floor"] + 1 for row in floors} == {row["stream"]: row["seq"] for row in oldest}


async def test_a_clock_far_ahead_deletes_nothing_that_is_recent_by_the_newest_event(
    components: Components, alice: Person, clock_set_ahead: Callable[[int], None]
) -> None:
    there = await all_events(components)
    clock_set_ahead(400 * DAYS)

    for kind in ("keep.log", "keep.sign_ins", "keep.receipts", "keep.mails"):
        await due_now(components, kind)

    assert await all_events(components) == there
    clock_set_ahead(0)
    assert (await alice.asks("{ me { name } }"))["me"]["name"] == "Alice"


async def test_a_clock_far_ahead_during_one_sweep_costs_a_tenth_of_the_log(
    components: Components, alice: Person, garden: dict[str, Any], clock_set_ahead: Callable[[int], None]
) -> None:
    for number in range(20):
        await alice.does(CREATE, input={"title": f"Task {number}", "teamId": garden["id"]})
    before = await events_by_stream(components)
    clock_set_ahead(40 * DAYS)
    there = await alice.signs_in()
    await there.does(CREATE, input={"title": "From the future", "teamId": garden["id"]})

    await due_now(components, "keep.log")

    left = await events_by_stream(components)
    assert before[garden["id"]] + 1 - left[garden["id"]] == math.ceil((before[garden["id"]] + 1) / 10)
    assert all(left[stream] >= math.floor(count * 0.9) for stream, count in before.items())
    clock_set_ahead(0)
    assert (await alice.asks("{ me { name } }"))["me"]["name"] == "Alice", "the session from before stands"


async def test_a_sweep_under_a_clock_far_ahead_does_not_delay_the_next_one(
    often: None, components: Components, clock_set_ahead: Callable[[int], None]
) -> None:
    clock_set_ahead(40 * DAYS)
    await due_now(components, "keep.log")
    await components.database.unit(lambda unit: unit.execute("DELETE FROM jobs WHERE run_at < $1", clock.now()))
    clock_set_ahead(0)

    async def the_next_one_waits() -> bool:
        sql = "SELECT count(*) FROM jobs WHERE kind = 'keep.log' AND run_at < $1"
        return bool(await components.database.reads.fetchval(sql, clock.now() + 3_600_001))

    await until(components.database, the_next_one_waits)


@pytest.mark.usefixtures("often")
async def test_a_server_that_can_not_enqueue_its_chores_retries(
    components: Components, alice: Person, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The disk may be full, for example; here the table is missing."""
    monkeypatch.setattr(housekeeping, "SECONDS_BETWEEN_TRIES", 0.02)

    async def is_gone(unit: Unit) -> None:
        await unit.fetch("ALTER TABLE jobs RENAME TO jobs_elsewhere")

    async def is_back(unit: Unit) -> None:
        await unit.execute("DELETE FROM jobs_elsewhere")
        await unit.fetch("ALTER TABLE jobs_elsewhere RENAME TO jobs")

    async def all_wait() -> bool:
        return len(await waiting(components)) == 13

    await until(components.database, all_wait)
    await components.database.unit(is_gone)
    try:
        async with asyncio.timeout(10):
            while caplog.text.count("housekeeping can't be scheduled now") < 2:  # noqa: ASYNC110  # a log has no event of ours
                await asyncio.sleep(0.01)
        assert (await alice.asks("{ me { name } }"))["me"]["name"] == "Alice"
    finally:
        await components.database.unit(is_back)

    await until(components.database, all_wait)


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(housekeeping, "ASKED_EVERY", timedelta(milliseconds=20))


@pytest.fixture
def clock_set_ahead(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Sets the clock of this machine ahead, or that of the database, which this machine follows."""
    true = clock.now

    def to(ahead: int) -> None:
        monkeypatch.setattr(clock, "now", lambda: true() + ahead)

    return to


async def all_events(components: Components) -> set[str]:
    return {row["id"] for row in await components.database.reads.fetch("SELECT id FROM events")}


async def events_by_stream(components: Components) -> Counter[str]:
    return Counter(row["stream"] for row in await components.database.reads.fetch("SELECT stream FROM events"))
