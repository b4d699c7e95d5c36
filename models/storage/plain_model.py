"""Models whose rows our own statements read and insert. Tortoise describes their tables, and saves columns of a comment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tortoise.fields.base import Field
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model


class PlainModel(Model):
    """Takes its attributes as they are. Tortoise's constructor converts and checks each value, and looks into three tables
    whenever an attribute is set: for a task of 36 columns that took a twentieth of the time of its creation. `save` needs
    `update_fields`, since Tortoise does not know which instances have been read."""

    _partial = False
    _saved_in_db = False

    class Meta:
        abstract = True

    __setattr__ = object.__setattr__  # type: ignore[assignment]  # Tortoise's names its arguments otherwise

    def __init__(self, **columns: Any) -> None:
        """Takes all columns, in Python's own types. Relations are set as ids."""
        self.__dict__.update(columns)


def columns_of(model: type[Model]) -> Iterator[tuple[str, Field[Any]]]:
    """The columns as the model declares them."""
    for name, column in model._meta.fields_map.items():  # noqa: SLF001  # Tortoise documents it, underscore and all
        yield f"{name}_id" if isinstance(column, ForeignKeyFieldInstance) else name, column


def blank(model: type[Model]) -> dict[str, Any]:
    """The columns of a new instance that have a default or may be null."""
    return {name: column.default for name, column in columns_of(model) if column.null or column.default is not None}
