"""How work progressed over a range of days."""

from __future__ import annotations

import strawberry

from models.report import ReportInterval
from schema.language.enums import described_enum
from schema.language.scalars import Cursor, Date

described_enum(
    ReportInterval,
    "ReportInterval",
    "Width of an interval.",
    DAY="A day.",
    WEEK="A week from Monday.",
    MONTH="A calendar month.",
)


@strawberry.type(description="One interval of a report.")
class ReportPoint:
    date: Date = strawberry.field(description="Its first day.")
    created: int = strawberry.field(description="Tasks created in it.")
    completed: int = strawberry.field(description="Tasks completed in it: the throughput.")
    cancelled: int = strawberry.field(description="Tasks cancelled in it.")
    open: int = strawberry.field(description="Open at its end.")
    scope: int = strawberry.field(
        description="All tasks ever created up to its end and not cancelled: the upper line of a burn-up."
    )
    done: int = strawberry.field(description="All tasks ever completed up to its end: the lower line of a burn-up.")


@strawberry.type(description="A distribution of durations, in seconds; null values if `count` is 0.")
class DurationStats:
    count: int = strawberry.field(description="Of how many tasks.")
    mean: float | None = strawberry.field(description="Mean.")
    p50: float | None = strawberry.field(description="Half took no longer.")
    p85: float | None = strawberry.field(description="85 of 100 took no longer.")
    p95: float | None = strawberry.field(description="95 of 100 took no longer.")


@strawberry.type(
    description=(
        "How work progressed over a range of days, in the caller's time zone. Tasks in the trash are not counted; a reopened task is not completed."
    )
)
class Report:
    points: list[ReportPoint] = strawberry.field(description="One for each interval, oldest first; at most 400.")
    lead_time: DurationStats = strawberry.field(
        description="From creation to completion, for tasks completed in the range."
    )
    cycle_time: DurationStats = strawberry.field(
        description=(
            "From the first IN_PROGRESS to completion, for tasks completed in the range that were ever in progress."
        )
    )
    cursor: Cursor = strawberry.field(description="Log position that the numbers reflect.")
