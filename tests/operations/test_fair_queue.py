"""The queue for the threads that check passwords and render texts: who is next, who is refused, and what is left
behind."""

from __future__ import annotations

import asyncio
import threading

import pytest

from events.live.fair_turns import FairTurns, QueueFull
from taskflow.load.fair_queue import FairQueue
from tests.support.eventually import eventually


class Work:
    """Blocks the only thread until `go_on`, and records the order of the work done after that."""

    def __init__(self, queue: FairQueue) -> None:
        self.queue = queue
        self.done: list[str] = []
        self.refused: list[str] = []
        self._go_on = threading.Event()

    async def hold(self) -> None:
        await self.queue.run(self._go_on.wait, line="held")

    async def ask(self, name: str, *, line: str) -> None:
        try:
            await self.queue.run(lambda: self.done.append(name), line=line)
        except QueueFull:
            self.refused.append(name)

    def go_on(self) -> None:
        self._go_on.set()


@pytest.fixture
def work() -> Work:
    return Work(FairQueue(threads=1, most_waiting=6, name="test"))


async def test_networks_take_turns(work: Work) -> None:
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(work.hold())
        for number in range(4):
            tasks.create_task(work.ask(f"mallory {number}", line="a"))
        tasks.create_task(work.ask("alice", line="b"))
        tasks.create_task(work.ask("bob", line="c"))
        await eventually(lambda: work.queue.waiting == 6)
        work.go_on()

    assert work.done == ["mallory 0", "alice", "bob", "mallory 1", "mallory 2", "mallory 3"]


async def test_the_last_of_the_longest_line_is_refused_when_the_queue_is_full(work: Work) -> None:
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(work.hold())
        for number in range(8):
            tasks.create_task(work.ask(f"mallory {number}", line="a"))
        await eventually(lambda: len(work.refused) == 2)
        assert work.refused == ["mallory 6", "mallory 7"]

        tasks.create_task(work.ask("alice", line="b"))
        await eventually(lambda: len(work.refused) == 3)
        work.go_on()

    assert work.refused[2] == "mallory 5"
    assert work.done[:2] == ["mallory 0", "alice"]


async def test_among_equal_lines_the_newcomer_is_refused(work: Work) -> None:
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(work.hold())
        for number in range(7):
            tasks.create_task(work.ask(f"guest {number}", line=f"network {number}"))
        await eventually(lambda: bool(work.refused))
        work.go_on()

    assert work.refused == ["guest 6"]
    assert len(work.done) == 6


async def test_a_caller_that_leaves_gives_up_its_place(work: Work) -> None:
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(work.hold())
        leaving = tasks.create_task(work.ask("alice", line="a"))
        await eventually(lambda: work.queue.waiting == 1)
        leaving.cancel()
        await eventually(lambda: work.queue.waiting == 0)
        tasks.create_task(work.ask("bob", line="a"))
        await eventually(lambda: work.queue.waiting == 1)
        work.go_on()

    assert work.done == ["bob"]
    assert work.queue._turns._lines == {}


async def test_cancelled_work_that_has_started_still_occupies_its_thread(work: Work) -> None:
    """Otherwise clients that send and disconnect would pile up work behind the queue."""
    held = asyncio.create_task(work.hold())  # noqa: TID251  # cancelled below, which a TaskGroup would take for its own end
    await eventually(lambda: work.queue._turns._free == 0)
    held.cancel()
    with pytest.raises(asyncio.CancelledError):
        await held

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(work.ask("alice", line="a"))
        await eventually(lambda: work.queue.waiting == 1)
        work.go_on()

    assert work.done == ["alice"]
    await eventually(lambda: work.queue._turns._free == 1)


async def test_a_line_limited_to_one_thread_leaves_the_others_to_the_next_line() -> None:
    turns, begun = FairTurns(2, most_waiting=9, most_of_a_line=1), list[str]()

    async def take(name: str, line: str) -> None:
        await turns.take(line)
        begun.append(name)

    async with asyncio.TaskGroup() as tasks:
        for name in ("alice 1", "alice 2", "alice 3", "bob 1", "bob 2", "chidi"):
            tasks.create_task(take(name, name.split()[0]))
        await eventually(lambda: turns.waiting == 4)
        assert begun == ["alice 1", "bob 1"]
        for ended in ("alice", "alice", "chidi", "bob", "bob", "alice"):
            turns.give_back(ended)

    assert begun == ["alice 1", "bob 1", "alice 2", "chidi", "alice 3", "bob 2"]
    assert (turns._free, turns._running, turns._lines) == (2, {}, {})


async def test_a_failure_frees_the_thread(work: Work) -> None:
    def fail() -> None:
        raise LookupError

    for _ in range(3):
        with pytest.raises(LookupError):
            await work.queue.run(fail, line="a")

    await eventually(lambda: work.queue._turns._free == 1)
