"""A handler that fails is reported, and stops none of the others."""

import asyncio
from typing import Any

import pytest

from events import Bus, HandlerErrors


def fails(_payload: object) -> None:
    raise ValueError("out of stock")


async def fails_later(_payload: object) -> None:
    await asyncio.sleep(0)
    raise ConnectionError("no mail server")


async def test_a_failing_handler_stops_none_of_the_others() -> None:
    bus, heard = Bus(), list[str]()

    @bus.on("it.happened")
    async def healthy(_payload: object) -> None:
        await asyncio.sleep(0)
        heard.append("async")

    bus.on("it.happened", fails, priority=1)
    bus.on("it.happened", fails_later, priority=1)
    bus.on("it.happened", lambda _: heard.append("sync"))

    await bus.emit_async("it.happened")
    bus.emit("it.happened")
    await bus.drain()

    assert heard == ["sync", "async"] * 2


async def test_emit_returns_the_failures() -> None:
    bus = Bus()
    bus.on("it.happened", fails)
    bus.on("it.happened", fails_later)

    assert [str(error) for error in await bus.emit_async("it.happened")] == ["out of stock", "no mail server"]
    assert [str(error) for error in bus.emit("it.happened")] == ["out of stock"]
    assert await bus.drain() == 0


async def test_a_failure_is_logged_with_its_traceback_and_counted(caplog: pytest.LogCaptureFixture) -> None:
    counted = list[tuple[str, str, str]]()
    bus = Bus(on_error=lambda event, handler, error: counted.append((event, handler, str(error))))
    bus.on("it.happened", fails)
    bus.on("it.happened", fails_later)

    bus.emit("it.happened")
    await bus.drain()

    assert counted == [
        ("it.happened", f"{__name__}.fails", "out of stock"),
        ("it.happened", f"{__name__}.fails_later", "no mail server"),
    ]
    assert [record.name for record in caplog.records] == ["taskflow.bus"] * 2
    assert [record.getMessage() for record in caplog.records] == [f"{name} failed on {on}" for on, name, _ in counted]
    assert 'raise ValueError("out of stock")' in caplog.text


def test_a_failing_failure_counter_stops_no_handler(caplog: pytest.LogCaptureFixture) -> None:
    heard = list[Any]()

    def counts_badly(event: str, handler: str, error: Exception) -> None:
        raise ZeroDivisionError

    bus = Bus(counts_badly)
    bus.on("it.happened", fails)
    bus.on("it.happened", heard.append)

    bus.emit("it.happened", 1)

    assert heard == [1]
    assert "ZeroDivisionError" in caplog.text


async def test_strict_raises_all_that_failed_after_all_have_run() -> None:
    bus, heard = Bus(), list[str]()

    @bus.on("it.happened", priority=99)
    async def healthy(_payload: object) -> None:
        await asyncio.sleep(0)
        heard.append("async")

    bus.on("it.happened", fails)
    bus.on("it.happened", fails_later)
    bus.on("it.happened", lambda _: heard.append("sync"), priority=99)

    with pytest.raises(HandlerErrors, match=r"^handlers of it[.]happened failed") as raised:
        await bus.emit_async("it.happened", strict=True)

    assert [str(error) for error in raised.value.exceptions] == ["out of stock", "no mail server"]
    assert heard == ["sync", "async"]


async def test_failures_that_strict_raises_are_not_reported_as_well(caplog: pytest.LogCaptureFixture) -> None:
    counted = list[Any]()
    bus = Bus(on_error=lambda *failure: counted.append(failure))
    bus.on("it.happened", fails)

    with pytest.raises(HandlerErrors):
        await bus.emit_async("it.happened", strict=True)

    assert counted == []
    assert caplog.text == ""


async def test_a_strict_emit_reports_what_fails_after_it_has_returned(caplog: pytest.LogCaptureFixture) -> None:
    bus = Bus()
    bus.on("it.happened", fails_later)

    assert bus.emit("it.happened", strict=True) == []
    await bus.drain()

    assert "fails_later failed on it.happened" in caplog.text


async def test_a_strict_emit_with_a_failing_handler_still_runs_the_async_ones() -> None:
    bus, heard = Bus(), list[str]()

    @bus.on("it.happened")
    async def healthy(_payload: object) -> None:
        heard.append("async")

    bus.on("it.happened", fails)

    with pytest.raises(HandlerErrors):
        bus.emit("it.happened", strict=True)
    await bus.drain()

    assert heard == ["async"]


def test_without_a_loop_strict_raises_what_async_handlers_raised_too() -> None:
    bus = Bus()
    bus.on("it.happened", fails)
    bus.on("it.happened", fails_later)

    with pytest.raises(HandlerErrors) as raised:
        bus.emit("it.happened", strict=True)

    assert [str(error) for error in raised.value.exceptions] == ["out of stock", "no mail server"]


async def test_a_handler_with_the_wrong_arguments_is_a_handler_that_fails() -> None:
    bus = Bus()

    async def takes_nothing() -> None: ...

    on: Any = bus.on  # as in a program without a type checker
    on("it.happened", takes_nothing)

    [error] = await bus.emit_async("it.happened")

    assert isinstance(error, TypeError)


def test_an_exception_that_ends_the_process_passes_through() -> None:
    bus, heard = Bus(), list[Any]()

    @bus.on("it.happened", priority=1)
    def interrupted(_payload: object) -> None:
        raise KeyboardInterrupt

    bus.on("it.happened", heard.append)

    with pytest.raises(KeyboardInterrupt):
        bus.emit("it.happened")
    assert heard == []
