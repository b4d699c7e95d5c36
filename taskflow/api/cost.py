"""What a document may cost: a point for each object that may come, and more where the database has more to do."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_list_type,
)
from graphql.language import NullValueNode, ValueNode

DEFAULT_PAGE = 20
LARGEST_PAGE = 100
DEFAULT_SIZE = 10
"""Of a plain list that no line below names."""
SIZES: Mapping[str, int] = {
    "members": 20,
    "teams": 10,
    "changes": 5,
    "sessions": 10,
    "apiKeys": 10,
    "errors": 1,
    "results": 100,
    "deltas": 10,
}
"""How many objects a plain list is counted as, by the name of its field; `first`, `days` and `ids` say it where they are."""
COUNTED_BY = ("first", "last", "days", "ids")
MUTATION = 10
STATISTICS = 10
TOTAL_COUNT = 5
SCHEMA = 100
TYPE = 20
MOST = 10**9
"""More is not told apart."""


@dataclass(frozen=True, slots=True)
class Cost:
    """`objects` is given back for those that did not come."""

    fixed: int
    objects: int
    total: int = field(init=False)
    """Nothing is free."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", max(1, min(self.fixed + self.objects, MOST)))

    def spent(self, objects: int) -> int:
        """What it was worth in the end, when that many objects came."""
        return max(1, min(self.total, self.fixed + objects))


class Meter:
    """Reads the price of one operation with its variables. Each fragment is read once for each page size around it."""

    def __init__(
        self, schema: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode], variables: Mapping[str, Any]
    ) -> None:
        self.schema = schema
        self.fragments = fragments
        self.variables = variables
        self._known: dict[tuple[str, int], tuple[int, int]] = {}

    def cost(self, operation: OperationDefinitionNode) -> Cost:
        root = self.schema.get_root_type(operation.operation)
        self.defaults = {one.variable.name.value: one.default_value for one in operation.variable_definitions or ()}
        return Cost(*self._selection(root, operation.selection_set, DEFAULT_PAGE)) if root else Cost(0, 0)

    def _selection(self, parent: GraphQLNamedType, selected: SelectionSetNode, page: int) -> tuple[int, int]:
        fixed = objects = 0
        for node in selected.selections:
            match node:
                case FieldNode():
                    more = self._field(parent, node, page)
                case InlineFragmentNode():
                    condition = node.type_condition
                    within = self._type(condition.name.value, parent) if condition else parent
                    more = self._selection(within, node.selection_set, page)
                case FragmentSpreadNode():
                    more = self._fragment(node.name.value, parent, page)
                case _:
                    continue
            fixed, objects = min(fixed + more[0], MOST), min(objects + more[1], MOST)
        return fixed, objects

    def _fragment(self, name: str, parent: GraphQLNamedType, page: int) -> tuple[int, int]:
        key = name, page
        if key not in self._known:
            self._known[key] = 0, 0  # a cycle adds nothing: validation tells of it
            fragment = self.fragments.get(name)
            if fragment is not None:
                within = self._type(fragment.type_condition.name.value, parent)
                self._known[key] = self._selection(within, fragment.selection_set, page)
        return self._known[key]

    def _field(self, parent: GraphQLNamedType, node: FieldNode, page: int) -> tuple[int, int]:
        name = node.name.value
        if name.startswith("__"):
            return {"__schema": SCHEMA, "__type": TYPE}.get(name, 0), 0
        if not isinstance(parent, GraphQLObjectType | GraphQLInterfaceType) or name not in parent.fields:
            return 0, 0  # validation tells of it
        definition = parent.fields[name]
        named = get_named_type(definition.type)
        fixed = self._extra(parent, name, named)
        if is_leaf_type(named) or node.selection_set is None:
            return fixed, 0
        inner = self._selection(named, node.selection_set, self._page(node, definition))
        size = self._size(parent, node, definition, page)
        own = 0 if named.name.endswith("Edge") else 1
        return min(fixed + size * inner[0], MOST), min(size * (own + inner[1]), MOST)

    def _extra(self, parent: GraphQLNamedType, name: str, named: GraphQLNamedType) -> int:
        if parent is self.schema.mutation_type:
            return MUTATION
        if name == "totalCount":
            return TOTAL_COUNT
        return STATISTICS if named.name == "DashboardStats" else 0

    def _size(self, parent: GraphQLNamedType, node: FieldNode, definition: GraphQLField, page: int) -> int:
        if not is_list_type(get_nullable_type(definition.type)):
            return 1
        if parent.name.endswith("Connection"):
            return page
        if "ids" in definition.args:
            return self._length(node, "ids")
        for name in ("first", "days"):
            if name in definition.args:
                given = self._argument(node, name)
                size = given if isinstance(given, int) else definition.args[name].default_value
                return max(0, min(LARGEST_PAGE, size)) if isinstance(size, int) else DEFAULT_SIZE
        return SIZES.get(node.name.value, DEFAULT_SIZE)

    def _page(self, node: FieldNode, definition: GraphQLField) -> int:
        if "first" not in definition.args:
            return DEFAULT_PAGE
        given = [value for name in ("first", "last") if isinstance(value := self._argument(node, name), int)]
        return max(0, min(LARGEST_PAGE, max(given))) if given else DEFAULT_PAGE

    def _length(self, node: FieldNode, name: str) -> int:
        value = self._argument(node, name)
        return min(LARGEST_PAGE, len(value)) if isinstance(value, list | tuple) else 1

    def _argument(self, node: FieldNode, name: str) -> Any:
        for argument in node.arguments or ():
            if argument.name.value == name:
                return self._value(argument.value)
        return None

    def _value(self, node: ValueNode | None) -> Any:
        match node:
            case IntValueNode(value=text):
                return int(text) if len(text) < 12 else LARGEST_PAGE
            case ListValueNode(values=values):
                return values
            case VariableNode(name=name) if name.value in self.variables:
                return self.variables[name.value]
            case VariableNode(name=name):
                default = self.defaults.get(name.value)
                return None if isinstance(default, VariableNode | NullValueNode) else self._value(default)
            case _:
                return None

    def _type(self, name: str, otherwise: GraphQLNamedType) -> GraphQLNamedType:
        return self.schema.get_type(name) or otherwise


def variables_at(
    arguments: Collection[str], operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> list[str]:
    """The variables that stand at arguments of these names, of fields and of directives."""
    names: dict[str, None] = {}
    stack: list[Any] = [operation.selection_set, *(fragment.selection_set for fragment in fragments.values())]
    while stack:
        for node in stack.pop().selections:
            for one in (node, *(node.directives or ())):
                for argument in getattr(one, "arguments", None) or ():
                    if argument.name.value in arguments and isinstance(argument.value, VariableNode):
                        names[argument.value.name.value] = None
            if getattr(node, "selection_set", None) is not None:
                stack.append(node.selection_set)
    return list(names)
