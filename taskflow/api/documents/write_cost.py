"""Prices the most that the mutations of an operation may write: the number of tasks, and the text. The price is charged
before they run; the part for tasks that a bulk call did not touch is given back."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
)
from graphql.execution.values import VariableValues, get_argument_values

from models.task.task import MAX_AT_ONCE

TASK = 3
"""Points for each task that a bulk call may touch."""
CHARACTERS = 4_000
"""Characters of written text for one point."""
SHORT = 200
"""Characters of a text that comes with the price of its object: a title, a name."""
ITEMS = "inputs"
TARGET = "target"
"""The arguments of a bulk call: the new tasks, or the tasks that `input` is for."""
ONE_EVENT = "eventId"
"""A target that names the tasks changed by one event."""
PROFILE, ZONE = "updateProfile", "timeZone"
"""With a new time zone, the due days of all tasks of the caller end at another moment."""


@dataclass(frozen=True, slots=True)
class BulkField:
    """A bulk field: how many tasks it may touch, and the price of all of them."""

    field: str
    """Its name in the answer."""
    tasks: int
    points: int

    def spent(self, touched: int) -> int:
        return math.ceil(self.points * min(touched, self.tasks) / self.tasks) if self.tasks else 0


@dataclass(frozen=True, slots=True)
class WriteCost:
    """The price of all fields of an operation."""

    points: int = 0
    """For the text of single objects. It is not given back."""
    bulk: tuple[BulkField, ...] = ()

    @property
    def most(self) -> int:
        return self.points + sum(bulk.points for bulk in self.bulk)

    def spent(self, touched: Mapping[str, int]) -> int:
        """`touched` has the number of tasks by the field's name in the answer. A field that is not there touched none."""
        return self.points + sum(bulk.spent(touched.get(bulk.field, 0)) for bulk in self.bulk)


NOTHING = WriteCost()


class MutationFields:
    """The fields of one operation. The parts that depend on no variable are read once."""

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        fragments: Mapping[str, FragmentDefinitionNode],
    ) -> None:
        parent = schema.mutation_type
        assert parent is not None  # the operation is a mutation, and valid
        self._constant: list[WriteCost] = []
        self._variable: list[tuple[FieldNode, GraphQLField]] = []
        for node, field in _fields(parent, operation.selection_set, fragments).values():
            if any(_holds_variable(argument.value) for argument in node.arguments or ()):
                self._variable.append((node, field))
            else:
                self._constant.append(_cost_of(node, field, VariableValues({}, {})))

    def most(self, variables: VariableValues) -> WriteCost:
        each = [*self._constant, *(_cost_of(node, field, variables) for node, field in self._variable)]
        points, bulk = sum(one.points for one in each), tuple(bulk for one in each for bulk in one.bulk)
        return WriteCost(points, bulk) if points or bulk else NOTHING


def _fields(
    parent: GraphQLObjectType, selected: SelectionSetNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> dict[str, tuple[FieldNode, GraphQLField]]:
    """By their names in the answer: what is selected twice runs once."""
    found: dict[str, tuple[FieldNode, GraphQLField]] = {}
    seen: set[str] = set()
    waiting = [selected]
    while waiting:
        for node in waiting.pop().selections:
            match node:
                case FieldNode() if (field := parent.fields.get(node.name.value)) is not None and field.args:
                    found.setdefault(node.alias.value if node.alias else node.name.value, (node, field))
                case InlineFragmentNode():
                    waiting.append(node.selection_set)
                case FragmentSpreadNode() if node.name.value not in seen:
                    seen.add(node.name.value)
                    waiting.append(fragments[node.name.value].selection_set)
                case _:
                    pass
    return found


def _holds_variable(value: ValueNode) -> bool:
    match value:
        case VariableNode():
            return True
        case ListValueNode():
            return any(map(_holds_variable, value.values))
        case ObjectValueNode():
            return any(_holds_variable(field.value) for field in value.fields)
        case _:
            return False


def _cost_of(node: FieldNode, field: GraphQLField, variables: VariableValues) -> WriteCost:
    try:
        given = get_argument_values(field, node, variables)
    except GraphQLError:
        return NOTHING  # null for what can't be null: this field fails, and writes nothing
    text = sum(_characters(value) for name, value in given.items() if name != TARGET)
    tasks = MAX_AT_ONCE if node.name.value == PROFILE and given["input"].get(ZONE) else _tasks(given)
    if tasks is None:
        return WriteCost(text // CHARACTERS)
    if TARGET in given:
        text *= tasks
    name = node.alias.value if node.alias else node.name.value
    return WriteCost(0, (BulkField(name, tasks, tasks * TASK + text // CHARACTERS),))


def _tasks(given: Mapping[str, Any]) -> int | None:
    """The most tasks that a bulk call may touch; None: this is not a bulk call."""
    if ITEMS in given:
        return min(len(given[ITEMS]), MAX_AT_ONCE)
    if TARGET not in given:
        return None
    if ONE_EVENT in given[TARGET]:
        return 1
    ids = given[TARGET].get("ids")
    return MAX_AT_ONCE if ids is None else min(len(ids), MAX_AT_ONCE)


def _characters(value: Any) -> int:  # Any: a coerced value, which is made of lists, dicts and leaves
    if isinstance(value, str):
        return len(value) if len(value) > SHORT else 0
    if isinstance(value, dict):
        return sum(map(_characters, value.values()))
    return sum(map(_characters, value)) if isinstance(value, list) else 0
