"""Sends spans to the collector, beside everything else: nothing waits for it, and nothing fails with it."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SpanExporter, SpanExportResult

logger = logging.getLogger("taskflow.tracing")

TALKATIVE = ("opentelemetry.exporter", "opentelemetry.sdk._shared_internal")
"""Loggers of the SDK that say the same of each batch while the collector is away."""


class QuietExporter(SpanExporter):
    """Says once that the collector is away, and once that it is back."""

    def __init__(self, exporter: SpanExporter) -> None:
        self._exporter = exporter
        self._reached: bool | None = None
        """None: nobody knows yet."""
        for name in TALKATIVE:
            logging.getLogger(name).setLevel(logging.CRITICAL)

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        result = self._exporter.export(spans)
        reached = result is SpanExportResult.SUCCESS
        if not reached and self._reached is not False:
            logger.warning(
                "The collector of traces does not take them: they are thrown away until it does."
                " See OTEL_EXPORTER_OTLP_ENDPOINT, which is for OTLP over HTTP (port 4318 most often)."
            )
        elif reached and self._reached is False:
            logger.warning("The collector of traces takes them again")
        self._reached = reached
        return result

    def shutdown(self) -> None:
        self._exporter.shutdown()

    def force_flush(self, timeout_millis: int = 30_000) -> bool:
        return self._exporter.force_flush(timeout_millis)
