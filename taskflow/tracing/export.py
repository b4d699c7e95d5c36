"""Sends spans to the collector in the background: nothing waits for it, and nothing fails with it."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SpanExporter, SpanExportResult

logger = logging.getLogger("taskflow.tracing")

SENDING, QUEUE = logging.getLogger("opentelemetry.exporter"), logging.getLogger("opentelemetry.sdk._shared_internal")
"""Loggers of the SDK that repeat the same line for each batch while the collector is away, and for each span that finds
the queue full."""


class QuietExporter(SpanExporter):
    """Says once that the collector is away, once that it is back, and once that spans are lost although it is there."""

    def __init__(self, exporter: SpanExporter) -> None:
        self._exporter = exporter
        self._reached: bool | None = None
        """None: not known yet."""
        self._has_lost = False
        SENDING.setLevel(logging.CRITICAL)
        QUEUE.filters.insert(0, self._is_another)

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        result = self._exporter.export(spans)
        reached = result is SpanExportResult.SUCCESS
        if not reached and self._reached is not False:
            logger.warning(
                "The trace collector does not accept spans: they are dropped until it does."
                " See OTEL_EXPORTER_OTLP_ENDPOINT, which is for OTLP over HTTP (port 4318 most often)."
            )
        elif reached and self._reached is False:
            logger.warning("The trace collector accepts spans again")
        self._reached = reached
        return result

    def _is_another(self, record: logging.LogRecord) -> bool:
        """Filters out the message that the queue is full, which is logged here, and once."""
        if not str(record.msg).startswith("Queue full"):
            return True
        if not self._has_lost and self._reached is not False:
            self._has_lost = True
            logger.warning(
                "Spans are dropped: they arrive faster than they are sent. Raise the queue size (OTEL_BSP_MAX_QUEUE_SIZE),"
                " or trace fewer requests (OTEL_TRACES_SAMPLER)."
            )
        return False

    def shutdown(self) -> None:
        QUEUE.removeFilter(self._is_another)
        self._exporter.shutdown()

    def force_flush(self, timeout_millis: int = 30_000) -> bool:
        return self._exporter.force_flush(timeout_millis)
