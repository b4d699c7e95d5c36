"""The one field that most operations have at their root: found once, and not in each run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from graphql import GraphQLError, GraphQLObjectType
from graphql.execution import Executor
from graphql.execution.collect_fields import FieldDetailsList, collect_fields


@dataclass(frozen=True, slots=True)
class RootField:
    name: str
    """What the answer calls it."""
    parent: GraphQLObjectType
    details: FieldDetailsList


def root_field(of: Executor[Any]) -> RootField | None:
    """None: there are several, or none at all; or graphql-core must say what is wrong with @skip or @include."""
    parent = of.schema.get_root_type(of.operation.operation)
    assert parent is not None  # the document is valid
    try:
        collected = collect_fields(
            of.schema, of.fragments, of.variable_values, parent, of.operation, of.hide_suggestions
        )
    except GraphQLError:
        return None
    if len(collected.grouped_field_set) != 1:
        return None
    ((name, details),) = collected.grouped_field_set.items()
    return RootField(name, parent, details)
