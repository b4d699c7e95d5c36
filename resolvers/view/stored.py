"""How a view stores its filter and order: as JSON in the form of variables, read by the classes that read the arguments
of `tasks`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import orjson
from graphql import GraphQLInputType, GraphQLList, GraphQLNonNull, GraphQLSchema, Undefined
from graphql.utilities import coerce_input_value

from models.errors import Invalid
from models.view.view import LARGEST_FILTER
from models.wording.sentence import sentence
from resolvers.running import as_given
from resolvers.task import filter as task_filter
from resolvers.task import list as task_list
from schema.build.arguments import Convert, converter
from schema.context import Info
from schema.task.filter import TaskFilter, TaskOrder
from schema.view import View


@dataclass(frozen=True, slots=True)
class StoredInput:
    """JSON as it was given to a mutation. None: it was absent."""

    filter: str | None
    order_by: str | None


def to_store(info: Info, filter: TaskFilter | None, order_by: Sequence[TaskOrder] | None) -> StoredInput:
    """Raises the same errors as the list of tasks would for this filter and order."""
    try:
        task_filter.check(filter)
        task_list.sorting_of(order_by or ())
    except Invalid as wrong:
        wrong.path = ["input", *wrong.path]
        raise
    given: Mapping[str, Any] = as_given.argument(info, "input")
    keys = given.get("orderBy", Undefined)
    if isinstance(keys, dict):
        keys = [keys]  # GraphQL takes one value for a list of one
    stored = StoredInput(_json(given.get("filter", Undefined), {}), _json(keys, []))
    if stored.filter is not None and len(stored.filter.encode()) > LARGEST_FILTER:
        raise Invalid(
            sentence("The filter of a view takes at most {most:,} bytes. Use fewer conditions.", most=LARGEST_FILTER),
            *("input", "filter"),
        )
    return stored


def _json(given: Any, if_null: Any) -> str | None:
    if given is Undefined:
        return None
    return orjson.dumps(if_null if given is None else given).decode()


def what_it_shows(view: View, core: GraphQLSchema) -> tuple[TaskFilter, list[TaskOrder]]:
    readers = _readers(core)
    return readers.filter.read(view.filter), readers.order_by.read(view.order_by)


@dataclass(frozen=True, slots=True)
class Reader:
    type: GraphQLInputType
    convert: Convert

    def read(self, stored: Any) -> Any:
        coerced = coerce_input_value(stored, self.type)
        if coerced is Undefined:
            raise Invalid(
                "This server can't read the view's filter or order: they were saved by another version. Save them anew, or delete the view."
            )
        return self.convert(coerced)


@dataclass(frozen=True, slots=True)
class Readers:
    filter: Reader
    order_by: Reader


@lru_cache(maxsize=4)
def _readers(core: GraphQLSchema) -> Readers:
    which: Any = core.type_map["TaskFilter"]
    key: Any = core.type_map["TaskOrder"]
    one = converter(key, TaskOrder)
    return Readers(
        Reader(GraphQLNonNull(which), converter(which, TaskFilter)),
        Reader(GraphQLNonNull(GraphQLList(GraphQLNonNull(key))), lambda keys: [one(each) for each in keys]),
    )
