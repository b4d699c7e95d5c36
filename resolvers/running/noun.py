"""What a noun says of itself to what serves all nouns: one declaration in its own folder. `resolvers/nouns.py` collects them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from tortoise.models import Model

from events.storage.database import Unit
from models.viewer import Viewer
from schema.context import Context
from schema.language.node import NodeType

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun(Generic[T]):
    schema: type[T]
    seen_now: Callable[[Unit, Viewer, Sequence[T]], Awaitable[Sequence[T | None]]] | None = None
    """What the viewer may see by now of those that an answer of @idempotent holds, in the same order. Without it, a repeated
    call shows null in their place."""
    node: NodeType | None = None
    """What ids begin with. None: it has no global id."""
    by_ids: Callable[[Context, Sequence[str]], Awaitable[Mapping[str, T]]] | None = None
    """What there is of these ids, for this viewer."""
    model: type[Model] | None = None
    to_schema: Callable[[Any, Context], T] | None = None  # Any: an object of `model`
    """The model, its relations loaded, as the viewer sees it: the `current` of a conflict."""


AnyNoun = Noun[Any]
