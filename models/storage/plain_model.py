"""Models whose rows our own statements read and insert. Tortoise describes their tables, and saves columns of a comment."""

from __future__ import annotations

from typing import Any

from tortoise.models import Model


class PlainModel(Model):
    """Tortoise's constructor converts and checks each value, and looks into three tables whenever an attribute is set:
    for a task of 36 columns that took a twentieth of the time of its creation."""

    _partial = False
    _saved_in_db = False

    class Meta:
        abstract = True

    __setattr__ = object.__setattr__  # type: ignore[assignment]  # it takes any name and value, too

    def __init__(self, **columns: Any) -> None:
        """Takes all columns, in Python's own types. Relations are set as ids."""
        self.__dict__.update(columns)
