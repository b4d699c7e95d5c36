"""Writing to members takes a fifth of a busy process at most. The clock is an argument here: what a hand-out takes is said."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from events import pace
from events.pace import BURST_SECONDS, SHARE, Pace


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class Handing:
    """Hand-outs by name, and how long each takes."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.pace = Pace(self.clock)
        self.done: list[str] = []
        self._made: dict[str, Callable[[], None]] = {}

    def wants(self, name: str, seconds: float = 0.0) -> None:
        def hand_out() -> None:
            self.done.append(name)
            self.clock.now += seconds

        self.pace.take(self._made.setdefault(name, hand_out))


@pytest.fixture
def handing(monkeypatch: pytest.MonkeyPatch) -> Handing:
    monkeypatch.setattr(pace, "LONGEST_WAIT_SECONDS", 0.04)
    return Handing()


async def test_after_a_quiet_moment_nothing_waits(handing: Handing) -> None:
    for name in ("first", "second", "third"):
        handing.wants(name, seconds=BURST_SECONDS / 4)

    assert handing.done == ["first", "second", "third"]


async def test_what_comes_after_a_long_hand_out_waits_until_its_time_was_made_up_for(handing: Handing) -> None:
    handing.wants("long", seconds=BURST_SECONDS + 0.01 * SHARE)
    handing.wants("next")
    handing.clock.now += 0.009
    handing.wants("last")
    assert handing.done == ["long"]

    handing.clock.now += 0.002

    await until(lambda: handing.done == ["long", "next", "last"])


async def test_a_hand_out_that_waits_already_waits_once(handing: Handing) -> None:
    handing.wants("long", seconds=1)
    for _ in range(3):
        handing.wants("next")

    handing.clock.now += 1

    await until(lambda: handing.done == ["long", "next"])


async def test_however_long_one_took_the_next_waits_for_a_bounded_time(handing: Handing) -> None:
    handing.wants("very long", seconds=3600)
    handing.wants("next")

    handing.clock.now += 0.05

    await until(lambda: handing.done == ["very long", "next"])


async def test_a_hand_out_that_fails_takes_nothing_from_the_others(handing: Handing) -> None:
    handing.wants("long", seconds=1)
    handing.pace.take(_fails)
    handing.wants("next")

    handing.clock.now += 1

    await until(lambda: handing.done == ["long", "next"])


def _fails() -> None:
    raise RuntimeError("no")


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not true():  # noqa: ASYNC110  # a hand-out tells nobody
            await asyncio.sleep(0)
