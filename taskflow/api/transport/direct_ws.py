"""WebSockets under uvicorn, written to directly: a ready frame goes to the transport in one call.

Through ASGI and a framing library a write costs four times as much; with thousands of readers of one stream, that is
most of the cost.
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

from events.live.light_queue import LightQueue, Signal
from taskflow.api.transport.wire import SocketWriter

if TYPE_CHECKING:
    from uvicorn._types import ASGIReceiveEvent, ASGISendEvent
    from websockets.frames import Frame

EXTENSION = "taskflow.wire"
LARGEST_MESSAGE = 64 * 1024
MAX_FRAGMENTS = 1024
"""Frames of one message. An empty frame counts for nothing in the size of a message, and costs as much as a full one."""
SLICE = 4 * 1024
"""Bytes that are taken from one connection before the others have their turn: at most 682 frames, a few milliseconds."""
HANDSHAKE_SECONDS = 30.0
BAD_HANDSHAKE = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
TOO_BIG = 1009
GOING_AWAY = 1001
RESTART = 1012
SOCKETS_A_SECOND = 500
LONGEST_SPREAD_SECONDS = 5.0
ABORT_AFTER_SECONDS = 5.0


class DirectWS(WebSocketsSansIOProtocol):
    """uvicorn's own protocol, without compression, and with close codes that make stock clients reconnect."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.queue = cast("asyncio.Queue[ASGIReceiveEvent]", LightQueue())
        self.writable = cast("asyncio.Event", Signal())
        self.writable.set()
        self.conn = ServerProtocol(max_size=LARGEST_MESSAGE, logger=self.logger)
        self.socket_writer: DirectSocketWriter | None = None
        self._unread = bytearray()
        """Received bytes that wait for their turn. While there are any, no more is read from the connection."""
        self._turn: asyncio.Handle | None = None
        self._handshake_timeout: asyncio.TimerHandle | None = None

    @property
    def close_sent(self) -> bool:
        return self._close_sent

    @close_sent.setter
    def close_sent(self, sent: bool) -> None:
        """uvicorn sets this in many places, and nothing may be written afterwards."""
        self._close_sent = sent
        if sent and self.socket_writer is not None:
            self.socket_writer.cut_off()
        if sent:
            self._stop_waiting()
            self._take_turn()  # the client's own close frame may be in the unread bytes

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._handshake_timeout = self.loop.call_later(HANDSHAKE_SECONDS, self._handshake_too_late)

    def data_received(self, data: bytes) -> None:
        if len(data) <= SLICE and not self._unread and self._may_read():
            self._read(data)
            return
        self._unread += data
        self.transport.pause_reading()
        self._take_turn()

    async def receive(self) -> ASGIReceiveEvent:
        message = await super().receive()
        if self._unread or not self._may_read():
            self.transport.pause_reading()  # uvicorn has resumed it
            self._take_turn()
        return message

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        if hasattr(self, "scope"):  # otherwise the handshake was refused
            self.socket_writer = DirectSocketWriter(self)
            cast("dict[str, Any]", self.scope["extensions"])[EXTENSION] = self.socket_writer

    async def send(self, message: ASGISendEvent) -> None:
        await super().send(message)
        if message["type"] == "websocket.accept":
            self._stop_waiting()
            self.request.headers.clear()  # the parser keeps it to the end, and it takes more memory than a watcher
            del self.response

    def send_receive_event_to_app(self) -> None:
        """uvicorn logs a traceback for text that is not UTF-8. Invalid input is the client's fault, not ours."""
        if self.curr_msg_data_type == "text" and not self.close_sent:
            try:
                b"".join(self.frames).decode()
            except UnicodeDecodeError:
                self.frames = []
                self.conn.send_close(1007, "Text must be UTF-8")
                self.handle_parser_exception()
                return
        super().send_receive_event_to_app()

    def handle_cont(self, event: Frame) -> None:
        if self.close_sent:
            return
        if len(self.frames) >= MAX_FRAGMENTS:
            self.frames = []
            self.conn.send_close(TOO_BIG, f"A message may come in at most {MAX_FRAGMENTS} frames")
            self.handle_parser_exception()
            return
        super().handle_cont(event)

    def pause_writing(self) -> None:
        """Stops reading from a client that does not read: each of its pings would add a pong to the buffer."""
        super().pause_writing()
        self.transport.pause_reading()
        if self.socket_writer is not None:
            self.socket_writer.pause()

    def resume_writing(self) -> None:
        super().resume_writing()
        if self.socket_writer is not None:
            self.socket_writer.resume()
        self._take_turn()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_waiting()
        self._unread.clear()
        super().connection_lost(exc)
        if self.socket_writer is not None:
            self.socket_writer.cut_off()

    def _may_read(self) -> bool:
        """uvicorn pauses reading while the application has not taken a message."""
        return not self.read_paused and self.writable.is_set()

    def _take_turn(self) -> None:
        if self._turn is None:
            self._turn = self.loop.call_soon(self._read_slice)

    def _read_slice(self) -> None:
        self._turn = None
        if self.disconnected or self.transport.is_closing() or not self._may_read():
            return
        if self._unread:
            piece = bytes(self._unread[:SLICE])
            del self._unread[:SLICE]
            self._read(piece)
        if self._unread:
            self._take_turn()
        elif self._may_read() and not self.transport.is_closing():
            self.transport.resume_reading()

    def _read(self, data: bytes) -> None:
        super().data_received(data)
        if self.conn.handshake_exc is not None and not self.handshake_complete:
            self._refuse_handshake(self.conn.data_to_send())

    def _handshake_too_late(self) -> None:
        if not self.handshake_complete and not self.transport.is_closing():
            self.conn.send_response(self.conn.reject(408, "The handshake took too long.\n"))
            self._refuse_handshake(self.conn.data_to_send())

    def _refuse_handshake(self, answer: Sequence[bytes]) -> None:
        """Sends the error itself. websockets prepares an answer only for lines that are too long; uvicorn sends not
        even that."""
        self.handshake_complete = True
        self.transport.write(b"".join(answer) or BAD_HANDSHAKE)
        self.close_sent = True
        self.transport.close()

    def _stop_waiting(self) -> None:
        if self._handshake_timeout is not None:
            self._handshake_timeout.cancel()
            self._handshake_timeout = None

    def start_keepalive(self) -> None:
        """Sends the first ping at a random time: otherwise clients that reconnected together after a restart would be
        pinged together ever after, and a change at that moment would wait for a thousand pings."""
        if self.ping_interval:
            self.ping_timer = self.loop.call_later(random.random() * self.ping_interval, self.send_keepalive_ping)  # noqa: S311  # no secret

    def keepalive_timeout(self) -> None:
        """uvicorn closes with 1011 here, which stock clients take as final. A laptop that slept should come back."""
        self.pong_timer = None
        self.pending_ping_payload = None
        if not self.close_sent and not self.transport.is_closing():
            self.close_with(GOING_AWAY, "No answer to our ping")

    def shutdown(self) -> None:
        """Closes a few at a time: clients that reconnect at once would all arrive at the next process together."""
        if self.close_sent or not self.handshake_complete:
            super().shutdown()
            return
        self.stop_keepalive()
        spread = min(LONGEST_SPREAD_SECONDS, len(self.connections) / SOCKETS_A_SECOND)
        self.loop.call_later(random.random() * spread, self.close_with, RESTART, "The server restarts")  # noqa: S311  # no secret

    def close_with(self, code: int, reason: str) -> None:
        """Does what uvicorn does for `websocket.close`, without waiting until there is room to send it."""
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


class DirectSocketWriter(SocketWriter):
    def __init__(self, protocol: DirectWS) -> None:
        super().__init__()
        self._protocol = protocol
        self._transport: asyncio.Transport = protocol.transport

    def write(self, message: bytes) -> None:
        if not self.closed:
            self._transport.write(frame_head(len(message)) + message)

    def write_between(self, before: bytes, payloads: Sequence[bytes], after: bytes) -> None:
        """Sends many messages in one call: a system call costs ten times as much as a frame."""
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
    """The head of an unmasked text message in one frame."""
    if length < 126:
        return struct.pack("!BB", 0x81, length)
    if length < 65536:
        return struct.pack("!BBH", 0x81, 126, length)
    return struct.pack("!BBQ", 0x81, 127, length)
