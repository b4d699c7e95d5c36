"""Instants as whole milliseconds since 1970 in UTC, on both databases and in Python; text only at the API.

Several machines must agree on the time: a token that one of them signs is checked by another. So each takes the time of
the database that they share, and counts on from there by a clock that nobody can set. SQLite is a file on this machine,
so the clock of this machine counts."""

import time
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

DAY = 86_400_000
EARLIEST = -62_135_596_800_000
LATEST = 253_402_300_799_999
_SECONDS = [f"{second:02d}." for second in range(60)]
_MILLISECONDS = [f"{millisecond:03d}Z" for millisecond in range(1000)]
"""A table takes a third of the time of a format, and a list of tasks has hundreds of instants."""


class _Followed:
    """Nanoseconds from `ticks` to the time of the database; None: the clock of this machine counts."""

    ahead: int | None = None


def now() -> int:
    if _Followed.ahead is None:
        return time.time_ns() // 1_000_000
    return (ticks() + _Followed.ahead) // 1_000_000


def ticks() -> int:
    """Nanoseconds by a clock that nobody can set, and that continues while the machine sleeps, if it has such a clock."""
    return time.clock_gettime_ns(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


def follow(at: int, *, asked: int, answered: int) -> None:
    """Adopts another clock's time, which was read between these two ticks. While our time may be right, it stays as it
    is; a slow answer moves it no more than necessary."""
    least, most = at * 1_000_000 - answered, (at + 1) * 1_000_000 - asked
    ahead = (least + most) // 2 if _Followed.ahead is None else _Followed.ahead
    _Followed.ahead = min(max(ahead, least), most)


def follow_nobody() -> None:
    _Followed.ahead = None


def to_wire(at: int) -> str:
    """`2026-03-22T10:00:00.000Z`."""
    rest = at % 60_000
    return f"{_minute(at // 60_000)}{_SECONDS[rest // 1000]}{_MILLISECONDS[rest % 1000]}"


def from_wire(text: str) -> int:
    """Any RFC 3339 instant with an offset; a time without one is refused, because it is ambiguous."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        msg = "it has no offset"
        raise ValueError(msg)
    return of(moment)


def of(moment: datetime) -> int:
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def moment(at: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at)


def zone(name: str) -> ZoneInfo:
    """The zone of that IANA name, or UTC if this machine does not have it (any more)."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def day_of(at: int, zone_name: str) -> str:
    """The calendar day of this instant in that time zone."""
    return moment(at).astimezone(zone(zone_name)).date().isoformat()


def start_of(day: str, zone_name: str) -> int:
    return of(datetime.combine(date.fromisoformat(day), time_of_day.min, zone(zone_name)))


def end_of(day: str, zone_name: str) -> int:
    """The first instant after that day in that time zone. For the last day of the calendar it is the last instant that
    can be represented."""
    if day == date.max.isoformat():
        return LATEST
    return start_of((date.fromisoformat(day) + timedelta(days=1)).isoformat(), zone_name)


@lru_cache(maxsize=4096)
def _minute(minute: int) -> str:
    return f"{moment(minute * 60_000).strftime('%Y-%m-%dT%H:%M').zfill(16)}:"
