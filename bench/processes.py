"""What a create costs when one, two or four processes serve: statements, Redis commands, processor time, waits for locks.

`scripts/bench processes` needs TASKFLOW_TEST_DATABASE_URL (PostgreSQL) and TASKFLOW_TEST_REDIS_URL. Statements are counted by
pg_stat_statements where that extension is loaded, transactions always.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import psutil
from redis.asyncio import Redis

from bench.waiting import wait_for
from taskflow.migrations import migrate
from tests.support.scratch import empty, surroundings

PORT = 7231
PASSWORD = "correct horse battery staple"
CREATE = "mutation($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"
REGISTER = "mutation($input: RegisterInput!) { register(input: $input) { token } }"
TEAM = "mutation($input: CreateTeamInput!) { createTeam(input: $input) { team { id } } }"
_NUMBERS = re.compile(r"\$\d+(, \$\d+)*")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--processes", type=int, nargs="+", default=[1, 2, 4])
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--teams", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--idle", type=float, default=5)
    parser.add_argument("--statements", type=int, default=0, help="show so many of the most frequent statements")
    arguments = parser.parse_args()
    for processes in arguments.processes:
        with tempfile.TemporaryDirectory() as folder, empty("postgres", Path(folder)) as url:
            asyncio.run(migrate.up(url, backups=Path(folder), say=lambda _: None))
            server = _serve(processes, url, folder)
            try:
                wait_for(server, PORT)
                asyncio.run(_measure(processes, url, server.pid, arguments))
            finally:
                server.terminate()
                server.wait(30)


def _serve(processes: int, url: str, folder: str) -> subprocess.Popen[bytes]:
    settings = surroundings(
        TASKFLOW_DATABASE_URL=url,
        TASKFLOW_REDIS_URL=os.environ["TASKFLOW_TEST_REDIS_URL"],
        TASKFLOW_DATA_DIR=folder,
        TASKFLOW_RATE_LIMIT="0",
        TASKFLOW_LOG_LEVEL="warning",
        TASKFLOW_PORT=str(PORT),
        TASKFLOW_WORKERS=str(processes),
    )
    return subprocess.Popen([sys.executable, "-m", "taskflow", "serve"], env=settings, stdout=subprocess.DEVNULL)


async def _measure(processes: int, url: str, server: int, asked: argparse.Namespace) -> None:
    async with aclosing(Redis.from_url(os.environ["TASKFLOW_TEST_REDIS_URL"])) as redis:
        gauge = Gauge(url, redis, server)
        token, teams = await _people(asked.teams)
        await _load(token, teams, clients=asked.clients, seconds=2)
        await asyncio.sleep(1)
        idle = await gauge.during(asyncio.sleep(asked.idle))
        print(f"{processes} processes, idle, a second: {idle.each(asked.idle)}", flush=True)
        busy = await gauge.during(_load(token, teams, clients=asked.clients, seconds=asked.seconds))
        creates = busy.answer
        print(
            f"{processes} processes, {creates / asked.seconds:.0f} creates a second; each: {busy.each(creates)}",
            flush=True,
        )
        for text, calls in busy.statements.most(asked.statements):
            print(f"    {calls / creates:7.3f} a create  {text}")


async def _people(teams: int) -> tuple[str, list[str]]:
    async with aclosing(Client()) as client:
        answer = await client.asks(REGISTER, {"name": "Alice", "email": "alice@example.org", "password": PASSWORD})
        client.token = token = answer["register"]["token"]
        made = [await client.asks(TEAM, {"name": f"Team {number}"}) for number in range(teams)]
    return token, [each["createTeam"]["team"]["id"] for each in made]


async def _load(token: str, teams: Sequence[str], *, clients: int, seconds: float) -> int:
    end = time.monotonic() + seconds
    return sum(await asyncio.gather(*(_creates(token, teams[number % len(teams)], end) for number in range(clients))))


async def _creates(token: str, team: str, end: float) -> int:
    done = 0
    async with aclosing(Client(token)) as client:
        while time.monotonic() < end:
            answer = await client.asks(CREATE, {"title": "Dig", "teamId": team})
            assert answer["createTask"]["task"], answer
            done += 1
    return done


class Client:
    """One connection that stays open. Connections are spread over the processes by the kernel."""

    def __init__(self, token: str = "") -> None:
        self.token = token
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def asks(self, query: str, input: Mapping[str, Any]) -> Any:  # Any: the data of the answer
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", PORT)
        reader, writer = self._streams
        body = json.dumps({"query": query, "variables": {"input": input}}).encode()
        signed = f"authorization: Bearer {self.token}\r\n" if self.token else ""
        head = (
            "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
            f"{signed}content-length: {len(body)}\r\n\r\n"
        )
        writer.write(head.encode() + body)
        answered = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"content-length: (\d+)", answered, re.IGNORECASE)
        assert length is not None, answered
        return json.loads(await reader.readexactly(int(length[1])))["data"]

    async def aclose(self) -> None:
        if self._streams is not None:
            self._streams[1].close()


@dataclass(frozen=True, slots=True)
class Statements:
    calls: Mapping[str, int] = field(default_factory=dict)

    def minus(self, before: Statements) -> Statements:
        return Statements({text: n - before.calls.get(text, 0) for text, n in self.calls.items()})

    def most(self, some: int) -> list[tuple[str, int]]:
        found = sorted(self.calls.items(), key=lambda each: -each[1])[:some]
        return [(_NUMBERS.sub("$", " ".join(text.split()))[:150], calls) for text, calls in found if calls]


@dataclass(frozen=True, slots=True)
class Reading:
    numbers: Mapping[str, float]
    statements: Statements
    answer: Any = None  # what the measured work returned

    def each(self, times: float) -> str:
        return ", ".join(f"{value / times:.2f} {name}" for name, value in self.numbers.items())


class Gauge:
    """What PostgreSQL, Redis and the server's processes have done so far."""

    def __init__(self, url: str, redis: Redis, server: int) -> None:
        self._url = url
        self._redis = redis
        self._server = psutil.Process(server)

    async def during(self, work: Any) -> Reading:  # Any: something to await
        before = await self._read()
        answer = await work
        after = await self._read()
        numbers = {name: value - before.numbers[name] for name, value in after.numbers.items()}
        return Reading(numbers, after.statements.minus(before.statements), answer)

    async def _read(self) -> Reading:
        statements = await self._statements()
        numbers = {
            "statements": float(sum(statements.calls.values())),
            "transactions": await self._transactions(),
            **await self._of_redis(),
            "ms of the server": 1000
            * sum(_cpu(one) for one in self._server.children(recursive=True) or [self._server]),
            "ms of PostgreSQL": 1000 * self._cpu_of_postgres(),
        }
        return Reading(numbers, statements)

    async def _statements(self) -> Statements:
        name = urlsplit(self._url).path.strip("/")
        connection = await asyncpg.connect(os.environ["TASKFLOW_TEST_DATABASE_URL"])
        try:
            rows = await connection.fetch(
                "SELECT query, sum(calls)::bigint AS calls FROM pg_stat_statements(true) AS s JOIN pg_database d"
                " ON d.oid = s.dbid WHERE d.datname = $1 GROUP BY query",
                name,
            )
        except (asyncpg.UndefinedFunctionError, asyncpg.ObjectNotInPrerequisiteStateError):
            return Statements()
        finally:
            await connection.close()
        return Statements({row["query"]: row["calls"] for row in rows})

    async def _transactions(self) -> float:
        name = urlsplit(self._url).path.strip("/")
        connection = await asyncpg.connect(os.environ["TASKFLOW_TEST_DATABASE_URL"])
        try:
            sql = "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = $1"
            return float(await connection.fetchval(sql, name))
        finally:
            await connection.close()

    async def _of_redis(self) -> dict[str, float]:
        found = await self._redis.info("all")
        spent = found["used_cpu_user"] + found["used_cpu_sys"]
        return {
            "Redis commands": float(found["total_commands_processed"]),
            "KB out of Redis": found["total_net_output_bytes"] / 1000,
            "ms of Redis": 1000 * spent,
        }

    def _cpu_of_postgres(self) -> float:
        """Processor seconds of all of PostgreSQL, which includes the backends of others if they use it too. The time of
        sessions that have ended is in their parent's."""
        port = str(urlsplit(self._url).port or 5432)
        for one in psutil.process_iter(["name", "cmdline"]):
            line = one.info["cmdline"] or []
            if line and line[0].endswith("postgres") and port in line:
                ended = one.cpu_times()
                return ended.children_user + ended.children_system + sum(_cpu(each) for each in [one, *one.children()])
        return 0.0


def _cpu(process: psutil.Process) -> float:
    try:
        spent = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return spent.user + spent.system


if __name__ == "__main__":
    main()
