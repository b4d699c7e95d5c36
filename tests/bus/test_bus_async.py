"""Async handlers: `emit_async` runs them concurrently and waits; `emit` starts them beside the emitter, and the bus
holds them."""

import asyncio
import contextvars
import functools
import gc
import logging
from datetime import timedelta
from typing import Any

import pytest

from events import Bus

TICK = timedelta(milliseconds=20)

transaction = contextvars.ContextVar("transaction", default="none")


class LeapingClock(asyncio.SelectorEventLoop):
    """An event loop whose sleeps take no time: when nothing is ready, its clock jumps to the next timer."""

    now = 0.0

    def time(self) -> float:
        return self.now

    def _run_once(self) -> None:
        loop: Any = self  # asyncio's own queues, which typeshed does not list
        if not loop._ready and loop._scheduled:
            self.now = max(self.now, loop._scheduled[0]._when)
        loop_run_once: Any = super()
        loop_run_once._run_once()


class Notify:
    """An object with an async `__call__`."""

    def __init__(self) -> None:
        self.heard: list[Any] = []

    async def __call__(self, payload: Any) -> None:
        await asyncio.sleep(0)
        self.heard.append(payload)

    async def politely(self, payload: Any) -> None:
        await self(payload)


async def test_emit_async_runs_the_sync_handlers_first_whatever_the_priorities() -> None:
    bus, heard = Bus(), list[str]()

    @bus.on("order.placed", priority=5)
    async def confirm(_payload: object) -> None:
        heard.append("confirm (5, async)")

    @bus.on("order.placed", priority=10)
    def points(_payload: object) -> None:
        heard.append("points (10)")

    @bus.on("order.placed", priority=1)
    def reserve(_payload: object) -> None:
        heard.append("reserve (1)")

    await bus.emit_async("order.placed")

    assert heard == ["reserve (1)", "points (10)", "confirm (5, async)"]


async def test_async_handlers_run_at_the_same_time_so_that_two_can_wait_for_each_other() -> None:
    bus = Bus()
    here, there = asyncio.Event(), asyncio.Event()

    @bus.on("it.happened", priority=1)
    async def one(_payload: object) -> None:
        here.set()
        await there.wait()

    @bus.on("it.happened", priority=2)
    async def other(_payload: object) -> None:
        there.set()
        await here.wait()

    async with asyncio.timeout(5):
        await bus.emit_async("it.happened")


def test_two_sleeping_handlers_take_as_long_as_the_longer_and_not_the_sum() -> None:
    bus = Bus()

    @bus.on("order.placed")
    async def notify_warehouse(_payload: object) -> None:
        await asyncio.sleep(0.1)

    @bus.on("order.placed")
    async def update_analytics(_payload: object) -> None:
        await asyncio.sleep(0.05)

    with asyncio.Runner(loop_factory=LeapingClock) as runner:
        runner.run(bus.emit_async("order.placed"))
        assert runner.get_loop().time() == 0.1


async def test_an_async_handler_under_emit_runs_beside_the_emitter_and_is_drained() -> None:
    bus, heard = Bus(), list[str]()

    @bus.on("it.happened")
    async def later(_payload: object) -> None:
        await asyncio.sleep(0)
        heard.append("async")

    bus.on("it.happened", lambda _: heard.append("sync"), priority=99)

    bus.emit("it.happened")
    assert heard == ["sync"]

    assert await bus.drain() == 0
    assert heard == ["sync", "async"]


async def test_the_bus_holds_what_emit_started_so_that_no_garbage_collector_takes_it() -> None:
    bus, heard = Bus(), list[str]()

    @bus.on("it.happened")
    async def later(_payload: object) -> None:
        await asyncio.sleep(0)
        gc.collect()
        await asyncio.sleep(0)
        heard.append("still here")

    bus.emit("it.happened")
    gc.collect()
    await bus.drain()

    assert heard == ["still here"]


def test_without_a_running_loop_emit_runs_async_handlers_to_their_end() -> None:
    bus, notify = Bus(), Notify()
    bus.on("it.happened", notify)

    bus.emit("it.happened", 1)

    assert notify.heard == [1]


async def test_in_a_thread_without_a_loop_emit_runs_async_handlers_to_their_end_too() -> None:
    bus, notify = Bus(), Notify()
    bus.on("it.happened", notify)

    await asyncio.to_thread(bus.emit, "it.happened", 1)

    assert notify.heard == [1]


@pytest.mark.parametrize("shape", ["object", "bound method", "partial", "partial of an object", "lambda"])
async def test_every_shape_of_async_handler_is_awaited(shape: str) -> None:
    bus, notify = Bus(), Notify()
    shapes: dict[str, Any] = {
        "object": notify,
        "bound method": notify.politely,
        "partial": functools.partial(Notify.politely, notify),
        "partial of an object": functools.partial(notify),
        "lambda": lambda payload: notify.politely(payload),  # noqa: PLW0108  # the shape is the point
    }
    bus.on("it.happened", shapes[shape])

    await bus.emit_async("it.happened", "emit_async")
    bus.emit("it.happened", "emit")
    await bus.drain()

    assert notify.heard == ["emit_async", "emit"]


async def test_async_handlers_under_emit_do_not_see_the_emitters_context() -> None:
    transaction.set("as it was when the bus was made")
    bus, seen = Bus(), list[tuple[str, str]]()

    @bus.on("it.happened")
    async def later(_payload: object) -> None:
        seen.append(("async", transaction.get()))
        transaction.set("left behind by an earlier handler")

    bus.on("it.happened", lambda _: seen.append(("sync", transaction.get())))
    transaction.set("open")

    bus.emit("it.happened")
    await bus.drain()
    bus.emit("it.happened")
    await bus.drain()

    clean = ("async", "as it was when the bus was made")
    assert seen == [("sync", "open"), clean, ("sync", "open"), clean]


async def test_async_handlers_under_emit_in_a_thread_do_not_see_the_emitters_context_either() -> None:
    bus, seen = Bus(), list[str]()

    @bus.on("it.happened")
    async def later(_payload: object) -> None:
        seen.append(transaction.get())

    transaction.set("open")
    await asyncio.to_thread(bus.emit, "it.happened")

    assert seen == ["none"]


async def test_emit_async_runs_its_handlers_in_the_emitters_context_and_waits_for_them() -> None:
    bus, seen = Bus(), list[str]()

    @bus.on("it.happened")
    async def within(_payload: object) -> None:
        seen.append(transaction.get())

    transaction.set("open")
    await bus.emit_async("it.happened")

    assert seen == ["open"]


async def test_cancelling_emit_async_cancels_its_handlers_and_passes_on() -> None:
    bus, started, ended = Bus(), asyncio.Event(), list[str]()

    @bus.on("it.happened")
    async def waits(_payload: object) -> None:
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("cleaned up")

    emitting = asyncio.create_task(bus.emit_async("it.happened"))  # noqa: TID251  # a test cancels it by hand
    await started.wait()
    emitting.cancel()

    with pytest.raises(asyncio.CancelledError):
        await emitting
    assert ended == ["cleaned up"]


async def test_a_handler_cancelled_from_elsewhere_does_not_count_as_a_success() -> None:
    bus, heard = Bus(), list[str]()

    @bus.on("it.happened")
    async def cancelled(_payload: object) -> None:
        raise asyncio.CancelledError

    @bus.on("it.happened")
    async def healthy(_payload: object) -> None:
        await asyncio.sleep(0)
        heard.append("the other ran")

    with pytest.raises(asyncio.CancelledError):
        await bus.emit_async("it.happened")
    assert heard == ["the other ran"]


async def test_drain_also_waits_for_handlers_that_the_drained_ones_start() -> None:
    bus, heard = Bus(), list[str]()

    @bus.on("first")
    async def first(_payload: object) -> None:
        await asyncio.sleep(0)
        bus.emit("second")

    @bus.on("second")
    async def second(_payload: object) -> None:
        await asyncio.sleep(0)
        heard.append("second")

    bus.emit("first")

    assert await bus.drain() == 0
    assert heard == ["second"]


async def test_drain_cancels_and_reports_handlers_that_exceed_its_limit(caplog: pytest.LogCaptureFixture) -> None:
    bus, ended = Bus(), list[str]()

    @bus.on("it.happened")
    async def never_ends(_payload: object) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("cleaned up")

    bus.emit("it.happened")

    assert await bus.drain(TICK) == 1
    assert ended == ["cleaned up"]
    assert "never_ends on it.happened was cancelled before it had finished" in caplog.text
    assert await bus.drain(TICK) == 0


async def test_a_handler_that_has_not_started_is_cancelled_without_a_traceback() -> None:
    bus, notify = Bus(), Notify()
    bus.on("it.happened", notify)

    bus.emit("it.happened")

    assert await bus.drain(timedelta(0)) == 1
    assert notify.heard == []


async def test_a_handler_that_drains_the_bus_does_not_wait_for_itself() -> None:
    bus, left = Bus(), list[int]()

    @bus.on("app.stopping")
    async def shut_down(_payload: object) -> None:
        left.append(await bus.drain())

    bus.emit("app.stopping")
    async with asyncio.timeout(5):
        await bus.drain()

    assert left == [0]


def test_handlers_that_a_closing_loop_cancels_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    bus = Bus()

    @bus.on("it.happened")
    async def forgotten(_payload: object) -> None:
        await asyncio.Event().wait()

    async def emits_and_leaves() -> None:
        bus.emit("it.happened")

    with caplog.at_level(logging.WARNING, "taskflow.bus"):
        asyncio.run(emits_and_leaves())

    assert "forgotten on it.happened was cancelled before it had finished" in caplog.text
