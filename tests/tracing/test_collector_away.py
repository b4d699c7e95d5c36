"""Tracing breaks nothing: not without a collector, not without its packages; and when it is off, nothing of it is
loaded."""

from __future__ import annotations

import logging
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from strawberry import Schema

from taskflow import __version__
from taskflow.app import create_app
from taskflow.instruments import PLAIN
from taskflow.settings.settings import Settings
from taskflow.storage.database import Database
from taskflow.tracing import export, start, traced
from tests.browser.server import free_port
from tests.repository.checkout import PACKAGES, ROOT, python_files
from tests.support import asgi, scratch
from tests.support.collector import Collector
from tests.support.people import Person, register

ENDPOINT = {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://localhost:4318"}


async def test_an_outage_of_the_collector_and_its_end_are_logged_once(
    stranger: Person, collector: Collector, caplog: pytest.LogCaptureFixture
) -> None:
    collector.refuses = True
    for number in range(1, 4):
        await stranger.asks("{ instance { name } }")
        await collector.until(lambda number=number: collector.refused >= number)  # type: ignore[misc]  # a loop's own number
    collector.refuses = False
    await stranger.asks("{ instance { name } }")
    await collector.has("query instance")
    await stranger.asks("{ instance { name } }")
    await collector.until(lambda: len(collector.bodies) > 1)  # by now the log has the message about the first failure

    away, back = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert away.startswith("The trace collector does not accept spans")
    assert back == "The trace collector accepts spans again"


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
def test_without_a_collector_everything_works(environ: dict[str, str]) -> None:
    assert start.instruments(environ) is PLAIN
    assert PLAIN.database is Database
    assert PLAIN.front(print) is print  # type: ignore[arg-type, comparison-overlap]  # nothing is put around it


@pytest.mark.once
def test_a_missing_package_is_logged_and_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delitem(sys.modules, "taskflow.tracing.traced", raising=False)
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk.trace", None)

    assert start.instruments(ENDPOINT) is PLAIN
    assert "pip install 'taskflow-server[otel]'" in caplog.text


async def test_spans_dropped_from_a_full_queue_are_logged_once(
    settings: Settings, whole_schema: Schema, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("OTEL_BSP_MAX_QUEUE_SIZE", "1")
    application = create_app(settings, whole=whole_schema)

    async with asgi.started(application):
        for name in ("Alice", "Bob", "Chidi"):  # each request makes dozens of spans
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
def test_a_bad_variable_is_logged_and_stops_nothing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)

    assert start.instruments(ENDPOINT) is PLAIN
    assert "correct the variables OTEL_" in caplog.text


@pytest.mark.once
def test_a_process_without_traces_loads_no_tracing_code(tmp_path: Path) -> None:
    """The SDK itself may be loaded: redis-py looks for it."""
    code = """
import sys, taskflow.app, taskflow.cli.worker
from taskflow.tracing.start import instruments
instruments({})
print([name for name in sys.modules if name.startswith("taskflow.tracing.")])
"""
    answer = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=scratch.surroundings(),
        capture_output=True,
        text=True,
        check=True,
    )

    assert answer.stdout == "['taskflow.tracing.start']\n"
    outside = [path for path in python_files(*PACKAGES) if path.parent != ROOT / "taskflow" / "tracing"]
    assert [
        path for path in outside if re.search(r"^\s*(from|import) opentelemetry", path.read_text(), re.MULTILINE)
    ] == []


@pytest.mark.once
def test_other_messages_of_the_sdk_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    """An exporter that fails for another reason than an unreachable collector loses spans, too."""
    exporter = export.QuietExporter(OTLPSpanExporter())
    export.QUEUE.error("Exception while exporting")
    export.QUEUE.warning("Queue full, dropping span.")
    exporter.shutdown()

    first, second = caplog.messages
    assert first == "Exception while exporting"
    assert second.startswith("Spans are dropped")


@pytest.mark.once
@pytest.mark.parametrize(
    ("said", "is_called"),
    [
        ("", ("taskflow", __version__)),
        ("peer.service.name=x", ("taskflow", __version__)),
        ("service.name=garden,service.version=9", ("garden", "9")),
    ],
)
def test_service_attributes_in_the_variables_win(
    said: str, is_called: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_RESOURCE_ATTRIBUTES", said)
    monkeypatch.delenv("OTEL_SERVICE_NAME", raising=False)
    found = traced._resource().attributes
    assert (found["service.name"], found["service.version"]) == is_called
