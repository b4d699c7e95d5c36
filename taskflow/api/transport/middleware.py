"""Middleware for every path: Host and Origin checks, security headers, request ids and the access log."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from models.wording.sentence import Sentence, sentence
from taskflow.api.errors import malformed
from taskflow.api.execution.operation import refused
from taskflow.api.execution.request import id_of, read
from taskflow.api.transport.http import Message, Receive, Scope, Send
from taskflow.logs import access_log

LONGEST_HEAD = 64 * 1024
MAX_HEADERS = 100
LONGEST_URL = 16 * 1024
PATHS_CALLED_BY_IP = ("/health", "/metrics")
"""Health probes call these by IP, so the Host check is skipped."""
LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})

BROWSERS = (
    (b"content-security-policy", b"default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
)
"""Defaults for answers without headers of their own: the dashboard's pages have another policy."""
BROWSERS_NAMES = frozenset(name for name, _ in BROWSERS)

ALLOWED_HEADERS = (
    b"authorization",
    b"content-type",
    b"last-event-id",
    b"x-request-id",
    b"apollographql-client-name",  # Apollo Client names itself
    b"apollographql-client-version",
    b"apollo-require-preflight",  # Apollo's own guard against forms of other sites
    b"traceparent",  # W3C Trace Context and Baggage: OpenTelemetry
    b"tracestate",
    b"baggage",
    b"sentry-trace",
)
"""A browser blocks a page's whole request if it adds any other header. Only the first four are read."""

PREFLIGHT = (
    (b"access-control-allow-methods", b"GET, POST, PUT"),
    (b"access-control-allow-headers", b", ".join(ALLOWED_HEADERS)),
    (b"access-control-max-age", b"600"),
)


App = Callable[[Scope, Receive, Send], Awaitable[None]]


class FrontMiddleware:
    """The only layer between the server and its applications: every layer costs a request as much as reading a row.
    `at` maps a path to the application that serves it; `app` serves all other paths."""

    def __init__(
        self,
        app: App,
        *,
        public_url: str,
        origins: Iterable[str] = (),
        secure: bool = False,
        at: Mapping[str, App] | None = None,
    ) -> None:
        self.app = app
        self.at = at or {}
        self.hosts = LOCAL | {urlsplit(public_url).hostname or "localhost"}
        self.origins = frozenset(origins)
        self.secure = secure or public_url.startswith("https://")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        began = time.perf_counter()
        headers = dict(scope["headers"])
        request_id = id_of(headers.get(b"x-request-id"))
        scope.setdefault("state", {})["request_id"] = request_id
        answer = ResponseSender(send, self._common_headers(request_id, headers))
        try:
            if fault := self._fault(scope, headers):
                await _refuse(scope, answer.send, *fault)
            elif _is_preflight(scope, headers) and self._origin(headers):
                await _answer(answer.send, 204, list(PREFLIGHT))
            else:
                await self.at.get(scope["path"], self.app)(scope, receive, answer.send)
        finally:
            access_log.log_request(scope, answer.status, request_id, time.perf_counter() - began)

    def _fault(self, scope: Scope, headers: Mapping[bytes, bytes]) -> tuple[int, Sentence] | None:
        every = scope["headers"]
        if len(scope.get("raw_path") or b"") + len(scope["query_string"]) > LONGEST_URL:
            return 414, sentence("The URL is longer than {most} bytes.", most=LONGEST_URL)
        if len(every) > MAX_HEADERS or sum([len(name) + len(value) + 4 for name, value in every]) > LONGEST_HEAD:
            return 431, sentence(
                "The head is larger than {most} bytes, or has more than {headers} headers.",
                most=LONGEST_HEAD,
                headers=MAX_HEADERS,
            )
        if b"host" not in headers or (len(headers) != len(every) and [name for name, _ in every].count(b"host") > 1):
            return 400, sentence("A request needs one Host.")
        if not scope["path"].startswith(PATHS_CALLED_BY_IP) and _host(headers[b"host"]) not in self.hosts:
            return 400, sentence("This server does not accept requests for that host name. See TASKFLOW_PUBLIC_URL.")
        return None

    def _origin(self, headers: Mapping[bytes, bytes]) -> bytes | None:
        """The page's origin, if it is one of ours. Any other origin is never repeated in the answer."""
        origin = headers.get(b"origin")
        return origin if origin is not None and origin.decode("latin-1") in self.origins else None

    def _common_headers(self, request_id: str, headers: Mapping[bytes, bytes]) -> list[tuple[bytes, bytes]]:
        """The headers of each answer to this request, besides its own and those for browsers."""
        more = [(b"x-request-id", request_id.encode())]
        if self.secure:
            more.append((b"strict-transport-security", b"max-age=31536000"))
        if self.origins:
            more.append((b"vary", b"origin"))
            if origin := self._origin(headers):
                more += [
                    (b"access-control-allow-origin", origin),
                    (b"access-control-allow-credentials", b"true"),
                    (b"access-control-expose-headers", b"x-request-id, retry-after"),
                ]
        return more


class ResponseSender:
    """Sends the answer to one request: adds the headers that every answer has, and notes the status for the access log."""

    __slots__ = ("_more", "_send", "status")

    def __init__(self, send: Send, more: Sequence[tuple[bytes, bytes]]) -> None:
        self._send = send
        self._more = more
        self.status: int | None = None
        """The status of the answer, or the code that the socket was closed with."""

    def send(self, message: Message) -> Awaitable[None]:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            given = message["headers"]
            known = {name.lower() for name, _ in given}
            apart = BROWSERS_NAMES.isdisjoint(known)
            browsers = BROWSERS if apart else [one for one in BROWSERS if one[0] not in known]
            message["headers"] = [*given, *browsers, *self._more]
        elif message["type"] == "websocket.close":
            self.status = message.get("code", 1000)
        return self._send(message)


@lru_cache(maxsize=64)
def _host(value: bytes) -> str:
    try:
        return urlsplit(f"//{value.decode('latin-1')}").hostname or ""
    except ValueError:
        return ""


def _is_preflight(scope: Scope, headers: Mapping[bytes, bytes]) -> bool:
    return scope.get("method") == "OPTIONS" and b"access-control-request-method" in headers


async def _refuse(scope: Scope, send: Send, status: int, message: Sentence) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close"})
        return
    language = read(scope).language
    headers = [(b"content-type", b"application/json; charset=utf-8"), (b"connection", b"close")]
    await _answer(send, status, headers, refused(malformed(message, status=status), language))


async def _answer(send: Send, status: int, headers: list[tuple[bytes, bytes]], body: bytes = b"") -> None:
    if status != 204:
        headers.append((b"content-length", b"%d" % len(body)))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
