"""The declaration by which a noun joins what serves every noun: loading by id, repeated answers and conflicts. Each
noun has one in its own folder, and `resolvers/nouns.py` collects them."""

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
    """Of the objects in a stored answer of @idempotent, those that the viewer may see now, in the same order. Without
    it, a repeated call shows null in their place."""
    node: NodeType | None = None
    """The kind that prefixes its ids. None: it has no global id."""
    by_ids: Callable[[Context, Sequence[str]], Awaitable[Mapping[str, T]]] | None = None
    """Loads the objects with these ids that the viewer may see."""
    model: type[Model] | None = None
    to_schema: Callable[[Any, Context], T] | None = None  # Any: an object of `model`
    """Converts a model whose relations are loaded, as the viewer sees it: for the `current` of a conflict."""


AnyNoun = Noun[Any]
