"""Writes the types of the schema, in the folder of this file: `taskflow schema | python write_types.py > taskflow_client/schema.py`."""

from __future__ import annotations

import keyword
import subprocess
import sys
from collections.abc import Iterator

from graphql import (
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    build_schema,
    is_required_input_field,
)

HEAD = '''"""The types of the schema, as write_types.py made them of it. An object holds what the document has selected."""



from __future__ import annotations

from typing import Any, Literal, Required, TypedDict

'''
SCALARS = {"Int": "int", "Float": "float", "Boolean": "bool", "JSON": "Any"}
ROOTS = {"Query", "Mutation", "Subscription"}
EVERYTHING = {"Node": "Any"}
"""It could be any of fifteen types: callers check `__typename` before they read its fields."""


def text(schema: GraphQLSchema) -> str:
    types = [type for name, type in schema.type_map.items() if not name.startswith("__") and name not in ROOTS]
    made = HEAD + "".join(line for type in sorted(types, key=str) for line in _lines(schema, type))
    ruff = [sys.executable, "-m", "ruff", "format", "--stdin-filename", __file__, "-"]
    return subprocess.run(ruff, input=made, capture_output=True, text=True, check=True).stdout  # noqa: S603  # our own words


def _lines(schema: GraphQLSchema, type: object) -> Iterator[str]:
    if isinstance(type, GraphQLEnumType):
        yield f"{type.name} = Literal[{', '.join(map(repr, type.values))}]\n"
    elif isinstance(type, GraphQLInputObjectType):
        yield _typed_dict(type.name, {name: _input(field) for name, field in type.fields.items()})
    elif isinstance(type, GraphQLObjectType):
        yield _typed_dict(type.name, {name: _python(field.type) for name, field in type.fields.items()})
    elif isinstance(type, GraphQLInterfaceType | GraphQLUnionType) and type.name not in EVERYTHING:
        yield _typed_dict(type.name, _of_any(schema, type))


def _of_any(schema: GraphQLSchema, type: GraphQLInterfaceType | GraphQLUnionType) -> dict[str, str]:
    """The fields that a selection on it may hold: those of all its types."""
    fields: dict[str, str] = {"__typename": "str"}
    for one in schema.get_possible_types(type):
        for name, field in one.fields.items():
            fields[name] = _python(field.type) if fields.get(name) in {None, _python(field.type)} else "Any"
    return fields


def _typed_dict(name: str, fields: dict[str, str]) -> str:
    if all(field.isidentifier() and not keyword.iskeyword(field) and not field.startswith("__") for field in fields):
        return f"class {name}(TypedDict, total=False):\n" + "".join(
            f"    {field}: {of}\n" for field, of in fields.items()
        )
    inside = ", ".join(f'"{field}": "{of}"' for field, of in fields.items())
    return f'{name} = TypedDict("{name}", {{{inside}}}, total=False)\n'


def _input(field: GraphQLInputField) -> str:
    return f"Required[{_python(field.type)}]" if is_required_input_field(field) else _python(field.type)


def _python(type: object) -> str:
    return _present(type.of_type) if isinstance(type, GraphQLNonNull) else f"{_present(type)} | None"


def _present(type: object) -> str:
    if isinstance(type, GraphQLList):
        return f"list[{_python(type.of_type)}]"
    name = str(type)
    return EVERYTHING.get(name) or (SCALARS.get(name, "str") if isinstance(type, GraphQLScalarType) else name)


if __name__ == "__main__":
    sys.stdout.write(text(build_schema(sys.stdin.read())))
