"""The dates of a rule. This is our own code, because the library at hand searches for a date that never comes until the
year 9999, which takes seconds."""

from __future__ import annotations

from calendar import isleap, monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from models.recurrence.rule import Frequency, Rule, Weekday

YEARS_AHEAD = 10
"""How far ahead the next date may be. A date further ahead never comes."""
MOST_COUNTED = 1_200
"""The most weeks or months through which a rule with COUNT is counted: 23 years of weeks, 100 of days and months. A
date further ahead never comes."""
MOST_YEARS_COUNTED = 100
MOST_DATES_COUNTED = 10_000
"""The same limit for dates: 27 years of days."""
_LAST = date.max.toordinal()
_LAST_YEAR = date.max.year
_ALL_WEEKDAYS = tuple(Weekday(day) for day in range(7))


def dates(rule: Rule, start: date, *, after: date) -> Iterator[date]:
    """The dates after `after`, the earliest first, until none comes for ten years. The rule begins at `start`, which is
    one of its dates only if it matches the parts of the rule."""
    return map(date.fromordinal, _Series(rule, start).after(after))


def ten_years_after(day: date) -> date:
    if day.year > _LAST_YEAR - YEARS_AHEAD:
        return date.max
    if (day.month, day.day) == (2, 29):
        day = day.replace(day=28)
    return day.replace(year=day.year + YEARS_AHEAD)


class _Series:
    """Goes from one week, month or year of the rule to the next (a period, by its number); daily rules go by months,
    too. A day is represented by its ordinal: 1 is the first of January of the year 1, a Monday."""

    def __init__(self, rule: Rule, start: date) -> None:
        self.rule = _with_parts_of(rule, start)
        self.start = start.toordinal()
        self.until = _LAST if rule.until is None else rule.until.toordinal()
        self.most = _LAST if rule.count is None else min(rule.count, MOST_DATES_COUNTED)
        self.limit = _LAST
        self.is_daily = rule.frequency is Frequency.DAILY
        self.step = 1 if self.is_daily else rule.interval
        self.first, self.last = self._period_of(start), self._period_of(date.max)
        self.week = sorted({(each.day - rule.week_start) % 7 for each in self.rule.weekdays})
        self.offsets: dict[tuple[int, int], Sequence[int]] = {}
        """By the kind of month or year: its length, and the weekday on which it begins."""

    def after(self, day: date) -> Iterator[int]:
        """A rule that counts its dates goes through all of them from the start."""
        after, self.limit = day.toordinal(), ten_years_after(day).toordinal()
        period = self._nearest(day)
        if self.rule.count is not None:
            most = MOST_YEARS_COUNTED if self.rule.frequency is Frequency.YEARLY else MOST_COUNTED
            if period - self.first > most:
                return
            period = self.first
        for number, found in enumerate(self._from(period), start=1):
            if number > self.most or found > self.limit:
                return
            if found > after:
                self.limit = ten_years_after(date.fromordinal(found)).toordinal()
                yield found

    def _from(self, period: int) -> Iterator[int]:
        """Goes on until the rule ends, or a period begins after the limit."""
        while period <= self.last and (begin := self._begin(period)) <= self.limit:
            for found in self._days(period, begin):
                if found > self.until:
                    return
                if found >= self.start:
                    yield found
            period += self.step

    def _nearest(self, day: date) -> int:
        """The last period of the rule that begins on or before that day, or its first one."""
        ahead = max(0, self._period_of(day) - self.first)
        return self.first + ahead - ahead % self.step

    def _period_of(self, day: date) -> int:
        if self.rule.frequency is Frequency.WEEKLY:
            return (day.toordinal() - 1 - self.rule.week_start) // 7
        return day.year if self.rule.frequency is Frequency.YEARLY else day.year * 12 + day.month - 1

    def _begin(self, period: int) -> int:
        """The first day of the period. The first week of all begins before the first day of all."""
        if self.rule.frequency is Frequency.WEEKLY:
            return period * 7 + 1 + self.rule.week_start
        if self.rule.frequency is Frequency.YEARLY:
            return date(period, 1, 1).toordinal()
        return date(period // 12, period % 12 + 1, 1).toordinal()

    def _days(self, period: int, begin: int) -> Sequence[int]:
        """The days of the period that are dates of the rule, in order."""
        rule = self.rule
        if rule.frequency is Frequency.WEEKLY:
            return self._in_week(begin)
        if rule.frequency is not Frequency.YEARLY and rule.months and period % 12 + 1 not in rule.months:
            return ()
        offsets = self._offsets(period, (begin - 1) % 7)
        if not self.is_daily or rule.interval == 1:
            return [begin + offset for offset in offsets]
        return [day for offset in offsets if ((day := begin + offset) - self.start) % rule.interval == 0]

    def _offsets(self, period: int, first_weekday: int) -> Sequence[int]:
        """Days from the first one of that month or year."""
        is_year = self.rule.frequency is Frequency.YEARLY
        length = 365 + isleap(period) if is_year else monthrange(period // 12, period % 12 + 1)[1]
        if (kind := (length, first_weekday)) not in self.offsets:
            read = _in_year if is_year else _in_month
            self.offsets[kind] = read(self.rule, length, first_weekday)
        return self.offsets[kind]

    def _in_week(self, begin: int) -> Sequence[int]:
        days, months = [begin + offset for offset in self.week], self.rule.months
        if begin < 1 or begin > _LAST - 7:
            days = [day for day in days if 1 <= day <= _LAST]
        if months:
            days = [day for day in days if date.fromordinal(day).month in months]
        return _at_positions(days, self.rule.positions)


def _with_parts_of(rule: Rule, start: date) -> Rule:
    """Parts that the rule leaves out follow from its start. In a daily rule, each day is a period of its own."""
    weekdays, month_days, months, positions = rule.weekdays, rule.month_days, rule.months, rule.positions
    if rule.frequency is Frequency.DAILY:
        weekdays = weekdays or (() if month_days else _ALL_WEEKDAYS)
        is_first = not positions or not {1, -1}.isdisjoint(positions)
        return _whole(rule, weekdays if is_first else (), month_days if is_first else (), months, ())
    if not weekdays and not month_days:
        if rule.frequency is Frequency.WEEKLY:
            weekdays = (Weekday(start.weekday()),)
        else:
            month_days = (start.day,)
            if rule.frequency is Frequency.YEARLY:
                months = months or (start.month,)
    return _whole(rule, weekdays, month_days, months, positions)


@lru_cache(maxsize=1024)
def _whole(
    rule: Rule,
    weekdays: tuple[Weekday, ...],
    month_days: tuple[int, ...],
    months: tuple[int, ...],
    positions: tuple[int, ...],
) -> Rule:
    return replace(rule, weekdays=weekdays, month_days=month_days, months=months, positions=positions)


@lru_cache(maxsize=4096)
def _in_month(rule: Rule, length: int, first_weekday: int) -> Sequence[int]:
    """There are 28 kinds of months."""
    return _among(rule, [(0, length)], [(0, length)], first_weekday)


@lru_cache(maxsize=4096)
def _in_year(rule: Rule, length: int, first_weekday: int) -> Sequence[int]:
    """There are 14 kinds of years."""
    year, begin = 2000 if length == 366 else 2001, 0
    months: list[tuple[int, int]] = []
    for month in range(1, 13):
        days = monthrange(year, month)[1]
        if not rule.months or month in rule.months:
            months.append((begin, days))
        begin += days
    return _among(rule, months, months if rule.months else [(0, length)], first_weekday)


def _among(
    rule: Rule, months: Iterable[tuple[int, int]], spans: Iterable[tuple[int, int]], first_weekday: int
) -> Sequence[int]:
    """The days that match the days of the months, and the weekdays counted within each span. Months and spans are given
    as start and length."""
    found: set[int] | None = None
    if rule.month_days:
        found = set()
        for begin, length in months:
            days = (day - 1 if day > 0 else length + day for day in rule.month_days)
            found.update(begin + day for day in days if 0 <= day < length)
    if rule.weekdays:
        by_weekday = {day for span in spans for day in _weekdays_in(rule, span, first_weekday)}
        found = by_weekday if found is None else found & by_weekday
    return _at_positions(sorted(found or ()), rule.positions)


def _weekdays_in(rule: Rule, span: tuple[int, int], first_weekday: int) -> Iterator[int]:
    begin, length = span
    for each in rule.weekdays:
        days = range(begin + (each.day - first_weekday - begin) % 7, begin + length, 7)
        if not each.nth:
            yield from days
        elif abs(each.nth) <= len(days):
            yield days[each.nth - 1 if each.nth > 0 else each.nth]


def _at_positions(days: Sequence[int], positions: Sequence[int]) -> Sequence[int]:
    if not positions:
        return days
    places = (position - 1 if position > 0 else len(days) + position for position in positions)
    return [days[place] for place in sorted({place for place in places if 0 <= place < len(days)})]
