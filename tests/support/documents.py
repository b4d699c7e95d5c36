"""Random documents made from the schema: any root field, any selection below it, and arguments from a handful of
values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
)
from hypothesis import strategies

Draw = Callable[[strategies.SearchStrategy[Any]], Any]
Values = Mapping[str, list[str]]
"""Literals to choose from, by the name of a type (or `[ID!]!`)."""


@strategies.composite
def queries(draw: Draw, schema: GraphQLSchema, values: Values, *, depth: int = 3) -> str:
    assert schema.query_type is not None
    name = draw(strategies.sampled_from(sorted(schema.query_type.fields)))
    return f"{{ {_field(draw, schema, name, schema.query_type.fields[name], values, depth)} }}"


def _field(draw: Draw, schema: GraphQLSchema, name: str, field: GraphQLField, values: Values, depth: int) -> str:
    given = [
        f"{argument}: {draw(strategies.sampled_from(values[str(spec.type)]))}"
        for argument, spec in field.args.items()
        if str(spec.type) in values and (_is_required(spec) or draw(strategies.booleans()))
    ]
    arguments = f"({', '.join(given)})" if given else ""
    return f"{name}{arguments} {_selection(draw, schema, get_named_type(field.type), values, depth)}"


def _selection(draw: Draw, schema: GraphQLSchema, kind: GraphQLNamedType, values: Values, depth: int) -> str:
    if is_leaf_type(kind):
        return ""
    if isinstance(kind, GraphQLInterfaceType | GraphQLUnionType):
        parts = [
            f"... on {each.name} {_selection(draw, schema, each, values, depth)}"
            for each in schema.get_possible_types(kind)
        ]
        return f"{{ __typename {' '.join(parts)} }}"
    assert isinstance(kind, GraphQLObjectType)
    leaves = [
        name for name, field in kind.fields.items() if is_leaf_type(get_named_type(field.type)) and not field.args
    ]
    branches = [name for name in kind.fields if name not in leaves] if depth else []
    chosen = draw(strategies.lists(strategies.sampled_from(branches), max_size=2, unique=True)) if branches else []
    below = [_field(draw, schema, name, kind.fields[name], values, depth - 1) for name in chosen]
    return f"{{ __typename {' '.join([*leaves, *below])} }}"


def _is_required(argument: GraphQLArgument) -> bool:
    return str(argument.type).endswith("!")
