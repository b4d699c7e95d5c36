"""The servers that bench/reads/reads.py compares, on one database: each a process of its own, with one worker."""

from __future__ import annotations

import http.client
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from bench.filled import Filled
from bench.npm import installed
from bench.reads.load import Clients, processor_seconds
from bench.waiting import wait_for
from tests.browser.server import free_port
from tests.support.scratch import surroundings

HERE = Path(__file__).parent
LOGIN = "mutation ($input: LoginInput!) { login(input: $input) { token errors { message } } }"
OURS, BY_HAND, MERCURIUS = "TaskFlow", "by hand", "Mercurius"
NO_LIMIT = {"TASKFLOW_RATE_LIMIT": "0", "TASKFLOW_STATS_SECONDS": "3600", "TASKFLOW_LOG_LEVEL": "warning"}


@dataclass(frozen=True, slots=True)
class BenchQuery:
    """The same question, as GraphQL and as the body for the route by hand. `peers`: who can answer it."""

    name: str
    document: str
    variables: dict[str, Any]
    route: str
    body: dict[str, Any]
    peers: tuple[str, ...] = (OURS, BY_HAND, MERCURIUS)
    others: Sequence[dict[str, Any]] = ()
    """Variables of the other clients, who ask the same of something else. Without any, all ask alike."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Microseconds a request."""

    own: float
    """Of the server's processor."""
    database: float
    """Of PostgreSQL's."""


@dataclass(frozen=True, slots=True)
class Server:
    name: str
    port: int
    pid: int

    def clients(self, asked: BenchQuery, token: str) -> Clients:
        if self.name == BY_HAND:
            return Clients(self.port, asked.route, [json.dumps(asked.body).encode()], token)
        bodies = [{"query": asked.document, "variables": each} for each in (asked.variables, *asked.others)]
        return Clients(self.port, "/graphql", [json.dumps(body).encode() for body in bodies], token)

    def cost(self, clients: Clients, seconds: float, backends: Sequence[int]) -> Cost:
        before, of_each = processor_seconds(self.pid), _of_each(backends)
        answers = clients.ask_for(seconds)
        own, now = processor_seconds(self.pid) - before, _of_each(backends)
        database = sum(now[pid] - of_each[pid] for pid in now.keys() & of_each.keys())
        return Cost(own / answers * 1e6, database / answers * 1e6)


def _of_each(backends: Sequence[int]) -> dict[int, float]:
    """Processor seconds of the backends that are still there: an idle connection is closed, and an autovacuum comes and
    goes."""
    seconds: dict[int, float] = {}
    for pid in backends:
        with suppress(OSError, psutil.NoSuchProcess):
            seconds[pid] = processor_seconds(pid)
    return seconds


@contextmanager
def served(database: Filled) -> Iterator[tuple[list[Server], str]]:
    """All servers that can run here, and a token for Alice."""
    with ExitStack() as stack:
        servers = [stack.enter_context(_started(name, command, database)) for name, command in _commands(database)]
        yield servers, signed_in(servers[0], database.password)


def _commands(database: Filled) -> Iterator[tuple[str, Sequence[str]]]:
    python = [sys.executable, "-m"]
    yield OURS, [*python, "taskflow", "serve", "--port"]
    uvicorn = ["uvicorn", "bench.reads.limit:app", "--loop", "uvloop", "--http", "httptools", "--workers", "1"]
    yield BY_HAND, [*python, *uvicorn, "--no-access-log", "--log-level", "warning", "--port"]
    if database.url.startswith("sqlite"):
        print("Left out: Mercurius on SQLite (its driver is built from source)", file=sys.stderr)
    elif not (shutil.which("node") and shutil.which("npm")):
        print("Left out: Mercurius (there is no Node.js with npm here)", file=sys.stderr)
    else:
        yield MERCURIUS, ["node", str(installed(HERE / "node") / "server.mjs"), database.url]


@contextmanager
def _started(name: str, command: Sequence[str], database: Filled) -> Iterator[Server]:
    port = free_port()
    environment = surroundings(**database.settings, **NO_LIMIT)
    process = subprocess.Popen([*command, str(port)], env=environment, stdout=subprocess.DEVNULL)
    try:
        wait_for(process, port)
        yield Server(name, port, process.pid)
    finally:
        process.terminate()
        process.wait(20)


def signed_in(ours: Server, password: str) -> str:
    answer = post(ours, {"query": LOGIN, "variables": {"input": {"email": "alice@example.com", "password": password}}})
    token: str = answer["login"]["token"]
    return token


def post(server: Server, content: dict[str, Any], token: str = "") -> Any:
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    headers = {"content-type": "application/json", **({"authorization": f"Bearer {token}"} if token else {})}
    connection.request("POST", "/graphql", json.dumps(content), headers)
    answer = json.loads(connection.getresponse().read())
    assert "errors" not in answer, answer
    return answer["data"]
