"""Whether a transaction has begun on behalf of an operation: until then nothing can have been changed."""

from __future__ import annotations

from contextvars import ContextVar


class Begun:
    """Shared by the tasks of one operation."""

    __slots__ = ("transaction",)

    def __init__(self) -> None:
        self.transaction = False


_of_operation: ContextVar[Begun | None] = ContextVar("begun", default=None)


def watch() -> Begun:
    """From now on, what this task and the tasks that it starts begin is noted in the object that is returned."""
    begun = Begun()
    _of_operation.set(begun)
    return begun


def note() -> None:
    """A transaction has begun: whether it was committed may be unknown later."""
    begun = _of_operation.get()
    if begun is not None:
        begun.transaction = True
