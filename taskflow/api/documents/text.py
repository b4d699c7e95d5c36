"""Finds text that no database can store, before a query sends it there. Mutations name the field in their payload.

A literal can contain only NUL: graphql-core's lexer rejects lone surrogates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import DocumentNode, OperationType, StringValueNode, Visitor, visit
from graphql.language import OperationDefinitionNode

from models.errors import Code
from models.wording.sentence import Sentence
from schema.language.text import fault_of
from taskflow.api.errors import Refusal, graphql_error


def refuse_bad_text_in(variables: Mapping[str, Any]) -> None:
    for path, text in _texts(variables, ()):
        if fault := fault_of(text):
            raise _refusal(fault, *path)


def refuse_nul_in_literals(document: DocumentNode) -> None:
    writes = any(
        isinstance(one, OperationDefinitionNode) and one.operation is OperationType.MUTATION
        for one in document.definitions
    )
    if not writes:
        visit(document, _Literals())


class _Literals(Visitor):
    def enter_string_value(self, node: StringValueNode, *_: Any) -> None:
        if fault := fault_of(node.value):
            raise _refusal(fault)


def _texts(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Recursion is bounded by the limit on the depth of JSON."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _texts(inner, (*path, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _texts(inner, (*path, str(index)))


def _refusal(fault: Sentence, *path: str) -> Refusal:
    return Refusal(graphql_error(fault, Code.INVALID, **({"path": list(path)} if path else {})), document=True)
