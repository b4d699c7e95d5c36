"""One page to read before merging: the ratios of every benchmark first, then their tables.
`scripts/bench all --quick` takes under five minutes on a machine that has nothing else to do; without --quick, half an hour."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench import machine

BOLD = re.compile(r"\*\*(.+?)\*\*")
NAMELESS = {"", "readers", "subscribers"}
"""Columns that name the row."""
ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Benchmark:
    name: str
    quick: str
    """Arguments of the benchmark."""
    whole: str = ""
    in_full: bool = True
    """Whether its tables are on the page; else only its ratios."""


BENCHMARKS = (
    Benchmark("reads", "--rounds 6 --seconds 0.15", "--runs 3"),
    Benchmark("growth", "--quick --rounds 2 --markdown --worst", "--markdown --worst"),
    Benchmark("live", "--deliveries 30000 --paced 8 --writes 0 --peers graphql-ws", "--runs 3"),
    Benchmark("pages", "--tasks 2000 20000", in_full=False),
    Benchmark("mixed", "--tasks 5000 --rounds 1 --seconds 4 --subscribers 0 100"),
)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", nargs="+", choices=[part.name for part in BENCHMARKS])
    asked = parser.parse_args(arguments)
    calm, begun = machine.Calm(), time.monotonic()
    told = {part: _run(part, quick=asked.quick) for part in BENCHMARKS if not asked.only or part.name in asked.only}
    print(f"# Benchmarks\n\n{machine.described()}; {calm}; {time.monotonic() - begun:.0f} s\n\n## Ratios\n")
    for part, text in told.items():
        for line in _ratios(text):
            print(f"- {part.name}: {line}")
    for part, text in told.items():
        if part.in_full:
            print(f"\n## {part.name}\n\n{text.strip()}")


def _run(part: Benchmark, *, quick: bool) -> str:
    """What the benchmark has printed. One that breaks off is reported, and does not stop the others."""
    command = [sys.executable, "-m", "bench", part.name, *(part.quick if quick else part.whole).split()]
    begun = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    print(f"{part.name}: {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)
    return done.stdout if done.returncode == 0 else f"{done.stdout}\n**broken off**\n{done.stderr[-2000:]}"


def _ratios(text: str) -> Iterator[str]:
    """The figures in bold: in a table with the names of row and column, elsewhere with the whole line."""
    head: list[str] = []
    before: list[str] = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|"):
            if BOLD.search(line):
                yield line.strip().replace("**", "")
        elif line.startswith("| ---"):
            head = before
        else:
            row = " ".join(cells[: sum(1 for column in head if column in NAMELESS)])
            found = ((column, BOLD.search(cell)) for column, cell in zip(head, cells, strict=False))
            if ratios := ", ".join(f"{column} {bold[1]}" for column, bold in found if bold):
                yield f"{row}: {ratios}"
        before = cells


if __name__ == "__main__":
    main()
