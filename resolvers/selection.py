"""What a client asks for below a field, before it is loaded: what is not selected is not read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from graphql import FieldNode, FragmentSpreadNode, GraphQLResolveInfo, InlineFragmentNode, SelectionSetNode

from schema.context import Info


def selected(info: Info, *path: str) -> frozenset[str]:
    """The names of the fields right below this one, or below those that the path leads to; fragments spread.
    (@skip and @include are taken as selected.)"""
    raw = info._raw_info  # noqa: SLF001  # Strawberry's own view of it copies the whole tree
    fields: Sequence[FieldNode] = raw.field_nodes
    for name in path:
        fields = [field for field in _below(fields, raw) if field.name.value == name]
    return frozenset(field.name.value for field in _below(fields, raw))


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
