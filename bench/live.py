"""What it costs to tell thousands of readers, beside graphql-ws on Node, stock Strawberry and a server by hand, in the same run.
`scripts/bench live [--subscribers 5000] [--long]`"""

from __future__ import annotations

import argparse
import contextlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from statistics import quantiles

from bench import cores
from bench.live_servers import Count, Ours, Readers, Subject, by_hand, node, strawberry

ONE, SINGLY, TENS, ALONE = BATCHES = ("one document", "one by one", "groups of 10", "all different")
PAUSE = 0.5
"""Between two events when what counts is how long they take: two a second."""

PACES = f"{'p50':>8}{'p99':>8}" * 3 + f"{'events':>11}"

LEGEND = """A hundred events come with each change, and with "one by one" each with a change of its own.
Each server in its turn, on a core of its own. Deliveries per second of the server's processor (of all it did; without
the writes); ms at two events a second, from before the mutation is sent, and from when the event occurred (for TaskFlow that
is before its commit; of whole milliseconds, so up to one too many), until its readers have it; "calm": of those events alone during
which the host of a virtual machine gave none of its time to others, and how many they were. KB for each reader, readers connected
and subscribed per second, and the ratio to Node. "by hand" is the least that it can cost here: no GraphQL, no rights, no log."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Events, two a second."""

    all: list[Count]
    calm: list[Count]
    """Those during which nobody else had the machine."""

    def __str__(self) -> str:
        sent = _times(each.since_sent for each in self.all)
        occurred, calm = (_times(each.since_occurred for each in events) for events in (self.all, self.calm))
        return f"{sent}{occurred}{calm}{f'{len(self.calm)} of {len(self.all)}':>11}"


def _times(events: Iterable[list[int]]) -> str:
    microseconds = list(chain.from_iterable(events))
    if len(microseconds) < 2:
        return f"{'-':>8}{'-':>8}"
    each = quantiles(microseconds, n=100)
    return f"{each[49] / 1000:8.1f}{each[98] / 1000:8.1f}"


@dataclass(frozen=True, slots=True)
class Figures:
    name: str
    batch: str
    subscribers: int
    per_cpu_second: float
    """Deliveries, of everything that the process did meanwhile."""
    without_writing: float
    """The same without what the writes cost when nobody watches."""
    pace: Pace | None
    kilobytes: float
    connects: float

    def line(self, other: Figures | None) -> str:
        ratio = f"{self.without_writing / other.without_writing:7.1f}x" if other else ""
        return (
            f"{self.name:12}{self.batch:15}{self.subscribers:6}{self.per_cpu_second:11,.0f}{self.without_writing:11,.0f}"
            f"{self.pace or ''!s:{len(PACES)}}{self.kilobytes:8.1f}{self.connects:9,.0f}{ratio}"
        )


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--subscribers", type=int, nargs="*", default=[100, 1000])
    parser.add_argument(
        "--deliveries", type=int, default=100_000, help="a fifth of them where each is executed for itself"
    )
    parser.add_argument("--paced", type=int, default=40, help="events at two a second, for the time that they take")
    parser.add_argument(
        "--long", action="store_true", help="5,000 subscribers too, five times as many deliveries, twice as many paced"
    )
    parser.add_argument("--writes", type=int, default=300, help="mutations with and without the log")
    parser.add_argument(
        "--database", default="", help="an empty PostgreSQL database, for the cost of the log there, too"
    )
    parser.add_argument("--only", choices=["taskflow"], help="without the peers")
    asked = parser.parse_args(arguments)
    if asked.long:
        asked.subscribers, asked.deliveries, asked.paced = [100, 1000, 5000], 5 * asked.deliveries, 2 * asked.paced
    cores.leave_one()
    print(LEGEND)
    print(f"{'':55}{'since sent':>16}{'occurred':>16}{'calm':>16}")
    print(f"{'':33}{'all':>11}{'no writes':>11}{PACES}{'KB':>8}{'conn/s':>9}{'ratio':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for number in asked.subscribers:
            _compare(Path(folder), number, asked)
        for url in filter(None, (f"sqlite://{folder}/writes.db", asked.database)):
            writes = [sys.executable, "-m", "bench.live_writes", folder, url, str(asked.writes)]
            subprocess.run(writes, check=True, cwd=Path(__file__).parents[1])


def _compare(folder: Path, subscribers: int, asked: argparse.Namespace) -> None:
    on_node = None
    if not asked.only:
        for peer in (node, strawberry, by_hand):
            figures = _measure(peer, ONE, subscribers, folder, asked.deliveries // 5, asked.paced)
            on_node = on_node or figures
            print(figures.line(on_node), flush=True)
    for batch in BATCHES:
        place = folder / f"{subscribers}-{batch}"
        paced = asked.paced if batch == ONE else 0
        deliveries = asked.deliveries // (5 if batch == ALONE else 1)
        figures = _measure(partial(Ours, place), batch, subscribers, folder, deliveries, paced)
        print(figures.line(on_node), flush=True)


def _measure(
    start: Callable[[], Subject], batch: str, subscribers: int, folder: Path, deliveries: int, paced: int
) -> Figures:
    groups = {ONE: 1, SINGLY: 1, TENS: subscribers // 10, ALONE: subscribers}[batch]
    with contextlib.ExitStack() as stack:
        subject = start()
        stack.callback(subject.stop)
        cores.give_one(subject.pid)
        _settle(subject)
        events = max(20, deliveries // subscribers)
        subject.publish(events, "warming up")
        idle = _cpu(subject, lambda: _publish(subject, batch, events, "nobody hears it"))
        _settle(subject)
        before = subject.kilobytes
        readers = Readers(subject, groups, folder)
        stack.callback(readers.stop)
        took = readers.connect(subscribers)
        grown = (subject.kilobytes - before) / subscribers
        busy = _cpu(subject, lambda: _told(subject, readers, batch, subscribers, events))
        pace = _paced(subject, readers, subscribers, paced) if paced else None
    told = events * subscribers
    return Figures(
        subject.name,
        batch,
        subscribers,
        told / busy,
        told / max(busy - idle, 0.01),
        pace,
        grown,
        subscribers / took,
    )


def _settle(subject: Subject) -> None:
    """Until it has nothing left to do of its start, or of what was published."""
    before = -1.0
    while subject.seconds - before > 0.01:
        before = subject.seconds
        time.sleep(0.3)


def _cpu(subject: Subject, work: Callable[[], None]) -> float:
    before = subject.seconds
    work()
    return subject.seconds - before


def _told(subject: Subject, readers: Readers, batch: str, subscribers: int, events: int) -> None:
    readers.expect(events * subscribers)
    _publish(subject, batch, events, "Design the database schema for the reporting service")
    count = readers.counted()
    assert count.messages == events * subscribers, count


def _publish(subject: Subject, batch: str, events: int, title: str) -> None:
    together = 1 if batch == SINGLY else events
    for _ in range(events // together):
        subject.publish(together, title)


def _paced(subject: Subject, readers: Readers, subscribers: int, events: int) -> Pace:
    pace = Pace([], [])
    for _ in range(events):
        before = cores.stolen()
        readers.expect(subscribers)
        subject.publish(1, f"ns:{time.monotonic_ns()}")
        count = readers.counted()
        pace.all.append(count)
        if cores.stolen() == before:
            pace.calm.append(count)
        time.sleep(PAUSE)
    return pace


if __name__ == "__main__":
    main()
