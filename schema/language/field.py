"""Fields that are more than a plain attribute."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

import strawberry

F = TypeVar("F", bound=Callable[..., Any])


def loaded(description: str) -> Callable[[F], F]:
    """`strawberry.field` for a method, with a type that the type checker understands: Strawberry's own returns Any."""
    return cast("Callable[[F], F]", strawberry.field(description=description))


def streamed(description: str) -> Callable[[F], F]:
    """The same for a root field of subscriptions."""
    return cast("Callable[[F], F]", strawberry.subscription(description=description))
