"""Strawberry's executor, started from a document that was read before, and without its leak in subscriptions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from graphql import GraphQLSchema, default_field_resolver, default_type_resolver
from graphql.execution import get_variable_values
from strawberry.execution.is_awaitable import optimized_is_awaitable
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from taskflow.api.documents import Operation
from taskflow.api.errors import MOST_ERRORS, bad_document


class Executor(StrawberryGraphQLCoreExecutionContext):
    @classmethod
    def of(
        cls,
        schema: GraphQLSchema,
        operation: Operation,
        variables: Mapping[str, Any],
        context: Any,  # schema.context.Context; the front does not look into it
        *,
        hide_suggestions: bool = False,
    ) -> Self:
        """What graphql-core's `build` does, less what the document already knows."""
        values = get_variable_values(
            schema,
            operation.node.variable_definitions or (),
            dict(variables),
            max_errors=MOST_ERRORS,
            hide_suggestions=hide_suggestions,
        )
        if isinstance(values, list):
            raise bad_document(values)
        return cls(
            schema,
            operation.document.fragment_definitions,
            operation.document.fragments,
            None,
            context,
            operation.node,
            values,
            default_field_resolver,
            default_type_resolver,
            default_field_resolver,
            is_awaitable=optimized_is_awaitable,
            hide_suggestions=hide_suggestions,
        )

    def build_per_event_executor(self, payload: Any) -> Executor:
        """graphql-core 3.3.2 lets every event write into one shared memo, by keys that never come again: 4 KB an event."""
        executor = super().build_per_event_executor(payload)
        assert isinstance(executor, Executor)  # it is a copy of ours
        executor._relevant_sub_fields = {}  # noqa: SLF001  # the memo is theirs, the leak too
        return executor
