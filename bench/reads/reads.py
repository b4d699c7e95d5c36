"""What a request costs the server's processor, beside a route by hand with the least SQL, and beside Mercurius.
`scripts/bench reads [--database postgres] [--tasks 10000] [--rounds 25] [--seconds 0.3] [--runs 3] [--only "list of 20"]`"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench import machine
from bench.filled import DIALECTS, NAMES, Filled, backends, chosen, filled
from bench.reads.load import CLIENTS, Clients
from bench.reads.pairs import Pair, mark, ours
from bench.reads.servers import BY_HAND, MERCURIUS, OURS, BenchQuery, Cost, Server, post, served

FIELDS = "id key title status priority dueDate overdue createdAt creator { id name } assignee { id name }"
LIST = (
    "query ($first: Int, $filter: TaskFilter) { tasks(first: $first, filter: $filter)"
    f" {{ nodes {{ {FIELDS} }} totalCount pageInfo {{ hasNextPage endCursor }} }} }}"
)
MARKED = LIST.replace(FIELDS, f"{FIELDS} labels {{ id name color }} commentCount")
COMMENT = (
    "mutation ($input: CreateCommentInput!) { createComment(input: $input) { comment { id body } errors { message } } }"
)
NEWEST = "query ($filter: TaskFilter) { tasks(first: 100, filter: $filter) { nodes { id team { id } } } }"
BY_ID = f"query ($id: ID!) {{ task(id: $id) {{ {FIELDS} team {{ id name }} }} }}"
STATS = (
    "query ($maxAge: Int) { dashboardStats(maxAge: $maxAge) { totalTasks pending inProgress completed cancelled overdue"
    " dueToday unassigned byPriority { priority count } } }"
)
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id title } errors { message } } }"
CREATING, CREATING_EVERY_ROW = "create", "create, every row"
PENDING = {"status": {"eq": "PENDING"}}
WARM_UP, WARM_UP_TIMES = 0.3, 1_000
LEGEND = """µs of the server's processor (its own and the kernel's for it) a request, 8 requests under way at once; beside them those of
PostgreSQL for it (SQLite's are the server's own). The servers take turns in each round. × is TaskFlow's cost divided by the other's:
median of the rounds' ratios, and in brackets the middle half of them; of several runs the median, and the least and the greatest
run. More than 1: we cost more. Lists have a filter, the count of all and a cursor; cached statistics look whether they are stale."""
OF_PAIRS = "The same of two requests to TaskFlow: what a list costs with labels and counts beside the one without, and a comment beside a task."

BESIDE = "beside it"
Turns = Mapping[str, tuple[BenchQuery, Server]]
"""The queries and servers that take turns, by name."""
Costs = Mapping[str, Sequence[Cost]]
"""One cost for each round, by the same names."""


@dataclass(frozen=True, slots=True)
class Line:
    """One case in one run: the medians of its rounds."""

    own: Mapping[str, float]
    database: Mapping[str, float]
    ratios: Mapping[str, tuple[float, float, float]]
    """TaskFlow's cost divided by that of each other: lower quartile, median, upper quartile."""

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
        BenchQuery(CREATING_EVERY_ROW, CREATE, create, "/create", {"title": "Dig", "every_row": True}, (OURS, BY_HAND)),
    ]


def pairs(own_ids: Sequence[str], watched_id: str) -> list[Pair]:
    """`own_ids`: tasks that nobody but the caller watches. `watched_id`: a task that somebody else watches, too, so
    that a job in the same process puts a comment into their inbox."""
    task = ours("createTask", CREATE, {"input": {"title": "Dig"}})
    about = {
        "createComment": [comment_on(id, "Dig") for id in own_ids],
        "createComment with Markdown": [comment_on(id, "**Dig**") for id in own_ids],
        "createComment on one task": [comment_on(own_ids[0], "Dig")],
        "createComment with an inbox": [comment_on(watched_id, "Dig")],
    }
    return [*_marked_lists(), *(Pair(ours(name, COMMENT, *each), task) for name, each in about.items())]


def comment_on(id: str, body: str) -> dict[str, Any]:
    return {"input": {"taskId": id, "body": body}}


def _marked_lists() -> Iterator[Pair]:
    for size in (20, 100):
        few = {"first": size, "filter": PENDING}
        yield Pair(ours(f"list of {size}, labels and counts", MARKED, few), ours(f"list of {size}", LIST, few))


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
    compared: list[str] = []
    for dialect in chosen(asked.database):
        measured = _measured(dialect, asked)
        for name, lines in measured.cases.items():
            print(f"| {NAMES[dialect]} | {name} | {' | '.join(_cells(lines))} |", flush=True)
        for name, lines in measured.pairs.items():
            compared.append(f"| {NAMES[dialect]} | {name} | {' | '.join(_cells_of_a_pair(lines))} |")
    print(f"\n{OF_PAIRS}\n\n| | | µs | PostgreSQL | beside it | PostgreSQL | × |\n" + "| --- " * 7 + "|")
    print("\n".join(compared))
    print(
        f"\n{asked.tasks:,} tasks, {asked.runs} × {asked.rounds} rounds of {asked.seconds} s. {machine.described()}; {calm}"
    )


@dataclass(frozen=True, slots=True)
class Measured:
    """By case or pair, one line for each run."""

    cases: dict[str, list[Line]] = field(default_factory=dict)
    pairs: dict[str, list[Line]] = field(default_factory=dict)


def _measured(dialect: str, asked: argparse.Namespace) -> Measured:
    measured = Measured()

    def is_wanted(name: str) -> bool:
        return not asked.only or any(part in name for part in asked.only)

    for _ in range(asked.runs):
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            database = stack.enter_context(filled(dialect, asked.tasks, folder))
            servers, token = stack.enter_context(served(database))
            newest = post(servers[0], {"query": NEWEST, "variables": {"filter": PENDING}}, token)["tasks"]["nodes"]
            mark(database, [task["id"] for task in newest], newest[0]["team"]["id"])
            for case in cases(newest[0]["id"]):
                if is_wanted(case.name):
                    turns = {server.name: (case, server) for server in servers if server.name in case.peers}
                    measured.cases.setdefault(case.name, []).append(_line(turns, token, database, asked))
            made = {"query": CREATE, "variables": {"input": {"title": "Dig"}}}
            own = [post(servers[0], made, token)["createTask"]["task"]["id"] for _ in range(CLIENTS)]
            for pair in pairs(own, newest[0]["id"]):
                if is_wanted(pair.name):
                    turns = {OURS: (pair.asked, servers[0]), BESIDE: (pair.beside, servers[0])}
                    measured.pairs.setdefault(pair.name, []).append(_line(turns, token, database, asked))
    return measured


def _line(turns: Turns, token: str, database: Filled, asked: argparse.Namespace) -> Line:
    """Every second round has the reverse order."""
    costs: dict[str, list[Cost]] = {name: [] for name in turns}
    with ExitStack() as stack:
        asking = [(name, server, server.clients(query, token)) for name, (query, server) in turns.items()]
        for _, _, clients in asking:
            stack.callback(clients.close)
        if BESIDE not in turns:
            _must_agree(next(query for query, _ in turns.values()), {name: clients for name, _, clients in asking})
        for _, _, clients in asking:
            clients.warm_up(WARM_UP, WARM_UP_TIMES)
        working = backends(database.url)
        for turn in range(asked.rounds):
            for name, server, clients in asking if turn % 2 else asking[::-1]:
                costs[name].append(server.cost(clients, asked.seconds, working))
    return Line.of(costs)


def _must_agree(case: BenchQuery, asking: Mapping[str, Clients]) -> None:
    """Fails if a server answers something else: then it can't be compared."""
    answers = {name: _data(clients) for name, clients in asking.items()}
    if case.name not in {CREATING, CREATING_EVERY_ROW}:
        for name, answer in answers.items():
            assert answer == answers[OURS], f"{case.name}: {name} answers {answer}, {OURS} {answers[OURS]}"


def _data(clients: Clients) -> Any:
    """Each server has its own form of cursors, so only the presence of one is compared."""
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


def _cells_of_a_pair(lines: Sequence[Line]) -> Iterator[str]:
    for name in (OURS, BESIDE):
        database = statistics.median(line.database[name] for line in lines)
        yield f"{statistics.median(line.own[name] for line in lines):,.0f}"
        yield f"{database:,.0f}" if database else ""
    yield _ratio([line.ratios[BESIDE] for line in lines])


def _ratio(runs: Sequence[tuple[float, float, float]]) -> str:
    middles = [middle for _, middle, _ in runs]
    low, high = (min(middles), max(middles)) if len(runs) > 1 else (runs[0][0], runs[0][2])
    return f"**{statistics.median(middles):.2f}** ({low:.2f}–{high:.2f})"


if __name__ == "__main__":
    main()
