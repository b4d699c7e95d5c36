"""A span for each GraphQL operation, named as the metrics name it."""

from __future__ import annotations

from contextvars import ContextVar

from opentelemetry.context import attach
from opentelemetry.trace import Span, SpanKind, StatusCode, get_current_span, set_span_in_context

from models.errors import Code
from taskflow.api.execution.measures import OK, UNAVAILABLE, Measures
from taskflow.api.execution.request import ApiRequest
from taskflow.tracing.spans import Spans

FAILURES = frozenset({Code.INTERNAL.value, UNAVAILABLE})
"""Codes of errors that are not the caller's fault."""

_RUNNING: ContextVar[tuple[ApiRequest, Span] | None] = ContextVar("operation", default=None)


class TracedMeasures(Measures):
    """Called when an operation begins and ends, in the task that runs it. The span stays the current one until that
    task, or the request around it, has ended."""

    def __init__(self, spans: Spans) -> None:
        super().__init__()
        self._tracer = spans.tracer

    def begin(self, request: ApiRequest) -> None:
        super().begin(request)
        kind = SpanKind.INTERNAL if get_current_span().is_recording() else SpanKind.SERVER
        span = self._tracer.start_span("operation", kind=kind)
        _RUNNING.set((request, span))
        attach(set_span_in_context(span))

    def end(self, request: ApiRequest, code: str, *, ran: bool = False) -> None:
        if request.code:
            return
        super().end(request, code, ran=ran)
        running = _RUNNING.get()
        if running is None or running[0] is not request:
            _describe(get_current_span(), request)  # refused before its operation was known
            return
        span = running[1]
        _RUNNING.set(None)
        _describe(span, request)
        if request.asked is not None:
            span.update_name(f"{request.asked.kind.value} {request.operation}")
        span.end()


def _describe(span: Span, request: ApiRequest) -> None:
    span.set_attribute("taskflow.transport", request.transport)
    span.set_attribute("graphql.operation.name", request.operation)
    if request.asked is not None:
        span.set_attribute("graphql.operation.type", request.asked.kind.value)
    if request.code != OK:
        span.set_attribute("error.type", request.code)
        if request.code in FAILURES:
            span.set_status(StatusCode.ERROR)
