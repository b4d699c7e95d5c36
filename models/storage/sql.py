"""Helpers for SQL beside those of `events.storage.sql`, which can be imported from here too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import orjson

from events.storage.database import Dialect
from events.storage.sql import EVERYTHING, NOTHING, Values, begins_with, one_of

__all__ = [
    "EVERYTHING",
    "NOTHING",
    "ROWS_AT_ONCE",
    "Values",
    "all_of",
    "any_of",
    "begins_with",
    "chunks",
    "one_of",
    "table_of",
]

T = TypeVar("T")

ROWS_AT_ONCE = 200
OF_A_GROUP = 50


def chunks(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """Splits the items into batches for one statement each."""
    return (items[start : start + ROWS_AT_ONCE] for start in range(0, len(items), ROWS_AT_ONCE))


def table_of(keys: Iterable[str], values: Values, dialect: Dialect) -> str:
    """A table of one column, `key`. All keys are one value, so that the statement is the same for any number of them."""
    place = values(orjson.dumps(sorted(keys)).decode())
    if dialect == "sqlite":
        return f"(SELECT value AS key FROM json_each({place}))"
    return f'(SELECT key COLLATE "C" AS key FROM json_array_elements_text(CAST({place} AS json)) AS key)'


def all_of(conditions: Iterable[str]) -> str:
    return _joined(" AND ", conditions) or EVERYTHING


def any_of(conditions: Iterable[str]) -> str:
    joined = _joined(" OR ", conditions)
    return f"({joined})" if joined else NOTHING


def _joined(sign: str, conditions: Iterable[str]) -> str:
    """Many conditions are joined in groups: to a database `a AND b AND c` is `(a AND b) AND c`, so each one is deeper than the
    next, and SQLite takes no expression deeper than 1,000."""
    rest = list(conditions)
    while len(rest) > OF_A_GROUP:
        rest = [f"({sign.join(rest[start : start + OF_A_GROUP])})" for start in range(0, len(rest), OF_A_GROUP)]
    return sign.join(rest)
