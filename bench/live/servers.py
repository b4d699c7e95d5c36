"""The servers that bench/live/live.py compares, each a process of its own, and the readers in C that connect to
them."""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psutil

from bench.npm import CACHE, installed
from bench.reads.load import processor_seconds
from bench.waiting import wait_for
from tests.browser.server import Server, free_port

HERE = Path(__file__).parent
FIELDS = "seq action transition occurredAt task { id title status priority dueDate updatedAt assignee { id name } }"
AT_ONCE = 100
KEPT_SECONDS = 2.0
NO_CAPS = {"TASKFLOW_MAX_CONNECTIONS": "100000", "TASKFLOW_MAX_SUBSCRIPTIONS": "100000"}
"""Raises the limits per user, since all readers sign in as one user."""


class Subject(ABC):
    """A server under test."""

    name: str
    port: int
    pid: int
    greeting = '{"type":"connection_init"}'
    _posted_at = 0.0

    @abstractmethod
    def documents(self, groups: int) -> list[dict[str, Any]]:
        """As many different subscriptions as there are groups, all of which get every event."""

    @abstractmethod
    def publish(self, events: int, title: str) -> None: ...

    @abstractmethod
    def stop(self) -> None: ...

    def posts(self, path: str, body: str = "", headers: Mapping[str, str] | None = None) -> bytes:
        """Sends a POST over one connection, as clients do, unless it has been idle for so long that the server may have
        closed it."""
        if time.monotonic() - self._posted_at > KEPT_SECONDS:
            self._connection.close()
        self._connection.request("POST", path, body, dict(headers or {}))
        answer = self._connection.getresponse().read()
        self._posted_at = time.monotonic()
        return answer

    @cached_property
    def _connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)

    @property
    def seconds(self) -> float:
        """Processor time of the server so far."""
        return processor_seconds(self.pid)

    @property
    def kilobytes(self) -> float:
        """The server's own memory, without the database file that it has mapped."""
        status = Path(f"/proc/{self.pid}/status")
        if status.exists():
            return float(status.read_text().partition("RssAnon:")[2].split()[0])
        return float(psutil.Process(self.pid).memory_info().rss) / 1024


class Ours(Subject):
    """The product, started as people start it. What it publishes is written to the database first."""

    name = "TaskFlow"

    def __init__(self, folder: Path, **settings: str) -> None:
        folder.mkdir(parents=True)
        self.server = Server(folder, {"TASKFLOW_LOG_LEVEL": "warning", **NO_CAPS, **settings})
        self.server.start()
        assert self.server.process is not None
        self.port, self.pid = self.server.port, self.server.process.pid
        self.token, _ = self.server.registers("Alice Johnson", "alice@example.com")
        made = self.server.ask('mutation { createTeam(input: {name: "Bench"}) { team { id } } }', self.token)
        self.team = made["createTeam"]["team"]["id"]
        self.greeting = json.dumps({"type": "connection_init", "payload": {"authorization": f"Bearer {self.token}"}})

    def documents(self, groups: int) -> list[dict[str, Any]]:
        query = (
            "subscription ($filter: TaskFilter) { taskChanges(filter: $filter) { __typename"
            f" ... on StreamReady {{ cursor }} ... on TaskChange {{ cursor {FIELDS} }} }} }}"
        )
        filters = [{"not": {"title": {"contains": f"group {number}."}}} for number in range(groups)]
        return [{"query": query, "variables": {"filter": one if groups > 1 else None}} for one in filters]

    def publish(self, events: int, title: str) -> None:
        create = "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { succeeded } }"
        for start in range(0, events, AT_ONCE):
            inputs = [{"title": title, "teamId": self.team}] * min(AT_ONCE, events - start)
            headers = {"content-type": "application/json", "authorization": f"Bearer {self.token}"}
            body = json.dumps({"query": create, "variables": {"inputs": inputs}})
            done = json.loads(self.posts("/graphql", body, headers))["data"]["createTasks"]
            assert done["succeeded"] == len(inputs)

    def stop(self) -> None:
        self.server.stop()


class Peer(Subject):
    """A server of another project: an event is an object in its memory, and nothing else."""

    def __init__(self, name: str, command: Sequence[str | Path], port: int) -> None:
        self.name, self.port = name, port
        self.process = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(HERE.parents[1])})
        self.pid = self.process.pid
        wait_for(self.process, port, "POST", "/publish?events=0&title=")

    def documents(self, groups: int) -> list[dict[str, Any]]:
        query = f"subscription {{ taskChanges {{ __typename {FIELDS} }} }}"
        return [{"query": query, "variables": {"group": number}} for number in range(groups)]

    def publish(self, events: int, title: str) -> None:
        assert self.posts(f"/publish?events={events}&title={quote(title)}") == b""

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def strawberry() -> Peer:
    port = free_port()
    uvicorn = [sys.executable, "-m", "uvicorn", "--loop", "uvloop", "--no-access-log", "--log-level", "warning"]
    return Peer("Strawberry", [*uvicorn, "bench.live.strawberry_app:app", "--port", str(port)], port)


def by_hand() -> Peer:
    port = free_port()
    return Peer("by hand", [sys.executable, "-m", "bench.live.limit", str(port)], port)


def node() -> Peer:
    port = free_port()
    return Peer("graphql-ws", ["node", installed(HERE / "node") / "server.mjs", str(port)], port)


@dataclass(frozen=True, slots=True)
class Count:
    messages: int
    seconds: float
    since_sent: list[int]
    """Microseconds, of the messages that say when they were sent."""
    since_occurred: list[int]


class Readers:
    """A process that reads for thousands of clients: see bench/live/load.c."""

    def __init__(self, subject: Subject, groups: int, folder: Path) -> None:
        lines = folder / "subscribe"
        messages = ({"id": "1", "type": "subscribe", "payload": one} for one in subject.documents(groups))
        lines.write_text("".join(f"{json.dumps(message)}\n" for message in messages))
        command: list[str | Path] = [compiled(), str(subject.port), "/graphql", subject.greeting, lines]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def connect(self, how_many: int) -> float:
        """Seconds until each of them has its first result."""
        return float(self._asks(f"connect {how_many}")[1])

    def expect(self, messages: int) -> None:
        self._says(f"count {messages}")

    def counted(self) -> Count:
        _, messages, seconds, *latencies = self._hears()
        took = [int(each) for each in latencies]
        return Count(int(messages), float(seconds), took[::2], took[1::2])

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()

    def _asks(self, command: str) -> list[str]:
        self._says(command)
        return self._hears()

    def _says(self, command: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{command}\n")
        self.process.stdin.flush()

    def _hears(self) -> list[str]:
        assert self.process.stdout is not None
        answer: list[str] = self.process.stdout.readline().split()
        assert answer, "the readers have broken off"
        return answer


def compiled() -> Path:
    source = HERE / "load.c"
    state = hashlib.sha256(source.read_bytes()).hexdigest()[:16]
    program = CACHE / f"load-{state}"
    if not program.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        subprocess.run(["gcc", "-O2", "-o", program, source], check=True)
    return program
