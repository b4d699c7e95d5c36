"""Converts the values that graphql-core passes to the arguments of a resolver. The converter of each argument is built
once. Strawberry goes through the definition of every input, and makes the name of each of its fields anew, in every
call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING
from typing import Any

from graphql import GraphQLInputObjectType, GraphQLInputType, GraphQLNamedType, get_named_type
from strawberry.types.base import StrawberryList, StrawberryMaybe, StrawberryOptional, has_object_definition
from strawberry.types.lazy_type import LazyType
from strawberry.types.maybe import Some
from strawberry.types.unset import UNSET

DEFINITION = "strawberry-definition"

Convert = Callable[[Any], Any]


class NotKnown(Exception):
    """Raised for a type whose values only Strawberry can make."""


def converter(core: GraphQLInputType, type_: Any) -> Convert:
    """A function that converts values of a type, which is given as graphql-core and as Strawberry describe it."""
    return _converter(get_named_type(core), type_, {})


def _converter(named: GraphQLNamedType, type_: Any, known: Inputs) -> Convert:
    if isinstance(type_, StrawberryMaybe):
        if not isinstance(type_.of_type, StrawberryOptional):
            raise NotKnown
        inner = _converter(named, type_.of_type, known)
        return lambda value: Some(inner(value))
    if isinstance(type_, StrawberryOptional):
        return _converter(named, type_.of_type, known)
    if isinstance(type_, StrawberryList):
        return _each(_converter(named, type_.of_type, known))
    if isinstance(type_, LazyType):
        return _converter(named, type_.resolve_type(), known)
    return _input(named, type_, known) if isinstance(named, GraphQLInputObjectType) else _as_it_is


def _input(named: GraphQLInputObjectType, type_: Any, known: Inputs) -> Input:
    if not has_object_definition(type_) or type_.__strawberry_definition__.from_input is not None:
        raise NotKnown
    if type_ not in known:
        known[type_] = Input(type_)  # before its fields, which may be of the same type
        known[type_].look_at(named, known)
    return known[type_]


class Input:
    """Makes objects of an input class."""

    def __init__(self, type_: Any) -> None:
        self._type = type_
        self._definition = type_.__strawberry_definition__
        self._fields: dict[str, tuple[str, Convert]] = {}
        """The name in Python and the converter of each field, by its name in the schema."""
        self._without_default = {
            field.python_name: None
            for field in self._definition.fields
            if field.default_value is MISSING and field.default_factory is MISSING
        }

    def look_at(self, core: GraphQLInputObjectType, known: Inputs) -> None:
        for name, field in core.fields.items():
            ours = field.extensions[DEFINITION]
            type_ = ours.resolve_type(type_definition=self._definition)
            self._fields[name] = ours.python_name, _converter(get_named_type(field.type), type_, known)

    def __call__(self, value: Any) -> Any:
        if value is None or value is UNSET:
            return value
        given = dict(self._without_default)
        for name, each in value.items():
            python_name, convert = self._fields[name]
            given[python_name] = convert(each)
        return self._type(**given)


Inputs = dict[Any, Input]
"""The inputs of one argument that were looked at already, by class."""


def _each(convert: Convert) -> Convert:
    def converted(value: Any) -> Any:
        """Always makes a copy: graphql-core gives the same default to every call."""
        return value if value is None or value is UNSET else [convert(each) for each in value]

    return converted


def _as_it_is(value: Any) -> Any:
    return value
