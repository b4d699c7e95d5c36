"""Ranks: texts that sort tasks in the order made by hand. There is always room for a rank between two others, so moving
a task changes that task alone.

A rank is read as a number between 0 and 1 with digits of base 62, which sort alike on both databases and in JavaScript.
It never ends in a zero, because no rank would fit between it and the rank without the zero."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from operator import itemgetter

from events.rank import DIGITS, FIRST_DIGITS, digits_of, first_rank

LONGEST = 200
"""Characters. If a longer rank were needed, the neighbours make room first."""
BASE = len(DIGITS)
_VALUES = {digit: value for value, digit in enumerate(DIGITS)}
_STEP = BASE**3
"""The distance in milliseconds of a new first rank from the former first one. There is room for millions of these."""


def between(low: str | None, high: str | None) -> str:
    """A rank after `low` and before `high`; None stands for the end of the list. Two concurrent callers get different
    ranks."""
    if low is None:
        return "V" if high is None else _before(high)
    return _behind(low) if high is None else _middle(low, high)


def at_the_end(last: str | None, *, now: int, id: str) -> str:
    """A rank after all others, for a task that is created or moved there at that time. While clocks are right, a first
    rank is always enough."""
    rank = first_rank(now, id)
    return rank if last is None or last < rank else _behind(last)


def make_room(ranks: Sequence[str], at: int, *, most: int) -> tuple[int, list[str]]:
    """New ranks for as few neighbours of a gap as possible, so that a task placed there gets a short one. Returns the
    index of the first changed neighbour, and the ranks. `ranks` are sorted, with `most` and one more on each side if
    there are so many; the gap is before the one at `at`.

    Few changes are enough: if tasks were always put after the same task, only that task changes. Half of the space that
    becomes free stays in the gap."""
    size = 1
    while True:
        start, end, length = min(_windows(ranks, at, size), key=itemgetter(2), default=(at, at, LONGEST))
        if length <= LONGEST // 2 or size == most:
            break
        size = min(2 * size, most)
    low, high = _edges(ranks, start, end)
    middle = between(low, high)
    before = spread(low, between(low, middle), at - start)
    return start, [*before, *spread(between(middle, high), high, end - at)]


def _windows(ranks: Sequence[str], at: int, size: int) -> Iterator[tuple[int, int, int]]:
    """The stretches of that size beside and around the gap, each with how long a rank in the middle of it would be."""
    for start in range(max(0, at - size), min(at, max(0, len(ranks) - size)) + 1):
        end = min(len(ranks), start + size)
        low, high = _edges(ranks, start, end)
        if high == "":
            continue  # it has no rank yet, and no rank sorts before that
        if low is None or high is None:
            yield start, end, 0
        elif low < high:
            yield start, end, len(_middle(low, high))


def _edges(ranks: Sequence[str], start: int, end: int) -> tuple[str | None, str | None]:
    return ranks[start - 1] if start else None, ranks[end] if end < len(ranks) else None


def spread(low: str | None, high: str | None, many: int) -> list[str]:
    """`many` ranks in order, as far apart as possible."""
    if many == 0:
        return []
    middle, before = between(low, high), many // 2
    return [*spread(low, middle, before), middle, *spread(middle, high, many - before - 1)]


def _before(rank: str) -> str:
    less = _head_of(rank) - _STEP
    return digits_of(less) + _random(3) if less >= 0 else _middle("", rank)


def _behind(rank: str) -> str:
    more = _head_of(rank) + 1
    return digits_of(more) + _random(3) if more < BASE**FIRST_DIGITS else _above(rank)


def _head_of(rank: str) -> int:
    """The digits that hold the time in a first rank."""
    head = 0
    for digit in rank[:FIRST_DIGITS].ljust(FIRST_DIGITS, DIGITS[0]):
        head = head * BASE + _VALUES[digit]
    return head


def _middle(low: str, high: str) -> str:
    """Goes along both ranks until a digit fits between theirs."""
    at = next(at for at in range(len(high)) if low[at : at + 1] != high[at])
    below, above = _VALUES[low[at]] if at < len(low) else 0, _VALUES[high[at]]
    if above == below:  # `low` ends here, and `high` goes on with a zero
        return high[: at + 1] + _middle("", high[at + 1 :])
    if above - below > 1:
        return high[:at] + DIGITS[(below + above) // 2] + _random(2)
    beyond = high[:at] + DIGITS[below] + _above(low[at + 1 :])
    if at + 1 == len(high):
        return beyond
    return min(beyond, high[: at + 1] + _middle("", high[at + 1 :]), key=len)


def _above(rest: str) -> str:
    """Greater than these digits, whatever their position in a rank."""
    at = len(rest) - len(rest.lstrip(DIGITS[-1]))
    below = _VALUES[rest[at]] if at < len(rest) else 0
    return rest[:at] + DIGITS[(below + BASE) // 2] + _random(2)


def _random(many: int) -> str:
    """Random digits, so that two users who move a task to the same place at once hardly ever get the same rank."""
    return "".join([*(secrets.choice(DIGITS) for _ in range(many - 1)), secrets.choice(DIGITS[1:])])
