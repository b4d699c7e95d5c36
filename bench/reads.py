"""What a request costs the server's processor, beside a route by hand with the same SQL, and beside Mercurius.
`scripts/bench reads [--database postgres] [--tasks 10000] [--rounds 25] [--seconds 0.3] [--only "list of 20"]`"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from bench.filled import DIALECTS, NAMES, chosen, filled
from bench.reads_load import Clients
from bench.reads_servers import BY_HAND, OURS, Asked, Server, post, served

FIELDS = "id key title status priority dueDate overdue createdAt creator { id name } assignee { id name }"
LIST = f"query ($first: Int) {{ tasks(first: $first) {{ nodes {{ {FIELDS} }} pageInfo {{ hasNextPage }} }} }}"
BY_ID = f"query ($id: ID!) {{ task(id: $id) {{ {FIELDS} team {{ id name }} }} }}"
STATS = (
    "query ($maxAge: Int) { dashboardStats(maxAge: $maxAge) { totalTasks pending inProgress completed cancelled overdue"
    " dueToday unassigned byPriority { priority count } } }"
)
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id title } errors { message } } }"
CREATING = "create"
WARM_UP = 0.5
LEGEND = """µs of the server's processor (its own and the kernel's for it) a request, 8 requests under way at once; the median of all
rounds. The servers take turns in each round. × is TaskFlow's cost divided by the other's: median of the rounds' ratios, and
in brackets the middle half of them. More than 1: we cost more."""


def cases(task_id: str) -> list[Asked]:
    create = {"input": {"title": "Dig"}}
    return [
        Asked("by id", BY_ID, {"id": task_id}, "/by-id", {"id": task_id}),
        Asked("list of 20", LIST, {"first": 20}, "/list", {"first": 20}),
        Asked("list of 100", LIST, {"first": 100}, "/list", {"first": 100}),
        Asked("statistics, cached", STATS, {"maxAge": 3600}, "/stats", {"fresh": False}),
        Asked("statistics, counted", STATS, {"maxAge": 0}, "/stats", {"fresh": True}, (OURS, BY_HAND)),
        Asked(CREATING, CREATE, create, "/create", {"title": "Dig"}, (OURS, BY_HAND)),
    ]


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", action="append", choices=DIALECTS, help="both by default, where PostgreSQL is")
    parser.add_argument("--tasks", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=25, help="4 or more")
    parser.add_argument("--seconds", type=float, default=0.3, help="for each case, server and round")
    parser.add_argument("--only", action="append", help="cases by name")
    asked = parser.parse_args(arguments)
    print(LEGEND)
    for dialect in chosen(asked.database):
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            database = stack.enter_context(filled(dialect, asked.tasks, folder))
            servers, token = stack.enter_context(served(database))
            _compare(f"{NAMES[dialect]}, {asked.tasks:,} tasks", servers, token, asked)


def _compare(title: str, servers: Sequence[Server], token: str, asked: argparse.Namespace) -> None:
    others = [server.name for server in servers[1:]]
    print(f"\n{title:32}{OURS:>9}" + "".join(f"{name:>11}{'×':>8}{'':14}" for name in others))
    some = post(servers[0], {"query": LIST, "variables": {"first": 1}}, token)["tasks"]["nodes"][0]["id"]
    for case in cases(some):
        if not asked.only or case.name in asked.only:
            able = [server for server in servers if server.name in case.peers]
            print(_line(case, _costs(case, able, token, asked), others), flush=True)


def _costs(case: Asked, servers: Sequence[Server], token: str, asked: argparse.Namespace) -> dict[str, list[float]]:
    """By name, one for each round. Each second round goes the other way about."""
    costs: dict[str, list[float]] = {server.name: [] for server in servers}
    with ExitStack() as stack:
        pairs = [(server, server.clients(case, token)) for server in servers]
        for _, clients in pairs:
            stack.callback(clients.close)
        _must_agree(case, pairs)
        for _, clients in pairs:
            clients.ask_for(WARM_UP)
        for turn in range(asked.rounds):
            for server, clients in pairs if turn % 2 else pairs[::-1]:
                costs[server.name].append(server.cost(clients, asked.seconds))
    return costs


def _must_agree(case: Asked, pairs: Sequence[tuple[Server, Clients]]) -> None:
    """Who answers something else is not a peer."""
    answers = {server.name: _data(clients) for server, clients in pairs}
    if case.name != CREATING:
        for name, answer in answers.items():
            assert answer == answers[OURS], f"{case.name}: {name} answers {answer}, {OURS} {answers[OURS]}"


def _data(clients: Clients) -> Any:
    return json.loads(clients.ask()[0])["data"]


def _line(case: Asked, costs: dict[str, list[float]], others: Sequence[str]) -> str:
    columns = [f"{case.name:32}{statistics.median(costs[OURS]):9.0f}"]
    for name in others:
        if name in costs:
            ratios = [ours / theirs for ours, theirs in zip(costs[OURS], costs[name], strict=True)]
            low, middle, high = statistics.quantiles(ratios, n=4)
            columns.append(f"{statistics.median(costs[name]):11.0f}{middle:8.2f}  {f'({low:.2f}-{high:.2f})':12}")
        else:
            columns.append(f"{'':33}")
    return "".join(columns).rstrip()


if __name__ == "__main__":
    main()
