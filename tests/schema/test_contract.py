"""The schema that we export contains all of the public contract, and every part of it has a description."""

import difflib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import strawberry
from graphql import (
    GraphQLArgument,
    GraphQLDirective,
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    SchemaDefinitionNode,
    Undefined,
    build_schema,
    extend_schema,
    is_introspection_type,
    is_specified_directive,
    is_specified_scalar_type,
    parse,
)
from graphql.utilities.print_schema import print_input_value
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.base import has_object_definition

import resolvers
import schema
from tests.schema.todo import todo

ROOT = Path(__file__).parents[2]
FOLDER = Path(__file__).parent
ORDERED = ROOT.parent / "shared" / "contract"
COPIES = {"contract.graphql": "schema.graphql", "contract-2.graphql": "schema-2.graphql"}
"""Our copies of the contract, and the files they are copies of. The second file extends the first."""
MISSING = Path(__file__).with_name("contract_missing.txt")
UNSPECIFIED_SCALARS = {"Cursor", "DateTimeOrDuration", "Duration", "TimeOfDay"}
"""A cursor is opaque; a duration and a time of day are parts of ISO 8601. A DateTimeOrDuration takes what RFC 3339 or
ISO 8601 specifies, with a sign before the duration."""


@strawberry.type(description="Stands in for the root until there is one.")
class Query:
    ready: bool = strawberry.field(description="Whether it is.")


@pytest.fixture(scope="module")
def whole() -> strawberry.Schema:
    published = (getattr(schema, name) for name in schema.__all__)
    types = [each for each in published if has_object_definition(each)]
    unions = [StrawberryAnnotation(union).resolve() for union in (schema.TaskStreamItem, schema.EventStreamItem)]
    return schema.assemble(**roots(), types=[*types, *unions])


@pytest.fixture(scope="module")
def ours(whole: strawberry.Schema) -> GraphQLSchema:
    return whole._schema


@pytest.fixture(scope="module")
def missing(ours: GraphQLSchema) -> set[str]:
    """Promises of the contract that our schema does not keep: missing or different."""
    return set(promises(contract())) - set(promises(ours))


@pytest.mark.parametrize(("copy", "ordered"), COPIES.items())
def test_our_copy_of_the_contract_is_the_contract(copy: str, ordered: str) -> None:
    original = ORDERED / ordered
    if not original.exists():
        pytest.skip("only where the project was ordered is the original beside it")
    ours, theirs = (FOLDER / copy).read_text().splitlines(), original.read_text().splitlines()

    assert list(difflib.unified_diff(ours, theirs, lineterm="")) == []


def test_the_export_has_the_whole_contract_except_for_the_listed_parts(missing: set[str]) -> None:
    assert missing - listed() == set(), "build these as the contract says"


def test_the_list_of_missing_parts_only_shrinks(missing: set[str]) -> None:
    todo(
        *(f"tests/schema/{MISSING.name}: take out `{line}`, which is there now" for line in sorted(listed() - missing))
    )


def test_clients_must_send_nothing_that_the_contract_does_not_require(ours: GraphQLSchema) -> None:
    promised = contract()
    allowed = set(demands(promised))
    known = {demand.partition(" demands")[0] for demand in places(promised)}

    assert {demand for demand in demands(ours) if demand.partition(" demands")[0] in known} <= allowed


def test_everything_in_the_export_has_a_description(ours: GraphQLSchema) -> None:
    assert [name for name, description in descriptions(ours) if not (description or "").strip()] == []


def test_every_definition_in_the_printed_schema_has_a_description(whole: strawberry.Schema) -> None:
    """Includes graphql-core's own directives, which the test above leaves out."""
    definitions = [
        node for node in parse(schema.printed(whole)).definitions if not isinstance(node, SchemaDefinitionNode)
    ]

    assert [node.name.value for node in definitions if not node.description] == []  # type: ignore[attr-defined]  # all but a schema have both


def test_every_scalar_names_its_specification(ours: GraphQLSchema) -> None:
    """Some scalars have no specification. A new scalar fails this test until that is decided for it."""
    scalars = [named for named in own_types(ours) if isinstance(named, GraphQLScalarType)]

    assert {named.name for named in scalars if named.specified_by_url is None} == UNSPECIFIED_SCALARS


def test_the_printed_schema_is_the_one_that_runs(whole: strawberry.Schema, ours: GraphQLSchema) -> None:
    printed = build_schema(schema.printed(whole))

    assert set(promises(printed)) == set(promises(ours))
    assert dict(descriptions(printed)) == dict(descriptions(ours))


def contract() -> GraphQLSchema:
    """Both versions of the contract together."""
    first, second = ((FOLDER / copy).read_text() for copy in COPIES)
    return extend_schema(build_schema(first), parse(second))


def roots() -> dict[str, Any]:
    """The root types, even if `resolvers` has assembled them already."""
    built = {name.lower(): getattr(resolvers, name, None) for name in ("Query", "Mutation", "Subscription")}
    return built if built["query"] else {"query": Query}


def listed() -> set[str]:
    return {line for line in MISSING.read_text().splitlines() if line and not line.startswith("#")}


def promises(schema: GraphQLSchema) -> Iterator[str]:
    """One line for each part of the schema that clients may rely on."""
    for named in own_types(schema):
        yield f"{type(named).__name__.removeprefix('Custom').removeprefix('GraphQL').removesuffix('Type')} {named.name}"
        match named:
            case GraphQLObjectType() | GraphQLInterfaceType():
                yield from (f"{named.name} implements {interface.name}" for interface in named.interfaces)
                for name, field in named.fields.items():
                    yield f"{named.name}.{name}: {field.type}"
                    yield from (f"{named.name}.{name}({given(arg, a)})" for arg, a in field.args.items())
            case GraphQLInputObjectType():
                yield f"{named.name} @oneOf: {named.is_one_of}"
                yield from (f"{named.name}.{given(name, field)}" for name, field in named.fields.items())
            case GraphQLEnumType():
                yield from (f"{named.name}.{value}" for value in named.values)
            case GraphQLUnionType():
                yield from (f"{named.name} = {member.name}" for member in named.types)
    for directive in own_directives(schema):
        yield from (f"@{directive.name} on {location.name}" for location in directive.locations)
        yield from (f"@{directive.name}({given(name, arg)})" for name, arg in directive.args.items())


def demands(schema: GraphQLSchema) -> Iterator[str]:
    """Arguments and fields that a client must send: an old document without them would be refused."""
    for place, parts in givens(schema):
        for name, part in parts.items():
            if str(part.type).endswith("!") and part.default_value is Undefined:
                yield f"{place} demands {name}"


def places(schema: GraphQLSchema) -> Iterator[str]:
    return (place for place, _ in givens(schema))


def givens(schema: GraphQLSchema) -> Iterator[tuple[str, dict[str, GraphQLArgument] | dict[str, GraphQLInputField]]]:
    for named in own_types(schema):
        if isinstance(named, GraphQLInputObjectType):
            yield named.name, named.fields
        if isinstance(named, GraphQLObjectType | GraphQLInterfaceType):
            yield from ((f"{named.name}.{name}", field.args) for name, field in named.fields.items())
    yield from ((f"@{directive.name}", directive.args) for directive in own_directives(schema))


def descriptions(schema: GraphQLSchema) -> Iterator[tuple[str, str | None]]:
    for named in own_types(schema):
        yield named.name, named.description
        if isinstance(named, GraphQLEnumType):
            yield from ((f"{named.name}.{name}", value.description) for name, value in named.values.items())
        if isinstance(named, GraphQLObjectType | GraphQLInterfaceType):
            yield from ((f"{named.name}.{name}", field.description) for name, field in named.fields.items())
    yield from ((f"@{directive.name}", directive.description) for directive in own_directives(schema))
    for place, parts in givens(schema):
        yield from ((f"{place}.{name}", part.description) for name, part in parts.items())


def given(name: str, part: GraphQLArgument | GraphQLInputField) -> str:
    """Name, type and default value in the syntax of the schema language."""
    return print_input_value(name, cast("GraphQLArgument", part))  # prints arguments and input fields alike


def own_types(schema: GraphQLSchema) -> list[GraphQLNamedType]:
    return [
        named
        for named in schema.type_map.values()
        if not is_introspection_type(named) and not is_specified_scalar_type(named)
    ]


def own_directives(schema: GraphQLSchema) -> list[GraphQLDirective]:
    return [directive for directive in schema.directives if not is_specified_directive(directive)]
