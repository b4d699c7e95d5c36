"""The times at which a user may be notified: after their quiet hours, or with their digest. They go by the clock of the
user's time zone: zoneinfo handles hours that are missing or come twice. Each function is a pure function of a time, so
that a table can test it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.preferences.channel import Digest
from models.preferences.preferences import Preferences
from models.values import clock


def after_quiet_hours(wanted: Preferences, at: int, zone_name: str) -> int:
    """That instant, or the end of the quiet hours that contain it. If the end is missing on that day, the moment that
    replaces it may lie in the next quiet hours."""
    start, end, zone = wanted.quiet_from, wanted.quiet_until, clock.zone(zone_name)
    if start is None or end is None:
        return at
    while _is_quiet(minute := _minute(at, zone), start, end):
        day = clock.moment(at).astimezone(zone).date()
        last = day if minute < end else day + timedelta(days=1)
        at = next(moment for moment in _moments(last, end, zone) if moment > at)
    return at


def is_quiet(wanted: Preferences, at: int, zone_name: str) -> bool:
    return after_quiet_hours(wanted, at, zone_name) != at


def next_digest(wanted: Preferences, zone_name: str, *, now: int, last_day: str | None) -> int | None:
    """When the next digest is due: now, or later. `last_day`: the day of the last one. None if there are no digests. A
    digest is due at its hour of a day (for a weekly one: of that weekday) without a digest so far, even if that hour is
    over; but never in quiet hours."""
    if wanted.digest is Digest.OFF:
        return None
    zone = clock.zone(zone_name)
    day = clock.moment(now).astimezone(zone).date()
    while not _is_its_day(wanted, day, last_day):
        day += timedelta(days=1)
    due = _moments(day, wanted.digest_hour * 60, zone)[0]
    return after_quiet_hours(wanted, max(due, now), zone_name)


def _is_its_day(wanted: Preferences, day: date, last_day: str | None) -> bool:
    if last_day is not None and day.isoformat() <= last_day:
        return False
    return wanted.digest is Digest.DAILY or day.isoweekday() == wanted.digest_weekday


def _is_quiet(minute: int, start: int, end: int) -> bool:
    return start <= minute < end if start < end else minute >= start or minute < end


def _minute(at: int, zone: ZoneInfo) -> int:
    there = clock.moment(at).astimezone(zone)
    return there.hour * 60 + there.minute


def _moments(day: date, minute: int, zone: ZoneInfo) -> tuple[int, int]:
    """That time of that day, twice: the two differ only if the time comes twice. A time that is missing is moved later
    by the length of the gap."""
    there = datetime.combine(day, time(minute // 60, minute % 60), zone)
    return clock.of(there), clock.of(there.replace(fold=1))
