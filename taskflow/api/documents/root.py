"""Runs an operation whose root fields are plain: from the variables through the resolvers to the plans, without
graphql-core's executor.

It handles only the normal case. If a document is not plain, or an argument can't be coerced, graphql-core runs all of
it: no resolver has begun by then. If a resolver raises, or a plan can't complete a value, graphql-core continues from
there. So nothing runs twice, and errors, their paths and the fields they make null are always graphql-core's own.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Self

from graphql import ExecutionResult, GraphQLError, GraphQLField, GraphQLOutputType, OperationType
from graphql.execution import Executor
from graphql.execution.collect_fields import FieldDetailsList, collect_fields
from graphql.execution.values import VariableValues
from graphql.pyutils import Path, gather_with_cancel
from strawberry.execution.is_awaitable import optimized_is_awaitable
from strawberry.schema.schema import _OperationContextAwareGraphQLResolveInfo as ResolveInfo

from taskflow.api.documents.coercion import Arguments

Plan = Callable[[Any], Any]
"""Completes a value, or raises: see `taskflow.api.documents.plan`."""
FindPlan = Callable[[GraphQLOutputType, FieldDetailsList], Plan | None]


@dataclass(frozen=True, slots=True)
class RootField:
    name: str
    """Its name in the answer."""
    definition: GraphQLField
    details: FieldDetailsList
    arguments: Arguments
    path: Path
    plan: Plan
    about: tuple[Any, ...]
    """The beginning of its ResolveInfo, up to the variables: the same in each run."""

    def call(self, variables: VariableValues, context: Any) -> FieldCall:
        """Starts nothing: an `async def` does not run before it is awaited."""
        info = ResolveInfo._make((*self.about, variables.coerced, context, optimized_is_awaitable, None, None, {}))
        assert self.definition.resolve is not None
        return FieldCall(self, info, self.definition.resolve(None, info, **self.arguments.values(variables)))


@dataclass(frozen=True, slots=True)
class FieldCall:
    """One call of a field's resolver, in one run."""

    field: RootField
    info: Any
    value: Coroutine[Any, Any, Any]


class Root:
    """The fields of one operation, after @skip and @include."""

    def __init__(self, fields: list[RootField]) -> None:
        self.fields = fields

    @classmethod
    def of(cls, executor: Executor[Any], find_plan: FindPlan) -> Self | None:
        """None: graphql-core must run this operation."""
        operation = executor.operation
        parent = executor.schema.get_root_type(operation.operation)
        assert parent is not None  # the document is valid
        try:
            collected = collect_fields(
                executor.schema,
                executor.fragments,
                executor.variable_values,
                parent,
                operation,
                executor.hide_suggestions,
            )
        except GraphQLError:
            return None  # null where @skip or @include must have true or false
        of_all = executor.schema, executor.fragment_definitions, None, operation
        fields: list[RootField] = []
        for name, details in collected.grouped_field_set.items():
            nodes = [one.node for one in details]
            definition = parent.fields.get(nodes[0].name.value)
            if definition is None or not _is_plain(definition):
                return None
            plan = find_plan(definition.type, details)
            if plan is None:
                return None
            path = Path(None, name, parent.name)
            about = (nodes[0].name.value, nodes, definition.type, parent, path, *of_all)
            fields.append(RootField(name, definition, details, Arguments(definition, nodes[0]), path, plan, about))
        one_by_one = operation.operation is OperationType.MUTATION and len(fields) > 1
        return cls(fields) if fields and not one_by_one else None


class RootRun:
    """One run of one operation. `start` makes graphql-core's executor, which is needed for anything unusual."""

    def __init__(self, root: Root, variables: VariableValues, context: Any, start: Callable[[], Executor[Any]]) -> None:
        self.root = root
        self.variables = variables
        self.context = context
        self.start = start
        self.executor: Executor[Any] | None = None

    async def result(self) -> Any:  # an ExecutionResult; graphql-core's types allow for @defer
        calls: list[FieldCall] = []
        try:
            for field in self.root.fields:
                calls.append(field.call(self.variables, self.context))  # noqa: PERF401  # calls made so far are closed
        except Exception:  # noqa: BLE001  # whatever it was, graphql-core raises it again and reports it
            for call in calls:
                call.value.close()
            return await self._result_of_all()
        try:
            values = (
                [await self._done(calls[0])] if len(calls) == 1 else await gather_with_cancel(*map(self._done, calls))
            )
        except GraphQLError as error:  # of a field that may not be null
            self._run_by_graphql_core().collected_errors.add(error, None)
            return self._run_by_graphql_core().build_response(None)
        data = {call.field.name: value for call, value in zip(calls, values, strict=True)}
        return ExecutionResult(data, None) if self.executor is None else self.executor.build_response(data)

    async def _done(self, call: FieldCall) -> Any:
        field = call.field
        try:
            value = await call.value
            try:
                return field.plan(value)
            except Exception:  # noqa: BLE001  # as above
                return await self._completed(call, value)
        except Exception as error:  # noqa: BLE001  # handled as graphql-core handles errors of resolvers
            self._run_by_graphql_core().handle_field_error(error, field.definition.type, field.details, field.path)
            return None

    async def _completed(self, call: FieldCall, value: Any) -> Any:
        core, field = self._run_by_graphql_core(), call.field
        completed = core.complete_value(field.definition.type, field.details, call.info, field.path, value, None)
        return await completed if core.is_awaitable(completed) else completed

    async def _result_of_all(self) -> Any:
        result: Any = self._run_by_graphql_core().execute_operation()
        return await result if optimized_is_awaitable(result) else result

    def _run_by_graphql_core(self) -> Executor[Any]:
        if self.executor is None:
            self.executor = self.start()
        return self.executor


def _is_plain(definition: GraphQLField) -> bool:
    """Whether its resolver is an `async def` without extensions around it, which might start sooner."""
    ours = definition.extensions.get("strawberry-definition")
    return ours is not None and ours.base_resolver is not None and ours.base_resolver.is_async and not ours.extensions
