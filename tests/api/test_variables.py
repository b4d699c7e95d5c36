"""Variables that we coerce ourselves, compared with graphql-core's: the same values, and the same errors."""

from __future__ import annotations

import enum
import gc
import weakref
from typing import Any

import pytest
import strawberry
from graphql import GraphQLError, OperationDefinitionNode, parse
from graphql.execution.values import VariableValues, get_variable_values
from hypothesis import given
from hypothesis import strategies as st

from taskflow.api.documents.variables import Variables
from taskflow.api.errors import MAX_ERRORS


@strawberry.enum
class Colour(enum.Enum):
    RED = "r"


@strawberry.input
class Lid:
    sizes: list[int] = strawberry.field(default_factory=lambda: [1])
    colour: Colour | None = Colour.RED


@strawberry.input
class Box:
    title: str
    lid: Lid | None = None
    weight: float = 1.5
    inside: list[Box] | None = None


@strawberry.input(one_of=True)
class Where:
    id: strawberry.Maybe[strawberry.ID]
    box: strawberry.Maybe[Box]


@strawberry.type
class Query:
    @strawberry.field
    def takes(
        self, id: strawberry.ID, size: int | None, colour: Colour | None, box: Box | None, where: Where | None
    ) -> str:
        return f"{id} {size} {colour} {box} {where}"


SCHEMA = strawberry.Schema(Query)._schema
SCHEMA.type_map["Where"].is_one_of = True  # type: ignore[attr-defined]  # as our schema's are: see schema.build
DEFINITIONS = [
    "$a: ID!",
    "$a: ID, $b: Int",
    '$a: Int = 5, $b: String! = "x"',
    "$a: Colour, $b: Boolean!",
    "$a: [Int!], $b: Float",
    "$a: Box, $b: ID!",
    '$a: [Box!]! = [{title: "x"}], $b: Boolean! = true',
    "$a: Where, $b: [Where!]",
    "$a: [[Int!]!], $c: [Box]",
    "$a: Lid!, $b: Unknown",
    "",
]
values = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["RED", "r", "5"])
lids = st.fixed_dictionaries({}, optional={"sizes": values | st.lists(values), "colour": values})
boxes: st.SearchStrategy[Any] = st.deferred(
    lambda: (
        st.fixed_dictionaries(
            {"title": st.text()}, optional={"lid": values | lids, "weight": values, "inside": values | st.lists(boxes)}
        )
        | st.fixed_dictionaries({}, optional={"title": values, "more": values})
        | lids
    )
)
wheres = st.dictionaries(st.sampled_from(["id", "box"]), values | boxes)
given_ = st.dictionaries(
    st.sampled_from("abc"),
    values
    | st.lists(values | st.lists(values), max_size=4)
    | boxes
    | wheres
    | st.lists(boxes, max_size=3)
    | st.lists(wheres, max_size=3),
)


@pytest.mark.parametrize("definitions", DEFINITIONS)
@pytest.mark.parametrize("hidden", [True, False])
@given(variables=given_)
def test_coerced_variables_and_errors_are_those_of_graphql_core(
    definitions: str, hidden: bool, variables: dict[str, Any]
) -> None:
    (operation,) = parse(f"query{f'({definitions})' if definitions else ''}{{__typename}}").definitions
    assert isinstance(operation, OperationDefinitionNode)
    nodes = operation.variable_definitions or ()

    ours = Variables(SCHEMA, nodes).coerced(variables, hide_suggestions=hidden)

    theirs = get_variable_values(SCHEMA, nodes, variables, max_errors=MAX_ERRORS, hide_suggestions=hidden)
    assert _said(ours) == _said(theirs)


def test_types_are_looked_up_once() -> None:
    (operation,) = parse("query($a: [ID!], $b: Colour) {__typename}").definitions
    assert isinstance(operation, OperationDefinitionNode)
    variables = Variables(SCHEMA, operation.variable_definitions or ())

    first, second = (variables.coerced({"a": a, "b": "RED"}, hide_suggestions=False) for a in ("1", "2"))

    assert isinstance(first, VariableValues)
    assert isinstance(second, VariableValues)
    assert all(first.sources[name].signature is second.sources[name].signature for name in ("a", "b"))


def test_a_long_list_of_wrong_values_ends_at_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each wrong name of an enum takes a millisecond, in which the message compares it with the right ones; an anonymous
    request may hold ten thousand."""
    (operation,) = parse("query($a: [Colour!]) {__typename}").definitions
    assert isinstance(operation, OperationDefinitionNode)
    tried: list[str] = []

    def coerce(value: str) -> Colour:
        tried.append(value)
        return Colour[value]

    monkeypatch.setattr(SCHEMA.type_map["Colour"], "coerce_input_value", coerce)

    Variables(SCHEMA, operation.variable_definitions or ())._at_once({"a": ["GREEN"] * 1_000})

    assert tried == ["GREEN"]


def test_what_is_made_for_a_type_goes_with_its_schema() -> None:
    core = strawberry.Schema(Query)._schema
    (operation,) = parse("query($a: Box) {__typename}").definitions
    assert isinstance(operation, OperationDefinitionNode)
    Variables(core, operation.variable_definitions or ()).coerced({"a": {"title": "x"}}, hide_suggestions=False)

    gone = weakref.ref(core)
    del core
    gc.collect()

    assert gone() is None


def _said(result: VariableValues | list[GraphQLError]) -> object:
    """Values as text, since NaN is not equal to itself."""
    if isinstance(result, list):
        return [error.formatted for error in result]
    return _sorted(result.coerced), [
        (name, str(one.signature.type), repr(one.value)) for name, one in result.sources.items()
    ]


def _sorted(value: Any) -> str:
    """The fields of an input may come in any order."""
    if isinstance(value, dict):
        return repr(sorted((name, _sorted(each)) for name, each in value.items()))
    return repr([_sorted(each) for each in value] if isinstance(value, list) else value)
