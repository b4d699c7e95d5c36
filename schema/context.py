"""The context of an operation: the caller, the request, and the services that resolvers use. `resolvers` and `taskflow` implement them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

import strawberry

from events.event import SYSTEM, Author, Origin
from events.live.window import Window
from events.storage.database import Reads, Unit
from models.errors import AuthFailed
from models.event.heads import Heads
from models.event.security_log import SecurityLog
from models.markdown.rendering import MarkedHtml
from models.presence import Presence
from models.push_device.address import Address
from models.push_device.message import Delivery, PushMessage
from models.session.session import Lifetime
from models.task.stored.labels import LabelCache
from models.viewer import Viewer
from models.wording.languages import language_for
from schema.authentication import Passwords, Throttle, Tokens

if TYPE_CHECKING:
    from events.log.cursor import Cursor
    from schema.instance import Instance

T = TypeVar("T")
F = TypeVar("F")

MAX_COOKIES = 200
"""More than a browser keeps for one site."""


class CostAllowance(Protocol):
    """The caller's budget of cost points, after this operation was paid for."""

    @property
    def limit(self) -> int: ...

    @property
    def remaining(self) -> int: ...

    @property
    def restore_per_second(self) -> float: ...

    @property
    def reset_at(self) -> int: ...


@dataclass(slots=True)
class Request:
    """A call, as the transport passes it on."""

    id: str
    ip: str | None = None
    user_agent: str = ""
    origin_id: str | None = None
    """Idempotency key or request id, which is recorded in the events that this call causes."""
    via: Origin = Origin.SESSION
    cookie_header: str = ""
    set_cookies: list[str] = field(default_factory=list)
    """Whole values of Set-Cookie headers for the answer."""
    takes_cookies: bool = True
    """False for a WebSocket that is open: it can send no more headers."""
    accept_language: str = ""
    variables: Mapping[str, Any] = field(default_factory=dict)
    """As the client sent them, before they were coerced."""
    resume: Sequence[str] = ()
    """The cursors that a client hands over when it comes back: `Last-Event-ID`, or in `connection_init`."""
    allowance: CostAllowance | None = None
    touched: dict[str, int] = field(default_factory=dict)
    """How many tasks each bulk call of this operation handled, by the field's name in the answer: the rest of its price
    is given back. Work that is rolled back in the end counts, too."""

    def touches(self, field: str, tasks: int) -> None:
        self.touched[field] = max(tasks, self.touched.get(field, 0))  # the unit may be tried several times

    def cookie(self, name: str) -> str | None:
        """Split by hand: `http.cookies` needs seconds for 60 KB of escaped quotes on Python 3.11 and 3.12 (CVE-2024-7592)."""
        for pair in self.cookie_header.split(";", MAX_COOKIES)[:MAX_COOKIES]:
            key, _, value = pair.partition("=")
            if key.strip() == name:
                return value.strip()
        return None


class MailTrial(Protocol):
    """The result of a test mail."""

    @property
    def ok(self) -> bool: ...

    @property
    def transcript(self) -> list[str]: ...


class AnswerCache(Protocol):
    """For answers that are made once and read often. A key names everything that its answer depends on."""

    async def get(self, key: str, is_good: Callable[[bytes], bool]) -> bytes | None: ...

    async def get_or_make(
        self,
        keys: Sequence[str],
        make: Callable[[Sequence[str]], Awaitable[Sequence[bytes]]],
        *,
        is_good: Callable[[bytes], bool],
    ) -> list[tuple[bytes, bool]]:
        """The answers, and whether each was there already; what is missing is made together."""
        ...


class MarkdownRenderer(Protocol):
    async def render(self, text: str, *, user_id: str) -> MarkedHtml:
        """Raises LimitReached when too many wait; users take turns."""
        ...


class ReportTurns(Protocol):
    def turn(self, user_id: str) -> AbstractAsyncContextManager[None]:
        """The context in which a report is counted. Entering it waits for this user's turn. Raises LimitReached when
        too many wait."""
        ...


class UploadAddress(Protocol):
    @property
    def url(self) -> str: ...

    @property
    def expires_at(self) -> datetime: ...


class FileAddresses(Protocol):
    """Signed addresses of the bytes of files. Within an hour, all callers get the same one."""

    def upload(self, id: str, now: datetime) -> UploadAddress: ...

    def bytes_of(self, id: str, filename: str, now: datetime) -> str: ...

    def thumbnail(self, id: str, now: datetime) -> str: ...


class PushSender(Protocol):
    """Push services, as far as this server reaches them."""

    @property
    def is_on(self) -> bool: ...

    @property
    def is_private(self) -> bool:
        """Whether push services may be in a private network."""
        ...

    @property
    def fcm_host(self) -> str | None:
        """None: this server does not reach Firebase Cloud Messaging, and so no apps."""
        ...

    async def may_reach(self, endpoint: str) -> bool:
        """False: it leads into a private network."""
        ...

    def sealed(self, address: Address) -> str:
        """The address as it is stored."""
        ...

    async def send(
        self, sealed: str, message: PushMessage, *, seconds: float, ignore_backoff: bool = False
    ) -> Delivery:
        """Sends the message once, and waits for the push service's answer."""
        ...


class Services(Protocol):
    """The services that mutations use."""

    @property
    def epoch(self) -> str:
        """Identifies this database's history, and is part of every cursor."""
        ...

    @property
    def cache(self) -> AnswerCache: ...

    @property
    def file_addresses(self) -> FileAddresses: ...

    @property
    def heads(self) -> Heads: ...

    @property
    def instance(self) -> Instance: ...

    @property
    def labels(self) -> LabelCache[Any]:
        """Holds `schema.label.Label`, which imports this module."""
        ...

    @property
    def markdown(self) -> MarkdownRenderer: ...

    @property
    def passwords(self) -> Passwords: ...

    @property
    def presence(self) -> Presence: ...

    @property
    def public_url(self) -> str: ...

    @property
    def push(self) -> PushSender: ...

    @property
    def report_turns(self) -> ReportTurns: ...

    @property
    def security(self) -> SecurityLog: ...

    @property
    def lifetime(self) -> Lifetime: ...

    @property
    def throttle(self) -> Throttle: ...

    @property
    def tokens(self) -> Tokens: ...

    @property
    def event_days(self) -> int:
        """How far back the log reaches."""
        ...

    def text_of(self, cursor: Cursor) -> str:
        """The cursor as clients hold it."""
        ...

    async def positions_in(self, cursor: str) -> Mapping[str, int] | None:
        """The positions of a cursor as clients hold it. None: it is of another history, or older than the log reaches
        back. Raises InvalidCursor."""
        ...

    def positions(self, viewer: Viewer) -> dict[str, int]:
        """How far this process has followed the log, in the streams that this viewer sees."""
        ...

    async def try_mail(self, to: str, locale: str) -> MailTrial:
        """Sends a test mail, beside the queue, and waits for the mail server's answer."""
        ...

    async def unit(
        self, work: Callable[[Unit], Awaitable[T]], *, author: Author, long: bool = False
    ) -> tuple[T, Mapping[str, int]]:
        """Runs `work` in one unit; also returns the new position of each stream that was written to. `long`: it may
        write hundreds of rows."""
        ...

    async def authenticate(self, token: str) -> Viewer:
        """The caller with that token. Raises AuthFailed."""
        ...

    async def cursor_after(self, viewer: Viewer | None, written: Mapping[str, int]) -> str:
        """The log position that stands for having seen those writes."""
        ...


@dataclass(slots=True)
class ContextWith(Generic[F]):
    """Created for each operation, over WebSocket too. `F` is the protocol of what a type loads when it is selected
    (`schema.task.task.TaskFields` and so on). `resolvers.loaded_fields.LoadedFields` implements all of these, so this
    module names no type."""

    viewer: Viewer | None
    request: Request
    reads: Reads
    fields: F
    services: Services
    author: Author = SYSTEM
    window: Window | None = None
    """For a subscription: the stretch of the log that it is about."""

    @property
    def me(self) -> Viewer:
        if self.viewer is None:
            raise AuthFailed("Authentication required")
        return self.viewer

    @property
    def language(self) -> str:
        """The language of messages to the caller."""
        return language_for("" if self.viewer is None else self.viewer.locale, self.request.accept_language)


Context = ContextWith[Any]
"""For resolvers, which load their own."""

InfoWith = strawberry.Info[ContextWith[F], None]
Info = strawberry.Info[Context, None]
