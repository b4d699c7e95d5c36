"""Writing to members takes at most a fifth of a busy process. Clock and timers are arguments here: the length of a
delivery is given, and nobody sleeps."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from events.live.batching import BURST_SECONDS, LONGEST_WAIT_SECONDS, QUIET_SECONDS, RESERVE_SECONDS, SHARE, WriteBudget

NOT_YET_QUIET = QUIET_SECONDS / 2
TICK = 1e-6
"""The resolution of a timer."""


class Clock:
    """A clock that the test advances; it calls timers that become due."""

    def __init__(self) -> None:
        self.now = 0.0
        self._timers: list[tuple[float, Callable[[], None]]] = []

    def __call__(self) -> float:
        return self.now

    def later(self, seconds: float, call: Callable[[], None]) -> None:
        self._timers.append((self.now + max(seconds, TICK), call))

    def goes_on(self, seconds: float) -> None:
        until = self.now + seconds
        while due := [timer for timer in self._timers if timer[0] <= until]:
            timer = min(due, key=lambda one: one[0])
            self._timers.remove(timer)
            self.now = max(self.now, timer[0])
            timer[1]()
        self.now = max(self.now, until)


class Handing:
    """Deliveries by name, and how long each takes."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.pace = WriteBudget(self.clock, self.clock.later)
        self.done: list[str] = []
        self._made: dict[str, Callable[[], None]] = {}

    def wants(self, name: str, seconds: float = 0.0) -> None:
        def hand_out() -> None:
            self.done.append(name)
            self.clock.now += seconds

        self.pace.run_or_wait(self._made.setdefault(name, hand_out))

    def has_more_news_for(self, seconds: float) -> None:
        """A flood: the same readers get more before there is a quiet moment."""
        for _ in range(steps := math.ceil(seconds / NOT_YET_QUIET)):
            self.wants("flood")
            self.clock.goes_on(seconds / steps)


@pytest.fixture
def handing() -> Handing:
    return Handing()


def test_after_a_quiet_moment_no_delivery_waits(handing: Handing) -> None:
    for name in ("first", "second", "third"):
        handing.wants(name, seconds=BURST_SECONDS / 4)

    assert handing.done == ["first", "second", "third"]


def test_during_a_flood_a_long_delivery_is_paid_back_before_the_next(handing: Handing) -> None:
    handing.wants("long", seconds=BURST_SECONDS + 0.01 * SHARE)
    handing.has_more_news_for(0.009)
    assert handing.done == ["long"]

    handing.clock.goes_on(0.0011)

    assert handing.done == ["long", "flood"]


def test_a_delivery_that_waits_already_is_not_queued_twice(handing: Handing) -> None:
    handing.wants("long", seconds=1)
    for _ in range(3):
        handing.wants("next")

    handing.clock.goes_on(1)

    assert handing.done == ["long", "next"]


def test_however_long_a_delivery_took_the_next_waits_for_a_bounded_time(handing: Handing) -> None:
    handing.wants("very long", seconds=3600)
    handing.has_more_news_for(LONGEST_WAIT_SECONDS - 0.001)
    assert handing.done == ["very long"]

    handing.clock.goes_on(0.0011)

    assert handing.done == ["very long", "flood"]


def test_a_single_event_after_a_flood_does_not_wait_until_the_flood_is_paid_back(handing: Handing) -> None:
    handing.wants("flood", seconds=3600)

    handing.wants("single")
    handing.clock.goes_on(QUIET_SECONDS)

    assert handing.done == ["flood", "single"]


def test_the_last_event_of_a_flood_goes_to_all_readers_as_soon_as_it_is_quiet(handing: Handing) -> None:
    handing.wants("long", seconds=3600)
    handing.has_more_news_for(0.02)
    handing.wants("to one document", seconds=RESERVE_SECONDS / 2)
    handing.wants("to another", seconds=RESERVE_SECONDS)

    handing.clock.goes_on(QUIET_SECONDS)

    assert handing.done == ["long", "flood", "to one document", "to another"]


def test_events_with_quiet_moments_between_them_borrow_once_and_then_wait_for_their_share(handing: Handing) -> None:
    handing.wants("long", seconds=BURST_SECONDS + 0.01 * SHARE)
    handing.wants("single", seconds=RESERVE_SECONDS)
    handing.clock.goes_on(QUIET_SECONDS)
    assert handing.done == ["long", "single"]

    handing.wants("next")
    handing.clock.goes_on(2 * QUIET_SECONDS)
    assert handing.done == ["long", "single"]

    handing.clock.goes_on(LONGEST_WAIT_SECONDS)
    assert handing.done == ["long", "single", "next"]


def test_over_a_minute_of_such_events_writing_takes_no_more_than_its_share(handing: Handing) -> None:
    took = 0.004
    for _ in range(10_000):
        handing.wants("event", seconds=took)
        handing.clock.goes_on(2 * QUIET_SECONDS)

    spent = took * len(handing.done)

    assert spent <= SHARE * handing.clock.now + BURST_SECONDS + RESERVE_SECONDS + took


def test_borrowed_time_can_be_borrowed_again_after_it_is_paid_back(handing: Handing) -> None:
    for _ in range(2):
        handing.wants("flood", seconds=3600)
        handing.wants("single", seconds=RESERVE_SECONDS)
        handing.clock.goes_on(QUIET_SECONDS)
        handing.clock.goes_on(LONGEST_WAIT_SECONDS + RESERVE_SECONDS / SHARE)

    assert handing.done == ["flood", "single"] * 2


def test_a_delivery_that_fails_does_not_affect_the_others(handing: Handing) -> None:
    handing.wants("long", seconds=1)
    handing.pace.run_or_wait(_fails)
    handing.wants("next")

    handing.clock.goes_on(1)

    assert handing.done == ["long", "next"]


def _fails() -> None:
    raise RuntimeError("no")
