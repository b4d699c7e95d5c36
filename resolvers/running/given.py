"""Fields of an input that may be left out, but not cleared."""

from __future__ import annotations

from typing import TypeVar

from models.errors import Required

T = TypeVar("T")


def given(value: T | None, field: str) -> T:
    if value is None:
        raise Required("This can't be cleared. Give a value, or leave it out.", "input", field)
    return value
