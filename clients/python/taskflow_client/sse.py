"""Server-sent events, as the HTML standard has them: bytes in, whole events out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from taskflow_client.errors import UNREACHABLE, TaskFlowError

LONGEST = 16 * 1024 * 1024
"""Bytes of one event. The server's are smaller by far; a broken proxy must not fill the memory."""
_LINE = re.compile(rb"\r\n|\n|\r(?=.)", re.DOTALL)
"""A CR at the end of the buffer may be half of a CRLF, so it is not matched yet."""


@dataclass(frozen=True)
class Event:
    name: str
    data: str
    id: str | None


class Parser:
    """An event that is cut off is dropped: after a reconnect the stream sends it again."""

    def __init__(self) -> None:
        self._rest = b""
        self._size = 0
        self._name = ""
        self._data: list[str] = []
        self._id: str | None = None

    def feed(self, chunk: bytes) -> Iterator[Event]:
        *lines, self._rest = _LINE.split(self._rest + chunk)
        for line in lines:
            if line:
                self._take(line)
            elif (event := self._finish()) is not None:
                yield event
        if len(self._rest) + self._size > LONGEST:
            raise TaskFlowError(UNREACHABLE, "The stream has an event without an end")

    def _take(self, line: bytes) -> None:
        name, _, value = line.decode(errors="replace").partition(":")
        value = value.removeprefix(" ")
        self._size += len(line)
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._name = value
        elif name == "id":
            self._id = value

    def _finish(self) -> Event | None:
        event = Event(self._name or "message", "\n".join(self._data), self._id) if self._data else None
        self._name, self._data, self._id, self._size = "", [], None, 0
        return event
