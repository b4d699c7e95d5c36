"""WebSockets under uvicorn, written to straight: a ready frame goes to the transport in one call.

Through ASGI and a framing library it costs four times as much; with thousands of readers of one stream that is the bill.
"""

from __future__ import annotations

import asyncio
import random
import struct
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.exceptions import InvalidState
from websockets.http11 import Request
from websockets.server import ServerProtocol

from taskflow.api.wire import Wire

if TYPE_CHECKING:
    from uvicorn._types import ASGISendEvent

EXTENSION = "taskflow.wire"
LARGEST_MESSAGE = 64 * 1024
GOING_AWAY = 1001
RESTART = 1012
SOCKETS_A_SECOND = 500
LONGEST_SPREAD_SECONDS = 5.0
ABORT_AFTER_SECONDS = 5.0


class DirectWS(WebSocketsSansIOProtocol):
    """uvicorn's own protocol, without compression, with close codes that stock clients come back from."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.conn = ServerProtocol(max_size=LARGEST_MESSAGE, logger=self.logger)
        self.wire: DirectWire | None = None

    @property
    def close_sent(self) -> bool:
        return self._close_sent

    @close_sent.setter
    def close_sent(self, sent: bool) -> None:
        """uvicorn notes it in many places, and nothing may be written after it."""
        self._close_sent = sent
        if sent and self.wire is not None:
            self.wire.cut_off()

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        if hasattr(self, "scope"):  # otherwise the handshake was refused
            self.wire = DirectWire(self)
            cast("dict[str, Any]", self.scope["extensions"])[EXTENSION] = self.wire

    async def send(self, message: ASGISendEvent) -> None:
        await super().send(message)
        if message["type"] == "websocket.accept":
            self.request.headers.clear()  # the parser holds it to the end, and it weighs more than a watcher does
            del self.response

    def send_receive_event_to_app(self) -> None:
        """uvicorn logs a traceback for text that is not UTF-8. What a client sends is not our failure."""
        if self.curr_msg_data_type == "text" and not self.close_sent:
            try:
                b"".join(self.frames).decode()
            except UnicodeDecodeError:
                self.frames = []
                self.conn.send_close(1007, "Text must be UTF-8")
                self.handle_parser_exception()
                return
        super().send_receive_event_to_app()

    def pause_writing(self) -> None:
        super().pause_writing()
        if self.wire is not None:
            self.wire.pause()

    def resume_writing(self) -> None:
        super().resume_writing()
        if self.wire is not None:
            self.wire.resume()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        if self.wire is not None:
            self.wire.cut_off()

    def start_keepalive(self) -> None:
        """The first ping at a moment of its own: those who came back together after a restart would be asked together
        ever after, and a change in that moment would wait for a thousand pings."""
        if self.ping_interval:
            self.ping_timer = self.loop.call_later(random.random() * self.ping_interval, self.send_keepalive_ping)  # noqa: S311  # no secret

    def keepalive_timeout(self) -> None:
        """uvicorn closes with 1011 here, which stock clients take as final. A laptop that slept should come back."""
        self.pong_timer = None
        self.pending_ping_payload = None
        if not self.close_sent and not self.transport.is_closing():
            self.close_with(GOING_AWAY, "No answer to our ping")

    def shutdown(self) -> None:
        """A few at a time: those who come back at once would all knock at the next process at once."""
        if self.close_sent or not self.handshake_complete:
            super().shutdown()
            return
        self.stop_keepalive()
        spread = min(LONGEST_SPREAD_SECONDS, len(self.connections) / SOCKETS_A_SECOND)
        self.loop.call_later(random.random() * spread, self.close_with, RESTART, "The server restarts")  # noqa: S311  # no secret

    def close_with(self, code: int, reason: str) -> None:
        """What uvicorn does for `websocket.close`, without waiting for room to say it."""
        if self.close_sent or self.disconnected or self.transport.is_closing():
            return
        self.stop_keepalive()
        self.queue.put_nowait({"type": "websocket.disconnect", "code": code, "reason": reason})
        try:
            self.conn.send_close(code, reason)
        except InvalidState:
            self.transport.close()
            return
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        if self.read_paused:
            self.read_paused = False
            self.transport.resume_reading()
        self.close_timer = self.loop.call_later(ABORT_AFTER_SECONDS, self.transport.abort)


class DirectWire(Wire):
    def __init__(self, protocol: DirectWS) -> None:
        super().__init__()
        self._protocol = protocol
        self._transport: asyncio.Transport = protocol.transport

    def write(self, message: bytes) -> None:
        if not self.closed:
            self._transport.write(frame_head(len(message)) + message)

    def write_between(self, before: bytes, payloads: Sequence[bytes], after: bytes) -> None:
        """Many in one call: to ask the system costs ten times what a frame does."""
        if self.closed:
            return
        around = len(before) + len(after)
        frames = [b"%b%b%b%b" % (frame_head(around + len(one)), before, one, after) for one in payloads]
        self._transport.write(b"".join(frames))

    def pause(self) -> None:
        self._filled()

    def resume(self) -> None:
        self._freed()

    def _close(self, code: int, reason: str) -> None:
        self._protocol.close_with(code, reason)


@lru_cache(maxsize=4096)
def frame_head(length: int) -> bytes:
    """Of an unmasked text message in one frame."""
    if length < 126:
        return struct.pack("!BB", 0x81, length)
    if length < 65536:
        return struct.pack("!BBH", 0x81, 126, length)
    return struct.pack("!BBQ", 0x81, 127, length)
