"""The one field that most operations have at their root: found once, and not in each run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from graphql import GraphQLObjectType
from graphql.execution import Executor
from graphql.execution.collect_fields import FieldDetailsList, collect_fields


@dataclass(frozen=True, slots=True)
class RootField:
    name: str
    """What the answer calls it."""
    parent: GraphQLObjectType
    details: FieldDetailsList


def root_field(of: Executor[Any]) -> RootField | None:
    """None: there are several, or none at all."""
    parent = of.schema.get_root_type(of.operation.operation)
    assert parent is not None  # the document is valid
    collected = collect_fields(of.schema, of.fragments, of.variable_values, parent, of.operation, of.hide_suggestions)
    if len(collected.grouped_field_set) != 1:
        return None
    ((name, details),) = collected.grouped_field_set.items()
    return RootField(name, parent, details)
