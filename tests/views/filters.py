"""Random filters, made from the input types of the schema, so that new fields are included automatically."""

from __future__ import annotations

import json
from collections.abc import Sequence
from random import Random
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    get_nullable_type,
    is_list_type,
    is_non_null_type,
)

LEAVES: dict[str, Sequence[Any]] = {
    "Boolean": (True, False),
    "Int": (0, 1, -3),
    "String": ("dig", "DI", "plants", "Ä", "\"'\\", "x y", "漢字", "\u2028"),
    "Date": ("2026-01-01", "2026-05-28", "9999-12-31"),
    "DateTimeOrDuration": ("P7D", "-P1M", "PT1H30M", "-P2W", "2026-03-22T10:00:00+02:00", "2099-01-01T00:00:00.000Z"),
}
DEEPEST = 3


def some(lots: Random, type: Any, ids: Sequence[str], depth: int = 0) -> Any:
    """A random value of the type; null sometimes, where it is allowed."""
    if not is_non_null_type(type) and lots.random() < 0.1:
        return None
    inner: Any = get_nullable_type(type)  # any of graphql-core's input types
    if is_list_type(inner):
        return [some(lots, inner.of_type, ids, depth + 1) for _ in range(lots.randrange(3))]
    if isinstance(inner, GraphQLInputObjectType):
        return some_input(lots, inner, ids, depth)
    if isinstance(inner, GraphQLEnumType):
        return lots.choice(list(inner.values))
    return lots.choice(ids if inner.name == "ID" else LEAVES[inner.name])


def some_input(lots: Random, type: GraphQLInputObjectType, ids: Sequence[str], depth: int = 0) -> dict[str, Any]:
    fields = [name for name in type.fields if depth < DEEPEST or name not in {"and", "or", "not"}]
    return {
        name: some(lots, type.fields[name].type, ids, depth + (name in {"and", "or", "not"}))
        for name in lots.sample(fields, k=min(len(fields), lots.randrange(4)))
    }


def literal(value: Any, type: Any) -> str:
    """The value as it is written in a document."""
    inner: Any = get_nullable_type(type)  # any of graphql-core's input types
    if value is None:
        return "null"
    if isinstance(value, list):
        return f"[{', '.join(literal(each, inner.of_type) for each in value)}]"
    if isinstance(value, dict):
        fields = (f"{name}: {literal(each, inner.fields[name].type)}" for name, each in value.items())
        return f"{{{', '.join(fields)}}}"
    return value if isinstance(inner, GraphQLEnumType) else json.dumps(value)
