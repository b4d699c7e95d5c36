"""A value that does not fit its type may be a secret in the wrong place, so no message repeats it."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from graphql import (
    GraphQLArgument,
    GraphQLInputType,
    GraphQLSchema,
    get_named_type,
    is_enum_type,
    is_input_object_type,
    is_leaf_type,
    is_object_type,
    is_required_argument,
)
from strawberry import Schema

from tests.support.people import Person

CREATE = "mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } } }"
MAX_SECONDS = 0.5
SECRET = "correct-horse-battery"
NUMBER = 90071992547.25

WRONG = {
    "a text": SECRET,
    "a number": NUMBER,
    "a list": [[SECRET]],
    "an object": {"nothing": SECRET},
    "a suggestion": f"TASK {SECRET}. Did you mean the enum value 'X'?",
}
HINT = "Did you mean the enum value 'COMPLETED'?"
TAKE_ANY_TEXT = {"String", "ID", "Cursor"}


@dataclass(frozen=True)
class Place:
    """Where a value of a type can be sent: an argument, or a field of an input in it."""

    operation: str
    field: str
    argument: GraphQLArgument
    name: str
    path: tuple[str, ...]
    needs: dict[str, GraphQLArgument]
    has_fields: bool
    around: str = "%s"

    def document(self, written: str, *, declared: str = "") -> str:
        variables = "".join(f" ${name}: {each.type}" for name, each in self.needs.items()) + declared
        arguments = "".join(f"{name}: ${name} " for name in self.needs) + f"{self.name}: {written}"
        fields = "{ __typename }" * self.has_fields
        asked = self.around % f"{self.field}({arguments}) {fields}"
        return f"{self.operation} {f'({variables})' * bool(variables)} {{ {asked} }}"

    def holding(self, value: Any) -> Any:
        for name in reversed(self.path):
            value = {name: value}
        return value


def places(schema: GraphQLSchema) -> dict[str, Place]:
    """For each type that is an input of an operation, the place that needs the least around it."""
    found: dict[str, Place] = {}
    roots = [
        ("query", schema.query_type, "%s"),
        ("mutation", schema.mutation_type, "%s"),
        ("query", schema.type_map["Task"], 'node(id: "task_x") { ... on Task { %s } }'),
    ]
    for operation, root, around in roots:
        assert is_object_type(root)
        for name, field in root.fields.items():
            for argument_name, argument in field.args.items():
                for kind, path in types_in(argument.type):
                    others = {key: each for key, each in field.args.items() if key != argument_name}
                    needs = {key: each for key, each in others.items() if is_required_argument(each)}
                    has_fields = not is_leaf_type(get_named_type(field.type))
                    place = Place(operation, name, argument, argument_name, path, needs, has_fields, around)
                    if kind not in found or len(path) < len(found[kind].path):
                        found[kind] = place
    return found


def types_in(type_: GraphQLInputType, path: tuple[str, ...] = (), inside: tuple[str, ...] = ()) -> Iterator[Any]:
    named = get_named_type(type_)
    yield named.name, path
    if is_input_object_type(named) and named.name not in inside:
        for name, field in named.fields.items():
            yield from types_in(field.type, (*path, name), (*inside, named.name))


def inputs(schema: GraphQLSchema) -> set[str]:
    """The types that are an input of any field."""
    return {
        kind
        for type_ in schema.type_map.values()
        if is_object_type(type_) and not type_.name.startswith("__")
        for field in type_.fields.values()
        for argument in field.args.values()
        for kind, _ in types_in(argument.type)
    }


def literal(value: Any) -> str:
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{name}: {literal(each)}' for name, each in value.items())} }}"
    return f"[{', '.join(map(literal, value))}]" if isinstance(value, list) else json.dumps(value)


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
async def test_no_type_repeats_a_value_that_it_does_not_take(alice: Person, whole_schema: Schema, wrong: Any) -> None:
    schema = whole_schema._schema
    found = places(schema)
    assert inputs(schema) == found.keys(), "where can a value of these types be sent?"
    for kind, place in found.items():
        if isinstance(wrong, str) and kind in TAKE_ANY_TEXT:
            continue
        value = place.holding(wrong)
        answers = [
            await alice.sends(place.document("$value", declared=f" $value: {place.argument.type}"), value=value),
            await alice.sends(place.document(literal(value))),
        ]
        if is_enum_type(schema.type_map[kind]) and isinstance(wrong, str):
            name = SECRET.replace("-", "_")
            answers.append(await alice.sends(place.document(literal(place.holding("?")).replace('"?"', name))))

        for answer in answers:
            text = answer.body.decode()
            assert "errors" in answer.json, (kind, text)
            assert {error["extensions"]["code"] for error in answer.json["errors"]} == {"BAD_REQUEST"}, (kind, text)
            assert not [part for part in ("horse", "battery", "90071992547") if part in text], (kind, text)


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (f'{{ tasks(first "{SECRET}") {{ totalCount }} }}', "Syntax Error: Expected ':', found String."),
        ("{ tasks(first: 1) { totalCount } } 90071992547", "Syntax Error: Unexpected Int."),
        (f'{{ """{SECRET}""" }}', "Syntax Error: Expected Name, found BlockString."),
        ("{ tasks(90071992547: 1) { totalCount } }", "Syntax Error: Expected Name, found Int."),
        ("{ tasks(first: ) { totalCount } }", "Syntax Error: Unexpected ')'."),
        ("{ tasks(first: 1) totalCount } }", "Syntax Error: Unexpected '}'."),
        ('{ tasks(after: "\\u{horse}") { totalCount } }', "Syntax Error: Invalid Unicode escape sequence."),
    ],
)
async def test_a_mistake_of_syntax_is_told_without_the_text_at_its_place(
    alice: Person, document: str, said: str
) -> None:
    answer = (await alice.sends(document)).json

    assert [error["message"] for error in answer["errors"]] == [said]


@pytest.mark.settings(INTROSPECTION="on")
@pytest.mark.parametrize(
    ("argument", "said"),
    [
        ('first: "5"', "Int cannot represent non-integer value."),
        ("first: 5000000000", "Int cannot represent non 32-bit signed integer value."),
        ("filter: {status: {eq: COMPLETE}}", f"This value does not exist in 'TaskStatus' enum. {HINT}"),
        ('filter: {status: {eq: "COMPLETED"}}', f"Enum 'TaskStatus' cannot represent non-enum value. {HINT}"),
        ("filter: {status: {eq: 7}}", "Enum 'TaskStatus' cannot represent non-enum value."),
    ],
)  # fmt: skip
async def test_the_message_still_says_what_is_expected(alice: Person, argument: str, said: str) -> None:
    answer = (await alice.sends(f"{{ tasks({argument}) {{ totalCount }} }}")).json

    assert [error["message"] for error in answer["errors"]] == [said]


@pytest.mark.parametrize("name", ["Value '", "cannot represent "])
async def test_a_long_name_that_looks_like_a_message_blocks_nobody(alice: Person, name: str) -> None:
    """To look for its ends in 700 KB took 40 s."""
    began = time.process_time()

    (error,) = (await alice.sends(CREATE, input={"title": "Dig", name * (700_000 // len(name)): SECRET})).json["errors"]

    assert (error["extensions"]["code"], SECRET in error["message"]) == ("BAD_REQUEST", False)
    assert time.process_time() - began < MAX_SECONDS
