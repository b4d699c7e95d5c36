"""The fields of a search, and the place of an entry: a number that holds the entry's weight and the time when it was
written."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Collection, Iterator
from enum import IntEnum


class SearchField(IntEnum):
    """Ordered by weight: each weighs twice as much as the one before."""

    COMMENT = 0
    DESCRIPTION = 1
    ATTACHMENT = 2
    TITLE = 3
    KEY = 4


ALL = frozenset(SearchField)
FIELD_AT = 60
SHORTNESS_AT = 57
SHORTEST = 7
TIME = (1 << SHORTNESS_AT) - 1
_TICKS_AT = 16
_SINCE = 1_577_836_800_000
"""The year 2020. Milliseconds since then fit into 41 bits until 2089, and 16 bits below them distinguish entries of one
millisecond."""


class _Moments:
    """Never returns the same value twice in a process. Two processes seldom draw the same random bits; a unit that hits
    such a collision is tried again."""

    def __init__(self) -> None:
        self._last = 0
        self._lock = threading.Lock()

    def next(self) -> int:
        tick = time_of(time.time_ns() // 1_000_000) | secrets.randbits(_TICKS_AT - 1)
        with self._lock:
            self._last = max(tick, self._last + 1)
            return self._last & TIME


_moments = _Moments()


def new_place(field: SearchField, words: int) -> int:
    """Sorted by these numbers, the best entry comes last: by field, then the shorter text, then the newer one. So both
    databases return the best entries of a common word without reading the rest."""
    return field << FIELD_AT | _shortness(words) << SHORTNESS_AT | _moments.next()


def time_of(milliseconds: int) -> int:
    return max(0, milliseconds - _SINCE) << _TICKS_AT & TIME


def time_sql(milliseconds: str) -> str:
    """`time_of`, in SQL."""
    return f"((CASE WHEN {milliseconds} > {_SINCE} THEN {milliseconds} - {_SINCE} ELSE 0 END << {_TICKS_AT}) & {TIME})"


def score_of(place: int) -> int:
    """The weight of the field, and a little for shortness, by which no field reaches the one above it."""
    return (8 + (place >> SHORTNESS_AT & SHORTEST)) << (place >> FIELD_AT)


def score_sql(place: str) -> str:
    return f"((8 + (({place} >> {SHORTNESS_AT}) & {SHORTEST})) << CAST({place} >> {FIELD_AT} AS INT))"


def levels(field: SearchField) -> range:
    """The levels of a field, the best first: each holds texts of about the same length. A level is the part of a place
    before the time."""
    first = field << FIELD_AT - SHORTNESS_AT
    return range(first + SHORTEST, first - 1, -1)


def ranges(fields: Collection[SearchField]) -> Iterator[tuple[int, int]]:
    """The ranges of places in these fields, as few as possible, each from the first place to before the last."""
    first = last = None
    for field in sorted(set(fields) - {SearchField.KEY}):
        if last is not None and field > last:
            assert first is not None
            yield first << FIELD_AT, last << FIELD_AT
            first = None
        first, last = field if first is None else first, field + 1
    if first is not None and last is not None:
        yield first << FIELD_AT, last << FIELD_AT


def _shortness(words: int) -> int:
    return max(0, SHORTEST + 1 - max(1, words).bit_length())
