"""A collector of traces: a real HTTP server that takes OTLP in protobuf, in a thread of its own."""

from __future__ import annotations

import asyncio
import gzip
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

TIMEOUT = 30


@dataclass(frozen=True)
class Span:
    name: str
    kind: int
    trace: str
    id: str
    parent: str
    links: tuple[str, ...]
    """Traces that the span is linked with."""
    attributes: dict[str, Any]
    failed: bool
    service: str


@dataclass
class Collector:
    url: str = ""
    spans: list[Span] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    heads: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    """The path and the headers of each request."""
    refuses: bool = False
    refused: int = 0
    _news: Callable[[], object] = lambda: None

    async def has(self, *names: str) -> list[Span]:
        """Waits for one span of each of these names, and returns the last ones of them."""
        await self.until(lambda: {span.name for span in self.spans} >= set(names))
        return [self.last(name) for name in names]

    async def until(self, is_so: Callable[[], bool]) -> None:
        loop, changed = asyncio.get_running_loop(), asyncio.Event()
        self._news = partial(loop.call_soon_threadsafe, changed.set)
        try:
            async with asyncio.timeout(TIMEOUT):
                while not is_so():
                    await changed.wait()
                    changed.clear()
        finally:
            self._news = lambda: None

    def last(self, name: str) -> Span:
        return next(span for span in reversed(self.spans) if span.name == name)

    async def parent_of(self, span: Span) -> Span:
        """Waits for the parent, since a span ends and is exported after the spans inside it."""
        await self.until(lambda: any(other.id == span.parent for other in self.spans))
        return next(other for other in self.spans if other.id == span.parent)

    def below(self, span: Span) -> list[Span]:
        return [other for other in self.spans if other.parent == span.id]

    def takes(self, body: bytes) -> bool:
        if self.refuses:
            self.refused += 1
        else:
            self.bodies.append(body)
            self.spans += _spans(ExportTraceServiceRequest.FromString(body))
        self._news()
        return not self.refuses


@contextmanager
def started() -> Iterator[Collector]:
    collector = Collector()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            collector.heads.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            taken = collector.takes(gzip.decompress(body) if self.headers["content-encoding"] == "gzip" else body)
            self.send_response(200 if taken and self.path.endswith("/v1/traces") else 400)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        collector.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield collector
        finally:
            server.shutdown()
            thread.join()


def _spans(request: ExportTraceServiceRequest) -> Iterator[Span]:
    for resource in request.resource_spans:
        about = {each.key: each.value.string_value for each in resource.resource.attributes}
        for scope in resource.scope_spans:
            for span in scope.spans:
                yield Span(
                    span.name,
                    span.kind,
                    span.trace_id.hex(),
                    span.span_id.hex(),
                    span.parent_span_id.hex(),
                    tuple(link.trace_id.hex() for link in span.links),
                    {each.key: _value(each.value) for each in span.attributes},
                    span.status.code == span.status.STATUS_CODE_ERROR,
                    about["service.name"],
                )


def _value(value: Any) -> Any:
    return getattr(value, value.WhichOneof("value"))
