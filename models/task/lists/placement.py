"""The difference of two lists, as few tasks as possible that are taken out and put in again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol, TypeVar


class HasId(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=HasId)


def difference(before: Sequence[T], now: Sequence[T]) -> tuple[list[str], list[tuple[int, T]]]:
    """The ids that are gone, and what came in, moved or changed, with its place in `now`: by ascending place. Take out both, then
    insert, and `before` is `now`."""
    places = {item.id: place for place, item in enumerate(before)}
    stayed = [index for index, item in enumerate(now) if item.id in places]
    unmoved = {stayed[at] for at in _longest_increasing([places[now[index].id] for index in stayed])}
    placed = [
        (index, item) for index, item in enumerate(now) if index not in unmoved or before[places[item.id]] != item
    ]
    left = {item.id for item in now}
    return [item.id for item in before if item.id not in left], placed


def _longest_increasing(numbers: Sequence[int]) -> list[int]:
    """Where in these numbers, which all differ, a longest increasing subsequence stands."""
    ends: list[int] = []
    """By length, the smallest number that a subsequence of that length ends with."""
    at: list[int] = []
    """Where that number stands."""
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
