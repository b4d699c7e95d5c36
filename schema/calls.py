"""Calls resolvers straight where their arguments need no more than their names in Python.

Strawberry looks through every argument of every call for inputs to build. What graphql-core hands over for scalars and enums is
what the resolver wants already. Whoever is given anything else is called Strawberry's way.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import strawberry
from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLObjectType,
    GraphQLResolveInfo,
    get_nullable_type,
    is_leaf_type,
)
from graphql.type.schema import GraphQLSchema
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

DEFINITION = "strawberry-definition"

Resolve = Callable[..., Any]


def straighten(core: GraphQLSchema) -> None:
    """All fields that have a resolver, but those of subscriptions, which are resolved from events. (Strawberry's exception
    handlers would not hear of what such a resolver raises; we have none.)"""
    for named in core.type_map.values():
        if isinstance(named, GraphQLObjectType):
            for field in named.fields.values():
                if (straight := _straight(field)) is not None:
                    field.resolve = straight


def _straight(field: GraphQLField) -> Resolve | None:
    """None: only Strawberry knows how this one is called."""
    ours: StrawberryField | None = field.extensions.get(DEFINITION)
    if ours is None or ours.base_resolver is None or ours.extensions or field.subscribe or field.resolve is None:
        return None
    resolver = ours.base_resolver
    if resolver.parent_parameter or resolver.root_parameter:
        return None
    return _caller(ours, _plain_arguments(field), field.resolve)


def _plain_arguments(field: GraphQLField) -> dict[str, str]:
    """Their names in Python, by those in the schema."""
    found: dict[str, str] = {}
    for name, argument in field.args.items():
        definition: StrawberryArgument = argument.extensions[DEFINITION]
        if _is_plain(argument) and not definition.is_maybe:
            found[name] = definition.python_name
    return found


def _is_plain(argument: GraphQLArgument) -> bool:
    return is_leaf_type(get_nullable_type(argument.type))


def _caller(ours: StrawberryField, names: dict[str, str], strawberrys: Resolve) -> Resolve:
    resolver: Any = ours.base_resolver
    told = resolver.info_parameter.name if resolver.info_parameter else ""
    bound = resolver.self_parameter is not None

    def call(source: Any, info: GraphQLResolveInfo[Any], **given: Any) -> Any:
        arguments: dict[str, Any] = {}
        for name, value in given.items():
            if name not in names:
                return strawberrys(source, info, **given)
            arguments[names[name]] = value
        if told:
            arguments[told] = strawberry.Info(_raw_info=info, _field=ours)
        return resolver(source, **arguments) if bound else resolver(**arguments)

    return call
