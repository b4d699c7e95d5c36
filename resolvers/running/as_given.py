"""The value of an argument as the client wrote it, in the form of JSON variables: before scalars were read and defaults filled in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import ListValueNode, ObjectValueNode, Undefined, ValueNode, VariableNode
from graphql.utilities import value_from_ast_untyped

from schema.context import Info


def argument(info: Info, name: str) -> Any:
    """Returns Undefined if the argument was not given. The document is valid, so its literals are of the right types;
    enums become their names."""
    raw = info._raw_info  # noqa: SLF001  # Strawberry hands out what was coerced
    given = next((one.value for one in raw.field_nodes[0].arguments or () if one.name.value == name), None)
    if given is None:
        return Undefined
    defaults = {
        one.variable.name.value: value_from_ast_untyped(one.default_value)
        for one in raw.operation.variable_definitions or ()
        if one.default_value is not None
    }
    return _value(given, {**defaults, **info.context.request.variables})


def _value(node: ValueNode, variables: Mapping[str, Any]) -> Any:
    if isinstance(node, VariableNode):
        return variables.get(node.name.value, Undefined)
    if isinstance(node, ListValueNode):
        items = (_value(item, variables) for item in node.values)
        return [None if item is Undefined else item for item in items]
    if isinstance(node, ObjectValueNode):
        return dict(_fields(node, variables))
    return value_from_ast_untyped(node)


def _fields(node: ObjectValueNode, variables: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """A field whose variable is absent is absent itself."""
    for field in node.fields:
        value = _value(field.value, variables)
        if value is not Undefined:
            yield field.name.value, value
