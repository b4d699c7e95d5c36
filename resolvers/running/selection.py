"""Reads the client's selection below a field, so that what is not selected is not loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar
from weakref import ref

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLObjectType,
    GraphQLResolveInfo,
    InlineFragmentNode,
    SelectionSetNode,
)
from graphql.execution.values import VariableValues, get_argument_values

from schema.context import Info

T = TypeVar("T")

_known: dict[int, tuple[ref[FieldNode], dict[Any, Any]]] = {}
"""Cache of what follows from the selection below a node, for as long as its document is cached: most documents come again and
again."""


def selected(info: Info, *path: str) -> frozenset[str]:
    """The names of the fields right below this one, or below those that the path leads to; fragments spread.
    (@skip and @include are taken as selected.)"""
    return read_once(info, _look, *path)


def read_once(info: Info, read: Callable[..., T], *more: Any) -> T:
    """What `read(info, *more)` returns, which must follow from the selection alone: it is called once for a document. `read` is a
    function of a module, and `more` constants, so that the cache has few entries."""
    nodes: Sequence[FieldNode] = info._raw_info.field_nodes  # noqa: SLF001  # Strawberry's own view of it copies the whole tree
    if len(nodes) > 1:  # not cached: the nodes that are merged into one field may differ each time
        return read(info, *more)
    known, key = _cache_of(nodes[0]), (read, more)
    if key not in known:
        known[key] = read(info, *more)
    found: T = known[key]
    return found


def asked_for(info: Info, parent: str, *path: str) -> list[Mapping[str, Any]]:
    """The coerced arguments of each field that the path leads to; these are fields of the type `parent`. A field with
    wrong arguments is left out, since it will fail."""
    raw = info._raw_info  # noqa: SLF001  # Strawberry's own view of it copies the whole tree
    type_ = raw.schema.get_type(parent)
    assert isinstance(type_, GraphQLObjectType)
    coerced: Any = raw.variable_values  # Strawberry hands on the coerced dict, whatever the type says
    variables = VariableValues({}, coerced)
    found: list[Mapping[str, Any]] = []
    for node in _at(raw.field_nodes, raw, path):
        try:
            found.append(get_argument_values(type_.fields[node.name.value], node, variables))
        except GraphQLError:
            continue
    return found


def _cache_of(node: FieldNode) -> dict[Any, Any]:
    """The entry of `_known`, by the identity of the node: hashing a node would walk through all of it."""
    key = id(node)
    if key not in _known:
        _known[key] = ref(node, lambda _: _known.pop(key, None)), {}
    return _known[key][1]


def _look(info: Info, *path: str) -> frozenset[str]:
    raw = info._raw_info  # noqa: SLF001  # as in `read_once`
    return frozenset(field.name.value for field in _below(_at(raw.field_nodes, raw, path), raw))


def _at(fields: Iterable[FieldNode], raw: GraphQLResolveInfo[Any], path: Iterable[str]) -> Iterable[FieldNode]:
    for name in path:
        fields = [field for field in _below(fields, raw) if field.name.value == name]
    return fields


def _below(fields: Iterable[FieldNode], raw: GraphQLResolveInfo[Any]) -> Iterator[FieldNode]:
    return _spread((field.selection_set for field in fields), raw, frozenset())


def _spread(
    sets: Iterable[SelectionSetNode | None], raw: GraphQLResolveInfo[Any], spread: frozenset[str]
) -> Iterator[FieldNode]:
    for selection in (one for each in sets if each is not None for one in each.selections):
        if isinstance(selection, FieldNode):
            yield selection
        elif isinstance(selection, FragmentSpreadNode):
            name = selection.name.value
            if name not in spread:
                yield from _spread([raw.fragments[name].selection_set], raw, spread | {name})
        elif isinstance(selection, InlineFragmentNode):
            yield from _spread([selection.selection_set], raw, spread)
