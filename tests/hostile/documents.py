"""Documents made from our own schema: valid ones, and ones that are nearly so."""

from __future__ import annotations

import json
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
)
from hypothesis import strategies as st

ENDS_IT_ALL = frozenset({"logout", "revokeSession", "deactivateUser", "changePassword", "setUserRole", "resetPassword"})
"""Fields after which the one who asks would be nobody."""
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
NEARLY = [2**31, 10**30, 1.5, "null", "{}", "[]", "$nobody", "true", '"x"', "UNKNOWN"]


@st.composite
def documents(draw: st.DrawFn, schema: GraphQLSchema, kind: str = "query") -> str:
    root = {"query": schema.query_type, "mutation": schema.mutation_type, "subscription": schema.subscription_type}[
        kind
    ]
    assert root is not None
    names = [name for name in root.fields if name not in ENDS_IT_ALL]
    chosen = draw(st.lists(st.sampled_from(names), min_size=1, max_size=1 if kind == "subscription" else 3))
    made = Maker(draw, schema)
    fields = [made.field(root, name, f"r{index}", 4) for index, name in enumerate(chosen)]
    document = f"{kind} {{ {' '.join(fields)} }} {' '.join(made.fragments)}"
    return made.broken(document) if draw(st.integers(0, 9)) == 0 else document


class Maker:
    def __init__(self, draw: st.DrawFn, schema: GraphQLSchema) -> None:
        self.draw = draw
        self.schema = schema
        self.fragments: list[str] = []

    def often(self, of_ten: int) -> bool:
        return self.draw(st.integers(0, 9)) < of_ten

    def pick(self, items: Any) -> Any:
        return self.draw(st.sampled_from(list(items)))

    def field(self, parent: GraphQLObjectType | GraphQLInterfaceType, name: str, alias: str, depth: int) -> str:
        definition = parent.fields[name]
        arguments = [
            f"{key}: {self.value(argument.type, 3)}"
            for key, argument in definition.args.items()
            if isinstance(argument.type, GraphQLNonNull) or self.often(3)
        ]
        given = f"({', '.join(arguments)})" if arguments else ""
        marks = self.pick(["@skip(if: false)", "@include(if: true)", "@include(if: false)"]) if self.often(1) else ""
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
        match type_.name:
            case "Int":
                return str(self.pick(NUMBERS))
            case "Boolean":
                return str(self.pick(["true", "false"]))
            case _:
                return json.dumps(self.pick(TEXTS) if self.often(7) else self.draw(st.text(max_size=30)))

    def input(self, type_: GraphQLInputObjectType, depth: int) -> str:
        fields = type_.fields.items()
        if type_.is_one_of:
            key, one = self.pick(fields)
            return f"{{{key}: {self.value(one.type, depth - 1)}}}"
        chosen = [
            f"{key}: {self.value(one.type, depth - 1)}"
            for key, one in fields
            if isinstance(one.type, GraphQLNonNull) or (depth > 0 and self.often(2))
        ]
        return f"{{{', '.join(chosen)}}}"

    def broken(self, document: str) -> str:
        """Something taken out, doubled, or put in."""
        begin = self.draw(st.integers(0, len(document)))
        end = min(len(document), begin + self.draw(st.integers(0, 8)))
        put = str(self.pick(["", document[begin:end] * 2, "{", "}", "$", '"', "...", "\x00"]))
        return document[:begin] + put + document[end:]
