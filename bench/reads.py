"""What one request costs the server's processor, beside a route written by hand with the same SQL, in the same run.
`scripts/bench reads [--tasks 10000] [--database postgres://...] [--seconds 2]`"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).parents[1]
OURS, LIMIT = 7260, 7261
ROUNDS = 3
FIELDS = "id key title status priority dueDate overdue createdAt creator { id name } assignee { id name }"
COUNTERS = "totalTasks pending inProgress completed cancelled overdue dueToday unassigned byPriority { priority count }"
LOGIN = "mutation ($input: LoginInput!) { login(input: $input) { token errors { message } } }"
LIST = f"query ($first: Int) {{ tasks(first: $first) {{ nodes {{ {FIELDS} }} pageInfo {{ hasNextPage }} }} }}"


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    document: str
    variables: dict[str, Any]
    path: str
    body: dict[str, Any]


def cases(task_id: str) -> list[Case]:
    by_id = f"query ($id: ID!) {{ task(id: $id) {{ {FIELDS} team {{ id name }} }} }}"
    stats = f"query ($maxAge: Int!) {{ dashboardStats(maxAge: $maxAge) {{ {COUNTERS} }} }}"
    create = (
        "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id title } errors { message } } }"
    )
    return [
        Case("by id", by_id, {"id": task_id}, "/by-id", {"id": task_id}),
        Case("list of 20", LIST, {"first": 20}, "/list", {"first": 20}),
        Case("list of 100", LIST, {"first": 100}, "/list", {"first": 100}),
        Case("statistics, cached", stats, {"maxAge": 3600}, "/stats", {"fresh": False}),
        Case("statistics, counted", stats, {"maxAge": 0}, "/stats", {"fresh": True}),
        Case("create", create, {"input": {"title": "Dig"}}, "/create", {"title": "Dig"}),
    ]


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tasks", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=2.0, help="for each case, server and round")
    parser.add_argument("--database", default="", help="an empty PostgreSQL database; else a SQLite file of our own")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder, _served(folder, asked) as (ours, limit, token):
        print(f"{asked.tasks:,} tasks; µs of the server's processor per request, median of {ROUNDS} rounds")
        print(f"{'':22}{'TaskFlow':>10}{'by hand':>10}{'ratio':>8}")
        for case in cases(_some_task(token)):
            _print(case, ours, limit, token, asked.seconds)


def _print(case: Case, ours: int, limit: int, token: str, seconds: float) -> None:
    content = json.dumps({"query": case.document, "variables": case.variables})
    headers = {"content-type": "application/json", "authorization": f"Bearer {token}"}
    mine, theirs = [], []
    for _ in range(ROUNDS):
        mine.append(_cost(ours, OURS, "/graphql", content, headers, seconds))
        theirs.append(_cost(limit, LIMIT, case.path, json.dumps(case.body), headers, seconds))
    cost, least = statistics.median(mine), statistics.median(theirs)
    print(f"{case.name:22}{cost:10.0f}{least:10.0f}{cost / least:8.2f}", flush=True)


def _cost(pid: int, port: int, path: str, content: str, headers: dict[str, str], seconds: float) -> float:
    """Microseconds of processor time a request, of all the server's threads."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    ask = _asking(connection, path, content, headers)
    for _ in range(20):
        ask()
    process, requests = psutil.Process(pid), 0
    before, until = process.cpu_times(), time.monotonic() + seconds
    while time.monotonic() < until:
        ask()
        requests += 1
    after = process.cpu_times()
    connection.close()
    return (after.user + after.system - before.user - before.system) / requests * 1e6


def _asking(
    connection: http.client.HTTPConnection, path: str, content: str, headers: dict[str, str]
) -> Callable[[], bytes]:
    def ask() -> bytes:
        connection.request("POST", path, content, headers)
        answer = connection.getresponse()
        body = answer.read()
        assert answer.status == 200, body
        assert b'"errors":[{' not in body, body
        return body

    return ask


@contextmanager
def _served(folder: str, asked: argparse.Namespace) -> Iterator[tuple[int, int, str]]:
    """Process ids of both servers, and a token for Alice."""
    url = asked.database or f"sqlite://{folder}/taskflow.db"
    environment = {
        **os.environ,
        "TASKFLOW_DATABASE_URL": url,
        "TASKFLOW_DATA_DIR": folder,
        "TASKFLOW_RATE_LIMIT": "0",
        "TASKFLOW_STATS_SECONDS": "3600",
        "TASKFLOW_LOG_LEVEL": "warning",
        "PYTHONPATH": str(ROOT),
    }
    python = [sys.executable, "-m"]
    made = subprocess.run(
        [*python, "taskflow", "demo", "--tasks", str(asked.tasks)], env=environment, check=True, stdout=subprocess.PIPE
    )
    password = re.findall(r"alice@example\.com +(\S+)", made.stdout.decode())[0]
    ours = subprocess.Popen(
        [*python, "taskflow", "serve", "--port", str(OURS)], env=environment, stdout=subprocess.PIPE
    )
    by_hand = [*python, "uvicorn", "bench.limit:app", "--port", str(LIMIT), "--no-access-log", "--log-level", "warning"]
    limit = subprocess.Popen(by_hand, env=environment)
    try:
        _wait_for(OURS)
        _wait_for(LIMIT)
        answer = _post({"query": LOGIN, "variables": {"input": {"email": "alice@example.com", "password": password}}})
        yield ours.pid, limit.pid, answer["data"]["login"]["token"]
    finally:
        for server in (ours, limit):
            server.terminate()
            server.wait(20)


def _some_task(token: str) -> str:
    answer = _post({"query": LIST, "variables": {"first": 1}}, token)
    id: str = answer["data"]["tasks"]["nodes"][0]["id"]
    return id


def _post(content: dict[str, Any], token: str = "") -> Any:
    connection = http.client.HTTPConnection("127.0.0.1", OURS)
    headers = {"content-type": "application/json", **({"authorization": f"Bearer {token}"} if token else {})}
    connection.request("POST", "/graphql", json.dumps(content), headers)
    return json.loads(connection.getresponse().read())


def _wait_for(port: int) -> None:
    for _ in range(300):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", "/health")
            connection.getresponse().read()
        except OSError:
            time.sleep(0.1)
        else:
            return
        finally:
            connection.close()
    raise TimeoutError(f"nothing answers on port {port}")


if __name__ == "__main__":
    main()
