"""The primitives with which a connection waits. They behave like the originals that they replace: asyncio's Event, and
a Queue with one reader."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from events.live.light_queue import LightQueue, Signal


@pytest.fixture(params=[asyncio.Event, Signal])
def latch(request: pytest.FixtureRequest) -> asyncio.Event | Signal:
    made: asyncio.Event | Signal = request.param()
    return made


@pytest.fixture(params=[asyncio.Queue, LightQueue])
def inbox(request: pytest.FixtureRequest) -> asyncio.Queue[str] | LightQueue[str]:
    made: asyncio.Queue[str] | LightQueue[str] = request.param()
    return made


async def begun(wait: Callable[[], Awaitable[object]]) -> asyncio.Task[object]:
    async def waits() -> object:
        return await wait()

    task = asyncio.get_running_loop().create_task(waits())
    await asyncio.sleep(0)
    return task


async def test_all_waiters_go_on_when_it_is_set_even_if_it_is_cleared_at_once(latch: asyncio.Event | Signal) -> None:
    waiting = [await begun(latch.wait) for _ in range(3)]

    latch.set()
    latch.clear()

    assert await asyncio.gather(*waiting) == [True, True, True]
    assert not latch.is_set()


async def test_nobody_waits_while_it_is_set(latch: asyncio.Event | Signal) -> None:
    latch.set()

    assert (await latch.wait(), latch.is_set()) == (True, True)


async def test_a_cancelled_waiter_does_not_affect_the_others(latch: asyncio.Event | Signal) -> None:
    gone, stays = await begun(latch.wait), await begun(latch.wait)

    gone.cancel()
    await asyncio.wait([gone])
    latch.set()

    assert (gone.cancelled(), await stays) == (True, True)


async def test_a_waiter_cancelled_in_the_moment_of_setting_is_cancelled(
    latch: asyncio.Event | Signal,
) -> None:
    gone = await begun(latch.wait)

    latch.set()
    gone.cancel()
    await asyncio.wait([gone])

    assert gone.cancelled()
    assert latch.is_set()


async def test_items_are_read_in_order(inbox: asyncio.Queue[str] | LightQueue[str]) -> None:
    inbox.put_nowait("first")
    inbox.put_nowait("second")

    assert ([await inbox.get(), await inbox.get()], inbox.empty()) == (["first", "second"], True)


async def test_a_reader_waits_for_the_next_item(inbox: asyncio.Queue[str] | LightQueue[str]) -> None:
    reading = await begun(inbox.get)

    inbox.put_nowait("late")

    assert (await reading, inbox.empty()) == ("late", True)


async def test_an_item_that_arrives_when_its_reader_is_cancelled_is_left_for_the_next(
    inbox: asyncio.Queue[str] | LightQueue[str],
) -> None:
    gone = await begun(inbox.get)
    gone.cancel()
    await asyncio.wait([gone])

    inbox.put_nowait("kept")

    assert await inbox.get() == "kept"
