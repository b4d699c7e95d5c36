"""The components of one process: what starts with them, and which metrics operators see."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from typing import Any

import pytest

from events.live.window import ResetReason
from events.storage.database import Unit
from models.errors import Invalid
from taskflow.components import Components
from taskflow.settings.settings import Settings
from taskflow.storage.table_sizes import TableSizes
from tests.support import asgi
from tests.support.counting import counted
from tests.support.people import Person

EVENTS = "subscription { events { __typename } }"


async def test_application_ready_is_emitted_once_when_everything_has_started(settings: Settings) -> None:
    components = Components(settings)
    heard: list[bool] = []
    components.after.on("app.ready", lambda _: heard.append(components.follower is not None and bool(components.epoch)))

    async with components.live():
        assert heard == [True]

    assert heard == [True]


async def metrics(app: Any) -> dict[str, float]:
    text = (await asgi.request(app, "GET", "/metrics")).body.decode()
    return {name: float(value) for name, value in re.findall(r"^(taskflow_\S+) (\S+)$", text, re.MULTILINE)}


async def test_metrics_show_watchers_and_why_streams_ended(app: Any, bob: Person, components: Components) -> None:
    async with bob.connects() as socket:
        stream = await socket.subscribes(EVENTS)
        await stream.next()
        watched = await metrics(app)
        components.hub.reset_all(ResetReason.SHUTDOWN)
        await stream.next()
        await stream.ends()

    ended = await metrics(app)
    assert (watched["taskflow_live_groups"], watched["taskflow_live_members"]) == (1, 1)
    assert watched['taskflow_live_resets_total{reason="SHUTDOWN"}'] == 0
    assert ended["taskflow_live_members"] == 0
    assert ended['taskflow_live_resets_total{reason="SHUTDOWN"}'] == 1
    assert ended["taskflow_log_delivered_total"] >= 3


async def test_metrics_show_the_size_of_the_instance(app: Any, alice: Person, components: Components) -> None:
    await alice.does('mutation { createTask(input: {title: "Plants"}) { errors { message } } }')

    async def analyze(unit: Unit) -> None:
        """Updates PostgreSQL's statistics now; by itself it does so within a minute."""
        for table in ("tasks", "events", "event_texts", "sessions"):
            await unit.fetch(f"ANALYZE {table}")

    await components.database.unit(analyze)

    seen = await metrics(app)

    assert seen['taskflow_held{what="tasks"}'] == 1
    assert seen['taskflow_held{what="sessions"}'] == 1
    assert seen['taskflow_held{what="events"}'] >= 3
    assert seen['taskflow_held{what="texts"}'] == 0
    assert seen['taskflow_held_bytes{what="events"}'] > 1_000  # PostgreSQL's file keeps the space of deleted rows
    assert seen['taskflow_held_bound{what="tasks"}'] == 1_000_000


async def test_the_size_is_measured_once_a_minute(components: Components) -> None:
    now = 0.0
    holdings = TableSizes(lambda: components.database.reads, seconds=lambda: now)
    with counted() as statements:
        await holdings.fresh()
        await holdings.fresh()
        assert len(statements) == 1
        now = 61.0
        await holdings.fresh()
        assert len(statements) == 2


@pytest.mark.settings(METRICS_TOKEN="only Prometheus has this")
@pytest.mark.parametrize(
    ("authorization", "status"),
    [
        (None, 401),
        ("Bearer only Prometheus has", 401),
        ("Bearer ", 401),
        ("Basic only Prometheus has this", 401),
        ("Bearer \u00e9\u00ff", 401),
        ("Bearer only Prometheus has this", 200),
    ],
)
async def test_metrics_can_require_a_token(app: Any, authorization: str | None, status: int) -> None:
    headers = {"authorization": authorization} if authorization else {}

    answer = await asgi.request(app, "GET", "/metrics", headers=headers)

    assert answer.status == status
    assert (b"taskflow_live_groups" in answer.body) is (status == 200)


async def test_a_handler_that_fails_is_counted(app: Any, bob: Person, components: Components, caplog: Any) -> None:
    def fails(_: object) -> None:
        raise ValueError("on purpose")

    components.after.on("user.updated", fails)
    await bob.does('mutation { updateProfile(input: {name: "Robert"}) { errors { message } } }')

    assert (await metrics(app))["taskflow_bus_errors_total"] == 1
    assert "on purpose" in caplog.text


async def test_a_handler_inside_the_transaction_may_refuse(app: Any, bob: Person, components: Components) -> None:
    def says_no(_: object) -> None:
        raise Invalid("Names are settled for today. Come back tomorrow.", "input", "name")

    components.before.on("user.updated", says_no)
    error = await bob.fails('mutation { updateProfile(input: {name: "Robert"}) { errors { code message path } } }')

    assert error == {
        "code": "INVALID",
        "message": "Names are settled for today. Come back tomorrow.",
        "path": ["input", "name"],
    }
    assert (await bob.asks("{ me { name } }"))["me"]["name"] == "Bob"


async def test_a_handler_that_raises_inside_the_transaction_rolls_back_only_that_change(
    app: Any, bob: Person, components: Components
) -> None:
    def breaks(_: object) -> None:
        raise ValueError("on purpose")

    rename = 'mutation { updateProfile(input: {name: "Robert"}) { errors { code message path } } }'
    components.before.on("user.updated", breaks)
    async with asyncio.timeout(20):
        answer = (await bob.sends(rename)).json
    components.before.off("user.updated", breaks)

    assert answer["errors"][0]["extensions"]["code"] == "INTERNAL"
    assert (await bob.asks("{ me { name } }"))["me"]["name"] == "Bob"
    await bob.does(rename)


async def test_a_transient_database_error_in_a_handler_retries_its_unit(
    app: Any, bob: Person, components: Components
) -> None:
    tries: list[object] = []

    async def meets_a_lock(event: object) -> None:
        tries.append(event)
        if len(tries) == 1:
            raise sqlite3.OperationalError("database is locked")

    components.before.on("user.updated", meets_a_lock)
    await bob.does('mutation { updateProfile(input: {name: "Robert"}) { errors { code message path } } }')

    assert len(tries) == 2
    assert (await bob.asks("{ me { name } }"))["me"]["name"] == "Robert"
