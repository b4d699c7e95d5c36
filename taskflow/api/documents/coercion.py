"""Coerces values of variables and arguments by functions that are made once for each type. graphql-core looks at every
field of an input in each call, and a filter has thirty of them, of which most lists use one.

They handle only values that are right. For any other the result is `Undefined`, and graphql-core coerces it again, so
that the errors are its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLLeafType,
    GraphQLList,
    GraphQLNonNull,
    ListValueNode,
    ObjectValueNode,
    Undefined,
    VariableNode,
    is_non_null_type,
)
from graphql.execution.values import VariableValues, get_argument_values
from graphql.utilities.coerce_input_value import coerce_default_value, coerce_input_literal

Coerce = Callable[[Any], Any]


def coercion(type_: GraphQLInputType) -> Coerce:
    if isinstance(type_, GraphQLNonNull):
        return _coercion(type_.of_type, null=Undefined)
    return _coercion(type_, null=None)


def _coercion(type_: Any, *, null: Any) -> Coerce:
    """`null`: what null becomes."""
    if isinstance(type_, GraphQLList):
        return _of_list(coercion(type_.of_type), null)
    if isinstance(type_, GraphQLInputObjectType):
        return _of_input(_input(type_), null)
    return _of_leaf(type_, null)


def _of_list(item: Coerce, null: Any) -> Coerce:
    def coerced(value: Any) -> Any:
        if value is None:
            return null
        items: list[Any] = []
        for each in value if isinstance(value, list) else [value]:
            done = item(each)
            if done is Undefined:
                return Undefined  # at once: a wrong enum costs a millisecond, in which its message is written
            items.append(done)
        return items

    return coerced


def _of_input(of: _Input, null: Any) -> Coerce:
    return lambda value: null if value is None else of.coerced(value)


def _of_leaf(type_: GraphQLLeafType, null: Any) -> Coerce:
    def coerced(value: Any) -> Any:
        if value is None:
            return null
        try:
            return type_.coerce_input_value(value)
        except Exception:  # noqa: BLE001  # as in graphql-core, which then asks the type what is wrong
            return Undefined

    return coerced


class _Input:
    """The fields are looked up when the first value comes, since an input may contain itself."""

    def __init__(self, type_: GraphQLInputObjectType) -> None:
        self.type = type_

    @cached_property
    def fields(self) -> dict[str, tuple[str, Coerce]]:
        """The name in Python, and how values are coerced."""
        return {name: (field.out_name or name, coercion(field.type)) for name, field in self.type.fields.items()}

    @cached_property
    def absent(self) -> Sequence[tuple[str, str, Any]]:
        """The fields that can't simply be left out: with a default, or `Undefined` for those that are required."""
        found: list[tuple[str, str, Any]] = []
        for name, field in self.type.fields.items():
            default = coerce_default_value(field)
            if default is not Undefined or is_non_null_type(field.type):
                found.append((name, field.out_name or name, default))
        return found

    def coerced(self, value: Any) -> Any:
        if value.__class__ is not dict:
            return Undefined
        given: dict[str, Any] = {}
        for name, each in value.items():
            out_name, coerce = self.fields.get(name, _NO_FIELD)
            given[out_name] = done = coerce(each)
            if done is Undefined:
                return Undefined
        for name, out_name, default in self.absent:
            if name not in value:
                if default is Undefined:
                    return Undefined
                given[out_name] = default
        if self.type.is_one_of and (len(value) != 1 or None in given.values()):
            return Undefined
        return self.type.out_type(given)


_KEPT = "taskflow-coercion"
_NO_FIELD: tuple[str, Coerce] = ("", lambda _: Undefined)


def _input(type_: GraphQLInputObjectType) -> _Input:
    """One for each type, kept with the type, so that it goes when its schema goes."""
    kept: _Input = type_.extensions.setdefault(_KEPT, _Input(type_))
    return kept


class Arguments:
    """The arguments of a field in a document."""

    def __init__(self, definition: GraphQLField, node: FieldNode) -> None:
        self.definition = definition
        self.node = node
        self.constants: dict[str, Any] = {}
        """Defaults and literals, by their names in Python."""
        self.variables: list[tuple[str, str, bool]] = []
        """The variable, the argument's name in Python, and whether it may not be null."""
        self.is_simple = all(self._look_at(name) for name in definition.args)
        """Otherwise graphql-core coerces all of them in each call."""

    def values(self, variables: VariableValues) -> dict[str, Any]:
        values = self._at_once(variables.coerced)
        return get_argument_values(self.definition, self.node, variables) if values is None else values

    def _look_at(self, name: str) -> bool:
        argument = self.definition.args[name]
        required, out_name = is_non_null_type(argument.type), argument.out_name or name
        value = next((one.value for one in self.node.arguments or () if one.name.value == name), None)
        constant = coerce_default_value(argument)
        if isinstance(value, VariableNode):
            self.variables.append((value.name.value, out_name, required))
        elif isinstance(value, (ListValueNode, ObjectValueNode)):
            return False  # it may contain variables
        elif value is not None:
            constant = coerce_input_literal(value, argument.type)
            required = True
        if constant is not Undefined:
            self.constants[out_name] = constant
        return constant is not Undefined or isinstance(value, VariableNode) or not required

    def _at_once(self, coerced: dict[str, Any]) -> dict[str, Any] | None:
        """None: graphql-core must look at them."""
        if not self.is_simple:
            return None
        values = dict(self.constants)
        for variable, out_name, required in self.variables:
            if variable in coerced:
                values[out_name] = coerced[variable]
            if required and values.get(out_name) is None:
                return None
        return values
