"""Ranks: there is always room between two of them, they sort the same everywhere, and they don't grow."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.rank import DIGITS, digits_of, first_rank
from models.task import rank
from models.task.arrange import MOST_NEIGHBOURS
from models.task.rank import between, make_room, spread
from models.values.ids import new_id

NOW = 1_795_766_400_000
MOVES = 10_000
RANKS = st.text(st.sampled_from(DIGITS), min_size=1, max_size=12).map(lambda text: text.rstrip("0") + "V")


def test_digits_sort_as_their_code_points_do() -> None:
    """PostgreSQL's C collation, SQLite and JavaScript sort by code points."""
    assert sorted(DIGITS) == list(DIGITS)
    assert len(DIGITS) == 62


@given(RANKS, RANKS)
def test_there_is_room_between_any_two(one: str, other: str) -> None:
    low, high = sorted((one, other))
    if low == high:
        return

    for _ in range(3):
        made = between(low, high)
        assert low < made < high
        assert not made.endswith("0")


@given(RANKS)
def test_there_is_room_at_both_ends(only: str) -> None:
    assert between(None, only) < only < between(only, None)


@given(st.none() | RANKS, st.none() | RANKS, st.integers(0, 40))
def test_spread_ranks_are_in_order_between_their_neighbours(one: str | None, other: str | None, many: int) -> None:
    if one is not None and other is not None:
        if one == other:
            return
        one, other = sorted((one, other))

    made = spread(one, other, many)

    assert len(made) == many
    everything = [*([one] if one else []), *made, *([other] if other else [])]
    assert everything == sorted(set(everything))


def test_new_tasks_are_ranked_in_the_order_of_their_creation() -> None:
    """Also within one millisecond: a bulk call creates 500 tasks."""
    ranks = [first_rank(NOW + n // 500, new_id("task")) for n in range(2_000)]

    assert ranks == sorted(ranks)
    assert len(set(ranks)) == len(ranks)


def test_two_tasks_moved_to_one_place_get_different_ranks() -> None:
    a, b = first_rank(NOW, new_id("task")), first_rank(NOW + 1000, new_id("task"))
    for low, high in ((a, b), (None, a), (b, None)):
        assert len({between(low, high) for _ in range(50)}) > 45


def test_the_end_is_the_rank_that_a_new_task_would_get() -> None:
    """So a move to the end makes no rank longer, and a clock that was set back does no harm."""
    id, last = new_id("task"), first_rank(NOW, new_id("task"))

    assert rank.at_the_end(last, now=NOW + 1, id=id) == first_rank(NOW + 1, id)
    assert last < rank.at_the_end(last, now=NOW - 60_000, id=id) < digits_of(NOW + 100)


def always_first(n: int, order: list[int], chance: random.Random) -> tuple[int, int]:
    return order[-1], 0


def always_second(n: int, order: list[int], chance: random.Random) -> tuple[int, int]:
    return order[-1], 1


def always_last(n: int, order: list[int], chance: random.Random) -> tuple[int, int]:
    return order[0], len(order) - 1


def always_before_the_last(n: int, order: list[int], chance: random.Random) -> tuple[int, int]:
    return order[0], len(order) - 2


def zigzag(n: int, order: list[int], chance: random.Random) -> tuple[int, int]:
    """Between the last two moved tasks: the gap halves each time."""
    middle = len(order) // 2
    return (order[0], middle) if n % 2 else (order[-1], middle)


def the_same_three(n: int, order: list[int], chance: random.Random) -> tuple[int, int]:
    """No other task is ever moved, so that nothing fills the gap."""
    middle = len(order) // 2
    return order[middle + 1], middle


def anywhere(n: int, order: list[int], chance: random.Random) -> tuple[int, int]:
    return chance.choice(order), chance.randrange(len(order))


@pytest.mark.parametrize("tasks", [3, 60, 1_500])
@pytest.mark.parametrize(
    "moves", [always_first, always_second, always_last, always_before_the_last, zigzag, the_same_three, anywhere]
)
def test_ten_thousand_moves_keep_the_order_and_the_length(
    moves: Callable[[int, list[int], random.Random], tuple[int, int]], tasks: int
) -> None:
    """As moveTask does: the task gets a rank between its neighbours; if that would be too long, the neighbours are
    ranked again first. On average a move changes less than one other task."""
    chance = random.Random(tasks)  # a fixed seed; not used for secrets
    order = list(range(tasks))
    ranks = {n: first_rank(NOW + n * 1000, new_id("task")) for n in order}
    repaired, longest = 0, 0

    for n in range(MOVES):
        task, at = moves(n, order, chance)
        order.remove(task)
        low = ranks[order[at - 1]] if at > 0 else None
        high = ranks[order[at]] if at < len(order) else None
        made = between(low, high)
        if len(made) > rank.LONGEST:
            start, new = make_room([ranks[one] for one in order], at, most=MOST_NEIGHBOURS)
            ranks.update(zip(order[start:], new, strict=False))
            repaired += len(new)
            low, high = ranks[order[at - 1]] if at else None, ranks[order[at]] if at < len(order) else None
            made = between(low, high)
        order.insert(at, task)
        ranks[task] = made
        longest = max(longest, len(made))
        assert low is None or low < made
        assert high is None or made < high

    assert sorted(order, key=ranks.__getitem__) == order
    assert longest <= rank.LONGEST
    assert repaired <= MOVES
