"""An application that exports traces, and the collector that receives them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support import collector as collectors
from tests.support.collector import Collector


@pytest.fixture(autouse=True)
def collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    with collectors.started() as made:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", made.url)
        monkeypatch.setenv("OTEL_BSP_SCHEDULE_DELAY", "20")
        yield made
