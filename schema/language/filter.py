"""The comparisons that filters are made of.

`eq` and `neq` take null as a value like any other; every other condition that is null counts as not given.
"""

import strawberry
from strawberry import Maybe

from schema.language.scalars import ID, Date, DateTimeOrDuration


@strawberry.input(
    description="Conditions on a text. All given ones must hold. null is a value for `eq` and `neq`; elsewhere it counts as not given."
)
class StringFilter:
    eq: Maybe[str | None] = strawberry.field(description="Is exactly this.", default=None)
    neq: Maybe[str | None] = strawberry.field(description="Is anything but this; holds for null.", default=None)
    in_: list[str] | None = strawberry.field(name="in", description="Is one of these.", default=None)
    not_in: list[str] | None = strawberry.field(description="Is none of these; holds for null.", default=None)
    contains: str | None = strawberry.field(description="Case-insensitive.", default=None)
    starts_with: str | None = strawberry.field(description="Begins with this; case-insensitive.", default=None)
    is_null: bool | None = strawberry.field(description="True: there is none. False: there is one.", default=None)


@strawberry.input(description="Conditions on a reference, by id; a team by its key too. All given ones must hold.")
class IDFilter:
    eq: Maybe[ID | None] = strawberry.field(description="Is this one.", default=None)
    neq: Maybe[ID | None] = strawberry.field(description="Is any but this one.", default=None)
    in_: list[ID] | None = strawberry.field(name="in", description="Is one of these.", default=None)
    not_in: list[ID] | None = strawberry.field(description="Is none of these.", default=None)


@strawberry.input(description="Reference to a user; `me` means the caller.")
class UserRefFilter:
    eq: Maybe[ID | None] = strawberry.field(description="Is this user.", default=None)
    neq: Maybe[ID | None] = strawberry.field(description="Is another user, or nobody.", default=None)
    in_: list[ID] | None = strawberry.field(name="in", description="Is one of these users.", default=None)
    not_in: list[ID] | None = strawberry.field(description="Is none of these users, or nobody.", default=None)
    me: bool | None = strawberry.field(
        description="True: is the caller. False: is somebody else, or nobody.", default=None
    )
    is_null: bool | None = strawberry.field(
        description="True: there is nobody. False: there is somebody.", default=None
    )


@strawberry.input(description="Comparison with a set of objects. All given conditions must hold.")
class SetFilter:
    any: list[ID] | None = strawberry.field(
        description="At least one of these is in it; an empty list matches nothing.", default=None
    )
    all: list[ID] | None = strawberry.field(
        description="All of these are in it; an empty list is no condition.", default=None
    )
    none: list[ID] | None = strawberry.field(
        description="None of these is in it; an empty list is no condition.", default=None
    )
    is_empty: bool | None = strawberry.field(
        description="True: there is nothing in it; false: there is something.", default=None
    )


@strawberry.input(
    description="Conditions on a number. All given ones must hold; a task without a number fails `gt`, `gte`, `lt` and `lte`."
)
class IntFilter:
    eq: Maybe[int | None] = strawberry.field(description="Is this number.", default=None)
    neq: Maybe[int | None] = strawberry.field(description="Is anything but this number; holds for null.", default=None)
    in_: list[int] | None = strawberry.field(name="in", description="Is one of these.", default=None)
    not_in: list[int] | None = strawberry.field(description="Is none of these; holds for null.", default=None)
    gt: int | None = strawberry.field(description="Is greater.", default=None)
    gte: int | None = strawberry.field(description="Is this number, or greater.", default=None)
    lt: int | None = strawberry.field(description="Is less.", default=None)
    lte: int | None = strawberry.field(description="Is this number, or less.", default=None)
    is_null: bool | None = strawberry.field(description="True: there is none. False: there is one.", default=None)


@strawberry.input(
    description="Conditions on an instant. A duration counts from now: lt P7D is before this time next week."
)
class DateTimeFilter:
    eq: Maybe[DateTimeOrDuration | None] = strawberry.field(description="Is this instant.", default=None)
    gt: DateTimeOrDuration | None = strawberry.field(description="Is after it.", default=None)
    gte: DateTimeOrDuration | None = strawberry.field(description="Is it, or after it.", default=None)
    lt: DateTimeOrDuration | None = strawberry.field(description="Is before it.", default=None)
    lte: DateTimeOrDuration | None = strawberry.field(description="Is it, or before it.", default=None)
    is_null: bool | None = strawberry.field(description="True: it has not happened. False: it has.", default=None)


@strawberry.input(
    description="Conditions on a calendar day. All of them must hold. A task without a due date matches no comparison."
)
class DateFilter:
    eq: Maybe[Date | None] = strawberry.field(description="Is this day.", default=None)
    gt: Date | None = strawberry.field(description="Is after this day.", default=None)
    gte: Date | None = strawberry.field(description="Is this day, or after it.", default=None)
    lt: Date | None = strawberry.field(description="Is before this day.", default=None)
    lte: Date | None = strawberry.field(description="Is this day, or before it.", default=None)
    is_null: bool | None = strawberry.field(description="True: there is no day. False: there is one.", default=None)
