"""Keyset pagination: the rows after a cursor, whatever was added or deleted meanwhile."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import orjson

from models.errors import Invalid
from models.storage.sql import EVERYTHING, Values, all_of, any_of
from models.wording.sentence import sentence

T = TypeVar("T")

PAGE_SIZE = 20
LARGEST_PAGE = 100


@dataclass(frozen=True, slots=True)
class SortKey:
    """One of the keys that a list is sorted by."""

    sql: str
    kind: type
    """int or str: the type of its value in a place."""
    descending: bool = False
    missing: NullPlacement | None = None
    """Only the first key has this: it is a plain column of an index. The other keys are never null."""

    @property
    def sort_value(self) -> str:
        """Its value in a place, which is never null."""
        return self.sql if self.missing is None else f"COALESCE({self.sql}, {_literal(self.missing.stand_in)})"

    def bound(self, value: Any, values: Values) -> str:
        """The cast is for PostgreSQL, which must expect that a number may be large."""
        return f"CAST({values(value)} AS BIGINT)" if self.kind is int else values(value)


@dataclass(frozen=True, slots=True)
class NullPlacement:
    """Where the items without a value are placed. They are adjacent in an index, so they form a stretch of their own."""

    stand_in: int | str
    """The value for null in a place."""
    least: int | str
    """No value is less."""
    last: bool
    """Whether they come after all items that have a value."""


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """The last key must tell any two items apart. An order equals only itself: it is part of the keys of caches, which
    hash it for each list."""

    name: str
    """Part of every cursor, so that a cursor of another order is refused."""
    keys: tuple[SortKey, ...]
    indexed: bool = False
    """Whether an index has the items in exactly this order, and not only by the first key."""
    of_former_cursor: Callable[[str], Sequence[Any]] | None = None
    """Reads the keys from a cursor that the list issued before all lists had cursors of one form."""

    def columns(self) -> str:
        return ", ".join(f"{key.sort_value} AS k{index}" for index, key in enumerate(self.keys))

    def by(self, *, backwards: bool, outside: str | None = None, whole: bool = True) -> str:
        """`outside` names the part of the statement whose columns are `columns()`; an empty name stands for the columns
        of the part itself. A page that may hold nulls and values (`whole`) sorts by the stand-in for null. One stretch
        holds either nulls or values, and is read in the order of the index."""
        return ", ".join(
            f"{self._sorted_by(index, outside, whole)} {'DESC' if key.descending is not backwards else 'ASC'}"
            for index, key in enumerate(self.keys)
        )

    def _sorted_by(self, index: int, outside: str | None, whole: bool) -> str:
        if outside is not None:
            return f"{outside}.k{index}" if outside else f"k{index}"
        return self.keys[index].sort_value if whole else self.keys[index].sql

    def stretches(self, *, backwards: bool) -> list[str]:
        """Conditions, the nearest first. Exactly one holds for each item."""
        missing = self.keys[0].missing
        if missing is None:
            return [EVERYTHING]
        present, absent = self._present(), f"{self.keys[0].sql} IS NULL"
        return [present, absent] if missing.last is not backwards else [absent, present]

    def after_keys(
        self, keys: Sequence[Any], values: Values, *, backwards: bool = False, rows: bool = False
    ) -> list[str]:
        """The items after that place (backwards: before it), as conditions for stretches of the index, the nearest
        first. Exactly one condition holds for each item. `rows`: the database finds a comparison of rows in an index
        (SQLite uses only the first column)."""
        missing = self.keys[0].missing
        null = missing is not None and keys[0] == missing.stand_in
        first = "NULL" if null else self.keys[0].bound(keys[0], values)
        bound = [first, *(key.bound(value, values) for key, value in zip(self.keys[1:], keys[1:], strict=True))]
        if missing is None:
            return self._after(bound, backwards, rows)
        nulls_follow = missing.last is not backwards
        if null:
            found = self._after(bound, backwards, rows, null=True)
            return found if nulls_follow else [*found, self._present()]
        found = self._after(bound, backwards, rows)
        return [*found, f"{self.keys[0].sql} IS NULL"] if nulls_follow else found

    def after_row(self, row: str, *, backwards: bool) -> list[str]:
        """The same on SQLite, for a place that is a row of the statement, whose first key may or may not be null. The
        row's columns hold the keys as they are in the index."""
        missing = self.keys[0].missing
        found = self._after([f"{row}.k{index}" for index in range(len(self.keys))], backwards, False, same="IS")
        if missing is None:
            return found
        if missing.last is not backwards:
            return [*found, f"{self.keys[0].sql} IS NULL AND {row}.k0 IS NOT NULL"]
        return [*found, f"{self._present()} AND {row}.k0 IS NULL"]

    def _after(
        self, bound: Sequence[str], backwards: bool, rows: bool, *, null: bool = False, same: str = "="
    ) -> list[str]:
        """`null`: the first key of the place is null, and so is that of what follows."""
        begin = 1 if null else 0
        fixed = [f"{self.keys[0].sql} IS NULL"] if null else []
        keys = self.keys[begin:]
        if rows and len({key.descending for key in keys}) == 1:
            columns = ", ".join(key.sql for key in keys)
            compared = f"({columns}) {_sign(keys[0], backwards)} ({', '.join(bound[begin:])})"
            return [all_of([*fixed, compared])]
        found = []
        for index in reversed(range(begin, len(self.keys))):
            key = self.keys[index]
            equal = [f"{self.keys[at].sql} {same} {bound[at]}" for at in range(begin, index)]
            found.append(all_of([*fixed, *equal, f"{key.sql} {_sign(key, backwards)} {bound[index]}"]))
        return found

    def _present(self) -> str:
        """A range instead of `IS NOT NULL`, for which SQLite does not use an index."""
        key = self.keys[0]
        assert key.missing is not None
        return f"{key.sql} >= {_literal(key.missing.least)}"


def _sign(key: SortKey, backwards: bool) -> str:
    return "<" if key.descending is not backwards else ">"


def _literal(value: int | str) -> str:
    """Only for our own values, because they are written into the statement."""
    return str(value) if isinstance(value, int) else f"'{value}'"


@dataclass(frozen=True, slots=True)
class PageRequest:
    """A validated request for a page."""

    size: int
    backwards: bool
    after: tuple[Any, ...] | None
    before: tuple[Any, ...] | None

    @classmethod
    def of(
        cls, order: Order, *, first: int | None, after: str | None, last: int | None, before: str | None
    ) -> PageRequest:
        size, backwards = size_of_page(first, last)
        return cls(
            size,
            backwards,
            None if after is None else decode_page_cursor(after, order, "after"),
            None if before is None else decode_page_cursor(before, order, "before"),
        )

    def stretches(self, order: Order, values: Values, *, rows: bool = False) -> list[str]:
        """The stretches to read, the nearest first: conditions of which exactly one holds for each item that may be on
        the page."""
        begin = self.before if self.backwards else self.after
        if begin is None:
            stretches = order.stretches(backwards=self.backwards)
        else:
            stretches = order.after_keys(begin, values, backwards=self.backwards, rows=rows)
        until = self.until(order, values, rows=rows)
        return [all_of([stretch, *until]) for stretch in stretches]

    def condition(self, order: Order, values: Values) -> str:
        """The same as one condition, for a list that is read in one go. All its keys have the same direction, and are
        in an index."""
        return any_of(f"({one})" for one in self.stretches(order, values, rows=True))

    def cut(self, nearest_first: Sequence[T]) -> tuple[list[T], bool]:
        """Returns the items in the order of the list, and whether the list goes on. For that, one item more than was
        asked for may have been read."""
        found = list(nearest_first[: self.size])
        if self.backwards:
            found.reverse()
        return found, len(nearest_first) > self.size

    def until(self, order: Order, values: Values, *, rows: bool = False) -> list[str]:
        """The other end, if one was given."""
        end = self.after if self.backwards else self.before
        if end is None:
            return []
        return [any_of(f"({one})" for one in order.after_keys(end, values, backwards=not self.backwards, rows=rows))]


def size_of_page(first: int | None, last: int | None) -> tuple[int, bool]:
    """The number of items, and whether they are counted from the end. This is the one rule for all lists."""
    if first is not None and last is not None:
        raise Invalid("Ask for `first` or for `last`, not for both.", "last")
    name, size = ("last", last) if last is not None else ("first", first)
    if size is not None and not 0 <= size <= LARGEST_PAGE:
        raise Invalid(sentence("A page has 0 to {most} items.", most=LARGEST_PAGE), name)
    return PAGE_SIZE if size is None else size, last is not None


def encode_page_cursor(order: Order, keys: Sequence[Any]) -> str:
    return base64.urlsafe_b64encode(orjson.dumps([order.name, *keys])).rstrip(b"=").decode()


def decode_page_cursor(cursor: str, order: Order, argument: str) -> tuple[Any, ...]:
    try:
        keys = _keys_of(base64.urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4)), order)
    except (binascii.Error, ValueError, TypeError):
        keys = []
    if not _fit(keys, order):
        raise Invalid(
            "This cursor is invalid, or belongs to another sort order. Use a cursor from this list.", argument
        )
    return tuple(keys)


def _keys_of(decoded: bytes, order: Order) -> Sequence[Any]:
    if order.of_former_cursor is not None and not decoded.startswith(b"["):
        return order.of_former_cursor(decoded.decode())
    name, *keys = orjson.loads(decoded)
    return keys if name == order.name else []


def _fit(keys: Sequence[Any], order: Order) -> bool:
    return len(keys) == len(order.keys) and all(
        type(value) is key.kind and _can_be_kept(value) for value, key in zip(keys, order.keys, strict=True)
    )


def _can_be_kept(value: Any) -> bool:
    """Whether both databases can store it: PostgreSQL takes no NUL, and no number beyond 64 bits."""
    return "\0" not in value if isinstance(value, str) else -(2**62) <= value < 2**62
