"""Which push services are not asked for a while."""

from __future__ import annotations

from taskflow.push.silence import MOST, Silence

MINUTE = 60_000


def test_the_rest_doubles_up_to_an_hour_and_ends_with_an_answer() -> None:
    silence, now, rests = Silence(), 0, []
    for _ in range(10):
        silence.note("a", now)
        rests.append(silence.left("a", now))
        now += rests[-1]
        assert silence.left("a", now) == 0
    assert rests == [30_000, *(n * MINUTE for n in (1, 2, 4, 8, 16, 32, 60, 60, 60))]
    silence.note("a", now)
    silence.end("a")
    assert silence.left("a", now) == 0
    silence.note("a", now)
    assert silence.left("a", now) == 30_000


def test_several_that_were_waited_for_together_count_once() -> None:
    silence = Silence()
    for late in range(8):
        silence.note("a", late)
    assert silence.left("a", 0) == 30_000
    assert silence.left("b", 0) == 0


def test_no_more_than_a_thousand_are_remembered() -> None:
    silence = Silence()
    for number in range(2 * MOST):
        silence.note(str(number), 0)
    assert sum(silence.left(str(number), 0) > 0 for number in range(2 * MOST)) == MOST
    assert silence.left(str(2 * MOST - 1), 0) > 0
