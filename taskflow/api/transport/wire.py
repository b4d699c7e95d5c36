"""Writes to one WebSocket client: never waits, reports when its buffer is full, and closes with a code."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, MutableMapping, Sequence
from typing import Any

from taskflow.api.transport.http import Send
from taskflow.api.transport.owned_tasks import OwnedTasks

TIMEOUT_SECONDS = 30.0
"""A client that takes nothing for so long is closed with TOO_SLOW."""
TOO_SLOW = 1013
TRY_AGAIN = 1013
COME_BACK = "The server can't answer just now: come back and resume"
"""The reason sent with TRY_AGAIN for temporary failures: the database is away, or busy. Stock clients reconnect after
that code."""
LONGEST_REASON = 123
MAX_WAITING = 64 * 1024
"""Bytes that wait in our own queue, if the server has none."""


class SocketWriter(ABC):
    def __init__(self) -> None:
        self.full = False
        self.closed = False
        self._write_timeout: asyncio.TimerHandle | None = None
        self._waiting: dict[Callable[[], None], None] = {}

    @abstractmethod
    def write(self, message: bytes) -> None:
        """Never waits. For large amounts, check `full` before."""

    def write_between(self, before: bytes, payloads: Sequence[bytes], after: bytes) -> None:
        """Sends a message for each payload, in three parts: a payload shared by many is copied once for each of them,
        not twice."""
        for payload in payloads:
            self.write(b"%b%b%b" % (before, payload, after))

    @abstractmethod
    def _close(self, code: int, reason: str) -> None: ...

    def close(self, code: int, reason: str) -> None:
        if not self.closed:
            self.closed = True
            self._close(code, cut(reason))
            self._freed()

    def cut_off(self) -> None:
        """The client has gone."""
        self.closed = True
        self._freed()

    async def room(self) -> None:
        """Waits until there is room, or the client has left."""
        while self.full and not self.closed:
            waited = asyncio.Event()
            self.when_free(waited.set)
            await waited.wait()

    def when_free(self, tell: Callable[[], None]) -> None:
        """Calls `tell` once, the next time that there is room."""
        self._waiting[tell] = None

    def _filled(self) -> None:
        if not self.full and not self.closed:
            self.full = True
            loop = asyncio.get_running_loop()
            self._write_timeout = loop.call_later(
                TIMEOUT_SECONDS, self.close, TOO_SLOW, "Too slow: come back and resume"
            )

    def _freed(self) -> None:
        self.full = False
        if self._write_timeout is not None:
            self._write_timeout.cancel()
            self._write_timeout = None
        waiting, self._waiting = self._waiting, {}
        for tell in waiting:
            tell()


class AsgiSocketWriter(SocketWriter):
    """A writer for any server: one task writes the queue."""

    def __init__(self, send: Send, tasks: OwnedTasks) -> None:
        super().__init__()
        self._send = send
        self._tasks = tasks
        self._messages: deque[MutableMapping[str, Any]] = deque()
        self._bytes = 0
        self._writer: asyncio.Task[None] | None = None

    def write(self, message: bytes) -> None:
        if self.closed:
            return
        self._bytes += len(message)
        if self._bytes > MAX_WAITING:
            self._filled()
        self._queue({"type": "websocket.send", "text": message.decode()})

    async def flushed(self) -> None:
        if self._writer is not None:
            await asyncio.wait([self._writer], timeout=TIMEOUT_SECONDS)

    def cut_off(self) -> None:
        super().cut_off()
        if self._writer is not None:
            self._writer.cancel()

    def _close(self, code: int, reason: str) -> None:
        self._queue({"type": "websocket.close", "code": code, "reason": reason})

    def _queue(self, message: MutableMapping[str, Any]) -> None:
        self._messages.append(message)
        if self._writer is None or self._writer.done():
            self._writer = self._tasks.start(self._write())

    async def _write(self) -> None:
        while self._messages:
            message = self._messages.popleft()
            try:
                await self._send(message)
            except Exception:  # noqa: BLE001  # servers raise different errors when the client has gone; the reader notices it
                self._messages.clear()
                return
            self._bytes -= len(message.get("text", ""))
            if self.full and self._bytes <= MAX_WAITING // 2:
                self._freed()


def cut(reason: str) -> str:
    """Cuts a reason to 123 bytes, the limit of a close frame, without splitting a character."""
    return reason.encode("utf-8", "replace")[:LONGEST_REASON].decode("utf-8", "ignore")
