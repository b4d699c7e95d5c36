"""Completes plain values by a function generated for their selection, at a fiftieth of the cost of graphql-core's walk.

A plan handles only the normal case: attributes, lists, enums, scalars. For anything else it raises, and graphql-core
completes the same value again, so that errors, their paths and the fields they make null are always its own. Attributes
may therefore be read twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from enum import Enum
from typing import Any

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLError,
    GraphQLID,
    GraphQLInt,
    GraphQLLeafType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLString,
    get_named_type,
    is_abstract_type,
    is_leaf_type,
)
from graphql.execution import Executor
from graphql.execution.collect_fields import FieldDetailsList, GroupedFieldSet, collect_subfields

from models.values.shared import Shared
from taskflow.api.documents.root import Plan, Root

Globals = dict[str, Any]
"""The names that the generated function may use besides its own variables."""


class NotPlain(Exception):
    """The selection needs graphql-core, or a value was not what it should be."""


MAX_PLANS = 64
BYTES_PER_CHARACTER = 6
"""Bytes of memory that a plan takes for each character of its source; measured."""
MAX_FAILURES = 8
USES_BEFORE = 2
"""Writing a plan takes half a millisecond: a document that is sent only once does not need one."""


class Plans:
    """The plans of one operation, by the completed fields and the values of @skip and @include."""

    def __init__(self, grew: Callable[[int], None]) -> None:
        self.on_growth = grew
        """Called with the bytes that a new plan takes: they count as the document's."""
        self.uses = 0
        self.made: dict[Any, Plan | None] = {}
        self.failures = 0
        self.roots: dict[Any, Root | None] = {}

    def ready(self, *, lasting: bool = False) -> bool:
        """Whether this run may use plans; a subscription (`lasting`) uses them more than once by itself."""
        self.uses += 1
        return (lasting or self.uses > USES_BEFORE) and self.failures < MAX_FAILURES

    def find(
        self, executor: Executor[Any], type_: GraphQLOutputType, details: FieldDetailsList, directive_values: Any
    ) -> Plan | None:
        key = (
            id(type_),
            directive_values,
            *[id(one.node) for one in details],
        )  # types and nodes live as long as the operation
        try:
            return self.made[key]
        except KeyError:
            if len(self.made) >= MAX_PLANS:
                return None
            plan, size = plan_for(executor, type_, details)
            self.made[key] = plan
            self.on_growth(size)
            return plan

    def root(self, directive_values: Any, start: Callable[[], Executor[Any]]) -> Root | None:
        """None: graphql-core must start this run. `start` makes its executor, for a root that is not cached yet."""
        if self.uses < USES_BEFORE or self.failures >= MAX_FAILURES:
            return None
        if directive_values not in self.roots and len(self.roots) < MAX_PLANS:
            executor = start()
            self.roots[directive_values] = Root.of(
                executor, lambda type_, details: self.find(executor, type_, details, directive_values)
            )
        return self.roots.get(directive_values)

    def failed(self) -> None:
        """Counts a value that was not plain. If that keeps happening, plans only double the work, so they are no longer
        used."""
        self.failures += 1


def plan_for(executor: Executor[Any], type_: GraphQLOutputType, details: FieldDetailsList) -> tuple[Plan | None, int]:
    """The plan and roughly how many bytes it takes. None: graphql-core must complete this selection."""
    writer = PlanWriter(executor)
    try:
        return writer.plan(type_, details), writer.characters * BYTES_PER_CHARACTER
    except (NotPlain, GraphQLError):  # the latter: @skip or @include has null instead of true or false
        return None, 0


class PlanWriter:
    """Generates one function. Its source contains only names from the parsed document, by `repr`, and our own attribute
    names."""

    def __init__(self, executor: Executor[Any]) -> None:
        self.executor = executor
        self.names: Globals = {"refuse": _refuse, "Shared": Shared}
        self.functions: list[str] = []
        self.characters = 0
        """In the generated source."""

    def plan(self, type_: GraphQLOutputType, details: FieldDetailsList) -> Plan:
        value = self._value(type_, details, "value")
        source = "".join(self.functions) + f"def plan(value):\n    return {value}\n"
        self.characters += len(source)
        exec(compile(source, "<plan>", "exec"), self.names)  # noqa: S102  # our own source: see the class
        plan: Plan = self.names["plan"]
        return plan

    def _value(self, type_: GraphQLOutputType, details: FieldDetailsList, value: str) -> str:
        """The source of an expression that completes `value`."""
        required = isinstance(type_, GraphQLNonNull)
        inner: Any = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
        name = self._name("v")
        if is_leaf_type(inner):
            done = self._leaf(inner, name)
        elif isinstance(inner, GraphQLList):
            done = self._list(inner.of_type, details, name)
        elif is_abstract_type(inner):
            done = f"{self._bind('dispatch', Dispatch(self, inner, details))}({name})"
        else:
            done = self._object(inner, details, name)
        return f"({done} if ({name} := {value}) is not None else {'refuse()' if required else 'None'})"

    def _leaf(self, type_: GraphQLLeafType, name: str) -> str:
        coerced = self._name("c")
        slow = f"({coerced} if ({coerced} := {self._bind('coerce', type_.coerce_output_value)}({name})) is not None else refuse())"
        if type_ is GraphQLString or type_ is GraphQLID:
            return f"({name} if {name}.__class__ is str else {slow})"
        if type_ is GraphQLBoolean:
            return f"({name} if {name}.__class__ is bool else {slow})"
        if type_ is GraphQLInt:
            return f"({name} if {name}.__class__ is int and -2147483648 <= {name} <= 2147483647 else {slow})"
        if isinstance(type_, GraphQLEnumType) and (members := _members(type_)):
            names, enum = self._bind("names", members), self._bind("enum", type(next(iter(members))))
            return f"({names}[{name}] if {name}.__class__ is {enum} else {slow})"
        return slow

    def _list(self, item: GraphQLOutputType, details: FieldDetailsList, name: str) -> str:
        function, selection = self._name("each"), self._selection(item, details)
        done = self._value(item, details, "item")
        self.functions.append(
            f"def {function}(items):\n"
            f"    if items.__class__ is Shared:\n"
            f"        return items.keep({selection}, [{done} for item in items])\n"
            f"    if items.__class__ is not list and items.__class__ is not tuple: refuse()\n"
            f"    return [{done} for item in items]\n"
        )
        made = f"{function}({name})"
        if selection is None:
            return made
        return f"({name}.json.get({selection}) or {made} if {name}.__class__ is Shared else {made})"

    def _selection(self, item: GraphQLOutputType, details: FieldDetailsList) -> int | None:
        """Identifies the JSON of a flat selection: the same number in every document. None: something in it has a
        selection of its own, and its JSON is not kept."""
        type_ = get_named_type(item)
        if not isinstance(type_, GraphQLObjectType):
            return None
        nodes = {response: merged[0].node for response, merged in self._fields(type_, details).items()}
        if any(node.selection_set for node in nodes.values()):
            return None
        text = repr((str(item), [(response, node.name.value) for response, node in nodes.items()]))
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:16])

    def _object(self, type_: GraphQLObjectType, details: FieldDetailsList, name: str) -> str:
        fields = ", ".join(
            f"{response!r}: {self._field(type_, merged, name)}"
            for response, merged in self._fields(type_, details).items()
        )
        if type_.is_type_of is None:
            return f"{{{fields}}}"
        origin = self._bind("origin", _origin(type_))
        return f"({{{fields}}} if isinstance({name}, {origin}) else refuse())"

    def _field(self, parent: GraphQLObjectType, details: FieldDetailsList, name: str) -> str:
        node = details[0].node
        if node.name.value == "__typename":
            return repr(parent.name)
        definition = parent.fields.get(node.name.value)
        ours = definition.extensions.get("strawberry-definition") if definition is not None else None
        if definition is None or ours is None or not ours.is_basic_field or node.arguments:
            raise NotPlain
        if not ours.python_name.isidentifier():
            raise NotPlain
        return self._value(definition.type, details, f"{name}.{ours.python_name}")

    def _fields(self, type_: GraphQLObjectType, details: FieldDetailsList) -> GroupedFieldSet:
        """Applies aliases, fragments, @skip and @include, as graphql-core does."""
        of = self.executor
        collected = collect_subfields(
            of.schema, of.fragments, of.variable_values, of.operation, type_, details, of.hide_suggestions
        )
        if collected.new_defer_usages:
            raise NotPlain
        return collected.grouped_field_set

    def _name(self, kind: str) -> str:
        name = f"{kind}{len(self.names)}"
        self.names[name] = None
        return name

    def _bind(self, kind: str, thing: Any) -> str:
        name = self._name(kind)
        self.names[name] = thing
        return name


class Dispatch:
    """A plan for each class of an interface or a union."""

    def __init__(self, writer: PlanWriter, type_: Any, details: FieldDetailsList) -> None:
        self.executor = writer.executor
        self.details = details
        self.types = {_origin(one): one for one in writer.executor.schema.get_possible_types(type_)}
        self.plans: dict[type, Plan] = {}
        for origin, one in self.types.items():  # planned now, so that NotPlain is raised before a run
            inner = PlanWriter(self.executor)
            self.plans[origin] = inner.plan(one, details)
            writer.characters += inner.characters

    def __call__(self, value: Any) -> Any:
        plan = self.plans.get(value.__class__)
        return plan(value) if plan is not None else _refuse()


def _members(type_: GraphQLEnumType) -> dict[Enum, str]:
    """Names by member of our enum class; other values are left to Strawberry."""
    ours: type[Enum] | None = getattr(type_, "wrapped_cls", None)
    return {ours(one.value): name for name, one in type_.values.items()} if ours is not None else {}


def _origin(type_: GraphQLObjectType) -> type:
    ours = type_.extensions.get("strawberry-definition")
    if ours is None:
        raise NotPlain
    origin: type = ours.origin
    return origin


def _refuse() -> Any:
    raise NotPlain
