"""A line of the bus's table of handlers, and `on` and `once`, which add it."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import BuiltinMethodType, MethodType
from typing import Any, ClassVar, Protocol, TypeVar, overload


class Typed(Protocol):
    """A typed event: its class carries the name, its fields are the payload."""

    name: ClassVar[str]


Call = Callable[[Any], object]  # Any: the payload of an event that is only a name is whatever was emitted
C = TypeVar("C", bound=Call)
R = TypeVar("R")
A = TypeVar("A", bound=Typed)
B = TypeVar("B", bound=Typed)


@dataclass(frozen=True, slots=True, eq=False)
class Reaction:
    event: str
    priority: int
    once: bool
    call: Call
    is_async: bool
    order: int

    @property
    def handler(self) -> str:
        """Its name, for people."""
        call = self.call.func if isinstance(self.call, functools.partial) else self.call
        named = call if hasattr(call, "__qualname__") else type(call)
        return ".".join(filter(None, (getattr(call, "__module__", None), named.__qualname__)))

    def turn(self) -> tuple[bool, int, int]:
        """Sync before async; then lower priority first; then in order of registration."""
        return self.is_async, self.priority, self.order

    def calls(self, call: Call) -> bool:
        # A bound method is a new object each time it is looked up, so equal ones count as the same handler.
        return self.call is call or (isinstance(call, MethodType | BuiltinMethodType) and self.call == call)


class Subscribe:
    """The type of `on` and `once`. Call one with an event and its handler, or with events alone, as a decorator."""

    def __init__(self, register: Callable[[str, Call, int], None]) -> None:
        self._register = register

    @overload
    def __call__(self, *events: str, priority: int = ...) -> Callable[[C], C]: ...
    @overload  # A class is callable too, so mypy sees an overlap with the last overload; two classes are two events.
    def __call__(  # type: ignore[overload-overlap]  # see above
        self, one: type[A], other: type[B], /, *, priority: int = ...
    ) -> Callable[[Callable[[A | B], R]], Callable[[A | B], R]]: ...
    @overload
    def __call__(  # type: ignore[overload-overlap]  # see above
        self, *events: type[A], priority: int = ...
    ) -> Callable[[Callable[[A], R]], Callable[[A], R]]: ...
    @overload
    def __call__(self, event: str, handler: C, /, *, priority: int = ...) -> C: ...
    @overload
    def __call__(self, event: type[A], handler: Callable[[A], R], /, *, priority: int = ...) -> Callable[[A], R]: ...
    def __call__(self, *given: Any, priority: int = 10) -> Any:  # the overloads give the exact types
        if given and is_event(given[-1]):
            return functools.partial(self._subscribe, given, priority)
        return self._subscribe(given[:-1], priority, given[-1] if given else None)

    def _subscribe(self, events: Sequence[Any], priority: int, handler: Any) -> Any:
        if not events or not callable(handler):
            raise TypeError(
                'on() needs at least one event and a callable handler, such as on("task.created")(handler).'
            )
        for name in [name_of(event) for event in events]:
            self._register(name, handler, priority)
        return handler


def is_event(given: object) -> bool:
    return isinstance(given, str) or (isinstance(given, type) and isinstance(getattr(given, "name", None), str))


def name_of(event: Any) -> str:
    if not is_event(event):
        raise TypeError(f"{event!r} is no event. Give its name, or a class that has one.")
    return event if isinstance(event, str) else str(event.name)


def is_async(call: Call) -> bool:
    return inspect.iscoroutinefunction(call) or inspect.iscoroutinefunction(type(call).__call__)
