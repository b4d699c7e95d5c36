"""The variables of an operation: coerced as in graphql-core, with their types looked up only once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from graphql import (
    GraphQLError,
    GraphQLSchema,
    Undefined,
    VariableDefinitionNode,
    is_non_null_type,
)
from graphql.execution.get_variable_signature import get_variable_signature
from graphql.execution.values import VariableValues, VariableValueSource, get_variable_values
from graphql.utilities.coerce_input_value import coerce_default_value

from taskflow.api.documents.coercion import coercion
from taskflow.api.errors import MAX_ERRORS


class Variables:
    def __init__(self, schema: GraphQLSchema, definitions: Sequence[VariableDefinitionNode]) -> None:
        self._schema = schema
        self._definitions = definitions
        found = [get_variable_signature(schema, definition) for definition in definitions]
        self._signatures = [(one, coercion(one.type)) for one in found if not isinstance(one, GraphQLError)]
        self._are_known = len(self._signatures) == len(found)

    def coerced(self, given: Mapping[str, Any], *, hide_suggestions: bool) -> VariableValues | list[GraphQLError]:
        return self._at_once(given) or get_variable_values(
            self._schema,
            self._definitions,
            dict(given),
            max_errors=MAX_ERRORS,
            hide_suggestions=hide_suggestions,
        )

    def _at_once(self, given: Mapping[str, Any]) -> VariableValues | None:
        """None: a value is wrong, and graphql-core must produce the error."""
        if not self._are_known:
            return None
        sources: dict[str, VariableValueSource] = {}
        values: dict[str, Any] = {}
        for signature, coerce in self._signatures:
            value = given.get(signature.name, Undefined)
            sources[signature.name] = VariableValueSource(signature, value)
            if value is not Undefined:
                coerced = coerce(value)
            elif signature.default is not None:
                coerced = coerce_default_value(signature)
            elif is_non_null_type(signature.type):
                return None
            else:
                continue
            if coerced is Undefined:
                return None
            values[signature.name] = coerced
        return VariableValues(sources, values)
