"""Traces break nothing: not without a collector, not without the packages, and when they are off they are not there at all."""

from __future__ import annotations

import ast
import logging
import sys
import time
from pathlib import Path

import pytest
from strawberry import Schema

from taskflow.app import create_app
from taskflow.instruments import PLAIN
from taskflow.settings.settings import Settings
from taskflow.storage.database import Database
from taskflow.tracing import start, traced
from tests.browser.server import free_port
from tests.repository.checkout import PACKAGES, ROOT, python_files
from tests.support import asgi
from tests.support.collector import Collector
from tests.support.people import Person, register

ENDPOINT = {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://localhost:4318"}


async def test_a_collector_that_takes_nothing_is_told_once_and_so_is_its_return(
    stranger: Person, collector: Collector, caplog: pytest.LogCaptureFixture
) -> None:
    collector.refuses = True
    for number in range(1, 4):
        await stranger.asks("{ instance { name } }")
        await collector.until(lambda number=number: collector.refused >= number)  # type: ignore[misc]  # a loop's own number
    collector.refuses = False
    await stranger.asks("{ instance { name } }")
    await collector.has("query instance")

    said = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert [words for words in said if "takes them again" not in words] == [said[0]]
    assert said[0].startswith("The collector of traces does not take them")


async def test_the_server_ends_in_time_while_the_collector_is_away(
    settings: Settings, whole_schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", f"http://127.0.0.1:{free_port()}")
    monkeypatch.setattr(traced, "LAST_SECONDS", 0.2)
    application = create_app(settings, whole=whole_schema)
    async with asgi.started(application):
        await Person(application).asks("{ instance { name } }")
        began = time.monotonic()

    assert time.monotonic() - began < 5, "the exporter itself would try for 10 s"


@pytest.mark.once
@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"OTEL_SERVICE_NAME": "taskflow"},
        {**ENDPOINT, "OTEL_SDK_DISABLED": "TRUE"},
        {**ENDPOINT, "OTEL_TRACES_EXPORTER": "none"},
        {"OTEL_EXPORTER_OTLP_ENDPOINT": " "},
    ],
)
def test_without_a_collector_everything_is_plain(environ: dict[str, str]) -> None:
    assert start.instruments(environ) is PLAIN
    assert PLAIN.database is Database
    assert PLAIN.front(print) is print  # type: ignore[arg-type, comparison-overlap]  # nothing is put around it


@pytest.mark.once
def test_a_missing_package_is_told_and_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delitem(sys.modules, "taskflow.tracing.traced", raising=False)
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace", None)

    assert start.instruments(ENDPOINT) is PLAIN
    assert "pip install 'taskflow-server[otel]'" in caplog.text


async def test_spans_that_find_the_queue_full_are_told_once(
    settings: Settings, whole_schema: Schema, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("OTEL_BSP_MAX_QUEUE_SIZE", "1")
    application = create_app(settings, whole=whole_schema)

    async with asgi.started(application):
        for name in ("Alice", "Bob", "Chidi"):  # each makes dozens
            await register(application, name)

    lines = [record.getMessage() for record in caplog.records if record.name.startswith(("taskflow.trac", "opentel"))]
    assert len(lines) == 1, lines
    assert "OTEL_BSP_MAX_QUEUE_SIZE" in lines[0]


async def test_a_small_queue_is_sent_in_smaller_batches(
    settings: Settings, whole_schema: Schema, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_BSP_MAX_QUEUE_SIZE", "100")
    application = create_app(settings, whole=whole_schema)

    async with asgi.started(application):
        await Person(application).asks("{ instance { name } }")
        await collector.has("query instance")


@pytest.mark.once
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("OTEL_BSP_MAX_QUEUE_SIZE", "0"),
        ("OTEL_BSP_MAX_EXPORT_BATCH_SIZE", "4000"),
        ("OTEL_SPAN_ATTRIBUTE_COUNT_LIMIT", "many"),
    ],
)
def test_a_variable_that_makes_no_sense_is_told_and_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)

    assert start.instruments(ENDPOINT) is PLAIN
    assert "correct the variables OTEL_" in caplog.text


@pytest.mark.once
def test_a_process_without_traces_loads_nothing_of_them() -> None:
    """What needs the SDK is imported by what needs it too, and the first of these by `start`, when it is called."""
    tracing = ROOT / "taskflow" / "tracing"
    of_the_sdk = {path for path in python_files(*PACKAGES) if path.parent == tracing and path.stem != "start"}

    loading = {path for path in python_files(*PACKAGES) if _loads_the_sdk(path)}

    assert loading <= of_the_sdk


def _loads_the_sdk(path: Path) -> bool:
    modules = {node.module or "" for node in ast.parse(path.read_text()).body if isinstance(node, ast.ImportFrom)}
    return any(
        name.startswith(("opentelemetry", "taskflow.tracing.")) and name != "taskflow.tracing.start" for name in modules
    )
