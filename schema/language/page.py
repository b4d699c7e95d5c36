"""Connections: the arguments of a page, and `PageInfo`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, TypeAlias

import strawberry

from models.storage.keyset import Order, PageRequest

First: TypeAlias = Annotated[
    int | None,
    strawberry.argument(
        description="How many items from the start, 1 to 100; 20 when neither `first` nor `last` is given."
    ),
]
After: TypeAlias = Annotated[str | None, strawberry.argument(description="Only what comes after this edge's `cursor`.")]
Last: TypeAlias = Annotated[
    int | None, strawberry.argument(description="How many items from the end, 1 to 100; not together with `first`.")
]
Before: TypeAlias = Annotated[
    str | None, strawberry.argument(description="Only what comes before this edge's `cursor`.")
]


@dataclass(frozen=True, slots=True)
class Page:
    """Which part of a list is asked for, as it was asked; the read layer checks it."""

    first: int | None = None
    after: str | None = None
    last: int | None = None
    before: str | None = None

    def checked(self, order: Order) -> PageRequest:
        return PageRequest.of(order, first=self.first, after=self.after, last=self.last, before=self.before)


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether more items follow.")
    has_previous_page: bool = strawberry.field(description="Whether items come before.")
    start_cursor: str | None = strawberry.field(
        description="Of the first edge: pass as `before` to page backwards. Null when the page is empty."
    )
    end_cursor: str | None = strawberry.field(
        description="Of the last edge: pass as `after` to page on. Null when the page is empty."
    )

    @classmethod
    def of(
        cls, cursors: Sequence[str], *, after: object | None, before: object | None, backwards: bool, more: bool
    ) -> PageInfo:
        """Of a page with these cursors, which began after or before something. `more`: its list goes on in the direction of reading."""
        return cls(
            has_next_page=before is not None if backwards else more,
            has_previous_page=more if backwards else after is not None,
            start_cursor=cursors[0] if cursors else None,
            end_cursor=cursors[-1] if cursors else None,
        )
