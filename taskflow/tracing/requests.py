"""A span for each HTTP request, in the trace that its `traceparent` names."""

from __future__ import annotations

from opentelemetry.context import Context, attach, detach, get_current
from opentelemetry.trace import Span, SpanKind, StatusCode, get_current_span, set_span_in_context

from taskflow.api.transport.http import Message, Receive, Scope, Send
from taskflow.api.transport.middleware import App
from taskflow.logs.access_log import QUIET
from taskflow.tracing.spans import Spans, context_of, note_failure

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "OPTIONS"})
ROUTES = {
    "graphql": "/graphql",
    "mcp": "/mcp",
    "files": "/files/{path}",
    "unsubscribe": "/unsubscribe/{token}",
    "schema.graphql": "/schema.graphql",
}
"""Names of spans by the first part of the path. The path itself is not recorded: it may contain a secret, or
anything."""
STREAMS = (b"text/event-stream", b"multipart/mixed")


class TracedRequests:
    """Wraps the layer that all requests pass, so that the access log is written within the span. A socket gets no span:
    it lasts for hours, and its operations are spans in the trace that its upgrade has named."""

    def __init__(self, app: App, spans: Spans) -> None:
        self._app = app
        self._tracer = spans.tracer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or scope["path"].startswith(QUIET):
            await self._app(scope, receive, send)
            return
        given = dict(scope["headers"]).get(b"traceparent", b"").decode("latin-1")
        context = context_of(given, within=_around())
        if scope["type"] == "websocket":
            token = attach(context)
            try:
                await self._app(scope, receive, send)
            finally:
                detach(token)
            return
        span = self._tracer.start_span(_name(scope), context, kind=SpanKind.SERVER, attributes=_attributes(scope))
        token = attach(set_span_in_context(span, context))
        try:
            await self._app(scope, receive, AnswerNote(span, send).send)
        except BaseException as error:
            if span.is_recording():
                note_failure(span, error)
            raise
        finally:
            detach(token)
            _end(span)


class AnswerNote:
    """Notes the status and ends the span. It ends before the last bytes are sent, because a pipelined request behind
    this one begins during that send. For a streamed answer it ends with the head, since the answer lasts as long as its
    reader."""

    __slots__ = ("_send", "_span")

    def __init__(self, span: Span, send: Send) -> None:
        self._span = span
        self._send = send

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._span.set_attribute("http.response.status_code", message["status"])
            if message["status"] >= 500:
                self._span.set_status(StatusCode.ERROR)
            if _is_stream(message):
                _end(self._span)
        elif message["type"] == "http.response.body" and not message.get("more_body", False):
            _end(self._span)
        await self._send(message)


def _around() -> Context:
    """The context of a surrounding request (an assistant's) if that is still running; otherwise an empty one."""
    return get_current() if get_current_span().is_recording() else Context()


def _end(span: Span) -> None:
    if span.is_recording():
        span.end()


def _is_stream(message: Message) -> bool:
    return any(name == b"content-type" and value.startswith(STREAMS) for name, value in message["headers"])


def _name(scope: Scope) -> str:
    return " ".join(filter(None, (_method(scope), _route(scope))))


def _attributes(scope: Scope) -> dict[str, str]:
    route = _route(scope)
    return {"http.request.method": _method(scope), **({"http.route": route} if route else {})}


def _method(scope: Scope) -> str:
    method: str = scope["method"]
    return method if method in METHODS else "_OTHER"


def _route(scope: Scope) -> str | None:
    return ROUTES.get(scope["path"].split("/", 2)[1] if scope["path"].startswith("/") else "")
