"""The intervals of a report."""

import calendar
from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum


class ReportInterval(StrEnum):
    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"


def intervals(first: date, last: date, width: ReportInterval) -> Iterator[tuple[date, date]]:
    """The first and the last day of each interval. The first and the last interval are cut off where the range ends."""
    day = first
    while day <= last:
        until = min(_last_day(day, width), last)
        yield day, until
        if until == last:
            return
        day = until + timedelta(days=1)


def _last_day(day: date, width: ReportInterval) -> date:
    """The last day of the interval that contains this day."""
    match width:
        case ReportInterval.DAY:
            return day
        case ReportInterval.WEEK:
            sunday = day.toordinal() + 6 - day.weekday()
            return date.fromordinal(min(sunday, date.max.toordinal()))
        case ReportInterval.MONTH:
            return day.replace(day=calendar.monthrange(day.year, day.month)[1])
