"""A run that begins at its one root field against graphql-core's own: the same answers, faults and paths."""

from __future__ import annotations

from typing import Any

import pytest
import strawberry
from graphql import ExecutionResult
from graphql.execution.values import VariableValues

from taskflow.api.documents import Documents
from taskflow.api.executor import Executor
from taskflow.api.limits import Limits


@strawberry.type
class Person:
    name: str | None

    @strawberry.field
    async def later(self) -> str:
        if self.name is None:
            raise ValueError("nobody")
        return self.name


@strawberry.type
class Query:
    @strawberry.field
    def number(self, at: int = 3, of: list[int] | None = None) -> int:
        return [7, 8, 9, *(of or [])][at]

    @strawberry.field
    async def person(self, name: str | None = None) -> Person | None:
        return Person(name=name)

    @strawberry.field
    async def people(self) -> list[Person]:
        return [Person(name="Ada"), Person(name=None)]

    @strawberry.field
    async def nobody(self) -> Person:
        return None  # type: ignore[return-value]  # what it must not be

    @strawberry.field
    async def fails(self) -> Person | None:
        raise ValueError("late")

    @strawberry.field
    def fails_at_once(self) -> int | None:
        raise ValueError("early")

    @strawberry.field
    async def an_error(self) -> Person | None:
        return ValueError("given")  # type: ignore[return-value]  # graphql-core takes it for one that was raised


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def rename(self, name: str) -> Person:
        return Person(name=name)


SCHEMA = strawberry.Schema(Query, Mutation)._schema
DOCUMENTS = Documents(SCHEMA, Limits())


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        ("{number}", {}),
        ("{n: number(at: 1)}", {}),
        ("query($at: Int) {number(at: $at)}", {"at": 2}),
        ("query($at: Int) {number(at: $at)}", {}),
        ("query($at: Int) {number(at: $at)}", {"at": None}),
        ("query($at: Int = 1) {number(at: $at)}", {}),
        ("query($one: Int!) {number(of: [$one, 4])}", {"one": 1}),
        ("query($name: String) {person(name: $name) {name later}}", {"name": "Ada"}),
        ("query($name: String) {person(name: $name) {name later}}", {}),
        ("query($yes: Boolean!) {person {name @skip(if: $yes) __typename} number @include(if: $yes)}", {"yes": True}),
        ("query($yes: Boolean!) {person {name @skip(if: $yes) __typename} number @include(if: $yes)}", {"yes": False}),
        ("query($yes: Boolean!) {number @skip(if: $yes)}", {"yes": True}),
        ('{...F ...F} fragment F on Query {person(name: "Eva") {name ...P}} fragment P on Person {later}', {}),
        ("{people {name}}", {}),
        ("{people {name later}}", {}),
        ("{nobody {name}}", {}),
        ("{fails {name}}", {}),
        ("{failsAtOnce}", {}),
        ("{anError {name}}", {}),
        ("{number(at: 5)}", {}),
        ("{__typename}", {}),
        ('{__type(name: "Person") {name}}', {}),
        ('mutation {rename(name: "Eva") {name later}}', {}),
        ('mutation {a: rename(name: "Eva") {name} b: rename(name: "Ada") {name}}', {}),
    ],
)
async def test_it_answers_as_graphql_core_does(query: str, variables: dict[str, Any]) -> None:
    theirs = await _run(query, variables, planned=False)

    for _ in range(5):
        assert await _run(query, variables, planned=True) == theirs


@pytest.mark.parametrize(
    ("query", "alone"),
    [("{number}", True), ('mutation {rename(name: "Eva") {name}}', True), ("{number n: number}", False)],
)
async def test_one_field_is_begun_with_and_several_are_not(query: str, alone: bool) -> None:
    for _ in range(5):
        await _run(query, {}, planned=True)

    (field,) = DOCUMENTS.find(query).operation(None).plans.roots.values()
    assert (field is not None) is alone


async def _run(query: str, variables: dict[str, Any], *, planned: bool) -> Any:
    operation = DOCUMENTS.find(query).operation(None)
    coerced = operation.variables.coerced(variables, hide_suggestions=False)
    assert isinstance(coerced, VariableValues)
    result: Any = Executor.of(SCHEMA, operation, coerced, None, planned=planned).execute_operation()
    if not isinstance(result, ExecutionResult):
        result = await result
    return result.formatted, [repr(error.original_error) for error in result.errors or ()]
