"""Builds SQL from our own constants; values from clients are passed as parameters, `$1, $2 …`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

import orjson

from events.storage.database import Dialect

T = TypeVar("T")

ROWS_AT_ONCE = 200
NOTHING = "1 = 0"
EVERYTHING = "1 = 1"


class Values:
    """The values of one statement, in the order in which their placeholders were requested."""

    def __init__(self) -> None:
        self.all: list[Any] = []  # what the drivers take: str, int, None

    def __call__(self, value: Any) -> str:
        self.all.append(value)
        return f"${len(self.all)}"

    def each(self, values: Iterable[Any]) -> str:
        before = len(self.all)
        self.all.extend(values)
        return ", ".join([f"${number}" for number in range(before + 1, len(self.all) + 1)])


def one_of(column: str, wanted: Iterable[Any], values: Values) -> str:
    """`column IN (…)`; false for an empty list."""
    places = values.each(wanted)
    return f"{column} IN ({places})" if places else NOTHING


def chunks(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """Splits the items into batches for one statement each."""
    return (items[start : start + ROWS_AT_ONCE] for start in range(0, len(items), ROWS_AT_ONCE))


def table_of(keys: Iterable[str], values: Values, dialect: Dialect) -> str:
    """A table of one column, `key`. All keys are one value, so that the statement is the same for any number of them."""
    place = values(orjson.dumps(sorted(keys)).decode())
    if dialect == "sqlite":
        return f"(SELECT value AS key FROM json_each({place}))"
    return f'(SELECT key COLLATE "C" AS key FROM json_array_elements_text(CAST({place} AS json)) AS key)'


def begins_with(column: str, prefix: str, values: Values) -> str:
    """A range instead of a LIKE, so that an index serves it on both databases and no character is a wildcard."""
    if not prefix:
        return EVERYTHING
    after = _behind(prefix)
    until = f" AND {column} < {values(after)}" if after else ""
    return f"({column} >= {values(prefix)}{until})"


def all_of(conditions: Iterable[str]) -> str:
    return " AND ".join(conditions) or EVERYTHING


def any_of(conditions: Iterable[str]) -> str:
    joined = " OR ".join(conditions)
    return f"({joined})" if joined else NOTHING


def _behind(prefix: str) -> str:
    """The smallest string greater than every string with this prefix; empty if there is none, after the last code
    point."""
    kept = prefix.rstrip("\U0010ffff")
    if not kept:
        return ""
    following = ord(kept[-1]) + 1
    return kept[:-1] + chr(0xE000 if following == 0xD800 else following)  # surrogates are no characters
