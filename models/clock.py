"""Instants as whole milliseconds since 1970 in UTC, on both databases and in Python; text only at the border."""

import time
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

DAY = 86_400_000
EARLIEST = -62_135_596_800_000
LATEST = 253_402_300_799_999


def now() -> int:
    return time.time_ns() // 1_000_000


def to_wire(at: int) -> str:
    """`2026-03-22T10:00:00.000Z`."""
    minute, rest = divmod(at, 60_000)
    second, millisecond = divmod(rest, 1000)
    return f"{_minute(minute)}{second:02d}.{millisecond:03d}Z"


def from_wire(text: str) -> int:
    """Any RFC 3339 instant with an offset; a time without one is refused, because nobody knows when it is."""
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
    """The zone of that IANA name, or UTC when this machine does not know it (any more)."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def day_of(at: int, zone_name: str) -> str:
    """The calendar day that this instant belongs to, as seen from there."""
    return moment(at).astimezone(zone(zone_name)).date().isoformat()


def start_of(day: str, zone_name: str) -> int:
    return of(datetime.combine(date.fromisoformat(day), time_of_day.min, zone(zone_name)))


def end_of(day: str, zone_name: str) -> int:
    """The first instant after that day, as seen from there. The last day there is ends when time does."""
    if day == date.max.isoformat():
        return LATEST
    return start_of((date.fromisoformat(day) + timedelta(days=1)).isoformat(), zone_name)


@lru_cache(maxsize=4096)
def _minute(minute: int) -> str:
    return f"{moment(minute * 60_000).strftime('%Y-%m-%dT%H:%M').zfill(16)}:"
