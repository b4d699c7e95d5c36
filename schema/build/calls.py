"""Calls resolvers directly. How to convert each argument is worked out once (`schema.build.arguments`).

A field with extensions, permission classes among them, is called Strawberry's way.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import strawberry
from graphql import GraphQLField, GraphQLObjectType, GraphQLResolveInfo
from graphql.type.schema import GraphQLSchema
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

from schema.build.arguments import DEFINITION, Convert, NotKnown, converter

Resolve = Callable[..., Any]


def call_resolvers_directly(core: GraphQLSchema) -> None:
    """Covers all fields that have a resolver, except those of subscriptions, which are resolved from events.
    (Strawberry's exception handlers would not get what such a resolver raises; we have none.)"""
    for named in core.type_map.values():
        if isinstance(named, GraphQLObjectType):
            for field in named.fields.values():
                if (direct := _direct_resolver(field)) is not None:
                    field.resolve = direct


def _direct_resolver(field: GraphQLField) -> Resolve | None:
    """None: this field must be called Strawberry's way."""
    ours: StrawberryField | None = field.extensions.get(DEFINITION)
    if ours is None or ours.base_resolver is None or ours.extensions or field.subscribe or field.resolve is None:
        return None
    resolver = ours.base_resolver
    if resolver.parent_parameter or resolver.root_parameter:
        return None
    try:
        return _caller(ours, _converters(field))
    except NotKnown:
        return None


def _converters(field: GraphQLField) -> dict[str, tuple[str, Convert]]:
    """The names of the arguments in Python and how each is made, by their names in the schema."""
    found: dict[str, tuple[str, Convert]] = {}
    for name, argument in field.args.items():
        definition: StrawberryArgument = argument.extensions[DEFINITION]
        found[name] = definition.python_name, converter(argument.type, definition.type)
    return found


def _caller(ours: StrawberryField, converters: dict[str, tuple[str, Convert]]) -> Resolve:
    resolver: Any = ours.base_resolver
    told = resolver.info_parameter.name if resolver.info_parameter else ""
    bound = resolver.self_parameter is not None

    def call(source: Any, info: GraphQLResolveInfo[Any], **given: Any) -> Any:
        arguments: dict[str, Any] = {}
        for name, value in given.items():
            python_name, convert = converters[name]
            arguments[python_name] = convert(value)
        if told:
            arguments[told] = strawberry.Info(_raw_info=info, _field=ours)
        return resolver(source, **arguments) if bound else resolver(**arguments)

    return call
