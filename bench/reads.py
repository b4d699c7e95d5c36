"""What a request costs the server's processor, beside a route by hand with the least SQL, and beside Mercurius.
`scripts/bench reads [--database postgres] [--tasks 10000] [--rounds 25] [--seconds 0.3] [--runs 3] [--only "list of 20"]`"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import machine
from bench.filled import DIALECTS, NAMES, Filled, backends, chosen, filled
from bench.reads_load import Clients
from bench.reads_servers import BY_HAND, MERCURIUS, OURS, BenchQuery, Cost, Server, post, served

FIELDS = "id key title status priority dueDate overdue createdAt creator { id name } assignee { id name }"
LIST = (
    "query ($first: Int, $filter: TaskFilter) { tasks(first: $first, filter: $filter)"
    f" {{ nodes {{ {FIELDS} }} totalCount pageInfo {{ hasNextPage endCursor }} }} }}"
)
BY_ID = f"query ($id: ID!) {{ task(id: $id) {{ {FIELDS} team {{ id name }} }} }}"
STATS = (
    "query ($maxAge: Int) { dashboardStats(maxAge: $maxAge) { totalTasks pending inProgress completed cancelled overdue"
    " dueToday unassigned byPriority { priority count } } }"
)
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id title } errors { message } } }"
CREATING = "create"
PENDING = {"status": {"eq": "PENDING"}}
WARM_UP, WARM_UP_TIMES = 0.3, 1_000
LEGEND = """µs of the server's processor (its own and the kernel's for it) a request, 8 requests under way at once; beside them those of
PostgreSQL for it (SQLite's are the server's own). The servers take turns in each round. × is TaskFlow's cost divided by the other's:
median of the rounds' ratios, and in brackets the middle half of them; of several runs the median, and the least and the greatest
run. More than 1: we cost more. Lists have a filter, the count of all and a cursor; cached statistics look whether they are stale."""

Costs = Mapping[str, Sequence[Cost]]
"""By server, one for each round."""


@dataclass(frozen=True, slots=True)
class Line:
    """One case in one run: the medians of its rounds."""

    own: Mapping[str, float]
    database: Mapping[str, float]
    ratios: Mapping[str, tuple[float, float, float]]
    """To each other server: the lower quarter, the middle, the upper quarter."""

    @classmethod
    def of(cls, costs: Costs) -> Line:
        return cls(
            {name: statistics.median(cost.own for cost in some) for name, some in costs.items()},
            {name: statistics.median(cost.database for cost in some) for name, some in costs.items()},
            {name: _ratios(costs[OURS], some) for name, some in costs.items() if name != OURS},
        )


def cases(task_id: str) -> list[BenchQuery]:
    create = {"input": {"title": "Dig"}}
    few, many = ({"first": size, "filter": PENDING} for size in (20, 100))
    return [
        BenchQuery("by id", BY_ID, {"id": task_id}, "/by-id", {"id": task_id}),
        BenchQuery("list of 20, filter and count", LIST, few, "/list", few),
        BenchQuery("list of 100, filter and count", LIST, many, "/list", many),
        BenchQuery("statistics, cached", STATS, {"maxAge": 3600}, "/stats", {"fresh": False}),
        BenchQuery("statistics, counted", STATS, {"maxAge": 0}, "/stats", {"fresh": True}, (OURS, BY_HAND)),
        BenchQuery(CREATING, CREATE, create, "/create", {"title": "Dig"}, (OURS, BY_HAND)),
    ]


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", action="append", choices=DIALECTS, help="both by default, where PostgreSQL is")
    parser.add_argument("--tasks", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=25, help="4 or more")
    parser.add_argument("--seconds", type=float, default=0.3, help="for each case, server and round")
    parser.add_argument("--runs", type=int, default=1, help="each with a new database and new servers")
    parser.add_argument("--only", action="append", help="cases by name")
    asked = parser.parse_args(arguments)
    calm = machine.Calm()
    print(LEGEND)
    print(
        "\n| | | TaskFlow | PostgreSQL | by hand | PostgreSQL | × by hand | Mercurius | PostgreSQL | × Mercurius |\n"
        + "| --- " * 10
        + "|"
    )
    for dialect in chosen(asked.database):
        for name, lines in _measured(dialect, asked).items():
            print(f"| {NAMES[dialect]} | {name} | {' | '.join(_cells(lines))} |", flush=True)
    print(
        f"\n{asked.tasks:,} tasks, {asked.runs} × {asked.rounds} rounds of {asked.seconds} s. {machine.described()}; {calm}"
    )


def _measured(dialect: str, asked: argparse.Namespace) -> dict[str, list[Line]]:
    """By case, one for each run."""
    found: dict[str, list[Line]] = {}
    for _ in range(asked.runs):
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            database = stack.enter_context(filled(dialect, asked.tasks, folder))
            servers, token = stack.enter_context(served(database))
            some = post(servers[0], {"query": LIST, "variables": {"first": 1, "filter": PENDING}}, token)
            for case in cases(some["tasks"]["nodes"][0]["id"]):
                if not asked.only or any(part in case.name for part in asked.only):
                    able = [server for server in servers if server.name in case.peers]
                    line = Line.of(_costs(case, able, token, database, asked))
                    found.setdefault(case.name, []).append(line)
    return found


def _costs(
    case: BenchQuery, servers: Sequence[Server], token: str, database: Filled, asked: argparse.Namespace
) -> dict[str, list[Cost]]:
    """Each second round goes the other way about."""
    costs: dict[str, list[Cost]] = {server.name: [] for server in servers}
    with ExitStack() as stack:
        pairs = [(server, server.clients(case, token)) for server in servers]
        for _, clients in pairs:
            stack.callback(clients.close)
        _must_agree(case, pairs)
        for _, clients in pairs:
            clients.warm_up(WARM_UP, WARM_UP_TIMES)
        working = backends(database.url)
        for turn in range(asked.rounds):
            for server, clients in pairs if turn % 2 else pairs[::-1]:
                costs[server.name].append(server.cost(clients, asked.seconds, working))
    return costs


def _must_agree(case: BenchQuery, pairs: Sequence[tuple[Server, Clients]]) -> None:
    """Who answers something else is not a peer."""
    answers = {server.name: _data(clients) for server, clients in pairs}
    if case.name != CREATING:
        for name, answer in answers.items():
            assert answer == answers[OURS], f"{case.name}: {name} answers {answer}, {OURS} {answers[OURS]}"


def _data(clients: Clients) -> Any:
    """Each has cursors of its own; that there is one must be the same."""
    data = json.loads(clients.ask()[0])["data"]
    if page := (data.get("tasks") or {}).get("pageInfo"):
        page["endCursor"] = bool(page["endCursor"])
    return data


def _ratios(ours: Sequence[Cost], theirs: Sequence[Cost]) -> tuple[float, float, float]:
    low, middle, high = statistics.quantiles(
        [one.own / other.own for one, other in zip(ours, theirs, strict=True)], n=4
    )
    return low, middle, high


def _cells(lines: Sequence[Line]) -> list[str]:
    cells: list[str] = []
    for name in (OURS, BY_HAND, MERCURIUS):
        there = name in lines[0].own
        cells.append(f"{statistics.median(line.own[name] for line in lines):,.0f}" if there else "")
        database = statistics.median(line.database[name] for line in lines) if there else 0
        cells.append(f"{database:,.0f}" if database else "")
        if name != OURS:
            cells.append(_ratio([line.ratios[name] for line in lines]) if there else "")
    return cells


def _ratio(runs: Sequence[tuple[float, float, float]]) -> str:
    middles = [middle for _, middle, _ in runs]
    low, high = (min(middles), max(middles)) if len(runs) > 1 else (runs[0][0], runs[0][2])
    return f"**{statistics.median(middles):.2f}** ({low:.2f}–{high:.2f})"


if __name__ == "__main__":
    main()
