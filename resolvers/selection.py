"""What a client asks for below a field, before it is loaded: what is not selected is not read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from graphql import FieldNode, FragmentSpreadNode, GraphQLResolveInfo, InlineFragmentNode, SelectionSetNode

from schema.context import Info


def selected(info: Info) -> frozenset[str]:
    """The names of the fields right below this one, fragments spread. (@skip and @include are taken as selected.)"""
    raw = info._raw_info  # noqa: SLF001  # Strawberry's own view of it copies the whole tree
    return frozenset(_names((node.selection_set for node in raw.field_nodes), raw, frozenset()))


def _names(
    sets: Iterable[SelectionSetNode | None], raw: GraphQLResolveInfo[Any], spread: frozenset[str]
) -> Iterable[str]:
    for selection in (one for each in sets if each is not None for one in each.selections):
        if isinstance(selection, FieldNode):
            yield selection.name.value
        elif isinstance(selection, FragmentSpreadNode):
            name = selection.name.value
            if name not in spread:
                yield from _names([raw.fragments[name].selection_set], raw, spread | {name})
        elif isinstance(selection, InlineFragmentNode):
            yield from _names([selection.selection_set], raw, spread)
