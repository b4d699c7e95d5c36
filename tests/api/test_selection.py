"""The cached selections of a document are dropped with the document."""

from __future__ import annotations

import gc
from types import SimpleNamespace
from typing import Any

from graphql import FieldNode, OperationDefinitionNode, parse

from resolvers.running import selection


def asked(text: str) -> Any:
    """The resolve info that a resolver of the first field gets."""
    operation = parse(text, no_location=True).definitions[0]
    assert isinstance(operation, OperationDefinitionNode)
    field = operation.selection_set.selections[0]
    assert isinstance(field, FieldNode)
    return SimpleNamespace(_raw_info=SimpleNamespace(field_nodes=[field], fragments={}))


def test_a_cached_selection_is_the_one_that_was_read() -> None:
    info = asked("{ tasks { nodes { id ... { title } } totalCount } }")

    for _ in range(2):
        assert selection.selected(info) == {"nodes", "totalCount"}
        assert selection.selected(info, "nodes") == {"id", "title"}


def test_nothing_is_kept_of_a_document_that_is_gone() -> None:
    gc.collect()
    before = len(selection._known)
    info = asked("{ tasks { totalCount } }")
    selection.selected(info)
    assert len(selection._known) == before + 1

    del info
    gc.collect()

    assert len(selection._known) == before
