"""A task's recurrence as it is stored: the rule as given, its start, and whether it counts from completion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice

import orjson

from models.errors import Invalid, Required
from models.recurrence.dates import dates
from models.recurrence.rule import PATH, parse

DUE_DATE = ("input", "dueDate")
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Recurrence:
    """Days are texts, as tasks have them."""

    rule: str
    from_completion: bool
    start: str | None = None
    """The due date that the task had when the rule was set. None: it had none, and counts from completion."""

    def check(self) -> None:
        """Raises if it is invalid, whichever task it is for."""
        if self.from_completion and parse(self.rule).count is not None:
            raise Invalid(
                "COUNT counts from the due date, so it does not go with a rule that counts from completion. Use UNTIL.",
                *PATH,
            )
        parse(self.rule)

    def starting(self, due_on: str | None, *, today: str) -> Recurrence:
        """The recurrence of a task that is due on that day. Raises if no date follows."""
        if due_on is None and not self.from_completion:
            raise _needs_a_due_date()
        self.check()
        started = Recurrence(self.rule, self.from_completion, due_on)
        if started.next_date(occurrence=due_on, due_on=due_on, today=today) is None:
            raise Invalid("This rule has no date within ten years. Change it, or the due date.", *PATH)
        return started

    def must_allow(self, due_on: str | None) -> None:
        """Checks a due date that is changed by hand."""
        if due_on is None and not self.from_completion:
            raise _needs_a_due_date()

    def next_date(self, *, occurrence: str | None, due_on: str | None, today: str) -> str | None:
        return next(iter(self.next_dates(1, occurrence=occurrence, due_on=due_on, today=today)), None)

    def date_after_this(self, *, occurrence: str | None, due_on: str | None, today: str) -> str | None:
        """The next date when the task is postponed, not completed. A rule that counts from completion then continues
        from the due date, if that is in the future."""
        if self.from_completion:
            today = max(today, due_on or today)
        return self.next_date(occurrence=occurrence, due_on=due_on, today=today)

    def next_dates(self, many: int, *, occurrence: str | None, due_on: str | None, today: str) -> tuple[str, ...]:
        """The dates after the task, which stands for the date `occurrence` of the rule, is completed today. They are
        also after its due date, which may have been changed by hand."""
        if self.from_completion:
            return _from_completion(self.rule, many, today)
        start = self.start or due_on or today
        after = max(start, occurrence or start, due_on or start, _day_before(today))
        return _from_start(self.rule, many, start, after)

    def kept(self) -> str:
        """The text in the column and in events."""
        kept = {"rule": self.rule, "fromCompletion": self.from_completion, "start": self.start}
        return orjson.dumps(kept).decode()


@lru_cache(maxsize=4096)
def read(kept: str) -> Recurrence:
    values = orjson.loads(kept)
    return Recurrence(values["rule"], values["fromCompletion"], values["start"])


def to_wire(kept: str | None) -> object:
    return None if kept is None else orjson.loads(kept)


def in_words(kept: str | None) -> str | None:
    return None if kept is None else read(kept).rule


@lru_cache(maxsize=4096)
def _from_start(rule: str, many: int, start: str, after: str) -> tuple[str, ...]:
    """Cached, because many callers have the same rule: a bulk call, or a list of its occurrences."""
    found = dates(parse(rule), date.fromisoformat(start), after=date.fromisoformat(after))
    return tuple(day.isoformat() for day in islice(found, many))


@lru_cache(maxsize=4096)
def _from_completion(rule: str, many: int, today: str) -> tuple[str, ...]:
    """As if each occurrence were completed on its day."""
    return tuple(islice(_chain(rule, date.fromisoformat(today)), many))


def _chain(rule: str, day: date) -> Iterator[str]:
    while (following := next(dates(parse(rule), day, after=day), None)) is not None:
        day = following
        yield day.isoformat()


def _day_before(day: str) -> str:
    return (date.fromisoformat(day) - _A_DAY).isoformat() if day > date.min.isoformat() else day


def _needs_a_due_date() -> Required:
    return Required("What recurs by its due date needs one. Give it a due date, or count from completion.", *DUE_DATE)
