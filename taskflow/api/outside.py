"""What holds for every address of the server: who may call it, by which name, and what browsers are told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from urllib.parse import urlsplit

from taskflow.api.desk import refused
from taskflow.api.errors import malformed
from taskflow.api.http import Message, Receive, Scope, Send
from taskflow.api.request import id_of

LONGEST_HEAD = 64 * 1024
MOST_HEADERS = 100
LONGEST_URL = 16 * 1024
FOR_MACHINES = ("/health", "/metrics")
"""Asked by probes inside, which name us by the address of the moment."""
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
"""Where an answer does not say otherwise: the dashboard's pages have a policy of their own."""

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
"""A browser refuses the whole request of a page that adds another one. None of those below the first four is read."""

PREFLIGHT = (
    (b"access-control-allow-methods", b"GET, POST"),
    (b"access-control-allow-headers", b", ".join(ALLOWED_HEADERS)),
    (b"access-control-max-age", b"600"),
)


class Outside:
    """Wraps the whole application."""

    def __init__(self, app: object, *, public_url: str, origins: Iterable[str] = (), secure: bool = False) -> None:
        self.app = app
        self.hosts = LOCAL | {urlsplit(public_url).hostname or "localhost"}
        self.origins = frozenset(origins)
        self.secure = secure or public_url.startswith("https://")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._inside(scope, receive, send)
            return
        headers = dict(scope["headers"])
        request_id = id_of(headers.get(b"x-request-id"))
        scope.setdefault("state", {})["request_id"] = request_id
        if fault := self._fault(scope, headers):
            await _refuse(scope, self._dressed(send, request_id, headers), *fault)
        elif scope["type"] == "websocket":
            await self._inside(scope, receive, send)
        elif _is_preflight(scope, headers) and self._origin(headers):
            await _answer(self._dressed(send, request_id, headers), 204, list(PREFLIGHT))
        else:
            await self._inside(scope, receive, self._dressed(send, request_id, headers))

    async def _inside(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)  # type: ignore[operator]  # any ASGI application: Starlette's type is its own

    def _fault(self, scope: Scope, headers: Mapping[bytes, bytes]) -> tuple[int, str] | None:
        every, size, hosts = scope["headers"], 0, 0
        for name, value in every:
            size += len(name) + len(value) + 4
            hosts += name == b"host"
        if len(scope.get("raw_path") or b"") + len(scope["query_string"]) > LONGEST_URL:
            return 414, f"The URL is longer than {LONGEST_URL} bytes."
        if len(every) > MOST_HEADERS or size > LONGEST_HEAD:
            return 431, f"The head is larger than {LONGEST_HEAD} bytes, or has more than {MOST_HEADERS} headers."
        if hosts != 1:
            return 400, "A request needs one Host."
        if not scope["path"].startswith(FOR_MACHINES) and _host(headers[b"host"]) not in self.hosts:
            return 400, "This server does not go by that name: see TASKFLOW_PUBLIC_URL."
        return None

    def _origin(self, headers: Mapping[bytes, bytes]) -> bytes | None:
        """The page's origin, if it was named. What was not named is never said back."""
        origin = headers.get(b"origin")
        return origin if origin is not None and origin.decode("latin-1") in self.origins else None

    def _dressed(self, send: Send, request_id: str, headers: Mapping[bytes, bytes]) -> Send:
        """Adds to each answer what every answer carries."""
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

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = list(message["headers"])
                known = {name.lower() for name, _ in given}
                message["headers"] = given + [one for one in BROWSERS if one[0] not in known] + more
            await send(message)

        return dressed


@lru_cache(maxsize=64)
def _host(value: bytes) -> str:
    try:
        return urlsplit(f"//{value.decode('latin-1')}").hostname or ""
    except ValueError:
        return ""


def _is_preflight(scope: Scope, headers: Mapping[bytes, bytes]) -> bool:
    return scope["method"] == "OPTIONS" and b"access-control-request-method" in headers


async def _refuse(scope: Scope, send: Send, status: int, message: str) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close"})
        return
    headers = [(b"content-type", b"application/json; charset=utf-8"), (b"connection", b"close")]
    await _answer(send, status, headers, refused(malformed(message, status=status)))


async def _answer(send: Send, status: int, headers: list[tuple[bytes, bytes]], body: bytes = b"") -> None:
    if status != 204:
        headers.append((b"content-length", b"%d" % len(body)))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
