"""A field that asks `info.context` instead of being a plain attribute."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

import strawberry

F = TypeVar("F", bound=Callable[..., Any])


def loaded(description: str) -> Callable[[F], F]:
    """`strawberry.field` that says to the type checker what it does; Strawberry's own says Any."""
    return cast("Callable[[F], F]", strawberry.field(description=description))
