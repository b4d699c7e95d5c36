"""Makes spans that contain no text from people: no values, no error messages, no addresses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from opentelemetry.context import Context, get_current
from opentelemetry.trace import INVALID_SPAN, Span, SpanKind, StatusCode, Tracer, get_current_span
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from models.errors import Problem

TRACEPARENT = "traceparent"
LONGEST_TRACEPARENT = 100

_W3C = TraceContextTextMapPropagator()


class Spans:
    def __init__(self, tracer: Tracer) -> None:
        self.tracer = tracer

    @contextmanager
    def child(
        self, name: str, *, kind: SpanKind = SpanKind.INTERNAL, attributes: Mapping[str, str | int] | None = None
    ) -> Iterator[Span]:
        """A span within the current one. Where there is none, or it has ended, no span is made: the background work of
        this process (polling, keeping time) would be a trace each second."""
        if not get_current_span().is_recording():
            yield INVALID_SPAN
            return
        with self.tracer.start_as_current_span(
            name, kind=kind, attributes=attributes, record_exception=False, set_status_on_exception=False
        ) as span:
            try:
                yield span
            except BaseException as error:
                note_failure(span, error)
                raise


def note_failure(span: Span, error: BaseException) -> None:
    """Notes the type of the error only. A caller's mistake is not marked as a failure."""
    span.set_attribute("error.type", type(error).__qualname__)
    if isinstance(error, Exception) and not isinstance(error, Problem):
        span.set_status(StatusCode.ERROR)


def traceparent() -> str | None:
    """The header of the current span, to be stored; None if there is no trace."""
    carrier: dict[str, str] = {}
    _W3C.inject(carrier)
    return carrier.get(TRACEPARENT)


def context_of(given: object, *, within: Context | None = None) -> Context:
    """The context that a traceparent names, or `within` (the current one) if it names none."""
    within = get_current() if within is None else within
    if not isinstance(given, str) or len(given) > LONGEST_TRACEPARENT:
        return within
    return _W3C.extract({TRACEPARENT: given}, context=within)
