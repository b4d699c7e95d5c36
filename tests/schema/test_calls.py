"""Resolvers are called directly, without Strawberry's wrapper: every field answers as it does when Strawberry calls
it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Annotated, Any

import pytest
import strawberry
from graphql import execute, parse
from graphql.type.schema import GraphQLSchema
from strawberry.permission import BasePermission

from schema.build.calls import call_resolvers_directly
from schema.language.scalars import ID


@strawberry.enum
class Size(Enum):
    SMALL = 1
    LARGE = 2


@strawberry.input
class Spot:
    row: int
    column: int = 7


@strawberry.input
class Plan:
    spots: list[Spot]
    sizes: list[Size | None] | None = None
    after: Plan | None = None
    note: strawberry.Maybe[str | None] = None
    best: strawberry.Maybe[Spot | None] = strawberry.field(default=None, name="theBest")
    labels: list[list[str]] = strawberry.field(default_factory=lambda: [["a"], ["b"]])


@strawberry.input
class Strict:
    must: strawberry.Maybe[int] = None


@strawberry.type
class Bed:
    name: str

    @strawberry.field
    def label(self, in_capitals: bool = False, info: strawberry.Info = None) -> str:  # type: ignore[assignment]  # Strawberry gives it
        return f"{self.name.upper() if in_capitals else self.name} by {info.field_name}"

    @strawberry.field
    async def planted(self, spots: list[int] | None = None, at: Spot | None = None) -> str:
        return f"{self.name} {spots} {at and (type(at).__name__, at.row, at.column)}"


class ForNobody(BasePermission):
    message = "not for you"

    def has_permission(self, source: Any, info: strawberry.Info, **_: Any) -> bool:
        return False


@strawberry.type
class Query:
    @strawberry.field(permission_classes=[ForNobody])  # type: ignore[untyped-decorator]  # Strawberry gives Any
    def guarded(self, word: str) -> str | None:
        return word

    @strawberry.field
    async def bed(self, id: ID, how_large: Size = Size.SMALL, note: str | None = "none") -> Bed | None:
        return Bed(name=f"{id} {how_large!r} {note}")

    @strawberry.field
    def count(self, first: Annotated[int, strawberry.argument(name="howMany")] = 3) -> int:
        return first

    @strawberry.field
    def parent_name(self, parent: strawberry.Parent[Any], word: str) -> str:
        return f"{parent} {word}"

    @strawberry.field
    def set_free(self, note: strawberry.Maybe[str | None] = None) -> str:
        return "not given" if note is None else f"given {note.value}"

    @strawberry.field
    def strict(self, given: Strict | None = None) -> str:
        return repr(given)

    @strawberry.field
    def plan(self, plan: Plan, spots: list[Spot] | None = None, rows: list[int] = [3]) -> str:  # noqa: B006  # what is tried
        rows.append(1)
        plan.labels.append(["c"])
        return f"{plan} {spots} {rows}"

    @strawberry.field
    async def broken(self, why: str) -> str | None:
        raise ValueError(why)


@pytest.fixture(scope="module")
def both() -> tuple[GraphQLSchema, GraphQLSchema]:
    strawberrys, ours = (strawberry.Schema(Query)._schema for _ in range(2))
    call_resolvers_directly(ours)
    return strawberrys, ours


@pytest.mark.parametrize(
    ("document", "variables"),
    [
        ('{ bed(id: "1") { name } }', {}),
        ("{ bed(id: 1, howLarge: LARGE, note: null) { name label(inCapitals: true) } }", {}),
        ("query ($id: ID!, $size: Size) { bed(id: $id, howLarge: $size) { label } }", {"id": "2", "size": "LARGE"}),
        ("query ($id: ID!, $size: Size! = LARGE) { bed(id: $id, howLarge: $size) { label } }", {"id": "2"}),
        ('{ bed(id: "1") { planted a: planted(spots: [1, 2]) b: planted(at: {row: 1}) c: planted(at: null) } }', {}),
        ("{ count a: count(howMany: 9) }", {}),
        ('{ guarded(word: "please") }', {}),
        ('{ parentName(word: "it") }', {}),
        ('{ setFree a: setFree(note: null) b: setFree(note: "x") }', {}),
        ('{ broken(why: "it is old") count }', {}),
        ("{ plan(plan: {spots: []}) again: plan(plan: {spots: []}) }", {}),
        (
            "{ plan(plan: {spots: [{row: 1}, {row: 2, column: 3}], sizes: [LARGE, null], note: null}, spots: {row: 4}) }",
            {},
        ),
        (
            '{ plan(plan: {spots: {row: 1}, note: "x", theBest: {row: 5}, labels: [], after: {spots: [], theBest: null}}) }',
            {},
        ),
        (
            "query ($plan: Plan!, $spots: [Spot!]) { plan(plan: $plan, spots: $spots, rows: 7) }",
            {"plan": {"spots": []}},
        ),
        (
            "query ($plan: Plan!, $spots: [Spot!] = [{row: 9}]) { plan(plan: $plan, spots: $spots, rows: [1, 2]) }",
            {
                "plan": {
                    "spots": [{"row": 1, "column": 2}],
                    "after": {"spots": [], "sizes": ["SMALL"]},
                    "labels": [["z"]],
                }
            },
        ),
        ("query ($plan: Plan!) { plan(plan: $plan, spots: null) }", {"plan": {"spots": [{"column": 2}]}}),
        ("{ strict a: strict(given: {must: 1}) b: strict(given: {}) c: strict(given: null) }", {}),
        ("{ strict(given: {must: null}) }", {}),
        ("query ($why: String!) { broken(why: $why) }", {"why": 7}),
    ],
)
async def test_a_field_answers_as_it_does_when_strawberry_calls_it(
    both: tuple[GraphQLSchema, GraphQLSchema], document: str, variables: Mapping[str, Any]
) -> None:
    expected, answer = [await _answer(schema, document, variables) for schema in both]
    assert answer == expected


async def _answer(schema: GraphQLSchema, document: str, variables: Mapping[str, Any]) -> Any:
    result: Any = execute(schema, parse(document), "the root", variable_values=dict(variables))
    result = result if hasattr(result, "data") else await result
    return result.data, [error.formatted for error in result.errors or ()]


def test_plain_resolvers_are_called_directly(both: tuple[GraphQLSchema, GraphQLSchema]) -> None:
    """Proves that the test above does not compare Strawberry with itself."""
    strawberrys, ours = ({name: field.resolve for name, field in _fields(schema)} for schema in both)
    changed = {name for name in ours if ours[name].__module__ != strawberrys[name].__module__}
    plain = {"Query.bed", "Query.count", "Query.setFree", "Query.broken", "Query.plan", "Bed.label", "Bed.planted"}
    assert changed == plain


def _fields(schema: GraphQLSchema) -> list[tuple[str, Any]]:
    types = ("Query", "Bed")
    return [(f"{name}.{one}", field) for name in types for one, field in schema.type_map[name].fields.items()]  # type: ignore[attr-defined]  # both are object types
