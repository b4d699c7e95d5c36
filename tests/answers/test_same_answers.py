"""Every query in our tests, and every hostile one, gets the same answer from us as from graphql-core: byte for byte,
errors and their paths included."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    get_nullable_type,
    is_required_input_field,
    parse,
    type_from_ast,
)
from starlette.applications import Starlette
from strawberry import Schema

from taskflow.api.documents.operation_request import OperationRequest, parse_request
from taskflow.api.errors import Refusal
from taskflow.api.execution.operation import ApiOptions, OperationRunner
from taskflow.api.execution.request import ApiRequest
from tests.hostile.corpus import corpus
from tests.support.people import Person

TESTS = Path(__file__).parents[1]
TIMES = 4
"""More than once: a document that comes once is not planned."""


async def test_every_query_of_our_tests_is_answered_as_by_graphql_core(
    app: Starlette, whole_schema: Schema, alice: Person, garden: dict[str, Any]
) -> None:
    created = await alice.does(
        'mutation { createTask(input: {title: "Water the plants"}) { task { id } errors { code } } }'
    )
    known = {"ID": created["task"]["id"], "String": "Water", "Int": 2, "Boolean": True, "Float": 1.5}
    ours: OperationRunner = app.state.graphql.runner
    theirs = OperationRunner(whole_schema, ours.authenticator, ours.make_context, rules=ApiOptions(planned=False))
    compared = 0
    for text, operation in _queries():
        for variables in ({}, _values(whole_schema._schema, operation, known)):
            ask = parse_request(
                {"query": text, "variables": variables, "operationName": operation.name and operation.name.value}
            )
            expected = await _answer(theirs, ask, alice.token)
            answers = [await _answer(ours, ask, alice.token) for _ in range(TIMES)]
            if expected == await _answer(theirs, ask, alice.token):  # anything that differs twice contains the time
                assert answers == [expected] * TIMES, (text, variables)
                compared += 1
    assert compared > 500
    assert _passed_by(ours) > 60


async def test_every_hostile_document_is_answered_as_by_graphql_core(
    app: Starlette, whole_schema: Schema, alice: Person
) -> None:
    ours: OperationRunner = app.state.graphql.runner
    theirs = OperationRunner(whole_schema, ours.authenticator, ours.make_context, rules=ApiOptions(planned=False))
    for one in corpus():
        if one.refused is None and "mutation" not in one.query:  # a refused document runs nowhere
            ask = parse_request({"query": one.query, "variables": dict(one.variables)})
            expected = await _answer(theirs, ask, alice.token)
            assert [await _answer(ours, ask, alice.token) for _ in range(TIMES)] == [expected] * TIMES, one.name


async def _answer(runner: OperationRunner, ask: OperationRequest, token: str | None) -> Any:
    try:
        answer = json.loads(await runner.execute(await runner.admit(ask, ApiRequest("the same"), token)))
    except Refusal as refusal:
        return refusal.status, refusal.errors
    return answer.get("data"), answer.get("errors")


def _passed_by(runner: OperationRunner) -> int:
    """The number of operations that ran without graphql-core."""
    documents = runner.documents._documents.values()
    roots = [
        one for document in documents for each in document.operations.values() for one in each.plans.roots.values()
    ]
    return sum(root is not None for root in roots)


@cache
def _queries() -> list[tuple[str, OperationDefinitionNode]]:
    """Every string in a test file that parses as a GraphQL document."""
    texts = {text for path in sorted(TESTS.rglob("*.py")) for text in _texts(path) if "{" in text and len(text) < 5000}
    found: list[tuple[str, OperationDefinitionNode]] = []
    for text in sorted(texts):
        try:
            document = parse(text)
        except GraphQLError:
            continue
        found += [
            (text, one)
            for one in document.definitions
            if isinstance(one, OperationDefinitionNode) and one.operation is OperationType.QUERY
        ]
    return found


def _texts(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _values(schema: GraphQLSchema, operation: OperationDefinitionNode, known: dict[str, Any]) -> dict[str, Any]:
    """Probably valid values, one for each variable."""
    found: dict[str, Any] = {}
    for definition in operation.variable_definitions or ():
        type_ = type_from_ast(schema, definition.type)
        if type_ is not None:
            found[definition.variable.name.value] = _value(type_, known)
    return found


def _value(type_: Any, known: dict[str, Any]) -> Any:
    inner: Any = get_nullable_type(type_) if isinstance(type_, GraphQLNonNull) else type_
    if isinstance(inner, GraphQLList):
        return [_value(inner.of_type, known)]
    if isinstance(inner, GraphQLEnumType):
        return next(iter(inner.values))
    if isinstance(inner, GraphQLInputObjectType):
        return {
            name: _value(field.type, known) for name, field in inner.fields.items() if is_required_input_field(field)
        }
    return known.get(inner.name, "2026-04-01")
