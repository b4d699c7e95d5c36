"""A run without graphql-core compared with graphql-core's own: the same answers, errors and paths, and no resolver runs
twice."""

from __future__ import annotations

import asyncio
import enum
from typing import Any

import pytest
import strawberry
from graphql import ExecutionResult
from graphql.execution.values import VariableValues
from strawberry.permission import BasePermission

from taskflow.api.documents.documents import Documents
from taskflow.api.documents.limits import Limits
from taskflow.api.execution.executor import run


@strawberry.enum
class Size(enum.Enum):
    SMALL = 1
    LARGE = 2


@strawberry.input
class Box:
    lids: list[int] = strawberry.field(default_factory=lambda: [1, 2])


class Anybody(BasePermission):
    def has_permission(self, source: Any, info: strawberry.Info, **_: Any) -> bool:
        return True


begun: list[str] = []
"""Names of the resolvers that were called."""


@strawberry.type
class Person:
    name: str | None
    must: str = None  # type: ignore[assignment]  # what it must not be

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

    @strawberry.field(permission_classes=[Anybody])  # type: ignore[untyped-decorator]  # Strawberry gives Any
    async def guarded(self, word: str) -> Person | None:
        return Person(name=word)

    @strawberry.field
    async def nobody(self) -> Person:
        begun.append("nobody")
        return None  # type: ignore[return-value]  # what it must not be

    @strawberry.field
    async def fails(self) -> Person | None:
        begun.append("fails")
        raise ValueError("late")

    @strawberry.field
    def fails_at_once(self) -> int | None:
        raise ValueError("early")

    @strawberry.field
    async def must_not_fail(self, after: int = 0) -> Person:
        for _ in range(after):
            await asyncio.sleep(0)
        raise ValueError(f"after {after}")

    @strawberry.field
    async def in_size(
        self, size: Size, note: str = "none", box: Box | None = None, mark: str | None = "unmarked"
    ) -> Person | None:
        return Person(name=f"{size} {note} {box and box.lids} {mark}")

    @strawberry.field
    async def counted(self) -> int:
        return 7

    @strawberry.field
    async def an_error(self) -> Person | None:
        return ValueError("given")  # type: ignore[return-value]  # graphql-core takes it for one that was raised


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def rename(self, name: str) -> Person:
        begun.append(f"rename {name}")
        if not name:
            raise ValueError("no name")
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
        ("{counted a: counted}", {}),
        ("{mustNotFail {name}}", {}),
        ("{counted mustNotFail {name}}", {}),
        ("{a: mustNotFail(after: 2) {name} b: mustNotFail(after: 1) {name} counted}", {}),
        ("{a: mustNotFail {name} b: mustNotFail {name} fails {name}}", {}),
        ("{person {name} fails {name} nobody {name}}", {}),
        ("{fails {name} person {name} anError {name} f: fails {name}}", {}),
        ('{people {name} a: person(name: "Ada") {name} b: person {name}}', {}),
        ("{people {name} number}", {}),
        ("query($size: Size!) {inSize(size: $size) {name}}", {"size": "LARGE"}),
        ("query($size: Size! = SMALL) {inSize(size: $size) {name} counted}", {}),
        ("query($size: Size = SMALL) {inSize(size: $size) {name}}", {"size": None}),
        ("query($size: Size = SMALL) {counted inSize(size: $size) {name}}", {"size": None}),
        ("query($note: String) {inSize(size: LARGE, note: $note) {name}}", {}),
        ("query($note: String) {inSize(size: LARGE, note: $note) {name}}", {"note": None}),
        ('{inSize(size: SMALL, note: "small", box: null) {name}}', {}),
        ("query($mark: String) {inSize(size: LARGE, mark: $mark) {name}}", {"mark": "x"}),
        ("query($mark: String) {inSize(size: LARGE, mark: $mark) {name}}", {"mark": None}),
        ("query($mark: String) {inSize(size: LARGE, mark: $mark) {name}}", {}),
        ("query($box: Box) {inSize(size: LARGE, box: $box) {name}}", {"box": None}),
        ("query($box: Box) {inSize(size: LARGE, box: $box) {name}}", {}),
        ("query($box: Box) {inSize(size: LARGE, box: $box) {name}}", {"box": {}}),
        ("query($box: Box) {inSize(size: LARGE, box: $box) {name}}", {"box": {"lids": 3}}),
        ("query($lid: Int!) {inSize(size: LARGE, box: {lids: [$lid, 4]}) {name}}", {"lid": 5}),
        ("query($yes: Boolean = true) {person {name @skip(if: $yes)} counted}", {"yes": None}),
        ("query($yes: Boolean!) {person @skip(if: $yes) {name} counted @include(if: $yes)}", {"yes": True}),
        ("query($yes: Boolean!) {person @skip(if: $yes) {name} counted @include(if: $yes)}", {"yes": False}),
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
    ("query", "plain"),
    [
        ("{counted}", True),
        ("{people {name} person {name}}", True),
        ('mutation {rename(name: "Eva") {name}}', True),
        ('mutation {a: rename(name: "Eva") {name} b: rename(name: "Ada") {name}}', False),
        ("{people {name later}}", False),
        ("{number}", False),
        ("{person {name} __typename}", False),
        ('{guarded(word: "x") {name}}', False),
    ],
)
async def test_plain_operations_bypass_graphql_core_and_others_do_not(query: str, plain: bool) -> None:
    for _ in range(5):
        await _run(query, {}, planned=True)

    (root,) = DOCUMENTS.find(query).operation(None).plans.roots.values()
    assert (root is not None) is plain


@pytest.mark.parametrize(
    "query",
    [
        'mutation {rename(name: "") {name}}',
        'mutation {rename(name: "Eva") {must}}',
        "{fails {name}}",
        "{nobody {name}}",
        "{fails {name} nobody {name}}",
        "query($size: Size = SMALL) {fails {name} inSize(size: $size) {name}}",
    ],
)
async def test_a_resolver_runs_once_whatever_happens_afterwards(query: str) -> None:
    for _ in range(5):
        await _run(query, {"size": None}, planned=False)
    theirs = list(begun)

    begun.clear()
    for _ in range(5):
        await _run(query, {"size": None}, planned=True)

    assert begun == theirs
    assert begun


async def test_a_value_that_keeps_failing_is_left_to_graphql_core() -> None:
    query = "{people {must}}"
    for _ in range(20):
        await _run(query, {}, planned=True)

    plans = DOCUMENTS.find(query).operation(None).plans
    assert plans.root((), lambda: None) is None  # type: ignore[arg-type, return-value]  # it is not called


@pytest.fixture(autouse=True)
def _nothing_has_begun() -> None:
    begun.clear()


async def _run(query: str, variables: dict[str, Any], *, planned: bool) -> Any:
    operation = DOCUMENTS.find(query).operation(None)
    coerced = operation.variables.coerced(variables, hide_suggestions=False)
    assert isinstance(coerced, VariableValues)
    result = run(SCHEMA, operation, coerced, None, planned=planned)
    if not isinstance(result, ExecutionResult):
        result = await result
    return result.formatted, [repr(error.original_error) for error in result.errors or ()]
