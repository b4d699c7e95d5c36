"""A `once` handler runs exactly once, however often and from wherever its event is emitted."""

import asyncio
import functools
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from events import Bus


def test_a_once_handler_runs_for_the_first_event_alone() -> None:
    bus, ran = Bus(), list[Any]()
    bus.once("app.started", ran.append)

    bus.emit("app.started", "first")
    bus.emit("app.started", "second")

    assert ran == ["first"]
    assert bus.handlers() == []


def test_once_keeps_its_priority() -> None:
    bus, heard = Bus(), list[str]()
    bus.on("it.happened", lambda _: heard.append("always (10)"))
    bus.once("it.happened", lambda _: heard.append("once (1)"), priority=1)

    bus.emit("it.happened")
    bus.emit("it.happened")

    assert heard == ["once (1)", "always (10)", "always (10)"]


def test_a_once_handler_that_fails_has_had_its_turn() -> None:
    bus, tries = Bus(), list[Any]()

    @bus.once("app.started")
    def migrate(payload: object) -> None:
        tries.append(payload)
        raise ConnectionError("no database")

    bus.emit("app.started")
    bus.emit("app.started")

    assert len(tries) == 1


def test_a_once_handler_registered_again_after_it_ran_runs_again_as_after_a_hot_reload() -> None:
    bus, ran = Bus(), list[Any]()
    bus.once("app.started", ran.append)
    bus.emit("app.started", "first start")

    bus.once("app.started", ran.append)
    bus.emit("app.started", "second start")

    assert ran == ["first start", "second start"]


def test_off_removes_a_once_handler_before_it_ran() -> None:
    bus, ran = Bus(), list[Any]()
    bus.once("app.started", ran.append)

    bus.off("app.started", ran.append)
    bus.emit("app.started")

    assert ran == []


def test_a_once_handler_removed_by_an_earlier_handler_of_the_same_emit_does_not_run() -> None:
    bus, ran = Bus(), list[Any]()
    bus.on("app.started", lambda _: bus.off("app.started", ran.append), priority=1)
    bus.once("app.started", ran.append)

    bus.emit("app.started")

    assert ran == []


def test_the_last_registration_decides_between_on_and_once() -> None:
    bus, ran = Bus(), list[Any]()
    bus.once("it.happened", ran.append)
    bus.on("it.happened", ran.append)

    bus.emit("it.happened")
    bus.emit("it.happened")

    assert len(ran) == 2


def test_a_once_handler_that_emits_its_own_event_is_not_called_by_it() -> None:
    bus, depth = Bus(), list[Any]()

    @bus.once("it.happened")
    def again(payload: object) -> None:
        depth.append(payload)
        bus.emit("it.happened")

    bus.emit("it.happened")

    assert len(depth) == 1


def test_a_once_handler_of_several_events_runs_once_for_each() -> None:
    bus, heard = Bus(), list[str]()
    bus.once("a", "b")(lambda payload: heard.append(payload["from"]))

    for name in ("a", "b", "a", "b"):
        bus.emit(name, {"from": name})

    assert heard == ["a", "b"]


def in_eight_threads(work: Callable[[int], object]) -> None:
    together = threading.Barrier(8)
    with ThreadPoolExecutor(8) as threads:
        for ended in [threads.submit(lambda n: (together.wait(), work(n)), number) for number in range(8)]:
            ended.result()


@pytest.fixture
def impatient_threads() -> Iterator[None]:
    """Makes threads switch a thousand times as often, so that races between them occur."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(5e-6)
    yield
    sys.setswitchinterval(usual)


def test_exactly_one_of_eight_threads_with_two_hundred_emits_each_runs_a_once_handler(impatient_threads: None) -> None:
    bus, ran, always = Bus(), list[Any](), list[Any]()
    bus.once("it.happened", ran.append)
    bus.on("it.happened", always.append)

    in_eight_threads(lambda _: [bus.emit("it.happened") for _ in range(200)])

    assert len(ran) == 1
    assert len(always) == 8 * 200


def test_two_hundred_handlers_raced_for_by_eight_threads_run_once_each(impatient_threads: None) -> None:
    bus, ran = Bus(), list[int]()
    for number in range(200):
        bus.once("it.happened", functools.partial(lambda own, _payload: ran.append(own), number))

    in_eight_threads(lambda _: bus.emit("it.happened"))

    assert sorted(ran) == list(range(200))


def test_no_registration_is_lost_when_eight_threads_register_and_remove(impatient_threads: None) -> None:
    bus = Bus()

    def register(thread: int) -> None:
        leaving = functools.partial(print)
        for number in range(20):
            bus.on("it.happened", functools.partial(print, thread, number))
            bus.on("it.happened", leaving)
            bus.off("it.happened", leaving)

    in_eight_threads(register)

    assert len(bus.handlers()) == 8 * 20


async def test_an_async_once_handler_is_claimed_by_one_of_many_concurrent_emits() -> None:
    bus, ran = Bus(), list[Any]()
    go = asyncio.Event()

    @bus.once("it.happened")
    async def slowly(payload: object) -> None:
        await go.wait()
        ran.append(payload)

    async with asyncio.TaskGroup() as emitters:
        for number in range(20):
            emitters.create_task(bus.emit_async("it.happened", number))
        bus.emit("it.happened", "and a plain emit, which comes first")
        go.set()
    await bus.drain()

    assert ran == ["and a plain emit, which comes first"]


async def test_an_async_once_handler_that_emits_its_own_event_is_not_called_by_it() -> None:
    bus, ran = Bus(), list[Any]()

    @bus.once("it.happened")
    async def again(payload: object) -> None:
        ran.append(payload)
        await bus.emit_async("it.happened")

    await bus.emit_async("it.happened")

    assert len(ran) == 1


async def test_off_removes_an_async_once_handler() -> None:
    bus = Bus()

    @bus.once("it.happened")
    async def never(payload: object) -> None:
        raise AssertionError("it was removed")

    bus.off("it.happened", never)

    assert await bus.emit_async("it.happened") == []
