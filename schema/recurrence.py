"""How tasks recur."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Protocol

import strawberry

from schema.context import InfoWith
from schema.language.field import loaded
from schema.language.scalars import Date


@dataclass(frozen=True, slots=True)
class Recurring:
    """The values that decide when a task recurs: its columns, and the assignee, in whose time zone its days are."""

    recurrence_json: str
    recurs_on: str | None
    due_on: str | None
    assignee_id: str | None


class RecurrenceFields(Protocol):
    async def upcoming(self, recurring: Recurring, first: int) -> list[Date]: ...


@strawberry.type(
    description="How a task recurs. The next occurrence is created in the transaction that completes this one."
)
class Recurrence:
    rule: str = strawberry.field(
        description="RFC 5545 RRULE without its name: FREQ=WEEKLY;BYDAY=MO,TH. Days, weeks, months and years; no times."
    )
    from_completion: bool = strawberry.field(
        description=(
            "False: the next due date follows the last due date, and is never before the day of completion. True: it is counted from the day"
            " of completion."
        )
    )
    recurring: strawberry.Private[Recurring]

    @loaded("The next due dates, if this one were completed today.")
    async def upcoming(
        self,
        info: InfoWith[RecurrenceFields],
        first: Annotated[int, strawberry.argument(description="How many, at most 50.")] = 5,
    ) -> list[Date]:
        return await info.context.fields.upcoming(self.recurring, first)


@strawberry.input(description="How a task recurs.")
class RecurrenceInput:
    rule: str = strawberry.field(
        description=(
            "RFC 5545 RRULE without its name, at most 500 characters, given back as it was given. It starts at the due date that the task has"
            " when it is set. Parts: FREQ (DAILY to YEARLY), INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST, COUNT, UNTIL."
        )
    )
    from_completion: bool = strawberry.field(
        description="Count from the day of completion instead of the due date; not with COUNT.", default=False
    )
