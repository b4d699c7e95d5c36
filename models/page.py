"""A page of an ordered list by keyset: what comes behind a place, whatever has been added or taken away meanwhile."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import orjson

from models.errors import Invalid
from models.sql import EVERYTHING, Values, all_of, any_of

PAGE_SIZE = 20
LARGEST_PAGE = 100


@dataclass(frozen=True, slots=True)
class Key:
    """One of the expressions that a list is sorted by; never null."""

    sql: str
    kind: type
    """int or str: what a place holds for it."""
    descending: bool = False

    def bound(self, value: Any, values: Values) -> str:
        """PostgreSQL must be told that a number may be large. The plus sign is for SQLite, which would look at the type
        of a CAST and then not use an index of expressions."""
        return f"+CAST({values(value)} AS BIGINT)" if self.kind is int else values(value)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a list that lies together in an index."""

    where: str
    fixed: int = 0
    """How many of the first keys are the same in all of it."""


@dataclass(frozen=True, slots=True)
class Order:
    """The last key must tell any two items apart."""

    name: str
    """Stands in every place, so that one of another order is told so."""
    keys: tuple[Key, ...]

    def columns(self) -> str:
        return ", ".join(f"{key.sql} AS k{index}" for index, key in enumerate(self.keys))

    def by(self, *, backwards: bool, outside: bool = False, fixed: int = 0) -> str:
        """`outside` of the statement that named its columns. The first `fixed` keys are the same everywhere: SQLite
        would sort by an expression once more, though the index has done it."""
        return ", ".join(
            f"{f'k{index}' if outside else key.sql} {'DESC' if key.descending is not backwards else 'ASC'}"
            for index, key in enumerate(self.keys)
            if index >= fixed
        )

    def behind(self, place: Sequence[Any], values: Values, *, backwards: bool = False) -> list[Stretch]:
        """What comes after that place (backwards: before it), as conditions of which exactly one holds for each item.
        Apart, each is a stretch of an index; one comparison of rows is none, on SQLite, where keys are expressions."""
        bound = [key.bound(value, values) for key, value in zip(self.keys, place, strict=True)]
        stretches = []
        for index, key in enumerate(self.keys):
            same = [f"{self.keys[at].sql} = {bound[at]}" for at in range(index)]
            sign = "<" if key.descending is not backwards else ">"
            stretches.append(Stretch(all_of([*same, f"{key.sql} {sign} {bound[index]}"]), fixed=index))
        return stretches


@dataclass(frozen=True, slots=True)
class Asked:
    """A page that was asked for, checked."""

    size: int
    backwards: bool
    after: tuple[Any, ...] | None
    before: tuple[Any, ...] | None

    @classmethod
    def of(cls, order: Order, *, first: int | None, after: str | None, last: int | None, before: str | None) -> Asked:
        if first is not None and last is not None:
            raise Invalid("Ask for `first` or for `last`, not for both.", "last")
        name, size = ("last", last) if last is not None else ("first", first)
        if size is not None and not 0 <= size <= LARGEST_PAGE:
            raise Invalid(f"A page has 0 to {LARGEST_PAGE} items.", name)
        return cls(
            PAGE_SIZE if size is None else size,
            last is not None,
            None if after is None else placed(after, order, "after"),
            None if before is None else placed(before, order, "before"),
        )

    def stretches(self, order: Order, values: Values) -> list[Stretch]:
        """Where to look: conditions of which exactly one holds for each item that may be on the page."""
        begin, end = (self.before, self.after) if self.backwards else (self.after, self.before)
        stretches = [Stretch(EVERYTHING)] if begin is None else order.behind(begin, values, backwards=self.backwards)
        if end is None:
            return stretches
        until = any_of(f"({one.where})" for one in order.behind(end, values, backwards=not self.backwards))
        return [replace(stretch, where=all_of([stretch.where, until])) for stretch in stretches]


def place(order: Order, keys: Sequence[Any]) -> str:
    return base64.urlsafe_b64encode(orjson.dumps([order.name, *keys])).rstrip(b"=").decode()


def placed(cursor: str, order: Order, argument: str) -> tuple[Any, ...]:
    try:
        name, *keys = orjson.loads(base64.urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError, TypeError):
        name, keys = None, []
    if name != order.name or not _fit(keys, order):
        raise Invalid("This cursor is broken, or of another order. Hand back one that this list gave you.", argument)
    return tuple(keys)


def _fit(keys: Sequence[Any], order: Order) -> bool:
    return len(keys) == len(order.keys) and all(
        type(value) is key.kind and _can_be_kept(value) for value, key in zip(keys, order.keys, strict=True)
    )


def _can_be_kept(value: Any) -> bool:
    """By both databases: PostgreSQL takes no NUL, and no number beyond 64 bits."""
    return "\0" not in value if isinstance(value, str) else -(2**62) <= value < 2**62
