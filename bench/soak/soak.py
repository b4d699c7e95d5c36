"""Runs every kind of request at once, with clients that break off, and checks that the server's memory stays where it was.

`python -m bench.soak.soak --minutes 5` asks as fast as it can. `--pace 60 --minutes 60` asks 60 times a second, for machines that have
other work: what matters is the number of operations. `--samples FILE` writes one line a sample. `--objects FOLDER` also counts, in
the server, objects by type, the sizes of our caches and what the allocator holds (bench/soak/objects.py).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import astuple, dataclass
from pathlib import Path

import psutil
from websockets.exceptions import WebSocketException

from tests.api.client import connected

PORT = int(os.environ.get("SOAK_PORT", "7222"))
WORKERS = 12
MAX_AT_ONCE = 100
"""The number of concurrent operations with a pace: operations that watch wait for writes, and must never be all of
them."""
WARM_UP = 0.3
"""The part of the time in which caches fill and nothing is judged."""
MAX_GROWTH_MB = 12
SAMPLES = 60
COUNTED_EACH = 6
"""Once in so many samples the server counts its objects, which takes it a second."""
PASSWORD = "correct horse battery staple"
TASKS = "subscription{taskChanges{__typename ... on TaskChange{cursor task{title}}}}"

Counts = Counter[str]


@dataclass(frozen=True, slots=True)
class Sample:
    """The server at one moment. Pages of the database file that SQLite maps count as the process's memory too, and they
    grow with the database, so what the process has for itself is counted apart."""

    seconds: float
    operations: int
    own_mb: float
    mapped_mb: float
    cpu_seconds: float

    @classmethod
    def of(cls, server: psutil.Process, begun: float, operations: int) -> Sample:
        text = Path(f"/proc/{server.pid}/status").read_text()
        kb = {
            name: int(value.split()[0])
            for name, value in (line.split(":", 1) for line in text.splitlines())
            if name.startswith("Rss")
        }
        spent = server.cpu_times()
        return cls(
            time.monotonic() - begun, operations, kb["RssAnon"] / 1024, kb["RssFile"] / 1024, spent.user + spent.system
        )


class Pace:
    """Hands out turns, so many a second; 0: at once."""

    def __init__(self, a_second: float) -> None:
        self._between = 1 / a_second if a_second else 0.0
        self._next = time.monotonic()

    async def turn(self) -> None:
        now = time.monotonic()
        self._next = max(self._next + self._between, now - 1)
        if self._next > now:
            await asyncio.sleep(self._next - now)


class Load:
    def __init__(self, token: str, pace: Pace) -> None:
        self.token = token
        self.counts: Counts = Counter()
        self.operations = 0
        self._pace = pace

    async def read(self) -> None:
        await self._post("{tasks(first:20){nodes{id title creator{name}} totalCount}}")

    async def read_something_new(self) -> None:
        await self._post(f"{{a{random.getrandbits(60)}:__typename}}")

    async def write(self) -> None:
        await self._post(f'mutation{{createTask(input:{{title:"{random.getrandbits(40)}"}}){{task{{id}}}}}}')

    async def be_wrong(self) -> None:
        await self._post(random.choice(["{", "{nope}", "{" + "a:__typename " * 60 + "}", ""]))

    async def half_a_request(self) -> None:
        _, writer = await asyncio.open_connection("127.0.0.1", PORT)
        writer.write(b"POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: 99\r\n\r\n{")
        await writer.drain()
        writer.transport.abort()

    async def watch_and_vanish(self) -> None:
        async with connected(PORT) as client:
            await client.greet(authorization=f"Bearer {self.token}")
            for number in range(5):
                await client.subscribe(str(number), TASKS)
            for _ in range(random.randrange(20)):
                await client.hear()
            client.socket.transport.abort()

    async def stream_and_vanish(self) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", PORT)
        writer.write(_request(TASKS, self.token, accept="text/event-stream"))
        for _ in range(random.randrange(1, 12)):
            await asyncio.wait_for(reader.readline(), 5)
        writer.transport.abort()

    async def talk_nonsense(self) -> None:
        async with connected(PORT) as client:
            nonsense: list[str | bytes] = ["[]", "{", '{"type":"subscribe"}', b"\0"]
            await client.raw(random.choice(nonsense))
            await client.closed()

    async def _post(self, query: str) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", PORT)
        writer.write(_request(query, self.token))
        answer = await asyncio.wait_for(reader.read(), 20)
        writer.close()
        status = answer.split(b" ", 2)[1].decode() if answer else "none"
        self.counts[f"status {status}"] += 1

    async def work(self, until: float, only: str | None) -> None:
        kinds: list[Callable[[], Awaitable[None]]] = [
            *[self.read] * 6,
            *[self.write] * 2,
            self.read_something_new,
            self.be_wrong,
            self.half_a_request,
            self.watch_and_vanish,
            self.stream_and_vanish,
            self.talk_nonsense,
        ]
        while time.monotonic() < until:
            await self._pace.turn()
            kind = random.choice(kinds) if only is None else getattr(self, only)
            self.operations += 1
            try:
                await kind()
            except (OSError, TimeoutError, WebSocketException, asyncio.IncompleteReadError) as error:
                self.counts[f"{kind.__name__}: {type(error).__name__}"] += 1
            else:
                self.counts[kind.__name__] += 1


async def main(arguments: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "TASKFLOW_DATA_DIR": folder,
            "TASKFLOW_RATE_LIMIT": "0",
            "TASKFLOW_TOKEN_MINUTES": "1440",
            "TASKFLOW_PORT": str(PORT),
        }
        if arguments.objects:
            environment["SOAK_OBJECTS"] = str(arguments.objects.resolve())
        log = Path(folder) / "log"
        module = "bench.soak.objects" if arguments.objects else "taskflow"
        with log.open(
            "wb"
        ) as to:  # not a pipe: nobody would read it, so it would fill up and block the server for ever
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", module, "serve"),
                cwd=Path(__file__).parents[2],
                env=environment,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=to,
            )
        try:
            return await _soak(process, arguments)
        finally:
            process.terminate()
            await process.wait()
            print(f"tracebacks in the log: {log.read_bytes().count(b'Traceback')}")


async def _soak(process: asyncio.subprocess.Process, arguments: argparse.Namespace) -> int:
    load = Load(await _token(), Pace(arguments.pace))
    server, begun = psutil.Process(process.pid), time.monotonic()
    end = begun + 60 * arguments.minutes
    seen: list[Sample] = []
    async with asyncio.TaskGroup() as tasks:
        for _ in range(MAX_AT_ONCE if arguments.pace else WORKERS):
            tasks.create_task(load.work(end, arguments.only))
        while time.monotonic() < end:
            await asyncio.sleep(60 * arguments.minutes / SAMPLES)
            seen.append(Sample.of(server, begun, load.operations))
            if arguments.objects and len(seen) % COUNTED_EACH == 0:
                server.send_signal(signal.SIGUSR1)
            if arguments.samples:
                _write(arguments.samples, seen[-1])
    judged = [one.own_mb for one in seen[int(len(seen) * WARM_UP) :]]
    before, after = max(judged[: len(judged) // 2]), max(judged[len(judged) // 2 :])
    print("operations, own memory and mapped files in MB, processor seconds:")
    for one in seen[:: max(1, len(seen) // 15)]:
        print(f"  {one.operations:9,} {one.own_mb:6.1f} {one.mapped_mb:6.1f} {one.cpu_seconds:6.0f}")
    print(f"own memory: {seen[0].own_mb:.1f} MB at first, {before:.1f} MB then, {after:.1f} MB at the end")
    for name, count in sorted(load.counts.items()):
        print(f"  {count:7,} {name}")
    wrong = (
        load.counts["status 500"] + load.counts["status 401"]
    )  # after a token has expired, the rest of the run would test nothing
    return 0 if after - before < MAX_GROWTH_MB and not wrong else 1


def _write(path: Path, sample: Sample) -> None:
    with path.open("a") as file:
        file.write(",".join(f"{value:.1f}" for value in astuple(sample)) + "\n")


async def _token() -> str:
    query = f'mutation{{register(input:{{name:"Soak",email:"soak@example.org",password:"{PASSWORD}"}}){{token}}}}'
    for _ in range(3000):
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", PORT)
        except OSError:
            await asyncio.sleep(0.1)
            continue
        writer.write(_request(query, None))
        answer = await reader.read()
        writer.close()
        token: str = json.loads(answer.split(b"\r\n\r\n", 1)[1])["data"]["register"]["token"]
        return token
    raise SystemExit("the server does not answer")


def _request(query: str, token: str | None, *, accept: str = "application/json") -> bytes:
    body = json.dumps({"query": query}).encode()
    signed = f"authorization: Bearer {token}\r\n" if token else ""
    head = (
        f"POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\n"
        f"accept: {accept}\r\n{signed}content-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--pace", type=float, default=0, help="operations a second; 0: as many as it can")
    parser.add_argument("--only", help="one kind of operation: read, write, watch_and_vanish …")
    parser.add_argument("--samples", type=Path)
    parser.add_argument("--objects", type=Path)
    raise SystemExit(asyncio.run(main(parser.parse_args())))
