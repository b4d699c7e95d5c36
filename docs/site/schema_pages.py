"""The reference of the API, made from the schema that the server has: every type, field, argument, value and directive."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from graphql import (
    GraphQLArgument,
    GraphQLDirective,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    ast_from_value,
    get_named_type,
    is_introspection_type,
    is_specified_directive,
    is_specified_scalar_type,
    print_ast,
)

from docs.site.examples import Example

Value: TypeAlias = GraphQLArgument | GraphQLInputField

FOLDER = "api"
BUILT_IN = {
    "Boolean": "True or false.",
    "Float": "A number, with a fraction or without.",
    "ID": "A global id, as a text; it names one thing of one type, and never changes.",
    "Int": "A whole number of 32 bits.",
    "String": "A text.",
}
KINDS: dict[type[GraphQLNamedType], str] = {
    GraphQLObjectType: "objects",
    GraphQLInterfaceType: "interfaces-and-unions",
    GraphQLUnionType: "interfaces-and-unions",
    GraphQLInputObjectType: "inputs",
    GraphQLEnumType: "enums",
    GraphQLScalarType: "scalars",
}
ROOTS = {"Query": "queries", "Mutation": "mutations", "Subscription": "subscriptions"}
TITLES = {
    "index": (
        "The schema",
        "Everything that the API has, made from the server's own schema, so that it can't be behind.",
    ),
    "queries": ("Queries", "What can be read."),
    "mutations": ("Mutations", "What can be changed. Each answers with a payload: what has come of it, and `errors`."),
    "subscriptions": ("Subscriptions", "What can be followed. [Staying live](../guide/live.md) says how."),
    "objects": ("Types", "What comes back."),
    "inputs": ("Inputs", "What is handed in. A field with `!` and without a default has to be there."),
    "enums": ("Enums", "Closed sets of values. `ErrorCode` has every code of an error."),
    "interfaces-and-unions": (
        "Interfaces and unions",
        "What several types have in common, and what may be one of several.",
    ),
    "scalars": ("Scalars", "Values that have no parts."),
    "directives": ("Directives", "What can be said at a field of a document."),
}


def pages(schema: GraphQLSchema, examples: Mapping[str, Example]) -> dict[str, str]:
    """Each page's text, by its name; `examples` by the root field that they use."""
    types = [each for each in schema.type_map.values() if not is_introspection_type(each)]
    written = {name: [_head(name)] for name in TITLES}
    for root, name in ROOTS.items():
        found = schema.type_map[root]
        assert isinstance(found, GraphQLObjectType)
        for title, each in sorted(found.fields.items()):
            written[name] += _root_field(title, each, examples.get(f"{root}.{title}"))
    for each in sorted(types, key=lambda one: one.name):
        if each.name not in ROOTS:
            written[KINDS[type(each)]] += _type(each, schema)
    for directive in schema.directives:
        if not is_specified_directive(directive) or directive.name == "oneOf":
            written["directives"] += _directive(directive)
    written["index"] += _everything(types, schema)
    return {name: "\n".join(parts) + "\n" for name, parts in written.items()}


def _head(name: str) -> str:
    title, says = TITLES[name]
    return f"# {title}\n\n{says}\n"


def _root_field(name: str, field: GraphQLField, example: Example | None) -> Iterator[str]:
    yield f"## {name}\n"
    yield f"Gives {_shape(field)}\n"
    yield f"{_says(field.description)}\n"
    if field.deprecation_reason:
        yield f"**Deprecated.** {_says(field.deprecation_reason)}\n"
    yield from _table("argument", field.args)
    if example:
        yield f"From [{example.title}]({example.address}):\n\n```graphql\n{example.document}```\n"


def _type(kind: GraphQLNamedType, schema: GraphQLSchema) -> Iterator[str]:
    yield f"## {kind.name}\n"
    description = BUILT_IN[kind.name] if is_specified_scalar_type(kind) else kind.description
    yield f"{_says(description)}\n"
    match kind:
        case GraphQLObjectType() | GraphQLInterfaceType():
            yield from _relatives(kind, schema)
            yield from _fields(kind)
        case GraphQLUnionType():
            yield f"One of {_links(kind.types)}.\n"
        case GraphQLInputObjectType():
            yield "Exactly one field has to be given.\n" if kind.is_one_of else ""
            yield from _table("field", kind.fields)
        case GraphQLEnumType():
            yield "| value | |\n| --- | --- |"
            yield from (f"| `{name}` | {_cell(value.description)} |" for name, value in kind.values.items())
            yield ""
        case GraphQLScalarType() if kind.specified_by_url:
            yield f"Specified by <{kind.specified_by_url}>.\n"


def _relatives(kind: GraphQLObjectType | GraphQLInterfaceType, schema: GraphQLSchema) -> Iterator[str]:
    if kind.interfaces:
        yield f"Is a {_links(kind.interfaces)}.\n"
    if isinstance(kind, GraphQLInterfaceType):
        yield f"One of {_links(schema.get_possible_types(kind))}.\n"


def _fields(kind: GraphQLObjectType | GraphQLInterfaceType) -> Iterator[str]:
    yield "| field | type | |\n| --- | --- | --- |"
    for name, field in kind.fields.items():
        arguments = "".join(
            f"<br>`{argument}`: {_shape(each)}{_default(each)} {_cell(each.description)}"
            for argument, each in field.args.items()
        )
        old = f" **Deprecated.** {_cell(field.deprecation_reason)}" if field.deprecation_reason else ""
        yield f"| `{name}` | {_shape(field)} | {_cell(field.description)}{old}{arguments} |"
    yield ""


def _table(of: str, values: Mapping[str, Value]) -> Iterator[str]:
    if values:
        yield f"| {of} | type | |\n| --- | --- | --- |"
        for name, each in values.items():
            yield f"| `{name}` | {_shape(each)}{_default(each)} | {_cell(each.description)} |"
        yield ""


def _directive(directive: GraphQLDirective) -> Iterator[str]:
    yield f"## @{directive.name}\n"
    where = ", ".join(f"`{each.name}`" for each in directive.locations)
    yield f"{_says(directive.description)}\n\nStands at: {where}.\n"
    yield from _table("argument", directive.args)


def _everything(types: Iterable[GraphQLNamedType], schema: GraphQLSchema) -> Iterator[str]:
    yield "`taskflow schema` prints it as one file, and so does introspection where it is on.\n"
    for root, name in ROOTS.items():
        found = schema.type_map[root]
        assert isinstance(found, GraphQLObjectType)
        yield f"## {TITLES[name][0]}\n\n" + ", ".join(
            f"[`{field}`]({name}.md#{field.lower()})" for field in sorted(found.fields)
        )
        yield ""
    by_page: dict[str, list[GraphQLNamedType]] = {}
    for each in sorted(types, key=lambda one: one.name):
        if each.name not in ROOTS:
            by_page.setdefault(KINDS[type(each)], []).append(each)
    for name in dict.fromkeys(KINDS.values()):
        yield f"## {TITLES[name][0]}\n\n{_links(by_page[name])}\n"


def _shape(of: GraphQLField | Value) -> str:
    """`[Task!]!`, as a link to the type."""
    named = get_named_type(of.type)
    return f"[`{of.type}`]({KINDS[type(named)]}.md#{named.name.lower()})"


def _default(value: Value) -> str:
    node = ast_from_value(value.default_value, value.type) if value.default_value is not None else None
    return f" = `{print_ast(node)}`" if node else ""


def _links(types: Iterable[GraphQLNamedType]) -> str:
    return ", ".join(_link(each) for each in types)


def _link(named: GraphQLNamedType) -> str:
    return f"[`{named.name}`]({KINDS[type(named)]}.md#{named.name.lower()})"


def _says(description: str | None) -> str:
    """Descriptions are plain text with `code` in it: what Markdown would take for markup stands for itself."""
    parts = re.split(r"(`[^`]+`)", (description or "").strip())
    return "".join(part if part.startswith("`") else re.sub(r"([\\*_<>\[\]|#])", r"\\\1", part) for part in parts)


def _cell(description: str | None) -> str:
    return re.sub(r"\s*\n\s*", " ", _says(description)).replace("`|", "`\\|")
