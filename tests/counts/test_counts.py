"""What each main operation takes is written down beside this file, for each database: a change of it is seen in the diff,
whether it is for the better or for the worse. Rewrite it with `python -m pytest tests/counts --rewrite`."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import astuple
from pathlib import Path
from typing import Any

import pytest

from tests.counts.meter import Counts, Meter
from tests.counts.operations import Operation, crowd_of, event, requests
from tests.support.people import Person

COMMAND = "python -m pytest tests/counts --rewrite"
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"
TOLERANCE = 0.03
"""Tolerance for calls: how often a coroutine is resumed depends a little on timing."""
CALLS_OF_A_WAKING = 20
"""A loop that has to be woken for an answer makes this many calls for it (18 were seen)."""
TURNS_TOLERANCE = 0.1
"""One turn more or less is allowed for each thread hop, and for the first two answers of PostgreSQL: the loop may be awake already when one
comes, or have to be woken for it. Which of the two depends on who is faster, all day long on one machine."""
DATABASES = {"sqlite": ("SQLite", "statements"), "postgres": ("PostgreSQL", "round trips")}
MANY = "mutation ($inputs: [CreateTaskInput!]!) { createTasks(inputs: $inputs) { results { task { id } } } }"

pytestmark = pytest.mark.settings(REDIS_URL="", JOBS="apart", SIGN_INS=0, MAX_CONNECTIONS=200, MAX_SUBSCRIPTIONS=200)


async def test_each_operation_takes_what_is_written_down(
    meter: Meter, alice: Person, garden: dict[str, Any], database_url: str, request: pytest.FixtureRequest
) -> None:
    found = await counted(meter, alice, garden["id"])

    dialect = database_url.partition(":")[0]
    table = Path(__file__).with_name(f"{dialect}.md")
    if request.config.getoption("--rewrite", default=False):
        table.write_text(written(found, dialect))
    differences = compared(found, *read(table.read_text()), on_postgres=dialect == "postgres")
    assert not differences, "\n".join([*differences, f"If this is meant, write it down: {COMMAND}"])


async def counted(meter: Meter, alice: Person, team: str) -> dict[str, Counts]:
    tasks = await two_hundred_tasks(alice, team)
    found = {one.name: await of(meter, one) for one in requests(alice, team, tasks)}
    for readers in (1, 100):
        async with crowd_of(readers, alice) as crowd:
            operation = event(crowd, alice, team)
            found[operation.name] = await of(meter, operation)
    return found


async def of(meter: Meter, operation: Operation) -> Counts:
    return await meter.counts(operation.work, operation.before)


async def two_hundred_tasks(alice: Person, team: str) -> list[str]:
    """Creates two hundred tasks. Each has an assignee and a due date, and every second one is completed."""
    inputs = [
        {
            "title": f"Water the pond {1000 + number}",
            "teamId": team,
            "status": ("PENDING", "COMPLETED")[number % 2],
            "assigneeId": alice.id,
            "dueDate": "2035-01-01",
        }
        for number in range(200)
    ]
    made = await alice.asks(MANY, inputs=inputs)
    return [result["task"]["id"] for result in made["createTasks"]["results"]]


def written(found: Mapping[str, Counts], dialect: str) -> str:
    database, statements = DATABASES[dialect]
    lines = [f"| {name} | {' | '.join(map(str, astuple(counts)))} |" for name, counts in found.items()]
    return "\n".join(
        [
            f"# What one operation takes on {database}",
            "",
            f"Written by `{COMMAND}`, and held by the test beside it: {statements}, ways from a thread back to the event",
            "loop, turns of that loop, bytes of the answer (of all messages to subscribers), and calls of Python functions in the",
            "event loop on",
            f"Python {PYTHON}.",
            "",
            f"| | {statements} | thread hops | turns | bytes | calls |",
            "| --- | --- | --- | --- | --- | --- |",
            *lines,
            "",
        ]
    )


def read(text: str) -> tuple[dict[str, Counts], str]:
    """The recorded counts, and the Python version whose calls they are."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")]
    python = text.partition("\nPython ")[2].partition(".\n")[0]
    return {name: Counts(*map(int, counts)) for name, *counts in rows[2:]}, python


def compared(
    found: Mapping[str, Counts], known: Mapping[str, Counts], python: str, *, on_postgres: bool = False
) -> list[str]:
    if found.keys() != known.keys():
        return [f"The operations are {', '.join(found)}; written down are {', '.join(known)}."]
    differences = []
    for name, now in found.items():
        then = known[name]
        woken = then.hops + (min(2, then.statements) if on_postgres else 0)
        both = [(what, getattr(now, what), getattr(then, what)) for what in ("statements", "hops", "bytes")]
        differences += [f"{name}: {new} {what}, and not {old}" for what, new, old in both if new != old]
        if abs(now.turns - then.turns) > max(TURNS_TOLERANCE * then.turns, woken):
            differences.append(f"{name}: {now.turns} turns, and not {then.turns}")
        if python == PYTHON and abs(now.calls - then.calls) > max(TOLERANCE * then.calls, CALLS_OF_A_WAKING * woken):
            differences.append(f"{name}: {now.calls} calls, and not {then.calls}")
    return differences
