"""Clients that ask a server the same thing again and again, and the processor time that this costs."""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Sequence

import psutil

CLIENTS = 8
"""As many requests are under way at once: a busy server does not wake up for each of them."""
KEPT_SECONDS = 2.0
_LENGTH = re.compile(rb"\r\ncontent-length: (\d+)\r\n", re.IGNORECASE)


class Clients:
    """Each keeps its connection."""

    def __init__(self, port: int, path: str, bodies: Sequence[bytes], token: str) -> None:
        """They take the bodies in turns."""
        head = (
            f"POST {path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n"
            f"authorization: Bearer {token}\r\ncontent-length: "
        )
        requests = [f"{head}{len(body)}\r\n\r\n".encode() + body for body in bodies]
        self._requests = [requests[number % len(requests)] for number in range(CLIENTS)]
        self._port = port
        self._connections: list[socket.socket] = []
        self._asked_at = 0.0

    def ask(self) -> list[bytes]:
        """Every client asks once, over new connections if the server may have closed the old ones meanwhile."""
        if time.monotonic() - self._asked_at > KEPT_SECONDS:
            self.close()
            address = "127.0.0.1", self._port
            self._connections = [socket.create_connection(address, timeout=30) for _ in range(CLIENTS)]
        for connection, request in zip(self._connections, self._requests, strict=True):
            connection.sendall(request)
        answers = [_answer(connection) for connection in self._connections]
        self._asked_at = time.monotonic()
        return answers

    def warm_up(self, seconds: float, times: int) -> None:
        """Asks for at least so long, and at least so often, so that a just-in-time compiler has finished, even on a
        busy machine."""
        asked = 0
        while (asked := asked + self.ask_for(seconds)) < times:
            pass

    def ask_for(self, seconds: float) -> int:
        """Asks for so long. Returns how many answers there were."""
        until, times = time.monotonic() + seconds, 0
        while time.monotonic() < until:
            self.ask()
            times += 1
        return times * CLIENTS

    def close(self) -> None:
        for connection in self._connections:
            connection.close()


def _answer(connection: socket.socket) -> bytes:
    head, _, body = _received(connection, b"").partition(b"\r\n\r\n")
    length = _LENGTH.search(head + b"\r\n")
    assert head.startswith(b"HTTP/1.1 200 "), head
    assert length, head
    while len(body) < int(length[1]):
        body = _received(connection, body)
    assert b'"errors":[{' not in body, body
    return body


def _received(connection: socket.socket, before: bytes) -> bytes:
    more = connection.recv(262_144)
    assert more, "the server has hung up"
    return before + more


def processor_seconds(pid: int) -> float:
    """Processor seconds of all threads of a process, in its own code and in the kernel's for it."""
    if psutil.LINUX:
        return time.clock_gettime(~pid << 3 | 2)  # clock_getcpuclockid(3): to the nanosecond, where /proc has ticks
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)
