"""How fast people are told: comments at a steady pace on tasks that people watch, what each costs its writer, and when all are told.
`scripts/bench told [--database postgres] [--people 20] [--happenings 10000] [--seconds 60]`

A happening is an event that one person is told of. The same comments are written once on tasks that nobody else watches."""

from __future__ import annotations

import argparse
import asyncio
import json
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from statistics import quantiles
from typing import Any

import asyncpg
import uvloop

from bench import machine
from bench.filled import DIALECTS, NAMES, chosen
from taskflow.storage.reads import sqlite_path
from tests.browser.server import Server
from tests.support.scratch import empty

TASKS = 100
"""The number of tasks, which are commented on in turns."""
CLIENTS = 16
PATIENCE = 300
COUNT = "SELECT coalesce(sum(count), 0) FROM notifications WHERE task_id IS NOT NULL"
"""Happenings that stand in an inbox."""
TEAM = 'mutation { createTeam(input: {name: "Garden"}) { team { id } errors { message } } }'
MEMBER = "mutation ($team: ID!, $user: ID!) { setTeamMember(teamId: $team, userId: $user, role: MEMBER) { errors { message } } }"
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"
WATCH = "mutation ($id: ID!) { watchTask(id: $id) { errors { message } } }"
COMMENT = (
    "mutation ($input: CreateCommentInput!) { createComment(input: $input) { comment { id } errors { message } } }"
)
LEGEND = "ms until a comment is acknowledged, and ms from the last one until the last person is told of it."
HEAD = (
    "\n| | watched by | comments | happenings a minute | comment: p50 | comment: p99 | comment: most | all told after |\n"
    + "| --- " * 8
    + "|"
)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", action="append", choices=DIALECTS, help="both by default, where PostgreSQL is")
    parser.add_argument("--people", type=int, default=20, help="who watch each task")
    parser.add_argument("--happenings", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=60)
    asked = parser.parse_args(arguments)
    calm = machine.Calm()
    print(LEGEND, HEAD, sep="\n")
    for dialect in chosen(asked.database):
        with _served(dialect) as (server, url):
            garden = Garden(server, url, asked.people)
            comments = asked.happenings // asked.people
            for people in (0, asked.people):
                print(
                    f"| {NAMES[dialect]} | {people} | {garden.measured(people, comments, asked.seconds)} |", flush=True
                )
    print(f"\n{asked.seconds:.0f} s each. {machine.described()}; {calm}")


@contextmanager
def _served(dialect: str) -> Iterator[tuple[Server, str]]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = stack.enter_context(empty(dialect, folder))
        server = Server(folder, {"TASKFLOW_DATABASE_URL": url, "TASKFLOW_LOG_LEVEL": "warning"})
        server.start()
        stack.callback(server.stop)
        yield server, url


class Garden:
    """A team, with tasks that only the writer of the comments watches, and others that everybody watches."""

    def __init__(self, server: Server, url: str, people: int) -> None:
        self._server, self._url = server, url
        self._token, _ = server.registers("Alice", "alice@example.com")
        self._team = self._ask(TEAM)["createTeam"]["team"]["id"]
        self._tasks = {watched: [self._created() for _ in range(TASKS)] for watched in (False, True)}
        for number in range(people):
            token, id = server.registers(f"Watcher {number}", f"watcher{number}@example.com")
            self._ask(MEMBER, team=self._team, user=id)
            for task in self._tasks[True]:
                server.ask(WATCH, token, id=task)

    def measured(self, people: int, comments: int, seconds: float) -> str:
        before, wanted = self._told(), people * comments
        times = uvloop.run(self._write(self._tasks[people > 0], comments, seconds / comments))
        ended = time.perf_counter()
        self._wait_until(before + wanted, ended)
        late = f"**{1000 * (time.perf_counter() - ended):,.0f}**" if people else ""
        each = quantiles(times, n=100)
        rate = wanted / seconds * 60
        return f"{comments:,} | {rate:,.0f} | {1000 * each[49]:.1f} | **{1000 * each[98]:.1f}** | {1000 * max(times):.1f} | {late}"

    def _wait_until(self, told: int, began: float) -> None:
        while (now := self._told()) < told:
            if time.perf_counter() - began > PATIENCE:
                raise TimeoutError(f"{told - now:,} happenings were not told within {PATIENCE} s")
            time.sleep(0.01)

    async def _write(self, tasks: Sequence[str], comments: int, apart: float) -> list[float]:
        """Sends each comment at its time, whether or not those before it are answered: waiting for the answers would
        spare the server."""
        times: list[float] = []
        began, turns = time.perf_counter(), iter(range(comments))

        async def client() -> None:
            reader, writer = await asyncio.open_connection("127.0.0.1", self._server.port)
            for turn in turns:
                due = began + turn * apart
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
                writer.write(self._request(tasks[turn % len(tasks)]))
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                body = await reader.readexactly(int(head.partition(b"content-length: ")[2].split(b"\r", 1)[0]))
                times.append(time.perf_counter() - due)
                assert b'"errors":[]' in body, body
            writer.close()

        await asyncio.gather(*(client() for _ in range(CLIENTS)))
        return times

    def _request(self, task: str) -> bytes:
        body = json.dumps({"query": COMMENT, "variables": {"input": {"taskId": task, "body": "Dig"}}}).encode()
        head = (
            "POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
            f"authorization: Bearer {self._token}\r\ncontent-length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body

    def _created(self) -> str:
        made = self._ask(CREATE, input={"title": "Dig", "teamId": self._team})
        id: str = made["createTask"]["task"]["id"]
        return id

    def _ask(self, query: str, **variables: object) -> Any:  # JSON
        return self._server.ask(query, self._token, **variables)

    def _told(self) -> int:
        if self._url.startswith("sqlite"):
            with closing(sqlite3.connect(f"file:{sqlite_path(self._url)}?mode=ro", uri=True)) as file:
                return int(file.execute(COUNT).fetchone()[0])
        return asyncio.run(_counted(self._url))


async def _counted(url: str) -> int:
    connection = await asyncpg.connect(url)
    try:
        return int(await connection.fetchval(COUNT))
    finally:
        await connection.close()


if __name__ == "__main__":
    main()
