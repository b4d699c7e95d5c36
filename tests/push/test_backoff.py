"""Push services that are not called for a while, and for how long."""

from __future__ import annotations

from taskflow.push.backoff import MOST, PROBE, Backoff


class Clock:
    now = 1_000

    def __call__(self) -> int:
        return self.now * 1_000_000

    def goes_on(self, milliseconds: int) -> None:
        self.now += milliseconds


def test_the_pause_doubles_up_to_an_hour_and_ends_with_an_answer() -> None:
    clock = Clock()
    backoff, rests = Backoff(clock), []
    for _ in range(10):
        assert backoff.take("a") == 0
        backoff.failed("a")
        rests.append(backoff.take("a") // 1_000)
        clock.goes_on(backoff.take("a"))
    assert rests == [30, *(n * 60 for n in (1, 2, 4, 8, 16, 32, 60, 60, 60))]
    backoff.failed("a")
    backoff.answered("a")
    assert backoff.take("a") == 0
    backoff.failed("a")
    assert backoff.take("a") == 30_000


def test_failures_of_concurrent_pushes_count_once() -> None:
    clock = Clock()
    backoff = Backoff(clock)
    for _ in range(8):
        backoff.failed("a")
        clock.goes_on(1)
    assert backoff.take("a") == 30_000 - 8
    assert backoff.take("b") == 0


def test_after_a_pause_one_push_is_tried_first() -> None:
    clock = Clock()
    backoff = Backoff(clock)
    backoff.failed("a")
    clock.goes_on(30_000)
    assert [backoff.take("a") for _ in range(3)] == [0, PROBE, PROBE]
    backoff.answered("a")
    assert backoff.take("a") == 0


def test_a_bounded_number_of_push_services_is_remembered() -> None:
    backoff = Backoff(Clock())
    for number in range(2 * MOST):
        backoff.failed(str(number))
    left = [number for number in range(2 * MOST) if backoff.take(str(number))]
    assert left == list(range(MOST, 2 * MOST))
