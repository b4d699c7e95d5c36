"""HTTP under uvicorn, with limits that uvicorn leaves to a proxy: on the length of a head, and on the time that a
request may take to arrive."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from taskflow.api.transport.http import ABORT, ENDINGS, GONE, OWN_PACE
from taskflow.api.transport.middleware import LONGEST_HEAD, LONGEST_URL, MAX_HEADERS

TIMEOUT_SECONDS = 30.0
"""For the whole head and for the whole body: sending a byte now and then does not hold a connection."""

ABORT_AFTER_SECONDS = 5.0
"""How long an event stream may take to end when the server stops."""

MAX_PIPELINED = 16
"""Pipelined requests that wait for their turn on one connection. Browsers and the clients that we know send none."""

GO_ON = b"HTTP/1.1 100 "
"""May precede an answer, but is not the answer."""


class CoalescingTransport:
    """Writes the head of an answer together with the first part of its body. uvicorn writes them separately, and a
    system call costs as much as authenticating the caller."""

    __slots__ = ("_begun", "_head", "_transport")

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._head = b""
        self._begun = False

    def write(self, data: bytes) -> None:
        if self._head and not self._begun:
            self._begun = True
            self._transport.writelines((self._head, data))
        elif self._begun or data.startswith(GO_ON):
            self._transport.write(data)
        else:
            self._head = data

    def close(self) -> None:
        if self._head and not self._begun and not self.is_closing():
            self._transport.write(self._head)
        self._transport.close()

    def is_closing(self) -> bool:
        return self._transport.is_closing()


class DirectHTTP(HttpToolsProtocol):
    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._refusal = 0
        self._head_bytes = 0
        self._reading_head = True
        self._under_way = False
        """Whether a request has begun and is not complete."""
        self._own_pace = False
        """Whether the application itself limits how long the body takes."""
        self._timeout: asyncio.TimerHandle | None = None
        self._endings: dict[Callable[[], None], None] = {}
        self._answering: RequestResponseCycle | None = None
        """The request that is being answered. `cycle` is the last one received, which may wait behind it."""
        self._unread = False
        """True: the data received was invalid, and the rest is discarded."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn's own
        super().connection_made(transport)
        self._wait_for("head")

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_waiting()
        super().connection_lost(exc)
        if (running := self._answering) is not None and not running.response_complete:
            running.disconnected = True  # uvicorn notifies only the last request
            running.message_event.set()

    def data_received(self, data: bytes) -> None:
        if self._unread:
            return
        self._head_bytes += len(data) if self._reading_head else 0
        super().data_received(data)
        if self._timeout is None and self._waits_for_more():
            self._wait_for("head" if self._reading_head else "body")
        if self._reading_head and self._head_bytes > LONGEST_HEAD and not self._unread:
            self._refuse(431, "The head of the request is too large.")

    def on_message_begin(self) -> None:
        super().on_message_begin()
        cast("dict[str, Any]", self.scope)["extensions"] = {
            ENDINGS: self._endings,
            ABORT: self.transport.abort,
            OWN_PACE: self._leave_pace,
            GONE: self.transport.is_closing,
        }
        self._head_bytes, self._reading_head, self._under_way, self._own_pace = 0, True, True, False
        if len(self.pipeline) >= MAX_PIPELINED:
            raise ValueError(
                "Too many requests wait on this connection"
            )  # stops the parser; an error answer can't be sent out of turn

    def on_url(self, url: bytes) -> None:
        super().on_url(url)
        if len(self.url) > LONGEST_URL:
            self._refusal = 414
            raise ValueError(self._refusal)

    def on_header(self, name: bytes, value: bytes) -> None:
        super().on_header(name, value)
        self._head_bytes += len(name) + len(value) + 4
        if len(self.headers) > MAX_HEADERS or self._head_bytes > 2 * LONGEST_HEAD:
            self._refusal = 431
            raise ValueError(self._refusal)

    def on_headers_complete(self) -> None:
        if sum(len(name) + len(value) + 4 for name, value in self.headers) > LONGEST_HEAD:
            self._refusal = 431
            raise ValueError(self._refusal)
        super().on_headers_complete()
        self._reading_head = False  # from here on `cycle` is the request that is being read
        self._stop_waiting()  # a body has a time of its own
        # Not for HEAD, whose answer has no body, and not for an upgrade to another protocol, which gets no answer.
        if self.scope["method"] != "HEAD" and not self.parser.should_upgrade():
            self.cycle.transport = cast("asyncio.Transport", CoalescingTransport(self.transport))

    def on_message_complete(self) -> None:
        self._stop_waiting()
        self._reading_head, self._under_way, self._own_pace = True, False, False
        super().on_message_complete()

    def shutdown(self) -> None:
        """uvicorn waits for answers under way, so endless ones are told to end. A client that does not read would never
        get that, and would keep the process from ending."""
        super().shutdown()
        if self._endings or self.transport.is_closing():
            self.loop.call_later(ABORT_AFTER_SECONDS, self.transport.abort)
        for end in list(self._endings):
            end()

    def handle_websocket_upgrade(self) -> None:
        self._stop_waiting()
        if self._is_answering_another():
            self._refuse(400, "A WebSocket can't begin before the answer to the last request has ended.")
        else:
            super().handle_websocket_upgrade()
            self._unread = True  # from here on the connection speaks another protocol

    def send_400_response(self, msg: str) -> None:
        """Also reached when one of our limits stopped the parser."""
        match self._refusal:
            case 414:
                self._refuse(414, "The URL is too long.")
            case 431:
                self._refuse(431, "The head of the request is too large.")
            case _:
                self._refuse(400, msg)

    def on_response_complete(self) -> None:
        if self._unread and not self.pipeline:
            self.transport.close()
        super().on_response_complete()

    def _start_asgi_task(
        self, cycle: RequestResponseCycle, app: Any
    ) -> None:  # Any: as in uvicorn, any ASGI application
        self._answering = cycle
        super()._start_asgi_task(cycle, app)

    def _wait_for(self, part: str) -> None:
        self._stop_waiting()
        self._timeout = self.loop.call_later(TIMEOUT_SECONDS, self._too_late, part)

    def _stop_waiting(self) -> None:
        if self._timeout is not None:
            self._timeout.cancel()
            self._timeout = None

    def _too_late(self, part: str) -> None:
        if not self.transport.is_closing():
            self._refuse(408, f"The {part} of the request did not come within {TIMEOUT_SECONDS:g} s.")

    def _leave_pace(self) -> None:
        self._own_pace = self._under_way
        if self._own_pace:
            self._stop_waiting()

    def _waits_for_more(self) -> bool:
        """Whether a timer is needed: not for a request that came in one piece."""
        return not self._unread and not self._own_pace and (self._under_way or not self._is_answering())

    def _is_answering(self) -> bool:
        return self._answering is not None and not self._answering.response_complete

    def _is_answering_another(self) -> bool:
        """Whether the answer under way belongs to another request than the one being read."""
        return self._is_answering() and (self._reading_head or self._answering is not self.cycle)

    def _refuse(self, status: int, message: str) -> None:
        """Sends the error if the answer to this request may be sent now. During another answer its bytes would be read
        as a part of that one: then the connection reads nothing more, and closes after the last answer."""
        self._stop_waiting()
        if self._is_answering_another():
            self._unread = True
            if not self._reading_head:
                self.pipeline.popleft()  # the last one is being read, and will never be complete
            return
        if not self._reading_head and self.cycle.response_started:
            self.transport.abort()
            return
        self._unread = True
        body = message.encode()
        head = [
            STATUS_LINE[status],
            b"content-type: text/plain; charset=utf-8\r\n",
            b"content-length: %d\r\n" % len(body),
            b"x-content-type-options: nosniff\r\n",
            b"connection: close\r\n\r\n",
        ]
        self.transport.write(b"".join(head) + body)
        self.transport.close()
