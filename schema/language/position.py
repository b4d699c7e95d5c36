"""A place in the log, or an instant."""

from __future__ import annotations

import strawberry
from strawberry import Maybe

from schema.language.scalars import Cursor, DateTime


@strawberry.input(one_of=True, description="A place in the log: exactly one of the two.")
class Position:
    cursor: Maybe[Cursor] = strawberry.field(description="Right after this position.", default=None)
    at: Maybe[DateTime] = strawberry.field(description="At this instant.", default=None)
