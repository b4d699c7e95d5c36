"""What grows with the database: each list, count, search, log and resume with 10,000, 100,000 and 1,000,000 tasks and events.
`scripts/bench growth [--quick] [--database sqlite] [--only "events"] [--rounds 5] [--markdown]
[--keep FOLDER]`. With `--keep` the databases stay, and the next run finds them filled: so a long table can be made in pieces."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from math import isinf
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg

from bench import machine
from bench.filled import DIALECTS, NAMES, chosen
from bench.growth.data import FILLED
from bench.growth.rows import rows
from bench.growth.worker import CURSORS, Figures
from tests.support.scratch import elsewhere, empty, on, surroundings

SIZES = (10_000, 100_000, 1_000_000)
GOAL = 1.3
"""The largest accepted ratio of the largest database to the smallest."""
LONGEST_HOLD = 5.0
"""ms, in the largest database."""
SLOW_MS = 500
"""A row that takes longer is asked in fewer rounds."""
LEGEND = """ms of a request to the application in its own process, without a network: elapsed; processor time of that process (SQLite is in it,
PostgreSQL is not); the longest hold of the event loop, in processor time. The databases take turns; each figure is the median over the rounds of the
least of up to eight tries. × is the median of the rounds' ratios, the largest database to the smallest: of the processor time on
SQLite, of the elapsed time on PostgreSQL. A resume is told for 1,000 events."""


@dataclass(frozen=True, slots=True)
class GrowthProcess:
    tasks: int
    process: subprocess.Popen[str]

    def measure(self, row: str) -> Figures:
        return Figures(**json.loads(self.ask(row)))

    def ask(self, line: str) -> str:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return self.hear()

    def hear(self) -> str:
        assert self.process.stdout is not None
        answer: str = self.process.stdout.readline()
        assert answer, f"the application with {self.tasks:,} tasks has ended"
        return answer


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", action="append", choices=DIALECTS, help="both by default, where PostgreSQL is")
    parser.add_argument("--tasks", nargs="+", type=int, help="the sizes, from small to large")
    parser.add_argument("--quick", action="store_true", help="without 1,000,000")
    parser.add_argument("--only", action="append", help="rows by a part of their names")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--keep", type=Path, help="a folder for databases that stay; on PostgreSQL growth_10000 and so on stay"
    )
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("--worst", action="store_true", help="only the rows that miss a goal")
    asked = parser.parse_args(arguments)
    sizes = asked.tasks or (SIZES[:2] if asked.quick else SIZES)
    wanted = [row.name for row in rows() if not asked.only or any(part in row.name for part in asked.only)]
    print(f"{machine.described()}\n{LEGEND}", flush=True)
    calm = machine.Calm()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        databases = _filled(chosen(asked.database), sizes, folder, asked.keep, stack)
        for dialect, urls in databases.items():
            with ExitStack() as running:
                workers = [running.enter_context(_started(*one, folder)) for one in zip(sizes, urls, strict=True)]
                for worker in workers:
                    worker.hear()
                _print(dialect, workers, wanted, asked)
    print(f"\n{calm}")


def _filled(
    dialects: Sequence[str], sizes: Sequence[int], folder: Path, keep: Path | None, stack: ExitStack
) -> dict[str, list[str]]:
    """Addresses by database. PostgreSQL and SQLite are filled at the same time."""
    begun = time.monotonic()
    places = {dialect: [place_of(dialect, size, keep or folder) for size in sizes] for dialect in dialects}
    urls = {
        dialect: [kept(dialect, place) if keep else stack.enter_context(empty(dialect, place)) for place in some]
        for dialect, some in places.items()
    }

    def fill_all(dialect: str) -> None:
        for url, size, place in zip(urls[dialect], sizes, places[dialect], strict=True):
            command = [sys.executable, "-m", "bench.growth.data", url, str(size), str(place)]
            subprocess.run(command, check=True, env=surroundings())

    with ThreadPoolExecutor() as pool:
        list(pool.map(fill_all, dialects))
    print(f"filled in {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)
    return urls


def place_of(dialect: str, size: int, folder: Path) -> Path:
    place = (folder / f"{dialect}-{size}").absolute()
    place.mkdir(parents=True, exist_ok=True)
    return place


def kept(dialect: str, place: Path) -> str:
    """The address of a database that stays. It is empty the first time."""
    if dialect == "sqlite":
        return f"sqlite://{place / 'taskflow.db'}"
    server, name = os.environ["TASKFLOW_TEST_DATABASE_URL"], f"growth_{place.name.rpartition('-')[2]}"
    try:
        elsewhere(on(server, f"CREATE DATABASE {name}"))
        (place / FILLED).unlink(missing_ok=True)
    except asyncpg.DuplicateDatabaseError:
        pass
    return urlsplit(server)._replace(path=f"/{name}").geturl()


@contextmanager
def _started(tasks: int, url: str, folder: Path) -> Iterator[GrowthProcess]:
    place = folder / f"data-{url.rpartition('/')[2]}-{tasks}"
    settings = surroundings(
        TASKFLOW_DATABASE_URL=url,
        TASKFLOW_DATA_DIR=str(place),
        TASKFLOW_RATE_LIMIT="0",
        TASKFLOW_SIGN_INS="0",
        TASKFLOW_JOBS="apart",
        TASKFLOW_LOG_LEVEL="warning",
    )
    command = [sys.executable, "-m", "bench.growth.worker"]
    process = subprocess.Popen(command, env=settings, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield GrowthProcess(tasks, process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        process.wait(30)


def _print(dialect: str, workers: Sequence[GrowthProcess], wanted: Sequence[str], asked: argparse.Namespace) -> None:
    table = _Table(markdown=asked.markdown, worst=asked.worst)
    sizes = [f"{worker.tasks:,}" for worker in workers]
    table.head(NAMES[dialect], [f"{size} {what}" for size in sizes for what in ("ms", "cpu", "hold")])
    worse = held = 0
    for name in wanted:
        rounds = _rounds(name, workers, asked.rounds)
        ratio = statistics.median(_ratio(dialect, each[0], each[-1]) for each in rounds)
        figures = [_median([each[at] for each in rounds]) for at in range(len(workers))]
        table.line(name, figures, ratio)
        worse += ratio > GOAL
        held += figures[-1].hold > LONGEST_HOLD
    told = f"**{worse}** grow by more than × {GOAL}, **{held}** hold the loop for more than {LONGEST_HOLD:.0f} ms"
    print(f"\n{NAMES[dialect]}: of {len(wanted)} rows {told}", flush=True)
    if not asked.only:
        for worker in workers:
            cursors = json.loads(worker.ask(CURSORS))
            told = ", ".join(f"{size} in {teams}" for teams, size in cursors.items())
            print(f"bytes of a cursor with {worker.tasks:,} tasks, by the caller's teams: {told}", flush=True)


def _rounds(name: str, workers: Sequence[GrowthProcess], rounds: int) -> list[list[Figures]]:
    """The first one warms up: what it reads is in memory from then on, and its statement is planned."""
    warm = [worker.measure(name) for worker in workers]
    if any(one.wall > SLOW_MS for one in warm):
        rounds = 1
    found = []
    for turn in range(rounds):
        order = range(len(workers)) if turn % 2 else range(len(workers) - 1, -1, -1)
        measured = {at: workers[at].measure(name) for at in order}
        found.append([measured[at] for at in range(len(workers))])
    return found


def _ratio(dialect: str, small: Figures, large: Figures) -> float:
    return large.cpu / small.cpu if dialect == "sqlite" else large.wall / small.wall


def _median(each: Sequence[Figures]) -> Figures:
    return Figures(
        *(statistics.median(column) for column in zip(*((f.wall, f.cpu, f.hold) for f in each), strict=True))
    )


@dataclass(frozen=True, slots=True)
class _Table:
    markdown: bool
    worst: bool

    def head(self, title: str, columns: Sequence[str]) -> None:
        if self.markdown:
            print(f"\n| {title} | " + " | ".join([*columns, "×"]) + " |\n|" + " --- |" * (len(columns) + 2), flush=True)
        else:
            sizes = [column.partition(" ")[0] for column in columns[::3]]
            print(
                f"\n{title:40}"
                + "".join(f"{size:^24}" for size in sizes)
                + f"\n{'':40}"
                + f"{'ms':>8}{'cpu':>8}{'hold':>8}" * len(sizes)
                + f"{'×':>8}",
                flush=True,
            )

    def line(self, name: str, figures: Sequence[Figures], ratio: float) -> None:
        missed = ratio > GOAL or figures[-1].hold > LONGEST_HOLD
        if self.worst and not missed:
            return
        cells = [_shown(value) for one in figures for value in (one.wall, one.cpu, one.hold)]
        if self.markdown:
            print(f"| {name} | " + " | ".join([*cells, f"{ratio:.2f}"]) + " |", flush=True)
        else:
            mark = " !" if missed else ""
            print(f"{name:40}" + "".join(f"{cell:>8}" for cell in cells) + f"{ratio:8.2f}{mark}", flush=True)


def _shown(milliseconds: float) -> str:
    if isinf(milliseconds):
        return "none"
    return f"{milliseconds:.2f}" if milliseconds < 10 else f"{milliseconds:,.0f}"


if __name__ == "__main__":
    main()
