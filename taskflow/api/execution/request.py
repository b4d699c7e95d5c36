"""What an operation may read of its request, and may set for its answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from random import getrandbits
from typing import Any

from models.wording.languages import LONGEST_HEADER, language_for
from taskflow.api.documents.documents import Operation

Headers = Iterable[tuple[bytes, bytes]]

_REQUEST_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,63}")


@dataclass(frozen=True, slots=True)
class CostAllowance:
    """The caller's budget of cost points, as it stands after the price of this operation was taken."""

    limit: int
    remaining: int
    restore_per_second: float
    reset_at: int
    """When the bucket is full again, in milliseconds since 1970."""


@dataclass(slots=True)
class ApiRequest:
    id: str
    address: str = ""
    user_agent: str = ""
    cookie_header: str = ""
    """Unparsed: most operations need no cookie."""
    resume: Sequence[str] = ()
    """The cursors that a client resumes from: `Last-Event-ID`, or in `connection_init`. For each stream the latest
    position counts."""
    accept_language: str = ""
    locale: str = ""
    """The account's locale, as soon as the caller is known."""
    allowance: CostAllowance | None = None
    touched: dict[str, int] = field(default_factory=dict)
    """The number of tasks that each bulk call touched, by the field's name in the answer."""
    variables: Mapping[str, Any] = field(default_factory=dict)
    """As they came, before they were coerced."""
    set_cookies: list[str] = field(default_factory=list)
    """Whole values of Set-Cookie headers for the answer."""
    takes_cookies: bool = True
    """False for an open socket: it can't send headers any more."""
    transport: str = "http"
    """http, sse, multipart or websocket."""
    connection: str = ""
    """The id of the socket that carries the operation; empty if it has a connection of its own."""
    began: float = 0.0
    """When the operation came, on the clock of time.perf_counter()."""
    asked: Operation | None = None
    """The operation, as soon as it is known."""
    operation: str = ""
    """Its name in the metrics; empty until it has ended."""
    caller: str = ""
    """The user's id, or the key's; empty for a stranger."""
    code: str = ""
    """How the operation has ended: OK, or the code of the first error."""

    @property
    def language(self) -> str:
        """The language of messages to the caller."""
        return language_for(self.locale, self.accept_language)


def read(scope: Mapping[str, Any], headers: Mapping[bytes, bytes] | None = None) -> ApiRequest:
    if headers is None:
        headers = dict(scope["headers"])  # the last one of a name; none of these may be repeated
    client = scope.get("client")
    return ApiRequest(
        scope.get("state", {}).get("request_id") or id_of(headers.get(b"x-request-id")),
        client[0] if client else "",
        headers.get(b"user-agent", b"").decode("latin-1")[:400],
        headers.get(b"cookie", b"").decode("latin-1"),
        _cursor(headers.get(b"last-event-id")),
        headers.get(b"accept-language", b"")[:LONGEST_HEADER].decode("latin-1"),
        takes_cookies=scope["type"] == "http",
        transport=scope["type"],
    )


def id_of(given: bytes | None) -> str:
    """The id from the client or a proxy if it is safe for the log; otherwise a new one."""
    text = given.decode("latin-1") if given else ""
    return text if _REQUEST_ID.fullmatch(text) else f"{getrandbits(80):020x}"  # a name in the log, no secret


def bearer_of(value: str | None) -> str | None:
    """The token of an `Authorization: Bearer`, whatever the case of the scheme; None for anything else."""
    if not value:
        return None
    scheme, _, token = value.strip().partition(" ")
    return token.strip() or None if scheme.lower() == "bearer" else None


def _cursor(value: bytes | None) -> Sequence[str]:
    """Never cut, since half a cursor is a broken one. The limit on the whole head bounds its length."""
    return (value.decode("latin-1"),) if value else ()
