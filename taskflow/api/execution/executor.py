"""graphql-core's executor for Strawberry's resolvers: started from a document that is parsed already, fast for plain
selections, and without the leak in subscriptions."""

from __future__ import annotations

from functools import partial
from typing import Any, Self

import graphql.execution
from graphql import (
    GraphQLOutputType,
    GraphQLResolveInfo,
    GraphQLSchema,
    OperationType,
    default_field_resolver,
    default_type_resolver,
)
from graphql.execution.collect_fields import FieldDetailsList
from graphql.execution.values import VariableValues
from graphql.pyutils import Path
from strawberry.execution.is_awaitable import optimized_is_awaitable
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from taskflow.api.documents.documents import Operation
from taskflow.api.documents.plan import Plans
from taskflow.api.documents.root import Plan, RootRun


def run(
    schema: GraphQLSchema,
    operation: Operation,
    variables: VariableValues,
    context: Any,  # schema.context.Context; the API does not look into it
    *,
    hide_suggestions: bool = False,
    planned: bool = True,
) -> Any:  # an ExecutionResult, or an awaitable of one
    """Runs a query or a mutation: without graphql-core if it is plain (taskflow/api/documents/root.py), otherwise with
    it."""
    start = partial(
        Executor.of, schema, operation, variables, context, hide_suggestions=hide_suggestions, planned=planned
    )
    root = operation.plans.root(operation.directive_values(variables), start) if planned else None
    return RootRun(root, variables, context, start).result() if root is not None else start().execute_operation()


class Executor(graphql.execution.Executor[Any]):
    """Not derived from Strawberry's, which is made for @defer and @stream and pays for them in every request."""

    operation_extensions = None
    build_resolve_info = StrawberryGraphQLCoreExecutionContext.build_resolve_info
    plans: Plans | None = None
    directive_values: tuple[Any, ...] = ()
    whole: dict[str, Plan] | None = None
    """For a subscription: its one field, if a plan completes all of it. Shared by the executors of all events."""

    @classmethod
    def of(
        cls,
        schema: GraphQLSchema,
        operation: Operation,
        variables: VariableValues,
        context: Any,  # schema.context.Context; the API does not look into it
        *,
        hide_suggestions: bool = False,
        planned: bool = True,
    ) -> Self:
        """Does the work of graphql-core's `build`, except for what the document has cached."""
        executor = cls(
            schema,
            operation.document.fragment_definitions,
            operation.document.fragments,
            None,
            context,
            operation.node,
            variables,
            default_field_resolver,
            default_type_resolver,
            default_field_resolver,
            is_awaitable=optimized_is_awaitable,  # type: ignore[arg-type]  # Strawberry says bool where a TypeGuard is meant
            hide_suggestions=hide_suggestions,
        )
        lasting = operation.kind is OperationType.SUBSCRIPTION
        if planned and operation.plans.ready(lasting=lasting):
            executor.plans = operation.plans
            executor.whole = {} if lasting else None
            executor.directive_values = operation.directive_values(variables)
        return executor

    def complete_value(  # graphql-core's own signature
        self,
        return_type: GraphQLOutputType,
        field_details_list: FieldDetailsList,
        info: GraphQLResolveInfo[Any],
        path: Path,
        result: Any,
        position_context: Any,
    ) -> Any:
        """Uses a plan if there is one for the selection. See taskflow/api/documents/plan.py."""
        if self.plans is not None and result is not None and field_details_list[0].node.selection_set is not None:
            plan = self.plans.find(self, return_type, field_details_list, self.directive_values)
            if plan is not None:
                if self.whole is not None and path.prev is None and result is self.root_value:
                    self.whole[str(path.key)] = plan
                try:
                    return plan(result)
                except Exception:  # noqa: BLE001  # whatever it was, graphql-core raises it again and reports it
                    self.plans.failed()
        return super().complete_value(return_type, field_details_list, info, path, result, position_context)

    def data_of(self, event: Any) -> dict[str, Any] | None:
        """The data of a subscription's field for an event, without graphql-core; None: graphql-core is needed."""
        if not self.whole:
            return None
        try:
            return {name: plan(event) for name, plan in self.whole.items()}
        except Exception:  # noqa: BLE001  # as in complete_value
            return None

    def build_per_event_executor(self, payload: Any) -> Executor:
        """Replaces the shared memo: in graphql-core 3.3.2 every event adds entries that are never used again, 4 KB an
        event."""
        executor = super().build_per_event_executor(payload)
        assert isinstance(executor, Executor)  # it is a copy of ours
        executor._relevant_sub_fields = {}  # noqa: SLF001  # the memo is graphql-core's, and so is the leak
        return executor
