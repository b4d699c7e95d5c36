"""Documents with variables, generated from our own schema: valid ones, and slightly broken ones."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    Undefined,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
)
from hypothesis import strategies as st

ENDS_IT_ALL = frozenset({"logout", "revokeSession", "deactivateUser", "changePassword", "setUserRole", "resetPassword"})
"""Fields that would end the caller's own session or account."""
TEXTS = [
    "",
    "GEN",
    "GEN-1",
    "P7D",
    "2026-04-01",
    "2026-03-22T10:00:00.000Z",
    "task_01jxyz",
    "me",
    "\0",
    "ü" * 300,
    "*",
    "%",
]
NUMBERS = [-1, 0, 1, 2, 20, 100, 101, 2**31 - 1, -(2**31)]
ODD: list[Any] = [2**31, 1.5, "", {}, [], [[]], True, "UNKNOWN", {"me": None}]
NEARLY = [2**31, 10**30, 1.5, "null", "{}", "[]", "$nobody", "true", '"x"', "UNKNOWN"]


BY_ITSELF: dict[str, Any] = {"nobody": None, "else": [1, {"a": 2**63 - 1}], "": 0}
"""Variables that no document declares. (The API refuses requests with larger integers.)"""


@dataclass(frozen=True)
class Made:
    """A document with its variables."""

    document: str
    variables: dict[str, Any] = field(default_factory=dict)


@st.composite
def documents(draw: st.DrawFn, schema: GraphQLSchema, kind: str = "query") -> Made:
    root = {"query": schema.query_type, "mutation": schema.mutation_type, "subscription": schema.subscription_type}[
        kind
    ]
    assert root is not None
    names = [name for name in root.fields if name not in ENDS_IT_ALL]
    chosen = draw(st.lists(st.sampled_from(names), min_size=1, max_size=1 if kind == "subscription" else 3))
    made = Maker(draw, schema)
    fields = [made.field(root, name, f"r{index}", 4) for index, name in enumerate(chosen)]
    declared = f"({', '.join(made.definitions)})" if made.definitions else ""
    document = f"{kind} {declared} {{ {' '.join(fields)} }} {' '.join(made.fragments)}"
    variables = {**made.variables, **BY_ITSELF} if made.often(2) else made.variables
    return Made(made.broken(document) if draw(st.integers(0, 9)) == 0 else document, variables)


class Maker:
    def __init__(self, draw: st.DrawFn, schema: GraphQLSchema) -> None:
        self.draw = draw
        self.schema = schema
        self.fragments: list[str] = []
        self.definitions: list[str] = []
        """Of variables."""
        self.variables: dict[str, Any] = {}

    def often(self, of_ten: int) -> bool:
        return self.draw(st.integers(0, 9)) < of_ten

    def pick(self, items: Any) -> Any:
        return self.draw(st.sampled_from(list(items)))

    def field(self, parent: GraphQLObjectType | GraphQLInterfaceType, name: str, alias: str, depth: int) -> str:
        definition = parent.fields[name]
        arguments = [
            f"{key}: {self.place(argument, 3)}"
            for key, argument in definition.args.items()
            if isinstance(argument.type, GraphQLNonNull) or self.often(3)
        ]
        given = f"({', '.join(arguments)})" if arguments else ""
        marks = self.mark() if self.often(1) else ""
        named = get_named_type(definition.type)
        below = "" if is_leaf_type(named) else self.selection(named, depth - 1)
        return f"{alias}: {name}{given} {marks} {below}"

    def selection(self, named: Any, depth: int) -> str:
        if isinstance(named, GraphQLUnionType) or (isinstance(named, GraphQLInterfaceType) and self.often(5)):
            parts = [
                f"... on {one.name} {self.selection(one, depth)}" for one in self.schema.get_possible_types(named)[:3]
            ]
            return f"{{ __typename {' '.join(parts)} }}"
        leaves = [name for name, one in named.fields.items() if is_leaf_type(get_named_type(one.type))]
        others = [name for name in named.fields if name not in leaves] if depth > 0 else []
        names = self.draw(st.lists(st.sampled_from(leaves + others), max_size=4)) if leaves or others else []
        text = " ".join(self.field(named, name, f"{name}{index}", depth) for index, name in enumerate(names))
        if self.often(1):
            fragment = f"F{len(self.fragments)}"
            self.fragments.append(f"fragment {fragment} on {named.name} {{ __typename {text} }}")
            return f"{{ ...{fragment} }}"
        return f"{{ __typename {text} }}"

    def mark(self) -> str:
        told = self.variable(GraphQLNonNull(GraphQLBoolean), 0) if self.often(5) else self.pick(["true", "false"])
        return f"@{self.pick(['skip', 'include'])}(if: {told})"

    def place(self, one: GraphQLArgument | GraphQLInputField, depth: int) -> str:
        """Writes a literal, or a variable. Where the schema has a default, the variable may be nullable and have
        none."""
        if not self.often(3):
            return self.value(one.type, depth)
        return self.variable(one.type, depth, has_default=one.default_value is not Undefined)

    def variable(self, type_: Any, depth: int, *, has_default: bool = False) -> str:
        """Declares a variable as its place allows, and gives it a value, null, or nothing."""
        name = f"v{len(self.definitions)}"
        required = isinstance(type_, GraphQLNonNull)
        nullable = type_.of_type if required else type_
        default = f" = {self.literal(nullable, depth)}" if self.often(4) else ""
        loose = required and (default or has_default) and self.often(7)
        self.definitions.append(f"${name}: {nullable}{'!' if required and not loose else ''}{default}")
        if self.often(7) or (required and not loose and not default):
            self.variables[name] = None if self.often(3) and (loose or not required) else self.given(nullable, depth)
        return f"${name}"

    def literal(self, type_: Any, depth: int) -> str:
        """Writes a literal without variables, since a default may contain none."""
        definitions, self.definitions = self.definitions, []
        variables, self.variables = self.variables, {}
        text = self.value(type_, depth)
        found = bool(self.definitions)
        self.definitions, self.variables = definitions, variables
        return "null" if found else text

    def given(self, type_: Any, depth: int) -> Any:
        """A value as JSON writes it."""
        if self.draw(st.integers(0, 60)) == 0:
            return self.pick([*ODD, *BY_ITSELF.values()])
        if not isinstance(type_, GraphQLNonNull) and self.draw(st.integers(0, 20)) == 0:
            return None
        type_ = get_nullable_type(type_)
        if isinstance(type_, GraphQLList):
            return [self.given(type_.of_type, depth) for _ in range(self.draw(st.integers(0, 3)))]
        if isinstance(type_, GraphQLInputObjectType):
            return self.given_object(type_, depth)
        if isinstance(type_, GraphQLEnumType):
            return self.pick(type_.values)
        return self.given_scalar(type_.name)

    def given_scalar(self, name: str) -> Any:
        match name:
            case "Int":
                return self.pick([*NUMBERS, 20.0, 1e2, -0.0])
            case "Boolean":
                return self.often(5)
            case "ID":
                return self.pick([*TEXTS, *NUMBERS, 2**63 - 1])
            case _:
                return self.text()

    def given_object(self, type_: GraphQLInputObjectType, depth: int) -> dict[str, Any]:
        if type_.is_one_of:
            key, one = self.pick(type_.fields.items())
            return {key: self.given(one.type, depth - 1)}
        return {
            key: self.given(one.type, depth - 1)
            for key, one in type_.fields.items()
            if isinstance(one.type, GraphQLNonNull) or (depth > 0 and self.often(2))
        }

    def value(self, type_: Any, depth: int) -> str:
        if self.draw(st.integers(0, 60)) == 0:
            return str(self.pick(NEARLY))
        if isinstance(type_, GraphQLNonNull):
            return self.value(type_.of_type, depth)
        if isinstance(type_, GraphQLList):
            return f"[{', '.join(self.value(type_.of_type, depth) for _ in range(self.draw(st.integers(0, 3))))}]"
        if isinstance(type_, GraphQLInputObjectType):
            return self.input(type_, depth)
        if isinstance(type_, GraphQLEnumType):
            return str(self.pick(type_.values))
        return self.scalar(type_.name)

    def scalar(self, name: str) -> str:
        match name:
            case "Int":
                return str(self.pick(NUMBERS))
            case "Boolean":
                return str(self.pick(["true", "false"]))
            case "ID" if self.often(2):
                return str(self.pick([0, -1, 10**30]))
            case _:
                return json.dumps(self.text())

    def text(self) -> str:
        return str(self.pick(TEXTS) if self.often(7) else self.draw(st.text(max_size=30)))

    def input(self, type_: GraphQLInputObjectType, depth: int) -> str:
        fields = type_.fields.items()
        if type_.is_one_of:
            key, one = self.pick(fields)
            return f"{{{key}: {self.value(one.type, depth - 1)}}}"
        chosen = [
            f"{key}: {self.place(one, depth - 1)}"
            for key, one in fields
            if isinstance(one.type, GraphQLNonNull) or (depth > 0 and self.often(2))
        ]
        return f"{{{', '.join(chosen)}}}"

    def broken(self, document: str) -> str:
        """Removes, repeats or inserts a piece of the document."""
        begin = self.draw(st.integers(0, len(document)))
        end = min(len(document), begin + self.draw(st.integers(0, 8)))
        put = str(self.pick(["", document[begin:end] * 2, "{", "}", "$", '"', "...", "\x00"]))
        return document[:begin] + put + document[end:]
