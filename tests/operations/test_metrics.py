"""Operators see the operations of a process, their results and times; and no client can make the page grow for ever."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from tortoise.exceptions import OperationalError

from events.storage.job import JobState
from taskflow.api.execution import measures
from taskflow.components import Components
from taskflow.storage.contention import LockStuck
from taskflow.storage.database_errors import ErrorKind, kind_of
from tests.repository.checkout import ROOT
from tests.support import asgi
from tests.support.people import Person

SAMPLE = re.compile(r"^(taskflow_\w+)(?:\{(.*)\})? (\S+)$", re.MULTILINE)
LABEL = re.compile(r'(\w+)="([^"]*)"')


async def samples(app: Any, name: str) -> dict[frozenset[tuple[str, str]], float]:
    text = (await asgi.request(app, "GET", "/metrics")).body.decode()
    found = [
        (LABEL.findall(labels or ""), float(value)) for each, labels, value in SAMPLE.findall(text) if each == name
    ]
    return {frozenset(labels): value for labels, value in found}


async def ended(app: Any, **labels: str) -> float:
    """The number of operations with these labels, whatever their other labels are."""
    every = await samples(app, "taskflow_operations_total")
    return sum(value for has, value in every.items() if labels.items() <= dict(has).items())


async def test_an_operation_is_counted_by_name_kind_transport_and_code(app: Any, alice: Person) -> None:
    await alice.sends("query WhoAmI { me { name } }")
    await alice.sends("query WhoAmI { me { name } }")
    await alice.sends('mutation Rename { updateProfile(input: {name: "Ada"}) { errors { message } } }')

    assert await ended(app, operation="WhoAmI", kind="query", transport="http", code="OK") == 2
    assert await ended(app, operation="Rename", kind="mutation", transport="http", code="OK") == 1


async def test_the_time_is_reported_in_buckets(app: Any, alice: Person) -> None:
    await alice.sends("query WhoAmI { me { name } }")

    buckets = await samples(app, "taskflow_operation_seconds_bucket")
    mine = {dict(has)["le"]: value for has, value in buckets.items() if ("operation", "WhoAmI") in has}
    assert mine["+Inf"] == mine["10.0"] == 1
    assert list(mine.values()) == sorted(mine.values())
    assert sum((await samples(app, "taskflow_operation_seconds_sum")).values()) > 0


async def test_an_operation_without_a_name_is_counted_by_the_hash_of_its_document(app: Any, alice: Person) -> None:
    await alice.sends("{ me { name } }")

    [name] = [
        dict(has)["operation"]
        for has in await samples(app, "taskflow_operations_total")
        if re.fullmatch(r"[0-9a-f]{12}", dict(has)["operation"])
    ]
    assert await ended(app, operation=name) == 1


async def test_subscriptions_and_sockets_are_counted_apart(app: Any, alice: Person) -> None:
    async with alice.connects() as socket:
        stream = await socket.subscribes("subscription Follow { events { __typename } }")
        await stream.next()

    assert await ended(app, operation="Follow", kind="subscription", transport="websocket", code="OK") == 1
    assert not [has for has in await samples(app, "taskflow_operation_seconds_count") if ("operation", "Follow") in has]


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("query A { nonsense }", "BAD_REQUEST"),
        ("query A { me { ", "BAD_REQUEST"),
        ("query A { tasks { nodes { id } } }", "UNAUTHENTICATED"),
    ],
)
async def test_a_refusal_is_counted_with_its_reason(app: Any, document: str, code: str) -> None:
    before = await ended(app, code=code)
    await asgi.post(app, {"query": document})

    assert await ended(app, code=code) == before + 1


async def test_a_malformed_request_is_counted(app: Any) -> None:
    before = await ended(app, code="BAD_REQUEST", operation="(unknown)")
    await asgi.post(app, {"query": 7})

    assert await ended(app, code="BAD_REQUEST", operation="(unknown)") == before + 1


async def test_strangers_can_t_invent_names(app: Any) -> None:
    await asgi.post(app, {"query": "query Invented { instance { name } }"})

    assert await ended(app, operation="Invented") == 0
    assert await ended(app, operation="instance", code="OK") == 1


async def test_the_number_of_operation_names_has_a_bound(
    app: Any, alice: Person, monkeypatch: pytest.MonkeyPatch, components: Components
) -> None:
    await alice.sends("query Known { me { name } }")
    monkeypatch.setattr(measures, "MAX_NAMES", len(components.measured._names))
    for number in range(3):
        await alice.sends(f"query Name{number} {{ me {{ name }} }}")
    await alice.sends("query Known { me { name } }")

    assert await ended(app, operation="(other)", code="OK") == 3
    assert await ended(app, operation="Known") == 2


async def test_one_caller_leaves_room_for_the_names_of_others(
    app: Any, alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measures, "MAX_NAMES_OF_ONE", 2)
    for number in range(4):
        await alice.sends(f"query OfAlice{number} {{ me {{ name }} }}")
    await bob.sends("query OfBob { me { name } }")

    assert await ended(app, operation="(other)", code="OK") >= 2
    assert await ended(app, operation="OfBob") == 1


async def test_a_very_long_name_is_cut_off(app: Any, alice: Person) -> None:
    await alice.sends(f"query {'A' * 20_000} {{ me {{ name }} }}")

    assert await ended(app, operation="A" * 80) == 1
    assert len((await asgi.request(app, "GET", "/metrics")).body) < 60_000


async def test_the_process_shows_its_pools_and_its_loop(app: Any, alice: Person, components: Components) -> None:
    await alice.sends("{ me { name } }")
    components.loop_lag.note(0.3)

    pools = {dict(has)["pool"] for has in await samples(app, "taskflow_pool_connections")}
    assert pools == ({"reads", "writes"} if components.database.dialect == "postgres" else set())
    lag = {dict(has)["le"]: value for has, value in (await samples(app, "taskflow_loop_lag_seconds_bucket")).items()}
    assert lag["0.5"] - lag["0.25"] >= 1
    assert await samples(app, "taskflow_units_retried_total")


async def test_the_reference_names_every_metric_and_no_other(app: Any, alice: Person, components: Components) -> None:
    await alice.sends("{ me { name } }")
    text = (await asgi.request(app, "GET", "/metrics")).body.decode()
    shown = set(re.findall(r"^# TYPE (taskflow_\w+) ", text, re.MULTILINE))
    page = (ROOT / "docs/reference/metrics.md").read_text()

    assert set(re.findall(r"^\| `(taskflow_\w+)`", page, re.MULTILINE)) == {
        name for name in shown if not name.startswith("taskflow_cache_")
    } | ({"taskflow_hints_sent_total", "taskflow_hints_lost_total", "taskflow_hints_unreadable_total"})


async def database_errors(app: Any) -> dict[tuple[str, str], float]:
    """Waits for database errors, and returns them."""
    found = await samples(app, "taskflow_database_errors_total")
    return {(dict(has)["work"], dict(has)["kind"]): value for has, value in found.items() if value}


async def test_database_errors_are_counted_by_kind(app: Any, components: Components, alice: Person) -> None:
    taken = "INSERT INTO stream_heads (stream, seq, at, floor, counted) VALUES ('a', 0, 0, 0, 0), ('a', 0, 0, 0, 0)"
    assert await database_errors(app) == {}

    for ask in (components.database.reads.fetch, components.database.reads.report):
        with pytest.raises(Exception, match="nonsense"):
            await ask("SELECT nonsense FROM tasks")
    with pytest.raises(Exception, match=r"UNIQUE|duplicate key"):
        await components.database.unit(lambda unit: unit.execute(taken))
    await alice.fails('mutation { createTask(input: {title: ""}) { task { id } errors { message } } }')

    assert await database_errors(app) == {("reads", "other"): 2, ("writes", "constraint"): 1}


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (asyncpg.TooManyConnectionsError(""), ErrorKind.CONNECTION),
        (asyncpg.CannotConnectNowError(""), ErrorKind.CONNECTION),
        (asyncpg.ConnectionDoesNotExistError(""), ErrorKind.CONNECTION),
        (ConnectionRefusedError(), ErrorKind.CONNECTION),
        (LockStuck("team_1"), ErrorKind.LOCK),
        (asyncpg.DeadlockDetectedError(""), ErrorKind.CONFLICT),
        (asyncpg.SerializationError(""), ErrorKind.CONFLICT),
        (asyncpg.QueryCanceledError(""), ErrorKind.TIMEOUT),
        (asyncpg.DiskFullError(""), ErrorKind.STORAGE),
        (asyncpg.DataCorruptedError(""), ErrorKind.STORAGE),
        (ValueError(""), None),
    ],
    ids=lambda each: type(each).__name__,
)
def test_an_error_of_postgresql_has_its_kind(error: Exception, kind: ErrorKind | None) -> None:
    assert kind_of(error) == kind
    assert kind_of(OperationalError(error)) == kind  # as Tortoise raises it


def test_an_error_of_sqlite_has_its_kind(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a database" * 100)
    with closing(sqlite3.connect(tmp_path / "notes.txt")) as notes, pytest.raises(sqlite3.DatabaseError) as damaged:
        notes.execute("SELECT * FROM tasks")
    holding, waiting = (sqlite3.connect(tmp_path / "held.db", timeout=0, isolation_level=None) for _ in range(2))
    holding.execute("BEGIN EXCLUSIVE")
    with pytest.raises(sqlite3.OperationalError) as locked:
        waiting.execute("BEGIN IMMEDIATE")
    holding.close()
    waiting.close()

    assert kind_of(damaged.value) == ErrorKind.STORAGE
    assert kind_of(locked.value) == ErrorKind.LOCK


@pytest.mark.settings(JOBS="apart")
async def test_a_server_whose_jobs_run_apart_shows_what_waits_and_what_was_given_up(
    app: Any, components: Components, alice: Person
) -> None:
    """No worker runs here, and nobody scrapes one."""
    late = "UPDATE jobs SET run_at = run_at - 600000 WHERE lane = 'mail'"
    dead = f"UPDATE jobs SET state = {JobState.DEAD:d} WHERE lane = 'mail'"
    await components.database.unit(lambda unit: unit.execute(late))
    waits = await samples(app, "taskflow_jobs_late_seconds")

    await components.database.unit(lambda unit: unit.execute(dead))

    mail = frozenset({("lane", "mail")})
    assert waits[mail] > 500
    assert (await samples(app, "taskflow_jobs_late_seconds"))[mail] == 0
    assert (await samples(app, "taskflow_jobs_dead"))[mail] == 1
