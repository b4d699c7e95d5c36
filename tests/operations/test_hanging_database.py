"""A database that hangs: it accepts connections, and answers nothing."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from taskflow.operations import health
from taskflow.storage import shared_read, table_sizes
from tests.support import asgi
from tests.support.counting import Statements
from tests.support.databases import Databases
from tests.support.people import Person
from tests.support.stalling_proxy import StallingProxy, stalling_proxy


@pytest.fixture
async def proxy(_databases: Databases, tmp_path: Path) -> AsyncIterator[StallingProxy]:
    if not os.environ.get("TASKFLOW_TEST_DATABASE_URL"):
        pytest.skip("SQLite is no server")
    async with stalling_proxy(_databases.fresh(tmp_path)) as proxy:
        yield proxy


@pytest.fixture
def database_url(proxy: StallingProxy) -> str:
    return proxy.url


async def metrics(app: Any) -> str:
    answer = await asgi.request(app, "GET", "/metrics")
    assert answer.status == 200
    return answer.body.decode()


async def test_metrics_leave_out_what_can_t_be_read_in_time_and_ask_once(
    app: Any,
    alice: Person,
    proxy: StallingProxy,
    monkeypatch: pytest.MonkeyPatch,
    counted: Callable[[], AbstractContextManager[Statements]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(shared_read, "TIMEOUT_SECONDS", 0.2)
    monkeypatch.setattr(table_sizes, "SECONDS_KEPT", 0)
    caplog.set_level(logging.INFO, "taskflow.metrics")
    assert "taskflow_jobs_late_seconds{" in await metrics(app)
    proxy.stalls()

    with counted() as statements:
        pages = [await metrics(app), *await asyncio.gather(metrics(app), metrics(app))]

    assert not [page for page in pages if "taskflow_jobs_late_seconds{" in page]
    assert len([sql for sql in statements.texts if "given_up" in sql or "pg_total_relation_size" in sql]) == 2
    assert set(caplog.messages) == {
        "the queues can't be read now: TimeoutError: no answer within 0.2 s",
        "the table sizes can't be read now: TimeoutError: no answer within 0.2 s",
    }
    proxy.flows()
    assert "taskflow_jobs_late_seconds{" in await metrics(app)


async def test_a_health_check_says_no_in_its_own_time(
    app: Any, proxy: StallingProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "TIMEOUT_SECONDS", 0.1)
    loop = asyncio.get_running_loop()
    assert (await asgi.request(app, "GET", "/health/ready")).status == 200
    proxy.stalls()
    began = loop.time()

    answer = await asgi.request(app, "GET", "/health/ready")

    assert answer.status == 503
    assert loop.time() - began < 3
    proxy.flows()
