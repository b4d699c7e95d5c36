"""The documents that the explorer opens on a first visit, from a folder of the operator: TASKFLOW_EXPLORER_TABS."""

from __future__ import annotations

from pathlib import Path
from typing import TypedDict

import orjson


class Tab(TypedDict):
    query: str
    variables: str
    """JSON, or empty."""


def read(folder: str) -> list[Tab]:
    """One for each `*.graphql`, in the order of their names. Raises ValueError."""
    documents = sorted(Path(folder).glob("*.graphql"))
    if not documents:
        raise ValueError(f"names {folder!r}, and no *.graphql is there")
    return [_tab(document) for document in documents]


def _tab(document: Path) -> Tab:
    from graphql import GraphQLError, parse  # every command reads the settings, and this import takes a while

    beside = document.with_suffix(".json")
    try:
        query, variables = document.read_text("utf-8"), beside.read_text("utf-8") if beside.exists() else ""
        parse(query)
        is_object = not variables or isinstance(orjson.loads(variables), dict)
    except (OSError, ValueError, GraphQLError) as error:
        said = error.message if isinstance(error, GraphQLError) else str(error)
        raise ValueError(f"holds {document.name}, which the explorer can't open: {said}") from None
    if not is_object:
        raise ValueError(f"holds {beside.name}, which must hold an object: the variables")
    return {"query": query, "variables": variables}
