"""Minutes of everything at once, with clients that break off: memory must stay where it was. `python bench/soak.py --minutes 5`"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path

import psutil
from websockets.exceptions import WebSocketException

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.api.client import connected  # the checkout is on the path from here on

PORT = 7222
WORKERS = 12
WARM_UP = 0.3
"""The part of the time in which caches fill and nothing is judged."""
MOST_GROWTH_MB = 12
PASSWORD = "correct horse battery staple"
TASKS = "subscription{taskChanges{__typename ... on TaskChange{cursor task{title}}}}"

Counts = Counter[str]


class Load:
    def __init__(self, token: str) -> None:
        self.token = token
        self.counts: Counts = Counter()

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

    async def work(self, until: float) -> None:
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
            kind = random.choice(kinds)
            try:
                await kind()
            except (OSError, TimeoutError, WebSocketException, asyncio.IncompleteReadError) as error:
                self.counts[f"{kind.__name__}: {type(error).__name__}"] += 1
            else:
                self.counts[kind.__name__] += 1


async def main(minutes: float) -> int:
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "TASKFLOW_DATA_DIR": folder,
            "TASKFLOW_RATE_LIMIT": "0",
            "TASKFLOW_PORT": str(PORT),
        }
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "taskflow",
            "serve",
            env=environment,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            return await _soak(process, minutes)
        finally:
            process.terminate()
            _, said = await process.communicate()
            print(f"tracebacks in the log: {said.count(b'Traceback')}")


async def _soak(process: asyncio.subprocess.Process, minutes: float) -> int:
    load = Load(await _token())
    server, end = psutil.Process(process.pid), time.monotonic() + 60 * minutes
    seen: list[float] = []
    async with asyncio.TaskGroup() as tasks:
        for _ in range(WORKERS):
            tasks.create_task(load.work(end))
        while time.monotonic() < end:
            await asyncio.sleep(minutes)
            seen.append(server.memory_info().rss / 2**20)
    judged = seen[int(len(seen) * WARM_UP) :]
    before, after = max(judged[: len(judged) // 2]), max(judged[len(judged) // 2 :])
    print("memory in MB:", *(f"{one:.0f}" for one in seen[:: max(1, len(seen) // 15)]))
    print(f"memory: {seen[0]:.0f} MB at first, {before:.0f} MB then, {after:.0f} MB at the end")
    for name, count in sorted(load.counts.items()):
        print(f"  {count:7,} {name}")
    return 0 if after - before < MOST_GROWTH_MB and not load.counts["status 500"] else 1


async def _token() -> str:
    query = f'mutation{{register(input:{{name:"Soak",email:"soak@example.org",password:"{PASSWORD}"}}){{token}}}}'
    for _ in range(600):
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
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--minutes", type=float, default=5)
    raise SystemExit(asyncio.run(main(arguments.parse_args().minutes)))
