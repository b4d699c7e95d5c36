"""The variables of an operation: coerced as graphql-core does it, and their types looked up once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from graphql import (
    GraphQLError,
    GraphQLSchema,
    Undefined,
    VariableDefinitionNode,
    get_nullable_type,
    is_leaf_type,
    is_non_null_type,
)
from graphql.execution.get_variable_signature import GraphQLVariableSignature, get_variable_signature
from graphql.execution.values import VariableValues, VariableValueSource, get_variable_values
from graphql.utilities import coerce_input_value

from taskflow.api.errors import MOST_ERRORS


class Variables:
    def __init__(self, schema: GraphQLSchema, definitions: Sequence[VariableDefinitionNode]) -> None:
        self._schema = schema
        self._definitions = definitions
        self._signatures = _plain(schema, definitions)

    def coerced(self, given: Mapping[str, Any], *, hide_suggestions: bool) -> VariableValues | list[GraphQLError]:
        return self._of_plain(given) or get_variable_values(
            self._schema,
            self._definitions,
            dict(given),
            max_errors=MOST_ERRORS,
            hide_suggestions=hide_suggestions,
        )

    def _of_plain(self, given: Mapping[str, Any]) -> VariableValues | None:
        """None: there is something wrong with them, or something to fill in."""
        if self._signatures is None:
            return None
        sources: dict[str, VariableValueSource] = {}
        values: dict[str, Any] = {}
        for signature in self._signatures:
            value = given.get(signature.name, Undefined)
            sources[signature.name] = VariableValueSource(signature, value)
            if value is not Undefined:
                values[signature.name] = coerced = coerce_input_value(value, signature.type)
                if coerced is Undefined:
                    return None
            elif signature.default is not None or is_non_null_type(signature.type):
                return None
        return VariableValues(sources, values)


def _plain(
    schema: GraphQLSchema, definitions: Sequence[VariableDefinitionNode]
) -> list[GraphQLVariableSignature] | None:
    """None: not all of them are single scalars or enums."""
    found: list[GraphQLVariableSignature] = []
    for definition in definitions:
        signature = get_variable_signature(schema, definition)
        if isinstance(signature, GraphQLError) or not is_leaf_type(get_nullable_type(signature.type)):
            return None
        found.append(signature)
    return found
