"""A fixed instant, or an offset from now: the two things that a filter on time may name."""

import re
from calendar import monthrange
from dataclasses import dataclass
from typing import TypeAlias

from models.values import clock

LONGEST_DURATION = 100
_MONTHS_OF_ALL_TIME = 12 * 10_000
_NUMBER = r"(?:([+-]?[0-9]{1,9})%s)?"
_DURATION = re.compile(
    r"([+-])?P"
    + "".join(_NUMBER % unit for unit in "YMWD")
    + r"(?:T(?=.)"
    + "".join(_NUMBER % unit for unit in "HM")
    + r"(?:([+-]?[0-9]{1,9})(?:[.,]([0-9]{1,9}))?S)?)?\Z"
)


@dataclass(frozen=True, slots=True)
class Instant:
    at: int

    def seen_from(self, now: int) -> int:  # noqa: ARG002  # FromNow has the same method
        return self.at


@dataclass(frozen=True, slots=True)
class FromNow:
    """Months first, by the calendar in UTC and never past a month's last day; then the rest, by the clock."""

    months: int = 0
    milliseconds: int = 0

    def seen_from(self, now: int) -> int:
        return _within_time(_months_later(now, self.months) + self.milliseconds)


Moment: TypeAlias = Instant | FromNow


def looks_like_a_duration(text: str) -> bool:
    return text[:2].lstrip("+-").startswith("P")


def duration(text: str) -> FromNow | None:
    match = _DURATION.match(text) if len(text) <= LONGEST_DURATION else None
    if match is None or not any(match.groups()[1:]):
        return None
    sign = -1 if match[1] == "-" else 1
    years, months, weeks, days, hours, minutes, seconds = (int(match[part] or 0) for part in range(2, 9))
    fraction = int((match[9] or "").ljust(3, "0")[:3])
    if (match[8] or "").startswith("-"):
        fraction = -fraction
    rest = _milliseconds(weeks * 7 + days, hours, minutes, seconds)
    return FromNow(months=sign * (years * 12 + months), milliseconds=sign * (rest + fraction))


_WHOLE = re.compile(
    r"P(?:([0-9]{1,6})W)?(?:([0-9]{1,6})D)?(?:T(?=[0-9])(?:([0-9]{1,9})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})S)?)?\Z"
)


def whole_seconds(text: str) -> int | None:
    """A length and no offset: milliseconds, not negative. Months and years have no length of their own."""
    match = _WHOLE.match(text) if len(text) <= LONGEST_DURATION else None
    if match is None or not any(match.groups()):
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return _milliseconds(weeks * 7 + days, hours, minutes, seconds)


def _milliseconds(days: int, hours: int, minutes: int, seconds: int) -> int:
    """In plain numbers, which have no largest value: a timedelta gives up after 2.7 million years."""
    return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000


def _months_later(at: int, months: int) -> int:
    if not months:
        return at
    if abs(months) > _MONTHS_OF_ALL_TIME:
        return clock.LATEST if months > 0 else clock.EARLIEST
    start = clock.moment(at)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return clock.LATEST if year > 9999 else clock.EARLIEST
    last = monthrange(year, month + 1)[1]
    return clock.of(start.replace(year=year, month=month + 1, day=min(start.day, last)))


def _within_time(at: int) -> int:
    return max(clock.EARLIEST, min(at, clock.LATEST))
