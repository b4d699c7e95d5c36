"""The documents that these tests send about reports, and a naive report to compare with: it looks at each task and each
interval."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.support.people import Person

REPORT = """
query ($filter: TaskFilter, $from: Date!, $to: Date!, $interval: ReportInterval! = WEEK) {
  report(filter: $filter, from: $from, to: $to, interval: $interval) {
    points { date created completed cancelled open scope done }
    leadTime { count mean p50 p85 p95 } cycleTime { count mean p50 p85 p95 }
    cursor
  }
}
"""
NOTHING = {"count": 0, "mean": None, "p50": None, "p85": None, "p95": None}


async def report(person: Person, from_: str, to: str, interval: str = "WEEK", **filter: Any) -> Any:
    return (await person.asks(REPORT, **{"from": from_, "to": to, "interval": interval, "filter": filter or None}))[
        "report"
    ]


@dataclass(frozen=True, slots=True)
class Row:
    """The row of a task that is not in the trash, with times in milliseconds."""

    status: int
    created_at: int
    started_at: int | None
    completed_at: int | None
    closed_at: int | None


def expected(rows: Sequence[Row], from_: str, to: str, interval: str, zone: str) -> dict[str, Any]:
    days = _days(date.fromisoformat(from_), date.fromisoformat(to))
    firsts = [day for n, day in enumerate(days) if n == 0 or _begins(day, interval)]
    ends = [*firsts[1:], days[-1] + timedelta(days=1)]
    first, last = _at(firsts[0], zone), _at(ends[-1], zone)
    finished = [row for row in rows if row.completed_at is not None and first <= row.completed_at < last]
    lead = [(row.completed_at or 0) - row.created_at for row in finished]
    cycle = [(row.completed_at or 0) - row.started_at for row in finished if row.started_at is not None]
    points = [_point(rows, day, _at(day, zone), _at(end, zone)) for day, end in zip(firsts, ends, strict=True)]
    return {"points": points, "leadTime": _distribution(lead), "cycleTime": _distribution(cycle)}


def _point(rows: Sequence[Row], day: date, since: int, until: int) -> dict[str, Any]:
    created = [row for row in rows if row.created_at < until]
    done = [row for row in created if row.completed_at is not None and row.completed_at < until]
    is_open = [row for row in created if row.closed_at is None or row.closed_at >= until]
    gone = [row for row in created if row.closed_at is not None and row.closed_at < until and row not in done]
    return {
        "date": day.isoformat(),
        "created": sum(since <= row.created_at for row in created),
        "completed": sum(since <= (row.completed_at or 0) for row in done),
        "cancelled": sum(row.status == 3 and since <= (row.closed_at or 0) < until for row in rows),
        "open": len(is_open),
        "scope": len(created) - len(gone),
        "done": len(done),
    }


def _distribution(lengths: Sequence[int]) -> dict[str, Any]:
    if not lengths:
        return NOTHING
    ordered = sorted(lengths)
    ranks = {f"p{each}": ordered[math.ceil(each * len(ordered) / 100) - 1] / 1000 for each in (50, 85, 95)}
    return {"count": len(ordered), "mean": sum(ordered) / len(ordered) / 1000, **ranks}


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _begins(day: date, interval: str) -> bool:
    return {"DAY": True, "WEEK": day.weekday() == 0, "MONTH": day.day == 1}[interval]


def _at(day: date, zone: str) -> int:
    return round(datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)).timestamp() * 1000)
