"""The most that a document may cost: a point for each object that it may return, and more for fields that are expensive
in the database."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DirectiveNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_list_type,
)
from graphql.execution.values import VariableValues, get_argument_values

from models.storage.keyset import LARGEST_PAGE, PAGE_SIZE
from taskflow.api.documents.write_cost import NOTHING, WriteCost

DEFAULT_SIZE = 10
"""The size of a plain list that is not listed below."""
SIZES: Mapping[str, int] = {
    "members": 20,
    "teams": 10,
    "labels": 5,
    "stages": 10,
    "views": 20,
    "subtasks": 20,
    "relations": 5,
    "replies": 10,
    "reactions": 5,
    "users": 5,
    "mentions": 2,
    "watchers": 5,
    "attachments": 5,
    "reminders": 3,
    "changes": 5,
    "events": 5,
    "matches": 3,
    "points": 50,
    "sessions": 10,
    "apiKeys": 10,
    "pushDevices": 10,
    "errors": 1,
    "results": 100,
    "deltas": 10,
}
"""How many objects a plain list is counted as, by the name of its field; arguments such as `first`, `days` and `ids`
take precedence."""
COUNTED_BY = ("first", "last", "days", "ids")
MUTATION = 10
STATISTICS = 10
FIXED: Mapping[str, int] = {
    "totalCount": 5,
    "bodyHtml": 2,
    "descriptionHtml": 2,
    "upcoming": 2,
    "search": 20,
    "report": 20,
    "asOf": 20,
}
"""What a field costs besides its objects."""
SCHEMA = 100
TYPE = 20
MOST = 10**9
"""Higher prices are all treated as this one."""


@dataclass(frozen=True, slots=True)
class Cost:
    """`objects` is given back for those that were not returned, and `written` for tasks that were not touched."""

    fixed: int
    objects: int
    written: WriteCost = NOTHING
    total: int = field(init=False)
    """The highest price of the operation, at least 1."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "total", max(1, min(self.fixed + self.objects + self.written.most, MOST)))

    def spent(self, objects: int, touched: Mapping[str, int] | None) -> int:
        """The final price, when that many objects were returned and each field touched that many tasks. `touched` is
        None while the work still goes on."""
        written = self.written.most if touched is None else self.written.spent(touched)
        return max(1, min(self.total, self.fixed + min(objects, self.objects) + written))


class Meter:
    """Computes the price of one operation with its coerced variables: the price is that of what will run. Each fragment
    is read once for each page size around it."""

    def __init__(
        self, schema: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode], variables: VariableValues
    ) -> None:
        self.schema = schema
        self.fragments = fragments
        self.variables = variables
        self._known: dict[tuple[str, int], tuple[int, int]] = {}

    def cost(self, operation: OperationDefinitionNode) -> Cost:
        root = self.schema.get_root_type(operation.operation)
        return Cost(*self._selection(root, operation.selection_set, PAGE_SIZE)) if root else Cost(0, 0)

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
            self._known[key] = 0, 0  # a cycle adds nothing: validation reports it
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
            return 0, 0  # validation reports it
        definition = parent.fields[name]
        named = get_named_type(definition.type)
        fixed = self._extra(parent, name, named)
        if is_leaf_type(named) or node.selection_set is None:
            return fixed, 0
        given = self._counted(node, definition)
        inner = self._selection(named, node.selection_set, _page(given))
        size = _size(parent, name, definition, given, page)
        own = 0 if named.name.endswith("Edge") else 1
        return min(fixed + size * inner[0], MOST), min(size * (own + inner[1]), MOST)

    def _extra(self, parent: GraphQLNamedType, name: str, named: GraphQLNamedType) -> int:
        if parent is self.schema.mutation_type:
            return MUTATION
        return STATISTICS if named.name == "DashboardStats" else FIXED.get(name, 0)

    def _counted(self, node: FieldNode, definition: GraphQLField) -> Mapping[str, Any]:
        """The arguments that limit the number of objects, as the resolver will get them."""
        counted = {name: definition.args[name] for name in COUNTED_BY if name in definition.args}
        if not counted:
            return {}
        try:
            return get_argument_values(GraphQLField(definition.type, counted), node, self.variables)
        except GraphQLError:
            return {}  # null for what can't be null: this field fails, and loads nothing

    def _type(self, name: str, otherwise: GraphQLNamedType) -> GraphQLNamedType:
        return self.schema.get_type(name) or otherwise


def _size(parent: GraphQLNamedType, name: str, definition: GraphQLField, given: Mapping[str, Any], page: int) -> int:
    """How many times a field's selection may be returned."""
    if not is_list_type(get_nullable_type(definition.type)):
        return 1
    if parent.name.endswith("Connection") or parent.name == "TaskWindowStep":
        return page
    if "ids" in definition.args:
        return _limited(len(given["ids"])) if "ids" in given else 1
    for counted in ("first", "days"):
        if counted in definition.args:
            size = given.get(counted)
            return DEFAULT_SIZE if size is None else _limited(size)
    return SIZES.get(name, DEFAULT_SIZE)


def _page(given: Mapping[str, Any]) -> int:
    sizes = [size for name in ("first", "last") if (size := given.get(name)) is not None]
    return _limited(max(sizes)) if sizes else PAGE_SIZE


def _limited(size: int) -> int:
    return max(0, min(LARGEST_PAGE, size))


def variables_at(
    arguments: Collection[str], operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> list[str]:
    """The variables used in arguments of these names, of fields and of directives."""
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


def variables_below_roots(
    operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> frozenset[str]:
    """The variables that are read anywhere but in the arguments of the root fields."""
    found: set[str] = set(_variables_of(operation.directives))
    stack = [(operation.selection_set, True)]
    seen: set[str] = set()
    while stack:
        selections, is_root = stack.pop()
        for node in selections.selections:
            found.update(_variables_of(node.directives))
            if isinstance(node, FragmentSpreadNode):
                if node.name.value not in seen:  # one of root fields is spread among root fields alone
                    seen.add(node.name.value)
                    stack.append((fragments[node.name.value].selection_set, is_root))
            elif isinstance(node, InlineFragmentNode):
                stack.append((node.selection_set, is_root))
            elif isinstance(node, FieldNode):
                found.update(() if is_root else _variables_in(one.value for one in node.arguments or ()))
                if node.selection_set is not None:
                    stack.append((node.selection_set, False))
    return frozenset(found)


def _variables_of(directives: Iterable[DirectiveNode] | None) -> Iterator[str]:
    for directive in directives or ():
        yield from _variables_in(argument.value for argument in directive.arguments or ())


def _variables_in(values: Iterable[Any]) -> Iterator[str]:  # Any: nodes of values
    for value in values:
        if isinstance(value, VariableNode):
            yield value.name.value
        elif isinstance(value, ListValueNode):
            yield from _variables_in(value.values)
        elif isinstance(value, ObjectValueNode):
            yield from _variables_in(field.value for field in value.fields)
