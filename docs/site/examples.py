"""The GraphQL documents that the pages show, each beside the field of the API that it uses. Tests hold every one of them to the schema."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass

from graphql import FieldNode, OperationDefinitionNode, parse

from docs.site.places import ROOT, place_of

BLOCK = re.compile(r"^```graphql\n(.*?)^```", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Example:
    title: str
    """Of the page it stands on."""
    address: str
    """Of that page, from those of the schema."""
    document: str


def examples() -> dict[str, Example]:
    """The shortest one of each root field, `Mutation.createTask`: what it shows beside that field is the least."""
    found: dict[str, Example] = {}
    for path in sorted((ROOT / "docs").rglob("*.md")):
        text = path.read_text()
        address = posixpath.relpath(place_of(path.relative_to(ROOT).as_posix()), "api")
        for document in BLOCK.findall(text):
            example = Example(text.partition("\n")[0].removeprefix("# "), address, document)
            for name in _root_fields(document):
                if name not in found or len(document) < len(found[name].document):
                    found[name] = example
    return found


def _root_fields(document: str) -> list[str]:
    return [
        f"{operation.operation.value.capitalize()}.{field.name.value}"
        for operation in parse(document).definitions
        if isinstance(operation, OperationDefinitionNode)
        for field in operation.selection_set.selections
        if isinstance(field, FieldNode)
    ]
