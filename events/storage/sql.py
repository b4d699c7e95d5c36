"""Builds SQL from our own constants; values from clients are passed as parameters, `$1, $2 …`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

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


def begins_with(column: str, prefix: str, values: Values) -> str:
    """A range instead of a LIKE, so that an index serves it on both databases and no character is a wildcard."""
    if not prefix:
        return EVERYTHING
    after = behind(prefix)
    until = f" AND {column} < {values(after)}" if after else ""
    return f"({column} >= {values(prefix)}{until})"


def behind(prefix: str) -> str:
    """The smallest string greater than every string with this prefix; empty if there is none, after the last code
    point."""
    kept = prefix.rstrip("\U0010ffff")
    if not kept:
        return ""
    following = ord(kept[-1]) + 1
    return kept[:-1] + chr(0xE000 if following == 0xD800 else following)  # surrogates are no characters
