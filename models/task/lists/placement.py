"""The difference between two lists, with as few removals and insertions as possible."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol, TypeVar


class HasId(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=HasId)


def difference(before: Sequence[T], now: Sequence[T]) -> tuple[list[str], list[tuple[int, T]]]:
    """The ids to remove, and the new, moved or changed items with their positions in `now`, in ascending order. Remove
    both, then insert the items, and `before` becomes `now`."""
    places = {item.id: place for place, item in enumerate(before)}
    stayed = [index for index, item in enumerate(now) if item.id in places]
    unmoved = {stayed[at] for at in _longest_increasing([places[now[index].id] for index in stayed])}
    placed = [
        (index, item) for index, item in enumerate(now) if index not in unmoved or before[places[item.id]] != item
    ]
    left = {item.id for item in now}
    return [item.id for item in before if item.id not in left], placed


def _longest_increasing(numbers: Sequence[int]) -> list[int]:
    """The positions of a longest increasing subsequence of these distinct numbers."""
    ends: list[int] = []
    """For each length, the smallest number at which a subsequence of that length ends."""
    at: list[int] = []
    """The position of that number."""
    previous: list[int] = []
    for index, number in enumerate(numbers):
        length = bisect_left(ends, number)
        previous.append(at[length - 1] if length else -1)
        ends[length : length + 1] = [number]
        at[length : length + 1] = [index]
    found: list[int] = []
    last = at[-1] if at else -1
    while last >= 0:
        found.append(last)
        last = previous[last]
    return found
