"""Wires tracing: the SDK as its variables say, and the parts of the process that make spans."""

from __future__ import annotations

import os
import threading
from functools import partial

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import OTELResourceDetector, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

from taskflow import __version__
from taskflow.instruments import Instruments
from taskflow.mail.mailer import mailer_for
from taskflow.settings.settings import Settings
from taskflow.tracing.delivery import Deliveries, TracedHub
from taskflow.tracing.export import QuietExporter
from taskflow.tracing.jobs import TracedJobRunner, TracedMailer, TracedPushSender, TracedQueue
from taskflow.tracing.log_lines import TraceIds
from taskflow.tracing.operations import TracedMeasures
from taskflow.tracing.requests import TracedRequests
from taskflow.tracing.spans import Spans
from taskflow.tracing.sql import TracedDatabase

USUAL_BATCH = 512
"""Spans that the SDK sends at once by default."""
LAST_SECONDS = 2.0
"""The time limit for the last spans when the process ends. A collector that is away must not delay it."""


def traced() -> Instruments:
    provider = TracerProvider(resource=_resource(), shutdown_on_exit=False)
    exporter = QuietExporter(OTLPSpanExporter())
    provider.add_span_processor(BatchSpanProcessor(exporter, max_export_batch_size=_batch_size()))
    spans = Spans(provider.get_tracer("taskflow", __version__))
    deliveries, trace_ids = Deliveries(spans), TraceIds()

    def close() -> None:
        trace_ids.restore()
        deliveries.close()
        last = threading.Thread(target=provider.shutdown, name="last spans", daemon=True)
        last.start()
        last.join(LAST_SECONDS)
        exporter.shutdown()  # stops its retries

    def mailer(settings: Settings) -> TracedMailer:
        return TracedMailer(mailer_for(settings), spans)

    return Instruments(
        database=partial(TracedDatabase, spans=spans),
        queue=TracedQueue,
        measures=partial(TracedMeasures, spans),
        runner=partial(TracedJobRunner, spans=spans),
        mailer=mailer,
        push=partial(TracedPushSender, spans=spans),
        hub=partial(TracedHub, deliveries),
        front=partial(TracedRequests, spans=spans),
        committed=deliveries.note,
        close=close,
    )


def _batch_size() -> int | None:
    """None: the SDK's own, or what the variable says. The SDK refuses a queue that is smaller than a batch."""
    try:
        queue = int(os.environ.get("OTEL_BSP_MAX_QUEUE_SIZE", ""))
    except ValueError:  # the SDK reports it
        return None
    return queue if 0 < queue < USUAL_BATCH and "OTEL_BSP_MAX_EXPORT_BATCH_SIZE" not in os.environ else None


def _resource() -> Resource:
    """OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES override our values."""
    ours = Resource.create({"service.name": "taskflow", "service.version": __version__})
    return ours.merge(OTELResourceDetector().detect())
