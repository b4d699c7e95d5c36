"""The orders of task lists. Nulls sort before or after all values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from models.errors import Invalid
from models.storage.keyset import NullPlacement, Order, SortKey
from models.task.fields import FIELDS, TaskField
from models.task.task import NULLABLE
from models.wording.sentence import sentence

MAX_KEYS = 3


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    kind: type = int
    beyond: tuple[int | str, int | str] | None = None
    """The least and the greatest stand-in, for a column that may be null."""


def _column(field: TaskField, name: str) -> Column:
    if name not in NULLABLE:
        return Column(name, field.kind.type)
    assert field.kind.beyond is not None, f"models/task/fields.py: say in the kind of {field.name} what stands for null"
    return Column(name, field.kind.type, field.kind.beyond)


COLUMNS = {field.attribute.upper(): _column(field, field.sorted_by) for field in FIELDS if field.sorted_by is not None}
"""By their names in the API: dueDate is DUE_DATE."""
BY_CREATED_AT = COLUMNS["CREATED_AT"]


@dataclass(frozen=True, slots=True)
class TaskSortKey:
    field: str
    """The name in the API."""
    descending: bool = False
    nulls_last: bool = True


def order(keys: Sequence[TaskSortKey]) -> Order:
    """Ties are broken by id, in the direction of the last key. Without keys, the newest come first."""
    return _order(tuple(keys))


@lru_cache(maxsize=512)
def _order(keys: tuple[TaskSortKey, ...]) -> Order:
    if len(keys) > MAX_KEYS:
        raise Invalid(sentence("Sort by at most {most} keys.", most=MAX_KEYS), "orderBy")
    if not keys:
        keys = (TaskSortKey("CREATED_AT", descending=True),)
    made = [_first(keys[0]), *(_further(key) for key in keys[1:])]
    made.append(SortKey("tasks.id", str, keys[-1].descending))
    return Order(",".join(_name(key) for key in keys), tuple(made), indexed=len(keys) == 1)


def first_column(order: Order) -> str:
    return order.keys[0].sql.removeprefix("tasks.")


def _first(key: TaskSortKey) -> SortKey:
    """A plain column, as its index has it."""
    column = COLUMNS[key.field]
    sql = f"tasks.{column.name}"
    if column.beyond is None:
        return SortKey(sql, column.kind, key.descending)
    missing = NullPlacement(_stand_in(column.beyond, key), least=column.beyond[False], last=key.nulls_last)
    return SortKey(sql, column.kind, key.descending, missing)


def _further(key: TaskSortKey) -> SortKey:
    column = COLUMNS[key.field]
    made = _first(key)
    return made if made.missing is None else SortKey(made.sort_value, column.kind, key.descending)


def _stand_in(beyond: tuple[int | str, int | str], key: TaskSortKey) -> int | str:
    """Ascending with nulls last, nulls are greater than all values. Descending with nulls last, they are less."""
    return beyond[key.nulls_last is not key.descending]


def _name(key: TaskSortKey) -> str:
    return f"{key.field}{'-' if key.descending else '+'}{'' if key.nulls_last else '!'}"
