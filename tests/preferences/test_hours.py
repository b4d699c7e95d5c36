"""The times at which mails may be sent: the person's time zone, their quiet hours, and the kind of notification."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.notification.reason import IN_ORDER, NotificationReason
from models.preferences.channel import DEFAULTS, Channel, Digest
from models.preferences.hours import after_quiet_hours, next_digest
from models.preferences.preferences import DEFAULT, Preferences
from models.values import clock

BERLIN, AUCKLAND, KOLKATA, NEW_YORK, LORD_HOWE = (
    *("Europe/Berlin", "Pacific/Auckland", "Asia/Kolkata"),
    *("America/New_York", "Australia/Lord_Howe"),
)


def minutes(time: str) -> int:
    hours, rest = time.split(":")
    return int(hours) * 60 + int(rest)


def quiet(start: str, end: str) -> Preferences:
    return replace(DEFAULT, quiet_from=minutes(start), quiet_until=minutes(end))


QUIET = {
    # zone, quiet hours, an instant, and the instant at which a mail may be sent
    "by day it goes at once": (BERLIN, "20:00-07:30", "2026-11-28T12:00:00Z", "2026-11-28T12:00:00Z"),
    "at the beginning it waits": (BERLIN, "20:00-07:30", "2026-11-28T19:00:00Z", "2026-11-29T06:30:00Z"),
    "a moment before it does not": (BERLIN, "20:00-07:30", "2026-11-28T18:59:59Z", "2026-11-28T18:59:59Z"),
    "after midnight it waits for this morning": (BERLIN, "20:00-07:30", "2026-11-28T23:30:00Z", "2026-11-29T06:30:00Z"),
    "at the end it goes": (BERLIN, "20:00-07:30", "2026-11-29T06:30:00Z", "2026-11-29T06:30:00Z"),
    "within one day": (KOLKATA, "12:00-14:00", "2026-11-28T07:00:00Z", "2026-11-28T08:30:00Z"),
    "far in the east": (AUCKLAND, "22:00-07:00", "2026-11-28T10:00:00Z", "2026-11-28T18:00:00Z"),
    "nearly always": (KOLKATA, "00:01-00:00", "2026-11-28T00:00:00Z", "2026-11-28T18:30:00Z"),
    "the night that is an hour shorter": (BERLIN, "20:00-07:30", "2026-03-28T22:00:00Z", "2026-03-29T05:30:00Z"),
    "the night that is an hour longer": (BERLIN, "20:00-07:30", "2026-10-24T22:00:00Z", "2026-10-25T06:30:00Z"),
    "an end that is missing": (BERLIN, "20:00-02:30", "2026-03-28T23:00:00Z", "2026-03-29T01:30:00Z"),
    "an end that comes twice": (NEW_YORK, "22:00-01:30", "2026-11-01T04:00:00Z", "2026-11-01T05:30:00Z"),
    "between the two ends": (NEW_YORK, "22:00-01:30", "2026-11-01T06:10:00Z", "2026-11-01T06:30:00Z"),
    "after the second": (NEW_YORK, "22:00-01:30", "2026-11-01T06:40:00Z", "2026-11-01T06:40:00Z"),
    "half an hour back": (LORD_HOWE, "22:00-01:45", "2026-04-04T15:05:00Z", "2026-04-04T15:15:00Z"),
    "a zone that nobody knows is UTC": ("Mars/Base", "20:00-07:30", "2026-11-28T21:00:00Z", "2026-11-29T07:30:00Z"),
}


@pytest.mark.parametrize("what", QUIET)
def test_a_mail_waits_for_the_end_of_the_quiet_hours(what: str) -> None:
    zone, hours, at, goes = QUIET[what]
    start, end = hours.split("-")

    when = after_quiet_hours(quiet(start, end), clock.from_wire(at), zone)

    assert clock.to_wire(when) == clock.to_wire(clock.from_wire(goes))
    assert after_quiet_hours(quiet(start, end), when, zone) == when


def test_no_mail_is_sent_in_quiet_hours_whatever_the_clock_does() -> None:
    """Each quarter of an hour around all clock changes of a year, in zones that have them."""
    for zone in (BERLIN, AUCKLAND, NEW_YORK, LORD_HOWE, "Africa/Casablanca", "America/Santiago"):
        for wanted in (
            quiet("20:00", "07:30"),
            quiet("01:00", "02:30"),
            quiet("23:45", "00:15"),
            quiet("02:15", "02:00"),
        ):
            at = clock.from_wire("2026-01-01T00:00:00Z")
            for day in range(365):
                for quarter in (0, 7, 30, 55, 60, 77, 90):
                    moment = at + day * clock.DAY + quarter * 15 * 60_000
                    goes = after_quiet_hours(wanted, moment, zone)
                    assert moment <= goes <= moment + 2 * clock.DAY
                    assert after_quiet_hours(wanted, goes, zone) == goes


DIGESTS = {
    # zone, kind, now, the day of the last digest, and the instant at which the next one is due
    "daily, today": (BERLIN, Digest.DAILY, "2026-11-28T05:00:00Z", None, "2026-11-28T07:00:00Z"),
    "daily, its hour has passed": (BERLIN, Digest.DAILY, "2026-11-28T09:00:00Z", None, "2026-11-28T09:00:00Z"),
    "daily, there was one today": (BERLIN, Digest.DAILY, "2026-11-28T09:00:00Z", "2026-11-28", "2026-11-29T07:00:00Z"),
    "daily, the clock is changed": (BERLIN, Digest.DAILY, "2026-03-28T12:00:00Z", "2026-03-28", "2026-03-29T06:00:00Z"),
    "weekly, on Saturday": (BERLIN, Digest.WEEKLY, "2026-11-28T09:00:00Z", None, "2026-11-30T07:00:00Z"),
    "weekly, on that Monday": (BERLIN, Digest.WEEKLY, "2026-11-30T10:00:00Z", "2026-11-23", "2026-11-30T10:00:00Z"),
    "weekly, it was today": (BERLIN, Digest.WEEKLY, "2026-11-30T10:00:00Z", "2026-11-30", "2026-12-07T07:00:00Z"),
    "moved to the east, where it is tomorrow": (
        *(AUCKLAND, Digest.DAILY, "2026-11-28T20:00:00Z", "2026-11-28", "2026-11-28T20:00:00Z"),
    ),
    "moved to the west, where it is yesterday": (
        *(NEW_YORK, Digest.DAILY, "2026-11-29T01:00:00Z", "2026-11-29", "2026-11-30T13:00:00Z"),
    ),
}


@pytest.mark.parametrize("what", DIGESTS)
def test_a_digest_is_due_on_a_day_without_one(what: str) -> None:
    zone, kind, now, last, due = DIGESTS[what]

    found = next_digest(replace(DEFAULT, digest=kind), zone, now=clock.from_wire(now), last_day=last)

    assert found is not None
    assert clock.to_wire(found) == clock.to_wire(clock.from_wire(due))


def test_a_digest_waits_for_the_end_of_the_quiet_hours() -> None:
    wanted = replace(quiet("22:00", "09:15"), digest=Digest.DAILY)

    found = next_digest(wanted, BERLIN, now=clock.from_wire("2026-11-28T05:00:00Z"), last_day=None)

    assert found == clock.from_wire("2026-11-28T08:15:00Z")


def test_without_digests_none_is_due() -> None:
    assert next_digest(DEFAULT, BERLIN, now=0, last_day=None) is None


ALL, MAILED, SHOWN = ("IN_APP", "EMAIL", "PUSH"), ("IN_APP", "EMAIL"), ("IN_APP",)
ALONE = {
    **dict.fromkeys(("ASSIGNED", "MENTIONED", "OVERDUE", "DUE_SOON", "REMINDER"), ALL),
    **dict.fromkeys(("COMMENTED", "UNBLOCKED", "TEAM", "TRANSFER", "SECURITY"), MAILED),
    **dict.fromkeys(("UNASSIGNED", "STATUS_CHANGED", "UPDATED"), SHOWN),
}


@pytest.mark.parametrize("reason", IN_ORDER)
def test_each_reason_has_its_channels(reason: NotificationReason) -> None:
    assert tuple(channel for channel in Channel if channel in DEFAULTS[reason]) == ALONE[reason]
