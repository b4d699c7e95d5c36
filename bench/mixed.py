"""How long reads and creates take beside each other, alone and while subscribers watch: 32 clients, nine reads to a create.
`scripts/bench mixed [--database postgres] [--tasks 10000] [--subscribers 0 500] [--workers 1] [--rounds 3] [--seconds 10]`"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from typing import Any

import psutil
import uvloop

from bench import machine
from bench.filled import DIALECTS, NAMES, Filled, chosen, filled
from bench.live.servers import FIELDS as CHANGE
from bench.live.servers import NO_CAPS, Readers
from bench.reads.reads import BY_ID, CREATE, LIST
from bench.reads.servers import NO_LIMIT, Server, post, signed_in
from bench.waiting import wait_for
from tests.browser.server import free_port
from tests.support.scratch import surroundings

CREATES = 0.1
WARM_UP = 2.0
LEGEND = """ms until the answer is there, of all rounds; "server" is processor time of the server, µs a request."""


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", action="append", choices=DIALECTS, help="both by default, where PostgreSQL is")
    parser.add_argument("--tasks", type=int, default=10_000)
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--creates", type=float, default=CREATES, help="their share")
    parser.add_argument("--subscribers", type=int, nargs="+", default=[0, 500])
    parser.add_argument("--workers", type=int, default=1, help="on PostgreSQL; more than one need Redis")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=10)
    asked = parser.parse_args(arguments)
    calm = machine.Calm()
    print(LEGEND)
    print(
        "\n|  | subscribers | requests a second | µs of the server | reads: p50 | reads: p99 | reads: most | creates: p50"
        " | creates: p99 | creates: most |\n" + "| --- " * 10 + "|"
    )
    for dialect in chosen(asked.database):
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            database = stack.enter_context(filled(dialect, asked.tasks, folder))
            for subscribers in asked.subscribers:
                times = [_round(database, folder, subscribers, asked) for _ in range(asked.rounds)]
                print(f"| {NAMES[dialect]} | {subscribers} | {Times.of_all(times)} |", flush=True)
    print(f"\n{asked.rounds} × {asked.seconds} s, {asked.tasks:,} tasks. {machine.described()}; {calm}")


@dataclass(slots=True)
class Times:
    reads: list[float] = field(default_factory=list)
    creates: list[float] = field(default_factory=list)
    seconds: float = 0.0
    processor: float = 0.0

    @classmethod
    def of_all(cls, some: list[Times]) -> Times:
        whole = cls()
        for each in some:
            whole.reads += each.reads
            whole.creates += each.creates
            whole.seconds += each.seconds
            whole.processor += each.processor
        return whole

    def __str__(self) -> str:
        requests = len(self.reads) + len(self.creates)
        rate, cost = requests / self.seconds, 1e6 * self.processor / requests
        return f"{rate:,.0f} | {cost:,.0f} | {_columns(self.reads)} | {_columns(self.creates)}"


def _columns(seconds: list[float]) -> str:
    """The 99th percentile is what matters: it stands in bold."""
    each = quantiles(seconds, n=100)
    return f"{1000 * each[49]:.1f} | **{1000 * each[98]:.1f}** | {1000 * max(seconds):.1f}"


def _round(database: Filled, folder: Path, subscribers: int, asked: argparse.Namespace) -> Times:
    with _served(database, asked.workers) as server:
        load = Load(server, signed_in(server, database.password))
        with ExitStack() as stack:
            if subscribers:
                readers = Readers(load, 1, folder)  # type: ignore[arg-type]  # it asks for a port, a greeting and the documents
                stack.callback(readers.stop)
                readers.connect(subscribers)
            uvloop.run(load.all(asked.clients, WARM_UP, asked.creates))
            before = _processor(server.pid)
            times = uvloop.run(load.all(asked.clients, asked.seconds, asked.creates))
            times.processor = _processor(server.pid) - before
            return times


@contextmanager
def _served(database: Filled, workers: int) -> Iterator[Server]:
    environment = surroundings(**database.settings, **NO_LIMIT, **NO_CAPS)
    if database.url.startswith("postgres"):
        environment["TASKFLOW_WORKERS"] = str(workers)
        if redis := os.environ.get("TASKFLOW_TEST_REDIS_URL"):
            environment["TASKFLOW_REDIS_URL"] = redis
    port = free_port()
    command = [sys.executable, "-m", "taskflow", "serve", "--port", str(port)]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    try:
        wait_for(process, port)
        yield Server("TaskFlow", port, process.pid)
    finally:
        process.terminate()
        process.wait(30)


class Load:
    def __init__(self, server: Server, token: str) -> None:
        self.port = server.port
        self._token = token
        first = post(server, {"query": LIST, "variables": {"first": 1}}, token)["tasks"]["nodes"][0]["id"]
        self._reads = [self._request(LIST, {"first": 20}), self._request(BY_ID, {"id": first})]
        self._create = self._request(CREATE, {"input": {"title": "Dig"}})
        self.greeting = json.dumps({"type": "connection_init", "payload": {"authorization": f"Bearer {token}"}})

    def documents(self, _groups: int) -> list[dict[str, Any]]:
        return [{"query": f"subscription {{ taskChanges {{ __typename ... on TaskChange {{ cursor {CHANGE} }} }} }}"}]

    async def all(self, clients: int, seconds: float, creates: float) -> Times:
        times, began = Times(), time.perf_counter()
        await asyncio.gather(*(self._one(times, began + seconds, creates, random.Random(n)) for n in range(clients)))
        times.seconds = time.perf_counter() - began
        return times

    async def _one(self, times: Times, until: float, creates: float, chance: random.Random) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        while (began := time.perf_counter()) < until:
            creating = chance.random() < creates
            writer.write(self._create if creating else chance.choice(self._reads))
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            length = int(head.partition(b"content-length: ")[2].split(b"\r", 1)[0])
            body = await reader.readexactly(length)
            (times.creates if creating else times.reads).append(time.perf_counter() - began)
            assert b'"errors":[{' not in body, body
        writer.close()

    def _request(self, query: str, variables: dict[str, Any]) -> bytes:
        body = json.dumps({"query": query, "variables": variables}).encode()
        head = (
            "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
            f"authorization: Bearer {self._token}\r\ncontent-length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body


def _processor(pid: int) -> float:
    """Processor seconds of the server and its workers."""
    server = psutil.Process(pid)
    spent = [one.cpu_times() for one in [server, *server.children(recursive=True)]]
    return float(sum(each.user + each.system for each in spent))


if __name__ == "__main__":
    main()
