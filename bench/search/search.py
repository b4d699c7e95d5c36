"""The search: its first page beside the database's own bare query, and what its index costs a new task.
`scripts/bench search [--database sqlite] [--tasks 100000] [--rounds 100] [--creates 300] [--keep FOLDER]`. With `--keep` the databases
stay, and the next run finds them filled."""

from __future__ import annotations

import argparse
import asyncio
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import asyncpg

from bench import machine
from bench.filled import DIALECTS, NAMES, chosen
from bench.growth.data import ALICE, BOB, ERIN, PASSWORD, RARE_WORD, Caller
from bench.growth.growth import kept, place_of
from bench.growth.worker import Holds
from bench.search.data import fill
from models.search import entries
from models.search.field import SearchField, levels
from models.search.statement import FIRST_LEVEL, INDEXED_WORDS
from models.values.ids import new_id
from taskflow.app import create_app
from taskflow.authentication.passwords import Passwords
from taskflow.operations import garbage_collection
from taskflow.storage.reads import sqlite_path
from tests.support import asgi
from tests.support.people import LOGIN, Person
from tests.support.scratch import empty

SEARCH = (
    "query ($text: String!, $filter: TaskFilter) { search(query: $text, filter: $filter, first: 20) { corrected"
    " nodes { score task { id key title status } matches { field snippet } } pageInfo { hasNextPage endCursor } } }"
)
COUNTED = SEARCH.replace("corrected", "corrected totalCount")
CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } errors { message } } }"
COMMON, USUAL = "the", "tomatoes"
QUERIES = (
    ("the word in every text", SEARCH, {"text": COMMON}),
    ("the word in a twelfth of the texts", SEARCH, {"text": USUAL}),
    ("its beginning", SEARCH, {"text": "toma"}),
    ("one letter", SEARCH, {"text": "t"}),
    ("a rare word", SEARCH, {"text": RARE_WORD}),
    ("a rare word and the common one", SEARCH, {"text": f"{RARE_WORD} {COMMON}"}),
    ("two usual words", SEARCH, {"text": "tomatoes pond"}),
    ("three usual words", SEARCH, {"text": "water tomatoes pond"}),
    ("a word of comments alone", SEARCH, {"text": "frost"}),
    ("one of comments, one of titles", SEARCH, {"text": "frost tomatoes"}),
    ("a phrase", SEARCH, {"text": '"water the tomatoes"'}),
    ("a phrase that is nowhere", SEARCH, {"text": '"pond the tomatoes"'}),
    ("the usual word, open tasks", SEARCH, {"text": USUAL, "filter": {"status": {"in": ["PENDING", "IN_PROGRESS"]}}}),
    ("a key", SEARCH, {"text": "TE0-12"}),
    ("the usual word, counted", COUNTED, {"text": USUAL}),
    ("two usual words, counted", COUNTED, {"text": "tomatoes pond"}),
    ("a slip", SEARCH, {"text": "tomatose"}),
)
BARE = {
    "sqlite": (
        "SELECT search_entries.task_id FROM search_index CROSS JOIN search_entries ON search_entries.n = search_index.rowid"
        " WHERE search_index MATCH ? ORDER BY search_index.rowid DESC LIMIT 20"
    ),
    "postgres": f"SELECT task_id FROM search_entries WHERE {INDEXED_WORDS} @@ CAST($1 AS tsquery) ORDER BY n DESC LIMIT 20",
}
TITLES = {
    "words in use": "Water the tomatoes behind the shed",
    "one word that is new": "Water the tomatoes behind the shed {}",
}
LEGEND = """ms of a request to the application in its own process, without a network, over all rounds. Alice is in one team, which has a tenth of the
tasks; Bob is in fifty; Erin is in one that has few. "hold" is the longest time for which the event loop did one thing, in processor time."""
SLOW = 0.5
"""Seconds. A query that takes longer is asked only ten times, or three times of the database itself."""


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", action="append", choices=DIALECTS, help="both by default, where PostgreSQL is")
    parser.add_argument("--tasks", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--creates", type=int, default=300)
    parser.add_argument("--keep", type=Path, help="a folder for databases that stay")
    parser.add_argument("--one", help=argparse.SUPPRESS)  # the address of a filled database, in a process of its own
    asked = parser.parse_args(arguments)
    if asked.one:
        asyncio.run(_measure(asked.one, asked))
        return
    calm = machine.Calm()
    print(f"{machine.described()}\n{asked.tasks:,} tasks with three comments each. {LEGEND}", flush=True)
    for dialect in chosen(asked.database):
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            place = place_of(dialect, asked.tasks, asked.keep or folder)
            url = kept(dialect, place) if asked.keep else stack.enter_context(empty(dialect, place))
            begun = time.monotonic()
            fill(url, asked.tasks, place)
            print(f"\n{NAMES[dialect]}, filled in {time.monotonic() - begun:.0f} s", flush=True)
            again = [sys.executable, "-m", "bench", "search", *(arguments or sys.argv[1:]), "--one", url]
            subprocess.run(again, check=True, env=_settings(url, folder))
    print(f"\n{calm}")


def _settings(url: str, folder: Path) -> dict[str, str]:
    own = {"DATABASE_URL": url, "DATA_DIR": str(folder / "data"), "RATE_LIMIT": "0", "SIGN_INS": "0", "JOBS": "apart"}
    return {**os.environ, **{f"TASKFLOW_{name}": value for name, value in own.items()}, "TASKFLOW_LOG_LEVEL": "warning"}


async def _measure(url: str, asked: argparse.Namespace) -> None:
    holds = Holds()
    holds.watch()
    app = create_app(passwords=Passwords(time_cost=1, memory_kib=8), ready=garbage_collection.settle)
    async with asgi.started(app):
        people = [await _signed_in(app, caller) for caller in (ALICE, BOB, ERIN)]
        heads = " | ".join(f"{person.name}: p50 | p99 | hold" for person in people)
        print(f"\n| | {heads} |\n" + "| --- " * 10 + "|", flush=True)
        for name, document, variables in QUERIES:
            figures = [await _asked(person, document, variables, asked.rounds, holds) for person in people]
            print(f"| {name} | {' | '.join(map(str, figures))} |", flush=True)
        for word in (COMMON, USUAL):
            bare = await _bare(url, word, asked.rounds)
            print(
                f"| the database's own query for “{word}” | {bare.p50:.2f} | {bare.p99:.2f} | | | | | | | |", flush=True
            )
        for name, title in TITLES.items():
            with_index, without = await _creates(people[0], asked.creates, title)
            print(
                f"\ncreateTask, {name}: {with_index:.3f} ms with the index, {without:.3f} without: × {with_index / without:.3f}"
                f" (medians of {asked.creates} each, in turns)",
                flush=True,
            )


@dataclass(frozen=True, slots=True)
class Waits:
    p50: float
    p99: float
    hold: float = 0.0

    @classmethod
    def of(cls, seconds: Sequence[float], hold: float = 0.0) -> Waits:
        return cls(1000 * median(seconds), 1000 * quantiles(seconds, n=100)[-1], 1000 * hold)

    def __str__(self) -> str:
        return f"{self.p50:.2f} | {self.p99:.2f} | {self.hold:.1f}"


async def _asked(person: Person, document: str, variables: dict[str, Any], rounds: int, holds: Holds) -> Waits:
    warm = await _timed(lambda: person.asks(document, **variables))
    await person.asks(document, **variables)
    holds.longest = 0.0
    some = [await _timed(lambda: person.asks(document, **variables)) for _ in range(rounds if warm < SLOW else 10)]
    await asyncio.sleep(0)
    return Waits.of(some, holds.longest)


async def _timed(ask: Callable[[], Awaitable[Any]]) -> float:
    begun = time.perf_counter()
    await ask()
    return time.perf_counter() - begun


async def _bare(url: str, word: str, rounds: int) -> Waits:
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(sqlite_path(url))) as file:

            async def read() -> None:
                file.execute(BARE["sqlite"], (word,)).fetchall()

            return await _waits(read, rounds)
    connection = await asyncpg.connect(url)
    each = " | ".join(f"'{chr(FIRST_LEVEL + level)}{word}'" for field in SearchField for level in levels(field))
    try:
        return await _waits(lambda: connection.fetch(BARE["postgres"], each), rounds)
    finally:
        await connection.close()


async def _waits(ask: Callable[[], Awaitable[Any]], rounds: int) -> Waits:
    first = await _timed(ask)
    return Waits.of([await _timed(ask) for _ in range(rounds if first < SLOW else 3)])


async def _creates(person: Person, many: int, title: str) -> tuple[float, float]:
    """Milliseconds with and without the index, measured in turns, so that other load on the machine affects both."""
    seconds: dict[bool, list[float]] = {True: [], False: []}
    for number in range(2 * (many + 20)):
        indexed = number % 2 == 0
        input = {"title": title.format(new_id("task")), "teamId": "TE0"}
        with _index_written(indexed):
            seconds[indexed].append(await _timed(partial(person.does, CREATE, input=input)))
    return 1000 * median(seconds[True][20:]), 1000 * median(seconds[False][20:])


@contextmanager
def _index_written(wanted: bool) -> Iterator[None]:
    write = entries.write
    if not wanted:
        setattr(entries, "write", _nothing)  # noqa: B010  # mypy rejects a plain assignment
    try:
        yield
    finally:
        setattr(entries, "write", write)  # noqa: B010  # likewise


async def _nothing(*_: Any) -> None:
    pass


async def _signed_in(app: Any, caller: Caller) -> Person:
    person = Person(app, caller.name, caller.email)
    person.is_let_in(await person.does(LOGIN, input={"email": caller.email, "password": PASSWORD}))
    return person
