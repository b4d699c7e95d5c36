"""What it costs to tell thousands of readers, beside graphql-ws on Node, stock Strawberry and a server by hand, in the same run.
`scripts/bench live [--subscribers 5000] [--long] [--runs 3] [--peers "graphql-ws" "by hand"]`"""

from __future__ import annotations

import argparse
import contextlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from math import isnan, nan
from pathlib import Path
from statistics import median, quantiles

from bench import cores, machine
from bench.live.servers import Count, Ours, Readers, Subject, by_hand, node, strawberry

ONE, SINGLY, TENS, ALONE = BATCHES = ("one document", "one by one", "groups of 10", "all different")
PAUSE = 0.5
"""Seconds between two events when their latency is measured: two events a second."""

PEERS = {"graphql-ws": node, "Strawberry": strawberry, "by hand": by_hand}
HEAD = (
    "|  | readers | deliveries a second of processor | without the writes | × graphql-ws | ms since sent, p50 / p99"
    " | since it occurred | the calm ones | how many | KB a reader | connected a second |"
)

LEGEND = """A hundred events come with each change, and with "one by one" each with a change of its own.
Each server in its turn, on a core of its own. Deliveries per second of the server's processor (of all it did; without
the writes); ms at two events a second, from before the mutation is sent, and from when the event occurred (for TaskFlow that
is before its commit; of whole milliseconds, so up to one too many), until its readers have it; "calm": of those events alone during
which the host of a virtual machine gave none of its time to others, and how many they were. KB for each reader, readers connected
and subscribed per second, and the ratio to Node. "by hand" is the least that it can cost here: no GraphQL, no rights, no log."""


Times = tuple[float, float]
"""Milliseconds: the median and the 99th percentile."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Latencies of events, two of which are sent a second."""

    all: list[Count]
    calm: list[Count]
    """The events during which the host of this virtual machine gave no time to others."""

    @property
    def sent(self) -> Times:
        return _times(each.since_sent for each in self.all)

    @property
    def occurred(self) -> Times:
        return _times(each.since_occurred for each in self.all)

    @property
    def occurred_calm(self) -> Times:
        return _times(each.since_occurred for each in self.calm)


def _times(events: Iterable[list[int]]) -> Times:
    microseconds = list(chain.from_iterable(events))
    if len(microseconds) < 2:
        return nan, nan
    each = quantiles(microseconds, n=100)
    return each[49] / 1000, each[98] / 1000


@dataclass(frozen=True, slots=True)
class Figures:
    name: str
    batch: str
    subscribers: int
    per_cpu_second: float
    """Deliveries per second of processor, counting everything that the process did meanwhile."""
    without_writing: float
    """The same without what the writes cost when nobody watches."""
    pace: Pace | None
    kilobytes: float
    connects: float
    ratio: float | None
    """To graphql-ws, without the writes."""


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
    parser.add_argument("--peers", nargs="*", choices=PEERS, default=list(PEERS))
    parser.add_argument("--runs", type=int, default=1, help="their medians, and the least and the greatest of them")
    asked = parser.parse_args(arguments)
    if asked.long:
        asked.subscribers, asked.deliveries, asked.paced = [100, 1000, 5000], 5 * asked.deliveries, 2 * asked.paced
    cores.leave_one()
    calm = machine.Calm()
    print(LEGEND)
    with tempfile.TemporaryDirectory() as folder:
        for number in asked.subscribers:
            runs = [_compare(Path(folder) / str(run), number, asked) for run in range(asked.runs)]
            if number == asked.subscribers[0]:
                print(f"\n{HEAD}\n{'| --- ' * (HEAD.count('|') - 1)}|")
            for same in zip(*runs, strict=True):
                print(f"| {' | '.join(_cells(same))} |", flush=True)
        for url in filter(None, (f"sqlite://{folder}/writes.db", asked.database)) if asked.writes else ():
            writes = [sys.executable, "-m", "bench.live.writes", folder, url, str(asked.writes)]
            subprocess.run(writes, check=True, cwd=Path(__file__).parents[2])
    print(f"\n{asked.runs} runs. {machine.described()}; {calm}")


def _compare(folder: Path, subscribers: int, asked: argparse.Namespace) -> list[Figures]:
    folder.mkdir(exist_ok=True)
    found: list[Figures] = []
    for name in asked.peers:
        measured = _measure(PEERS[name], ONE, subscribers, folder, asked.deliveries // 5, asked.paced)
        found.append(_compared(measured, found))
    for batch in BATCHES:
        place = folder / f"{subscribers}-{batch}"
        paced = asked.paced if batch == ONE else 0
        deliveries = asked.deliveries // (5 if batch == ALONE else 1)
        measured = _measure(partial(Ours, place), batch, subscribers, folder, deliveries, paced)
        found.append(_compared(measured, found))
    return found


def _compared(measured: Figures, before: Sequence[Figures]) -> Figures:
    on_node = next((one for one in (measured, *before) if one.name == "graphql-ws"), None)
    ratio = None if on_node is None else measured.without_writing / on_node.without_writing
    return replace(measured, ratio=ratio)


def _cells(runs: Sequence[Figures]) -> list[str]:
    """The cells of one line, from the figures of the same case in each run."""
    one = runs[0]
    ours = one.name == Ours.name
    ratios = [each.ratio for each in runs if each.ratio is not None]
    paces = [each.pace for each in runs if each.pace is not None]
    ratio = _range(ratios, 1)
    return [
        f"{one.name}, {one.batch}" if ours else one.name,
        f"{one.subscribers:,}",
        _range([each.per_cpu_second for each in runs]),
        _range([each.without_writing for each in runs]),
        f"**{ratio}**" if ours and ratio else ratio,
        _range_of_times([pace.sent for pace in paces]),
        _range_of_times([pace.occurred for pace in paces]),
        _range_of_times([pace.occurred_calm for pace in paces]),
        f"{sum(len(pace.calm) for pace in paces)} of {sum(len(pace.all) for pace in paces)}" if paces else "",
        _range([each.kilobytes for each in runs]),
        _range([each.connects for each in runs]),
    ]


def _range(values: Sequence[float], digits: int = 0) -> str:
    known = sorted(value for value in values if not isnan(value))
    if not known:
        return ""
    middle, low, high = (f"{value:,.{digits}f}" for value in (median(known), known[0], known[-1]))
    return middle if low == high else f"{middle} ({low}–{high})"


def _range_of_times(runs: Sequence[Times]) -> str:
    halves = [_range(some, 1) for some in zip(*runs, strict=True)]
    return " / ".join(half for half in halves if half)


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
        ratio=None,
    )


def _settle(subject: Subject) -> None:
    """Waits until the server has finished its start and the events that were published."""
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
