"""How tasks can be sorted. A value that is missing is sorted as one beyond all others, so that pages need not ask for null."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from models.errors import Invalid
from models.page import Key, Order

MOST_KEYS = 3

LEAST_AT, GREATEST_AT = -(2**61), 2**61
LEAST_DAY, GREATEST_DAY = "", "9999-99-99"


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    kind: type = int
    beyond: tuple[int | str, int | str] | None = None
    """The least and the greatest stand-in, for a column that may be null."""


BY_CREATED_AT = Column("created_at")
COLUMNS = {
    "CREATED_AT": BY_CREATED_AT,
    "UPDATED_AT": Column("updated_at"),
    "COMPLETED_AT": Column("completed_at", beyond=(LEAST_AT, GREATEST_AT)),
    "DUE_DATE": Column("due_on", str, beyond=(LEAST_DAY, GREATEST_DAY)),
    "PRIORITY": Column("priority"),
    "STATUS": Column("status"),
    "TITLE": Column("folded_title", str),
}


@dataclass(frozen=True, slots=True)
class SortKey:
    field: str
    """As in the contract."""
    descending: bool = False
    nulls_last: bool = True


def order(keys: Sequence[SortKey]) -> Order:
    """Ties are broken by id, in the direction of the last key. Without keys, the newest come first."""
    return _order(tuple(keys))


@lru_cache(maxsize=512)
def _order(keys: tuple[SortKey, ...]) -> Order:
    if len(keys) > MOST_KEYS:
        raise Invalid(f"Sort by at most {MOST_KEYS} keys.", "orderBy")
    if not keys:
        keys = (SortKey("CREATED_AT", descending=True),)
    made = [_key(key) for key in keys]
    made.append(Key("tasks.id", str, keys[-1].descending))
    return Order(",".join(_name(key) for key in keys), tuple(made))


def expression(column: Column, *, greatest: bool) -> str:
    """As it stands in statements and, but for the table's name, in the indexes."""
    name = f"tasks.{column.name}"
    if column.beyond is None:
        return name
    stand_in = column.beyond[greatest]
    literal = stand_in if isinstance(stand_in, int) else f"'{stand_in}'"
    return f"COALESCE({name}, {literal})"


def _key(key: SortKey) -> Key:
    column = COLUMNS[key.field]
    # Ascending with nulls last: they are greater than all. Descending with nulls last: they are less.
    return Key(expression(column, greatest=key.nulls_last is not key.descending), column.kind, key.descending)


def _name(key: SortKey) -> str:
    return f"{key.field}{'-' if key.descending else '+'}{'' if key.nulls_last else '!'}"
