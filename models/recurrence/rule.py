"""Rules of RFC 5545 (RRULE), as far as they are about days: `FREQ=WEEKLY;BYDAY=MO,TH`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any

from models.errors import Invalid
from models.wording.sentence import sentence

LONGEST = 500
PATH = ("input", "recurrence", "rule")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Frequency(StrEnum):
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class Weekday:
    """`nth` counts within the month or the year, from its end if it is negative. 0: all of them."""

    day: int
    """0 is Monday."""
    nth: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Parts that are not given are empty."""

    frequency: Frequency
    interval: int = 1
    weekdays: tuple[Weekday, ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    """Which of the dates of each day, week, month or year are taken."""
    week_start: int = 0
    count: int | None = None
    until: date | None = None


@lru_cache(maxsize=1024)
def parse(text: str) -> Rule:
    """Raises Invalid."""
    if len(text) > LONGEST:
        raise Invalid(sentence("A rule has at most {most} characters.", most=LONGEST), *PATH)
    if not text.isascii():
        raise _no_such_part(text)  # upper() would turn some of these letters into letters of a rule
    found: dict[str, Any] = {}
    for part in text.upper().split(";"):
        name, _, value = part.partition("=")
        if name not in _PARTS:
            raise _no_such_part(name)
        attribute, read = _PARTS[name]
        if attribute in found:
            raise Invalid(sentence("{part} occurs twice in this rule.", part=name), *PATH)
        try:
            found[attribute] = read(value)
        except ValueError:
            raise Invalid(sentence("The value of {part} is not valid.", part=name), *PATH) from None
    if "frequency" not in found:
        raise Invalid("A rule says how often: begin it with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.", *PATH)
    rule = Rule(**found)
    _must_fit_together(rule)
    return rule


def _no_such_part(name: str) -> Invalid:
    if not name.isascii() or not name.isalpha():
        return Invalid("A rule looks like FREQ=WEEKLY;BYDAY=MO,TH, without RRULE and without spaces.", *PATH)
    return Invalid(
        sentence(
            "A rule can't have the part {part}. It has FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST, COUNT and UNTIL.",
            part=name[:20],
        ),
        *PATH,
    )


def _must_fit_together(rule: Rule) -> None:
    """Checks the combinations of parts that RFC 5545 forbids."""
    if rule.count is not None and rule.until is not None:
        raise Invalid("A rule ends by COUNT or by UNTIL. Leave one of them out.", *PATH)
    if rule.frequency is Frequency.WEEKLY and rule.month_days:
        raise Invalid("A weekly rule has no BYMONTHDAY. Use FREQ=MONTHLY.", *PATH)
    if rule.frequency not in {Frequency.MONTHLY, Frequency.YEARLY} and any(each.nth for each in rule.weekdays):
        raise Invalid("A weekday with a number, like 1MO, needs FREQ=MONTHLY or YEARLY.", *PATH)
    if rule.positions and not (rule.weekdays or rule.month_days or rule.months):
        raise Invalid("BYSETPOS needs BYDAY, BYMONTHDAY or BYMONTH beside it.", *PATH)


def _number(value: str, *, least: int = 1) -> int:
    if not _DIGITS.match(value) or (number := int(value)) < least:
        raise ValueError(value)
    return number


def _signed(value: str, most: int) -> int:
    """A number from 1 to `most` with an optional sign."""
    found = _SIGNED.match(value)
    if found is None or not 1 <= (number := int(found[2])) <= most:
        raise ValueError(value)
    return -number if found[1] == "-" else number


def _list_of(read: Callable[[str], Any]) -> Callable[[str], tuple[Any, ...]]:
    """Reads a comma-separated list, without duplicates."""
    return lambda value: tuple(dict.fromkeys(read(one) for one in value.split(",")))


def _month(value: str) -> int:
    if (number := _number(value)) > 12:
        raise ValueError(value)
    return number


def _weekday(value: str) -> Weekday:
    nth, day = value[:-2], value[-2:]
    return Weekday(_day_of_week(day), _signed(nth, 53) if nth else 0)


def _day_of_week(value: str) -> int:
    return WEEKDAYS.index(value)


def _until(value: str) -> date:
    """A date without a time."""
    if not _DATE.match(value):
        raise ValueError(value)
    return date(int(value[:4]), int(value[4:6]), int(value[6:]))


_DIGITS = re.compile(r"[0-9]+\Z")
_SIGNED = re.compile(r"([+-]?)([0-9]{1,3})\Z")
_DATE = re.compile(r"[0-9]{8}\Z")
_PARTS: Mapping[str, tuple[str, Callable[[str], Any]]] = {
    "FREQ": ("frequency", Frequency),
    "INTERVAL": ("interval", _number),
    "BYDAY": ("weekdays", _list_of(_weekday)),
    "BYMONTHDAY": ("month_days", _list_of(lambda value: _signed(value, 31))),
    "BYMONTH": ("months", _list_of(_month)),
    "BYSETPOS": ("positions", _list_of(lambda value: _signed(value, 366))),
    "WKST": ("week_start", _day_of_week),
    "COUNT": ("count", _number),
    "UNTIL": ("until", _until),
}
