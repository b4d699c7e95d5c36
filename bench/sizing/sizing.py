"""What an installation takes: disk, memory and connections of it, filled through its API, and how much one process does.
`scripts/bench sizing [--database postgres] [--only disk] [--tasks 5000] [--teams 1000] [--subscribers 1000] [--seconds 8]`

On PostgreSQL with the Redis of TASKFLOW_TEST_REDIS_URL. What docs/reference/sizing.md says is printed by this."""

from __future__ import annotations

import argparse
import asyncio
import time
from collections.abc import Sequence
from statistics import quantiles

import uvloop

from bench import cores, machine
from bench.filled import DIALECTS, NAMES, backends, chosen
from bench.mixed import Load, Times
from bench.reads.load import processor_seconds
from bench.reads.servers import Server
from bench.sizing import disk
from bench.sizing.place import Place, redis_clients, served
from bench.sizing.subscribers import WAYS, memory

PARTS = ("disk", "memory", "work")
CLIENTS = 32
KINDS = (("reads", 0.0), ("one write to nine reads", 0.1), ("creates in one team", 1.0))
TEAM = "mutation ($name: String!) { createTeam(input: {name: $name}) { team { id } } }"
MINE = "{ me { teams { team { id name } } } tasks(first: 100) { nodes { id title team { name } } totalCount } }"
LIST = "{ tasks(first: 20) { nodes { id title } } }"


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--database", action="append", choices=DIALECTS, help="both by default, where PostgreSQL is")
    parser.add_argument("--only", action="append", choices=PARTS)
    parser.add_argument("--tasks", type=int, default=5_000)
    parser.add_argument("--teams", type=int, default=1_000)
    parser.add_argument("--subscribers", type=int, default=1_000)
    parser.add_argument("--seconds", type=float, default=8)
    asked = parser.parse_args(arguments)
    calm, parts = machine.Calm(), asked.only or PARTS
    dialects = chosen(asked.database)
    if "disk" in parts:
        _print_disk(dialects, asked.tasks)
    if "memory" in parts:
        _print_memory(dialects, asked)
    if "work" in parts:
        _print_work(dialects, asked.tasks, asked.seconds)
    print(f"\n{machine.described()}; {calm}")


def _print_disk(dialects: Sequence[str], tasks: int) -> None:
    print(f"Disk, of tables with their indexes.\n\n{disk.HEAD}")
    for dialect in dialects:
        with served(dialect) as place:
            for one in disk.taken(place, tasks):
                print(f"| {NAMES[dialect]} | {one} |", flush=True)
    with served("sqlite", TASKFLOW_LOG_LEVEL="info") as place:
        print(f"\n{_logged(place, requests=1_000):.0f} bytes of the access log for each request.")


def _logged(place: Place, requests: int) -> float:
    log, before = place.server.folder / "log", 0
    while (size := log.stat().st_size) > before:  # the log is written with a delay
        before = size
        time.sleep(2)
    for _ in range(requests):
        place.asks(LIST)
    place.server.stop()
    return (log.stat().st_size - before) / requests


def _print_memory(dialects: Sequence[str], asked: argparse.Namespace) -> None:
    print("\nMemory of one process, and its connections.\n\n| | | |\n| --- | --- | --- |")
    for dialect in dialects:
        with served(dialect) as place:
            for what, figure in _held(place, asked):
                print(f"| {NAMES[dialect]} | {what} | {figure} |", flush=True)


def _held(place: Place, asked: argparse.Namespace) -> list[tuple[str, str]]:
    said = [
        ("idle: its own memory, and with code and files it maps", f"{place.own_mb:.0f} and {place.resident_mb:.0f} MB")
    ]
    said += [("idle: processor", _idle(place)), *_connected("idle", place)]
    said += [(f"each {way} that follows tasks", f"{kb:.0f} KB") for way, kb in _subscribers(place, asked.subscribers)]
    for _ in range(20):
        place.asks(MINE)
    before = place.own_mb
    for number in range(asked.teams):
        place.asks(TEAM, name=f"Team {number}")
    for _ in range(20):
        place.asks(MINE)
    said.append((f"{asked.teams:,} teams, all of the caller", f"{place.own_mb - before:+.1f} MB"))
    said.append((f"idle with {asked.teams:,} teams: processor", _idle(place)))
    before = place.own_mb
    for _ in disk.taken(place, asked.tasks):
        pass
    for _ in range(20):
        place.asks(MINE)
    said.append((f"{asked.tasks:,} tasks, made, changed and commented on", f"{place.own_mb - before:+.1f} MB"))
    uvloop.run(_load(place).all(CLIENTS, asked.seconds, 0.1))
    said.append((f"after {asked.seconds:.0f} s of {CLIENTS} clients: its own memory", f"{place.own_mb:.0f} MB"))
    return said + _connected(f"after {CLIENTS} clients", place)


def _subscribers(place: Place, how_many: int) -> list[tuple[str, float]]:
    asyncio.run(memory(place, WAYS[0], how_many // 4))  # so that what all subscribers share is there already
    return [(way, asyncio.run(memory(place, way, how_many))) for way in WAYS]


def _idle(place: Place, seconds: float = 5) -> str:
    before = place.processor
    time.sleep(seconds)
    return f"{100 * (place.processor - before) / seconds:.1f} % of a core"


def _connected(when: str, place: Place) -> list[tuple[str, str]]:
    if (found := place.connections()) is None:
        return []
    number, mb = found
    return [
        (f"{when}: connections to PostgreSQL", f"{number}, which take {mb:.1f} MB each there"),
        (f"{when}: connections to Redis", f"{asyncio.run(redis_clients())}"),
    ]


def _print_work(dialects: Sequence[str], tasks: int, seconds: float) -> None:
    cores.leave_one()
    print(
        f"\nWork of one process on a core of its own; {CLIENTS} clients.\n\n| | | a second | µs of the server | µs of PostgreSQL"
        " | p50, ms | p99, ms |\n" + "| --- " * 7 + "|"
    )
    for dialect in dialects:
        with served(dialect) as place:
            cores.give_one(place.pid)
            list(disk.taken(place, tasks))
            load = _load(place)
            for what, creates in KINDS:
                uvloop.run(load.all(CLIENTS, 1, creates))
                print(f"| {NAMES[dialect]} | {what} | {_worked(place, load, seconds, creates)} |", flush=True)


def _load(place: Place) -> Load:
    return Load(Server("TaskFlow", place.server.port, place.pid), place.token)


def _worked(place: Place, load: Load, seconds: float, creates: float) -> str:
    own, there = place.processor, {pid: processor_seconds(pid) for pid in backends(place.url)}
    times: Times = uvloop.run(load.all(CLIENTS, seconds, creates))
    requests = len(times.reads) + len(times.creates)
    cost = 1e6 * (place.processor - own) / requests
    database = sum(processor_seconds(pid) - before for pid, before in there.items())
    each = quantiles([*times.reads, *times.creates], n=100)
    of_postgres = f"{1e6 * database / requests:,.0f}" if there else ""
    return (
        f"{requests / times.seconds:,.0f} | {cost:,.0f} | {of_postgres} | {1000 * each[49]:.1f} | {1000 * each[98]:.1f}"
    )


if __name__ == "__main__":
    main()
