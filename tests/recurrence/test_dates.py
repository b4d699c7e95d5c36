"""The dates of rules: as python-dateutil computes them, and quickly even if there are none."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import islice
from types import FrameType, SimpleNamespace
from typing import Any

import dateutil.rrule
import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import Invalid
from models.recurrence.dates import dates, ten_years_after
from models.recurrence.rule import LONGEST, WEEKDAYS, parse

LAST_YEAR = 2050
SOME = 30
EVERY_DAY = ",".join(WEEKDAYS)
MOST_STEPS = 150_000
"""The worst rule takes 112,436, some milliseconds. To walk through the days since the year 1 takes millions."""


def of(text: str, start: str, *, after: str | None = None, many: int = 4) -> list[str]:
    found = dates(parse(text), date.fromisoformat(start), after=date.fromisoformat(after or start))
    return [day.isoformat() for day in islice(found, many)]


@pytest.mark.parametrize(
    ("text", "start", "found"),
    [
        ("FREQ=WEEKLY;BYDAY=MO,TH", "2026-11-30", ["2026-12-03", "2026-12-07", "2026-12-10", "2026-12-14"]),
        ("FREQ=DAILY;INTERVAL=3", "2026-12-30", ["2027-01-02", "2027-01-05", "2027-01-08", "2027-01-11"]),
        ("FREQ=MONTHLY", "2026-01-31", ["2026-03-31", "2026-05-31", "2026-07-31", "2026-08-31"]),
        ("FREQ=YEARLY", "2024-02-29", ["2028-02-29", "2032-02-29", "2036-02-29", "2040-02-29"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2027-01-31", ["2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]),
        ("FREQ=MONTHLY;BYDAY=2TU", "2026-12-08", ["2027-01-12", "2027-02-09", "2027-03-09", "2027-04-13"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-11-30", ["2026-12-31", "2027-01-29", "2027-02-26", "2027-03-31"]),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU", "2026-12-01", ["2026-12-13", "2026-12-15", "2026-12-27", "2026-12-29"]),
        ("FREQ=WEEKLY;COUNT=3", "2026-11-30", ["2026-12-07", "2026-12-14"]),
        ("FREQ=WEEKLY;BYDAY=TH;COUNT=3", "2026-11-30", ["2026-12-03", "2026-12-10", "2026-12-17"]),
        ("FREQ=DAILY;UNTIL=20261202", "2026-11-30", ["2026-12-01", "2026-12-02"]),
        ("freq=daily;count=2", "2026-11-30", ["2026-12-01"]),
        ("FREQ=MONTHLY;BYDAY=MO,1TU", "2026-11-30", ["2026-12-01", "2026-12-07", "2026-12-14", "2026-12-21"]),
        ("FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1", "2026-12-01", ["2026-12-07", "2026-12-14", "2026-12-21", "2026-12-28"]),
        ("FREQ=DAILY", "9999-12-29", ["9999-12-30", "9999-12-31"]),
        ("FREQ=WEEKLY", "9999-12-20", ["9999-12-27"]),
        ("FREQ=WEEKLY;BYDAY=MO,SU;WKST=SU", "0001-01-01", ["0001-01-07", "0001-01-08", "0001-01-14", "0001-01-15"]),
        ("FREQ=YEARLY;INTERVAL=10", "2026-11-30", ["2036-11-30", "2046-11-30", "2056-11-30", "2066-11-30"]),
        ("FREQ=YEARLY;INTERVAL=11", "2026-11-30", []),
    ],
)  # fmt: skip
def test_a_rule_has_these_dates(text: str, start: str, found: list[str]) -> None:
    """The last of them are rules for which dateutil departs from RFC 5545, or has no bound."""
    assert of(text, start) == found


def _numbers(low: int, high: int, *, most: int = 3) -> st.SearchStrategy[str]:
    signed = st.integers(low, high).filter(bool)
    return st.lists(signed, min_size=1, max_size=most, unique=True).map(lambda some: ",".join(map(str, some)))


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Random rules without those that dateutil reads differently from RFC 5545: weekdays with and without numbers in
    one rule, and BYSETPOS in the week in which a weekly rule starts. It can't count weekdays beyond a month's end
    either."""
    frequency = draw(st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY")))
    parts = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 40) | st.just(1))}"]
    days = st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=4, unique=True)
    has = {name: draw(st.booleans()) for name in ("day", "monthday", "month", "setpos", "wkst", "count", "until")}
    if has["day"]:
        nth = frequency in {"MONTHLY", "YEARLY"} and draw(st.booleans())
        most = 5 if frequency == "MONTHLY" or has["month"] else 53
        numbers = st.integers(-most, most).filter(bool)
        parts.append("BYDAY=" + ",".join(f"{draw(numbers)}{day}" if nth else day for day in draw(days)))
    if has["monthday"] and frequency != "WEEKLY":
        parts.append(f"BYMONTHDAY={draw(_numbers(-31, 31))}")
    if has["month"]:
        parts.append(f"BYMONTH={draw(_numbers(1, 12))}")
    if has["setpos"] and len(parts) > 2 and frequency != "WEEKLY":
        parts.append(f"BYSETPOS={draw(_numbers(-5, 5) | _numbers(-366, 366))}")
    if has["wkst"]:
        parts.append(f"WKST={draw(st.sampled_from(WEEKDAYS))}")
    if has["count"]:
        parts.append(f"COUNT={draw(st.integers(1, 60))}")
    elif has["until"]:
        until = draw(st.dates(date(2020, 1, 1), date(2040, 1, 1)))
        parts.append(f"UNTIL={until:%Y%m%d}")
    return ";".join(parts)


def by_the_oracle(text: str, start: date, after: date) -> Sequence[date]:
    """The dates by dateutil, as far as each is within ten years of the one before."""
    found: list[date] = []
    for moment in rrulestr(text, dtstart=dt.datetime.combine(start, dt.time.min)):
        day = moment.date()
        if day <= after:
            continue
        if len(found) == SOME or day.year > LAST_YEAR - 1 or day > ten_years_after(found[-1] if found else after):
            break
        found.append(day)
    return found


@pytest.fixture(scope="module", autouse=True)
def _the_oracle_gives_up_early() -> Iterator[None]:
    """dateutil would search until the year 9999, for seconds."""
    module: Any = dateutil.rrule
    was = module.datetime
    names = {name: getattr(dt, name) for name in dir(dt)}
    module.datetime = SimpleNamespace(**{**names, "MAXYEAR": LAST_YEAR})
    yield
    module.datetime = was


@settings(max_examples=150, deadline=None)
@given(rules(), st.dates(date(2012, 1, 1), date(2030, 1, 1)), st.integers(0, 3000))
def test_dates_are_those_of_dateutil(text: str, start: date, days: int) -> None:
    after = start + dt.timedelta(days=days)

    ours = [day for day in islice(dates(parse(text), start, after=after), SOME) if day.year < LAST_YEAR]

    assert ours == by_the_oracle(text, start, after)


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4,6,9,11",
        f"FREQ=DAILY;INTERVAL={'9' * 400}",
        f"FREQ=YEARLY;INTERVAL={'9' * 400}",
        "FREQ=WEEKLY;INTERVAL=9999;BYMONTH=2",
        f"FREQ=MONTHLY;BYDAY={EVERY_DAY};BYSETPOS=32",
        f"FREQ=YEARLY;BYDAY={EVERY_DAY};BYSETPOS={','.join(map(str, range(260, 367)))};INTERVAL=7",
        "FREQ=DAILY;INTERVAL=2;BYMONTHDAY=31;BYDAY=MO",
        "FREQ=DAILY;COUNT=99999999;BYMONTHDAY=31;BYDAY=MO",
        "FREQ=WEEKLY;COUNT=99999999",
        "FREQ=DAILY;COUNT=99999999",
        f"FREQ=YEARLY;BYDAY={EVERY_DAY};COUNT=99999999",
        "FREQ=DAILY;UNTIL=99991231",
    ],
)
def test_no_rule_takes_long(text: str) -> None:
    """Computes the next 50 dates of a rule that started long ago, recently, or in the distant past."""
    for start in (date(1930, 1, 1), date(2026, 11, 28), date(1, 1, 1), date(830, 1, 1), date(930, 1, 1)):
        rule = parse(text)

        taken = steps(lambda: list(islice(dates(rule, start, after=date(2026, 11, 28)), 50)))  # noqa: B023  # runs at once

        assert taken < MOST_STEPS, start


def steps(work: Callable[[], object]) -> int:
    """How many lines, calls and returns of Python the work takes: the same number on every machine."""
    taken = 0

    def count(_frame: FrameType, _event: str, _argument: object) -> Any:
        nonlocal taken
        taken += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        work()
    finally:
        sys.settrace(before)
    return taken


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "A rule looks like"),
        ("RRULE:FREQ=DAILY", "A rule looks like"),
        ("FREQ=DAILY; COUNT=3", "A rule looks like"),
        ("FREQ=DAILY;", "A rule looks like"),
        ("FREQ=DAILY\nFREQ=DAILY", "FREQ is not valid"),
        ("FREQ=DA\u0131LY", "A rule looks like"),
        ("INTERVAL=2", "how often"),
        ("FREQ=HOURLY", "FREQ is not valid"),
        ("FREQ=DAILY;BYHOUR=9", "can't have the part BYHOUR"),
        ("FREQ=YEARLY;BYWEEKNO=20", "can't have the part BYWEEKNO"),
        ("FREQ=YEARLY;BYYEARDAY=1", "can't have the part BYYEARDAY"),
        ("FREQ=YEARLY;BYEASTER=0", "can't have the part BYEASTER"),
        ("FREQ=DAILY;FREQ=DAILY", "FREQ occurs twice in this rule"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL is not valid"),
        ("FREQ=DAILY;INTERVAL=-1", "INTERVAL is not valid"),
        ("FREQ=DAILY;INTERVAL=\u0663", "A rule looks like"),
        ("FREQ=DAILY;COUNT=0", "COUNT is not valid"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20300101", "COUNT or by UNTIL"),
        ("FREQ=DAILY;UNTIL=20300101T000000Z", "UNTIL is not valid"),
        ("FREQ=DAILY;UNTIL=20300230", "UNTIL is not valid"),
        ("FREQ=DAILY;UNTIL=2030-01-01", "UNTIL is not valid"),
        ("FREQ=WEEKLY;BYMONTHDAY=1", "no BYMONTHDAY"),
        ("FREQ=WEEKLY;BYDAY=1MO", "1MO"),
        ("FREQ=DAILY;BYDAY=1MO", "1MO"),
        ("FREQ=WEEKLY;BYDAY=", "BYDAY is not valid"),
        ("FREQ=WEEKLY;BYDAY=XX", "BYDAY is not valid"),
        ("FREQ=MONTHLY;BYDAY=54MO", "BYDAY is not valid"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY is not valid"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY is not valid"),
        ("FREQ=MONTHLY;BYMONTH=13", "BYMONTH is not valid"),
        ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS needs"),
        ("FREQ=DAILY;WKST=1", "WKST is not valid"),
        (f"FREQ=DAILY;INTERVAL={'1' * LONGEST}", "at most 500 characters"),
        ("FREQ=DAILY;" + "B" * 300 + "=1", "can't have the part BBBBBBBBBBBBBBBBBBBB."),
    ],
)
def test_a_mistake_in_a_rule_is_explained(text: str, message: str) -> None:
    with pytest.raises(Invalid, match=message) as refused:
        parse(text)

    assert refused.value.path == ["input", "recurrence", "rule"]


@given(st.text(alphabet="FREQ=DAILYWKSTBMONHSP;,0123456789+-\u00df\u0130 \n", max_size=60) | st.text(max_size=60))
@settings(max_examples=100)
def test_any_text_is_a_rule_or_refused(text: str) -> None:
    try:
        rule = parse(text)
    except Invalid:
        return
    list(islice(dates(rule, date(2026, 11, 28), after=date(2026, 11, 28)), 50))
